import { countriesIn, countryName, countryPlace } from './countries.ts'
import { findPlace } from './find-place.ts'
import { bearing, compassWord, directionOf, distanceKm } from './geometry.ts'
import type { Place } from './place.ts'

export interface PlaceStatementQuery {
  readonly place: string
  readonly direction: string | null
  readonly of: string
}

/** Compass words are used loosely: a place counts as east of another anywhere in the eastern half, and ten degrees beyond. */
const HALF = 90
const LOOSE = 10
/** How far the middle that a writer has in mind may lie from ours, as a share of the radius: a town's is known, a country's is not. */
const UNSURE_MIDDLE_OF_TOWN = 0.1
const UNSURE_MIDDLE_OF_COUNTRY = 0.35
/** A town that a country may not have under that name must be this large before its country contradicts a text. */
const UNMISTAKABLE = 500_000

const ofPlace = (of: string): Place | null => {
  const { best } = findPlace(of)
  if (best !== null) return best
  const [country, second] = countriesIn(of)
  return country === undefined || second !== undefined ? null : countryPlace(country)
}

/**
 * What the gazetteer says against a text that puts a place on one side of another (`the eastern Paris town of X`) or inside a country
 * (direction null). Null where it agrees, and where anything is ambiguous: an unknown place, two places of one name, a place too near
 * the middle for a side to mean anything.
 */
export const checkPlaceStatement = ({ place, direction, of }: PlaceStatementQuery): string | null => {
  const whole = ofPlace(of)
  if (whole === null) return null
  const { best } = findPlace(place, { country: whole.country, near: whole.granularity === 'country' ? null : whole })
  if (best === null || best.granularity === 'country' || best.id === whole.id) return null
  if (direction === null) return outsideOf(best, whole)
  const stated = directionOf(direction)
  const distance = distanceKm(whole, best)
  const wide = whole.granularity === 'country' || whole.granularity === 'region'
  const reach = wide ? whole.radiusKm * 3 : 100
  if (stated === null || distance > reach + whole.radiusKm) return null
  const middle = (wide ? UNSURE_MIDDLE_OF_COUNTRY : UNSURE_MIDDLE_OF_TOWN) * whole.radiusKm
  const unsure = middle + Math.min(best.radiusKm, distance / 2)
  if (distance <= unsure) return null
  const actual = bearing(whole, best)
  const apart = Math.abs(((actual - stated + 540) % 360) - 180)
  const slack = (Math.asin(unsure / distance) * 180) / Math.PI
  if (apart <= HALF + LOOSE + slack) return null
  return `${best.name} lies ${compassWord(actual)} of ${whole.name}, about ${Math.round(distance)} km from its middle`
}

const outsideOf = (best: Place, whole: Place): string | null => {
  if (whole.granularity !== 'country' || best.country === null || best.country === whole.country) return null
  if (
    best.population < UNMISTAKABLE ||
    findPlace(best.name).candidates.some((other) => other.country === whole.country)
  )
    return null
  return `${best.name} lies in ${countryName(best.country)}, not in ${whole.name}`
}
