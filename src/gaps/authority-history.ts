import type { Authority } from './authority.ts'
import { roleIds } from './fact.ts'
import type { AuthorityHistory } from './rule.ts'
import type { World } from './world.ts'

/** Roles that can name an authority. */
const ROLES = ['authority', 'to', 'from']

/** What the case says of each authority, in the order of their first facts. A person's own words and acts are not those of a body. */
export const authorityHistories = (world: World): readonly AuthorityHistory[] => {
  const histories = new Map<string, { authority: Authority; facts: World['facts'][number][]; world: World }>()
  for (const fact of world.facts) {
    const { claim } = fact
    const ids = [...claim.subject, ...claim.object, ...ROLES.flatMap((role) => roleIds(claim, role))]
    for (const id of ids) {
      if (world.clusterOf(id)?.type === 'PERSON') continue
      const authority = world.authorityOf(id)
      if (authority === null) continue
      const history = histories.get(authority.key)
      if (history === undefined) histories.set(authority.key, { authority, facts: [fact], world })
      else if (history.facts[history.facts.length - 1] !== fact) history.facts.push(fact)
    }
  }
  return [...histories.values()]
}
