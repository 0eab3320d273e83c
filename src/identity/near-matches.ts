import type { Cluster, Suggestion } from './cluster.ts'
import { nameParts, nearNames } from './person-names.ts'
import { bornIn } from './same-name.ts'

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
    .map(named)
    .filter(({ parts }) => parts.length > 0)
  const blocks = Map.groupBy(persons, blockOf)
  const found: Suggestion[] = []
  for (const block of blocks.values()) {
    if (block.length > MOST_IN_BLOCK) continue
    block.forEach((one, at) => {
      for (const other of block.slice(at + 1)) {
        const reason = nearness(one, other)
        if (reason === null || settled(one.cluster, other.cluster)) continue
        found.push({ a: one.cluster.id, b: other.cluster.id, rule: NEAR_NAME, reason, standing: 'pending' })
      }
    })
  }
  return found
}

/** A person as names and dates of birth tell it. */
export interface Named {
  readonly cluster: Cluster
  readonly parts: readonly string[]
  readonly born: ReadonlySet<string>
}

export const named = (cluster: Cluster): Named => ({
  cluster,
  parts: nameParts(cluster.name),
  born: bornOf(cluster),
})

/** What two persons whose names are near are looked for under. */
export const blockOf = ({ parts }: Named): string => (parts[parts.length - 1] ?? '').slice(0, 3)

/** Why two that do not count as one may be one; null where nothing says so, or their dates of birth differ. */
export const nearness = (one: Named, other: Named): string | null => {
  if (one.born.size > 0 && other.born.size > 0 && one.born.isDisjointFrom(other.born)) return null
  return one.parts.length > 1 && one.parts.join(' ') === other.parts.join(' ')
    ? 'Both have this name, and more than one person born on different days bears it.'
    : nearNames(one.parts, other.parts)
}

const bornOf = (cluster: Cluster): ReadonlySet<string> =>
  new Set(cluster.entities.map(bornIn).filter((born) => born !== null))

const isNamed = (entity: Cluster['entities'][number]): boolean =>
  entity.mentions.length === 0 || entity.mentions.some((mention) => mention.kind === 'name')
