import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  dayText,
  dayWords,
  isDate,
  mondayOf,
  monthName,
  monthText,
  weekdayName,
  weekdayOf,
} from './calendar.ts'
import { dayInForce, dayInSentence, lastOfGrain, lastPlaced, type Spoken, timeInForce } from './discourse.ts'
import type { EventDays } from './events.ts'
import type { Anchor, Expression, Holiday, Unit } from './expression.ts'
import {
  approximately,
  durationText,
  modifiedPeriod,
  type Placed,
  partOfDay,
  placedCentury,
  placedDay,
  placedDecade,
  placedDuration,
  placedHalf,
  placedMonth,
  placedPartly,
  placedQuarter,
  placedSeason,
  placedUnit,
  placedVague,
  placedWeek,
  placedYear,
  placedYears,
  seasonStart,
  shiftDay,
  textAtUnit,
} from './placed.ts'
import type { Reference } from './reference.ts'
import type { Tense } from './tense.ts'

/** What the words around an expression say about how to place it. */
export interface Setting {
  readonly reference: Reference
  readonly tense: Tense
  readonly spoken: readonly Spoken[]
  readonly events: EventDays
  readonly sentence: number
  readonly block: number
  readonly names: ReadonlySet<string>
  /** The word before the expression, quotation marks skipped. */
  readonly before: string
  readonly perfect: boolean
  readonly superlative: boolean
}

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>

/** Places an expression in the calendar. */
export const place = (expression: Expression, setting: Setting): Placed => {
  switch (expression.kind) {
    case 'day':
      return placeDay(expression, setting)
    case 'month':
      return placeMonth(expression, setting)
    case 'year':
      return placedYear(expression.year, 'The text names the year.')
    case 'years':
      return placedYears(expression.from, expression.to, 'The text names both years.')
    case 'quarter':
      return placeQuarter(expression, setting)
    case 'half':
      return expression.year === null
        ? placedPartly('quarter', `XXXX-${39 + expression.half}`, 'No year stands in the text.')
        : placedHalf(expression.year, expression.half, 'The text names the half and the year.')
    case 'season':
      return placeSeason(expression, setting)
    case 'decade':
      return placedDecade(expression.start, 'The text names the decade.')
    case 'century':
      return placedCentury(expression.century, 'The text names the century.')
    case 'weekday':
      return placeWeekday(expression, setting)
    case 'near':
      return placeNear(expression, setting)
    case 'unit':
      return placeUnit(expression, setting)
    case 'week-of': {
      const inner = place(expression.of, setting)
      return inner.low === null ? inner : placedWeek(inner.low, `The week of ${dayWords(inner.low)}.`)
    }
    case 'in-year':
      return placeInYear(expression, setting)
    case 'ago':
      return placeAgo(expression, setting)
    case 'offset':
      return placeOffset(expression, setting)
    case 'span':
      return placeSpan(expression, setting)
    case 'duration':
      return placeDuration(expression, setting)
    case 'present':
      return placePresent(setting)
    case 'past':
      return placedVague('PAST_REF', 'Some time before publication; the text does not say when.')
    case 'future':
      return placedVague('FUTURE_REF', 'Some time after publication; the text does not say when.')
    case 'every': {
      const text = durationText({ count: expression.amount, approximate: false }, expression.unit)
      return {
        type: 'SET',
        grain: 'set',
        edtf: text,
        timex: text,
        alts: [],
        low: null,
        high: null,
        how: 'It happens again and again at this interval.',
      }
    }
    case 'every-weekday': {
      const text = `XXXX-WXX-${expression.weekday}`
      return {
        type: 'SET',
        grain: 'set',
        edtf: text,
        timex: text,
        alts: [],
        low: null,
        high: null,
        how: `Every ${weekdayName(expression.weekday)}.`,
      }
    }
    case 'holiday':
      return placeHoliday(expression, setting)
    case 'same':
      return placeSame(expression.unit, setting)
    case 'clock':
      return placeClock(expression, setting)
    case 'part': {
      const of = expression.of === null ? inForce(setting) : place(expression.of, setting)
      return partOfDay(of, expression.part)
    }
    case 'modified':
      return modifiedPeriod(place(expression.of, setting), expression.modifier)
    case 'range': {
      const from = place(expression.from, setting)
      const to = place(expression.to, setting)
      return {
        ...from,
        edtf: `${from.edtf}/${to.edtf}`,
        high: to.high,
        how: `From the first to the last day named. ${to.how}`,
        alts: [],
      }
    }
  }
}

/** "counted from Monday 12 January 2015, the day of publication" */
const counted = (setting: Setting): string => `counted from ${setting.reference.words}`

/** How far a date without a year may lie from publication before a year named just before it in the text is the likelier one. */
const FRESH_DAYS = 60

/**
 * The year of a date told as part of a story about another year ("On 3 March 2009 ... On 12 April"): where a day or month of an old year
 * was named in this or the last sentence, the date follows it closely, and it is not itself a fresh one.
 */
const yearOfStory = (
  month: number,
  day: number,
  setting: Setting,
): { readonly year: number; readonly of: string } | null => {
  const last = setting.spoken.at(-1)
  const reference = setting.reference.day
  if (last === undefined || !last.namesYear || last.block !== setting.block || setting.sentence - last.sentence > 1)
    return null
  const from = last.placed.low
  if (from === null || (last.placed.grain !== 'day' && last.placed.grain !== 'month')) return null
  if (reference !== null) {
    const fresh = nearestYear(reference, month, day, null, 'past')
    if (reference - from <= 366 || (fresh !== null && reference - fresh <= FRESH_DAYS)) return null
  }
  const there = nearestYear(from, month, day, null, 'future')
  return there === null || there - from > FRESH_DAYS ? null : { year: dateOf(there).year, of: last.placed.edtf }
}

const placeDay = ({ year, month, day, weekday }: Kind<'day'>, setting: Setting): Placed => {
  if (year !== null && isDate(year, month, day))
    return placedDay(dayOf(year, month, day), 'The text names day, month and year.')
  const story = yearOfStory(month, day, setting)
  if (story !== null && isDate(story.year, month, day))
    return placedDay(dayOf(story.year, month, day), `The year is taken from ${story.of}, named just before.`)
  const reference = setting.reference.day
  if (reference === null)
    return placedPartly(
      'day',
      `XXXX-${monthText(0, month).slice(5)}-${String(day).padStart(2, '0')}`,
      'No year stands in the text and the day of publication is not known.',
    )
  const found = likelyYear(reference, month, day, weekday, setting)
  if (found === null)
    return placedPartly(
      'day',
      `XXXX-${monthText(0, month).slice(5)}-${String(day).padStart(2, '0')}`,
      'No year near the day of publication has this date on this weekday.',
    )
  return placedDay(
    found,
    `The nearest ${day} ${monthName(month)} ${found > reference ? 'after' : 'up to'} it, ${counted(setting)}.`,
  )
}

/** Beyond this a date without a year is hardly meant where the other direction has one within `NEAR_DAYS`. */
const FAR_DAYS = 240
const NEAR_DAYS = 120

/** {@link nearestYear} by tense, but the other direction where the verb would put it most of a year away and the calendar near by. */
const likelyYear = (
  reference: Day,
  month: number,
  day: number,
  weekday: number | null,
  setting: Setting,
): Day | null => {
  const first = nearestYear(reference, month, day, weekday, setting.tense)
  if (setting.before === 'since') return nearestYear(reference, month, day, weekday, 'past')
  const other = nearestYear(reference, month, day, weekday, setting.tense === 'past' ? 'future' : 'past')
  if (first === null || other === null) return first ?? other
  return Math.abs(first - reference) > FAR_DAYS && Math.abs(other - reference) < NEAR_DAYS ? other : first
}

/** The year in which a date without one lies: the latest one up to the reference in the past tense, the first one from it on in the future. */
export const nearestYear = (
  reference: Day,
  month: number,
  day: number,
  weekday: number | null,
  tense: Tense,
): Day | null => {
  const { year } = dateOf(reference)
  const steps = tense === 'past' ? [0, -1, -2, -3, -4, -5, -6] : [0, 1, 2, 3, 4, 5, 6]
  for (const step of steps) {
    if (!isDate(year + step, month, day)) continue
    const there = dayOf(year + step, month, day)
    if (tense === 'past' ? there > reference : there < reference) continue
    if (weekday !== null && weekdayOf(there) !== weekday) continue
    return there
  }
  return null
}

const placeMonth = ({ year, month, shift }: Kind<'month'>, setting: Setting): Placed => {
  if (year !== null) return placedMonth(year, month, 'The text names month and year.')
  const reference = setting.reference.day
  const story = shift === null ? yearOfStory(month, 1, setting) : null
  if (story !== null) return placedMonth(story.year, month, `The year is taken from ${story.of}, named just before.`)
  if (reference === null)
    return placedPartly(
      'month',
      `XXXX-${String(month).padStart(2, '0')}`,
      'No year stands in the text and the day of publication is not known.',
    )
  const now = dateOf(reference)
  const ahead = (month - now.month + 12) % 12
  // A month that ended eleven months ago would be named with its year: "in September", in August, is the coming one.
  const tense =
    ahead === 1 && setting.before !== 'since'
      ? 'future'
      : ahead >= 10 && setting.tense === 'future'
        ? 'past'
        : setting.tense
  const forward = shift === 1 || (shift !== -1 && tense === 'future')
  let there = now.year
  if (shift === 0) there = now.year
  else if (forward) there = month < now.month || (shift === 1 && month === now.month) ? now.year + 1 : now.year
  else there = month > now.month || (shift === -1 && month === now.month) ? now.year - 1 : now.year
  return placedMonth(
    there,
    month,
    `The nearest ${monthName(month)} ${forward ? 'from then on' : 'up to then'}, ${counted(setting)}.`,
  )
}

const placeQuarter = ({ quarter, year, shift }: Kind<'quarter'>, setting: Setting): Placed => {
  if (year !== null) return placedQuarter(year, quarter, 'The text names quarter and year.')
  const reference = setting.reference.day
  if (reference === null)
    return placedPartly(
      'quarter',
      `XXXX-${32 + quarter}`,
      'No year stands in the text and the day of publication is not known.',
      `XXXX-Q${quarter}`,
    )
  const now = dateOf(reference)
  const current = Math.ceil(now.month / 3)
  const there =
    shift === -1
      ? now.year - 1
      : setting.tense === 'future'
        ? quarter < current
          ? now.year + 1
          : now.year
        : quarter > current
          ? now.year - 1
          : now.year
  return placedQuarter(there, quarter, `The nearest such quarter, ${counted(setting)}.`)
}

const placeSeason = ({ season, year, shift }: Kind<'season'>, setting: Setting): Placed => {
  if (year !== null) return placedSeason(year, season, 'The text names season and year.')
  const reference = setting.reference.day
  if (reference === null)
    return placedPartly(
      'season',
      `XXXX-${{ spring: 21, summer: 22, autumn: 23, winter: 24 }[season]}`,
      'No year stands in the text and the day of publication is not known.',
    )
  const now = dateOf(reference).year
  const start = seasonStart(now, season)
  const forward = shift === 1 || (shift !== -1 && setting.tense === 'future')
  const ended = start + 91 < reference
  const there = forward ? (ended ? now + 1 : now) : start > reference || (shift === -1 && !ended) ? now - 1 : now
  return placedSeason(there, season, `The nearest ${season}, ${counted(setting)}.`)
}

const placeWeekday = ({ weekday, shift }: Kind<'weekday'>, setting: Setting): Placed => {
  const reference = setting.reference.day
  if (reference === null)
    return placedPartly('day', `XXXX-WXX-${weekday}`, 'The day of publication is not known, so only the weekday is.')
  const ahead = (weekday - weekdayOf(reference) + 7) % 7
  const behind = (weekdayOf(reference) - weekday + 7) % 7
  const name = weekdayName(weekday)
  if (shift === -1)
    return placedDay(reference - (behind === 0 ? 7 : behind), `The last ${name} before it, ${counted(setting)}.`)
  if (shift === 1)
    return placedDay(reference + (ahead === 0 ? 7 : ahead), `The next ${name} after it, ${counted(setting)}.`)
  if (shift === 0) return placedDay(mondayOf(reference) + weekday - 1, `The ${name} of that week, ${counted(setting)}.`)
  return setting.tense === 'future'
    ? placedDay(reference + ahead, `The first ${name} from it on (the verb looks forward), ${counted(setting)}.`)
    : placedDay(reference - behind, `The last ${name} up to it, ${counted(setting)}.`)
}

const placeNear = ({ days, weekday }: Kind<'near'>, setting: Setting): Placed => {
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

const placeUnit = ({ unit, shift }: Kind<'unit'>, setting: Setting): Placed => {
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

const placeInYear = ({ of, shift }: Kind<'in-year'>, setting: Setting): Placed => {
  const reference = setting.reference.day
  const year = reference === null ? null : dateOf(reference).year + shift
  if (year !== null && (of.kind === 'month' || of.kind === 'quarter' || of.kind === 'season' || of.kind === 'day'))
    return place({ ...of, year }, setting)
  return place(of, setting)
}

const placeAgo = ({ amount, unit, sign }: Kind<'ago'>, setting: Setting): Placed => {
  const reference = setting.reference.day
  if (amount.count === null || reference === null)
    return placedVague(
      sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
      'The text does not say how long exactly, or the day of publication is not known.',
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

const placeOffset = (expression: Kind<'offset'>, setting: Setting): Placed => {
  const { amount, unit, sign, anchor } = expression
  const length = durationText(amount, unit)
  const base = anchorDay(anchor, setting)
  if (amount.count === null || base.day === null)
    return placedDuration(
      amount,
      unit,
      base.day === null ? 'The day it counts from is not known.' : 'The text does not say how many.',
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
  const there = shiftDay(base.day, sign * amount.count, unit)
  const grain: Unit = unit === 'week' || unit === 'hour' || unit === 'minute' || unit === 'second' ? 'day' : unit
  const placed = placedUnit(there, grain, `${length} ${sign < 0 ? 'before' : 'after'} ${base.words}.`)
  const result = grain === 'day' ? placed : approximately(placed)
  return { ...result, alts: [...result.alts, length] }
}

const anchorDay = (anchor: Anchor, setting: Setting): { readonly day: Day | null; readonly words: string } => {
  if (anchor.kind === 'date') {
    const placed = place(anchor.of, setting)
    return { day: placed.low, words: placed.edtf }
  }
  if (anchor.kind === 'event') {
    const found = setting.events.dayOf(anchor.noun, anchor.plural, setting.sentence)
    return {
      day: found,
      words: `"${anchor.words}", which the text puts on ${found === null ? 'no known day' : dayWords(found)}`,
    }
  }
  const placed = dayInForce(setting.spoken, setting.sentence)
  const day = placed?.low ?? setting.reference.day
  return { day, words: day === null ? 'a day not known' : `${dayWords(day)}, the day last spoken of` }
}

const placeSpan = ({ amount, unit, sign }: Kind<'span'>, setting: Setting): Placed => {
  const length = durationText(amount, unit)
  const short = unit === 'hour' || unit === 'minute' || unit === 'day'
  // What somebody says on a named day about "the last 24 hours" is counted from that day.
  const said = short ? dayInSentence(setting.spoken, setting.sentence) : null
  const base = said?.low ?? setting.reference.day
  const words = said === null ? counted(setting) : `counted from ${said.edtf}, the day named in the sentence`
  if (amount.count === null || base === null)
    return placedDuration(amount, unit, 'A length of time up to then; the text does not say where it begins.')
  const edge = shiftDay(base, sign * amount.count, unit)
  const [low, high] = sign < 0 ? [edge, base] : [base, edge]
  const from = textAtUnit(low, unit)
  const to = textAtUnit(high, unit)
  return {
    type: 'DURATION',
    grain: 'length',
    edtf: from === to ? `${dayText(low)}/${dayText(high)}` : `${from}/${to}`,
    timex: length,
    alts: [length],
    low,
    high,
    how: `${length} ${sign < 0 ? 'back' : 'ahead'}, ${words}.`,
  }
}

const placeDuration = ({ amount, unit }: Kind<'duration'>, setting: Setting): Placed => {
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

const placePresent = (setting: Setting): Placed => {
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

const HOLIDAYS: Readonly<Record<Exclude<Holiday, 'thanksgiving'>, readonly [number, number]>> = {
  'new-year-day': [1, 1],
  'new-year-eve': [12, 31],
  christmas: [12, 25],
  'christmas-eve': [12, 24],
  'boxing-day': [12, 26],
}

const placeHoliday = ({ holiday, year }: Kind<'holiday'>, setting: Setting): Placed => {
  const reference = setting.reference.day
  if (holiday === 'thanksgiving') {
    const dayIn = (there: number) => {
      const first = dayOf(there, 11, 1)
      return first + ((4 - weekdayOf(first) + 7) % 7) + 21
    }
    if (year !== null) return placedDay(dayIn(year), 'The fourth Thursday of November.')
    if (reference === null) return placedPartly('day', 'XXXX-11', 'The year is not known.')
    const now = dateOf(reference).year
    const there = setting.tense === 'past' && dayIn(now) > reference ? now - 1 : now
    return placedDay(dayIn(there), `The fourth Thursday of November, ${counted(setting)}.`)
  }
  const [month, day] = HOLIDAYS[holiday]
  if (year !== null) return placedDay(dayOf(year, month, day), 'A fixed holiday of that year.')
  const nearest = reference === null ? null : nearestYear(reference, month, day, null, setting.tense)
  return nearest === null
    ? placedPartly(
        'day',
        `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        'A fixed holiday; the year is not known.',
      )
    : placedDay(nearest, `A fixed holiday, the nearest one, ${counted(setting)}.`)
}

const inForce = (setting: Setting): Placed => {
  const day = dayInForce(setting.spoken, setting.sentence)
  if (day !== null) return { ...day, how: `The day last spoken of: ${day.edtf}.` }
  const reference = setting.reference.day
  return reference === null
    ? placedPartly('day', 'XXXX-XX-XX', 'No day is known that it could belong to.')
    : placedDay(reference, `No other day is spoken of, so it is ${counted(setting)}.`)
}

const placeSame = (unit: Unit | 'time' | 'then', setting: Setting): Placed => {
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

const placeClock = ({ hour, minute, of }: Kind<'clock'>, setting: Setting): Placed => {
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
