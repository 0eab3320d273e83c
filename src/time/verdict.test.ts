import { expect, test } from 'vitest'
import type { Tri } from './index.ts'
import { and, extentOf, not, or, stateBounds, statusAt, verdict } from './index.ts'

const value = <T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const state = (text: string) => value(stateBounds(text))
const day = (text: string) => value(extentOf(text))

test('three-valued logic: what is unknown stays unknown unless the rest decides', () => {
  expect(and(1, 0)).toBe(0)
  expect(and(0, -1)).toBe(-1)
  expect(or(0, 1)).toBe(1)
  expect(or(0, -1)).toBe(0)
  expect([not(1), not(0), not(-1)]).toEqual([-1, 0, 1])
  expect(and()).toBe(1)
  expect(or()).toBe(-1)
  for (const a of [1, 0, -1] as Tri[])
    for (const b of [1, 0, -1] as Tri[]) expect(not(and(a, b))).toBe(or(not(a), not(b)))
})

test('a watch that ended months before the attack does not cover it', () => {
  const attack = day('2015-03-04')
  const off = [state('2014-06/..')]
  expect(statusAt(attack, { on: [state('2011-11/2014-06')], off })).toEqual({ held: -1, basis: 'stated' })
  expect(statusAt(day('2013-05-01'), { on: [state('2011-11/2014-06')], off })).toEqual({ held: 1, basis: 'stated' })
})

test('silence is not denial', () => {
  expect(statusAt(day('2015-03-04'), { on: [state('2011-11/2014-06')], off: [] })).toEqual({
    held: 0,
    basis: 'nobody-says',
  })
})

test('on the day of a change the dates are too vague', () => {
  expect(statusAt(day('2014-06-10'), { on: [state('2011-11/2014-06')], off: [state('2014-06/..')] })).toEqual({
    held: 0,
    basis: 'dates-too-vague',
  })
})

test('sources that exclude each other for the whole time conflict', () => {
  expect(statusAt(day('2012-05-05'), { on: [state('2011/2013')], off: [state('2011/2013')] })).toEqual({
    held: 0,
    basis: 'sources-conflict',
  })
})

test('the two words of a verdict', () => {
  expect(verdict(1)).toEqual({ verdict: 'certain', basis: 'stated' })
  expect(verdict(-1)).toEqual({ verdict: 'impossible', basis: 'stated' })
  expect(verdict(0)).toEqual({ verdict: 'possible', basis: 'dates-too-vague' })
  expect(verdict(1, { conflict: true })).toEqual({ verdict: 'certain', basis: 'sources-conflict' })
  expect(verdict(0, { conflict: true })).toEqual({ verdict: 'possible', basis: 'sources-conflict' })
  expect(verdict(1, { silent: true })).toEqual({ verdict: 'possible', basis: 'nobody-says' })
})
