import { expect, it } from 'vitest'
import { dayOfStamp } from './published-hint.ts'

it('reads the day of a machine-written date', () => {
  expect(dayOfStamp('2015-01-09T10:00:00+01:00')).toBe('2015-01-09')
  expect(dayOfStamp('2015-01-09')).toBe('2015-01-09')
  expect(dayOfStamp('20150109')).toBe('2015-01-09')
  expect(dayOfStamp('2015/01/09')).toBe('2015-01-09')
  expect(dayOfStamp("D:20150109100000+01'00'")).toBe('2015-01-09')
  expect(dayOfStamp('Fri, 09 Jan 2015 10:00:00 GMT')).toBe('2015-01-09')
  expect(dayOfStamp('9 January 2015')).toBe('2015-01-09')
})

it('refuses a day that is not in the calendar, and what is no date', () => {
  for (const stamp of [
    '2017-02-29',
    '2017-13-01',
    '2017-00-10',
    '20177-01-01',
    '09/01/2015',
    '1700000000',
    '',
    'yesterday',
    '31 Feb 2015',
    '9 Foo 2015',
  ]) {
    expect(dayOfStamp(stamp), stamp).toBeNull()
  }
})
