import fs from 'node:fs'
import { foldName } from '../names/index.ts'
import { COUNTRY_TABLE } from './country-table.ts'
import type { Place } from './place.ts'

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly demonyms: readonly string[]
  readonly capital: string | null
}

const list = (cell: string | undefined): readonly string[] => (cell === undefined || cell === '' ? [] : cell.split(';'))

export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', others, demonyms, capital] = line.split('|')
    return {
      code,
      name,
      otherNames: list(others),
      demonyms: list(demonyms),
      capital: capital === undefined || capital === '' ? null : capital,
    }
  })

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]))

export const countryByCode = (code: string): Country | null => byCode.get(code) ?? null
export const countryName = (code: string): string => byCode.get(code)?.name ?? code

/** Folded names, demonyms and their plurals to codes. `us` is left out: see `words`. */
const byWord = new Map<string, string>()
for (const country of COUNTRIES) {
  const own = [country.name, ...country.otherNames]
  const people = country.demonyms.flatMap((word) => [word, `${word}s`])
  for (const word of [...own, ...people]) if (!byWord.has(foldName(word))) byWord.set(foldName(word), country.code)
}
byWord.delete('us')
const byCapital = new Map<string, string>()
for (const country of COUNTRIES)
  if (country.capital !== null && foldName(country.capital) !== foldName(country.name))
    byCapital.set(foldName(country.capital), country.code)

const LONGEST = Math.max(...[...byWord.keys()].map((word) => word.split(' ').length))

/** The words of a text, folded; `US` in capitals becomes the country, the pronoun stays a word. */
const words = (text: string): readonly string[] =>
  foldName(
    text
      .replace(/\bU\.?S\.?(?:A\.?)?(?![a-z])/g, ' usa ')
      .replace(/\bU\.K\.(?![a-z])/g, ' uk ')
      .replace(/['’]s\b/g, ''),
  )
    .split(' ')
    .filter((word) => word !== '')

/** The country that a whole word names (`France`, `the US`, `French`), capitals and towns left aside. */
export const countryNamed = (name: string): string | null => {
  const parts = words(name)
  const whole = (parts[0] === 'the' ? parts.slice(1) : parts).join(' ')
  return byWord.get(whole) ?? null
}

/** Every country that a phrase names or whose people it names, longest names first, each once, in reading order. */
export const countriesIn = (phrase: string): readonly string[] => {
  const parts = words(phrase)
  const found: string[] = []
  for (let at = 0; at < parts.length; ) {
    let length = Math.min(LONGEST, parts.length - at)
    let code: string | undefined
    for (; length > 0; length--) {
      const word = parts.slice(at, at + length).join(' ')
      code = byWord.get(word)
      if (code !== undefined) break
    }
    if (code !== undefined && !found.includes(code)) found.push(code)
    at += Math.max(1, length)
  }
  return found
}

/** The country whose capital this is (`Ankara`): capitals stand for governments. */
export const countryOfCapital = (name: string): string | null => byCapital.get(foldName(name)) ?? null

let centres: ReadonlyMap<string, { lat: number; lon: number; radiusKm: number }> | null = null
const centreOf = (code: string) => {
  centres ??= new Map(
    fs
      .readFileSync(new URL('./data/country-centres.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [country = '', lat = '', lon = '', radius = ''] = line.split('\t')
        return [country, { lat: Number(lat), lon: Number(lon), radiusKm: Number(radius) }]
      }),
  )
  return centres.get(code) ?? null
}

/** A country as a place: the median of its settlements, with the radius that holds nine tenths of them. */
export const countryPlace = (code: string): Place | null => {
  const country = byCode.get(code)
  const centre = centreOf(code)
  if (country === undefined || centre === null) return null
  return {
    id: code,
    name: country.name,
    country: code,
    admin1: null,
    lat: centre.lat,
    lon: centre.lon,
    granularity: 'country',
    radiusKm: centre.radiusKm,
    population: 0,
    code: 'PCLI',
    byOtherName: false,
  }
}
