import type { ClaimView, ReportView } from '../model/index.ts'
import type { Described, Extent, Ms, SingleDate } from '../time/index.ts'
import { ANYWHERE, extentOf, instantOfExtent, splitInterval, stateBounds, zonesOfCountry } from '../time/index.ts'

/** Whose days a claim's dates are counted in. `zones` are IANA names; not `known`: it could be anywhere. */
export interface Zone {
  readonly zones: readonly string[]
  readonly known: boolean
}

const UNKNOWN: Zone = { zones: ANYWHERE, known: false }
const UTC: Zone = { zones: ['UTC'], known: true }

const zones = new Map<string, Zone>()

/** The zones of countries (ISO 3166-1 alpha-2), taken together; anywhere for none. The same value for the same countries. */
export const zoneOfCountries = (codes: readonly string[]): Zone => {
  if (codes.length === 0) return UNKNOWN
  const key = codes.length === 1 ? (codes[0] ?? '') : codes.join()
  const kept = zones.get(key)
  if (kept !== undefined) return kept
  const names = [...new Set(codes.flatMap((code) => zonesOfCountry(code)))]
  const zone = names.length === 0 ? UNKNOWN : { zones: names, known: true }
  zones.set(key, zone)
  return zone
}

/**
 * When a claim says it was. `sure` counts its days wherever they could have been counted, so that a verdict holds in all of them;
 * `days` counts them in the zone that is shown, UTC where none is known.
 */
export interface When {
  readonly edtf: string
  readonly sure: Extent
  readonly days: Extent
  readonly zone: Zone
}

/** Extents by zone and expression: claims of one case share few of either. */
const extents = new Map<Zone, Map<string, Extent | null>>()
const MOST_KEPT = 100_000

const extentIn = (edtf: string, zone: Zone): Extent | null => {
  let kept = extents.get(zone)
  if (kept === undefined || kept.size > MOST_KEPT) {
    kept = new Map()
    extents.set(zone, kept)
  }
  const known = kept.get(edtf)
  if (known !== undefined) return known
  const result = extentOf(edtf, { zone: zone.zones })
  const extent = result.ok ? result.value : null
  kept.set(edtf, extent)
  return extent
}

/** Null where the claim gives no date, or none that can be read: an unknown time never becomes a number. */
export const whenOf = (edtf: string | null, zone: Zone): When | null => {
  if (edtf === null) return null
  const sure = extentIn(edtf, zone)
  if (sure === null) return null
  const days = zone.known ? sure : (extentIn(edtf, UTC) ?? sure)
  return { edtf, sure, days, zone }
}
/** The time with its days counted in UTC: calendar days as they stand, whosever they are. */
export const asWritten = (when: When): Extent => extentIn(when.edtf, UTC) ?? when.days

/** The time of a state. `single` is how a lone date is meant. */
export const stateOf = (edtf: string | null, zone: Zone, single: SingleDate): Described | null => {
  if (edtf === null) return null
  const result = stateBounds(edtf, { zone: zone.zones, single })
  return result.ok ? result.value : null
}

/** The two ends of an interval, each as a time of its own; a single date is both. Null: no date is given for that end. */
export const endsOf = (
  edtf: string | null,
  zone: Zone,
): { readonly begin: When | null; readonly end: When | null; readonly openEnd: boolean; readonly single: boolean } => {
  const split = edtf === null ? null : splitInterval(edtf)
  if (split === null || !split.ok) return { begin: null, end: null, openEnd: false, single: false }
  const { begin, end, endSaid } = split.value
  return {
    begin: whenOf(begin, zone),
    end: whenOf(end, zone),
    openEnd: endSaid === 'open',
    single: !(edtf ?? '').includes('/'),
  }
}

export const boundsOf = (extent: Extent) => instantOfExtent(extent)

/** What a report can vouch for: everything before `sure` for certain, nothing from `last` on. Null: unknown. */
export interface Vouch {
  readonly sure: Ms | null
  readonly last: Ms | null
}

/**
 * A report vouches for what was before its publication. Where that is unknown, it was written at least after the latest happening that it
 * tells as past, and not after it was received.
 */
export const vouchOf = (report: ReportView, latestTold: Ms | null): Vouch => {
  const zone = report.publisherCountry === null ? UNKNOWN : zoneOfCountries([report.publisherCountry])
  const published = whenOf(report.published.edtf, zone)
  const stated = published?.sure.lo ?? null
  return {
    sure: stated === null ? latestTold : latestTold === null ? stated : Math.max(stated, latestTold),
    last: Math.min(published?.sure.hi ?? Number.POSITIVE_INFINITY, Math.max(report.received, stated ?? 0)),
  }
}

/** A claim's own EDTF where it is a date. */
export const edtfOf = (claim: ClaimView): string | null =>
  claim.time.edtf === null || claim.time.edtf === '' ? null : claim.time.edtf
