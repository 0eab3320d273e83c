import type { EdtfDatetime } from './edtf-ast.ts'
import { parseDate } from './parse-date.ts'
import { refuseClock } from './parse-refuse.ts'
import type { TimeResult } from './result.ts'
import { timeFail, timeOk } from './result.ts'

const CLOCK = /^(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?$/

const zoneMinutes = (text: string): number | null => {
  if (text === 'Z') return 0
  const hours = Number(text.slice(1, 3))
  const minutes = text.length > 3 ? Number(text.slice(-2)) : 0
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return null
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** `2015-01-07T11:30`, with seconds, fractions (to the millisecond) and zone where they are known. 24:00 is the end of its day. */
export const parseDatetime = (text: string): TimeResult<EdtfDatetime> => {
  const t = text.indexOf('T')
  const dateText = text.slice(0, t)
  const parsed = parseDate(dateText)
  if (!parsed.ok) return parsed
  const date = parsed.value
  if (date.kind !== 'date' || date.day === null || !/^-?\d{4}-\d\d-\d\d$/.test(dateText)) {
    return timeFail(
      'clock-date',
      dateText,
      `"${dateText}" is not a whole date without doubt, so it cannot carry a time of day.`,
      'Write the full date before T, such as 2015-01-07T11:30, or leave the time out.',
    )
  }
  const match = CLOCK.exec(text.slice(t + 1))
  if (match === null) return refuseClock(dateText, text.slice(t + 1))
  const hour = Number(match[1])
  const minute = Number(match[2])
  const second = match[3] === undefined ? null : Number(match[3])
  const millisecond = match[4] === undefined ? null : Number(match[4].padEnd(3, '0').slice(0, 3))
  const midnight = hour === 24 && minute === 0 && !second && !millisecond
  if ((hour > 23 && !midnight) || minute > 59 || (second ?? 0) > 59) {
    return timeFail(
      'clock',
      text.slice(t),
      `"${text.slice(t)}" is not a time that a clock can show.`,
      'Hours run from 00 to 23 (24:00 is the end of the day), minutes and seconds to 59.',
    )
  }
  const zone = match[5] === undefined ? null : zoneMinutes(match[5])
  if (match[5] !== undefined && zone === null) {
    return timeFail('zone', match[5], `"${match[5]}" is not a distance from UTC.`, 'Zones run from -14:00 to +14:00.')
  }
  return timeOk(
    Object.freeze({
      kind: 'datetime',
      year: Number(date.year),
      month: Number(date.month),
      day: Number(date.day),
      hour,
      minute,
      second,
      millisecond,
      zone,
    }),
  )
}
