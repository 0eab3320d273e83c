/** `?` doubts the value, `~` says that it is near the value, `%` both. */
export interface Qualifiers {
  readonly uncertain: boolean
  readonly approximate: boolean
}

/**
 * A calendar date to the year, month or day. The parts are kept as written: four digits for the year (with `-` before years BC) and two
 * for month and day, each digit possibly `X` (unspecified). A qualifier belongs to a part.
 */
export interface EdtfDate {
  readonly kind: 'date'
  readonly year: string
  readonly month: string | null
  readonly day: string | null
  readonly qualifiers: { readonly year: Qualifiers; readonly month: Qualifiers; readonly day: Qualifiers }
}

/** Codes 21 to 41 of ISO 8601-2: seasons, quarters (33-36), thirds (37-39) and halves (40-41) of a year. */
export interface EdtfSeason {
  readonly kind: 'season'
  readonly year: string
  readonly season: number
  readonly qualifiers: Qualifiers
}

/** An ISO 8601 week, `2015-W02`. EDTF has none; reports and TIMEX3 do. */
export interface EdtfWeek {
  readonly kind: 'week'
  readonly year: string
  readonly week: number
  readonly qualifiers: Qualifiers
}

/**
 * A year outside 0000 to 9999 (`Y170000002`), with an exponent (`Y-17E7`), or with fewer significant digits than it shows (`1950S2`).
 * `text` is the year as written, without qualifiers.
 */
export interface EdtfYear {
  readonly kind: 'year'
  readonly text: string
  readonly year: number
  readonly significant: number | null
  readonly qualifiers: Qualifiers
}

/** `201` is the 2010s; `20` is 2000 to 2099. `number` is the decade or century as written. */
export interface EdtfDecade {
  readonly kind: 'decade'
  readonly number: string
  readonly qualifiers: Qualifiers
}

export interface EdtfCentury {
  readonly kind: 'century'
  readonly number: string
  readonly qualifiers: Qualifiers
}

/** `zone` is minutes east of UTC, or null where the text names none (then the reader must say whose clock it was). */
export interface EdtfDatetime {
  readonly kind: 'datetime'
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly millisecond: number | null
  readonly zone: number | null
}

export type EdtfMoment = EdtfDate | EdtfSeason | EdtfWeek | EdtfYear | EdtfDecade | EdtfCentury | EdtfDatetime

/** `..`: the interval is open at this end. */
export interface EdtfOpen {
  readonly kind: 'open'
}
/** Nothing written: there is an end, and it is not known. */
export interface EdtfUnknown {
  readonly kind: 'unknown'
}

export type EdtfEndpoint = EdtfMoment | EdtfOpen | EdtfUnknown

export interface EdtfInterval {
  readonly kind: 'interval'
  readonly begin: EdtfEndpoint
  readonly end: EdtfEndpoint
}

/** Inside a set: `a..b`, `..b`, `a..`. */
export interface EdtfSpread {
  readonly kind: 'spread'
  readonly from: EdtfMoment | null
  readonly to: EdtfMoment | null
}

/** `[...]` is one of its members, `{...}` all of them. */
export interface EdtfSet {
  readonly kind: 'set'
  readonly mode: 'one' | 'all'
  readonly members: readonly (EdtfMoment | EdtfSpread)[]
}

export type Edtf = EdtfMoment | EdtfInterval | EdtfSet

export const PLAIN: Qualifiers = Object.freeze({ uncertain: false, approximate: false })
export const UNCERTAIN: Qualifiers = Object.freeze({ uncertain: true, approximate: false })
export const APPROXIMATE: Qualifiers = Object.freeze({ uncertain: false, approximate: true })
export const UNCERTAIN_AND_APPROXIMATE: Qualifiers = Object.freeze({ uncertain: true, approximate: true })

const QUALIFIERS = [PLAIN, UNCERTAIN, APPROXIMATE, UNCERTAIN_AND_APPROXIMATE] as const

export const qualifiersOf = (uncertain: boolean, approximate: boolean): Qualifiers =>
  QUALIFIERS[(uncertain ? 1 : 0) + (approximate ? 2 : 0)] ?? PLAIN

export const bothQualifiers = (a: Qualifiers, b: Qualifiers): Qualifiers =>
  qualifiersOf(a.uncertain || b.uncertain, a.approximate || b.approximate)
