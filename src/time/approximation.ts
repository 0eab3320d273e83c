/** How far one end of an approximate date is moved outwards. */
export interface Shift {
  readonly unit: 'day' | 'month' | 'year'
  readonly amount: number
}

/** `before` moves the earliest instant back, `after` the latest on. `words` tells a reader what was done. */
export interface Widening {
  readonly before: Shift
  readonly after: Shift
  readonly words: string
}

export type ApproximateUnit =
  | 'day'
  | 'week'
  | 'month'
  | 'december'
  | 'january'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

export type ApproximationSetting = Readonly<Record<ApproximateUnit, Widening>>

const shift = (amount: number, unit: Shift['unit']): Shift => ({ amount, unit })
const even = (amount: number, unit: Shift['unit'], words: string): Widening => ({
  before: shift(amount, unit),
  after: shift(amount, unit),
  words,
})

/**
 * The house setting for `~`. EDTF says that an approximate date is "close to" the value and leaves open how close; this is how Lacuna
 * reads it, and every use of it is shown among the assumptions. `?` doubts a date and does not widen it.
 *
 * December and January are read as "the end" and "the beginning of the year": December begins with its quarter (1 October) and may
 * run on by a month; January ends with its quarter (31 March) and may begin a month early.
 */
export const HOUSE_APPROXIMATION: ApproximationSetting = {
  day: even(3, 'day', 'An approximate day may be up to three days earlier or later.'),
  week: even(7, 'day', 'An approximate week may be a week earlier or later.'),
  month: even(1, 'month', 'An approximate month may be a month earlier or later.'),
  december: {
    before: shift(2, 'month'),
    after: shift(1, 'month'),
    words: 'An approximate December is the end of the year: from the beginning of October to the end of January.',
  },
  january: {
    before: shift(1, 'month'),
    after: shift(2, 'month'),
    words: 'An approximate January is the beginning of the year: from the beginning of December to the end of March.',
  },
  season: even(1, 'month', 'An approximate season, quarter or half may begin a month earlier and end a month later.'),
  year: even(1, 'year', 'An approximate year may be a year earlier or later.'),
  decade: even(5, 'year', 'An approximate decade may begin five years earlier and end five years later.'),
  century: even(50, 'year', 'An approximate century may begin fifty years earlier and end fifty years later.'),
}

const none = (words: string): Widening => even(0, 'day', words)
const asWritten = 'Approximate dates are read as they are written.'

/** Reads `~` as if it were not there. */
export const NO_WIDENING: ApproximationSetting = {
  day: none(asWritten),
  week: none(asWritten),
  month: none(asWritten),
  december: none(asWritten),
  january: none(asWritten),
  season: none(asWritten),
  year: none(asWritten),
  decade: none(asWritten),
  century: none(asWritten),
}
