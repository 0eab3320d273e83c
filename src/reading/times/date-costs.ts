import { addMonths, type Day, dateOf, mondayOf, weekdayOf } from './calendar.ts'
import type { DateClues, DayClue, OffsetClue, YearClue } from './date-clues.ts'
import { eventDaysFrom } from './events.ts'
import type { Mention } from './expression.ts'
import { nearestYear } from './resolve.ts'

/** An offset and a day-month date that name the same day, given a day of publication. */
export interface Equation {
  readonly offset: OffsetClue
  readonly day: DayClue
  readonly event: Day
}

export interface Costed {
  readonly day: Day
  readonly cost: number
  readonly equations: readonly Equation[]
}

/** Whole weights of a judgement, not probabilities: 0 costs nothing, 1 is unusual, 3 hardly happens. */
const steps = (value: number, table: readonly (readonly [upTo: number, cost: number])[], beyond: number): number =>
  table.find(([upTo]) => value <= upTo)?.[1] ?? beyond

const FRESHNESS = [
  [3, 0],
  [7, 0.2],
  [14, 0.5],
  [31, 1],
  [62, 2],
  [120, 3],
] as const
const SINCE_MONTH = [
  [183, 0],
  [366, 1],
  [731, 1.5],
  [1096, 2],
  [1827, 2.5],
] as const
const SINCE_YEAR = [
  [731, 0],
  [1461, 0.5],
  [2557, 1],
] as const
const LEAD_AGE = [0, 0.3, 1, 1.5, 2, 2.5, 3] as const
const STALE_DAYS = 250
const SAME_DAY_BONUS = 3

/** How badly the clues fit with publication on a day; lower is better. */
export const costOf = (clues: DateClues, day: Day): Costed => {
  const placedDays = clues.days.map((clue) => ({
    clue,
    there: nearestYear(day, clue.month, clue.day, null, clue.tense),
  }))
  const dayOfMention = new Map<Mention, Day>()
  let cost = 0
  let freshest = Number.POSITIVE_INFINITY
  for (const { clue, there } of placedDays) {
    if (there === null) continue
    dayOfMention.set(clue.mention, there)
    const age = Math.abs(day - there)
    if (age > STALE_DAYS) cost += 3
    if (clue.tense === 'past') freshest = Math.min(freshest, age)
    if (clue.weekday !== null && weekdayOf(there) !== clue.weekday) cost += 6
  }
  if (Number.isFinite(freshest)) cost += steps(freshest, FRESHNESS, 4)
  for (const clue of clues.months) if (clue.tense === 'past' && clue.month === dateOf(day).month) cost += 0.5
  cost += weekdayCost(clues, day, dayOfMention)
  cost += yearCost(clues, day)
  const equations = equationsAt(clues, dayOfMention)
  cost -= equations.length > 0 ? SAME_DAY_BONUS : 0
  cost += titleCost(clues, day, dayOfMention)
  return { day, cost, equations }
}

const weekdayCost = (clues: DateClues, day: Day, dayOfMention: Map<Mention, Day>): number => {
  let cost = 0
  const today = weekdayOf(day)
  for (const clue of clues.weekdays) {
    const behind = (today - clue.weekday + 7) % 7
    const ahead = (clue.weekday - today + 7) % 7
    const there = clue.tense === 'past' ? day - behind : day + ahead
    dayOfMention.set(clue.mention, there)
    if (clue === clues.lead) cost += LEAD_AGE[behind] ?? 3
    else if (clue.tense === 'past' && behind === 6) cost += 0.5
    if (clue.tense === 'future') cost += ahead * 0.25
  }
  for (const clue of clues.spoken) cost += 0.5 * ((today - clue.weekday + 7) % 7)
  // "said on Wednesday that they were arrested on 31 December": nobody tells of a day before it.
  for (const weekday of clues.weekdays) {
    const told = clues.days.find(
      (clue) =>
        clue.tense === 'past' &&
        clue.mention.sentence === weekday.mention.sentence &&
        clue.mention.start > weekday.mention.start,
    )
    const [said, then] = [
      dayOfMention.get(weekday.mention),
      told === undefined ? undefined : dayOfMention.get(told.mention),
    ]
    if (weekday.tense === 'past' && said !== undefined && then !== undefined && said < then) cost += 2
  }
  if (clues.lastWeek.length > 0) {
    const monday = mondayOf(day)
    const events = clues.pairs.filter((pair) => pair.kind === 'violence').map((pair) => dayOfMention.get(pair.mention))
    if (events.some((event) => event !== undefined && event >= monday && event < day)) cost += 1
  }
  return cost
}

/** The latest thing with a year that the text tells as past. */
export const latestPast = (clues: DateClues): YearClue | null =>
  clues.years
    .filter((clue) => clue.tense === 'past')
    .reduce<YearClue | null>((best, clue) => (best === null || clue.low > best.low ? clue : best), null)

const yearCost = (clues: DateClues, day: Day): number => {
  const latest = latestPast(clues)
  if (latest === null) return 0
  const since = Math.max(0, day - latest.high)
  if (latest.grain === 'year') return steps(since, SINCE_YEAR, 1.5)
  // A month of the running year is rarely named with its year.
  const running = dateOf(latest.low).year === dateOf(day).year && day > addMonths(latest.low, 2) ? 1 : 0
  return steps(since, SINCE_MONTH, 3) + running
}

/** Where "N days before the event" comes out on a day that the text names by its date. */
const equationsAt = (clues: DateClues, dayOfMention: ReadonlyMap<Mention, Day>): readonly Equation[] => {
  if (clues.offsets.length === 0) return []
  // The event's own day must come from a weekday: a date that the offset repeats proves nothing about the year.
  const weekdays = new Set(clues.weekdays.map((clue) => clue.mention))
  const events = eventDaysFrom(
    clues.pairs.filter((pair) => weekdays.has(pair.mention)),
    (mention) => dayOfMention.get(mention) ?? null,
  )
  return clues.offsets.flatMap((offset) => {
    const event = events.dayOf(offset.noun, offset.plural, offset.mention.sentence)
    const day =
      event === null ? undefined : clues.days.find((clue) => dayOfMention.get(clue.mention) === event + offset.days)
    return event === null || day === undefined ? [] : [{ offset, day, event }]
  })
}

/** "Two weeks after the massacre" in a title: publication itself lies there. */
const titleCost = (clues: DateClues, day: Day, dayOfMention: ReadonlyMap<Mention, Day>): number => {
  const titles = clues.offsets.filter((offset) => offset.title)
  if (titles.length === 0) return 0
  const events = eventDaysFrom(clues.pairs, (mention) => dayOfMention.get(mention) ?? null)
  return titles.reduce((sum, offset) => {
    const event = events.dayOf(offset.noun, offset.plural, 1e9)
    return event === null ? sum : sum + Math.min(3, Math.abs(day - event - offset.days) / 3)
  }, 0)
}
