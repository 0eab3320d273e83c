import { isDateLine, isMetaLine, META_CHARACTERS } from './meta-line.ts'
import type { Block } from './span.ts'

interface Line {
  readonly start: number
  readonly end: number
  /** Whether a bullet stands before it. */
  readonly bullet: boolean
}

const TAGS =
  /^(?:tagged(?: as| with)?|tags?|filed under|keywords|labels|topics|related (?:posts|articles)|share this)\b\s*:?/i
const PUBLISHER =
  /\b(?:blog|news|agency|times|post|journal|press|gazette|herald|tribune|bulletin|review|wire|digest|monitor|observer)\b/i
const LETTER = /\p{L}/u
const TERMINAL = /[.!?:;,\u2026]["'\u201d\u2019)\]]{0,3}$/
const HEADING_CHARACTERS = 140
/** Lines longer than this are paragraphs by themselves: nobody wraps text by hand that wide. */
const WRAPPED_WIDTH = 130

/**
 * Cuts a report into masthead, title, meta lines ("Posted on ..."), headings, paragraphs and tag lines. Blocks do not overlap, hold no
 * white space at either end, and every character outside them is white space, a heading mark or a bullet. Linear time.
 */
export const blocksOf = (text: string): readonly Block[] => label(text, stretches(text))

const stretches = (text: string): Line[] => {
  const out: Line[] = []
  let group: Line[] = []
  const flush = () => {
    for (const line of joined(text, group)) out.push(line)
    group = []
  }
  let at = 0
  while (at < text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    const line = trimmed(text, at, end)
    if (line === null) flush()
    else group.push(line)
    at = end + 1
  }
  flush()
  return out
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x2028

const trimmed = (text: string, from: number, to: number): Line | null => {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  // A Markdown heading's marks and a bullet are not part of the line.
  if (text.charCodeAt(start) === 35) {
    let after = start
    while (after < end && text.charCodeAt(after) === 35) after += 1
    if (after < end && after - start <= 6 && isSpace(text.charCodeAt(after))) return unmarked(text, after, end, false)
  }
  if (BULLETS.has(text.charAt(start)) && isSpace(text.charCodeAt(start + 1)) && start + 1 < end)
    return unmarked(text, start + 1, end, true)
  return start < end ? { start, end, bullet: false } : null
}

const unmarked = (text: string, from: number, end: number, bullet: boolean): Line => {
  let start = from
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  return { start, end, bullet }
}

const BULLETS = new Set([
  '-',
  '*',
  '\u2022',
  '\u00b7',
  '\u2013',
  '\u2014',
  '\u2023',
  '\u25aa',
  '\u25cf',
  '\u25e6',
  '\u2043',
])

/** Lines without an empty one between them: hard-wrapped lines become one stretch, lines that are paragraphs stay apart. */
const joined = (text: string, lines: readonly Line[]): Line[] => {
  const first = lines[0]
  if (first === undefined) return []
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  const out: Line[] = []
  let open = first
  let previous = first
  for (const line of lines.slice(1)) {
    const endsShort = previous.end - previous.start < width * 0.6
    const apart =
      line.bullet ||
      width > WRAPPED_WIDTH ||
      (endsShort && startsLikeSentence(text, line)) ||
      standsAlone(wordsOf(text, previous)) ||
      standsAlone(wordsOf(text, line))
    if (apart) {
      out.push(open)
      open = line
    } else open = { ...open, end: line.end }
    previous = line
  }
  out.push(open)
  return out
}

const startsLikeSentence = (text: string, line: Line): boolean =>
  /^["'\u201c\u2018(]?[\p{Lu}\p{N}]/u.test(text.slice(line.start, line.start + 4))

const wordsOf = (text: string, line: Line): string =>
  text.slice(line.start, Math.min(line.end, line.start + META_CHARACTERS + 1))

const standsAlone = (line: string): boolean => isMetaLine(line) || isDateLine(line)

const isHeading = (line: string): boolean =>
  line.length <= HEADING_CHARACTERS &&
  LETTER.test(line) &&
  !TERMINAL.test(line) &&
  !/^\p{Ll}/u.test(line) &&
  line.split(/\s+/).length <= 20

const label = (text: string, lines: readonly Line[]): Block[] => {
  const wordsAt = (line: Line) => wordsOf(text, line)
  const dates = lines.map((line) => !line.bullet && isDateLine(wordsAt(line)))
  const kinds: Block['kind'][] = lines.map((line, index) => {
    const words = wordsAt(line)
    if (
      TAGS.test(words) &&
      words.length <= META_CHARACTERS &&
      (/^[^:]{0,30}:/.test(words) || index === lines.length - 1)
    )
      return 'tags'
    if (line.bullet) return 'paragraph'
    if (isMetaLine(words)) return 'meta'
    // A last line without a full stop is a cut paragraph rather than a heading over nothing.
    return isHeading(words) && (index < lines.length - 1 || lines.length === 1) ? 'heading' : 'paragraph'
  })
  const body = kinds.findIndex((kind, index) => kind === 'paragraph' && dates[index] === false)
  // Dates over several parts of a text head its parts; a date alone above or below all of it is the report's own.
  const heads = dates.filter((date, index) => date && index > body && index < lines.length - 1).length
  dates.forEach((date, index) => {
    if (!date || kinds[index] === 'meta') return
    const outside = index < body || body < 0 || index === lines.length - 1
    kinds[index] = outside && (heads === 0 || index !== body - 1) ? 'meta' : 'heading'
  })
  const head: number[] = []
  for (let index = 0; index < (body < 0 ? kinds.length : body); index += 1)
    if (kinds[index] === 'heading' && dates[index] === false) head.push(index)
  const [first, second] = head
  if (first !== undefined) {
    const a = lines[first]
    const b = second === undefined ? undefined : lines[second]
    const masthead =
      first === 0 && a !== undefined && b !== undefined && second !== undefined && isMasthead(wordsAt(a), wordsAt(b))
    kinds[first] = masthead ? 'masthead' : 'title'
    if (masthead) kinds[second] = 'title'
  }
  return lines.map((line, index) => ({ kind: kinds[index] ?? 'paragraph', start: line.start, end: line.end }))
}

const isMasthead = (first: string, second: string): boolean => {
  const words = first.split(/\s+/).length
  return words <= 6 && (PUBLISHER.test(first) || words * 2 <= second.split(/\s+/).length)
}
