import type { Bounds } from '../api/types.ts'

const DAY = 86_400_000

/** Where the parts of a time bar lie, in shares of its width from 0 to 1. */
export interface BarGeometry {
  readonly kind: 'instant' | 'state'
  /** Everything that is possible. */
  readonly outer: readonly [number, number]
  /** What is certain; null where nothing is. */
  readonly core: readonly [number, number] | null
  readonly openLeft: boolean
  readonly openRight: boolean
  /** Instants at the two ends, null where open. Milliseconds since 1970 UTC. */
  readonly from: number | null
  readonly to: number | null
}

/** Whether begin and end are the same uncertain instant. */
export const isInstant = (bounds: Bounds): boolean =>
  bounds.beginLo !== null &&
  bounds.beginHi !== null &&
  bounds.beginLo === bounds.endLo &&
  bounds.beginHi === bounds.endHi &&
  bounds.beginLo !== bounds.endHi

/** Lays four bounds out on a bar, with a margin at each end; null where no bound is known. */
export const barGeometry = (bounds: Bounds): BarGeometry | null => {
  const known = [bounds.beginLo, bounds.beginHi, bounds.endLo, bounds.endHi].filter((ms) => ms !== null)
  if (known.length === 0) return null
  const low = Math.min(...known)
  const high = Math.max(...known)
  const margin = Math.max((high - low) * 0.18, DAY / 4)
  const at = (ms: number): number => (ms - low + margin) / (high - low + 2 * margin)
  const from = bounds.beginLo
  const to = bounds.endHi
  const certain = bounds.beginHi !== null && bounds.endLo !== null && bounds.beginHi < bounds.endLo
  return {
    kind: isInstant(bounds) ? 'instant' : 'state',
    outer: [from === null ? 0 : at(from), to === null ? 1 : at(to)],
    core: certain && bounds.beginHi !== null && bounds.endLo !== null ? [at(bounds.beginHi), at(bounds.endLo)] : null,
    openLeft: from === null,
    openRight: to === null,
    from,
    to,
  }
}
