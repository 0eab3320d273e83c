import type { Cluster, Clusters } from '../identity/index.ts'
import { clusterEntities } from '../identity/index.ts'
import type { CaseView, ClaimView, ReportView } from '../model/index.ts'
import { foldName } from '../names/index.ts'
import type { Place } from '../places/index.ts'
import { countryOf, countryPlace, findPlace } from '../places/index.ts'
import { attackersOf, lacksAttacker } from './attackers.ts'
import type { Authority } from './authority.ts'
import { authorityOfCountry, ownCountries } from './authority.ts'
import type { Fact } from './fact.ts'
import { isNegative, isViolent, roleIds, weightOf } from './fact.ts'
import type { Vouch, When, Zone } from './when.ts'
import { edtfOf, vouchOf, whenOf, zoneOfCountries } from './when.ts'

/** A case looked up once for all rules: who is who, who acts for whom, where and when. */
export interface World {
  readonly view: CaseView
  readonly clusters: Clusters
  readonly facts: readonly Fact[]
  readonly violent: readonly Fact[]
  /** Persons that a claim speaks of in any role, groups taken apart. */
  readonly personsIn: (fact: Fact) => readonly Cluster[]
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
  readonly zoneOf: (fact: Fact) => Zone
  readonly whenOf: (fact: Fact) => When | null
  readonly vouchOf: (report: ReportView) => Vouch
  /** A part of a gap's id for a person: the folded name, told apart from another person of the same name. */
  readonly keyOf: (cluster: Cluster) => string
}

const PLACE_TYPES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])

const memo = <K, V>(work: (key: K) => V): ((key: K) => V) => {
  const kept = new Map<K, V>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined || kept.has(key)) return known as V
    const value = work(key)
    kept.set(key, value)
    return value
  }
}

export const slug = (text: string): string => foldName(text).replaceAll(' ', '-')

export const worldOf = (view: CaseView): World => {
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
    const key = foldName(name)
    return key === '' ? null : { key: `body ${key}`, name, called: name, adjective: `${name}'s`, country: null }
  })
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
  const facts: Fact[] = []
  for (const claim of view.claims) {
    const report = reports.get(claim.report)
    const weight = weightOf(claim)
    if (report === undefined || weight === null) continue
    const stand = lacksAttacker(claim) ? attackers.get(claim.report) : undefined
    facts.push({
      claim,
      type: claim.type,
      report,
      weight,
      negative: isNegative(claim),
      subjects: persons(stand ?? claim.subject),
      objects: persons(claim.object),
      inferred: stand !== undefined,
    })
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

  const countriesOf = (ids: readonly string[]): readonly string[] =>
    ids.map(countryKeyOf).filter((key) => key !== null && key.length === 2) as readonly string[]

  /** Whose days: of the place, else of those whose act it is, else of the publisher. */
  const zoneOf = memo((fact: Fact): Zone => {
    const { claim } = fact
    for (const ids of [
      roleIds(claim, 'place'),
      [...roleIds(claim, 'from'), ...roleIds(claim, 'to')],
      ACTOR_IS_SUBJECT.has(claim.type) ? claim.subject : [...roleIds(claim, 'authority'), ...claim.object],
      claim.object,
    ]) {
      const codes = countriesOf(ids)
      if (codes.length > 0) return zoneOfCountries(codes)
    }
    return zoneOfCountries(fact.report.publisherCountry === null ? [] : [fact.report.publisherCountry])
  })
  const when = memo((fact: Fact): When | null => whenOf(edtfOf(fact.claim), zoneOf(fact)))

  const told = memo((): ReadonlyMap<string, number> => {
    const latest = new Map<string, number>()
    for (const fact of facts) {
      if (fact.negative || fact.weight !== 'firm' || !INSTANTS.has(fact.type)) continue
      const lo = when(fact)?.sure.lo ?? null
      if (lo !== null && lo > (latest.get(fact.report.id) ?? Number.NEGATIVE_INFINITY)) latest.set(fact.report.id, lo)
    }
    return latest
  })
  const vouch = memo((report: ReportView): Vouch => vouchOf(report, told(undefined).get(report.id) ?? null))

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
    facts,
    violent: facts.filter((fact) => isViolent(fact) && !fact.negative),
    personsIn: (fact) => [...fact.subjects, ...fact.objects, ...persons(roleIds(fact.claim, 'about'))],
    reportOf: (id) => reports.get(id) ?? null,
    nameOf: (idOrName) => clusterOf(idOrName)?.name ?? idOrName,
    clusterOf,
    authorityOf,
    placeOf,
    countryKeyOf,
    placesInWords,
    zoneOf,
    whenOf: when,
    vouchOf: vouch,
    keyOf,
  }
}

/** Types whose subject is the authority that acts. */
const ACTOR_IS_SUBJECT: ReadonlySet<string> = new Set([
  'SURVEILLANCE',
  'SEARCH',
  'ARREST',
  'DEPORTATION',
  'INVESTIGATION',
  'ALERT_LEVEL',
  'EMERGENCY',
  'DEPLOYMENT',
  'OPERATION',
  'REQUEST',
  'WARNING',
  'INFO_SHARING',
  'INSTRUCTION',
])

/** Happenings, whose date is of something past when it is told. */
const INSTANTS: ReadonlySet<string> = new Set([
  'ATTACK',
  'HOSTAGE_TAKING',
  'KIDNAPPING',
  'CASUALTY',
  'TRAVEL',
  'CROSSING',
  'ARREST',
  'CONVICTION',
  'DEPORTATION',
])
