import { expect, test } from 'vitest'
import type { TimeOptions } from './index.ts'
import { ANYWHERE, extentOf, HOUSE_APPROXIMATION, NO_WIDENING, zonesOfCountry } from './index.ts'

const extent = (text: string, options?: TimeOptions) => {
  const found = extentOf(text, options)
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().replace(/:00\.000Z$/, 'Z'))
const span = (text: string, options?: TimeOptions) => {
  const { lo, hi } = extent(text, options)
  return [iso(lo), iso(hi)]
}
const days = (text: string, options?: TimeOptions) => span(text, options).map((t) => t?.slice(0, 10) ?? null)

test('a date is its whole day, month or year: up to the instant after the last possible one', () => {
  expect(span('2015-01-07')).toEqual(['2015-01-07T00:00Z', '2015-01-08T00:00Z'])
  expect(days('2014-06')).toEqual(['2014-06-01', '2014-07-01'])
  expect(days('2012-02')).toEqual(['2012-02-01', '2012-03-01'])
  expect(days('2008')).toEqual(['2008-01-01', '2009-01-01'])
  expect(days('2015-W02')).toEqual(['2015-01-05', '2015-01-12'])
  expect(days('2009-W53')).toEqual(['2009-12-28', '2010-01-04'])
  expect(days('201')).toEqual(['2010-01-01', '2020-01-01'])
  expect(extent('2013-36').precision).toBe('season')
  expect(extent('201X').precision).toBe('decade')
  expect(extent('2015-XX').precision).toBe('year')
  expect(extent('2015-01-07T11:30Z').precision).toBe('time')
})

test('an interval and a set run from their first to their last instant', () => {
  expect(days('2015-01-02/2015-01-08')).toEqual(['2015-01-02', '2015-01-09'])
  expect(days('../2015-01-12')).toEqual([null, '2015-01-13'])
  expect(days('2015-01-12/')).toEqual(['2015-01-12', null])
  expect(days('[2011,2014-06..2014-08]')).toEqual(['2011-01-01', '2014-09-01'])
  expect(days('{..1984}')).toEqual([null, '1985-01-01'])
})

test('the house setting widens ~ and says so', () => {
  expect(days('2015-01-07~')).toEqual(['2015-01-04', '2015-01-11'])
  expect(days('2014-06~')).toEqual(['2014-05-01', '2014-08-01'])
  expect(days('2013-12~')).toEqual(['2013-10-01', '2014-02-01'])
  expect(days('2014-01~')).toEqual(['2013-12-01', '2014-04-01'])
  expect(days('2014-33~')).toEqual(['2013-12-01', '2014-05-01'])
  expect(days('2013~')).toEqual(['2012-01-01', '2015-01-01'])
  expect(days('201~')).toEqual(['2005-01-01', '2025-01-01'])
  expect(extent('2013-12~').assumptions).toContain(HOUSE_APPROXIMATION.december.words)
  expect(extent('2013-12~/2014-06').assumptions).toContain(HOUSE_APPROXIMATION.december.words)
})

test('with parts marked, the finest marked part is the one that gives', () => {
  expect(days('2004-06-~11')).toEqual(['2004-06-08', '2004-06-15'])
  expect(days('2004-06~-11')).toEqual(['2004-05-11', '2004-07-12'])
  expect(days('2004~-06-11')).toEqual(['2003-06-11', '2005-06-12'])
  expect(days('~2004-02-29')).toEqual(['2003-02-28', '2005-03-01'])
})

test('another setting may be used instead', () => {
  expect(days('2013-12~', { approximate: NO_WIDENING })).toEqual(['2013-12-01', '2014-01-01'])
  const narrow = {
    ...HOUSE_APPROXIMATION,
    year: { ...HOUSE_APPROXIMATION.month, words: 'A year give or take a month.' },
  }
  expect(days('2013~', { approximate: narrow })).toEqual(['2012-12-01', '2014-02-01'])
  expect(extent('2013~', { approximate: narrow }).assumptions).toContain('A year give or take a month.')
})

test('? doubts a date and does not widen it', () => {
  expect(days('2013-12?')).toEqual(['2013-12-01', '2014-01-01'])
  expect(extent('2013-12?').qualifiers).toEqual({ uncertain: true, approximate: false })
  expect(days('2013-12%')).toEqual(days('2013-12~'))
})

test('seasons are northern unless told otherwise, and that is an assumption', () => {
  expect(days('2014-21')).toEqual(['2014-03-01', '2014-06-01'])
  expect(days('2014-24')).toEqual(['2014-12-01', '2015-03-01'])
  expect(days('2014-24', { hemisphere: 'south' })).toEqual(['2014-06-01', '2014-09-01'])
  expect(days('2014-30')).toEqual(['2014-12-01', '2015-03-01'])
  expect(extent('2014-21').assumptions.join()).toContain('north of the equator')
  expect(extent('2014-25').assumptions.join()).not.toContain('equator')
  expect(days('2014-39')).toEqual(['2014-09-01', '2015-01-01'])
  expect(days('2014-41')).toEqual(['2014-07-01', '2015-01-01'])
})

test('a bare date is the local day of its zone', () => {
  expect(span('2015-01-07', { zone: 'Europe/Paris' })).toEqual(['2015-01-06T23:00Z', '2015-01-07T23:00Z'])
  expect(span('2014-06', { zone: 'Europe/Istanbul' })).toEqual(['2014-05-31T21:00Z', '2014-06-30T21:00Z'])
  expect(extent('2015-01-07', { zone: 'Europe/Paris' }).assumptions.join()).toContain('Europe/Paris')
  expect(extent('2015-01-07').assumptions.join()).toContain('UTC')
})

test('with several possible zones the day is as long as all of them together, and that is said', () => {
  const us = { zone: zonesOfCountry('US') }
  expect(span('2015-01-07', us)).toEqual(['2015-01-07T05:00Z', '2015-01-08T10:00Z'])
  expect(extent('2015-01-07', us).assumptions.join()).toContain('time zone is not known')
  expect(span('2015-01-07', { zone: ANYWHERE })).toEqual(['2015-01-06T10:00Z', '2015-01-08T12:00Z'])
})

test('a day on which the clocks change has 23 or 25 hours', () => {
  const hours = (text: string, zone: string) => {
    const { lo, hi } = extent(text, { zone })
    return lo === null || hi === null ? null : (hi - lo) / 3_600_000
  }
  expect(hours('2015-03-29', 'Europe/Paris')).toBe(23)
  expect(hours('2015-10-25', 'Europe/Paris')).toBe(25)
  // In Beirut and São Paulo the clocks went on at midnight: the day begins at one o'clock.
  expect(span('2015-03-29', { zone: 'Asia/Beirut' })[0]).toBe('2015-03-28T22:00Z')
  expect(hours('2015-03-29', 'Asia/Beirut')).toBe(23)
  expect(hours('2014-10-19', 'America/Sao_Paulo')).toBe(23)
  // In São Paulo they went back at midnight too: the last hour of the day before came twice.
  expect(hours('2015-02-21', 'America/Sao_Paulo')).toBe(25)
  // Samoa crossed the date line: 30 December 2011 never was.
  expect(hours('2011-12-30', 'Pacific/Apia')).toBe(0)
})

test('a time of day needs a zone', () => {
  expect(span('2015-01-07T11:30+01:00')).toEqual(['2015-01-07T10:30Z', '2015-01-07T10:31Z'])
  expect(span('2015-01-07T11:30', { zone: 'Europe/Paris' })).toEqual(['2015-01-07T10:30Z', '2015-01-07T10:31Z'])
  const refused = extentOf('2015-01-07T11:30')
  expect(refused.ok ? '' : refused.error.code).toBe('zone-needed')
  expect(extent('2015-01-07T11:30:05.25Z')).toMatchObject({ lo: Date.UTC(2015, 0, 7, 11, 30, 5, 250) })
})

test('24:00 is the end of its day, also where the clocks change', () => {
  expect(span('2015-01-07T24:00Z')[0]).toBe('2015-01-08T00:00Z')
  expect(span('2015-03-28T24:00', { zone: 'Europe/Paris' })[0]).toBe('2015-03-28T23:00Z')
  expect(span('2014-12-31T24:00', { zone: 'Europe/Paris' })[0]).toBe('2014-12-31T23:00Z')
})

test('an hour that came twice, or never, is both of its readings', () => {
  const twice = extent('2015-10-25T02:30', { zone: 'Europe/Paris' })
  expect([iso(twice.lo), iso(twice.hi)]).toEqual(['2015-10-25T00:30Z', '2015-10-25T01:31Z'])
  expect(twice.assumptions.join()).toContain('clocks were changed')
  const never = extent('2015-03-29T02:30', { zone: 'Europe/Paris' })
  expect([iso(never.lo), iso(never.hi)]).toEqual(['2015-03-29T00:30Z', '2015-03-29T01:31Z'])
})

test('zones that do not exist and years that cannot be counted are refused', () => {
  const code = (text: string, options?: TimeOptions) => {
    const found = extentOf(text, options)
    return found.ok ? 'accepted' : found.error.code
  }
  expect(code('2015', { zone: 'Europe/Atlantis' })).toBe('unknown-zone')
  expect(code('2015', { zone: ['Europe/Paris', 'Mars/Base'] })).toBe('unknown-zone')
  expect(code('Y170000002')).toBe('out-of-range')
  expect(code('Y-17E7/2015')).toBe('out-of-range')
  expect(code('2015-01-07', { zone: [] })).toBe('accepted')
})
