export {
  COUNTRIES,
  type Country,
  countriesIn,
  countryByCode,
  countryName,
  countryNamed,
  countryPlace,
} from './countries.ts'
export { countryOf, findPlace, type PlaceAnswer, type PlaceContext } from './find-place.ts'
export { bearing, compassWord, directionOf, distanceKm, sideOf } from './geometry.ts'
export type { Granularity, Place, Point } from './place.ts'
export { checkPlaceStatement, type PlaceStatementQuery } from './place-statement.ts'
export { type MentionAnswer, resolveMention } from './resolve-mention.ts'
