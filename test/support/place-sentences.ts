import { distanceKm, type Place } from '../../src/places/index.ts'

/**
 * Made-up sentences about real places, one a line. Mentions stand in double brackets; what is expected stands after the bar:
 * `place COUNTRY lat lon [km]` (`-` for a region of several countries), `country XX`, `abstain` or `no`, with `!` at the end where the
 * sentence says something of the place that is not so.
 */
export interface PlaceSentence {
  readonly shown: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly want: readonly string[]
  readonly contradicted: boolean
}

export const bare = (marked: string): string => marked.replaceAll('[[', '').replaceAll(']]', '')

export const readSentences = (table: string): readonly PlaceSentence[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const cut = line.lastIndexOf('|')
      const marked = line.slice(0, cut).trim()
      const expected = line.slice(cut + 1).trim()
      return [...marked.matchAll(/\[\[(.+?)\]\]/g)].map((match) => {
        const start = bare(marked.slice(0, match.index)).length
        return {
          shown: marked,
          text: bare(marked),
          start,
          end: start + (match[1] ?? '').length,
          want: expected.replace(/ !$/, '').split(' '),
          contradicted: expected.endsWith('!'),
        }
      })
    })

/** A crossing belongs to both countries it joins. */
const CROSSING_KM = 10

/** Whether a place is the one that a sentence speaks of; false where it speaks of none. */
export const isMeant = (place: Place, [kind, country, lat, lon, km = '20']: readonly string[]): boolean => {
  if (kind === 'country') return place.granularity === 'country' && place.country === country
  if (kind !== 'place') return false
  const off = distanceKm(place, { lat: Number(lat), lon: Number(lon) })
  const inCountry = country === '-' || place.country === null || place.country === country
  return off <= Number(km) && (inCountry || (place.granularity === 'point' && off <= CROSSING_KM))
}
