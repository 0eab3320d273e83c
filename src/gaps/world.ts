import type { Cluster } from '../identity/index.ts'
import type { CaseView, ClaimType, ReportView } from '../model/index.ts'
import type { CompleteFor } from './complete.ts'
import { completeForIn } from './complete.ts'
import type { Fact } from './fact.ts'
import { isThreatening, isViolent, roleIds, THREATENING, VIOLENT } from './fact.ts'
import type { Ground } from './ground.ts'
import { memo } from './memo.ts'
import type { Vouch, When, Zone } from './when.ts'
import { edtfOf, vouchOf, whenOf, zoneOfCountries } from './when.ts'

export { slug } from './ground.ts'

/** A case looked up once for all rules: who is who, who acts for whom, where and when. */
export interface World extends Ground {
  /** Acts of violence told by anybody of anybody. */
  readonly violent: readonly Fact[]
  /** Words and pictures of menace that any report passes on. Of their reports only what no claim changes may be asked: not `vouchOf`. */
  readonly threats: readonly Fact[]
  /** Persons that a claim speaks of in any role, groups taken apart. */
  readonly personsIn: (fact: Fact) => readonly Cluster[]
  readonly zoneOf: (fact: Fact) => Zone
  readonly whenOf: (fact: Fact) => When | null
  readonly vouchOf: (report: ReportView) => Vouch
  /**
   * Whether an instant (milliseconds since 1970 UTC) has passed by the instant of the view. Rules ask the time here and nowhere else, so
   * that an answer that was kept is worked out again once it has.
   */
  readonly past: (instant: number) => boolean
  readonly completeFor: CompleteFor
}

/** What facts of one subject need to know of all others. */
export interface Shared {
  readonly violent: readonly Fact[]
  readonly threats: readonly Fact[]
  /** The latest happening that a report tells as past, by report. Milliseconds since 1970 UTC. */
  readonly told: ReadonlyMap<string, number>
}

/** What a rule looked at beyond the history it was given: its answer holds until that changes. */
export interface Watcher {
  /** An instant was asked for that has not passed yet. */
  readonly future: (instant: number) => void
  /** The violence told of others was looked at. */
  readonly violence: () => void
  /** The menaces that other reports pass on were looked at. */
  readonly threats: () => void
}

const countriesOf = (ground: Ground, ids: readonly string[]): readonly string[] =>
  ids.map(ground.countryKeyOf).filter((key) => key !== null && key.length === 2) as readonly string[]

/** Whose days: of the place, else of those whose act it is, else of the publisher. */
const zoneIn = (ground: Ground, fact: Fact): Zone => {
  const { claim } = fact
  for (const ids of [
    roleIds(claim, 'place'),
    [...roleIds(claim, 'from'), ...roleIds(claim, 'to')],
    ACTOR_IS_SUBJECT.has(claim.type) ? claim.subject : [...roleIds(claim, 'authority'), ...claim.object],
    claim.object,
  ]) {
    const codes = countriesOf(ground, ids)
    if (codes.length > 0) return zoneOfCountries(codes)
  }
  return zoneOfCountries(fact.report.publisherCountry === null ? [] : [fact.report.publisherCountry])
}

/** The latest happening that a fact tells as past; null where it tells none. */
export const toldBy = (ground: Ground, fact: Fact): number | null =>
  fact.negative || fact.weight !== 'firm' || !INSTANTS.has(fact.type)
    ? null
    : (whenOf(edtfOf(fact.claim), zoneIn(ground, fact))?.sure.lo ?? null)

export const sharedOf = (ground: Ground, facts: Iterable<Fact>): Shared => {
  const told = new Map<string, number>()
  const violent: Fact[] = []
  const threats: Fact[] = []
  for (const fact of facts) {
    if (fact.weight === 'plan') continue
    if (isViolent(fact) && !fact.negative) violent.push(fact)
    if (isThreatening(fact) && !fact.negative) threats.push(fact)
    const lo = toldBy(ground, fact)
    if (lo !== null && lo > (told.get(fact.report.id) ?? Number.NEGATIVE_INFINITY)) told.set(fact.report.id, lo)
  }
  return { violent, threats, told }
}

/** The ground with what facts say on it. Keeps what it works out of each fact: made anew for each heap of many. */
export const worldOn = (ground: Ground, shared: Shared, watcher?: Watcher): World => {
  const zoneOf = memo((fact: Fact): Zone => zoneIn(ground, fact))
  return {
    ...ground,
    get violent() {
      watcher?.violence()
      return shared.violent
    },
    get threats() {
      watcher?.threats()
      return shared.threats
    },
    personsIn: (fact) => [...fact.subjects, ...fact.objects, ...ground.personsOf(roleIds(fact.claim, 'about'))],
    zoneOf,
    whenOf: memo((fact: Fact): When | null => whenOf(edtfOf(fact.claim), zoneOf(fact))),
    vouchOf: memo((report: ReportView): Vouch => vouchOf(report, shared.told.get(report.id) ?? null)),
    past: (instant) => {
      if (instant <= ground.view.at) return true
      watcher?.future(instant)
      return false
    },
    completeFor: completeIn(ground),
  }
}

/** Once for a ground, however many worlds are made on it. */
const kept = new WeakMap<object, CompleteFor>()
const completeIn = (ground: Ground): CompleteFor => {
  const known = kept.get(ground.clusters)
  if (known !== undefined) return known
  const made = completeForIn(ground)
  kept.set(ground.clusters, made)
  return made
}

/** The facts of claims, in their order; plans among them. */
export const factsOf = (ground: Ground, claims: CaseView['claims']): readonly Fact[] =>
  claims.map(ground.factOf).filter((fact) => fact !== null)

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
const INSTANTS: ReadonlySet<ClaimType> = new Set<ClaimType>([
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

/** Claims of these types are all that {@link sharedOf} reads. */
export const SHARED_TYPES: ReadonlySet<ClaimType> = new Set([...INSTANTS, ...VIOLENT, ...THREATENING])
