import type { Cluster, Clusters } from '../identity/index.ts'
import { clusterEntities } from '../identity/index.ts'
import type { CaseGround, ClaimView, ReportView } from '../model/index.ts'
import { lacksAttacker } from '../model/index.ts'
import { foldName } from '../names/index.ts'
import type { Place } from '../places/index.ts'
import { countryOf, countryPlace, findPlace } from '../places/index.ts'
import { attackersOf } from './attackers.ts'
import type { Authority } from './authority.ts'
import { authorityOfBody, authorityOfCountry, isUnplaced, ownCountries } from './authority.ts'
import type { Fact } from './fact.ts'
import { isNegative, weightOf } from './fact.ts'
import { memo } from './memo.ts'

/**
 * What rules look up that no claim changes: who is who, who acts for whom, what lies where. Made once for a case, however many claims
 * are laid on it and in however many heaps.
 */
export interface Ground {
  readonly view: CaseGround
  readonly clusters: Clusters
  /** The claim with its participants looked up; null where it counts for nothing (an open question, a report that is not here). */
  readonly factOf: (claim: ClaimView) => Fact | null
  /** Persons behind ids or names, groups taken apart. */
  readonly personsOf: (ids: readonly string[]) => readonly Cluster[]
  /** Whom a report means by "the attackers", by report (see `attackers.ts`). Entity ids. */
  readonly attackers: ReadonlyMap<string, readonly string[]>
  readonly reportOf: (id: string) => ReportView | null
  readonly nameOf: (idOrName: string) => string
  readonly clusterOf: (idOrName: string) => Cluster | null
  /** Whom an entity acts for. Null where nothing names one. */
  readonly authorityOf: (idOrName: string) => Authority | null
  /** The place an entity is, or lies in; null where the gazetteer does not know it or cannot decide. */
  readonly placeOf: (idOrName: string) => Place | null
  /** The country an entity is or lies in: a key of {@link Authority}. */
  readonly countryKeyOf: (idOrName: string) => string | null
  /** Entities of type GPE, LOC or FAC that are named inside a claim's words. */
  readonly placesInWords: (claim: ClaimView) => readonly string[]
  /** A part of a gap's id for a person: the folded name, told apart from another person of the same name. */
  readonly keyOf: (cluster: Cluster) => string
}

const PLACE_TYPES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])

export const slug = (text: string): string => foldName(text).replaceAll(' ', '-')

export const groundOf = (view: CaseGround): Ground => {
  const clusters = clusterEntities(view)
  const own = ownCountries(clusters.clusters)
  const reports = new Map(view.reports.map((report) => [report.id, report]))
  const byId = new Map(clusters.clusters.map((cluster) => [cluster.id, cluster]))
  const byName = new Map<string, Cluster | null>()
  for (const cluster of clusters.clusters)
    for (const name of [cluster.name, ...cluster.aka]) {
      const key = foldName(name)
      byName.set(key, byName.has(key) && byName.get(key) !== cluster ? null : cluster)
    }

  const clusterOf = memo(
    (idOrName: string): Cluster | null => clusters.clusterOf(idOrName) ?? byName.get(foldName(idOrName)) ?? null,
  )
  const namesOf = (idOrName: string): readonly string[] => {
    const cluster = clusterOf(idOrName)
    return cluster === null ? [idOrName] : [cluster.name, ...cluster.aka]
  }
  const authorityOf = memo((idOrName: string): Authority | null => {
    const names = namesOf(idOrName)
    for (const name of names) {
      const owned = own.find(name)
      if (owned !== null) return owned
      const code = countryOf(name)
      if (code !== null) return authorityOfCountry(code)
    }
    const [name = ''] = names
    return (isUnplaced(name) ? ofMentions(idOrName) : null) ?? authorityOfBody(name)
  })
  /** `The services` are those of the one state that a report names where it speaks of them elsewhere. */
  const ofMentions = (idOrName: string): Authority | null => {
    const words = clusterOf(idOrName)?.entities.flatMap(({ mentions }) => mentions.map(({ text }) => text)) ?? []
    const found = new Map<string, Authority>()
    for (const text of new Set(words)) {
      const code = countryOf(text)
      const authority = own.find(text) ?? (code === null ? null : authorityOfCountry(code))
      if (authority !== null) found.set(authority.key, authority)
    }
    const [only] = found.values()
    return found.size === 1 ? (only ?? null) : null
  }
  const placeOf = memo((idOrName: string): Place | null => {
    const cluster = clusterOf(idOrName)
    const names = namesOf(idOrName)
    for (const name of names) {
      const { best } = findPlace(name)
      if (best !== null) return best
    }
    if (cluster !== null && !PLACE_TYPES.has(cluster.type)) return null
    for (const name of names) {
      const code = countryOf(name)
      if (code !== null) return countryPlace(code)
    }
    return null
  })
  const countryKeyOf = memo((idOrName: string): string | null => {
    const authority = authorityOf(idOrName)
    if (authority !== null && !authority.key.startsWith('body ')) return authority.key
    return placeOf(idOrName)?.country ?? null
  })

  /** Persons behind an id, groups taken apart. A group that contains itself is walked once. */
  const expand = memo((idOrName: string): readonly Cluster[] => {
    const first = clusterOf(idOrName)
    if (first === null) return []
    const found = new Map<string, Cluster>()
    const seen = new Set<string>()
    const queue = [first]
    for (let cluster = queue.pop(); cluster !== undefined; cluster = queue.pop()) {
      if (seen.has(cluster.id)) continue
      seen.add(cluster.id)
      if (cluster.type === 'PERSON') found.set(cluster.id, cluster)
      for (const member of cluster.members) {
        const next = byId.get(member)
        if (next !== undefined) queue.push(next)
      }
    }
    return [...found.values()]
  })
  const persons = (ids: readonly string[]): readonly Cluster[] => {
    if (ids.length === 1) return expand(ids[0] ?? '')
    return [...new Set(ids.flatMap((id) => expand(id)))]
  }

  const attackers = attackersOf(view.entities)
  const factOf = (claim: ClaimView): Fact | null => {
    const report = reports.get(claim.report)
    const weight = weightOf(claim)
    if (report === undefined || weight === null) return null
    const stand = lacksAttacker(claim) ? attackers.get(claim.report) : undefined
    return {
      claim,
      type: claim.type,
      report,
      weight,
      negative: isNegative(claim),
      subjects: persons(stand ?? claim.subject),
      objects: persons(claim.object),
      inferred: stand !== undefined,
    }
  }

  const places = new Map<string, { start: number; id: string; end: number }[]>()
  for (const entity of view.entities) {
    if (!PLACE_TYPES.has(entity.type)) continue
    const list = places.get(entity.report) ?? []
    if (list.length === 0) places.set(entity.report, list)
    for (const mention of entity.mentions) list.push({ start: mention.start, end: mention.end, id: entity.id })
  }
  const sorted = memo((report: string) => (places.get(report) ?? []).sort((a, b) => a.start - b.start))
  const placesInWords = (claim: ClaimView): readonly string[] => {
    const list = sorted(claim.report)
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.start ?? 0) < claim.span.start) low = middle + 1
      else high = middle
    }
    const found = new Set<string>()
    for (let at = low; at < list.length; at++) {
      const mention = list[at]
      if (mention === undefined || mention.start >= claim.span.end) break
      if (mention.end <= claim.span.end) found.add(mention.id)
    }
    return [...found]
  }

  const namesakes = memo(() =>
    Map.groupBy(
      clusters.clusters.filter((cluster) => cluster.type === 'PERSON'),
      (cluster) => slug(cluster.name),
    ),
  )
  const keyOf = memo((cluster: Cluster): string => {
    const key = slug(cluster.name)
    const at = namesakes(undefined).get(key)?.indexOf(cluster) ?? 0
    return at > 0 ? `${key}.${at + 1}` : key
  })

  return {
    view,
    clusters,
    factOf,
    personsOf: persons,
    attackers,
    reportOf: (id) => reports.get(id) ?? null,
    nameOf: (idOrName) => clusterOf(idOrName)?.name ?? idOrName,
    clusterOf,
    authorityOf,
    placeOf,
    countryKeyOf,
    placesInWords,
    keyOf,
  }
}
