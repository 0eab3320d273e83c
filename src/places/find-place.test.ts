import { describe, expect, test } from 'vitest'
import { processorMs } from '../../test/processor.ts'
import { COUNTRIES, countriesIn, countryOf, countryPlace, distanceKm, findPlace } from './index.ts'

describe('findPlace', () => {
  test('the large city wins over its namesakes, and they stay candidates', () => {
    const { verdict, best, candidates } = findPlace('Paris')
    expect([verdict, best?.country, best?.admin1]).toEqual(['place', 'FR', 'Île-de-France'])
    expect(candidates.map((place) => place.country)).toContain('US')
  })

  test('the context decides between namesakes', () => {
    expect(findPlace('Paris', { country: 'US' })).toMatchObject({
      verdict: 'abstain',
      candidates: [{ country: 'US' }, {}, {}, {}, {}, {}, {}, {}],
    })
    expect(findPlace('Paris', { near: { lat: 33.5, lon: -95.5 } }).best?.admin1).toBe('Texas')
    expect(findPlace('Mérida', { country: 'VE' }).best?.country).toBe('VE')
    expect(findPlace('Mérida', { country: 'ES' }).best?.country).toBe('ES')
  })

  test('it abstains where size does not tell them apart', () => {
    for (const name of ['Victoria', 'Kingston', 'Springfield', 'San Juan', 'Hyderabad', 'Birmingham'])
      expect(findPlace(name), name).toMatchObject({ verdict: 'abstain', best: null })
    for (const name of ['Paris', 'Homs', 'Cairo', 'Brussels', 'Sanaa', 'Istanbul'])
      expect(findPlace(name).verdict, name).toBe('place')
  })

  test('other names and spellings lead to the place', () => {
    expect(findPlace('Alep').best?.name).toBe('Aleppo')
    expect(findPlace('Hudaydah').best?.country).toBe('YE')
    expect(findPlace('Sanliurfa').best?.name).toBe('Şanlıurfa')
    expect(findPlace('Peking').best?.name).toBe('Beijing')
  })

  test('a district is found where a village of the same name would mislead', () => {
    const { best } = findPlace('Kadikoy')
    expect(best?.granularity).toBe('district')
    expect(best && distanceKm(best, { lat: 40.99, lon: 29.03 })).toBeLessThan(2)
  })

  test('countries are places of their own size; unknown words are none', () => {
    expect(findPlace('Syria').best?.granularity).toBe('country')
    expect(findPlace('Qwxyzzy').verdict).toBe('not-a-place')
    expect(findPlace('').verdict).toBe('not-a-place')
    expect(findPlace('a\tb\nc').verdict).toBe('not-a-place')
  })

  test('20,000 look-ups take under two seconds', () => {
    const start = processorMs()
    for (let i = 0; i < 20_000; i++) findPlace(i % 2 === 0 ? 'Lille' : 'Homs')
    expect(processorMs() - start).toBeLessThan(2000)
  })
})

describe('countryOf', () => {
  test.each([
    ['France', 'FR'],
    ['French authorities', 'FR'],
    ["Turkey's interior ministry", 'TR'],
    ['Ankara', 'TR'],
    ['the Paris police', 'FR'],
    ['officials in the US', 'US'],
    ['New York City Police Department', 'US'],
    ['South Sudan', 'SS'],
    ['the Nigerien army', 'NE'],
    ['the Nigerian army', 'NG'],
    ['the Democratic Republic of the Congo', 'CD'],
  ])('%s stands for %s', (phrase, code) => expect(countryOf(phrase)).toBe(code))

  test.each(['the French-Turkish border', 'Western countries', 'tell us', 'a court', ''])(
    '%s stands for no one country',
    (phrase) => expect(countryOf(phrase)).toBeNull(),
  )

  test('names of several countries are all found', () => {
    expect(countriesIn('from South Korea to Guinea-Bissau and the UK')).toEqual(['KR', 'GW', 'GB'])
  })

  test('every country has one code and a centre', () => {
    expect(new Set(COUNTRIES.map((country) => country.code)).size).toBe(COUNTRIES.length)
    expect(COUNTRIES.filter((country) => countryPlace(country.code) === null).map((country) => country.code)).toEqual(
      [],
    )
  })
})
