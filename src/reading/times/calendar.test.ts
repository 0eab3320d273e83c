import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, dateOf, dayOf, dayText, isoWeek, weekdayOf } from './calendar.ts'

test('property: days and dates agree with the platform calendar and with each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
      const there = new Date(day * 86_400_000)
      const { year, month, day: dayOfMonth } = dateOf(day)
      expect([year, month, dayOfMonth]).toEqual([there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate()])
      expect(dayOf(year, month, dayOfMonth)).toBe(day)
      expect(weekdayOf(day) % 7).toBe(there.getUTCDay())
    }),
  )
})

test('months roll over, and a month later is never a month too far', () => {
  expect(dayText(dayOf(2014, 13, 1))).toBe('2015-01-01')
  expect(dayText(dayOf(2015, 0, 31))).toBe('2014-12-31')
  expect(dayText(addMonths(dayOf(2015, 3, 31), -1))).toBe('2015-02-28')
})

test('ISO weeks at the turn of the year', () => {
  expect(isoWeek(dayOf(2015, 12, 31))).toEqual({ year: 2015, week: 53 })
  expect(isoWeek(dayOf(2014, 12, 29))).toEqual({ year: 2015, week: 1 })
})
