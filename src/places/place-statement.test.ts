import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bearing, checkPlaceStatement, compassWord, directionOf, distanceKm, findPlace, sideOf } from './index.ts'

const check = (place: string, direction: string | null, of: string) => checkPlaceStatement({ place, direction, of })

describe('checkPlaceStatement', () => {
  test('names the side and the distance where the gazetteer says otherwise', () => {
    expect(check('Fontenay-aux-Roses', 'eastern', 'Paris')).toMatch(/south-southwest of Paris, about 8 km/)
    expect(check('Sanliurfa', 'north-western', 'Turkey')).toMatch(/of Turkey/)
    expect(check('Karachi', null, 'India')).toMatch(/lies in Pakistan/)
  })

  test.each([
    ['Sanliurfa', 'south-eastern', 'Turkish'],
    ['Versailles', 'western', 'Paris'],
    ['Maiduguri', 'northeastern', 'Nigeria'],
    ['Gao', 'northern', 'Mali'],
    ['Kadikoy', null, 'Turkey'],
  ])('agrees that %s is in the %s part of %s', (place, direction, of) => expect(check(place, direction, of)).toBeNull())

  test.each([
    ['Qwxyzzy', 'eastern', 'Paris'],
    ['Fontenay-aux-Roses', 'eastern', 'Qwxyzzy'],
    ['Fontenay-aux-Roses', 'central', 'Paris'],
    ['Victoria', 'eastern', 'Paris'],
    ['Paris', 'eastern', 'Paris'],
    ['Mopti', 'northern', 'Mali'],
  ])('abstains on %s in the %s part of %s', (place, direction, of) => expect(check(place, direction, of)).toBeNull())
})

describe('directions', () => {
  const paris = { lat: 48.853, lon: 2.349 }
  test('words of direction', () => {
    expect(directionOf('eastern')).toBe(90)
    expect(directionOf('south-east')).toBe(135)
    expect(directionOf('north-northwest')).toBe(337.5)
    expect(directionOf('north-south')).toBeNull()
    expect(directionOf('central')).toBeNull()
  })

  test('bearing and distance of known pairs', () => {
    const istanbul = findPlace('Istanbul').best
    expect(istanbul && distanceKm(paris, istanbul)).toBeGreaterThan(2230)
    expect(istanbul && distanceKm(paris, istanbul)).toBeLessThan(2280)
    expect(compassWord(bearing(paris, { lat: 50, lon: 2.349 }))).toBe('north')
    const lyon = findPlace('Lyon').best
    expect(lyon && sideOf(lyon, { ...lyon, lat: lyon.lat + 1 })).toBe('south')
  })

  test('going north by one and turning round is the opposite bearing, near enough', () => {
    const point = fc.record({
      lat: fc.double({ min: -60, max: 60, noNaN: true }),
      lon: fc.double({ min: -179, max: 179, noNaN: true }),
    })
    fc.assert(
      fc.property(point, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (from, step) => {
        const to = { lat: from.lat + step, lon: from.lon }
        return Math.abs(((bearing(from, to) + 180) % 360) - 180) < 1e-6 && Math.abs(bearing(to, from) - 180) < 1e-6
      }),
    )
  })
})
