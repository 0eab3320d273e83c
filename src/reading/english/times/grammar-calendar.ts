import {
  dayMonth,
  dayRange,
  holiday,
  isoDate,
  lastDay,
  monthDay,
  nthDay,
  numericDate,
  weekday,
} from './grammar-days.ts'
import type { Rule } from './grammar-parts.ts'
import { century, decade, inYear, month, quarter, season, year } from './grammar-periods.ts'

export const CALENDAR_RULES: readonly Rule[] = [
  isoDate,
  numericDate,
  dayRange,
  dayMonth,
  monthDay,
  lastDay,
  nthDay,
  inYear,
  month,
  quarter,
  decade,
  century,
  season,
  weekday,
  holiday,
  year,
]

/** The rules whose expressions can open with a digit. */
export const DIGIT_CALENDAR_RULES: readonly Rule[] = [
  isoDate,
  numericDate,
  dayRange,
  dayMonth,
  inYear,
  quarter,
  decade,
  century,
  year,
]

/** Those that can open with the name of a month, and with that of a weekday. */
export const MONTH_CALENDAR_RULES: readonly Rule[] = [dayRange, monthDay, inYear, month]
export const WEEKDAY_CALENDAR_RULES: readonly Rule[] = [dayMonth, monthDay, inYear, weekday]

/** The rules whose expressions always open with a digit. */
export const DIGITS_ONLY: readonly Rule[] = [isoDate, numericDate]
