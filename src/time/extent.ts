import type { ApproximationSetting } from './approximation.ts'
import { HOUSE_APPROXIMATION } from './approximation.ts'
import type { Hemisphere, Precision } from './day-span.ts'
import { daySpan, PRECISIONS } from './day-span.ts'
import type { Edtf, EdtfDatetime, EdtfEndpoint, EdtfInterval, EdtfMoment, EdtfSet, Qualifiers } from './edtf-ast.ts'
import { bothQualifiers, PLAIN } from './edtf-ast.ts'
import { formatEdtf } from './edtf-format.ts'
import { clockSpan } from './edtf-order.ts'
import { parseEdtf } from './edtf-parse.ts'
import type { Ms, TimeResult } from './result.ts'
import { DAY, EARLIEST, LATEST, MINUTE, timeFail, timeOk } from './result.ts'
import type { ZoneOption } from './zones.ts'
import { checkZones, clockInstants, dayStart } from './zones.ts'

export interface TimeOptions {
  /**
   * Whose days and clocks: an IANA zone, or several where the place could be in any of them (then the extent runs from the earliest
   * begin to the latest end among them). Without it dates are days in UTC, and a time of day without zone is refused.
   */
  readonly zone?: ZoneOption | undefined
  /** How `~` is read; {@link HOUSE_APPROXIMATION} unless told otherwise. */
  readonly approximate?: ApproximationSetting | undefined
  /** Which half of the earth a bare season (codes 21 to 24) speaks of; north unless told otherwise. */
  readonly hemisphere?: Hemisphere | undefined
}

/**
 * When something dated by an expression can have been: not before `lo`, and before `hi` (the instant after the last possible one).
 * Null is unbounded. `assumptions` are sentences for the reader: whose days were counted, how `~` was read.
 */
export interface Extent {
  readonly lo: Ms | null
  readonly hi: Ms | null
  readonly precision: Precision
  readonly qualifiers: Qualifiers
  readonly assumptions: readonly string[]
}

/** A text, or what {@link parseEdtf} made of it. */
export type EdtfInput = string | Edtf

const UTC_ASSUMED = Object.freeze(['Days are counted in UTC, because no place is known.'])

interface Setting {
  readonly zones: readonly string[]
  readonly given: boolean
  readonly zoneWords: readonly string[]
  readonly approximate: ApproximationSetting
  readonly hemisphere: Hemisphere
}

const zoneWords = (zones: readonly string[], given: boolean): readonly string[] => {
  if (!given) return UTC_ASSUMED
  if (zones.length === 1) return [`Days are counted in the local time of ${zones[0]}.`]
  const some = zones.length > 3 ? `${zones.slice(0, 3).join(', ')} and ${zones.length - 3} more` : zones.join(', ')
  return [`The time zone is not known: days may begin as early as in any of ${some}, and end as late.`]
}

const DEFAULT: Setting = {
  zones: ['UTC'],
  given: false,
  zoneWords: UTC_ASSUMED,
  approximate: HOUSE_APPROXIMATION,
  hemisphere: 'north',
}

const settingOf = (options: TimeOptions): TimeResult<Setting> => {
  if (options.zone === undefined && options.approximate === undefined && options.hemisphere === undefined) {
    return timeOk(DEFAULT)
  }
  const zones = checkZones(options.zone)
  if (!zones.ok) return zones
  const given = options.zone !== undefined && options.zone.length > 0
  return timeOk({
    zones: given ? zones.value : DEFAULT.zones,
    given,
    zoneWords: zoneWords(zones.value, given),
    approximate: options.approximate ?? HOUSE_APPROXIMATION,
    hemisphere: options.hemisphere ?? 'north',
  })
}

const outOfRange = (text: string): TimeResult<never> =>
  timeFail(
    'out-of-range',
    text,
    `"${text}" lies outside the years that can be counted in milliseconds.`,
    'Years from about -271000 to 275000 can be placed in time.',
  )

const clockExtent = (t: EdtfDatetime, setting: Setting): TimeResult<Extent> => {
  const [first, after] = clockSpan(t)
  if (t.zone !== null) {
    const east = t.zone * MINUTE
    return timeOk({ lo: first - east, hi: after - east, precision: 'time', qualifiers: PLAIN, assumptions: [] })
  }
  const text = formatEdtf(t)
  if (!setting.given) {
    return timeFail(
      'zone-needed',
      text,
      `"${text}" does not say whose clock it was.`,
      'Add Z or a distance from UTC such as +01:00, or say which zone is meant.',
    )
  }
  let lo = LATEST
  let hi = EARLIEST
  let twofold = false
  for (const zone of setting.zones) {
    const [a, b] = clockInstants(zone, first)
    if (a !== b) twofold = true
    if (a < lo) lo = a
    if (b > hi) hi = b
  }
  const clock = setting.zones.length === 1 ? `The clock is that of ${setting.zones[0]}.` : setting.zoneWords[0]
  const assumptions = clock === undefined ? [] : [clock]
  if (twofold) assumptions.push(`The clocks were changed around ${text}: both readings are taken in.`)
  return timeOk({ lo, hi: hi + (after - first), precision: 'time', qualifiers: PLAIN, assumptions })
}

/** Days that any zone can still place inside the range of `Date`. */
const FARTHEST_DAY = LATEST / DAY - 2

const momentExtent = (moment: EdtfMoment, setting: Setting): TimeResult<Extent> => {
  if (moment.kind === 'datetime') return clockExtent(moment, setting)
  const span = daySpan(moment, setting.approximate, setting.hemisphere)
  if (span.first < -FARTHEST_DAY || span.after > FARTHEST_DAY) return outOfRange(formatEdtf(moment))
  let lo: Ms
  let hi: Ms
  if (setting.zones === DEFAULT.zones) {
    lo = span.first * DAY
    hi = span.after * DAY
  } else {
    lo = LATEST
    hi = EARLIEST
    for (const zone of setting.zones) {
      lo = Math.min(lo, dayStart(zone, span.first))
      hi = Math.max(hi, dayStart(zone, span.after))
    }
  }
  const assumptions = span.assumption === null ? setting.zoneWords : [...setting.zoneWords, span.assumption]
  return timeOk({ lo, hi, precision: span.precision, qualifiers: span.qualifiers, assumptions })
}

export const coarser = (a: Precision, b: Precision): Precision =>
  a === 'time' || b === 'time' ? 'time' : PRECISIONS.indexOf(a) >= PRECISIONS.indexOf(b) ? a : b

export const joinAssumptions = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const fresh = a === b ? [] : b.filter((words) => !a.includes(words))
  return fresh.length === 0 ? a : [...a, ...fresh]
}

const least = (a: Ms | null, b: Ms | null): Ms | null => (a === null || b === null ? null : Math.min(a, b))
const most = (a: Ms | null, b: Ms | null): Ms | null => (a === null || b === null ? null : Math.max(a, b))

/** The smallest extent that holds both. */
const hull = (a: Extent, b: Extent): Extent => ({
  lo: least(a.lo, b.lo),
  hi: most(a.hi, b.hi),
  precision: coarser(a.precision, b.precision),
  qualifiers: bothQualifiers(a.qualifiers, b.qualifiers),
  assumptions: joinAssumptions(a.assumptions, b.assumptions),
})

const endExtent = (end: EdtfEndpoint, setting: Setting): TimeResult<Extent | null> =>
  end.kind === 'open' || end.kind === 'unknown' ? timeOk(null) : momentExtent(end, setting)

const empty = (e: Extent): boolean => e.lo !== null && e.hi !== null && e.lo >= e.hi

/** Approximate ends may be in order under the house setting and out of order under another. */
const reversed = (text: string): TimeResult<never> =>
  timeFail('reversed', text, `"${text}" ends before it begins.`, 'Put the earlier date first.')

/** From a to b, either of which may be missing. */
const between = (a: Extent | null, b: Extent | null): Extent | null => {
  if (a !== null && b !== null) return { ...hull(a, b), lo: a.lo, hi: b.hi }
  if (a !== null) return { ...a, hi: null }
  return b === null ? null : { ...b, lo: null }
}

const intervalExtent = (interval: EdtfInterval, setting: Setting): TimeResult<Extent> => {
  const ends = intervalEnds(interval, setting)
  if (!ends.ok) return ends
  const whole = between(ends.value.begin, ends.value.end)
  if (whole === null) return outOfRange(formatEdtf(interval))
  return empty(whole) ? reversed(formatEdtf(interval)) : timeOk(whole)
}

const memberExtent = (member: EdtfSet['members'][number], setting: Setting): TimeResult<Extent | null> => {
  if (member.kind !== 'spread') return momentExtent(member, setting)
  const from = member.from === null ? timeOk(null) : momentExtent(member.from, setting)
  if (!from.ok) return from
  const to = member.to === null ? timeOk(null) : momentExtent(member.to, setting)
  return to.ok ? timeOk(between(from.value, to.value)) : to
}

const setExtent = (set: EdtfSet, setting: Setting): TimeResult<Extent> => {
  let whole: Extent | null = null
  for (const member of set.members) {
    const extent = memberExtent(member, setting)
    if (!extent.ok) return extent
    if (extent.value !== null) whole = whole === null ? extent.value : hull(whole, extent.value)
  }
  if (whole === null) return outOfRange(formatEdtf(set))
  const words = `${set.mode === 'one' ? 'One of several dates is meant' : 'Several dates are meant'}: the time from the first to the last is taken.`
  return timeOk({ ...whole, assumptions: [...whole.assumptions, words] })
}

/** The two ends of an interval as extents; null where the end is open or unknown. For use inside `time/`. */
export const intervalEnds = (
  interval: EdtfInterval,
  setting: Setting,
): TimeResult<{ readonly begin: Extent | null; readonly end: Extent | null }> => {
  const begin = endExtent(interval.begin, setting)
  if (!begin.ok) return begin
  const end = endExtent(interval.end, setting)
  return end.ok ? timeOk({ begin: begin.value, end: end.value }) : end
}

export interface Prepared {
  readonly edtf: Edtf
  readonly setting: Setting
}

/** Parses the input and checks the options. For use inside `time/`. */
export const prepare = (input: EdtfInput, options: TimeOptions | undefined): TimeResult<Prepared> => {
  const edtf = typeof input === 'string' ? parseEdtf(input) : timeOk(input)
  if (!edtf.ok) return edtf
  const setting = options === undefined ? timeOk(DEFAULT) : settingOf(options)
  return setting.ok ? timeOk({ edtf: edtf.value, setting: setting.value }) : setting
}

export const extentIn = (edtf: Edtf, setting: Setting): TimeResult<Extent> =>
  edtf.kind === 'interval'
    ? intervalExtent(edtf, setting)
    : edtf.kind === 'set'
      ? setExtent(edtf, setting)
      : momentExtent(edtf, setting)

/**
 * The extent of an expression: of a date its whole day, month or year; of an interval or a set everything from the first to the last.
 * Refuses what {@link parseEdtf} refuses, unknown zones, a time of day whose zone is not known, and years that cannot be counted.
 */
export const extentOf = (input: EdtfInput, options?: TimeOptions): TimeResult<Extent> => {
  const prepared = prepare(input, options)
  return prepared.ok ? extentIn(prepared.value.edtf, prepared.value.setting) : prepared
}
