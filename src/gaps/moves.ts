import type { ClaimType } from '../model/index.ts'
import type { Fact } from './fact.ts'
import { roleIds } from './fact.ts'
import type { PersonHistory } from './rule.ts'
import { countBelow, firstThatMeets } from './search.ts'
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

/** What was worked out of a history, kept as long as the history is. */
const keptFor = <T>(work: (history: PersonHistory) => T): ((history: PersonHistory) => T) => {
  const kept = new WeakMap<PersonHistory, T>()
  return (history) => {
    const known = kept.get(history)
    if (known !== undefined) return known
    const made = work(history)
    kept.set(history, made)
    return made
  }
}

/** For moves that tell no country they were from: the first other claim of the same move that does. Places in the list of moves. */
const twinsOf = (moves: readonly Move[]): ReadonlyMap<number, number | null> => {
  const timed = moves.map(({ when }, at) => ({ lo: when?.sure.lo ?? 0, hi: when?.sure.hi ?? 0, at }))
  const dated = timed.filter(({ at }) => moves[at]?.when != null && moves[at]?.toCountry != null)
  const found = new Map<number, number | null>()
  for (const group of Map.groupBy(dated, ({ at }) => moves[at]?.toCountry).values()) {
    const open = group.filter(({ at }) => moves[at]?.fromCountry === null)
    if (open.length === 0) continue
    const told = group.filter(
      ({ at }) => moves[at]?.fromCountry !== null && moves[at]?.fromCountry !== moves[at]?.toCountry,
    )
    for (const [at, twin] of firstThatMeets(told, open)) found.set(at, twin)
  }
  return found
}

interface Been {
  readonly place: string | null
  readonly country: string | null
  /** When it was over at the latest. */
  readonly by: number
}

/** Where firm claims have the person, by the time at which that was over; of those over at one time the first told comes last. */
const beenOf = (moves: readonly Move[], stays: readonly Stay[]): readonly Been[] =>
  [
    ...moves.map(({ to, toCountry, when, fact }) => ({ place: to, country: toCountry, when, fact })),
    ...stays.map(({ place, country, when, fact }) => ({ place, country, when, fact })),
  ]
    .flatMap(({ place, country, when, fact }) =>
      fact.weight === 'firm' && when?.sure.hi != null ? [{ place, country, by: when.sure.hi }] : [],
    )
    .reverse()
    .sort((a, b) => a.by - b.by)

/**
 * A person's moves. Where a claim does not say from where ("she crossed into X"), it was from where another claim of the same move has
 * it, else from the country in which the person is last told to have been.
 */
export const movesOf = keptFor((history: PersonHistory): readonly Move[] => {
  const moves = movesAsTold(history)
  if (moves.every((move) => move.fromCountry !== null || move.toCountry === null)) return moves
  const twins = twinsOf(moves)
  const been = beenOf(moves, staysOf(history))
  return moves.map((move, at) => {
    if (move.fromCountry !== null || move.toCountry === null || move.when === null) return move
    const twin = moves[twins.get(at) ?? -1]
    if (twin !== undefined) return { ...move, from: twin.from, fromCountry: twin.fromCountry }
    const begun = move.when.sure.lo ?? 0
    const last = been[countBelow(been, ({ by }) => by, begun + 1) - 1]
    if (last === undefined || last.country === null || last.country === move.toCountry) return move
    return { ...move, from: last.place, fromCountry: last.country }
  })
})

export const staysOf = keptFor(({ facts, person, world }: PersonHistory): readonly Stay[] =>
  facts
    .filter((fact) => STAYS.has(fact.type) && !fact.negative && fact.subjects.includes(person))
    .flatMap((fact) => {
      const objects = fact.type === 'TRAINING' ? [] : fact.claim.object
      const place = placeAmong(world, [...roleIds(fact.claim, 'place'), ...objects])
      return place === null ? [] : [{ fact, when: world.whenOf(fact), place, country: world.countryKeyOf(place) }]
    }),
)
