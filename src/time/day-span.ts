import type { ApproximateUnit, ApproximationSetting, Shift } from './approximation.ts'
import { addMonths, dayNumber, firstOfMonth, mondayOfWeek } from './civil.ts'
import type { EdtfDate, EdtfDatetime, EdtfMoment, EdtfSeason, EdtfYear, Qualifiers } from './edtf-ast.ts'
import { bothQualifiers } from './edtf-ast.ts'
import { firstDay, lastDay, maskRange } from './edtf-mask.ts'

/** From the finest to the coarsest. */
export const PRECISIONS = ['time', 'day', 'week', 'month', 'season', 'year', 'decade', 'century', 'millennium'] as const
export type Precision = (typeof PRECISIONS)[number]

export type Hemisphere = 'north' | 'south'

/** Whole civil days: the first possible, and the one after the last possible, in days since 1970-01-01. */
export interface DaySpan {
  readonly first: number
  readonly after: number
  readonly precision: Precision
  readonly qualifiers: Qualifiers
  readonly widened: ApproximateUnit | null
  readonly assumption: string | null
}

export type Dated = Exclude<EdtfMoment, EdtfDatetime>

/** The year's edges are 1 January; an unspecified digit makes the date as coarse as what is known of it. */
const datePrecision = (date: EdtfDate): Precision => {
  if (date.day !== null && date.day !== 'XX') return 'day'
  if (date.month !== null && date.month !== 'XX') return 'month'
  const unknown = date.year.length - date.year.replaceAll('X', '').length
  return unknown === 0 ? 'year' : unknown === 1 ? 'decade' : unknown === 2 ? 'century' : 'millennium'
}

/** The unit by which `~` widens a date: that of its finest approximate part. */
const dateUnit = (date: EdtfDate): ApproximateUnit | null => {
  const q = date.qualifiers
  if (date.day !== null && q.day.approximate) return date.day === 'XX' ? 'month' : 'day'
  if (date.month !== null && q.month.approximate) {
    return date.month === '12' && date.day === null
      ? 'december'
      : date.month === '01' && date.day === null
        ? 'january'
        : date.month === 'XX'
          ? 'year'
          : 'month'
  }
  if (!q.year.approximate) return null
  const precision = datePrecision({ ...date, month: null, day: null })
  return precision === 'year' ? 'year' : precision === 'decade' ? 'decade' : 'century'
}

const move = (days: number, shift: Shift, direction: 1 | -1): number =>
  shift.unit === 'day'
    ? days + direction * shift.amount
    : addMonths(days, direction * shift.amount * (shift.unit === 'year' ? 12 : 1))

const NORTH = 'Seasons are read as north of the equator: spring is March to May, winter December to February.'
const SOUTH = 'Seasons are read as south of the equator: spring is September to November, winter June to August.'

/** First month (January is 0) and number of months of each sub-year grouping; seasons begin on the first of a month. */
const seasonMonths = (code: number, hemisphere: Hemisphere): readonly [number, number] => {
  if (code >= 40) return [(code - 40) * 6, 6]
  if (code >= 37) return [(code - 37) * 4, 4]
  if (code >= 33) return [(code - 33) * 3, 3]
  const south = code >= 29 || (code <= 24 && hemisphere === 'south')
  const index = (code - 21) % 4
  return south ? [[8, 11, 2, 5][index] ?? 0, 3] : [2 + index * 3, 3]
}

type Span = readonly [first: number, after: number]

const seasonSpan = (season: EdtfSeason, hemisphere: Hemisphere): Span => {
  const [month, length] = seasonMonths(season.season, hemisphere)
  const [least, most] = maskRange(season.year)
  return [firstOfMonth(least * 12 + month), firstOfMonth(most * 12 + month + length)]
}

const yearSpan = ({ year, significant }: EdtfYear): Span => {
  if (significant === null) return [firstOfMonth(year * 12), firstOfMonth((year + 1) * 12)]
  const size = 10 ** (String(Math.abs(year)).padStart(4, '0').length - significant)
  const least = Math.floor(Math.abs(year) / size) * size
  const [from, to] = year < 0 ? [-(least + size - 1), -least] : [least, least + size - 1]
  return [firstOfMonth(from * 12), firstOfMonth((to + 1) * 12)]
}

/** `201` is 2010 to 2019; before year 0 the digits count backwards like those of a year (`-01` is -0199 to -0100). */
const blockSpan = (number: string, size: number): Span => {
  const n = Math.abs(Number(number)) * size
  return number.startsWith('-')
    ? [firstOfMonth(-(n + size - 1) * 12), firstOfMonth((-n + 1) * 12)]
    : [firstOfMonth(n * 12), firstOfMonth((n + size) * 12)]
}

const sizePrecision = (years: number): Precision =>
  years <= 1 ? 'year' : years <= 10 ? 'decade' : years <= 100 ? 'century' : 'millennium'

const significantYears = ({ year, significant }: EdtfYear): number =>
  significant === null ? 1 : 10 ** (String(Math.abs(year)).padStart(4, '0').length - significant)

const unitOf = (precision: Precision): ApproximateUnit =>
  precision === 'time' ? 'day' : precision === 'millennium' ? 'century' : precision

const seasonNote = (season: EdtfSeason, hemisphere: Hemisphere): string | null =>
  season.season > 24 ? null : hemisphere === 'south' ? SOUTH : NORTH

/** The civil days a dated moment can mean. `~` is widened by the setting, `?` is not. */
export const daySpan = (moment: Dated, setting: ApproximationSetting, hemisphere: Hemisphere): DaySpan => {
  let first: number
  let after: number
  let precision: Precision
  let qualifiers: Qualifiers
  let unit: ApproximateUnit | null
  let note: string | null = null
  if (moment.kind === 'date') {
    const q = moment.qualifiers
    first = firstDay(moment.year, moment.month, moment.day) ?? dayNumber(Number(moment.year), 1, 1)
    after = (lastDay(moment.year, moment.month, moment.day) ?? first) + 1
    precision = datePrecision(moment)
    qualifiers =
      q.year === q.month && q.year === q.day ? q.year : bothQualifiers(q.year, bothQualifiers(q.month, q.day))
    unit = qualifiers.approximate ? dateUnit(moment) : null
  } else {
    let span: Span
    qualifiers = moment.qualifiers
    if (moment.kind === 'season') {
      span = seasonSpan(moment, hemisphere)
      precision = 'season'
      note = seasonNote(moment, hemisphere)
    } else if (moment.kind === 'week') {
      const monday = mondayOfWeek(Number(moment.year), moment.week)
      span = [monday, monday + 7]
      precision = 'week'
    } else if (moment.kind === 'year') {
      span = yearSpan(moment)
      precision = sizePrecision(significantYears(moment))
    } else {
      span = blockSpan(moment.number, moment.kind === 'decade' ? 10 : 100)
      precision = moment.kind
    }
    first = span[0]
    after = span[1]
    unit = qualifiers.approximate ? unitOf(precision) : null
  }
  if (unit !== null) {
    const widening = setting[unit]
    first = move(first, widening.before, -1)
    after = move(after, widening.after, 1)
    note = note === null ? widening.words : `${note} ${widening.words}`
  }
  return { first, after, precision, qualifiers, widened: unit, assumption: note }
}
