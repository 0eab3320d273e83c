import type { Instant, Tri } from '../time/index.ts'
import type { Authority } from './authority.ts'
import type { Cover } from './cover.ts'
import { coverIndex, coverOf, touches } from './cover.ts'
import type { Fact } from './fact.ts'
import { roleIds } from './fact.ts'
import { phaseOf, phasePoints } from './phases.ts'
import type { PersonHistory } from './rule.ts'
import { meetsAny } from './search.ts'
import type { Spell } from './spells.ts'
import { spellsOf } from './spells.ts'
import { stateIndex } from './state-index.ts'
import type { World } from './world.ts'

/** A person's entry on the list of one authority, by all claims that tell of it. */
export interface Listing {
  readonly authority: Authority
  readonly facts: readonly Fact[]
  /** Claims that the person was not on it. */
  readonly denials: readonly { readonly fact: Fact; readonly cover: Cover }[]
  readonly spells: readonly Spell<Fact>[]
  /** Whether the person stood on it at an instant; what is denied is not counted. */
  readonly at: (instant: Instant) => Tri
  /** Whether another source has the entry stand at some moment of that time, after the end that one gives. */
  readonly contested: (instant: Instant) => boolean
  /** Whether that is denied of the instant. */
  readonly denied: (instant: Instant) => Tri
}

/**
 * Whose list a claim is about: the authority named, else the one the list's name tells. An official who says that somebody was not "on the
 * list" speaks of the list of those for whom the official speaks.
 */
export const keeperOf = (world: World, fact: Fact): Authority | null => {
  const own = roleIds(fact.claim, 'authority').map((id) => world.authorityOf(id))
  const lists = fact.claim.object
    .map((id) => world.authorityOf(id))
    .filter((keeper) => !keeper?.key.startsWith('body '))
  const named = [...own, ...lists].find((keeper) => keeper !== null) ?? null
  const speaker = fact.claim.attribution[0]?.source
  if (named !== null || !fact.negative || speaker === undefined) return named
  const spoken = world.authorityOf(speaker)
  return spoken === null || spoken.key.startsWith('body ') ? null : spoken
}

/** "Was taken off the list": on the list no longer, however the claim is signed. It denies nothing of the time before. */
export const isRemoval = (fact: Fact): boolean => fact.type === 'WATCHLISTING' && phaseOf(fact) === 'end'

/** The lists on which a person is said to have stood, one for each keeper. */
export const listingsOf = ({ facts, person, world }: PersonHistory): readonly Listing[] => {
  const byKeeper = new Map<string, { authority: Authority; told: Fact[]; denied: Fact[] }>()
  for (const fact of facts) {
    if (fact.type !== 'WATCHLISTING' || !fact.subjects.includes(person)) continue
    const authority = keeperOf(world, fact)
    if (authority === null) continue
    const entry = byKeeper.get(authority.key) ?? { authority, told: [], denied: [] }
    byKeeper.set(authority.key, entry)
    if (!fact.negative || isRemoval(fact)) entry.told.push(fact)
    else if (phaseOf(fact) === 'ongoing' && fact.claim.roles.phase !== 'review') entry.denied.push(fact)
  }
  return [...byKeeper.values()]
    .filter(({ told }) => told.some((fact) => !isRemoval(fact)))
    .map(({ authority, told, denied }) => {
      const spells = spellsOf(told.flatMap((fact) => phasePoints(world, fact)))
      const denials = denied.map((fact) => ({ fact, cover: coverOf(world, fact) }))
      return {
        authority,
        facts: told,
        denials,
        spells,
        at: spells.length === 0 ? () => 0 : stateIndex(spells),
        contested: contestedIn(spells),
        denied: coverIndex(denials.map(({ cover }) => cover)),
      }
    })
}

const contestedIn = (spells: readonly Spell<Fact>[]): Listing['contested'] => {
  const asked = meetsAny(
    spells.flatMap(({ end, contested }, at) =>
      contested === null ? [] : [{ lo: end?.lo ?? Number.NEGATIVE_INFINITY, hi: contested, at }],
    ),
  )
  return ({ lo, hi }) => asked(lo ?? Number.NEGATIVE_INFINITY, hi ?? Number.POSITIVE_INFINITY)
}

const MOST_LISTED = 5

/** The first claims that the person was not on the list, of those that speak of that instant. */
export const denialsAt = (listing: Listing, { lo, hi }: Instant): readonly Fact[] => {
  if (listing.denied({ lo, hi }) === -1) return []
  const found: Fact[] = []
  for (const { fact, cover } of listing.denials) {
    if (!touches(cover, lo ?? Number.NEGATIVE_INFINITY, hi ?? Number.POSITIVE_INFINITY)) continue
    found.push(fact)
    if (found.length === MOST_LISTED) break
  }
  return found
}
