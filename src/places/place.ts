export type Granularity = 'country' | 'region' | 'admin1' | 'city' | 'district' | 'point'

/**
 * A place that a word may stand for. `country` is ISO 3166-1 alpha-2, or null for regions of several countries. Degrees are WGS 84.
 * `radiusKm` is how far the place reaches round its point: what a distance test has to allow for.
 */
export interface Place {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  readonly granularity: Granularity
  readonly radiusKm: number
  readonly population: number
  /** GeoNames feature code (PPLC a capital, PPLA a seat of a first-order division), or `own` for Lacuna's own tables. */
  readonly code: string
  /** Whether the word looked up is another name of the place and not the name it goes by. */
  readonly byOtherName: boolean
}

export interface Point {
  readonly lat: number
  readonly lon: number
}
