import { mentionsOf } from '../english/times/grammar.ts'
import { isTerm, type Tense, tenseAround } from '../english/times/tense.ts'
import type { TextDocument } from '../text-document.ts'
import { type Day, dayOf, isDate } from './calendar.ts'
import { type EventPair, eventKind, eventPairsOf } from './events.ts'
import type { Expression, Mention } from './expression.ts'
import { shiftDay } from './placed.ts'
import { posAt, type Word, wordsOf } from './words.ts'

/** A mention as evidence for the day of publication. `words` is its text. */
interface Clue {
  readonly mention: Mention
  readonly words: string
  readonly tense: Tense
}

/** A date whose year the text names: what is past lies before publication, what is to come after it. */
export interface YearClue extends Clue {
  readonly low: Day
  readonly high: Day
  readonly grain: 'day' | 'month' | 'year'
  /** Whether it is the end of something ("due 1993", "by 2020") or the name of a thing ("the 1999 notes"), so that no verb in the past tense puts it before publication. */
  readonly term: boolean
}

export interface DayClue extends Clue {
  readonly month: number
  readonly day: number
  readonly weekday: number | null
}

export interface MonthClue extends Clue {
  readonly month: number
}

export interface WeekdayClue extends Clue {
  readonly weekday: number
}

/** "tomorrow (Tuesday)": somebody spoke on a Monday. */
export interface SpokenClue extends Clue {
  readonly weekday: number
}

/** "five days before the killings", in days; `title` where it stands in a title and so counts from publication's own event. */
export interface OffsetClue extends Clue {
  readonly days: number
  readonly noun: string
  readonly plural: boolean
  readonly event: string
  readonly title: boolean
  /** The date beside it that it explains: "6 March, four days before the attack". */
  readonly beside: Mention | null
}

/** "yesterday (3 May)", "two years ago, in 2014": a length from publication and the date that it comes to. */
export interface AnchorClue {
  readonly words: string
  /** Days from publication to the day named, with its month and day; or years to the year named. */
  readonly date:
    | { readonly kind: 'day'; readonly shift: number; readonly month: number; readonly day: number }
    | { readonly kind: 'year'; readonly shift: number; readonly year: number }
}

export interface DateClues {
  readonly years: readonly YearClue[]
  readonly days: readonly DayClue[]
  readonly months: readonly MonthClue[]
  readonly weekdays: readonly WeekdayClue[]
  readonly spoken: readonly SpokenClue[]
  readonly offsets: readonly OffsetClue[]
  readonly anchors: readonly AnchorClue[]
  /** Mentions of "last week" that a word for an event follows. */
  readonly lastWeek: readonly Clue[]
  readonly pairs: readonly EventPair[]
  /** The weekday that the news is of: the first one told as past. */
  readonly lead: WeekdayClue | null
  /** Whether that one stands in the first paragraph. */
  readonly opensWithLead: boolean
}

/** Gathers from a text what bears on the day of its publication. */
export const dateCluesOf = (doc: TextDocument): DateClues => {
  const mentions = mentionsOf(doc)
  const years: YearClue[] = []
  const days: DayClue[] = []
  const months: MonthClue[] = []
  const weekdays: WeekdayClue[] = []
  const spoken: SpokenClue[] = []
  const offsets: OffsetClue[] = []
  const lastWeek: Clue[] = []
  const anchors: AnchorClue[] = []
  let previous: Mention | null = null
  let words: readonly Word[] = []
  let sentence = -1
  for (const mention of mentions) {
    if (mention.sentence !== sentence) {
      sentence = mention.sentence
      words = wordsOf(doc, sentence)
    }
    const clue: Clue = {
      mention,
      words: doc.text.slice(mention.start, mention.end),
      tense: tenseAround(words, mention.at, mention.after),
    }
    const term = isTerm(words, mention.at) || labels(words, mention)
    const before: Mention | null = previous !== null && apposed(doc, previous, mention) ? previous : null
    previous = mention
    const anchor = before === null ? null : (anchorOf(doc, before, mention) ?? anchorOf(doc, mention, before))
    if (anchor !== null) anchors.push(anchor)
    const title = doc.blocks[doc.sentences[sentence]?.block ?? -1]?.kind !== 'paragraph'
    const note = (expression: Expression): void => {
      switch (expression.kind) {
        case 'day':
          if (expression.year === null)
            days.push({
              ...clue,
              month: expression.month,
              day: expression.day,
              weekday: expression.weekday ?? weekdayOf(before),
            })
          else if (isDate(expression.year, expression.month, expression.day)) {
            const day = dayOf(expression.year, expression.month, expression.day)
            years.push({ ...clue, low: day, high: day, grain: 'day', term })
          }
          return
        case 'month':
          if (expression.year === null) months.push({ ...clue, month: expression.month })
          else
            years.push({
              ...clue,
              low: dayOf(expression.year, expression.month, 1),
              high: dayOf(expression.year, expression.month + 1, 1) - 1,
              grain: 'month',
              term,
            })
          return
        case 'year':
          years.push({
            ...clue,
            low: dayOf(expression.year, 1, 1),
            high: dayOf(expression.year, 12, 31),
            grain: 'year',
            term,
          })
          return
        case 'years':
          years.push({
            ...clue,
            low: dayOf(expression.from, 1, 1),
            high: dayOf(expression.to, 12, 31),
            grain: 'year',
            term,
          })
          return
        case 'weekday':
          if (!title && expression.shift === null) weekdays.push({ ...clue, weekday: expression.weekday })
          return
        case 'near':
          if (expression.weekday !== null)
            spoken.push({ ...clue, weekday: ((expression.weekday - 1 - expression.days + 14) % 7) + 1 })
          return
        case 'unit':
          if (expression.unit === 'week' && expression.shift === -1) lastWeek.push(clue)
          return
        case 'offset':
          if (
            expression.anchor.kind === 'event' &&
            expression.amount.count !== null &&
            (expression.unit === 'day' || expression.unit === 'week')
          )
            offsets.push({
              ...clue,
              days: shiftDay(0, expression.sign * expression.amount.count, expression.unit),
              noun: expression.anchor.noun,
              plural: expression.anchor.plural,
              event: expression.anchor.words,
              title,
              beside: before?.expression.kind === 'day' ? before : null,
            })
          return
        case 'part':
        case 'clock':
        case 'modified':
          if (expression.of !== null) note(expression.of)
          return
        case 'range':
          note(expression.from)
          note(expression.to)
          return
        default:
      }
    }
    note(mention.expression)
  }
  const lead = weekdays.find((clue) => clue.tense === 'past') ?? null
  const body = doc.blocks.findIndex((block) => block.kind === 'paragraph')
  const datable = new Set([...days, ...weekdays].map((clue) => clue.mention))
  return {
    years,
    days,
    months,
    weekdays,
    spoken,
    offsets,
    anchors,
    lastWeek,
    pairs: eventPairsOf(
      doc,
      mentions.filter((mention) => datable.has(mention)),
    ),
    lead,
    opensWithLead: lead !== null && doc.sentences[lead.mention.sentence]?.block === body,
  }
}

/** "the 1999 notes", "its 2020 budget": the year is the name of a thing; only of what happens ("the 2014 raid") it is when that was. */
const labels = (words: readonly Word[], { expression, after }: Mention): boolean => {
  const next = words[after]
  return (
    expression.kind === 'year' &&
    next !== undefined &&
    /^(?:NOUN|PROPN)$/.test(posAt(words, after)) &&
    eventKind(next.token?.lemma ?? '', next.lower) === undefined
  )
}

const GAP = /^\s?[,(]\s?(?:(?:on|in|the) ){0,2}$/
const GAP_CHARACTERS = 12

/** Whether one mention follows another as its explanation: only a comma or a bracket stands between them. */
const apposed = (doc: TextDocument, first: Mention, second: Mention): boolean =>
  first.sentence === second.sentence &&
  second.start - first.end <= GAP_CHARACTERS &&
  GAP.test(doc.text.slice(first.end, second.start))

/** "on Tuesday (3 May)". */
const weekdayOf = (mention: Mention | null): number | null =>
  mention?.expression.kind === 'weekday' && mention.expression.shift === null ? mention.expression.weekday : null

const anchorOf = (doc: TextDocument, relative: Mention, named: Mention): AnchorClue | null => {
  const [from, to] = [relative.expression, named.expression]
  const words = doc.text.slice(Math.min(relative.start, named.start), Math.max(relative.end, named.end))
  if (from.kind === 'near' && to.kind === 'day')
    return { words, date: { kind: 'day', shift: from.days, month: to.month, day: to.day } }
  const year = to.kind === 'year' || to.kind === 'month' || to.kind === 'day' ? to.year : null
  if (year === null) return null
  if (from.kind === 'unit' && from.unit === 'year') return { words, date: { kind: 'year', shift: from.shift, year } }
  if (from.kind === 'ago' && from.unit === 'year' && from.amount.count !== null && Number.isInteger(from.amount.count))
    return { words, date: { kind: 'year', shift: from.sign * from.amount.count, year } }
  return null
}
