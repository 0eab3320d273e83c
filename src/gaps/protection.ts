import type { Fact } from './fact.ts'
import { roleIds } from './fact.ts'
import type { World } from './world.ts'

const PROTECTION: ReadonlySet<string> = new Set(['DEPLOYMENT', 'OPERATION'])
export const isProtection = (fact: Fact): boolean => PROTECTION.has(fact.type)

const FORCES: ReadonlySet<string> = new Set(['PERSON', 'GROUP', 'WEAPON'])

/** Ids of what is protected: the place of it, and what of its objects is a site or a body; of forces no site is made. */
export const sitesOf = (world: World, { claim }: Fact): readonly string[] => [
  ...new Set([
    ...roleIds(claim, 'place'),
    ...claim.object.filter((id) => !FORCES.has(world.clusterOf(id)?.type ?? '')),
    ...roleIds(claim, 'sites').filter((name) => world.clusterOf(name) !== null),
  ]),
]

/** Whether it protects, or happened at, whatever has this key. */
export const isAt = (world: World, key: string, ids: readonly string[]): boolean =>
  ids.some((id) => world.authorityOf(id)?.key === key)
