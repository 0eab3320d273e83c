import type { Block, Sentence } from './span.ts'

/** Before a name or a number: a full stop after these never ends a sentence. */
const LEADING = new Set(
  'ma mohd mr mrs ms mx dr prof gen maj col lt capt cpt cmdr sgt cpl pvt adm brig rep sen gov pres min hon rev fr st ste mt ft amb supt insp det vs eg ie cf viz approx fig nos art sec vol ch pp ed eds sheikh'.split(
    ' ',
  ),
)
/** These may end a sentence: they do where a word follows that usually opens one. */
const EITHER = new Set(
  'inc corp co ltd plc bros jr sr etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun am pm dept univ est ave rd blvd'.split(
    ' ',
  ),
)
const OPENERS = new Set(
  'the a an he she it they we you i in on at by for from to of with as but and or so yet this that these those there here his her its their our my when while where after before since although though if because according however meanwhile also both some many most no not nobody none one two three all each every what who how why then later earlier last next during despite police officials authorities reports sources'.split(
    ' ',
  ),
)
const SPEECH =
  /^[\s"'\u201d\u2019)]{0,4}(?:[\p{Lu}][\p{L}'\u2019-]{0,30}\s){1,3}(?:said|says|told|added|asked|stated|wrote|tweeted|warned|explained|insisted)\b/u
const CLOSERS = new Set(['"', "'", '\u201d', '\u2019', ')', ']', '\u00bb'])
const QUOTE_OPENERS = new Set(['"', "'", '\u201c', '\u2018', '(', '[', '\u00ab'])
/** Longer stretches without a border are cut at white space, so that no later step meets a sentence of a megabyte. */
const LONGEST = 3000
const LOOK_AHEAD = 120
/** Closing marks after a full stop beyond this many are noise, not punctuation. */
const LONGEST_CLOSE = 12

/**
 * Cuts blocks into sentences. Titles, headings, meta lines and tags are one sentence each. Knows abbreviations, initials, quotes closed
 * after the full stop, a missing space after it, and cuts over-long stretches at white space. Linear time.
 */
export const sentencesOf = (text: string, blocks: readonly Block[]): readonly Sentence[] => {
  const out: Sentence[] = []
  blocks.forEach((block, index) => {
    let start = block.start
    if (block.kind === 'paragraph') {
      for (let at = block.start; at < block.end; at += 1) {
        const after = borderAt(text, at, start, block.end)
        if (after > 0) {
          push(out, text, start, after, index)
          start = after
          at = after - 1
        }
      }
    }
    push(out, text, start, block.end, index)
  })
  return out
}

const push = (out: Sentence[], text: string, from: number, to: number, block: number): void => {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  while (end - start > LONGEST) {
    let cut = start + LONGEST
    while (cut > start + LONGEST / 2 && !/\s/.test(text.charAt(cut))) cut -= 1
    if (!/\s/.test(text.charAt(cut))) {
      cut = start + LONGEST
      // Never between the halves of a surrogate pair.
      if ((text.charCodeAt(cut) & 0xfc00) === 0xdc00) cut += 1
    }
    out.push({ start, end: cut, block })
    start = cut
    while (start < end && /\s/.test(text.charAt(start))) start += 1
  }
  if (end > start) out.push({ start, end, block })
}

/** Where the sentence ends if the mark at `at` ends one (the offset after its closing quotes), else 0. */
const borderAt = (text: string, at: number, start: number, end: number): number => {
  const mark = text.charAt(at)
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '\u2026') return 0
  let after = at + 1
  const farthest = Math.min(end, at + LONGEST_CLOSE)
  while (after < farthest && (CLOSERS.has(text.charAt(after)) || '.!?'.includes(text.charAt(after)))) {
    // A straight quote that a letter follows opens what comes next.
    if (/["']/.test(text.charAt(after)) && /[\p{L}\p{N}]/u.test(text.charAt(after + 1))) break
    after += 1
  }
  if (after >= end) return 0
  const closed = after > at + 1 && CLOSERS.has(text.charAt(after - 1))
  const next = text.slice(after, Math.min(end, after + LOOK_AHEAD))
  const gap = /^\s+/.exec(next)
  if (gap === null) return closed || mark !== '.' ? 0 : unspaced(text, at, after, end)
  const rest = next.slice(gap[0].length)
  if (!opensSentence(rest)) return 0
  // After a full stop inside the quotation a new sentence begins; after ? and ! its speaker may follow.
  if (closed && mark !== '.' && SPEECH.test(next)) return 0
  if (mark === '\u2026' || text.charAt(at + 1) === '.') return OPENERS.has(firstWord(rest)) ? after : 0
  if (mark !== '.') return after
  return closed || fullStopEnds(text, at, start, rest) ? after : 0
}

const firstWord = (rest: string): string => (/^["'\u201c\u2018([]*([\p{L}]+)/u.exec(rest)?.[1] ?? '').toLowerCase()

const opensSentence = (rest: string): boolean => {
  let marks = 0
  while (marks < 2 && QUOTE_OPENERS.has(rest.charAt(marks))) marks += 1
  const first = rest.slice(marks)
  return /^[\p{Lu}\p{Lo}\p{N}$\u20ac\u00a3*\u2022-]/u.test(first) || /^(?:al|el|ad|as|ar|ash|an)-\p{Lu}/u.test(first)
}

const wordBefore = (text: string, at: number, start: number): string => {
  let from = at
  const floor = Math.max(start, at - 24)
  while (from > floor && /[\p{L}\p{N}.&]/u.test(text.charAt(from - 1))) from -= 1
  return text.slice(from, at)
}

const fullStopEnds = (text: string, at: number, start: number, rest: string): boolean => {
  const word = wordBefore(text, at, start)
  const lower = word.toLowerCase()
  if (lower === 'no' && /^\d/.test(rest)) return false
  if (LEADING.has(lower) && (lower.length > 2 || word !== lower)) return false
  const opener = OPENERS.has(firstWord(rest))
  // An initial or a dotted acronym: "J. Smith", "U.S. troops".
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opener
  if (EITHER.has(lower)) {
    // "Jan. 8": a month or weekday before a number goes on.
    if (/^\d/.test(rest)) return false
    return opener || !/^\p{Lu}/u.test(word)
  }
  // "1. Introduction": a list number opens the sentence, it does not end one.
  if (/^\d{1,2}$/.test(word) && at - word.length <= start + 1) return false
  return true
}

/** "... in the town.The army ...": a full stop between a small-letter word and a capitalised one. Web addresses and acronyms are not that. */
const unspaced = (text: string, at: number, after: number, end: number): number => {
  const before = text.slice(Math.max(0, at - 3), at)
  const next = text.slice(after, Math.min(end, after + 16))
  return /^\p{Ll}{3}$|^\p{Ll}{2}\)$/u.test(before) &&
    /^\p{Lu}\p{Ll}*[\s'\u2019,]/u.test(next) &&
    !/^\p{Lu}\p{Ll}+\./u.test(next)
    ? after
    : 0
}
