import { expect, test } from 'vitest'
import type { Bounds, StateOptions } from './index.ts'
import {
  capAt,
  definite,
  describedTime,
  FOREVER,
  instantBounds,
  possible,
  splitInterval,
  stateBounds,
  tightened,
} from './index.ts'

const value = <T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const date = (ms: number | null) =>
  ms === null ? null : ms === FOREVER ? 'forever' : new Date(ms).toISOString().slice(0, 10)
const dates = (b: Bounds) => [b.beginLo, b.beginHi, b.endLo, b.endHi].map(date)
const state = (text: string, options?: StateOptions) => dates(value(stateBounds(text, options)))
const at = (text: string) => Date.parse(`${text}T00:00:00Z`)

test('a stay from 2 to 8 January began some time on the 2nd and ended some time on the 8th', () => {
  expect(state('2015-01-02/2015-01-08')).toEqual(['2015-01-02', '2015-01-03', '2015-01-08', '2015-01-09'])
})

test('with an unknown end it may have ended at once; with an open end it goes on', () => {
  expect(state('2015-01-09/')).toEqual(['2015-01-09', '2015-01-10', '2015-01-09', null])
  expect(state('2015-01-09/..')).toEqual(['2015-01-09', '2015-01-10', 'forever', null])
  expect(definite(value(stateBounds('2015-01-09/')))).toBeNull()
  expect(definite(value(stateBounds('2015-01-09/..')))).toEqual({ from: at('2015-01-10'), to: null })
})

test('an open begin does not mean always: the state may have begun just before it ended', () => {
  expect(state('../2015-01-12')).toEqual([null, '2015-01-13', '2015-01-12', '2015-01-13'])
  const listed = value(stateBounds('../2015-01-12'))
  expect(definite(listed)).toBeNull()
  expect(possible(listed)).toEqual({ from: null, to: at('2015-01-13') })
})

test('a single date of a state is read in one of three ways', () => {
  expect(state('2011')).toEqual(['2011-01-01', '2012-01-01', '2011-01-01', '2012-01-01'])
  expect(state('2011', { single: 'touching' })).toEqual([null, '2012-01-01', '2011-01-01', null])
  expect(state('2011', { single: 'throughout' })).toEqual([null, '2011-01-01', '2012-01-01', null])
})

test('begin and end may be told apart, and either may be missing', () => {
  const described = (begin: string | null, end: string | null) => dates(value(describedTime(begin, end)))
  expect(described('2011-11', '2014-06')).toEqual(['2011-11-01', '2011-12-01', '2014-06-01', '2014-07-01'])
  expect(described(null, '2014-06')).toEqual([null, '2014-07-01', '2014-06-01', '2014-07-01'])
  expect(described('2011-11', null)).toEqual(['2011-11-01', '2011-12-01', '2011-11-01', null])
  expect(described('2011-11', '..')).toEqual(['2011-11-01', '2011-12-01', 'forever', null])
  expect(described('2011/2013', '2012')).toEqual(['2011-01-01', '2013-01-01', '2012-01-01', '2013-01-01'])
  expect(described(null, null)).toEqual([null, null, null, null])
  const unknown = value(describedTime(null, null))
  expect(definite(unknown)).toBeNull()
  expect(possible(unknown)).toEqual({ from: null, to: null })
})

test('an end before the begin is refused', () => {
  const refused = describedTime('2014-06', '2011-11')
  expect(refused).toMatchObject({ ok: false, error: { code: 'reversed' } })
  expect(tightened({ beginLo: 5, beginHi: 6, endLo: 0, endHi: 4 })).toBeNull()
})

test('assumptions of both ends come along once', () => {
  const { assumptions } = value(describedTime('2011-11', '2013-12~', { zone: 'Europe/Paris' }))
  expect(assumptions).toHaveLength(2)
  expect(assumptions[0]).toContain('Europe/Paris')
  expect(assumptions[1]).toContain('end of the year')
})

test('something that happened between two dates is one instant', () => {
  expect(dates(value(instantBounds('2015-01-02/2015-01-08')))).toEqual([
    '2015-01-02',
    '2015-01-09',
    '2015-01-02',
    '2015-01-09',
  ])
})

test('a report cannot vouch for anything after its publication', () => {
  const published = at('2015-01-12')
  const off = capAt(value(stateBounds('2014-06/..')), published)
  expect(definite(off)).toEqual({ from: at('2014-07-01'), to: published })
  expect(possible(off)).toEqual({ from: at('2014-06-01'), to: null })
  const announced = capAt(value(stateBounds('2015-01-01/2015-02-26')), published)
  expect(definite(announced)).toEqual({ from: at('2015-01-02'), to: published })
  expect(definite(capAt(value(stateBounds('2015-03/2015-04')), published))).toBeNull()
  const past = value(stateBounds('2011/2013'))
  expect(capAt(past, published)).toBe(past)
})

test('an interval is split into its ends, and an open end is told from an unknown one', () => {
  expect(value(splitInterval('2015-01-09/..'))).toEqual({
    begin: '2015-01-09',
    end: null,
    beginSaid: 'date',
    endSaid: 'open',
  })
  expect(value(splitInterval('/2008'))).toMatchObject({ begin: null, beginSaid: 'unknown', end: '2008' })
  expect(value(splitInterval('2013-12~'))).toMatchObject({ begin: '2013-12~', end: '2013-12~' })
  expect(splitInterval('2015-02-30').ok).toBe(false)
})
