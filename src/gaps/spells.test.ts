import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from './spells.ts'
import { canFallBetween, inSpell, spellsOf } from './spells.ts'

const point = (kind: 'begin' | 'end', lo: number | null, hi: number | null, more: Partial<Point<string>> = {}) => ({
  kind,
  lo,
  hi,
  source: `${kind} ${lo}-${hi}`,
  origin: 'one',
  soft: false,
  until: null,
  ...more,
})

/** In how far the state is on at an instant of [at, at + 1): sure, perhaps, surely not. */
const on = (points: readonly Point<string>[], at: number): number =>
  Math.max(-1, ...spellsOf(points).map((spell) => inSpell({ lo: at, hi: at + 1 }, spell)))

describe('spells', () => {
  test('a begin and the next end are one stretch', () => {
    const points = [point('begin', 0, 10), point('end', 20, 30)]
    expect([-5, 5, 15, 25, 35].map((at) => on(points, at))).toEqual([-1, 0, 1, 0, -1])
  })

  test('taken up again: two stretches', () => {
    const points = [point('begin', 0, 2), point('end', 4, 6), point('begin', 10, 12), point('end', 20, 22)]
    expect([3, 8, 15, 25].map((at) => on(points, at))).toEqual([1, -1, 1, -1])
  })

  test('the same end told twice is when the two agree; two reports that do not agree are rivals', () => {
    const [agreed] = spellsOf([point('end', 10, 20), point('end', 15, 30, { origin: 'two' })])
    expect([agreed?.end?.lo, agreed?.end?.hi, agreed?.rival]).toEqual([15, 20, false])
    const [rivals] = spellsOf([point('end', 10, 20), point('end', 40, 50, { origin: 'two' })])
    expect([rivals?.end?.lo, rivals?.end?.hi, rivals?.rival]).toEqual([10, 50, true])
  })

  test('a begin that may have been after the end may have taken it up again', () => {
    const points = [point('begin', 0, 2), point('end', 10, 20), point('begin', 10, 20)]
    expect(on(points, 50)).toBe(0)
  })

  test('an undated end leaves open when', () => {
    const points = [point('begin', 0, 2), point('end', null, null)]
    expect([1, 50].map((at) => on(points, at))).toEqual([0, 0])
    expect(spellsOf(points)[0]?.end?.hi).toBeNull()
    expect(spellsOf([point('begin', 0, 2), point('end', 4, 6), point('end', null, null)])).toHaveLength(1)
  })

  test('a report that has it go on past the end another gives contests it', () => {
    const [spell] = spellsOf([point('begin', 0, 2, { until: 50 }), point('end', 10, 12, { origin: 'two' })])
    expect(spell?.contested).toBe(50)
    const [own] = spellsOf([point('begin', 0, 2, { until: 50 }), point('end', 10, 12)])
    expect(own?.contested).toBeNull()
  })

  test('a hand-over shares one instant: between the two there is no hole, whenever it was', () => {
    const spells = [
      ...spellsOf([point('begin', 0, 2), point('end', 10, 20)]),
      ...spellsOf([point('begin', 10, 20, { until: 100 })]),
    ]
    const at = { lo: 12, hi: 18 }
    expect(spells.map((spell) => inSpell(at, spell))).toEqual([0, 0])
    expect(canFallBetween(at, spells, [{ ends: 0, begins: 1 }])).toBe(false)
    expect(canFallBetween(at, spells, [])).toBeNull()
    expect(canFallBetween({ lo: 200, hi: 201 }, spells, [{ ends: 0, begins: 1 }])).toBe(true)
  })
})

/** All ways in which vague points can turn out that make begins and ends follow each other; one told twice may be one. */
const worlds = (points: readonly Point<string>[]): readonly (readonly { kind: string; at: number }[])[] => {
  const all = points.reduce<{ kind: string; at: number }[][]>(
    (made, { kind, lo, hi }) =>
      made.flatMap((world) =>
        Array.from({ length: (hi ?? 0) - (lo ?? 0) }, (_, day) => [...world, { kind, at: (lo ?? 0) + day }]),
      ),
    [[]],
  )
  return all
    .map((world) => world.toSorted((a, b) => a.at - b.at || (a.kind === 'end' ? -1 : 1)))
    .map((world) => world.filter((step, at) => step.kind !== world[at - 1]?.kind || step.at !== world[at - 1]?.at))
    .filter((world) =>
      world.every((step, at) => at === 0 || (step.kind !== world[at - 1]?.kind && step.at > (world[at - 1]?.at ?? 0))),
    )
}

/** On, off or open at an instant of one world: before the first end it was on at some time, after the last begin it is not told. */
const stateAt = (world: readonly { kind: string; at: number }[], at: number): 'on' | 'off' | 'open' => {
  const before = world.filter((step) => step.at <= at)
  const last = before[before.length - 1]
  const next = world[before.length]
  if (last === undefined) return next?.kind === 'begin' ? 'off' : 'open'
  if (last.kind === 'end') return 'off'
  return next === undefined ? 'open' : 'on'
}

describe('against all that could have been', () => {
  const range = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 4 }))
  const point_ = fc
    .tuple(fc.constantFrom('begin' as const, 'end' as const), range)
    .map(([kind, [lo, size]]) => point(kind, lo, lo + size))

  test('never sure of what one world denies; 10,000 random cases', { timeout: 60_000 }, () => {
    let sure = 0
    fc.assert(
      fc.property(fc.array(point_, { minLength: 1, maxLength: 4 }), fc.integer({ min: -2, max: 20 }), (points, at) => {
        let possible = worlds(points)
        // One begin and one end whose times overlap, with nothing before them, are read as a begin before an end.
        const [a, b, c] = points.toSorted((x, y) => (x.lo ?? 0) - (y.lo ?? 0))
        if (a !== undefined && b !== undefined && a.kind !== b.kind && (b.lo ?? 0) < (a.hi ?? 0)) {
          const forward = possible.filter((world) => world[0]?.kind === 'begin')
          const apart = c === undefined || (c.lo ?? 0) >= Math.max(a.hi ?? 0, b.hi ?? 0)
          if (apart && forward.length > 0) possible = forward
        }
        if (possible.length === 0) return true
        const states = new Set(possible.map((world) => stateAt(world, at)))
        const answer = on(points, at)
        if (answer !== 0) sure++
        if (answer === 1) return states.size === 1 && states.has('on')
        // Before the first told point nothing is claimed; after it, off must be off in every world.
        if (answer === -1) return !states.has('on')
        return true
      }),
      { numRuns: 10_000 },
    )
    expect(sure).toBeGreaterThan(2000)
  })
})
