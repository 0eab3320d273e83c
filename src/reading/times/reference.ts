import type { Published } from '../../model/index.ts'
import { type Day, dayWords, parseDayText, weekdayName, weekdayOf } from './calendar.ts'

/**
 * The day that "Monday", "last week" and "2 January" are counted from: the day of publication, or the first day of the bounds where it is
 * only known within a month. Null where it is not known well enough to count from.
 */
export interface Reference {
  readonly day: Day | null
  /** The date of publication as EDTF, for "now". */
  readonly edtf: string | null
  /** How a reason names it. */
  readonly words: string
}

const WIDEST_BOUNDS_DAYS = 31

export const referenceOf = (published: Published): Reference => {
  const text = published.edtf
  const unknown: Reference = { day: null, edtf: text, words: 'an unknown day of publication' }
  if (text === null || text.includes('X')) return unknown
  const days = [...text.matchAll(/\d{4}-\d\d-\d\d/g)]
    .map((match) => parseDayText(match[0]))
    .filter((day) => day !== null)
  if (days.length === 0 || /^\[?\.\.|\.\.\]?$/.test(text)) return unknown
  const low = Math.min(...days)
  if (Math.max(...days) - low > WIDEST_BOUNDS_DAYS) return unknown
  const bounded = days.length > 1
  return {
    day: low,
    edtf: text,
    words: `${weekdayName(weekdayOf(low))} ${dayWords(low)}, the ${bounded ? 'earliest ' : ''}day of publication`,
  }
}
