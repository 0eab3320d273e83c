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

const DAY_MS = 86_400_000

/** The day of a date. Months beyond 1 to 12 roll over into other years. */
export const dayOf = (year: number, month: number, day: number): Day => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY_MS)
}

export const dateOf = (day: Day): CivilDate => {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
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
