import type { Sheet, SheetRow } from './sheet.ts'

/** Lines looked at for the names of the fields. */
const SAMPLE = 200

const cellOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

function* lines(text: string): Generator<readonly [number, string]> {
  let line = 1
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; line += 1) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const words = text.slice(at, end).trim()
    at = end + 1
    if (words !== '') yield [line, words]
  }
}

const parse = (words: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(words)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

/** One JSON object a line; the head are the names of the first 200 objects. @returns null where no line is one. */
export const jsonLinesSheet = (text: string): Sheet | null => {
  const names = new Set<string>()
  let seen = 0
  for (const [, words] of lines(text)) {
    for (const name of Object.keys(parse(words) ?? {})) names.add(name)
    seen += 1
    if (seen >= SAMPLE) break
  }
  if (names.size === 0) return null
  const head = [...names]
  return {
    head,
    rows: function* (): Generator<SheetRow> {
      for (const [line, words] of lines(text)) {
        const value = parse(words)
        yield value === null
          ? { line, cells: [], fault: 'the line is no JSON object' }
          : { line, cells: head.map((name) => (Object.hasOwn(value, name) ? cellOf(value[name]) : '')) }
      }
    },
  }
}
