import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Timed } from './search.ts'
import { allThatMeet, countBelow, firstThatMeets, meetsAny } from './search.ts'

const limit = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 1, arbitrary: fc.constant(Number.NEGATIVE_INFINITY) },
  { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
)
const times = fc
  .array(fc.tuple(limit, limit), { maxLength: 25 })
  .map((pairs) => pairs.map(([lo, hi], at): Timed => ({ lo, hi, at })))

/** The same by looking at every one. */
const meeting = (all: readonly Timed[], from: number, to: number): readonly number[] =>
  all.filter(({ lo, hi }) => lo < to && hi > from).map(({ at }) => at)

test('searching finds what looking at every one finds', () => {
  let met = 0
  fc.assert(
    fc.property(times, times, limit, limit, (all, asked, from, to) => {
      const expected = meeting(all, from, to)
      met += expected.length
      expect(allThatMeet(all)(from, to)).toEqual(expected)
      expect(meetsAny(all)(from, to)).toBe(expected.length > 0)
      const first = firstThatMeets(all, asked)
      for (const { lo, hi, at } of asked) expect(first.get(at)).toBe(meeting(all, lo, hi)[0] ?? null)
    }),
    { numRuns: 3_000 },
  )
  expect(met).toBeGreaterThan(1_000)
})

test('how many lie below a limit', () => {
  const items = [1, 1, 3, 5]
  expect([0, 1, 2, 5, 9].map((below) => countBelow(items, (item) => item, below))).toEqual([0, 0, 2, 3, 4])
})
