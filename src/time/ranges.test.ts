import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Range } from './index.ts'
import { contains, coverage, intersect, lapse, overlaps, stateBounds, subtract, union } from './index.ts'

const state = (text: string) => {
  const bounds = stateBounds(text)
  if (!bounds.ok) throw new Error(bounds.error.message)
  return bounds.value
}
const show = (ranges: readonly Range[]) =>
  ranges.map((r) =>
    [r.from, r.to].map((ms) => (ms === null ? '..' : new Date(ms).toISOString().slice(0, 10))).join(' to '),
  )

test('two watches, one after the other, with a hole between them', () => {
  const watches = [state('2011-11/2013-12'), state('2014-03/2014-06')]
  const { definite, possible } = coverage(watches)
  expect(show(definite)).toEqual(['2011-12-01 to 2013-12-01', '2014-04-01 to 2014-06-01'])
  expect(show(possible)).toEqual(['2011-11-01 to 2014-01-01', '2014-03-01 to 2014-07-01'])
  const year = { from: Date.UTC(2014, 0, 1), to: Date.UTC(2015, 0, 1) }
  const holes = lapse(year, watches)
  expect(show(holes.definite)).toEqual(['2014-01-01 to 2014-03-01', '2014-07-01 to 2015-01-01'])
  expect(show(holes.possible)).toEqual(['2014-01-01 to 2014-04-01', '2014-06-01 to 2015-01-01'])
})

test('ranges that touch are one; unbounded ones swallow what they hold', () => {
  expect(
    union([
      { from: 3, to: 5 },
      { from: 1, to: 3 },
      { from: 8, to: null },
      { from: 9, to: 10 },
    ]),
  ).toEqual([
    { from: 1, to: 5 },
    { from: 8, to: null },
  ])
  expect(subtract([{ from: null, to: null }], [{ from: 1, to: 2 }])).toEqual([
    { from: null, to: 1 },
    { from: 2, to: null },
  ])
  expect(subtract([{ from: 1, to: 2 }], [{ from: null, to: null }])).toEqual([])
  expect(intersect([{ from: null, to: 4 }], [{ from: 2, to: null }])).toEqual([{ from: 2, to: 4 }])
})

const end = fc.option(fc.nat(12), { nil: null, freq: 6 })
const ranges = fc.array(
  fc.tuple(end, end).map(([from, to]): Range => ({ from, to })),
  { maxLength: 4 },
)
const has = (all: readonly Range[], t: number): boolean =>
  all.some((r) => (r.from ?? Number.NEGATIVE_INFINITY) <= t && t < (r.to ?? Number.POSITIVE_INFINITY))
const POINTS = [-1000, ...Array.from({ length: 15 }, (_, i) => i - 1), 1000]

test('union, intersection and subtraction agree with membership, and their answers are in order and apart', () => {
  fc.assert(
    fc.property(ranges, ranges, (a, b) => {
      for (const t of POINTS) {
        expect(has(union([...a, ...b]), t)).toBe(has(a, t) || has(b, t))
        expect(has(intersect(a, b), t)).toBe(has(a, t) && has(b, t))
        expect(has(subtract(a, b), t)).toBe(has(a, t) && !has(b, t))
      }
      expect(overlaps(a, b)).toBe(POINTS.some((t) => has(a, t) && has(b, t)))
      expect(contains(b, a)).toBe(POINTS.every((t) => !has(a, t) || has(b, t)))
      for (const answer of [union(a), intersect(a, b), subtract(a, b)]) {
        answer.forEach((range, i) => {
          expect(range.from ?? -1e9).toBeLessThan(range.to ?? 1e9)
          const next = answer[i + 1]
          if (next !== undefined) expect(range.to ?? 1e9).toBeLessThan(next.from ?? -1e9)
        })
      }
    }),
    { numRuns: 5000 },
  )
})
