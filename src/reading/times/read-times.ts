import type { Published, TimeExpression } from '../../model/index.ts'
import { mentionsOf } from '../english/times/grammar.ts'
import { perfectBefore, superlativeBefore, tenseAround } from '../english/times/tense.ts'
import type { TextDocument } from '../text-document.ts'
import type { Spoken } from './discourse.ts'
import { type EventDays, eventDaysOf, NO_EVENTS } from './events.ts'
import type { Expression, Mention } from './expression.ts'
import { type Placed, placedDay } from './placed.ts'
import { type Reference, referenceOf } from './reference.ts'
import { place } from './resolve.ts'
import type { Setting } from './setting.ts'
import { lowerAt, type Word, wordsOf } from './words.ts'

export interface PlacedMention {
  readonly mention: Mention
  readonly placed: Placed
}

/**
 * Time expressions of a report with their values, counted from the day of publication. Of titles and headings only dates are read that name a day
 * or a year: what else they say, the text says. `value` is valid EDTF wherever it denotes a date; lengths of time, sets and vague references carry their TIMEX3 value instead.
 */
export const readTimes = (doc: TextDocument, published: Published): TimeExpression[] =>
  placedMentions(doc, published).map(({ mention, placed }) => ({
    start: mention.start,
    end: mention.end,
    text: doc.text.slice(mention.start, mention.end),
    value: placed.edtf,
    alts: [...new Set(placed.alts)].filter((alt) => alt !== placed.edtf),
    type: placed.type,
    reason: placed.how,
  }))

/** As {@link readTimes}, with the grammar's reading and the TIMEX3 value of each mention. */
export const placedMentions = (doc: TextDocument, published: Published): readonly PlacedMention[] => {
  const mentions = mentionsOf(doc).filter((mention) => {
    const kind = doc.blocks[doc.sentences[mention.sentence]?.block ?? -1]?.kind
    return (
      kind === 'paragraph' || kind === 'meta' || (kind !== 'tags' && kind !== 'masthead' && isNamed(mention.expression))
    )
  })
  const reference = referenceOf(published)
  const first = placeAll(doc, mentions, reference, NO_EVENTS)
  if (!mentions.some(({ expression }) => leansOnEvent(expression))) return first
  const days = first.flatMap(({ mention, placed }) =>
    placed.grain === 'day' && placed.low !== null && !leansOnEvent(mention.expression)
      ? [{ mention, day: placed.low }]
      : [],
  )
  return placeAll(doc, mentions, reference, eventDaysOf(doc, days))
}

/** Whether the words name a day of a month, or a month or stretch of days with its year. */
const isNamed = (expression: Expression): boolean =>
  expression.kind === 'day' ||
  (expression.kind === 'month' && expression.year !== null) ||
  (expression.kind === 'range' && isNamed(expression.from) && isNamed(expression.to))

const leansOnEvent = (expression: Expression): boolean =>
  expression.kind === 'offset'
    ? expression.anchor.kind === 'event'
    : (expression.kind === 'part' || expression.kind === 'modified' || expression.kind === 'clock') &&
      expression.of !== null &&
      leansOnEvent(expression.of)

const placeAll = (
  doc: TextDocument,
  mentions: readonly Mention[],
  reference: Reference,
  events: EventDays,
): readonly PlacedMention[] => {
  const spoken: Spoken[] = []
  let words: readonly Word[] = []
  let names: ReadonlySet<string> = new Set()
  let aside = 0
  let sentence = -1
  return mentions.map((mention) => {
    if (mention.sentence !== sentence) {
      sentence = mention.sentence
      words = wordsOf(doc, sentence)
      names = namesOf(doc, sentence)
      aside = firstAside(words)
    }
    const block = doc.sentences[sentence]?.block ?? 0
    const setting: Setting = {
      reference,
      tense: tenseAround(words, mention.at, mention.after),
      spoken,
      events,
      sentence,
      block,
      names,
      before: wordBefore(words, mention.at),
      perfect: perfectBefore(words, mention.at),
      superlative: superlativeBefore(words, mention.at),
    }
    const placed = place(mention.expression, setting)
    if (placed.grain !== 'vague' && placed.grain !== 'set' && placed.type !== 'DURATION')
      spoken.push({
        placed: asDay(placed),
        sentence,
        block,
        main: aside >= mention.at,
        names,
        namesYear: namesYear(mention.expression),
        compared:
          placed.grain === 'quarter' && (mention.expression.kind === 'ago' || mention.expression.kind === 'offset'),
      })
    return { mention, placed }
  })
}

/** What later words lean on is the day, not its part or hour. */
const asDay = (placed: Placed): Placed =>
  placed.type === 'TIME' && placed.low !== null && placed.low === placed.high
    ? placedDay(placed.low, placed.how)
    : placed

const namesYear = (expression: Expression): boolean =>
  expression.kind === 'day' || expression.kind === 'month' ? expression.year !== null : false

const wordBefore = (words: readonly Word[], at: number): string => {
  if (lowerAt(words, at) === 'for') return 'for'
  let before = at - 1
  while (/^["'(]$/.test(lowerAt(words, before))) before -= 1
  return lowerAt(words, before)
}

const ASIDES = new Set([
  'who',
  'which',
  'whom',
  'whose',
  'after',
  'before',
  'since',
  'while',
  'because',
  'when',
  'where',
])

/** Where a relative or adverbial clause opens: index of its first word, infinite where none does. */
const firstAside = (words: readonly Word[]): number => {
  const found = words.findIndex((word, index) => index > 0 && ASIDES.has(word.lower))
  return found < 0 ? Number.POSITIVE_INFINITY : found
}

const namesOf = (doc: TextDocument, sentence: number): ReadonlySet<string> => {
  const [first, afterLast] = doc.sentenceTokens[sentence] ?? [0, 0]
  return new Set(
    doc.tokens
      .slice(first, afterLast)
      .flatMap((token) => (token.pos === 'PROPN' && token.lower.length > 2 ? [token.lower] : [])),
  )
}

/** Those of the times (in text order, as {@link readTimes} gives them) that lie wholly inside a span. */
export const timesIn = (times: readonly TimeExpression[], start: number, end: number): readonly TimeExpression[] =>
  times.filter((time) => time.start >= start && time.end <= end)
