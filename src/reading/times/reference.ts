import type { Published } from '../../model/index.ts'
import { type Day, dayWords, parseDayText, weekdayName, weekdayOf } from './calendar.ts'

/**
 * The day that "Monday", "last week" and "2 January" are counted from: the day of publication, or the first day of the bounds where it is
 * only known within two months, of the first such stretch where several fit. Null where it is not known well enough to count from.
 */
export interface Reference {
  readonly day: Day | null
  /** The last day that publication may have been, of all that fit; null with `day`. */
  readonly until: Day | null
  /** The date of publication as EDTF, for "now". */
  readonly edtf: string | null
  /** How a reason names it. */
  readonly words: string
}

const WIDEST_BOUNDS_DAYS = 62

export const referenceOf = (published: Published): Reference => {
  const text = published.edtf
  const unknown: Reference = { day: null, until: null, edtf: text, words: 'an unknown day of publication' }
  if (text === null || text.includes('X')) return unknown
  if (/^\[?\.\.|\.\.\]?$/.test(text)) return unknown
  // Of several stretches of days the first: the likeliest years are those soon after the latest thing that is told.
  const first = text.split(',')[0] ?? text
  const days = daysIn(first)
  if (days.length === 0) return unknown
  const low = Math.min(...days)
  if (Math.max(...days) - low > WIDEST_BOUNDS_DAYS) return unknown
  const bounded = days.length > 1 || first !== text
  return {
    day: low,
    until: Math.max(...daysIn(text)),
    edtf: text,
    words: `${weekdayName(weekdayOf(low))} ${dayWords(low)}, the ${bounded ? 'earliest ' : ''}day of publication`,
  }
}

const daysIn = (text: string): readonly Day[] =>
  [...text.matchAll(/\d{4}-\d\d-\d\d/g)].map((match) => parseDayText(match[0])).filter((day) => day !== null)
