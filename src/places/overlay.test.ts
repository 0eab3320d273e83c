import { expect, test } from 'vitest'
import { countryByCode, countryPlace } from './countries.ts'
import { allNamed } from './gazetteer.ts'
import { distanceKm } from './geometry.ts'
import { overlayAlike, overlayNamed } from './overlay.ts'
import { CROSSINGS } from './tables/crossings.ts'
import { DISTRICTS } from './tables/districts.ts'
import { REGIONS } from './tables/regions.ts'

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

test('every district lies in or beside the city it is counted to', () => {
  let city = { name: '', country: '' }
  const astray: string[] = []
  for (const [first = '', ...rest] of rows(DISTRICTS)) {
    if (first.startsWith('# ')) {
      city = { name: first.slice(2), country: rest[0] ?? '' }
      continue
    }
    const at = { lat: Number(rest[0]), lon: Number(rest[1]) }
    const towns = allNamed(city.name).filter((place) => place.country === city.country)
    if (!towns.some((town) => distanceKm(town, at) < 45)) astray.push(`${first} in ${city.name}`)
  }
  expect(astray).toEqual([])
})

test('every crossing and region has its numbers, and countries that are known', () => {
  const bad: string[] = []
  const territories = new Set(['EH', 'GF', 'GI', 'PR'])
  for (const [name = '', ...cells] of [...rows(CROSSINGS), ...rows(REGIONS)]) {
    const crossing = cells.length === 4 && /^[A-Z]{2}$/.test(cells[1] ?? '')
    const codes = crossing ? cells.slice(0, 2) : (cells[0] ?? '').split(',').filter((code) => code !== '')
    const [lat, lon] = crossing ? cells.slice(2) : cells.slice(1)
    const fits = Number.isFinite(Number(lat)) && Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180
    if (!fits || codes.some((code) => countryByCode(code) === null && !territories.has(code))) bad.push(name)
    const point = { lat: Number(lat), lon: Number(lon) }
    for (const code of crossing ? codes : []) {
      const country = countryPlace(code)
      if (country !== null && distanceKm(country, point) > country.radiusKm * 4 + 300)
        bad.push(`${name}: far from ${code}`)
    }
  }
  expect(bad).toEqual([])
})

test('one name may stand for districts of several cities; other transcriptions are found by sound', () => {
  expect(overlayNamed('Yarmouk').map(({ city }) => city)).toEqual(['Damascus', 'Baghdad'])
  expect(overlayAlike('Bab el-Tabbane').map(({ place }) => place.name)).toEqual(['Bab al-Tabbaneh'])
})
