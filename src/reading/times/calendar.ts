/**
 * Days as whole numbers since 1970-01-01 (proleptic Gregorian calendar): what the arithmetic of time expressions works on.
 * Months count from 1, weekdays from 1 (Monday) to 7 (Sunday) as in ISO 8601.
 */
export type Day = number

export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day of a date. Months beyond 1 to 12 and days beyond the month roll over. (H. Hinnant, "chrono-compatible low-level date algorithms".) */
export const dayOf = (year: number, month: number, day: number): Day => {
  const months = year * 12 + month - 1
  const m = ((months % 12) + 12) % 12
  const y = Math.floor(months / 12) - (m < 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The inverse of {@link dayOf}. */
export const dateOf = (day: Day): CivilDate => {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/** 1 = Monday to 7 = Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1)

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** The same day `months` later, or the month's last day where the month is too short for it. */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, day: dayOfMonth } = dateOf(day)
  const first = dateOf(dayOf(year, month + months, 1))
  return dayOf(first.year, first.month, Math.min(dayOfMonth, daysInMonth(first.year, first.month)))
}

/** ISO 8601 week: the year it belongs to and its number. */
export const isoWeek = (day: Day): { readonly year: number; readonly week: number } => {
  const thursday = mondayOf(day) + 3
  const { year } = dateOf(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

export const yearText = (year: number): string => pad(year, 4)
export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`

/** `2015-01-12` */
export const dayText = (day: Day): string => {
  const { year, month, day: dayOfMonth } = dateOf(day)
  return `${monthText(year, month)}-${pad(dayOfMonth, 2)}`
}

/** `2015-W02` */
export const weekText = (day: Day): string => {
  const { year, week } = isoWeek(day)
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

export const parseDayText = (text: string): Day | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(year, month, day) ? dayOf(year, month, day) : null
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? ''
export const weekdayName = (weekday: number): string => WEEKDAY_NAMES[weekday - 1] ?? ''

/** `12 January 2015` */
export const dayWords = (day: Day): string => {
  const { year, month, day: dayOfMonth } = dateOf(day)
  return `${dayOfMonth} ${monthName(month)} ${year}`
}
