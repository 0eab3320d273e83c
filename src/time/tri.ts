import type { Extent } from './extent.ts'
import type { Ms } from './result.ts'

/** True in every way the unknowns could turn out, true in none, or true in some only. */
export type Tri = 1 | 0 | -1

/** Kleene's strong three-valued logic. It loses the link between repeated variables: `or(a, not(a))` of 0 is 0. */
export const and = (...all: readonly Tri[]): Tri => {
  let least: Tri = 1
  for (const t of all) if (t < least) least = t
  return least
}

export const or = (...all: readonly Tri[]): Tri => {
  let most: Tri = -1
  for (const t of all) if (t > most) most = t
  return most
}

export const not = (t: Tri): Tri => (t === 0 ? 0 : t === 1 ? -1 : 1)

/** From "it must" and "it can": certain, possible, impossible. */
export const fromComparison = (must: boolean, can: boolean): Tri => (must ? 1 : can ? 0 : -1)

export const triWord = (t: Tri): 'certain' | 'possible' | 'impossible' =>
  t === 1 ? 'certain' : t === 0 ? 'possible' : 'impossible'

/** What the comparisons need of an extent: the earliest instant, and the instant after the last possible; null is unbounded. */
export type Instant = Pick<Extent, 'lo' | 'hi'>

const low = (ms: Ms | null): Ms => ms ?? Number.NEGATIVE_INFINITY
const high = (ms: Ms | null): Ms => ms ?? Number.POSITIVE_INFINITY

/** Whether instant `a` is before instant `b`. An instant is one whole millisecond inside [lo, hi). */
export const before = (a: Instant, b: Instant): Tri =>
  fromComparison(high(a.hi) <= low(b.lo), low(a.lo) < high(b.hi) - 1)

/** Whether instant `a` is before instant `b` or the same. */
export const atOrBefore = (a: Instant, b: Instant): Tri =>
  fromComparison(high(a.hi) - 1 <= low(b.lo), low(a.lo) < high(b.hi))

/** Whether instant `a` lies in the known range [from, to) of instants; null is unbounded. */
export const within = (a: Instant, range: { readonly from: Ms | null; readonly to: Ms | null }): Tri => {
  const from = low(range.from)
  const to = high(range.to)
  if (from >= to) return -1
  return fromComparison(from <= low(a.lo) && high(a.hi) <= to, low(a.lo) < to && from < high(a.hi))
}
