import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AllenRelation, Bounds, Range } from './index.ts'
import {
  ALLEN_RELATIONS,
  allen,
  atOrBefore,
  before,
  coverage,
  during,
  fromComparison,
  heldAt,
  lapse,
  tightened,
  together,
  within,
} from './index.ts'

/**
 * Every answer is held against all ways in which the unknowns could turn out, over a world of a few days (whole numbers stand for
 * milliseconds). Unsound: certain or impossible although some completion says otherwise. Loose: possible although all completions agree.
 */
const RUNS = 10_000
const LAST = 7
const ALL = Array.from({ length: LAST + 1 }, (_, t) => t)

type State = readonly [begin: number, end: number]

const part = fc.oneof(
  fc.tuple(fc.nat(LAST), fc.nat(LAST)),
  fc.nat(LAST).map((t): [number, number] => [t, t]),
)

/** Bounds within the little world, drawn in as every maker of bounds does. */
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(part, part)
  .map(([[a, b], [c, d]]) =>
    tightened({ beginLo: Math.min(a, b), beginHi: Math.max(a, b), endLo: Math.min(c, d), endHi: Math.max(c, d) }),
  )
  .filter((b) => b !== null)

/** The same, with some sides unbounded. */
const open: fc.Arbitrary<Bounds> = fc
  .tuple(bounds, fc.boolean(), fc.boolean(), fc.nat(9))
  .map(([b, begin, end, rare]) =>
    rare > 3
      ? b
      : tightened({
          beginLo: begin ? null : b.beginLo,
          beginHi: rare === 0 ? null : b.beginHi,
          endLo: rare === 1 ? null : b.endLo,
          endHi: end ? null : b.endHi,
        }),
  )
  .filter((b) => b !== null)

const extent = fc.tuple(fc.nat(LAST), fc.nat(LAST)).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) + 1 }))

/** What is unbounded reaches a little beyond the world, far enough for the four ends of two states to fall in any order. */
const BEYOND = 4

const span = (lo: number | null, hi: number | null): readonly number[] => {
  const from = lo ?? -BEYOND
  return Array.from({ length: (hi ?? LAST + BEYOND) - from + 1 }, (_, i) => from + i)
}

/** All states that fit the bounds; `least` is how long they last at least. */
const completions = (b: Bounds, least = 0): readonly State[] =>
  span(b.beginLo, b.beginHi).flatMap((begin) =>
    span(b.endLo, b.endHi)
      .filter((end) => begin + least <= end)
      .map((end): State => [begin, end]),
  )

const holds = ([begin, end]: State, t: number): boolean => begin <= t && t < end
const inRanges = (ranges: readonly Range[], t: number): boolean =>
  ranges.some((r) => (r.from ?? Number.NEGATIVE_INFINITY) <= t && t < (r.to ?? Number.POSITIVE_INFINITY))
const instants = (e: { lo: number; hi: number }): readonly number[] => ALL.filter((t) => t >= e.lo && t < e.hi)

/** Every way of choosing one completion of each. */
const choices = (all: readonly Bounds[]): readonly (readonly State[])[] =>
  all.reduce<readonly (readonly State[])[]>(
    (sofar, b) => sofar.flatMap((chosen) => completions(b).map((s) => [...chosen, s])),
    [[]],
  )

const covers = (chosen: readonly State[], t: number): boolean => chosen.some((s) => holds(s, t))
const tri = (answers: readonly boolean[]) => fromComparison(answers.every(Boolean), answers.some(Boolean))

test('coverage and lapse: neither unsound nor loose', () => {
  fc.assert(
    fc.property(fc.array(bounds, { maxLength: 2 }), extent, (states, e) => {
      const found = coverage(states)
      const window = { from: e.lo, to: e.hi }
      const holes = lapse(window, states)
      const all = choices(states)
      for (const t of ALL) {
        const truth = tri(all.map((chosen) => covers(chosen, t)))
        expect(inRanges(found.definite, t)).toBe(truth === 1)
        expect(inRanges(found.possible, t)).toBe(truth !== -1)
        const inside = t >= e.lo && t < e.hi
        expect(inRanges(holes.definite, t)).toBe(inside && truth === -1)
        expect(inRanges(holes.possible, t)).toBe(inside && truth !== 1)
      }
    }),
    { numRuns: RUNS },
  )
})

test('three states at once', () => {
  fc.assert(
    fc.property(fc.array(open, { minLength: 3, maxLength: 3 }), (states) => {
      const found = coverage(states)
      const each = states.map((b) => completions(b))
      for (const t of ALL) {
        // The states are independent: all of them can miss t together if and only if each can.
        const sure = each.some((all) => all.every((s) => holds(s, t)))
        const perhaps = each.some((all) => all.some((s) => holds(s, t)))
        expect([inRanges(found.definite, t), inRanges(found.possible, t)]).toEqual([sure, perhaps])
      }
    }),
    { numRuns: RUNS },
  )
})

test('whether a state held at an uncertain instant: neither unsound nor loose', () => {
  fc.assert(
    fc.property(fc.array(bounds, { maxLength: 2 }), fc.array(bounds, { maxLength: 1 }), extent, (on, off, when) => {
      const ons = choices(on)
      const offs = choices(off)
      const surely = (all: readonly (readonly State[])[], t: number) => all.every((chosen) => covers(chosen, t))
      const clash = instants(when).some((t) => surely(ons, t) && surely(offs, t))
      const yes = instants(when).every((t) => surely(ons, t))
      const no = instants(when).every((t) => surely(offs, t))
      expect(heldAt(when, { on, off })).toBe(clash ? 0 : yes ? 1 : no ? -1 : 0)
    }),
    { numRuns: RUNS },
  )
})

test('an instant in a state, and two states together: neither unsound nor loose', () => {
  fc.assert(
    fc.property(open, open, extent, (a, b, when) => {
      const each = completions(a).flatMap((s) => instants(when).map((t) => holds(s, t)))
      expect(during(when, a)).toBe(tri(each))
      const pairs = completions(a, 1).flatMap((x) => completions(b, 1).map((y) => x[0] < y[1] && y[0] < x[1]))
      if (pairs.length > 0) expect(together(a, b)).toBe(tri(pairs))
    }),
    { numRuns: RUNS },
  )
})

test('the order of two uncertain instants: neither unsound nor loose', () => {
  fc.assert(
    fc.property(extent, extent, (a, b) => {
      const pairs = instants(a).flatMap((x) => instants(b).map((y): State => [x, y]))
      expect(before(a, b)).toBe(tri(pairs.map(([x, y]) => x < y)))
      expect(atOrBefore(a, b)).toBe(tri(pairs.map(([x, y]) => x <= y)))
      expect(within(a, { from: b.lo, to: b.hi })).toBe(tri(instants(a).map((x) => b.lo <= x && x < b.hi)))
    }),
    { numRuns: RUNS },
  )
})

const relation = ([a, b]: State, [c, d]: State): AllenRelation => {
  if (b < c) return 'before'
  if (b === c) return 'meets'
  if (d < a) return 'after'
  if (d === a) return 'met-by'
  if (a === c) return b === d ? 'equals' : b < d ? 'starts' : 'started-by'
  if (b === d) return a > c ? 'finishes' : 'finished-by'
  if (a < c) return b < d ? 'overlaps' : 'contains'
  return b < d ? 'during' : 'overlapped-by'
}

test('all thirteen Allen relations: neither unsound nor loose', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(open, open, (a, b) => {
      const all = completions(a, 1).flatMap((x) => completions(b, 1).map((y) => relation(x, y)))
      if (all.length === 0) return
      const found = allen(a, b)
      for (const name of ALLEN_RELATIONS) {
        const truth = tri(all.map((r) => r === name))
        seen.add(`${name} ${truth}`)
        expect([name, found[name]]).toEqual([name, truth])
      }
    }),
    { numRuns: RUNS },
  )
  for (const name of ALLEN_RELATIONS) for (const t of [1, 0, -1]) expect(seen).toContain(`${name} ${t}`)
})
