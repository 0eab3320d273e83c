import type { Bounds } from './bounds.ts'
import type { Tri } from './tri.ts'

/** The thirteen ways in which two intervals can lie to each other (Allen, "Maintaining knowledge about temporal intervals", 1983). */
export const ALLEN_RELATIONS = [
  'before',
  'meets',
  'overlaps',
  'starts',
  'during',
  'finishes',
  'equals',
  'finished-by',
  'contains',
  'started-by',
  'overlapped-by',
  'met-by',
  'after',
] as const
export type AllenRelation = (typeof ALLEN_RELATIONS)[number]

/** x[i] - x[j] <= c over the four ends (0: a begins, 1: a ends, 2: b begins, 3: b ends). */
type Constraint = readonly [i: number, j: number, c: number]

const less = (i: number, j: number): readonly Constraint[] => [[i, j, -1]]
const same = (i: number, j: number): readonly Constraint[] => [
  [i, j, 0],
  [j, i, 0],
]

/** Each relation as constraints on the ends; a begins before it ends, and so does b. */
const MEANING: Readonly<Record<AllenRelation, readonly Constraint[]>> = {
  before: less(1, 2),
  meets: same(1, 2),
  overlaps: [...less(0, 2), ...less(2, 1), ...less(1, 3)],
  starts: [...same(0, 2), ...less(1, 3)],
  during: [...less(2, 0), ...less(1, 3)],
  finishes: [...less(2, 0), ...same(1, 3)],
  equals: [...same(0, 2), ...same(1, 3)],
  'finished-by': [...less(0, 2), ...same(1, 3)],
  contains: [...less(0, 2), ...less(3, 1)],
  'started-by': [...same(0, 2), ...less(3, 1)],
  'overlapped-by': [...less(2, 0), ...less(0, 3), ...less(3, 1)],
  'met-by': same(0, 3),
  after: less(3, 0),
}

const PROPER: readonly Constraint[] = [...less(0, 1), ...less(2, 3)]

/** Whether whole milliseconds exist for the four ends within their bounds that satisfy the constraints; draws the bounds in until still. */
const satisfiable = (lo: readonly number[], hi: readonly number[], constraints: readonly Constraint[]): boolean => {
  const least = [...lo]
  const most = [...hi]
  // Bound propagation decides difference constraints: five passes reach every path through four ends; a change after that is a cycle.
  for (let pass = 0; pass < 6; pass++) {
    let changed = false
    for (const [i, j, c] of constraints) {
      const up = (most[j] ?? 0) + c
      if (up < (most[i] ?? 0)) {
        most[i] = up
        changed = true
      }
      const down = (least[i] ?? 0) - c
      if (down > (least[j] ?? 0)) {
        least[j] = down
        changed = true
      }
    }
    for (let k = 0; k < 4; k++) if ((least[k] ?? 0) > (most[k] ?? 0)) return false
    if (!changed) return true
  }
  return false
}

const low = (ms: number | null): number => ms ?? Number.NEGATIVE_INFINITY
const high = (ms: number | null): number => ms ?? Number.POSITIVE_INFINITY

const lows = (b: Bounds): readonly [number, number] => [low(b.beginLo), low(b.endLo)]

/** An instant known to the millisecond leaves room for no interval; it is given that millisecond. */
const highs = (b: Bounds): readonly [number, number] => {
  const exact = b.endHi !== null && b.endHi === b.beginLo
  return [high(b.beginHi), high(b.endHi) + (exact ? 1 : 0)]
}

/**
 * Which of the thirteen relations `a` can have to `b`: 1 it is that one, 0 it may be, -1 it cannot be. Both are taken as intervals that
 * last at least a millisecond. Exact: a relation is possible if and only if some begin and end within the bounds make it so. All are -1
 * where one of the two cannot exist at all (it ends before it begins).
 */
export const allen = (a: Bounds, b: Bounds): Readonly<Record<AllenRelation, Tri>> => {
  const lo = [...lows(a), ...lows(b)]
  const hi = [...highs(a), ...highs(b)]
  const can = ALLEN_RELATIONS.filter((r) => satisfiable(lo, hi, [...PROPER, ...MEANING[r]]))
  const answer = {} as Record<AllenRelation, Tri>
  for (const relation of ALLEN_RELATIONS) answer[relation] = can.includes(relation) ? (can.length === 1 ? 1 : 0) : -1
  return answer
}
