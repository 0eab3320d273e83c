import type { Cluster } from '../identity/index.ts'
import type { Fact } from './fact.ts'
import { isViolent } from './fact.ts'
import type { PersonHistory } from './rule.ts'
import type { When } from './when.ts'
import { dateNoun } from './wording.ts'
import type { World } from './world.ts'

/** An act of violence in which a person took part, as one or more claims tell it. */
export interface ViolentEvent {
  readonly key: string
  readonly name: string
  readonly when: When
  readonly facts: readonly Fact[]
  /** Only reasoned or guessed: nothing that rests on it is certain. */
  readonly soft: boolean
  /** Sources that give this event days which cannot both be right. */
  readonly rivals: readonly Fact[]
}

const NOUN: Readonly<Record<string, string>> = {
  ATTACK: 'attack',
  HOSTAGE_TAKING: 'hostage-taking',
  KIDNAPPING: 'kidnapping',
  CASUALTY: 'killing',
}

const isNamed = (cluster: Cluster | null): boolean =>
  cluster?.entities.some((entity) => entity.mentions.some((mention) => mention.kind === 'name')) === true &&
  /^\p{Lu}/u.test(cluster.name)

/** `the attack on X of 7 January 2015`; the target only where it has a name. */
const nameOfEvent = (world: World, facts: readonly Fact[], edtf: string): string => {
  const noun = NOUN[facts[0]?.type ?? 'ATTACK'] ?? 'attack'
  const target = facts.flatMap((fact) => fact.claim.object).find((id) => isNamed(world.clusterOf(id)))
  return target === undefined
    ? `the ${noun} of ${dateNoun(edtf)}`
    : `the ${noun} on ${world.nameOf(target)} of ${dateNoun(edtf)}`
}

const low = (when: When): number => when.days.lo ?? Number.NEGATIVE_INFINITY
const high = (when: When): number => when.days.hi ?? Number.POSITIVE_INFINITY

interface Dated {
  readonly fact: Fact
  readonly when: When
}

const targetsOf = (world: World, fact: Fact): readonly string[] =>
  fact.claim.object.map((id) => world.clusterOf(id)?.id ?? id)

const sameTarget = (world: World, a: Fact, b: Fact): boolean => {
  if (a.type !== b.type) return false
  const targets = targetsOf(world, a)
  return targetsOf(world, b).some((target) => targets.includes(target))
}

const A_FORTNIGHT = 14 * 86_400_000

/** The same act told of another day by another report: same kind, same target, within a fortnight. */
const rivalsOf = (world: World, chosen: Dated, all: readonly Dated[]): readonly Dated[] =>
  all.filter(
    (other) =>
      other.fact.report.id !== chosen.fact.report.id &&
      sameTarget(world, chosen.fact, other.fact) &&
      (low(other.when) >= high(chosen.when) || high(other.when) <= low(chosen.when)) &&
      Math.abs(low(other.when) - low(chosen.when)) <= A_FORTNIGHT,
  )

/**
 * The first act of violence that a person is said to have taken part in: the one that was over soonest. Claims of the same days are the
 * same event; an act told without a day is none. Guesses count only where nothing firm is said. `later` are the other days, for mention.
 */
export const firstViolence = (
  history: PersonHistory,
): { readonly event: ViolentEvent; readonly later: readonly string[] } | null => {
  const { world, person, facts } = history
  const all: Dated[] = facts
    .filter((fact) => isViolent(fact) && !fact.negative && fact.subjects.includes(person))
    .flatMap((fact) => {
      const when = world.whenOf(fact)
      return when === null || when.sure.hi === null || when.sure.lo === null ? [] : [{ fact, when }]
    })
  const firm = all.filter(({ fact }) => fact.weight === 'firm')
  const counted = firm.length > 0 ? firm : all
  const [first] = [...counted].sort(
    (a, b) => high(a.when) - high(b.when) || low(b.when) - low(a.when) || (a.fact.claim.id < b.fact.claim.id ? -1 : 1),
  )
  if (first === undefined) return null
  const same = counted.filter(({ when }) => low(when) === low(first.when) && high(when) === high(first.when))
  const rivals = rivalsOf(world, first, counted).map(({ fact }) => fact)
  const named = same.find(({ fact }) => fact.claim.object.some((id) => isNamed(world.clusterOf(id)))) ?? first
  const later = counted.filter(({ when }) => low(when) >= high(first.when)).map(({ when }) => when.edtf)
  return {
    event: {
      key: (first.when.edtf.split('/')[0] ?? '').slice(0, 10),
      name: nameOfEvent(world, [named.fact], first.when.edtf),
      when: first.when,
      facts: [named.fact, ...same.map(({ fact }) => fact).filter((fact) => fact !== named.fact)],
      soft: firm.length === 0,
      rivals,
    },
    later: [...new Set(later)].filter((edtf) => !rivals.some((rival) => rival.claim.time.edtf === edtf)),
  }
}
