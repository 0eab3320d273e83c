import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  dayText,
  dayWords,
  isDate,
  monthName,
  weekdayName,
  weekdayOf,
  yearText,
} from './calendar.ts'
import { dayInForce, dayInSentence, lastOfGrain, lastPlaced, latestOfGrain, timeInForce } from './discourse.ts'
import type { Unit } from './expression.ts'
import {
  approximately,
  bounded,
  durationText,
  type Placed,
  placedDay,
  placedDuration,
  placedPartly,
  placedUnit,
  placedVague,
  shiftDay,
  textAtUnit,
} from './placed.ts'
import { place } from './resolve.ts'
import { counted, type Kind, type Setting } from './setting.ts'

export const placeNear = ({ days, weekday }: Kind<'near'>, setting: Setting): Placed => {
  const reference = setting.reference.day
  if (weekday !== null && reference !== null) {
    // "tomorrow (Tuesday)": the speaker spoke on the Monday; the weekday is the surer of the two.
    const spokenOn = ((weekday - 1 - days + 14) % 7) + 1
    const said = reference - ((weekdayOf(reference) - spokenOn + 7) % 7)
    return placedDay(
      said + days,
      `${weekdayName(weekday)}, seen from ${weekdayName(spokenOn)} ${dayWords(said)}, when it was said.`,
    )
  }
  if (reference === null) return placedVague('PRESENT_REF', 'The day of publication is not known.')
  return placedDay(
    reference + days,
    `${days === 0 ? 'The day itself' : days > 0 ? 'The day after it' : 'The day before it'}, ${counted(setting)}.`,
  )
}

export const placeUnit = ({ unit, shift }: Kind<'unit'>, setting: Setting): Placed => {
  const reference = setting.reference.day
  if (reference === null) {
    const vague = shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
    return placedVague(vague, 'The day of publication is not known.')
  }
  if (unit === 'weekend' && shift === 0) {
    // "the weekend" in the past tense is the one before, unless it has begun.
    const here = setting.tense === 'future' || weekdayOf(reference) >= 6 ? reference : reference - 7
    return placedUnit(here, unit, `The nearest weekend, ${counted(setting)}.`)
  }
  const words = shift < 0 ? 'before it' : shift > 0 ? 'after it' : 'around it'
  return placedUnit(
    shiftDay(
      unit === 'week' || unit === 'weekend' ? reference : firstOfUnit(reference, unit),
      unit === 'weekend' ? shift * 3.5 : shift,
      unit,
    ),
    unit,
    `The ${unit} ${words}, ${counted(setting)}.`,
  )
}

/** Months and years are counted from their first day, so that 31 March minus a month is in February. */
const firstOfUnit = (day: Day, unit: Unit): Day => {
  const { year, month } = dateOf(day)
  if (unit === 'month' || unit === 'quarter') return dayOf(year, month, 1)
  return unit === 'day' ? day : dayOf(year, 1, 1)
}

export const placeAgo = ({ amount, unit, sign }: Kind<'ago'>, setting: Setting): Placed => {
  const reference = setting.reference.day
  if (amount.count === null || reference === null)
    return bounded(
      placedVague(
        sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
        'The text does not say how long exactly, or the day of publication is not known.',
      ),
      reference,
      sign,
    )
  const length = durationText(amount, unit)
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return placedDay(
      shiftDay(reference, sign * amount.count, unit),
      `${length} ${sign < 0 ? 'before' : 'after'} publication, ${counted(setting)}.`,
    )
  const quarter = unit === 'year' && amount.count === 1 ? lastOfGrain(setting.spoken, ['quarter']) : null
  if (quarter !== null && quarter.placed.low !== null && setting.sentence - quarter.sentence <= 3)
    return placedUnit(
      addMonths(quarter.placed.low, 12 * sign),
      'quarter',
      'The same quarter one year before, because a quarter is compared.',
    )
  const there = shiftDay(reference, sign * amount.count, unit)
  return approximately(
    placedUnit(
      there,
      unit === 'week' ? 'day' : unit === 'decade' || unit === 'century' ? 'year' : unit,
      `${length} ${sign < 0 ? 'back' : 'ahead'}, ${counted(setting)}.`,
    ),
  )
}

export const placeSpan = ({ amount, unit, sign }: Kind<'span'>, setting: Setting): Placed => {
  const length = durationText(amount, unit)
  const short = unit === 'hour' || unit === 'minute' || unit === 'day'
  // What somebody says on a named day about "the last 24 hours" is counted from that day.
  const said = short ? dayInSentence(setting.spoken, setting.sentence) : null
  const base = said?.low ?? setting.reference.day
  const words = said === null ? counted(setting) : `counted from ${said.edtf}, the day named in the sentence`
  if (amount.count === null || base === null)
    return bounded(
      placedDuration(
        amount,
        unit,
        sign < 0
          ? 'A length of time up to then; the text does not say where it begins.'
          : 'A length of time from then on; the text does not say where it ends.',
      ),
      base,
      sign,
    )
  const edge = shiftDay(base, sign * amount.count, unit)
  const [low, high] = sign < 0 ? [edge, base] : [base, edge]
  const from = textAtUnit(low, unit)
  const to = textAtUnit(high, unit)
  return {
    type: 'DURATION',
    grain: 'length',
    edtf: from === to ? `${dayText(low)}/${dayText(high)}` : `${from}/${to}`,
    // "The past year" is annotated as the calendar's year before.
    timex: unit === 'year' && amount.count === 1 && sign < 0 ? yearText(dateOf(base).year - 1) : length,
    alts: [length],
    low,
    high,
    how: `${length} ${sign < 0 ? 'back' : 'ahead'}, ${words}.`,
  }
}

export const placeDuration = ({ amount, unit }: Kind<'duration'>, setting: Setting): Placed => {
  const length = durationText(amount, unit)
  const plain = placedDuration(
    amount,
    unit,
    amount.count === null ? 'A length of time; the text does not say how many.' : 'A length of time.',
  )
  const reference = setting.reference.day
  if (reference === null || unit === 'hour' || unit === 'minute' || unit === 'second') return plain
  const to = dayText(reference)
  if (amount.count === null)
    return setting.before === 'for' && setting.perfect
      ? {
          ...plain,
          edtf: `../${to}`,
          alts: [length],
          high: reference,
          how: `It began at a time the text does not give and reached up to publication, ${counted(setting)}.`,
        }
      : plain
  const counts =
    (setting.before === 'in' || setting.before === 'for' || setting.before === 'than') && setting.superlative
  const lasting = setting.before === 'for' && setting.perfect
  if (!counts && !lasting) return plain
  const low = shiftDay(reference, -amount.count, unit)
  const interval = `${textAtUnit(low, unit)}~/${textAtUnit(reference, unit)}`
  const how = `${length} back, ${counted(setting)}; the beginning is approximate.`
  return counts
    ? { ...plain, edtf: interval, alts: [length], low, high: reference, how }
    : { ...plain, alts: [interval], how: `A length of time; ${how}` }
}

export const placePresent = (setting: Setting): Placed => {
  const { day, edtf } = setting.reference
  if (edtf === null) return placedVague('PRESENT_REF', 'The time of writing, which is not known.')
  return {
    type: 'DATE',
    grain: 'vague',
    edtf,
    timex: 'PRESENT_REF',
    alts: ['PRESENT_REF'],
    low: day,
    high: day,
    how: `The time of writing: ${edtf}.`,
  }
}

export const inForce = (setting: Setting): Placed => {
  const day = dayInForce(setting.spoken, setting.sentence)
  if (day !== null) return { ...day, how: `The day last spoken of: ${day.edtf}.` }
  const reference = setting.reference.day
  return reference === null
    ? placedPartly('day', 'XXXX-XX-XX', 'No day is known that it could belong to.')
    : placedDay(reference, `No other day is spoken of, so it is ${counted(setting)}.`)
}

export const placeNth = ({ day }: Kind<'nth'>, setting: Setting): Placed => {
  const last = lastOfGrain(setting.spoken, ['day', 'month'])?.placed.low ?? null
  const { year, month } = dateOf(last ?? 0)
  return last !== null && isDate(year, month, day)
    ? placedDay(dayOf(year, month, day), `A day of ${monthName(month)} ${year}, the month last spoken of.`)
    : placedPartly('day', `XXXX-XX-${String(day).padStart(2, '0')}`, 'The month is not known.')
}

export const placeSame = ({ unit, latest }: Kind<'same'>, setting: Setting): Placed => {
  if (unit === 'quarter' && latest === true && setting.reference.day !== null) {
    const found = latestOfGrain(setting.spoken, 'quarter', setting.reference.day)
    if (found !== null) return { ...found, how: `The latest quarter that was spoken of: ${found.edtf}.` }
  }
  if (unit === 'time' || unit === 'then') {
    const found =
      unit === 'then' ? lastPlaced(setting.spoken) : timeInForce(setting.spoken, setting.block, setting.names)
    if (found === null) return placedVague('PAST_REF', 'The text does not say which time is meant.')
    return {
      ...found,
      type: 'DATE',
      timex: unit === 'time' ? 'PAST_REF' : found.timex,
      alts: ['PAST_REF', ...found.alts],
      how: `Points back to ${found.edtf}, spoken of before.`,
    }
  }
  const grains: readonly Placed['grain'][] =
    unit === 'year'
      ? ['year', 'month', 'day']
      : unit === 'month'
        ? ['month', 'day']
        : unit === 'quarter'
          ? ['quarter']
          : ['day']
  const day =
    unit === 'day'
      ? dayInForce(setting.spoken, setting.sentence)
      : (lastOfGrain(setting.spoken, grains)?.placed ?? null)
  if (day === null || day.low === null) return placedVague('PAST_REF', `The text does not say which ${unit} is meant.`)
  return placedUnit(day.low, unit, `Points back to ${day.edtf}, spoken of before.`)
}

export const placeClock = ({ hour, minute, of }: Kind<'clock'>, setting: Setting): Placed => {
  const day = of === null ? inForce(setting) : place(of, setting)
  const digits = (value: number) => String(value).padStart(2, '0')
  const clock = `${digits(hour)}:${digits(minute ?? 0)}`
  if (day.grain !== 'day' || day.low === null) {
    const time = `T${clock}`
    return {
      ...day,
      type: 'TIME',
      grain: 'time',
      edtf: time,
      timex: time,
      alts: [],
      how: 'An hour of a day that the text does not name.',
    }
  }
  const how = `${digits(hour)}.${digits(minute ?? 0)}, local time. ${day.how}`
  return {
    ...day,
    type: 'TIME',
    grain: 'time',
    edtf: `${day.edtf}T${digits(hour)}:${digits(minute ?? 0)}`,
    timex: `${day.timex}T${clock}`,
    alts: [day.edtf],
    how,
  }
}
