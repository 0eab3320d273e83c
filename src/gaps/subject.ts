import type { Cluster } from '../identity/index.ts'
import { bareNameKey, reportKey, unnamedKey } from '../model/index.ts'
import type { Authority } from './authority.ts'
import type { Ground } from './ground.ts'

/**
 * Whose history a rule reads. `keys` are those under which its claims are found (see {@link claimKeys}); a claim found under one of them
 * need not be part of the history, but every claim that is can be found under one.
 */
export type Subject =
  | { readonly kind: 'person'; readonly id: string; readonly keys: readonly string[]; readonly person: Cluster }
  | { readonly kind: 'authority'; readonly id: string; readonly keys: readonly string[]; readonly authority: Authority }
  | { readonly kind: 'report'; readonly id: string; readonly keys: readonly string[]; readonly report: string }

/** Keys of one cluster: its entities, and its names for claims that hold a bare name. */
export const clusterKeys = (cluster: Cluster): readonly string[] => [
  ...cluster.entities.map((entity) => entity.id),
  ...new Set([cluster.name, ...cluster.aka].map(bareNameKey)),
]

/** All histories that rules can read in a case, in a fixed order: persons as they were recorded, then authorities, then reports. */
export const subjectsOf = (ground: Ground): readonly Subject[] => {
  const keys = new Map<string, string[]>()
  const add = (person: string, more: readonly string[]): void => {
    const list = keys.get(person)
    if (list === undefined) keys.set(person, [...more])
    else list.push(...more)
  }
  const authorities = new Map<string, { authority: Authority; keys: string[] }>()
  for (const cluster of ground.clusters.clusters) {
    const own = clusterKeys(cluster)
    for (const person of ground.personsOf([cluster.id])) add(person.id, own)
    if (cluster.type === 'PERSON') continue
    const authority = ground.authorityOf(cluster.id)
    if (authority === null) continue
    const entry = authorities.get(authority.key)
    if (entry === undefined) authorities.set(authority.key, { authority, keys: [...own] })
    else entry.keys.push(...own)
  }
  // "The attackers" of a report stand for its unnamed ones.
  for (const [report, members] of ground.attackers)
    for (const person of ground.personsOf(members)) add(person.id, [unnamedKey(report)])
  return [
    ...ground.clusters.clusters.flatMap((person): Subject[] => {
      const found = person.type === 'PERSON' ? keys.get(person.id) : undefined
      return found === undefined ? [] : [{ kind: 'person', id: `person ${person.id}`, keys: found, person }]
    }),
    ...[...authorities.values()].map(
      ({ authority, keys: found }): Subject => ({
        kind: 'authority',
        id: `authority ${authority.key}`,
        keys: found,
        authority,
      }),
    ),
    ...ground.view.reports.map(
      ({ id }): Subject => ({ kind: 'report', id: reportKey(id), keys: [reportKey(id)], report: id }),
    ),
  ]
}
