import fs from 'node:fs'
import path from 'node:path'
import { edtfOf } from '../../desk/index.ts'
import { receiveFile } from '../../intake/index.ts'
import { explainReport, incidentsOf, readReport, readWithModel, toGold, withoutClaim } from '../../reading/index.ts'
import { printClaims } from '../claim-table.ts'
import { printExplanations } from '../explanation.ts'
import { makeFolder } from '../folder.ts'
import { printIncidents } from '../incident-table.ts'
import { modelOf, tellModel } from '../language-model.ts'
import { printJson, progressLine, report, say, setExit, wantsJson } from '../output.ts'
import { reportLanguageOf } from '../report-language.ts'

/** `lacuna read`: no workspace is opened. One file a report; a bad file is named and the rest is done all the same. */
export async function read(files: readonly string[], options: Record<string, unknown>): Promise<void> {
  const published = options.published === undefined ? null : edtfOf(String(options.published), '--published')
  const language = await reportLanguageOf(options)
  const model = await modelOf(options)
  const out = options.out === undefined ? null : path.resolve(String(options.out))
  if (out !== null) makeFolder(out)
  const progress = progressLine()
  const answers: unknown[] = []
  let tabled = 0
  for (const [index, file] of files.entries()) {
    progress.show(`${index} of ${files.length}  ${file}`)
    const received = await receiveFile(file)
    if (!received.ok) {
      progress.end()
      report(received.error)
      setExit(2)
      continue
    }
    const { text, publisher, publishedHint } = received.value
    const settings = {
      notAfter: new Date().toISOString().slice(0, 10),
      ...((published ?? publishedHint?.edtf) ? { published: published ?? publishedHint?.edtf ?? '' } : {}),
      ...(publisher === null ? {} : { publisher }),
      ...(language === null ? {} : { language }),
    }
    const { reading: builtin, explanations } =
      options.explain === true
        ? explainReport(text, settings)
        : { reading: readReport(text, settings), explanations: null }
    const asked =
      model === null
        ? null
        : await readWithModel(text, builtin, {
            ...model,
            onProgress: ({ done, total }) => progress.show(`${file}  paragraph ${done} of ${total}`),
          })
    const reading = asked?.reading ?? builtin
    if (asked !== null) {
      progress.end()
      tellModel(file, asked.report, options.explain === true)
    }
    const incidents = options.incidents === true ? incidentsOf(text, reading) : null
    const without = withoutClaim(text, reading.claims)
    const gold = {
      ...toGold(reading, { allTypes: options.allTypes === true }),
      withoutClaim: without,
      ...(explanations === null ? {} : { explanations }),
      ...(incidents === null ? {} : { incidents }),
    }
    if (explanations !== null) {
      progress.end()
      printExplanations(file, reading, explanations)
    }
    if (out === null && !wantsJson(options)) {
      progress.end()
      if (incidents === null) printClaims(file, reading, without)
      else printIncidents(file, incidents, reading)
      tabled += 1
    } else if (out === null) answers.push(gold)
    else
      fs.writeFileSync(
        path.join(out, `${path.basename(file).replace(/\.[^.]+$/, '')}.json`),
        `${JSON.stringify(gold, null, 1)}\n`,
      )
  }
  progress.end()
  if (out === null && tabled === 0) printAnswers(answers, files.length)
  else if (out !== null) say(`lacuna: ${files.length} file${files.length === 1 ? '' : 's'} read into ${out}`)
}

/** One file answers its claims, several a list of them; nothing where the only one could not be read. */
function printAnswers(answers: readonly unknown[], files: number): void {
  if (files > 1) printJson(answers)
  else if (answers.length === 1) printJson(answers[0])
}
