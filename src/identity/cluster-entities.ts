import type { CaseView, EntityView, Judgement } from '../model/index.ts'
import { isNamedPerson } from '../model/index.ts'
import type { Cluster, Clusters, JudgementConflict, Suggestion } from './cluster.ts'
import { nearMatches } from './near-matches.ts'
import { partition } from './partition.ts'
import { bornByName, nameKeys, SAME_NAME } from './same-name.ts'

type View = Pick<CaseView, 'entities' | 'judgements' | 'reports'>

/** Entities in the order in which their reports were recorded: what is added later never comes before what was there. */
const inOrder = (view: View): readonly EntityView[] => {
  const recorded = new Map(view.reports.map((report) => [report.id, report.recordedAt]))
  const at = (entity: EntityView): number => recorded.get(entity.report) ?? Number.POSITIVE_INFINITY
  return view.entities
    .map((entity, position) => ({ entity, position }))
    .sort(
      (a, b) =>
        compare(at(a.entity), at(b.entity)) ||
        compare(a.entity.report, b.entity.report) ||
        compare(a.position, b.position),
    )
    .map(({ entity }) => entity)
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Which entities count as one: a pure function of the view. Persons' judgements come first, in the order in which they were made; a
 * "the same" that would put two entities together of which a person says that they differ is not followed and is reported. Then
 * entities of equal names join, unless held apart, and after them what rules have judged the same. Nothing is ever merged: end a judgement and the clusters split again.
 */
export const clusterEntities = (view: View): Clusters => {
  const entities = inOrder(view)
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]))
  const parts = partition(entities.length)
  const conflicts: JudgementConflict[] = []
  const suggestions: Suggestion[] = []

  const pairs = [...view.judgements]
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
    .flatMap((judgement) => {
      const a = indexOf.get(judgement.a)
      const b = indexOf.get(judgement.b)
      return a === undefined || b === undefined || a === b ? [] : [{ judgement, a, b }]
    })
  const byPerson = pairs.filter(({ judgement }) => isNamedPerson(judgement.by))
  for (const { judgement, a, b } of byPerson)
    if (judgement.verdict !== 'same') parts.holdApart(a, b, judgement, judgement.verdict === 'different')
  for (const { judgement, a, b } of byPerson) {
    if (judgement.verdict !== 'same') continue
    const against = parts.join(a, b, true)
    if (against !== null) conflicts.push({ judgement, against, reason: conflictReason(judgement, against) })
  }
  const bornOf = bornByName(entities)
  const byKey = new Map<string, number[]>()
  entities.forEach((entity, index) => {
    for (const key of nameKeys(entity, bornOf)) {
      const earlier = byKey.get(key)
      if (earlier === undefined) byKey.set(key, [index])
      else joinOne(key, index, earlier)
    }
  })

  for (const { judgement, a, b } of pairs)
    if (!isNamedPerson(judgement.by) && judgement.verdict === 'same') parts.join(a, b, false)

  /** Joins an entity to the first of its name that it may join; where it may join none, it starts a heap of its own. */
  function joinOne(key: string, index: number, heads: number[]): void {
    for (const head of heads) {
      if (parts.find(head) === parts.find(index)) return
      if (parts.join(head, index, false) !== null) continue
      suggestions.push({
        a: entities[head]?.id ?? '',
        b: entities[index]?.id ?? '',
        rule: SAME_NAME,
        reason: key.startsWith('document ')
          ? `Both have the document number ${key.slice('document '.length)}.`
          : `Both go by "${key.slice(key.indexOf(' ') + 1)}".`,
        standing: 'applied',
      })
      return
    }
    heads.push(index)
  }

  const groups = new Map<number, EntityView[]>()
  entities.forEach((entity, index) => {
    const root = parts.find(index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [entity])
    else group.push(entity)
  })
  const firstOf = (id: string): string | null => {
    const index = indexOf.get(id)
    return index === undefined ? null : (entities[parts.find(index)]?.id ?? null)
  }
  const clusters: Cluster[] = []
  const byEntity = new Map<string, Cluster>()
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    const names = new Set(group.flatMap((entity) => [entity.name, ...entity.aka]))
    names.delete(first.name)
    const members = new Set(group.flatMap((entity) => entity.members.map(firstOf).filter((id) => id !== null)))
    members.delete(first.id)
    const cluster: Cluster = {
      id: first.id,
      name: first.name,
      aka: [...names],
      type: first.type,
      entities: group,
      members: [...members],
    }
    clusters.push(cluster)
    for (const entity of group) byEntity.set(entity.id, cluster)
  }

  const judged = new Set(byPerson.map(({ judgement }) => pairKey(judgement.a, judgement.b)))
  const settled = (a: Cluster, b: Cluster): boolean =>
    judged.size > 0 && a.entities.some((one) => b.entities.some((other) => judged.has(pairKey(one.id, other.id))))
  suggestions.push(...nearMatches(clusters, settled))
  return { clusterOf: (id) => byEntity.get(id) ?? null, clusters, suggestions, conflicts }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

const conflictReason = (same: Judgement, against: Judgement): string =>
  `${same.by} says that ${same.a} and ${same.b} are the same, but ${against.by} says that ${against.a} and ${against.b}, which this would put together, are ${against.verdict === 'different' ? 'not the same' : 'not surely the same'}.`
