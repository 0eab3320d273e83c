import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extentOf, NO_WIDENING, parseEdtf } from './index.ts'

// The npm package `edtf` has no types. Its values carry `min` and `max` in milliseconds.
const edtf: (text: string) => { readonly min: number; readonly max: number } = createRequire(import.meta.url)(
  'edtf',
).default

const oracle = (text: string): readonly [number, number] | null => {
  try {
    const value = edtf(text)
    return [Number(value.min), Number(value.max)]
  } catch {
    return null
  }
}

const ours = (text: string): readonly [number, number] => {
  const extent = extentOf(text, { approximate: NO_WIDENING })
  if (!extent.ok) throw new Error(`${text}: ${extent.error.message}`)
  return [
    extent.value.lo ?? Number.NEGATIVE_INFINITY,
    extent.value.hi === null ? Number.POSITIVE_INFINITY : extent.value.hi - 1,
  ]
}

const two = (n: number): string => String(n).padStart(2, '0')
const year = fc.integer({ min: 1, max: 9998 }).map((n) => String(n).padStart(4, '0'))
const month = fc.integer({ min: 1, max: 12 }).map(two)
const mark = fc.constantFrom('', '?', '~', '%')
const date = fc.oneof(
  fc.tuple(year, mark).map(([y, q]) => y + q),
  fc.tuple(year, month, mark).map(([y, m, q]) => `${y}-${m}${q}`),
  fc
    .tuple(fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }), mark)
    .map(([d, q]) => d.toISOString().slice(0, 10) + q),
  year.map((y) => `-${y}`),
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
  year.map((y) => `${y}-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
  year.map((y) => `${y}-XX-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y.slice(0, 3)}X-${m}`),
  fc.tuple(year, month).map(([y, m]) => `${y.slice(0, 2)}XX-${m}-25`),
  fc.tuple(year, fc.constantFrom(33, 34, 35, 36, 39, 40, 41)).map(([y, s]) => `${y}-${s}`),
)

test('single dates have the same bounds as in the package edtf, apart from our reading of ~', () => {
  let compared = 0
  fc.assert(
    fc.property(date, (text) => {
      const theirs = oracle(text)
      if (theirs === null) return
      compared++
      expect([text, ...ours(text)]).toEqual([text, ...theirs])
    }),
    { numRuns: 5000 },
  )
  expect(compared).toBeGreaterThan(4500)
})

test('intervals of two dates likewise', () => {
  let compared = 0
  fc.assert(
    fc.property(date, date, (a, b) => {
      const text = `${a}/${b}`
      const theirs = oracle(text)
      if (theirs === null) return
      const [min, max] = ours(text)
      expect([text, min, max]).toEqual([text, ...theirs])
      compared++
    }),
    { numRuns: 5000 },
  )
  expect(compared).toBeGreaterThan(800)
})

test('both refuse the same malformed texts', () => {
  for (const text of [
    '2015-13',
    '2015-00',
    '2015-01-32',
    '2015-02-30',
    '2015-1-7',
    'x',
    '',
    '2015-04-31',
    '[1984',
    '{}',
    '2015-99',
    '..',
  ]) {
    expect([text, oracle(text)]).toEqual([text, null])
    expect(parseEdtf(text).ok).toBe(false)
  }
})

test('where the package errs, we do not', () => {
  const bounds = (text: string) => {
    const extent = extentOf(text)
    return extent.ok
      ? [extent.value.lo, extent.value.hi].map((ms) => (ms === null ? null : new Date(ms).toISOString().slice(0, 10)))
      : extent.error.code
  }
  expect(bounds('[2011-11..2012-02]')).toEqual(['2011-11-01', '2012-03-01'])
  expect(bounds('20111101')).toBe('compact-date')
  expect(bounds('2011-11/2011-11')).toEqual(['2011-11-01', '2011-12-01'])
  expect(bounds('19XX-02-29')).toEqual(['1904-02-29', '1996-03-01'])
  expect(bounds('2015-01-07T11:30')).toBe('zone-needed')
  expect(bounds('2013-12~')).toEqual(['2013-10-01', '2014-02-01'])
  expect(bounds('Y170000002')).toBe('out-of-range')
  expect(bounds('2011-21')).toEqual(['2011-03-01', '2011-06-01'])
  // It takes the first and second third of a year to have five months.
  expect(bounds('2011-37')).toEqual(['2011-01-01', '2011-05-01'])
  expect(bounds('2011-38')).toEqual(['2011-05-01', '2011-09-01'])
  expect(bounds('../2011')).toEqual([null, '2012-01-01'])
  expect(bounds('/1985')).toEqual([null, '1986-01-01'])
  expect(bounds('1950S2')).toEqual(['1900-01-01', '2000-01-01'])
})
