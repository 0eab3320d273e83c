import { dayNumber, daysInMonth, isLeapYear } from './civil.ts'

/** The least and the greatest number that a part with unspecified digits can be; `-1XXX` runs from -1999 to -1000. */
export const maskRange = (part: string): readonly [number, number] => {
  if (!part.includes('X')) {
    const n = Number(part)
    return [n, n]
  }
  const least = Number(part.replaceAll('X', '0'))
  const most = Number(part.replaceAll('X', '9'))
  return part.startsWith('-') ? [most, least] : [least, most]
}

const matches = (part: string, n: number): boolean => {
  const digits = part.startsWith('-') ? part.slice(1) : part
  if (part.startsWith('-') !== n < 0 && n !== 0) return false
  const text = String(Math.abs(n)).padStart(digits.length, '0')
  if (text.length !== digits.length) return false
  for (let i = 0; i < digits.length; i++) if (digits[i] !== 'X' && digits[i] !== text[i]) return false
  return true
}

/** Walks from one end of the mask to the other and gives the first number that fits and that `keep` takes. */
const seek = (part: string, from: number, to: number, keep: (n: number) => number | null): number | null => {
  const step = from <= to ? 1 : -1
  for (let n = from; n !== to + step; n += step) {
    if (!matches(part, n)) continue
    const found = keep(n)
    if (found !== null) return found
  }
  return null
}

const ends = (part: string, least: number, most: number, last: boolean): readonly [number, number] => {
  const [lo, hi] = maskRange(part)
  const a = Math.max(lo, least)
  const b = Math.min(hi, most)
  return last ? [b, a] : [a, b]
}

const edge = (year: string, month: string | null, day: string | null, last: boolean): number | null => {
  const inMonth = (y: number, m: number): number | null => {
    const length = daysInMonth(y, m)
    if (day === null) return dayNumber(y, m, last ? length : 1)
    const [from, to] = ends(day, 1, length, last)
    if ((last ? to - from : from - to) > 0) return null
    return seek(day, from, to, (d) => dayNumber(y, m, d))
  }
  const inYear = (y: number): number | null => {
    if (month === null) return inMonth(y, last ? 12 : 1)
    const [from, to] = ends(month, 1, 12, last)
    if ((last ? to - from : from - to) > 0) return null
    return seek(month, from, to, (m) => inMonth(y, m))
  }
  const [least, most] = maskRange(year)
  return last ? seek(year, most, least, inYear) : seek(year, least, most, inYear)
}

/** Whether a digit is left open anywhere. */
export const isMasked = (year: string, month: string | null, day: string | null): boolean =>
  year.includes('X') || month?.includes('X') === true || day?.includes('X') === true

/** The first day that a date with or without unspecified digits can mean, in days since 1970; null if there is no such day. */
export const firstDay = (year: string, month: string | null, day: string | null): number | null => {
  if (isMasked(year, month, day)) {
    return edge(year, month, day, false)
  }
  const y = Number(year)
  const m = month === null ? 1 : Number(month)
  const d = day === null ? 1 : Number(day)
  return d <= 28 || d <= daysInMonth(y, m) ? dayNumber(y, m, d) : null
}

/** The last day that the date can mean. */
export const lastDay = (year: string, month: string | null, day: string | null): number | null => {
  if (isMasked(year, month, day)) {
    return edge(year, month, day, true)
  }
  const y = Number(year)
  if (month === null) return dayNumber(y, 12, 31)
  const m = Number(month)
  return dayNumber(y, m, day === null ? (m === 2 && isLeapYear(y) ? 29 : daysInMonth(y, m)) : Number(day))
}
