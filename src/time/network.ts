import type { Ms } from './result.ts'

/** least <= a - b <= most; null is unbounded. */
export interface DifferenceBounds {
  readonly least: Ms | null
  readonly most: Ms | null
}

/** What follows from all constraints together. */
export interface TightNetwork {
  readonly consistent: true
  /** When the instant can have been. Throws RangeError for a name that was never added. */
  readonly bounds: (name: string) => { readonly lo: Ms | null; readonly hi: Ms | null }
  /** How far `a` can lie after `b`. */
  readonly difference: (a: string, b: string) => DifferenceBounds
}

/** The constraints contradict each other; `cycle` names the instants and `because` the reasons given, in order, that do. */
export interface Inconsistency {
  readonly consistent: false
  readonly cycle: readonly string[]
  readonly because: readonly string[]
}

export interface DifferenceNetwork {
  /** Adds a named instant, or narrows the bounds of one already there. */
  readonly instant: (
    name: string,
    bounds?: { readonly lo?: Ms | null; readonly hi?: Ms | null },
    because?: string,
  ) => void
  /** a - b <= most. Adds instants not yet named. */
  readonly constrain: (a: string, b: string, most: Ms, because?: string) => void
  /** The two are one instant: a hand-over. */
  readonly same: (a: string, b: string, because?: string) => void
  readonly tighten: () => TightNetwork | Inconsistency
}

/** The instant 0, against which bounds are differences. Not a name that a caller can use. */
const ORIGIN = 0

interface Edge {
  readonly from: number
  readonly to: number
  readonly weight: number
  readonly because: string
}

/** Bellman-Ford: a negative cycle as edges, or null. */
const negativeCycle = (count: number, edges: readonly Edge[]): readonly Edge[] | null => {
  const distance = new Float64Array(count)
  const into = new Array<Edge | null>(count).fill(null)
  let last: Edge | null = null
  for (let round = 0; round < count; round++) {
    last = null
    for (const edge of edges) {
      const through = (distance[edge.from] ?? 0) + edge.weight
      if (through < (distance[edge.to] ?? 0)) {
        distance[edge.to] = through
        into[edge.to] = edge
        last = edge
      }
    }
    if (last === null) return null
  }
  let node = last?.to ?? ORIGIN
  for (let i = 0; i < count; i++) node = into[node]?.from ?? node
  const cycle: Edge[] = []
  for (let at = node; ; ) {
    const edge = into[at]
    if (edge === null || edge === undefined) break
    cycle.push(edge)
    at = edge.from
    if (at === node) break
  }
  return cycle.reverse()
}

/** Floyd-Warshall: the least upper bound of every difference to - from. */
const shortest = (count: number, edges: readonly Edge[]): Float64Array => {
  const d = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY)
  for (let i = 0; i < count; i++) d[i * count + i] = 0
  for (const { from, to, weight } of edges) {
    const at = from * count + to
    if (weight < (d[at] ?? 0)) d[at] = weight
  }
  for (let k = 0; k < count; k++) {
    for (let i = 0; i < count; i++) {
      const ik = d[i * count + k] ?? Number.POSITIVE_INFINITY
      if (ik === Number.POSITIVE_INFINITY) continue
      for (let j = 0; j < count; j++) {
        const through = ik + (d[k * count + j] ?? Number.POSITIVE_INFINITY)
        if (through < (d[i * count + j] ?? 0)) d[i * count + j] = through
      }
    }
  }
  return d
}

const finite = (n: number): Ms | null => (Number.isFinite(n) ? n + 0 : null)

/**
 * A simple temporal network (Dechter, Meiri and Pearl 1991): instants with bounds, and bounds on their differences. Unlike the bounds of
 * each state by itself it knows that two states share an instant: where one watch ends exactly when the next begins, the gap is 0.
 *
 * Times are whole milliseconds. Adding is cheap; `tighten` costs the cube of the number of instants.
 */
export const differenceNetwork = (): DifferenceNetwork => {
  const index = new Map<string, number>()
  const names: string[] = ['']
  const edges: Edge[] = []

  const at = (name: string): number => {
    let i = index.get(name)
    if (i === undefined) {
      i = names.length
      index.set(name, i)
      names.push(name)
    }
    return i
  }
  const known = (name: string): number => {
    const i = index.get(name)
    if (i === undefined) throw new RangeError(`no such instant: ${name}`)
    return i
  }
  // a - b <= c is an edge from b to a of weight c: the distance to a is at most that to b and c more.
  const edge = (from: number, to: number, weight: number, because: string): void => {
    if (Number.isNaN(weight)) throw new RangeError('a bound is not a number')
    if (weight !== Number.POSITIVE_INFINITY) edges.push({ from, to, weight, because })
  }

  const constrain: DifferenceNetwork['constrain'] = (a, b, most, because = `${a} - ${b} <= ${most}`) => {
    const to = at(a)
    edge(at(b), to, most, because)
  }
  return {
    instant: (name, bounds = {}, because = name) => {
      const i = at(name)
      if (bounds.hi !== null && bounds.hi !== undefined) edge(ORIGIN, i, bounds.hi, because)
      if (bounds.lo !== null && bounds.lo !== undefined) edge(i, ORIGIN, -bounds.lo, because)
    },
    constrain,
    same: (a, b, because = `${a} = ${b}`) => {
      constrain(a, b, 0, because)
      constrain(b, a, 0, because)
    },
    tighten: () => {
      const cycle = negativeCycle(names.length, edges)
      if (cycle !== null) {
        const named = cycle.map((e) => names[e.to] ?? '').filter((n) => n !== '')
        return { consistent: false, cycle: [...new Set(named)], because: [...new Set(cycle.map((e) => e.because))] }
      }
      const count = names.length
      const d = shortest(count, edges)
      const least = (from: number, to: number): number => d[from * count + to] ?? Number.POSITIVE_INFINITY
      return {
        consistent: true,
        bounds: (name) => {
          const i = known(name)
          return { lo: finite(-least(i, ORIGIN)), hi: finite(least(ORIGIN, i)) }
        },
        difference: (a, b) => {
          const i = known(a)
          const j = known(b)
          return { least: finite(-least(i, j)), most: finite(least(j, i)) }
        },
      }
    },
  }
}
