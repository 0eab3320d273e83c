/** Something with a time, at the place `at` of the list it came from. `lo` and `hi` may be infinite. */
export interface Timed {
  readonly lo: number
  readonly hi: number
  readonly at: number
}

/** How many of the items, which are in the order of the key, have a key below the limit. */
export const countBelow = <T>(items: readonly T[], key: (item: T) => number, limit: number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && key(item) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether any of the times meets [from, to): sorted once, each question is one search. */
export const meetsAny = (times: readonly Timed[]): ((from: number, to: number) => boolean) => {
  const sorted = times.toSorted((a, b) => a.lo - b.lo || 0)
  let reach = Number.NEGATIVE_INFINITY
  const furthest = sorted.map(({ hi }) => {
    reach = Math.max(reach, hi)
    return reach
  })
  return (from, to) => {
    const before = countBelow(sorted, ({ lo }) => lo, to)
    return before > 0 && (furthest[before - 1] ?? Number.NEGATIVE_INFINITY) > from
  }
}

/** Of the times that meet [from, to), the places in ascending order; looks at little more than it finds where times are short. */
export const allThatMeet = (times: readonly Timed[]): ((from: number, to: number) => readonly number[]) => {
  const sorted = times.toSorted((a, b) => a.lo - b.lo || 0)
  let reach = Number.NEGATIVE_INFINITY
  const furthest = sorted.map(({ hi }) => {
    reach = Math.max(reach, hi)
    return reach
  })
  return (from, to) => {
    const found: number[] = []
    for (let i = countBelow(sorted, ({ lo }) => lo, to) - 1; i >= 0 && (furthest[i] ?? 0) > from; i--) {
      const item = sorted[i]
      if (item !== undefined && item.hi > from) found.push(item.at)
    }
    return found.sort((a, b) => a - b)
  }
}

/**
 * For each asked time the least `at` of the times that meet it, null where none does. Questions are answered in the order of their ends,
 * with the times that have begun by then kept in a tree of least places by end (Fenwick 1994): n log n for all of them together.
 */
export const firstThatMeets = (
  times: readonly Timed[],
  asked: readonly Timed[],
): ReadonlyMap<number, number | null> => {
  const byBegin = times.toSorted((a, b) => a.lo - b.lo || 0)
  const ends = [...new Set(times.map(({ hi }) => hi))].sort((a, b) => a - b)
  const end = (hi: number): number => hi
  const least = new Array<number>(ends.length + 1).fill(Number.POSITIVE_INFINITY)
  // The latest end has the first slot, so that "ends after" is a run of slots from the first on.
  const slotsAfter = (limit: number): number => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > limit) high = middle
      else low = middle + 1
    }
    return ends.length - low
  }
  const add = ({ hi, at }: Timed): void => {
    for (let slot = ends.length - countBelow(ends, end, hi); slot <= ends.length; slot += slot & -slot)
      least[slot] = Math.min(least[slot] ?? at, at)
  }
  const answers = new Map<number, number | null>()
  let added = 0
  for (const question of asked.toSorted((a, b) => a.hi - b.hi || 0)) {
    for (let next = byBegin[added]; next !== undefined && next.lo < question.hi; next = byBegin[++added]) add(next)
    let best = Number.POSITIVE_INFINITY
    for (let slot = slotsAfter(question.lo); slot > 0; slot -= slot & -slot) best = Math.min(best, least[slot] ?? best)
    answers.set(question.at, Number.isFinite(best) ? best : null)
  }
  return answers
}
