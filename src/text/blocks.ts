import type { Block } from './span.ts'

interface Line {
  readonly start: number
  readonly end: number
}

const META =
  /^(?:(?:posted|published|updated|last updated|last modified|written|filed|reported|edited) (?:on|by|in|at)\b|(?:posted|published|updated|date|author|category|categories|section|source|dateline|by)\s*:|by [A-Z])|\btitle_rule\b/i
const TAGS =
  /^(?:tagged(?: as| with)?|tags?|filed under|keywords|labels|topics|related (?:posts|articles)|share this)\b\s*:?/i
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DATE_LINE = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?:[ ,|-]+.{0,40})?$`,
  'i',
)
const PUBLISHER =
  /\b(?:blog|news|agency|times|post|journal|press|gazette|herald|tribune|bulletin|review|wire|digest|monitor|observer)\b/i
const LETTER = /\p{L}/u
const TERMINAL = /[.!?:;,\u2026]["'\u201d\u2019)\]]{0,3}$/
const HEADING_CHARACTERS = 140
const META_CHARACTERS = 160
/** Lines longer than this are paragraphs by themselves: nobody wraps text by hand that wide. */
const WRAPPED_WIDTH = 130

/**
 * Cuts a report into masthead, title, meta lines ("Posted on ..."), headings, paragraphs and tag lines. Blocks do not overlap, hold no
 * white space at either end, and every character outside them is white space or a heading mark. Linear time.
 */
export const blocksOf = (text: string): readonly Block[] => label(text, stretches(text))

const stretches = (text: string): Line[] => {
  const out: Line[] = []
  let group: Line[] = []
  const flush = () => {
    out.push(...joined(text, group))
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
  // A Markdown heading's marks are not part of it.
  if (text.charCodeAt(start) === 35) {
    let after = start
    while (after < end && text.charCodeAt(after) === 35) after += 1
    if (after < end && after - start <= 6 && isSpace(text.charCodeAt(after))) return trimmed(text, after, end)
  }
  return start < end ? { start, end } : null
}

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
      width > WRAPPED_WIDTH ||
      (endsShort && startsLikeSentence(text, line)) ||
      isMeta(text.slice(previous.start, Math.min(previous.end, previous.start + META_CHARACTERS + 1))) ||
      isMeta(text.slice(line.start, Math.min(line.end, line.start + META_CHARACTERS + 1)))
    if (apart) {
      out.push(open)
      open = line
    } else open = { start: open.start, end: line.end }
    previous = line
  }
  out.push(open)
  return out
}

const startsLikeSentence = (text: string, line: Line): boolean =>
  /^["'\u201c\u2018(]?[\p{Lu}\p{N}]/u.test(text.slice(line.start, line.start + 4))

const isMeta = (line: string): boolean =>
  line.length <= META_CHARACTERS && (META.test(line) || DATE_LINE.test(line)) && !/[.!?]$/.test(line)

const isHeading = (line: string): boolean =>
  line.length <= HEADING_CHARACTERS &&
  LETTER.test(line) &&
  !TERMINAL.test(line) &&
  !/^\p{Ll}/u.test(line) &&
  line.split(/\s+/).length <= 20

const label = (text: string, lines: readonly Line[]): Block[] => {
  const wordsOf = (line: Line) => text.slice(line.start, Math.min(line.end, line.start + META_CHARACTERS + 1))
  const kinds: Block['kind'][] = lines.map((line, index) => {
    const words = wordsOf(line)
    if (
      TAGS.test(words) &&
      words.length <= META_CHARACTERS &&
      (/^[^:]{0,30}:/.test(words) || index === lines.length - 1)
    )
      return 'tags'
    if (isMeta(words)) return 'meta'
    // A last line without a full stop is a cut paragraph rather than a heading over nothing.
    return isHeading(words) && (index < lines.length - 1 || lines.length === 1) ? 'heading' : 'paragraph'
  })
  const body = kinds.indexOf('paragraph')
  const head: number[] = []
  for (let index = 0; index < (body < 0 ? kinds.length : body); index += 1)
    if (kinds[index] === 'heading') head.push(index)
  const [first, second] = head
  if (first !== undefined) {
    const a = lines[first]
    const b = second === undefined ? undefined : lines[second]
    const masthead =
      first === 0 && a !== undefined && b !== undefined && second !== undefined && isMasthead(wordsOf(a), wordsOf(b))
    kinds[first] = masthead ? 'masthead' : 'title'
    if (masthead) kinds[second] = 'title'
  }
  return lines.map((line, index) => ({ kind: kinds[index] ?? 'paragraph', start: line.start, end: line.end }))
}

const isMasthead = (first: string, second: string): boolean => {
  const words = first.split(/\s+/).length
  return words <= 6 && (PUBLISHER.test(first) || words * 2 <= second.split(/\s+/).length)
}
