import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimeOptions } from './index.ts'
import { ANYWHERE, beginOf, describedTime, endOf, extentOf, formatDays, windowDays, zonesOfCountry } from './index.ts'

const extent = (text: string, options?: TimeOptions) => {
  const found = extentOf(text, options)
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}
const days = (from: string, to: string, zone?: string | readonly string[]) =>
  windowDays(extent(from, { zone }), extent(to, { zone }), { zone })

test('from a month to a day: between its end and its beginning', () => {
  expect(days('2014-06', '2015-01-07')).toEqual([190, 221])
  expect(days('2013-12~', '2015-01-07')).toEqual([340, 464])
  expect(days('2015-01-07', '2015-01-08')).toEqual([0, 2])
  expect(days('2015-01-02/2015-01-08', '2015-01-08')).toEqual([0, 7])
  expect(days('../2014', '2015-01-07')).toEqual([6, null])
  expect(days('2015-01-07', '2014')).toEqual([0, 0])
})

test('a change of clocks makes no fraction of a day', () => {
  for (const zone of [
    'Europe/Paris',
    'Asia/Beirut',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'UTC',
  ]) {
    expect(days('2014-06', '2015-01-07', zone)).toEqual([190, 221])
    expect(days('2013-12~', '2015-01-07', [zone])).toEqual([340, 464])
    expect(days('2014-10-18', '2014-10-20', zone)).toEqual([1, 3])
  }
})

test('where the zone is not known, its slack shows', () => {
  expect(days('2014-06', '2015-01-07', zonesOfCountry('US'))).toEqual([189, 222])
  expect(days('2014-06', '2015-01-07', ANYWHERE)).toEqual([188, 223])
})

test('times of day give decimals, rounded so that the window only grows', () => {
  expect(days('2015-01-07T11:30Z', '2015-01-07T17:30Z')).toEqual([0.24, 0.26])
  expect(days('2015-01-07T12:00Z', '2015-01-08')).toEqual([0.49, 1.5])
  const [least, most] = days('2015-01-07T11:30', '2015-01-09T11:30', 'Europe/Paris')
  expect(least).toBeLessThanOrEqual(2)
  expect(most).toBeGreaterThanOrEqual(2)
})

test('whole days between any two dates are the same in every zone', () => {
  const date = fc
    .date({ min: new Date('1980-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10))
  const zone = fc.constantFrom('Europe/Paris', 'Asia/Tehran', 'America/St_Johns', 'Asia/Kathmandu', 'America/Havana')
  fc.assert(
    fc.property(date, date, zone, (a, b, z) => {
      expect(days(a, b, z)).toEqual(days(a, b))
    }),
    { numRuns: 2000 },
  )
})

test('the ends of a described state are edges of a window', () => {
  const watch = describedTime('2011-11', '2014-06')
  if (!watch.ok) throw new Error(watch.error.message)
  expect(watch.value.precision).toBe('month')
  expect(windowDays(endOf(watch.value), extent('2015-01-07'))).toEqual([190, 221])
  expect(windowDays(beginOf(watch.value), endOf(watch.value))).toEqual([913, 973])
  const call = describedTime('2015-01-07T11:30Z', '2015-01-07T11:45Z')
  if (!call.ok) throw new Error(call.error.message)
  expect(windowDays(beginOf(call.value), endOf(call.value))).toEqual([0, 0.02])
})

test('windows in words', () => {
  expect(formatDays([190, 221])).toBe('190 to 221 days')
  expect(formatDays([1, 1])).toBe('1 day')
  expect(formatDays([0, 0])).toBe('0 days')
  expect(formatDays([0, 3])).toBe('up to 3 days')
  expect(formatDays([5, null])).toBe('at least 5 days')
  expect(formatDays([0, null])).toBe('an unknown length of time')
  expect(formatDays([0.25, 0.25])).toBe('6 hours')
  expect(formatDays([0.25, 2])).toBe('6 hours to 2 days')
  expect(formatDays([0, 0.01])).toBe('up to 14 minutes')
})
