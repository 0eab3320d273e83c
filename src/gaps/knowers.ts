import type { Tri } from '../time/index.ts'
import { before } from '../time/index.ts'
import type { Authority } from './authority.ts'
import type { Fact } from './fact.ts'
import { roleIds } from './fact.ts'
import { authorities } from './messages.ts'
import type { PersonHistory } from './rule.ts'
import type { When } from './when.ts'
import { edtfOf, endsOf } from './when.ts'
import type { World } from './world.ts'

/** An authority that had the person on a list, watched, searched for or otherwise knew the person, as one claim tells it. */
export interface Knower {
  readonly fact: Fact
  readonly authority: Authority
  /** When it had begun at the latest, and not before; null: no time is given. */
  readonly begun: When | null
}

const idsOf = (fact: Fact): readonly string[] => {
  const { claim } = fact
  switch (fact.type) {
    case 'WATCHLISTING': {
      const named = roleIds(claim, 'authority')
      return named.length > 0 ? named : claim.object
    }
    case 'SURVEILLANCE':
    case 'SEARCH':
    case 'INVESTIGATION':
      return claim.subject
    case 'KNOWN_TO':
      return claim.object
    default:
      return []
  }
}

const beginOf = (world: World, fact: Fact): When | null => endsOf(edtfOf(fact.claim), world.zoneOf(fact)).begin

/** Who is told to have known the person. */
export const knowersOf = ({ facts, world }: PersonHistory): readonly Knower[] =>
  facts.flatMap((fact) =>
    fact.negative
      ? []
      : authorities(world, idsOf(fact)).map((authority) => ({ fact, authority, begun: beginOf(world, fact) })),
  )

/** Whether it knew before: 1 for sure, 0 perhaps, -1 only afterwards. */
export const knewBefore = (knower: Knower, at: When): Tri => {
  if (knower.begun === null) return 0
  const order = before(knower.begun.sure, at.sure)
  return order === 1 && knower.fact.weight !== 'firm' ? 0 : order
}
