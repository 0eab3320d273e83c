import type { Tense } from '../english/times/tense.ts'
import { addMonths, type Day, dateOf, dayOf, isDate, mondayOf, weekdayOf } from './calendar.ts'
import type { DateClues, DayClue, OffsetClue, YearClue } from './date-clues.ts'
import { eventDaysFrom } from './events.ts'
import type { Mention } from './expression.ts'
import type { StatedDates } from './stated-date.ts'

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
const steps = (value: number, table: Steps, beyond: number): number => {
  // Called for every day of many years: a plain loop, without an iterator a row.
  for (let at = 0; at < table.length; at += 1) {
    const row = table[at]
    if (row !== undefined && value <= row[0]) return row[1]
  }
  return beyond
}

type Steps = readonly (readonly [upTo: number, cost: number])[]

/** How far news may lie behind publication: days since the last day named, days since the last month named with its year, days since the lead's weekday. */
interface Delays {
  readonly freshness: Steps
  readonly sinceMonth: Steps
  readonly leadAge: readonly number[]
}

/** Where something counts from publication itself, or names its day, single days are told apart, and the usual delay counts. */
const FIRM: Delays = {
  freshness: [
    [3, 0],
    [7, 0.2],
    [14, 0.5],
    [31, 1],
    [62, 2],
    [120, 3],
  ],
  sinceMonth: [
    [183, 0],
    [366, 1],
    [731, 1.5],
    [1096, 2],
    [1827, 2.5],
  ],
  leadAge: [0, 0.3, 1, 1.5, 2, 2.5, 3],
}

/** Where nothing does, only the delay tells, and reports come weeks late: bounds have to hold them. */
const LOOSE: Delays = {
  freshness: [
    [3, 0],
    [7, 0.2],
    [14, 0.4],
    [35, 0.6],
    [62, 1.4],
    [120, 3],
  ],
  sinceMonth: [
    [183, 0],
    [366, 0.5],
    [731, 0.8],
    [1096, 1.2],
    [1827, 1.6],
  ],
  leadAge: [0, 0.2, 0.5, 0.7, 0.9, 1.1, 1.2],
}

const SINCE_YEAR = [
  [731, 0],
  [1461, 0.5],
  [2557, 1],
] as const
const STALE_DAYS = 250
const SAME_DAY_BONUS = 3
/** "6 March, four days before the attack" that does not come out. */
const NOT_SAME_DAY = 3
/** "yesterday (3 May)", "last year (2015)" that does not come out. */
const ANCHOR_MISSED = 4
/** A round-up is published at the end of the days that it covers, or soon after. */
const AFTER_PERIOD = [
  [1, 0],
  [3, 0.3],
  [7, 0.8],
  [14, 1.5],
  [31, 2.5],
] as const

/** More distinct clues of a kind than this are not weighed: a report that names so many days is a chronicle, and its first ones decide. */
const MOST_CLUES = 40
const MOST_PAIRS = 120

/** A day of the month told in one tense, with the days on which it falls, one a year from `firstYear` on; a leap day has its last good one. */
interface DayTrack {
  readonly tense: Tense
  readonly weekday: number | null
  readonly falls: readonly Day[]
}

interface WeekdayTrack {
  readonly tense: Tense
  readonly weekday: number
  readonly lead: boolean
}

/** Clues made ready for weighing many days: each distinct one once. `day` and `weekday` of a pair are indexes of tracks. */
interface Tracks {
  readonly clues: DateClues
  readonly firstYear: number
  readonly days: readonly DayTrack[]
  readonly weekdays: readonly WeekdayTrack[]
  readonly dayTrackOf: ReadonlyMap<Mention, number>
  readonly weekdayTrackOf: ReadonlyMap<Mention, number>
  /** "said on Wednesday that ... on 31 December": nobody tells of a day before it. */
  readonly told: readonly (readonly [weekday: number, day: number])[]
  /** Tracks of weekdays on which the text puts violence. */
  readonly violent: readonly number[]
  readonly latest: LatestYear | null
  /** The most that any clue takes off a day: only an offset that comes out takes off anything. */
  readonly rebate: number
  readonly delays: Delays
}

/** The latest thing with a year, and the stretch of its year in which its month would rarely be named with the year. */
interface LatestYear {
  readonly clue: YearClue
  readonly runningFrom: Day
  readonly runningTo: Day
}

const tracksOf = (clues: DateClues, from: Day, to: Day, firm: boolean): Tracks => {
  const firstYear = dateOf(from).year - 2
  const lastYear = dateOf(to).year + 2
  const days: DayTrack[] = []
  const weekdays: WeekdayTrack[] = []
  const dayTrackOf = distinct(
    clues.days,
    days,
    (clue) => `${clue.month}-${clue.day}-${clue.tense}-${clue.weekday}`,
    (clue) => {
      const falls: Day[] = []
      for (let year = firstYear; year <= lastYear; year += 1)
        falls.push(
          isDate(year, clue.month, clue.day) ? dayOf(year, clue.month, clue.day) : (falls.at(-1) ?? dayOf(year, 3, 1)),
        )
      return { tense: clue.tense, weekday: clue.weekday, falls }
    },
  )
  const weekdayTrackOf = distinct(
    clues.weekdays,
    weekdays,
    (clue) => `${clue.weekday}-${clue.tense}-${clue === clues.lead}`,
    (clue) => ({
      tense: clue.tense,
      weekday: clue.weekday,
      lead: clue === clues.lead,
    }),
  )
  const told = new Map<string, readonly [number, number]>()
  const daysBySentence = Map.groupBy(
    clues.days.filter((clue) => clue.tense === 'past'),
    (clue) => clue.mention.sentence,
  )
  for (const said of clues.weekdays) {
    const then = daysBySentence.get(said.mention.sentence)?.find((clue) => clue.mention.start > said.mention.start)
    const pair = [
      weekdayTrackOf.get(said.mention),
      then === undefined ? undefined : dayTrackOf.get(then.mention),
    ] as const
    if (said.tense === 'past' && pair[0] !== undefined && pair[1] !== undefined)
      told.set(pair.join(), [pair[0], pair[1]])
  }
  const violent = clues.pairs.flatMap((pair) =>
    pair.kind === 'violence' ? [weekdayTrackOf.get(pair.mention) ?? -1] : [],
  )
  return {
    clues: { ...clues, pairs: clues.pairs.slice(0, MOST_PAIRS), offsets: clues.offsets.slice(0, MOST_CLUES) },
    firstYear,
    days,
    weekdays,
    dayTrackOf,
    weekdayTrackOf,
    told: [...told.values()],
    violent: [...new Set(violent)].filter((index) => index >= 0),
    latest: latestYear(latestPast(clues)),
    rebate: clues.offsets.length > 0 ? SAME_DAY_BONUS : 0,
    delays: firm ? FIRM : LOOSE,
  }
}

const latestYear = (clue: YearClue | null): LatestYear | null => {
  if (clue === null) return null
  const { year } = dateOf(clue.low)
  return {
    clue,
    runningFrom: Math.max(addMonths(clue.low, 2) + 1, dayOf(year, 1, 1)),
    runningTo: dayOf(year + 1, 1, 1) - 1,
  }
}

/** One track for each distinct clue; which one a mention belongs to. */
const distinct = <Clue extends { readonly mention: Mention }, Track>(
  clues: readonly Clue[],
  tracks: Track[],
  keyOf: (clue: Clue) => string,
  make: (clue: Clue) => Track,
): ReadonlyMap<Mention, number> => {
  const indexes = new Map<string, number>()
  const out = new Map<Mention, number>()
  for (const clue of clues) {
    const key = keyOf(clue)
    let index = indexes.get(key)
    if (index === undefined) {
      if (tracks.length >= MOST_CLUES) continue
      index = tracks.push(make(clue)) - 1
      indexes.set(key, index)
    }
    out.set(clue.mention, index)
  }
  return out
}

/** Weighs how badly the clues fit with publication on each day of a range; lower is better. Days more than `margin` above the best are left out. */
export const weighDays = (
  clues: DateClues,
  { partly, period }: Pick<StatedDates, 'partly' | 'period'>,
  from: Day,
  to: Day,
  margin: number,
): readonly Costed[] => {
  const told = clues.anchors.length + clues.spoken.length > 0 || partly !== null || period !== null
  if (!told && clues.offsets.length === 0)
    return weigh(tracksOf(clues, from, to, false), { partly, period }, from, to, margin)
  const firm = weigh(tracksOf(clues, from, to, true), { partly, period }, from, to, margin)
  // "Five days before the killings" ties the year only where it comes out on a day that is named.
  return told || firm.some((here) => here.equations.length > 0)
    ? firm
    : weigh(tracksOf(clues, from, to, false), { partly, period }, from, to, margin)
}

const weigh = (
  tracks: Tracks,
  { partly, period }: Pick<StatedDates, 'partly' | 'period'>,
  from: Day,
  to: Day,
  margin: number,
): readonly Costed[] => {
  const { clues } = tracks
  const out: Costed[] = []
  let least = Number.POSITIVE_INFINITY
  for (let day = from; day <= to; day += 1) {
    if (partly !== null) {
      day = nextOn(day, partly.month, partly.day)
      if (day > to) break
    }
    const late = period === null ? 0 : day < period.end ? 4 : steps(day - period.end, AFTER_PERIOD, 4)
    const wrongWeekday = partly?.weekday != null && partly.weekday !== weekdayOf(day) ? 6 : 0
    // An agency names the weekday of its own dateline.
    const otherDay = partly !== null && clues.lead !== null && clues.lead.weekday !== weekdayOf(day) ? 1 : 0
    const costed = costOf(tracks, day, least + margin, late + wrongWeekday + otherDay)
    if (costed === null) continue
    least = Math.min(least, costed.cost)
    out.push(costed)
  }
  return out.filter((here) => here.cost <= least + margin)
}

/** The first day at or after `day` that is this day of this month; infinite where no year has it. */
const nextOn = (day: Day, month: number, dayOfMonth: number): Day => {
  const { year } = dateOf(day)
  // A leap day may be eight years off.
  for (let at = year; at <= year + 8; at += 1) {
    if (!isDate(at, month, dayOfMonth)) continue
    const there = dayOf(at, month, dayOfMonth)
    if (there >= day) return there
  }
  return Number.POSITIVE_INFINITY
}

/** Costs are sums of tenths: what rounding adds is far below this. */
const ROUNDING = 1e-6

/** Null where the day cannot come below `limit` any more. */
const costOf = (tracks: Tracks, day: Day, limit: number, given: number): Costed | null => {
  const since = yearCost(tracks, day)
  const bound = limit + tracks.rebate + ROUNDING
  // Nothing but the rebate makes a day cheaper: most days of many years are passed over here.
  if (given + since > bound) return null
  const { year, month } = dateOf(day)
  const at = year - tracks.firstYear
  let cost = given
  for (const { date } of tracks.clues.anchors.slice(0, MOST_CLUES))
    if (date.kind === 'day' ? !isOn(day + date.shift, date.month, date.day) : year + date.shift !== date.year)
      cost += ANCHOR_MISSED
  // A full date may be the news itself: then nothing else needs to be fresh.
  let freshest = tracks.latest?.clue.grain === 'day' ? day - tracks.latest.clue.low : Number.POSITIVE_INFINITY
  const days = tracks.days.map((track) => {
    const here = track.falls[at] ?? day
    const there =
      track.tense === 'past'
        ? here <= day
          ? here
          : (track.falls[at - 1] ?? here)
        : here >= day
          ? here
          : (track.falls[at + 1] ?? here)
    const age = Math.abs(day - there)
    if (age > STALE_DAYS) cost += 3
    if (track.tense === 'past') freshest = Math.min(freshest, age)
    if (track.weekday !== null && weekdayOf(there) !== track.weekday) cost += 6
    return there
  })
  if (cost + since > bound) return null
  if (Number.isFinite(freshest)) cost += steps(freshest, tracks.delays.freshness, 4)
  if (cost + since > bound) return null
  for (const clue of tracks.clues.months.slice(0, MOST_CLUES))
    if (clue.tense === 'past' && clue.month === month) cost += 0.5
  const weekdays: Day[] = []
  cost += weekdayCost(tracks, day, days, weekdays) + since
  if (cost > bound) return null
  const placed = (mention: Mention): Day | null => {
    const index = tracks.dayTrackOf.get(mention)
    if (index !== undefined) return days[index] ?? null
    const weekday = tracks.weekdayTrackOf.get(mention)
    return weekday === undefined ? null : (weekdays[weekday] ?? null)
  }
  const { equations, missed } = equationsAt(tracks, placed)
  if (equations.length > 0) cost -= SAME_DAY_BONUS
  cost += missed * NOT_SAME_DAY
  return { day, cost: cost + titleCost(tracks.clues, day, placed), equations }
}

const weekdayCost = (tracks: Tracks, day: Day, days: readonly Day[], placed: Day[]): number => {
  let cost = 0
  const today = weekdayOf(day)
  for (const { weekday, tense, lead } of tracks.weekdays) {
    const behind = (today - weekday + 7) % 7
    const ahead = (weekday - today + 7) % 7
    placed.push(tense === 'past' ? day - behind : day + ahead)
    if (lead) cost += tracks.delays.leadAge[behind] ?? 3
    else if (tense === 'past' && behind === 6) cost += 0.5
    if (tense === 'future') cost += ahead * 0.25
  }
  for (const clue of tracks.clues.spoken.slice(0, MOST_CLUES)) cost += 0.5 * ((today - clue.weekday + 7) % 7)
  for (const [said, then] of tracks.told) if ((placed[said] ?? day) < (days[then] ?? day)) cost += 2
  if (tracks.clues.lastWeek.length > 0) {
    const monday = mondayOf(day)
    if (tracks.violent.some((index) => (placed[index] ?? 0) >= monday && (placed[index] ?? day) < day)) cost += 1
  }
  return cost
}

/** The latest thing with a year that the text tells as past. */
export const latestPast = (clues: DateClues): YearClue | null =>
  clues.years
    .filter((clue) => clue.tense === 'past' && !clue.term)
    .reduce<YearClue | null>((best, clue) => (best === null || clue.low > best.low ? clue : best), null)

const yearCost = ({ latest, delays }: Tracks, day: Day): number => {
  if (latest === null) return 0
  const { clue, runningFrom, runningTo } = latest
  const since = Math.max(0, day - clue.high)
  if (clue.grain === 'year') return steps(since, SINCE_YEAR, 1.5)
  return steps(since, delays.sinceMonth, 3) + (day >= runningFrom && day <= runningTo ? 1 : 0)
}

const isOn = (day: Day, month: number, dayOfMonth: number): boolean => {
  const there = dateOf(day)
  return there.month === month && there.day === dayOfMonth
}

/** Where "N days before the event" comes out on a day that the text names by its date; how often it misses the date beside it. */
const equationsAt = (
  { clues, weekdayTrackOf }: Tracks,
  placed: (mention: Mention) => Day | null,
): { readonly equations: readonly Equation[]; readonly missed: number } => {
  if (clues.offsets.length === 0) return NO_EQUATIONS
  // The event's own day must come from a weekday: a date that the offset repeats proves nothing about the year.
  const events = eventDaysFrom(
    clues.pairs.filter((pair) => weekdayTrackOf.has(pair.mention)),
    placed,
  )
  let missed = 0
  const equations = clues.offsets.flatMap((offset) => {
    const event = events.dayOf(offset.noun, offset.plural, offset.mention.sentence)
    if (event === null) return []
    const day = clues.days.find((clue) => placed(clue.mention) === event + offset.days)
    if (offset.beside !== null && placed(offset.beside) !== event + offset.days) missed += 1
    return day === undefined ? [] : [{ offset, day, event }]
  })
  return { equations, missed: Math.min(1, missed) }
}

const NO_EQUATIONS = { equations: [], missed: 0 } as const

/** "Two weeks after the massacre" in a title: publication itself lies there. */
const titleCost = (clues: DateClues, day: Day, placed: (mention: Mention) => Day | null): number => {
  const titles = clues.offsets.filter((offset) => offset.title)
  if (titles.length === 0) return 0
  const events = eventDaysFrom(clues.pairs, placed)
  return titles.reduce((sum, offset) => {
    const event = events.dayOf(offset.noun, offset.plural, 1e9)
    return event === null ? sum : sum + Math.min(3, Math.abs(day - event - offset.days) / 3)
  }, 0)
}
