import { daysInMonth, weeksInYear } from './civil.ts'
import type { EdtfDate, EdtfMoment, EdtfYear, Qualifiers } from './edtf-ast.ts'
import { APPROXIMATE, bothQualifiers, PLAIN, qualifiersOf, UNCERTAIN, UNCERTAIN_AND_APPROXIMATE } from './edtf-ast.ts'
import { firstDay } from './edtf-mask.ts'
import { refuse } from './parse-refuse.ts'
import type { TimeResult } from './result.ts'
import { timeFail, timeOk } from './result.ts'

const X = 0x58
const MINUS = 0x2d

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39
const isMasked = (c: number): boolean => isDigit(c) || c === X

const markAt = (text: string, i: number): Qualifiers | null => {
  const c = text.charCodeAt(i)
  return c === 0x3f
    ? qualifiersOf(true, false)
    : c === 0x7e
      ? qualifiersOf(false, true)
      : c === 0x25
        ? qualifiersOf(true, true)
        : null
}

interface Part {
  readonly text: string
  /** Written before the part: for this part alone. */
  readonly own: Qualifiers
  /** Written after the part: for it and all before it. */
  readonly group: Qualifiers
}

const runLength = (text: string, from: number): number => {
  let i = from
  while (i < text.length && isMasked(text.charCodeAt(i))) i++
  return i - from
}

const MONTH_LENGTHS =
  'January has 31 days, February 28 or 29, March 31, April 30, May 31, June 30, July 31, August 31, September 30, October 31, November 30, December 31.'

const checkMonth = (month: string): boolean => {
  const tens = month.charCodeAt(0)
  const ones = month.charCodeAt(1)
  if (tens === X) return true
  if (tens === 0x30) return ones !== 0x30
  return tens === 0x31 && (ones === X || ones <= 0x32)
}

const checkDay = (day: string): boolean => {
  const tens = day.charCodeAt(0)
  const ones = day.charCodeAt(1)
  if (tens === X) return true
  if (tens === 0x30) return ones !== 0x30
  return tens <= 0x32 || (tens === 0x33 && (ones === X || ones <= 0x31))
}

const qualifiedWhole = (parts: readonly Part[]): Qualifiers => {
  let q = PLAIN
  for (const p of parts) q = bothQualifiers(q, bothQualifiers(p.own, p.group))
  return q
}

const makeDate = (text: string, parts: readonly Part[]): TimeResult<EdtfMoment> => {
  const [y, m, d] = parts
  if (y === undefined) return refuse(text)
  if (m !== undefined && d === undefined && m.text >= '21' && m.text <= '41' && !m.text.includes('X')) {
    return timeOk(
      Object.freeze({ kind: 'season', year: y.text, season: Number(m.text), qualifiers: qualifiedWhole(parts) }),
    )
  }
  if (m !== undefined && !checkMonth(m.text)) {
    return timeFail(
      'month',
      m.text,
      `There is no month ${m.text} in "${text}".`,
      'Months run from 01 to 12, seasons and quarters from 21 to 41.',
    )
  }
  if (d !== undefined && !checkDay(d.text)) {
    return timeFail('day', d.text, `There is no day ${d.text} in "${text}".`, 'Days run from 01 to 31.')
  }
  const day = d === undefined ? PLAIN : bothQualifiers(d.own, d.group)
  const month = m === undefined ? PLAIN : bothQualifiers(m.own, bothQualifiers(m.group, d?.group ?? PLAIN))
  const year = bothQualifiers(y.own, bothQualifiers(y.group, bothQualifiers(m?.group ?? PLAIN, d?.group ?? PLAIN)))
  const qualifiers = Object.freeze({ year, month, day })
  const monthText = m === undefined ? null : m.text
  const dayText = d === undefined ? null : d.text
  if (dayText !== null && firstDay(y.text, monthText, dayText) === null) {
    const leap = monthText === '02' && dayText === '29'
    return timeFail(
      'day-of-month',
      dayText,
      leap ? `${y.text} is not a leap year: it has no 29 February.` : `"${text}" names a day that its month has not.`,
      leap ? 'Look at the day and the year again, or write the month alone.' : MONTH_LENGTHS,
    )
  }
  return timeOk(Object.freeze({ kind: 'date', year: y.text, month: monthText, day: dayText, qualifiers }))
}

const trailingMark = (text: string): [string, Qualifiers] => {
  const q = markAt(text, text.length - 1)
  return q === null ? [text, PLAIN] : [text.slice(0, -1), q]
}

/** `Y170000002`, `Y-17E7`, `Y171010000S3`, `1950S2`. */
const parseYear = (text: string): TimeResult<EdtfYear> => {
  const [body, qualifiers] = trailingMark(text)
  const match = /^(Y?)(-?\d{1,15})(?:E(\d{1,2}))?(?:S(\d{1,2}))?$/.exec(body)
  const year = match === null ? Number.NaN : Number(match[2]) * 10 ** Number(match[3] ?? 0)
  const digits = match?.[2]?.replace('-', '').length ?? 0
  const long = match?.[1] === 'Y'
  if (match === null || (long ? digits < 5 && match[3] === undefined : digits !== 4 || match[3] !== undefined)) {
    return timeFail(
      'year',
      text,
      `"${text}" is not a year.`,
      'Years of four digits stand alone (2015); Y is for longer ones (Y20177).',
    )
  }
  if (!Number.isSafeInteger(year)) {
    return timeFail('year', text, `The year ${text} is too large to be counted exactly.`, 'Write a smaller year.')
  }
  const significant = match[4] === undefined ? null : Number(match[4])
  const shown = String(Math.abs(year)).padStart(4, '0').length
  if (significant !== null && (significant < 1 || significant > shown)) {
    return timeFail(
      'significant',
      `S${match[4]}`,
      `"${text}" claims more significant digits than the year has.`,
      `Write S1 to S${shown}.`,
    )
  }
  return timeOk(Object.freeze({ kind: 'year', text: body, year, significant, qualifiers }))
}

const parseWeek = (text: string): TimeResult<EdtfMoment> => {
  const [body, qualifiers] = trailingMark(text)
  const match = /^(\d{4})-W(\d\d)$/.exec(body)
  if (match === null) return refuse(text)
  const week = Number(match[2])
  if (week < 1 || week > weeksInYear(Number(match[1]))) {
    return timeFail('week', `W${match[2]}`, `${match[1]} has no week ${match[2]}.`, 'Weeks run from W01 to W52 or W53.')
  }
  return timeOk(Object.freeze({ kind: 'week', year: match[1] ?? '', week, qualifiers }))
}

/** The marks of a date of one, two or three parts that all bear the same one. */
const alike = (q: Qualifiers): readonly EdtfDate['qualifiers'][] => [
  Object.freeze({ year: q, month: PLAIN, day: PLAIN }),
  Object.freeze({ year: q, month: q, day: PLAIN }),
  Object.freeze({ year: q, month: q, day: q }),
]
const PLAIN_PARTS = Object.freeze({ year: PLAIN, month: PLAIN, day: PLAIN })
const ALIKE = new Map(
  [UNCERTAIN, APPROXIMATE, UNCERTAIN_AND_APPROXIMATE].map((q): [Qualifiers, ReturnType<typeof alike>] => [q, alike(q)]),
)

const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at)
  const ones = text.charCodeAt(at + 1)
  return isDigit(tens) && isDigit(ones) ? (tens - 0x30) * 10 + ones - 0x30 : -1
}

/** The short way for what nearly all dates are: digits only, with at most one mark at the end. Null sends it the long way. */
const plainDate = (text: string): EdtfDate | null => {
  const mark = markAt(text, text.length - 1)
  const length = mark === null ? text.length : text.length - 1
  if (length !== 10 && length !== 7 && length !== 4) return null
  const century = twoDigits(text, 0)
  const rest = twoDigits(text, 2)
  if (century < 0 || rest < 0) return null
  let month = 1
  let day = 1
  if (length >= 7) {
    month = text.charCodeAt(4) === MINUS ? twoDigits(text, 5) : 0
    if (month < 1 || month > 12) return null
    if (length === 10) {
      day = text.charCodeAt(7) === MINUS ? twoDigits(text, 8) : 0
      if (day < 1 || (day > 28 && day > daysInMonth(century * 100 + rest, month))) return null
    }
  }
  return Object.freeze({
    kind: 'date',
    year: text.slice(0, 4),
    month: length >= 7 ? text.slice(5, 7) : null,
    day: length === 10 ? text.slice(8, 10) : null,
    qualifiers: mark === null ? PLAIN_PARTS : (ALIKE.get(mark)?.[(length - 4) / 3] ?? PLAIN_PARTS),
  })
}

/** A date without a time of day: date, season, week, long year, decade or century. */
export const parseDate = (text: string): TimeResult<EdtfMoment> => {
  const plain = plainDate(text)
  return plain === null ? parseParts(text) : timeOk(plain)
}

const parseParts = (text: string): TimeResult<EdtfMoment> => {
  const parts: Part[] = []
  let i = 0
  while (parts.length < 3) {
    const own = markAt(text, i)
    if (own !== null) i++
    const from = i
    if (parts.length === 0 && text.charCodeAt(i) === MINUS) i++
    const digits = runLength(text, i)
    i += digits
    if (digits !== (parts.length === 0 ? 4 : 2)) return parseOther(text)
    const part = text.slice(from, i)
    const group = markAt(text, i)
    if (group !== null) i++
    parts.push({ text: part, own: own ?? PLAIN, group: group ?? PLAIN })
    if (i === text.length) return makeDate(text, parts)
    if (text.charCodeAt(i) !== MINUS) return parseOther(text)
    i++
  }
  return refuse(text)
}

const parseOther = (text: string): TimeResult<EdtfMoment> => {
  if (text.startsWith('Y') || /^-?\d{4}S/.test(text)) return parseYear(text)
  if (/^\d{4}-W\d/.test(text)) return parseWeek(text)
  const [body, qualifiers] = trailingMark(text)
  if (/^-?\d{3}$/.test(body)) return timeOk(Object.freeze({ kind: 'decade', number: body, qualifiers }))
  if (/^-?\d{2}$/.test(body)) return timeOk(Object.freeze({ kind: 'century', number: body, qualifiers }))
  return refuse(text)
}
