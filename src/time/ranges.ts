import type { Bounds } from './bounds.ts'
import type { Ms } from './result.ts'
import { EARLIEST, LATEST } from './result.ts'

/** The instants from `from` up to but not including `to`; null is unbounded on that side. Never empty when made here. */
export interface Range {
  readonly from: Ms | null
  readonly to: Ms | null
}

const low = (ms: Ms | null): number => ms ?? Number.NEGATIVE_INFINITY
const high = (ms: Ms | null): number => ms ?? Number.POSITIVE_INFINITY

/** A range from two limits, of which ±Infinity and the ends of `Date` are unbounded; null if it holds no instant. */
const make = (from: number, to: number): Range | null =>
  from >= to ? null : { from: from <= EARLIEST ? null : from, to: to >= LATEST ? null : to }

/** When the state held for sure: [latest begin, earliest end). Null if there is no such time. */
export const definite = (b: Bounds): Range | null =>
  make(b.beginHi ?? Number.POSITIVE_INFINITY, b.endLo ?? Number.NEGATIVE_INFINITY)

/** When the state may have held: [earliest begin, latest end). */
export const possible = (b: Bounds): Range | null => make(low(b.beginLo), high(b.endHi))

/** The same instants as ranges in order, none touching the next. */
export const union = (ranges: readonly Range[]): readonly Range[] => {
  const sorted = ranges.filter((r) => low(r.from) < high(r.to)).sort((a, b) => (low(a.from) < low(b.from) ? -1 : 1))
  const out: Range[] = []
  for (const range of sorted) {
    const last = out[out.length - 1]
    if (last !== undefined && low(range.from) <= high(last.to)) {
      if (high(range.to) > high(last.to)) out[out.length - 1] = { from: last.from, to: range.to }
    } else out.push(range)
  }
  return out
}

/** The instants that are in some range of each side. */
export const intersect = (a: readonly Range[], b: readonly Range[]): readonly Range[] => {
  const left = union(a)
  const right = union(b)
  const out: Range[] = []
  let i = 0
  let j = 0
  for (;;) {
    const x = left[i]
    const y = right[j]
    if (x === undefined || y === undefined) return out
    const range = make(Math.max(low(x.from), low(y.from)), Math.min(high(x.to), high(y.to)))
    if (range !== null) out.push(range)
    if (high(x.to) < high(y.to)) i++
    else j++
  }
}

/** The instants of `a` that are in no range of `b`. */
export const subtract = (a: readonly Range[], b: readonly Range[]): readonly Range[] => {
  const holes = union(b)
  const out: Range[] = []
  for (const range of union(a)) {
    let from = low(range.from)
    const to = high(range.to)
    for (const hole of holes) {
      if (high(hole.to) <= from) continue
      if (low(hole.from) >= to) break
      const piece = make(from, Math.min(to, low(hole.from)))
      if (piece !== null) out.push(piece)
      from = high(hole.to)
    }
    const rest = make(from, to)
    if (rest !== null) out.push(rest)
  }
  return out
}

/** Whether every instant of `a` is in some range of `b`. */
export const contains = (b: readonly Range[], a: readonly Range[]): boolean => subtract(a, b).length === 0

export const overlaps = (a: readonly Range[], b: readonly Range[]): boolean => intersect(a, b).length > 0

const present = (range: Range | null): readonly Range[] => (range === null ? [] : [range])

export interface Coverage {
  readonly definite: readonly Range[]
  readonly possible: readonly Range[]
}

/** When at least one of the states held: for sure, and perhaps (which includes for sure). Each state's ends are independent. */
export const coverage = (states: readonly Bounds[]): Coverage => ({
  definite: union(states.flatMap((b) => present(definite(b)))),
  possible: union(states.flatMap((b) => present(possible(b)))),
})

/** The parts of a window in which none of the states held: for sure (`definite`), and perhaps (`possible`). */
export const lapse = (window: Range, states: readonly Bounds[]): Coverage => {
  const covered = coverage(states)
  return { definite: subtract([window], covered.possible), possible: subtract([window], covered.definite) }
}
