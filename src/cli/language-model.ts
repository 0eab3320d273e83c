import fs from 'node:fs'
import path from 'node:path'
import { LacunaError } from '../model/index.ts'
import type { AnswerCache, ModelOptions, ModelReport } from '../reading/index.ts'
import { plain, say } from './output.ts'

/** The language model that --model asks for, by the settings; null without --model. Throws a LacunaError where it cannot be asked so. */
export async function modelOf(options: Record<string, unknown>): Promise<ModelOptions | null> {
  if (options.model !== true) {
    if (options.modelElsewhere === true)
      throw new LacunaError('model-missing', '--model-elsewhere goes with --model.', { hint: 'Give both, or neither.' })
    return null
  }
  const url = process.env.LACUNA_LLM_URL ?? ''
  const model = process.env.LACUNA_LLM_MODEL ?? ''
  const key = process.env.LACUNA_LLM_KEY ?? ''
  const cache = process.env.LACUNA_LLM_CACHE ?? ''
  if (url === '' || model === '')
    throw new LacunaError('model-missing', 'No language model is set up.', {
      hint: 'Set LACUNA_LLM_URL and LACUNA_LLM_MODEL (see docs/language-model.md), or leave --model out.',
    })
  const asked: ModelOptions = {
    url,
    model,
    allowRemote: options.modelElsewhere === true,
    ...(key === '' ? {} : { key }),
    ...(cache === '' ? {} : { cache: folderCache(path.resolve(cache)) }),
  }
  const { checkModel } = await import('../reading/index.ts')
  const checked = await checkModel(asked)
  if (!checked.ok) throw checked.error
  return asked
}

/** Answers as files of a folder, named by their hash. */
const folderCache = (folder: string): AnswerCache => ({
  get: (hash) => fs.promises.readFile(path.join(folder, `${hash}.json`), 'utf8'),
  set: async (hash, answer) => {
    await fs.promises.mkdir(folder, { recursive: true, mode: 0o700 })
    const file = path.join(folder, `${hash}.json`)
    await fs.promises.writeFile(`${file}.${process.pid}`, answer, { mode: 0o600 })
    await fs.promises.rename(`${file}.${process.pid}`, file)
  },
})

/** Tells on stderr what came of asking the model about one report. */
export function tellModel(file: string, report: ModelReport, explain = false): void {
  const { accepted, agreed, added, dropped, calls, cached, failures } = report
  const from = cached > 0 ? `${calls} questions, ${cached} answers kept from before` : `${calls} questions`
  say(
    `lacuna: ${file}: the language model (${from}): ${accepted} claims accepted, ${agreed} of them the built-in reader's, ${added} new; ${dropped.length} dropped`,
  )
  for (const { message, paragraph } of failures)
    say(`  ${paragraph === null ? '' : `paragraph ${paragraph}: `}${plain(message)}`)
  if (explain) for (const { reason, quote } of dropped) say(`  dropped, ${reason}: “${plain(quote)}”`)
}
