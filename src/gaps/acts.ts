import type { ClaimType } from '../model/index.ts'
import type { Place } from '../places/index.ts'
import { countryPlace } from '../places/index.ts'
import type { Extent } from '../time/index.ts'
import type { Fact } from './fact.ts'
import { isViolent, roleIds } from './fact.ts'
import type { PersonHistory } from './rule.ts'
import type { When } from './when.ts'
import { asWritten, whenOf } from './when.ts'
import type { World } from './world.ts'

/** One day of an act in which some claim has a person take part, and where that was. */
export interface Act {
  /** Claims that have the person take part, guesses included. */
  readonly claims: readonly Fact[]
  /** Claims that tell what happened on that day, where the person's claim covers several. */
  readonly happenings: readonly Fact[]
  readonly when: When
  readonly place: Place
}

const ACTS: ReadonlySet<ClaimType> = new Set<ClaimType>(['ATTACK', 'HOSTAGE_TAKING', 'KIDNAPPING'])

const finest = (places: readonly (Place | null)[]): Place | null =>
  places.filter((place) => place !== null).sort((a, b) => a.radiusKm - b.radiusKm)[0] ?? null

/** Where a claim has it happen: its place, else the one place that its words name. */
const placeOfFact = (world: World, fact: Fact): Place | null => {
  const own = roleIds(fact.claim, 'place').map((id) => world.placeOf(id))
  if (own.length > 0) return finest(own)
  const targets = fact.claim.object.filter((id) => ['GPE', 'LOC', 'FAC'].includes(world.clusterOf(id)?.type ?? ''))
  const named = [...targets, ...world.placesInWords(fact.claim)].map((id) => world.placeOf(id))
  const countries = new Set(named.map((place) => place?.country ?? null))
  return countries.size === 1 ? finest(named) : null
}

const isDay = (when: When): boolean => when.sure.precision === 'day' || when.sure.precision === 'time'
const day = (when: When): boolean => isDay(when) && !when.edtf.includes('/')

const inside = (inner: Extent, outer: Extent): boolean =>
  inner.lo !== null &&
  inner.hi !== null &&
  outer.lo !== null &&
  outer.hi !== null &&
  inner.lo >= outer.lo &&
  inner.hi <= outer.hi

interface Happening {
  readonly fact: Fact
  readonly when: When
  /** Null: the gazetteer does not know where it was. */
  readonly place: Place | null
}

/** Firm acts by anybody that are told to the day, with their places. */
const happeningsOf = (world: World): readonly Happening[] =>
  world.violent.flatMap((fact) => {
    if (!ACTS.has(fact.type) || fact.weight !== 'firm') return []
    const when = world.whenOf(fact)
    return when !== null && day(when) ? [{ fact, when, place: placeOfFact(world, fact) }] : []
  })

const kept = new WeakMap<readonly Fact[], readonly Happening[]>()
const happenings = (world: World): readonly Happening[] => {
  const { violent } = world
  const known = kept.get(violent)
  if (known !== undefined) return known
  const made = happeningsOf(world)
  kept.set(violent, made)
  return made
}

/** An act told over several days is taken apart into the days on which something is told to have happened in its country. */
const daysOf = (world: World, fact: Fact, when: When): readonly Act[] => {
  const own = placeOfFact(world, fact)
  const one = (place: Place): readonly Act[] => [{ claims: [fact], happenings: [], when, place }]
  if (day(when)) return own === null ? [] : one(own)
  const written = asWritten(when)
  const within = happenings(world).filter((happening) => inside(asWritten(happening.when), written))
  const countries = new Set(within.map((happening) => happening.place?.country).filter((code) => code != null))
  const country = own?.country ?? (countries.size === 1 ? [...countries][0] : null)
  if (country === null || country === undefined) return own === null ? [] : one(own)
  const whole = own ?? countryPlace(country)
  if (whole === null) return []
  // What the same report tells of those days without a place that is known was where the act as a whole was.
  const there = within.filter(({ place, fact: other }) =>
    place === null ? other.report.id === fact.report.id : place.country === country,
  )
  const days = Map.groupBy(there, (happening) => happening.when.edtf.slice(0, 10))
  if (days.size === 0) return one(whole)
  return [...days.values()].flatMap((group) => {
    const [first] = group
    const place = finest(group.map((happening) => happening.place)) ?? whole
    if (first === undefined) return []
    const local = first.when.zone.known ? first.when : (whenOf(first.when.edtf, when.zone) ?? first.when)
    return [{ claims: [fact], happenings: group.map((happening) => happening.fact), when: local, place }]
  })
}

/** The acts that claims lay to a person, day by day. A claim without a date or a place is none. */
export const actsOf = (history: PersonHistory): readonly Act[] => {
  const { world, person, facts } = history
  const acts = facts.flatMap((fact) => {
    if (!isViolent(fact) || !ACTS.has(fact.type) || fact.negative || !fact.subjects.includes(person)) return []
    const when = world.whenOf(fact)
    return when === null || when.sure.lo === null || when.sure.hi === null ? [] : daysOf(world, fact, when)
  })
  return [
    ...Map.groupBy(acts, (act) => `${act.when.edtf.slice(0, 10)} ${act.place.country ?? act.place.id}`).values(),
  ].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    return [
      {
        claims: [...new Set(same.flatMap((act) => act.claims))],
        happenings: [...new Set(same.flatMap((act) => act.happenings))],
        when: first.when,
        place: finest(same.map((act) => act.place)) ?? first.place,
      },
    ]
  })
}
