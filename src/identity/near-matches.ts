import type { Cluster, Suggestion } from './cluster.ts'
import { nameParts, nearNames } from './person-names.ts'

const NEAR_NAME = 'lacuna:near-name'
/** Beyond this many persons of one family name, pairs are no longer compared: the list would help nobody. */
const MOST_IN_BLOCK = 60

/** Pairs of person clusters whose names are near: for a person to decide. `settled` tells pairs that somebody has judged. */
export const nearMatches = (
  clusters: readonly Cluster[],
  settled: (a: Cluster, b: Cluster) => boolean,
): readonly Suggestion[] => {
  const persons = clusters
    .filter((cluster) => cluster.type === 'PERSON' && cluster.entities.some(isNamed))
    .map((cluster) => ({ cluster, parts: nameParts(cluster.name) }))
    .filter(({ parts }) => parts.length > 0)
  const blocks = Map.groupBy(persons, ({ parts }) => (parts[parts.length - 1] ?? '').slice(0, 3))
  const found: Suggestion[] = []
  for (const block of blocks.values()) {
    if (block.length > MOST_IN_BLOCK) continue
    block.forEach((one, at) => {
      for (const other of block.slice(at + 1)) {
        const reason = nearNames(one.parts, other.parts)
        if (reason === null || settled(one.cluster, other.cluster)) continue
        found.push({ a: one.cluster.id, b: other.cluster.id, rule: NEAR_NAME, reason, standing: 'pending' })
      }
    })
  }
  return found
}

const isNamed = (entity: Cluster['entities'][number]): boolean =>
  entity.mentions.length === 0 || entity.mentions.some((mention) => mention.kind === 'name')
