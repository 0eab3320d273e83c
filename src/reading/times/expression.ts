/** Lengths that a text counts in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | 'dawn'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
/** -1 last, 0 this, 1 next. */
export type Shift = -1 | 0 | 1
export type Modifier = 'start' | 'early' | 'mid' | 'late' | 'end'

/** How many; `count` null where the text does not say ("several", "for years"). */
export interface Amount {
  readonly count: number | null
  readonly approximate: boolean
}

/** What a time expression says, before it is placed in the calendar. One record per form of words. */
export type Expression =
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly weekday: number | null
    }
  /** "on the 5th": a day of the month last spoken of. */
  | { readonly kind: 'nth'; readonly day: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly shift: Shift | null }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null; readonly shift: Shift | null }
  | { readonly kind: 'half'; readonly half: 1 | 2; readonly year: number | null }
  | { readonly kind: 'season'; readonly season: Season; readonly year: number | null; readonly shift: Shift | null }
  | { readonly kind: 'decade'; readonly start: number }
  | { readonly kind: 'century'; readonly century: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: Shift | null }
  | { readonly kind: 'near'; readonly days: number; readonly weekday: number | null }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: Shift }
  | { readonly kind: 'week-of'; readonly of: Expression; readonly weekend: boolean }
  /** "June last year", "this year's third quarter". */
  | { readonly kind: 'in-year'; readonly of: Expression; readonly shift: Shift }
  | { readonly kind: 'ago'; readonly amount: Amount; readonly unit: Unit; readonly sign: -1 | 1 }
  | {
      readonly kind: 'offset'
      readonly amount: Amount
      readonly unit: Unit
      readonly sign: -1 | 1
      readonly anchor: Anchor
      /** "the following week": the calendar's week there, where "a week later" is a day. */
      readonly whole?: boolean
      /** "the day before the raid": a day that is meant, where "a day before the raid" is a length. */
      readonly definite?: boolean
    }
  | { readonly kind: 'span'; readonly amount: Amount; readonly unit: Unit; readonly sign: -1 | 1 }
  | { readonly kind: 'duration'; readonly amount: Amount; readonly unit: Unit }
  | { readonly kind: 'present' }
  | { readonly kind: 'past' }
  | { readonly kind: 'future' }
  | { readonly kind: 'every'; readonly amount: number; readonly unit: Unit }
  | { readonly kind: 'every-weekday'; readonly weekday: number; readonly part: DayPart | null }
  | { readonly kind: 'every-month'; readonly month: number }
  /** "the first week of January", "the last days of May", "the second half of the month": `nth` from 1, -1 for the last. */
  | {
      readonly kind: 'nth-of'
      readonly nth: number
      readonly unit: 'day' | 'days' | 'week' | 'half'
      readonly of: Expression
    }
  | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly year: number | null }
  | { readonly kind: 'same'; readonly unit: Unit | 'time' | 'then'; readonly latest?: boolean }
  /** "the 1988 quarter": of the quarter last spoken of, in another year. */
  | { readonly kind: 'quarter-of-year'; readonly year: number }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number | null; readonly of: Expression | null }
  | { readonly kind: 'part'; readonly part: DayPart; readonly of: Expression | null }
  /** "earlier this month", "later this year": the part of it before or after publication. */
  | { readonly kind: 'rest'; readonly later: boolean; readonly of: Expression }
  | { readonly kind: 'modified'; readonly modifier: Modifier; readonly of: Expression }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }

export type Holiday = 'new-year-day' | 'new-year-eve' | 'christmas' | 'christmas-eve' | 'boxing-day' | 'thanksgiving'

/** What an offset counts from: another date, an event the text dates elsewhere, or the day last spoken of. */
export type Anchor =
  | { readonly kind: 'date'; readonly of: Expression }
  | { readonly kind: 'event'; readonly noun: string; readonly plural: boolean; readonly words: string }
  | { readonly kind: 'discourse' }

/**
 * A time expression in a text: where it stands, and what it says. `bareStart` and `bareEnd` are its bounds as TIMEX3 counts them: without
 * a possessive ("last week's"), the "for" of "for years", or the event that "five days before the killings" counts from.
 * `sentence` and `at` (index of its first word) tell where to look for its verb. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly bareStart: number
  readonly bareEnd: number
  readonly sentence: number
  readonly at: number
  readonly after: number
  readonly expression: Expression
}
