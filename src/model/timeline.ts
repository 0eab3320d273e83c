import type { Polarity, Stance } from './claim.ts'

/** Four bounds in milliseconds since 1970 UTC; null is unbounded. An instant has begin = [lo, hi] and end = begin. */
export interface TimelineBounds {
  readonly beginLo: number | null
  readonly beginHi: number | null
  readonly endLo: number | null
  readonly endHi: number | null
}

/**
 * One mark on a lane. A `state` is drawn solid over [beginHi, endLo) and pale over the rest, an `instant` as a diamond over its extent,
 * a `hole` hatched, an `undated` item without place on the scale. `claim` or `gap` is what a click opens.
 */
export interface TimelineItem {
  readonly kind: 'state' | 'instant' | 'hole' | 'undated'
  readonly label: string
  readonly when: string
  readonly bounds: TimelineBounds | null
  readonly stance: Stance | null
  readonly polarity: Polarity | null
  readonly claim: string | null
  readonly gap: string | null
  readonly report: string | null
}

export interface TimelineLane {
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'authority' | 'undated'
  readonly items: readonly TimelineItem[]
}

export interface Timeline {
  readonly from: number | null
  readonly to: number | null
  readonly lanes: readonly TimelineLane[]
}
