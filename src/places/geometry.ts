import type { Point } from './place.ts'

const RADIUS_OF_EARTH_KM = 6371.0088
const rad = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres (haversine on the mean radius of the earth: within 0.6 % of the ellipsoid). */
export const distanceKm = (a: Point, b: Point): number => {
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2
  return 2 * RADIUS_OF_EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Initial bearing from `from` to `to` in degrees clockwise from north, 0 to 360. */
export const bearing = (from: Point, to: Point): number => {
  const turn = rad(to.lon - from.lon)
  const y = Math.sin(turn) * Math.cos(rad(to.lat))
  const x =
    Math.cos(rad(from.lat)) * Math.sin(rad(to.lat)) - Math.sin(rad(from.lat)) * Math.cos(rad(to.lat)) * Math.cos(turn)
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360
}

const POINTS = [
  'north',
  'north-northeast',
  'northeast',
  'east-northeast',
  'east',
  'east-southeast',
  'southeast',
  'south-southeast',
  'south',
  'south-southwest',
  'southwest',
  'west-southwest',
  'west',
  'west-northwest',
  'northwest',
  'north-northwest',
] as const

/** The sixteenth of the compass that a bearing falls in. */
export const compassWord = (degrees: number): string => POINTS[Math.round(degrees / 22.5) % 16] ?? 'north'

/** On which side of `of` the place lies, as a compass word. */
export const sideOf = (place: Point, of: Point): string => compassWord(bearing(of, place))

const LETTERS: Readonly<Record<string, number>> = { north: 0, east: 90, south: 180, west: 270 }

/**
 * The bearing that a word of direction stands for (`eastern`, `south-east`, `north of`), or null where it names none.
 * Two halves that do not neighbour each other (`north-south`) name none.
 */
export const directionOf = (word: string): number | null => {
  const parts = [...word.toLowerCase().matchAll(/north|south|east|west/g)].map((match) => LETTERS[match[0]] ?? 0)
  const [first, second, third] = parts
  if (first === undefined || parts.length > 3) return null
  if (second === undefined) return first
  const last = third === undefined ? second : between(second, third)
  return last === null ? null : between(first, last)
}

/** Halfway between two bearings that lie at most a right angle apart. */
const between = (a: number, b: number): number | null => {
  const turn = ((b - a + 540) % 360) - 180
  return Math.abs(turn) > 90 || turn === 0 ? null : (a + turn / 2 + 360) % 360
}
