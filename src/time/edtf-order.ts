import { HOUSE_APPROXIMATION } from './approximation.ts'
import { dayNumber } from './civil.ts'
import { daySpan } from './day-span.ts'
import type { EdtfDatetime, EdtfEndpoint, EdtfMoment } from './edtf-ast.ts'
import type { Ms } from './result.ts'
import { DAY, HOUR, MINUTE } from './result.ts'

/** The clock time as if the clock showed UTC; [first, after) as fine as it is written. */
export const clockSpan = (t: EdtfDatetime): readonly [Ms, Ms] => {
  const minute = dayNumber(t.year, t.month, t.day) * DAY + t.hour * HOUR + t.minute * MINUTE
  if (t.second === null) return [minute, minute + MINUTE]
  const second = minute + t.second * 1000
  return t.millisecond === null ? [second, second + 1000] : [second + t.millisecond, second + t.millisecond + 1]
}

const isPlainDate = (m: EdtfEndpoint): boolean => m.kind === 'date' && !m.year.includes('X') && !m.year.startsWith('-')

const span = (m: EdtfMoment): readonly [Ms, Ms] => {
  if (m.kind !== 'datetime') {
    const days = daySpan(m, HOUSE_APPROXIMATION, 'north')
    return [days.first * DAY, days.after * DAY]
  }
  const [first, after] = clockSpan(m)
  const east = (m.zone ?? 0) * MINUTE
  return [first - east, after - east]
}

const zoned = (m: EdtfMoment): boolean => m.kind === 'datetime' && m.zone !== null

/** Whether the end lies before the begin however the two are read: an interval that no zone and no widening can put right. */
export const isReversed = (begin: EdtfEndpoint, end: EdtfEndpoint): boolean => {
  if (begin.kind === 'open' || begin.kind === 'unknown' || end.kind === 'open' || end.kind === 'unknown') return false
  if (begin.kind === 'date' && end.kind === 'date' && isPlainDate(begin) && isPlainDate(end)) {
    // Most intervals are in order by their years, or by the months of one year, as they are written.
    if (begin.year < end.year) return false
    if (begin.year === end.year && (begin.month ?? '13') < (end.month ?? '00')) return false
  }
  const slack = zoned(begin) === zoned(end) ? 0 : 14 * HOUR
  return span(end)[1] + slack <= span(begin)[0]
}
