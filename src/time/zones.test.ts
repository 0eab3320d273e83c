import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY } from './result.ts'
import { countriesWithZones, zonesOfCountry } from './zone-table.ts'
import { clockInstants, dayAt, dayStart, isZone } from './zones.ts'

test('every country has at least one zone, and Node knows them all', () => {
  const countries = countriesWithZones()
  expect(countries.filter((c) => c !== 'XK')).toHaveLength(249)
  for (const country of countries) {
    expect(country).toMatch(/^[A-Z]{2}$/)
    expect(zonesOfCountry(country).length).toBeGreaterThan(0)
    for (const zone of zonesOfCountry(country)) expect([country, zone, isZone(zone)]).toEqual([country, zone, true])
  }
})

test('most countries keep one time, large ones several', () => {
  expect(zonesOfCountry('FR')).toEqual(['Europe/Paris'])
  expect(zonesOfCountry('tr')).toEqual(['Europe/Istanbul'])
  for (const country of ['US', 'RU', 'CA', 'BR', 'AU', 'ID', 'CD']) {
    expect(zonesOfCountry(country).length).toBeGreaterThan(1)
  }
  expect(zonesOfCountry('US')).toEqual(
    expect.arrayContaining([
      'America/New_York',
      'America/Chicago',
      'America/Denver',
      'America/Los_Angeles',
      'Pacific/Honolulu',
    ]),
  )
  expect(zonesOfCountry('ZZ')).toEqual([])
})

const zone = fc.constantFrom(
  'UTC',
  'Europe/Paris',
  'Asia/Beirut',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Atlantic/Azores',
  'Asia/Tehran',
  'Pacific/Kiritimati',
)
/** A day between 1970 and 2030. */
const day = fc.integer({ min: 0, max: 21_900 })

test('a day begins at the first instant that the clock shows its date', () => {
  fc.assert(
    fc.property(zone, day, (name, d) => {
      const start = dayStart(name, d)
      expect(dayAt(name, start)).toBe(d)
      expect(dayAt(name, start - 1)).toBe(d - 1)
    }),
    { numRuns: 3000 },
  )
})

test('a clock time is found again at the instants that are given for it', () => {
  fc.assert(
    fc.property(zone, day, fc.integer({ min: 0, max: 1439 }), (name, d, minute) => {
      const local = d * DAY + minute * 60_000
      const [first, last] = clockInstants(name, local)
      const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone: name,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      // Where the clock was put on past the time, the two readings enclose the jump and neither shows it.
      const readings = [parts.format(first), parts.format(last)]
      if (first === last) expect(readings[0]).toBe(clock)
      else expect(readings.every((r) => r === clock) || !readings.includes(clock)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('the zones of old dates are the local mean times of their day', () => {
  expect(dayStart('Europe/Paris', -40_000)).toBe(-40_000 * DAY - (9 * 60 + 21) * 1000)
})
