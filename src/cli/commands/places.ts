import fs from 'node:fs'
import readline from 'node:readline'
import { LacunaError } from '../../model/index.ts'
import { type MentionAnswer, resolveMention } from '../../places/index.ts'
import { progressLine, report, say, setExit } from '../output.ts'

interface Asked {
  readonly id: string | number
  readonly text: string
  readonly start: number
  readonly end: number
}

/** `lacuna places`: one answer a line, in the order of the lines. A bad line is named and left out; the rest is done all the same. */
export async function places(file: string): Promise<void> {
  const lines = readline.createInterface({ input: await opened(file), crlfDelay: Number.POSITIVE_INFINITY })
  const progress = progressLine()
  let line = 0
  let answered = 0
  let refused = 0
  try {
    for await (const content of lines) {
      line += 1
      if (content.trim() === '') continue
      if (line % 100 === 0) progress.show(`${line} lines  ${file}`)
      const asked = parse(content.replace(/^\uFEFF/, ''))
      if ('message' in asked) {
        refused += 1
        progress.end()
        report(
          new LacunaError('bad-mention', `${file}, line ${line}: ${asked.message}`, {
            where: asked.field === null ? { file, line } : { file, line, field: asked.field },
            hint: 'Each line is {"id", "text", "mention": {"start", "end"}}, offsets in UTF-16 code units.',
          }),
        )
        setExit(2)
        continue
      }
      answered += 1
      await write(`${JSON.stringify({ id: asked.id, ...answerOf(resolveMention(asked.text, asked)) })}\n`)
    }
  } catch (error) {
    throw unreadable(file, error)
  } finally {
    progress.end()
  }
  if (refused > 0) say(`lacuna: ${answered} mentions answered, ${refused} lines refused`)
}

/** Waits while the reader of the answers is slower than we are. */
const write = async (words: string): Promise<void> => {
  if (!process.stdout.write(words)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}

const opened = (file: string): Promise<fs.ReadStream> =>
  new Promise((resolve, reject) => {
    const stream = fs.createReadStream(file)
    stream.once('open', () => resolve(stream))
    stream.once('error', (error) => reject(unreadable(file, error)))
  })

const unreadable = (file: string, error: unknown): unknown => {
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof LacunaError || typeof code !== 'string' || !/^E[A-Z]+$/.test(code) || code === 'EPIPE')
    return error
  return new LacunaError('file-unreadable', `${file} cannot be read (${code}).`, {
    where: { file },
    hint: 'Name a file with one JSON object a line.',
  })
}

type Refusal = { readonly field: string | null; readonly message: string }

const parse = (content: string): Asked | Refusal => {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return { field: null, message: 'this is no JSON.' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { field: null, message: 'this is no JSON object.' }
  const { id, text, mention } = value as Record<string, unknown>
  if ((typeof id !== 'string' || id === '') && typeof id !== 'number')
    return { field: 'id', message: 'field "id" must be a text or a number.' }
  if (typeof text !== 'string') return { field: 'text', message: 'field "text" must be a text.' }
  if (typeof mention !== 'object' || mention === null)
    return { field: 'mention', message: 'field "mention" must be {"start", "end"}.' }
  const { start, end } = mention as Record<string, unknown>
  if (typeof start !== 'number' || !Number.isInteger(start) || start < 0 || start >= text.length)
    return { field: 'mention.start', message: 'field "mention.start" must be an offset within the text.' }
  if (typeof end !== 'number' || !Number.isInteger(end) || end <= start || end > text.length)
    return { field: 'mention.end', message: 'field "mention.end" must be an offset after the start, within the text.' }
  return { id, text, start, end }
}

const NOWHERE = { name: null, country: null, admin1: null, lat: null, lon: null, granularity: null }

const answerOf = ({ verdict, best, candidates, contradiction, reason }: MentionAnswer) => ({
  verdict,
  ...(best === null
    ? NOWHERE
    : {
        name: best.name,
        country: best.country,
        admin1: best.admin1,
        lat: best.lat,
        lon: best.lon,
        granularity: best.granularity,
      }),
  candidates: candidates.map(({ place, score }) => ({
    name: place.name,
    country: place.country,
    admin1: place.admin1,
    lat: place.lat,
    lon: place.lon,
    granularity: place.granularity,
    score,
  })),
  contradiction,
  reason,
})
