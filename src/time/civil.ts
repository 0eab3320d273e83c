/**
 * The proleptic Gregorian calendar with astronomical years (0 is 1 BC), in whole days since 1970-01-01.
 * Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** Days since 1970-01-01 of a date; `month` is 1 to 12. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The first day of a month counted from January of year 0 as 0; any whole number is a month. */
export const firstOfMonth = (months: number): number => {
  const year = Math.floor(months / 12)
  return dayNumber(year, months - year * 12 + 1, 1)
}

export const civilDate = (days: number): CivilDate => {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const doe = z - era * 146_097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** Moves a day by whole months; a day that the month has not becomes its last. */
export const addMonths = (days: number, months: number): number => {
  const { year, month, day } = civilDate(days)
  const total = year * 12 + month - 1 + months
  const y = Math.floor(total / 12)
  const m = total - y * 12 + 1
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)))
}

/** The Monday of an ISO 8601 week; week 1 is the one with the year's first Thursday. */
export const mondayOfWeek = (year: number, week: number): number => {
  const fourth = dayNumber(year, 1, 4)
  return fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7
}

export const weeksInYear = (year: number): number => (mondayOfWeek(year + 1, 1) - mondayOfWeek(year, 1)) / 7
