import { type Clause, clauseStart } from '../clauses/clause.ts'
import type { Word } from '../clauses/word.ts'
import type { ReadSentence } from '../frames/read-sentences.ts'
import type { Stretch } from './attribution.ts'
import { type Quotation, quotationAt } from './quotations.ts'

/** A sentence with its place in the text. */
export interface SentenceView {
  readonly text: string
  readonly sentence: ReadSentence
  readonly start: number
  readonly end: number
  /** Quotations of the whole text. */
  readonly quotations: readonly Quotation[]
}

/** Where the words of a clause begin, with the word that opens it and what stands before its verb. */
export const openingOf = (clause: Clause): number => {
  let start = clause.mark !== '' && clause.markStart >= 0 ? clause.markStart : clauseStart(clause)
  for (const element of clause.elements) {
    if (!element.before) continue
    const at = element.kind === 'np' ? element.phrase.start : element.kind === 'pp' ? element.start : element.mark.start
    if (at < start && at >= (clause.coordinated?.verb?.end ?? 0)) start = at
  }
  return start
}

const BACK: ReadonlySet<Word['tag']> = new Set(['cc', 'comma', 'adv', 'open', 'prep', 'other', 'stop', 'neg'])

/** The end of the words before `at`, with no "and", comma or adverb left hanging. */
export const before = (words: readonly Word[], at: number): number => {
  let index = indexBefore(words, at)
  while (index >= 0 && BACK.has(words[index]?.tag ?? 'noun')) index -= 1
  return words[index]?.end ?? at
}

/** Index of the last word that begins before `at`, or -1. */
export const indexBefore = (words: readonly Word[], at: number): number => {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Words that set the main clause against what is said, and date or place the saying of it. */
const TURNS = new Set(['while', 'although', 'though', 'whereas', 'even though'])

/** Words that date what somebody does, so that a thing he speaks of does not hold them. */
const OUTER = new Set(['as', 'when', 'before', 'after', 'since', 'until', 'because', 'once'])

/** Whether a clause that opens after the cue belongs to what is said. */
const belongs = (clause: Clause, cue: Clause, narrow: boolean): boolean => {
  let at: Clause = clause
  if (narrow && clause.link === 'relative' && clause.comma) return false
  while (at.parent !== null && at.parent !== cue) at = at.parent
  if (at.parent !== cue) return false
  switch (at.link) {
    case 'participle':
      return !at.comma
    case 'adverbial':
      return !at.comma && !TURNS.has(at.mark) && !(narrow && OUTER.has(at.mark))
    default:
      return true
  }
}

/** Whether a colon stands before the words at an offset. */
const continues = (text: string, at: number): boolean => {
  let index = at - 1
  while (index > 0 && /\s/.test(text.charAt(index))) index -= 1
  return text.charAt(index) === ':'
}

/** `narrow`: what is said is no clause but a thing that is spoken of, or an act. Where what is said ends: with the sentence, before an aside, or before the first clause that does not belong to it. */
export const contentEnd = (
  { text, sentence, end, quotations }: SentenceView,
  cue: Clause,
  start: number,
  narrow = false,
): number => {
  let limit = end
  const own = quotationAt(quotations, cue.verb?.start ?? start)
  for (const aside of sentence.asides) if (aside.start >= start && aside.start < limit) limit = aside.start
  for (const clause of sentence.clauses) {
    const opening = openingOf(clause)
    if (opening <= start || opening >= limit || clause === cue) continue
    // "said that the guards were late: the fire burnt for hours"
    if (!narrow && clause.segment > cue.segment && continues(text, opening)) continue
    if (!belongs(clause, cue, narrow)) limit = Math.max(before(sentence.words, opening), start)
  }
  for (const word of sentence.words)
    if (word.start > start && (word.lower === ';' || (narrow && word.tag === 'stop'))) {
      limit = Math.min(limit, word.start)
      break
    }
  // Nothing inside a quotation ends it; what is said in one ends with it.
  const quoted = quotationAt(quotations, limit - 1)
  if (quoted !== null && quoted !== own && quoted.end > limit) limit = quoted.end
  if (own !== null) limit = Math.min(limit, own.end)
  return trimmed(text, start, limit).end
}

const CLOSING = /[”"»’']/
/** Without white space at either end, and without the point that ends the sentence unless a closing quotation mark follows it. */
export const trimmed = (text: string, from: number, to: number): Stretch => {
  let start = from
  let end = to
  while (start < end && /[\s,;:]/.test(text.charAt(start))) start += 1
  while (end > start && /[\s,;:.–—-]/.test(text.charAt(end - 1)) && !CLOSING.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
