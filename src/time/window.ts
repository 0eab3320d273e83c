import type { Bounds } from './bounds.ts'
import type { Precision } from './day-span.ts'
import type { Extent } from './extent.ts'
import type { Ms } from './result.ts'
import { DAY } from './result.ts'
import type { ZoneOption } from './zones.ts'
import { dayAt } from './zones.ts'

/** Least and most length in days; the most is null where it has no limit. */
export type DayWindow = readonly [least: number, most: number | null]

/** What the length of a window needs of an extent. `precision` `time` makes the days decimal. */
export type Edge = Pick<Extent, 'lo' | 'hi' | 'precision'>

/** When a state began or ended, as the edge of a window. Bounds that come from a store have no precision: they count as days. */
export const beginOf = (state: Bounds & { readonly precision?: Precision | null }): Edge => ({
  lo: state.beginLo,
  hi: state.beginHi,
  precision: state.precision ?? 'day',
})

export const endOf = (state: Bounds & { readonly precision?: Precision | null }): Edge => ({
  lo: state.endLo,
  hi: state.endHi,
  precision: state.precision ?? 'day',
})

const singleZone = (zone: ZoneOption | undefined): string | null =>
  zone === undefined ? 'UTC' : typeof zone === 'string' ? zone : zone.length === 1 ? (zone[0] ?? null) : null

const window = (least: number, most: number | null): DayWindow => [
  Math.max(0, least),
  most === null ? null : Math.max(0, most),
]

/** Lengths in milliseconds: earliest `to` less latest `from`, and latest `to` less earliest `from`. */
const lengths = (from: Edge, to: Edge): readonly [Ms, Ms | null] => [
  to.lo === null || from.hi === null ? 0 : to.lo - from.hi,
  to.hi === null || from.lo === null ? null : to.hi - from.lo,
]

const inDays = (from: Edge, to: Edge, zone: string | null): DayWindow => {
  if (zone === null) {
    const [least, most] = lengths(from, to)
    return window(Math.floor(least / DAY), most === null ? null : Math.ceil(most / DAY))
  }
  // The last instant of a day says which day it is even where the next begins at one o'clock.
  const first = (ms: Ms): number => dayAt(zone, ms)
  const after = (ms: Ms): number => dayAt(zone, ms - 1) + 1
  return window(
    to.lo === null || from.hi === null ? 0 : first(to.lo) - after(from.hi),
    to.hi === null || from.lo === null ? null : after(to.hi) - first(from.lo),
  )
}

/** Two decimals, rounded so that the window only grows. */
const inDecimals = (from: Edge, to: Edge): DayWindow => {
  const [least, most] = lengths(from, to)
  return window(Math.floor((least / DAY) * 100) / 100, most === null ? null : Math.ceil((most / DAY) * 100) / 100)
}

/**
 * How long it was from `from` to `to`: [earliest `to` - latest `from`, latest `to` - earliest `from`], never below 0.
 *
 * Between dates the answer is in whole calendar days, a date being its whole day: from 2014-06 to 2015-01-07 it is [190, 221]. `zone` is
 * the zone in which the extents were made (UTC if left out), so that a change of clocks makes no fraction; with several zones their slack
 * shows. Where either is given to the minute, the answer has two decimals, rounded outwards.
 */
export const windowDays = (
  from: Edge,
  to: Edge,
  options: { readonly zone?: ZoneOption | undefined } = {},
): DayWindow =>
  from.precision === 'time' || to.precision === 'time'
    ? inDecimals(from, to)
    : inDays(from, to, singleZone(options.zone))

const plural = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`

/** 221 is `221 days`; under a day it is told in hours or minutes. */
const formatLength = (days: number): string => {
  if (days >= 1 || days === 0) return plural(days, 'day')
  const hours = days * 24
  return hours >= 1
    ? plural(Math.round(hours * 10) / 10, 'hour')
    : plural(Math.max(1, Math.round(hours * 60)), 'minute')
}

/** A window in words: `190 to 221 days`, `at least 5 days`, `up to 3 days`, `1 day`, `6 hours to 2 days`. */
export const formatDays = ([least, most]: DayWindow): string => {
  if (most === null) return least === 0 ? 'an unknown length of time' : `at least ${formatLength(least)}`
  if (least === most) return formatLength(least)
  if (least === 0) return `up to ${formatLength(most)}`
  return least >= 1 ? `${least} to ${formatLength(most)}` : `${formatLength(least)} to ${formatLength(most)}`
}
