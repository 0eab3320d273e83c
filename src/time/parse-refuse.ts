import type { TimeResult } from './result.ts'
import { timeFail } from './result.ts'

const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'the morning, for instance T06:00/…T12:00',
  MI: 'midday, for instance T11:00/…T13:00',
  AF: 'the afternoon, for instance T12:00/…T18:00',
  EV: 'the evening, for instance T18:00/…T24:00',
  NI: 'the night, for instance T21:00/…T24:00',
  DT: 'the working day, for instance T08:00/…T18:00',
}

const QUARTERS: Readonly<Record<string, string>> = {
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
}

/** Says what is wrong with a text that is no date at all, as helpfully as its shape allows. */
export const refuse = (whole: string): TimeResult<never> => {
  const text = whole.length > 60 ? `${whole.slice(0, 60)}…` : whole
  if (/\s/.test(text)) {
    return timeFail('space', text, `"${text}" contains a space.`, 'Write the date without spaces, such as 2015-01-07.')
  }
  if (/^\d{8}$/.test(text)) {
    const dashed = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
    return timeFail('compact-date', text, `"${text}" has no hyphens between year, month and day.`, `Write ${dashed}.`)
  }
  if (/^[+-]?\d{5,}$/.test(text)) {
    return timeFail(
      'long-year',
      text,
      `"${text}" is a year of more than four digits without the letter Y before it.`,
      `Write Y${text.replace('+', '')} if that year is meant.`,
    )
  }
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text) || /^\d{4}[./]\d{1,2}([./]\d{1,2})?$/.test(text)) {
    return timeFail(
      'not-edtf',
      text,
      `"${text}" is not written year-month-day.`,
      'Write YYYY-MM-DD, such as 2015-01-07.',
    )
  }
  if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(text)) {
    const [year, month = '', day] = text.split('-')
    const full = `${year}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`
    return timeFail('digits', text, `"${text}" has a month or day of one digit.`, `Write ${full}.`)
  }
  const season = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(text)
  if (season) {
    const code = QUARTERS[season[2] ?? ''] ?? ''
    return timeFail(
      'not-edtf',
      season[2] ?? '',
      `"${season[2]}" is not how EDTF writes a season or quarter.`,
      `Write ${season[1]}-${code}.`,
    )
  }
  if (/^\d{3}0s$/.test(text)) {
    return timeFail('not-edtf', text, `"${text}" is not how EDTF writes a decade.`, `Write ${text.slice(0, 3)}X.`)
  }
  if (/^P(T?\d|X)/.test(text)) {
    return timeFail(
      'duration',
      text,
      `"${text}" is a length of time, not a date.`,
      'Write the begin and the end, such as 2015-01-02/2015-01-08.',
    )
  }
  if (/^(PRESENT|PAST|FUTURE)_REF$/.test(text)) {
    return timeFail('vague', text, `"${text}" names no date.`, 'Leave the time empty where nothing is known.')
  }
  return timeFail(
    'not-edtf',
    text,
    `"${text}" is not a date in EDTF.`,
    'Write a date such as 2015, 2015-01, 2015-01-07 or an interval such as 2015-01-02/2015-01-08.',
  )
}

/** Refuses what stands after the T of a date, where it is no clock time. */
export const refuseClock = (date: string, clock: string): TimeResult<never> => {
  const part = DAY_PARTS[clock]
  if (part !== undefined) {
    return timeFail(
      'day-part',
      `T${clock}`,
      `"T${clock}" names a part of the day without hours.`,
      `Write the day alone (${date}) or the hours you take for ${part}.`,
    )
  }
  return timeFail(
    'clock',
    `T${clock}`.slice(0, 60),
    `"T${clock.slice(0, 60)}" is not a time of day.`,
    'Write hours, minutes and, if known, seconds and zone, such as T11:30:00+01:00.',
  )
}
