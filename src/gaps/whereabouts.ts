import type { Place } from '../places/index.ts'
import { countryPlace, distanceKm } from '../places/index.ts'
import type { Bounds, Range } from '../time/index.ts'
import { contains, definite, possible } from '../time/index.ts'
import type { Fact } from './fact.ts'
import type { Move } from './moves.ts'
import { movesOf, staysOf } from './moves.ts'
import type { PersonHistory } from './rule.ts'
import { allThatMeet, countBelow } from './search.ts'
import { edtfOf, stateOf } from './when.ts'
import type { World } from './world.ts'

/** A person being at a place over a time, as claims have it; derived from an arrival and a departure where `facts` are two. */
export interface Whereabouts {
  readonly place: Place
  readonly bounds: Bounds
  readonly facts: readonly Fact[]
}

/** Nobody travels faster than this from door to door: a direct flight without the ways to and from the airport. */
const FASTEST_KM_AN_HOUR = 900

/** How much farther than the radius of its settlements a country may reach. */
const BEYOND_SETTLEMENTS = 1.6

const reach = (place: Place): number =>
  place.granularity === 'country' || place.granularity === 'admin1'
    ? place.radiusKm * BEYOND_SETTLEMENTS
    : place.radiusKm

/** The least time between two places in milliseconds; 0 where one may lie in the other. Their reach is taken off. */
export const leastTravel = (a: Place, b: Place): number =>
  Math.max(0, ((distanceKm(a, b) - reach(a) - reach(b)) / FASTEST_KM_AN_HOUR) * 3_600_000)

/** Whether nobody can be in both at one instant: they lie in two countries, or too far from each other to overlap. */
export const apart = (a: Place, b: Place): boolean => {
  if (a.granularity === 'region' || b.granularity === 'region') return false
  if (a.country !== null && b.country !== null && a.country !== b.country) return true
  if (a.granularity === 'country' || b.granularity === 'country') return false
  return leastTravel(a, b) > 0
}

/** Where firm claims have a person: stays as told, and the time between arriving in a country and leaving it. */
export const whereaboutsOf = (history: PersonHistory): readonly Whereabouts[] => {
  const { world } = history
  const found: Whereabouts[] = []
  for (const stay of staysOf(history)) {
    const place = world.placeOf(stay.place)
    const day = stay.when?.sure.precision === 'day' || stay.when?.sure.precision === 'time'
    const bounds = stateOf(edtfOf(stay.fact.claim), world.zoneOf(stay.fact), day ? 'touching' : 'inside')
    if (place !== null && bounds !== null && stay.fact.weight === 'firm')
      found.push({ place, bounds: capped(world, stay.fact, bounds), facts: [stay.fact] })
  }
  return [...found, ...betweenMoves(history)]
}

const capped = (world: World, fact: Fact, bounds: Bounds): Bounds => {
  const { sure } = world.vouchOf(fact.report)
  return bounds.endLo !== null && sure !== null && bounds.endLo > sure ? { ...bounds, endLo: sure } : bounds
}

const begun = (move: Move): number => move.when?.sure.lo ?? 0

/** From each entry into a country to the next time the person left it; after the last entry until nobody knows when. */
const betweenMoves = (history: PersonHistory): readonly Whereabouts[] => {
  const { world } = history
  const moves = movesOf(history)
    .filter((move) => move.fact.weight === 'firm' && move.when?.sure.lo != null && move.when.sure.hi != null)
    .filter((move) => move.fromCountry !== move.toCountry)
    .sort((a, b) => begun(a) - begun(b))
  const found: Whereabouts[] = []
  moves.forEach((entry, at) => {
    const place = entry.to === null ? null : countryPlaceOf(world, entry.to)
    if (place === null || entry.when === null) return
    const begin = entry.when.sure
    const next = Math.max(at + 1, countBelow(moves, begun, begin.hi ?? 0))
    const exit = moves[next]
    const closes = exit !== undefined && exit.fromCountry === entry.toCountry && next === at + 1
    found.push({
      place,
      bounds: {
        beginLo: begin.lo,
        beginHi: begin.hi,
        endLo: closes ? (exit.when?.sure.lo ?? null) : begin.lo,
        endHi: closes ? (exit.when?.sure.hi ?? null) : null,
      },
      facts: closes ? [entry.fact, exit.fact] : [entry.fact],
    })
  })
  return found
}

/** The person arrived at a town, but was then in its country: the country is what the next departure leaves. */
const countryPlaceOf = (world: World, id: string): Place | null => {
  const place = world.placeOf(id)
  const key = world.countryKeyOf(id)
  if (place === null || key === null || key.length !== 2) return place
  return countryPlace(key) ?? place
}

/** The times at which being there rules out being at the other place: with the time that the way takes on both sides. */
export const ruledOut = (whereabouts: Whereabouts, other: Place): Range | null => {
  const sure = definite(whereabouts.bounds)
  if (sure === null || !apart(whereabouts.place, other)) return null
  const travel = leastTravel(whereabouts.place, other)
  return { from: sure.from === null ? null : sure.from - travel, to: sure.to === null ? null : sure.to + travel }
}

/** Longer than the way to the farthest place on Earth takes at that speed. */
const A_DAY = 86_400_000

/**
 * Answers for a place and a window which whereabouts between them rule the place out for the whole window; null where they do not. Sorted
 * once: only whereabouts within a day's way of the window are looked at.
 */
export const excluding = (
  all: readonly Whereabouts[],
): ((other: Place, window: Range) => readonly Whereabouts[] | null) => {
  const sure = allThatMeet(
    all.flatMap(({ bounds }, at) => {
      const range = definite(bounds)
      return range === null
        ? []
        : [{ lo: range.from ?? Number.NEGATIVE_INFINITY, hi: range.to ?? Number.POSITIVE_INFINITY, at }]
    }),
  )
  return (other, window) => {
    const from = (window.from ?? Number.NEGATIVE_INFINITY) - A_DAY
    const bearing = sure(from, (window.to ?? Number.POSITIVE_INFINITY) + A_DAY).flatMap((at) => {
      const whereabouts = all[at]
      const range = whereabouts === undefined ? null : ruledOut(whereabouts, other)
      return whereabouts !== undefined && range !== null && overlaps(range, window) ? [{ whereabouts, range }] : []
    })
    const ranges = bearing.map(({ range }) => range)
    return contains(ranges, [window]) ? bearing.map(({ whereabouts }) => whereabouts) : null
  }
}

/** Whether the person may have been there at some moment of the window, with no word that it was so. */
export const mayBe = (whereabouts: Whereabouts, other: Place, window: Range): boolean => {
  const range = possible(whereabouts.bounds)
  return range !== null && apart(whereabouts.place, other) && overlaps(range, window)
}

const overlaps = (a: Range, b: Range): boolean =>
  (a.from ?? Number.NEGATIVE_INFINITY) < (b.to ?? Number.POSITIVE_INFINITY) &&
  (b.from ?? Number.NEGATIVE_INFINITY) < (a.to ?? Number.POSITIVE_INFINITY)
