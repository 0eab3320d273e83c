import type { Authority } from './authority.ts'
import type { Fact } from './fact.ts'
import type { World } from './world.ts'
import { slug } from './world.ts'

/** A part of a gap's id for whatever is named by an id or a name: of a person told apart from namesakes, of a body whomever it acts for. */
export const keyOfNamed = (world: World, idOrName: string): string => {
  const cluster = world.clusterOf(idOrName)
  return cluster?.type === 'PERSON' ? world.keyOf(cluster) : slug(cluster?.name ?? idOrName)
}

export const keyOfBody = (authority: Authority): string => authority.key.replaceAll(' ', '-')

/** A body as the subject of a gap: the entity under which the facts name it first. */
export const subjectBody = (
  world: World,
  authority: Authority,
  facts: readonly Fact[],
): { readonly id: string; readonly name: string } => {
  for (const { claim } of facts)
    for (const id of [...claim.subject, ...claim.object, ...Object.values(claim.roles).flat()]) {
      if (typeof id !== 'string') continue
      const cluster = world.clusterOf(id)
      if (cluster !== null && cluster.type !== 'PERSON' && world.authorityOf(id)?.key === authority.key)
        return { id: cluster.id, name: authority.name }
    }
  return { id: `body:${keyOfBody(authority)}`, name: authority.name }
}

/** A time as a part of a gap's id. */
export const keyOfTime = (edtf: string | null): string =>
  edtf === null ? 'undated' : edtf.replaceAll('/', '--').replaceAll(/[^0-9TXYZ.?~%-]/g, '')
