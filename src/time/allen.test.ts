import { expect, test } from 'vitest'
import type { AllenRelation, Bounds } from './index.ts'
import { ALLEN_RELATIONS, allen, during, extentOf, instantBounds, stateBounds, together } from './index.ts'

const state = (text: string): Bounds => {
  const bounds = stateBounds(text)
  if (!bounds.ok) throw new Error(bounds.error.message)
  return bounds.value
}
const can = (a: Bounds, b: Bounds): AllenRelation[] => {
  const found = allen(a, b)
  return ALLEN_RELATIONS.filter((r) => found[r] !== -1)
}

test('a journey in 2011 and a watch from November 2011: the journey need not have come first', () => {
  const journey = state('2011')
  const watch = state('2011-11/2014-06')
  expect(can(journey, watch)).toEqual(['before', 'meets', 'overlaps', 'starts', 'during'])
  expect(allen(journey, watch).after).toBe(-1)
  expect(together(journey, watch)).toBe(0)
})

test('with narrower dates one relation remains, and it is certain', () => {
  expect(allen(state('2010'), state('2011-11/2014-06')).before).toBe(1)
  expect(can(state('2012-02/2012-05'), state('2011-11/2014-06'))).toEqual(['during'])
  expect(allen(state('2011-11/2014-06'), state('2012-02/2012-05')).contains).toBe(1)
  expect(together(state('2012-02/2012-05'), state('2011-11/2014-06'))).toBe(1)
  expect(together(state('2010'), state('2011-11/2014-06'))).toBe(-1)
})

test('every relation has its converse', () => {
  const converse = new Map(ALLEN_RELATIONS.map((r, i) => [r, ALLEN_RELATIONS[i === 6 ? 6 : 12 - i]]))
  converse.set('starts', 'started-by').set('started-by', 'starts')
  converse.set('during', 'contains').set('contains', 'during')
  converse.set('finishes', 'finished-by').set('finished-by', 'finishes')
  const a = state('2011/2012~')
  const b = state('2012-06/..')
  const forth = allen(a, b)
  const back = allen(b, a)
  for (const [r, s] of converse) if (s !== undefined) expect([r, forth[r]]).toEqual([r, back[s]])
})

test('bounds that nothing can fit have no relation; an instant to the millisecond has', () => {
  const never: Bounds = { beginLo: 10, beginHi: 10, endLo: 5, endHi: 5 }
  expect(can(never, state('2011'))).toEqual([])
  const exact = instantBounds('2015-01-07T11:30:00.000Z')
  if (!exact.ok) throw new Error(exact.error.message)
  expect(can(exact.value, state('2015-01-01/2015-01-31'))).toEqual(['during'])
})

test('an attack is an instant: it lies in a stay or it does not', () => {
  const stay = state('2015-01-02/2015-01-08')
  const on = (text: string) => {
    const extent = extentOf(text)
    return extent.ok ? during(extent.value, stay) : null
  }
  expect(on('2015-01-07')).toBe(1)
  expect(on('2015-01-08')).toBe(0)
  expect(on('2015-01-09')).toBe(-1)
})
