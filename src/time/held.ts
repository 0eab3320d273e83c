import type { Bounds } from './bounds.ts'
import type { Range } from './ranges.ts'
import { contains, coverage, intersect, overlaps } from './ranges.ts'
import type { Instant, Tri } from './tri.ts'
import type { Basis } from './verdict.ts'

/** What sources say of one state: times in which it held, and times in which they say that it did not. */
export interface Said {
  readonly on: readonly Bounds[]
  readonly off: readonly Bounds[]
}

export interface Held {
  readonly held: Tri
  readonly basis: Basis
}

/**
 * Whether the state held at an instant that lies somewhere in the extent.
 *
 * 1: whichever way the dates turn out, a source has it holding at that instant, and there is none of the possible instants at which a
 * source surely has it not holding; -1 the other way round; else 0. Saying nothing is not denying: with no source for the time the answer
 * is 0, `nobody-says`. Exact where the ends of the claims are independent of each other; for shared instants see `differenceNetwork`.
 */
export const statusAt = (instant: Instant, said: Said): Held => {
  const range: Range = { from: instant.lo, to: instant.hi }
  const when = [range]
  const on = coverage(said.on)
  const off = coverage(said.off)
  const clash = overlaps(when, intersect(on.definite, off.definite))
  if (clash) return { held: 0, basis: 'sources-conflict' }
  if (contains(on.definite, when)) return { held: 1, basis: 'stated' }
  if (contains(off.definite, when)) return { held: -1, basis: 'stated' }
  const silent = !overlaps(when, on.possible) && !overlaps(when, off.possible)
  return { held: 0, basis: silent ? 'nobody-says' : 'dates-too-vague' }
}

/** {@link statusAt} without the basis. */
export const heldAt = (instant: Instant, said: Said): Tri => statusAt(instant, said).held
