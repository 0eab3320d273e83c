import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  daysInMonth,
  dayText,
  mondayOf,
  monthText,
  weekText,
  yearText,
} from './calendar.ts'
import type { Amount, DayPart, Modifier, Season, Unit } from './expression.ts'

export type Grain =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'length'
  | 'set'
  | 'vague'

/**
 * A time expression placed in the calendar. `edtf` is what readers get, `timex` the TIMEX3 value of the same words; `low` and `high` are
 * the first and last day that it covers, null where it cannot be placed.
 */
export interface Placed {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly grain: Grain
  readonly edtf: string
  readonly timex: string
  readonly alts: readonly string[]
  readonly low: Day | null
  readonly high: Day | null
  readonly how: string
}

const made = (
  grain: Grain,
  edtf: string,
  timex: string,
  low: Day | null,
  high: Day | null,
  how: string,
  alts: readonly string[] = [],
): Placed => ({
  type: 'DATE',
  grain,
  edtf,
  timex,
  alts,
  low,
  high,
  how,
})

export const placedDay = (day: Day, how: string): Placed => made('day', dayText(day), dayText(day), day, day, how)

export const placedWeek = (day: Day, how: string): Placed => {
  const monday = mondayOf(day)
  return made('week', `${dayText(monday)}/${dayText(monday + 6)}`, weekText(day), monday, monday + 6, how, [
    weekText(day),
  ])
}

export const placedWeekend = (day: Day, how: string): Placed => {
  const monday = mondayOf(day)
  return made(
    'week',
    `${dayText(monday + 5)}/${dayText(monday + 6)}`,
    `${weekText(day)}-WE`,
    monday + 5,
    monday + 6,
    how,
    [`${weekText(day)}-WE`],
  )
}

export const placedMonth = (year: number, month: number, how: string): Placed => {
  const rolled = dateOf(dayOf(year, month, 1))
  const text = monthText(rolled.year, rolled.month)
  return made('month', text, text, dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1, how)
}

export const placedYear = (year: number, how: string): Placed =>
  made('year', yearText(year), yearText(year), dayOf(year, 1, 1), dayOf(year, 12, 31), how)

export const placedYears = (from: number, to: number, how: string): Placed =>
  made('year', `${yearText(from)}/${yearText(to)}`, yearText(from), dayOf(from, 1, 1), dayOf(to, 12, 31), how)

/** EDTF has season codes for quarters of a year (33 to 36) and for halves (40, 41). */
export const placedQuarter = (year: number, quarter: number, how: string): Placed => {
  const timex = `${yearText(year)}-Q${quarter}`
  const months = `${monthText(year, quarter * 3 - 2)}/${monthText(year, quarter * 3)}`
  return made(
    'quarter',
    `${yearText(year)}-${32 + quarter}`,
    timex,
    dayOf(year, quarter * 3 - 2, 1),
    dayOf(year, quarter * 3 + 1, 1) - 1,
    how,
    [months, timex],
  )
}

export const placedHalf = (year: number, half: number, how: string): Placed => {
  const timex = `${yearText(year)}-H${half}`
  const months = `${monthText(year, half * 6 - 5)}/${monthText(year, half * 6)}`
  return made(
    'quarter',
    `${yearText(year)}-${39 + half}`,
    timex,
    dayOf(year, half * 6 - 5, 1),
    dayOf(year, half * 6 + 1, 1) - 1,
    how,
    [months, timex],
  )
}

const SEASON_CODES: Readonly<Record<Season, { code: number; timex: string; month: number }>> = {
  spring: { code: 21, timex: 'SP', month: 3 },
  summer: { code: 22, timex: 'SU', month: 6 },
  autumn: { code: 23, timex: 'FA', month: 9 },
  winter: { code: 24, timex: 'WI', month: 12 },
}

/** Northern seasons: what a report from anywhere means by "summer" is shown, not guessed. */
export const placedSeason = (year: number, season: Season, how: string): Placed => {
  const { code, timex, month } = SEASON_CODES[season]
  return made(
    'season',
    `${yearText(year)}-${code}`,
    `${yearText(year)}-${timex}`,
    dayOf(year, month, 1),
    dayOf(year, month + 3, 1) - 1,
    how,
    [`${yearText(year)}-${timex}`],
  )
}

export const seasonStart = (year: number, season: Season): Day => dayOf(year, SEASON_CODES[season].month, 1)

export const placedDecade = (start: number, how: string): Placed =>
  made(
    'decade',
    `${String(start).slice(0, 3)}X`,
    String(start).slice(0, 3),
    dayOf(start, 1, 1),
    dayOf(start + 9, 12, 31),
    how,
    [`${start}/${start + 9}`, `${String(start).slice(0, 3)}`],
  )

export const placedCentury = (century: number, how: string): Placed => {
  const text = String(century - 1).padStart(2, '0')
  return made('century', `${text}XX`, text, dayOf((century - 1) * 100, 1, 1), dayOf(century * 100 - 1, 12, 31), how, [
    text,
  ])
}

export const placedVague = (timex: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', how: string): Placed =>
  made('vague', timex, timex, null, null, how)

/** A date of which only a part is known: `edtf` says which digits are not. */
export const placedPartly = (grain: Grain, edtf: string, how: string, timex = edtf): Placed =>
  made(grain, edtf, timex, null, null, how)

export const approximately = (placed: Placed): Placed =>
  /^-?\d{4}(?:-\d\d){0,2}$/.test(placed.edtf)
    ? { ...placed, edtf: `${placed.edtf}~`, alts: [placed.edtf, ...placed.alts] }
    : placed

/** What has one known end only, "in recent weeks", "in the days after the raid", is bounded by it: an open interval among the alternatives. */
export const bounded = (placed: Placed, edge: Day | null, sign: -1 | 1): Placed =>
  edge === null
    ? placed
    : { ...placed, alts: [...placed.alts, sign < 0 ? `../${dayText(edge)}` : `${dayText(edge)}/..`] }

const TIMEX_PARTS: Readonly<Record<DayPart, string>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  dawn: 'DA',
}

/** EDTF has no part of a day: the day stands for it, and the TIMEX3 value is among the alternatives. */
export const partOfDay = (placed: Placed, part: DayPart): Placed => {
  if (placed.grain !== 'day') return placed
  const timex = `${placed.timex}T${TIMEX_PARTS[part]}`
  return {
    ...placed,
    type: 'TIME',
    timex,
    alts: [...placed.alts, timex],
    how: `${placed.how} EDTF has no part of a day, so the day stands for the ${part}.`,
  }
}

const DURATION_UNITS: Readonly<Record<Unit, readonly [prefix: string, factor: number, letter: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  weekend: ['P', 2, 'D'],
  week: ['P', 1, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
}

/** ISO 8601 duration: `P6M`, `PT24H`, `P2Y6M`; `PXY` where the count is not said. */
export const durationText = (amount: Amount, unit: Unit): string => {
  const [prefix, factor, letter] = DURATION_UNITS[unit]
  if (amount.count === null) return `${prefix}X${letter}`
  const count = amount.count * factor
  const whole = Math.floor(count)
  if (whole === count) return `${prefix}${count}${letter}`
  const rest = count - whole
  const head = whole > 0 ? `${whole}${letter}` : ''
  if (unit === 'year') return `P${head}${Math.round(rest * 12)}M`
  if (unit === 'month') return `P${head}${Math.round(rest * 30)}D`
  if (unit === 'week') return `P${Math.round(count * 7)}D`
  if (unit === 'day') return whole > 0 ? `P${whole}DT${Math.round(rest * 24)}H` : `PT${Math.round(rest * 24)}H`
  if (unit === 'hour') return `PT${head}${Math.round(rest * 60)}M`
  if (unit === 'minute') return `PT${head}${Math.round(rest * 60)}S`
  return `${prefix}${Math.round(count)}${letter}`
}

export const placedDuration = (amount: Amount, unit: Unit, how: string): Placed => {
  const text = durationText(amount, unit)
  // TIMEX3 has a letter for quarters, ISO 8601 has none.
  const timex = unit === 'quarter' ? `P${amount.count ?? 'X'}Q` : text
  return { type: 'DURATION', grain: 'length', edtf: text, timex, alts: [], low: null, high: null, how }
}

/** Moves a day by so many units. Fractions of years and months are counted in months and days. */
export const shiftDay = (day: Day, count: number, unit: Unit): Day => {
  const [, factor, letter] = DURATION_UNITS[unit]
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    const hours = unit === 'hour' ? count : unit === 'minute' ? count / 60 : count / 3600
    return day + Math.sign(hours) * Math.ceil(Math.abs(hours) / 24)
  }
  const scaled = count * factor
  if (letter === 'D') return day + Math.round(scaled)
  if (letter === 'W') return day + Math.round(scaled * 7)
  if (letter === 'M') return addMonths(day, Math.round(scaled))
  return addMonths(day, Math.round(scaled * 12))
}

/** The calendar unit around a day: the day, its week, month, quarter, year, decade or century. */
export const placedUnit = (day: Day, unit: Unit, how: string): Placed => {
  const { year, month } = dateOf(day)
  if (unit === 'week') return placedWeek(day, how)
  if (unit === 'weekend') return placedWeekend(day, how)
  if (unit === 'month') return placedMonth(year, month, how)
  if (unit === 'quarter') return placedQuarter(year, Math.ceil(month / 3), how)
  if (unit === 'year') return placedYear(year, how)
  if (unit === 'decade') return placedDecade(year - (year % 10), how)
  if (unit === 'century') return placedCentury(Math.floor(year / 100) + 1, how)
  return placedDay(day, how)
}

/** The text of a day at the grain of a unit, for the ends of an interval. */
export const textAtUnit = (day: Day, unit: Unit): string => {
  const { year, month } = dateOf(day)
  if (unit === 'year' || unit === 'decade' || unit === 'century') return yearText(year)
  if (unit === 'month' || unit === 'quarter') return monthText(year, month)
  return dayText(day)
}

/** "late 2013", "the end of 2013", "mid-November": the third of the period that is meant, or its last or first part, approximately. */
export const modifiedPeriod = (placed: Placed, modifier: Modifier, before: string): Placed => {
  const { low, high, grain } = placed
  if (low === null || high === null) return placed
  const { year, month } = dateOf(low)
  const how = (words: string) => `${placed.how} ${words}`
  if (grain === 'year' && dateOf(high).year === year) {
    if (modifier === 'end' || modifier === 'start') {
      const edge = monthText(year, modifier === 'end' ? 12 : 1)
      return {
        ...placed,
        edtf: `${edge}~`,
        alts: [`${year}~`, edge, `${year}-${modifier === 'end' ? 36 : 33}`],
        how: how(`Its ${modifier === 'end' ? 'last' : 'first'} month, approximately.`),
      }
    }
    const months = { early: [1, 4], mid: [5, 8], late: [9, 12] }[modifier]
    const text = `${monthText(year, months[0] ?? 1)}~/${monthText(year, months[1] ?? 12)}~`
    return {
      ...placed,
      edtf: text,
      alts: [`${year}~`, text.replaceAll('~', '')],
      how: how(`Read as its ${modifier === 'mid' ? 'middle' : modifier} third, approximately.`),
    }
  }
  if (grain === 'month') {
    const last = daysInMonth(year, month)
    const edge = modifier === 'start' ? low : modifier === 'end' ? high : null
    // "by the end of the month" is a term with a last day.
    const term = modifier === 'end' && /^(?:by|until|till|before)$/.test(before)
    if (edge !== null)
      return {
        ...placed,
        edtf: term ? dayText(edge) : `${dayText(edge)}~`,
        alts: [placed.edtf, `${placed.edtf}~`],
        how: how(`Its ${modifier === 'end' ? 'last' : 'first'} days.`),
      }
    const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, last] }[modifier as 'early' | 'mid' | 'late'] as [
      number,
      number,
    ]
    const text = `${dayText(dayOf(year, month, from))}~/${dayText(dayOf(year, month, to))}~`
    return {
      ...placed,
      edtf: text,
      alts: [`${placed.edtf}~`, placed.edtf, text.replaceAll('~', '')],
      how: how(`Read as its ${modifier === 'mid' ? 'middle' : modifier} third, approximately.`),
    }
  }
  if (grain === 'decade') {
    const [from, to] = { start: [0, 2], early: [0, 3], mid: [4, 6], late: [7, 9], end: [8, 9] }[modifier] as [
      number,
      number,
    ]
    return {
      ...placed,
      edtf: `${yearText(year + from)}~/${yearText(year + to)}~`,
      alts: [placed.edtf],
      how: how('Read as that part of it, approximately.'),
    }
  }
  if (grain === 'week') {
    const [from, to] = { start: [0, 1], early: [0, 2], mid: [2, 4], late: [3, 6], end: [4, 6] }[modifier] as [
      number,
      number,
    ]
    return {
      ...placed,
      edtf: `${dayText(low + from)}/${dayText(low + to)}`,
      alts: [placed.edtf, ...placed.alts],
      how: how('Read as that part of it.'),
    }
  }
  return placed
}

/** The nth day, week or half of a placed month or year, counted from its first day; weeks are stretches of seven days, not of the calendar. */
export const nthOfPeriod = (placed: Placed, nth: number, unit: 'day' | 'days' | 'week' | 'half'): Placed => {
  const { low, high } = placed
  if (low === null || high === null || (placed.grain !== 'month' && placed.grain !== 'year')) return placed
  const { year } = dateOf(low)
  if (unit === 'half' && placed.grain === 'year')
    return placedHalf(year, nth === 1 ? 1 : 2, `${placed.how} That half of it.`)
  const length = unit === 'day' ? 1 : unit === 'days' ? 5 : unit === 'week' ? 7 : Math.ceil((high - low + 1) / 2)
  const from = nth < 0 ? high - length + 1 : low + (nth - 1) * length
  if (from > high) return placed
  const to = Math.min(high, from + length - 1)
  if (unit === 'day') return placedDay(from, `${placed.how} That day of it.`)
  const about = unit === 'days' ? '~' : ''
  return {
    ...placed,
    grain: 'week',
    edtf: `${dayText(from)}${about}/${dayText(to)}${about}`,
    alts: [placed.edtf, ...placed.alts],
    low: from,
    high: to,
    how: `${placed.how} That part of it, in days.`,
  }
}
