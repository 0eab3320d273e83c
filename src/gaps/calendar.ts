const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const WEEKDAY = `(${WEEKDAYS.join('|')})`
const MONTH = `(${MONTHS.join('|')})`
/** `Tuesday, 31 October 2023`, `Tuesday the 31st of October`. */
const DAY_FIRST = new RegExp(
  `\\b(?:${WEEKDAY},? (?:the )?)?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (\\d{4}))?\\b`,
  'gi',
)
/** `Tuesday, October 31, 2023`. */
const MONTH_FIRST = new RegExp(
  `\\b(?:${WEEKDAY},? )?${MONTH} (\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`,
  'gi',
)

/** Most words hold no date: this is asked first. */
const HAS_MONTH = new RegExp(MONTHS.join('|'), 'i')

export interface CalendarContradiction {
  readonly words: string
  /** ISO date as far as it is one, for the finding's key. */
  readonly date: string
  readonly contradiction: string
  readonly yearWritten: boolean
}

interface WrittenDate {
  readonly words: string
  readonly weekday: string | undefined
  readonly day: number
  /** 0 is January. */
  readonly month: number
  readonly year: number | null
}

const writtenDates = (text: string): readonly WrittenDate[] => {
  const year = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))
  const month = (name: string | undefined): number => MONTHS.indexOf(name?.toLowerCase() ?? '')
  return [
    ...[...text.matchAll(DAY_FIRST)].map((m) => ({
      words: m[0],
      weekday: m[1],
      day: Number(m[2]),
      month: month(m[3]),
      year: year(m[4]),
    })),
    ...[...text.matchAll(MONTH_FIRST)].map((m) => ({
      words: m[0],
      weekday: m[1],
      day: Number(m[3]),
      month: month(m[2]),
      year: year(m[4]),
    })),
  ]
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

const capitals = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/**
 * What the calendar says against a date as it is written: a weekday that the date did not have, or a day that the month has not.
 * The year is the one written, else that of `edtf` where it is the very day. Null where nothing is wrong or the year is open, and for a
 * bare `June 31`, which may be a count ("in June 31 were held").
 */
export const calendarContradiction = (text: string, edtf: string | null): CalendarContradiction | null => {
  if (!HAS_MONTH.test(text)) return null
  const said = /^(\d{4})-(\d{2})-(\d{2})/.exec(edtf ?? '')
  for (const { words, weekday, day, month, year } of writtenDates(text)) {
    const same = said !== null && Number(said[2]) === month + 1 && Number(said[3]) === day
    const counted = year ?? (same ? Number(said?.[1]) : null)
    const most = counted === null ? (month === 1 ? 29 : daysIn(2000, month)) : daysIn(counted, month)
    const name = capitals(MONTHS[month] ?? '')
    const iso = `${counted ?? 'XXXX'}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    if ((day < 1 || day > most) && (weekday !== undefined || year !== null)) {
      const inYear = month === 1 && day === 29 && counted !== null ? ` in ${counted}` : ''
      const contradiction = day < 1 ? 'No month has such a day' : `${name}${inYear} has ${most} days`
      return { words, date: iso, contradiction, yearWritten: year !== null || inYear === '' }
    }
    if (weekday === undefined || counted === null || day < 1 || day > most) continue
    const actual = WEEKDAYS[new Date(Date.UTC(counted, month, day)).getUTCDay()] ?? ''
    if (actual.toLowerCase() === weekday.toLowerCase()) continue
    const contradiction = `${day} ${name} ${counted} was a ${actual}`
    return { words, date: iso, contradiction, yearWritten: year !== null }
  }
  return null
}
