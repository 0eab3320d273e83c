import type { Bounds } from './bounds.ts'
import { definite, possible } from './ranges.ts'
import type { Instant, Tri } from './tri.ts'
import { and, fromComparison, within } from './tri.ts'

/** Whether an instant lies in a state (from its begin up to but not including its end), each as uncertain as it is. Exact. */
export const during = (instant: Instant, state: Bounds): Tri => {
  const sure = definite(state)
  const perhaps = possible(state)
  return fromComparison(
    sure !== null && within(instant, sure) === 1,
    perhaps !== null && within(instant, perhaps) !== -1,
  )
}

const latestBegin = (b: Bounds): number =>
  Math.min(b.beginHi ?? Number.POSITIVE_INFINITY, (b.endHi ?? Number.POSITIVE_INFINITY) - 1)

const earliestEnd = (b: Bounds): number =>
  Math.max(b.endLo ?? Number.NEGATIVE_INFINITY, (b.beginLo ?? Number.NEGATIVE_INFINITY) + 1)

/**
 * Whether two states held at one and the same instant. Each is taken to have lasted at least a millisecond, and their ends to be
 * independent of each other. Exact.
 */
export const together = (a: Bounds, b: Bounds): Tri => {
  // The first begins before the second ends.
  const begins = (first: Bounds, second: Bounds): Tri =>
    fromComparison(
      latestBegin(first) < earliestEnd(second),
      (first.beginLo ?? Number.NEGATIVE_INFINITY) < (second.endHi ?? Number.POSITIVE_INFINITY),
    )
  return and(begins(a, b), begins(b, a))
}
