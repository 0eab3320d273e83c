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

const movesAsTold = ({ facts, person, world }: PersonHistory): readonly Move[] =>
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

/**
 * A person's moves. Where a claim does not say from where ("she crossed into X"), it was from where another claim of the same move has
 * it, else from the country in which the person is last told to have been.
 */
export const movesOf = (history: PersonHistory): readonly Move[] => {
  const moves = movesAsTold(history)
  if (moves.every((move) => move.fromCountry !== null || move.toCountry === null)) return moves
  const stays = staysOf(history)
  return moves.map((move) => {
    if (move.fromCountry !== null || move.toCountry === null || move.when === null) return move
    const { lo, hi } = move.when.sure
    const twin = moves.find(
      (other) =>
        other.fromCountry !== null &&
        other.fromCountry !== other.toCountry &&
        other.toCountry === move.toCountry &&
        other.when !== null &&
        (other.when.sure.lo ?? 0) < (hi ?? 0) &&
        (lo ?? 0) < (other.when.sure.hi ?? 0),
    )
    if (twin !== undefined) return { ...move, from: twin.from, fromCountry: twin.fromCountry }
    const before = [
      ...moves.map((other) => ({ place: other.to, country: other.toCountry, when: other.when, fact: other.fact })),
      ...stays,
    ]
      .filter(({ when, fact }) => fact.weight === 'firm' && when?.sure.hi != null && when.sure.hi <= (lo ?? 0))
      .sort((a, b) => (b.when?.sure.hi ?? 0) - (a.when?.sure.hi ?? 0))
    const last = before[0]
    if (last === undefined || last.country === null || last.country === move.toCountry) return move
    return { ...move, from: last.place, fromCountry: last.country }
  })
}

export const staysOf = ({ facts, person, world }: PersonHistory): readonly Stay[] =>
  facts
    .filter((fact) => STAYS.has(fact.type) && !fact.negative && fact.subjects.includes(person))
    .flatMap((fact) => {
      const objects = fact.type === 'TRAINING' ? [] : fact.claim.object
      const place = placeAmong(world, [...roleIds(fact.claim, 'place'), ...objects])
      return place === null ? [] : [{ fact, when: world.whenOf(fact), place, country: world.countryKeyOf(place) }]
    })
