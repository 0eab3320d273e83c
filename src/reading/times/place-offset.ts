import { addMonths, type Day, dateOf, dayText, dayWords, monthText, yearText } from './calendar.ts'
import { lastOfGrain, timeCountedFrom } from './discourse.ts'
import type { Anchor, Unit } from './expression.ts'
import { approximately, bounded, durationText, type Placed, placedDuration, placedUnit, shiftDay } from './placed.ts'
import { place } from './resolve.ts'
import type { Kind, Setting } from './setting.ts'

/** "two weeks after 3 May", "a day later", "seven months after that". */
export const placeOffset = (expression: Kind<'offset'>, setting: Setting): Placed => {
  const { amount, unit, sign, anchor } = expression
  const length = durationText(amount, unit)
  const base = anchorOf(anchor, unit, setting)
  if (base.low === null) return placedDuration(amount, unit, 'The day it counts from is not known.')
  if (amount.count === null)
    return bounded(
      placedDuration(amount, unit, `Some time ${sign < 0 ? 'before' : 'after'} ${base.words}; how long is not said.`),
      base.low,
      sign,
    )
  if (anchor.kind === 'discourse' && unit === 'year') {
    const quarter = lastOfGrain(setting.spoken, ['quarter'])
    if (quarter?.placed.low !== null && quarter !== null && setting.sentence - quarter.sentence <= 3)
      return placedUnit(
        addMonths(quarter.placed.low, 12 * sign * amount.count),
        'quarter',
        'The same quarter one year away, because a quarter is compared.',
      )
  }
  const how = `${length} ${sign < 0 ? 'before' : 'after'} ${base.words}.`
  const until = setting.reference.until
  const hours = unit === 'hour' || unit === 'minute' || unit === 'second'
  const shifted = shiftDay(base.low, sign * amount.count, unit)
  const told = anchor.kind === 'discourse' && setting.tense === 'past' && until !== null && base.low <= until
  // What has happened cannot lie after publication: then it was not counted from there, and no value is better than a false one.
  if (told && shifted > until && !hours)
    return placedDuration(amount, unit, `A length of time: ${how.slice(0, -1)} would be after publication.`)
  const low = told ? Math.min(shifted, until) : shifted
  const grain: Unit = expression.whole === true ? unit : unit === 'week' || hours ? 'day' : unit
  const last = shiftDay(base.high ?? base.low, sign * amount.count, unit)
  const coarse = WIDTHS[base.grain] ?? 0
  const result =
    coarse > (WIDTHS[grain] ?? 0)
      ? between(low, told ? Math.min(last, until) : last, coarse, how)
      : grain === 'day'
        ? placedUnit(low, grain, how)
        : approximately(placedUnit(low, grain, how))
  // Hours on from a day may end on it or on the next: TIMEX3 takes their length, and so it does where an event is counted from.
  const timex = hours || (anchor.kind !== 'discourse' && expression.definite !== true) ? length : result.timex
  return { ...result, timex, alts: [...result.alts, length] }
}

/** How wide periods are, for comparison only: seasons and quarters are some months, and told in months. */
const WIDTHS: Readonly<Partial<Record<Placed['grain'] | Unit, number>>> = {
  day: 0,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  year: 4,
  decade: 5,
  century: 6,
}

/** Some time from one day to another, told no more finely than what it was counted from. */
const between = (low: Day, high: Day, width: number, how: string): Placed => {
  const text = (day: Day) => {
    const { year, month } = dateOf(day)
    return width >= 4 ? yearText(year) : width >= 2 ? monthText(year, month) : dayText(day)
  }
  const [from, to] = [text(low), text(high)]
  const alone = from === to
  return {
    type: 'DATE',
    grain: width >= 4 ? 'year' : width >= 2 ? 'month' : 'week',
    edtf: alone ? `${from}~` : `${from}~/${to}~`,
    timex: from,
    alts: [alone ? from : `${from}/${to}`],
    low,
    high,
    how,
  }
}

interface Base {
  readonly low: Day | null
  readonly high: Day | null
  readonly grain: Placed['grain']
  readonly words: string
}

const anchorOf = (anchor: Anchor, unit: Unit, setting: Setting): Base => {
  if (anchor.kind === 'date') {
    // "two years after 2013" is counted from its beginning.
    const placed = place(anchor.of, setting)
    return { low: placed.low, high: placed.low, grain: 'day', words: placed.edtf }
  }
  if (anchor.kind === 'event') {
    const found = setting.events.dayOf(anchor.noun, anchor.plural, setting.sentence)
    const words = `"${anchor.words}", which the text puts on ${found === null ? 'no known day' : dayWords(found)}`
    return { low: found, high: found, grain: 'day', words }
  }
  const fine = !/^(?:month|quarter|year|decade|century)$/.test(unit)
  const told = timeCountedFrom(setting.spoken, setting.sentence, fine)
  if (told === null) {
    const day = setting.reference.day
    return { low: day, high: day, grain: 'day', words: day === null ? 'a day not known' : dayWords(day) }
  }
  const words =
    told.grain === 'day' && told.low !== null
      ? `${dayWords(told.low)}, the day last spoken of`
      : `${told.edtf}, the time last spoken of`
  return { low: told.low, high: told.high, grain: told.grain, words }
}
