import type { ClaimType } from '../model/index.ts'
import type { Fact } from './fact.ts'
import { roleIds } from './fact.ts'
import type { PersonHistory } from './rule.ts'
import type { When } from './when.ts'
import type { World } from './world.ts'

/** A person going from one place to another, as a claim tells it. Entity ids; country keys are those of an authority. */
export interface Move {
  readonly fact: Fact
  readonly when: When | null
  readonly from: string | null
  readonly to: string | null
  readonly fromCountry: string | null
  readonly toCountry: string | null
}

/** A person being somewhere: a stay, a presence, a training. */
export interface Stay {
  readonly fact: Fact
  readonly when: When | null
  readonly place: string
  readonly country: string | null
}

const MOVES: ReadonlySet<ClaimType> = new Set<ClaimType>(['TRAVEL', 'CROSSING', 'ESCAPE'])
const STAYS: ReadonlySet<ClaimType> = new Set<ClaimType>(['STAY', 'PRESENCE', 'TRAINING'])

const placeAmong = (world: World, ids: readonly string[]): string | null =>
  ids.find((id) => world.clusterOf(id)?.type !== 'PERSON' && world.countryKeyOf(id) !== null) ?? null

export const movesOf = ({ facts, person, world }: PersonHistory): readonly Move[] =>
  facts
    .filter((fact) => MOVES.has(fact.type) && !fact.negative && fact.subjects.includes(person))
    .map((fact) => {
      const { claim } = fact
      const from = placeAmong(world, roleIds(claim, 'from'))
      const to = placeAmong(world, [
        ...roleIds(claim, 'to'),
        ...(from === null ? roleIds(claim, 'place') : []),
        ...claim.object,
      ])
      return {
        fact,
        when: world.whenOf(fact),
        from,
        to,
        fromCountry: from === null ? null : world.countryKeyOf(from),
        toCountry: to === null ? null : world.countryKeyOf(to),
      }
    })

export const staysOf = ({ facts, person, world }: PersonHistory): readonly Stay[] =>
  facts
    .filter((fact) => STAYS.has(fact.type) && !fact.negative && fact.subjects.includes(person))
    .flatMap((fact) => {
      const objects = fact.type === 'TRAINING' ? [] : fact.claim.object
      const place = placeAmong(world, [...roleIds(fact.claim, 'place'), ...objects])
      return place === null ? [] : [{ fact, when: world.whenOf(fact), place, country: world.countryKeyOf(place) }]
    })
