import type { Cluster } from '../identity/index.ts'
import type { ClaimType, ClaimView, ReportView } from '../model/index.ts'

/**
 * How much a claim can carry. `firm`: put as a fact or reported as one. `soft`: reasoned or guessed; it makes things possible and never
 * certain. `plan`: announced, which says nothing of what happened: a history holds plans apart from its facts. Open questions are left out.
 */
export type Weight = 'firm' | 'soft' | 'plan'

/** A claim that counts, with its participants looked up. `negative`: it says that it was not so. */
export interface Fact {
  readonly claim: ClaimView
  readonly type: ClaimType
  readonly report: ReportView
  readonly weight: Weight
  readonly negative: boolean
  /** Persons among subject and object, with groups taken apart into their members. */
  readonly subjects: readonly Cluster[]
  readonly objects: readonly Cluster[]
  /** The claim names nobody as its subject; the report's own "attackers" are taken for it (see `attackers.ts`). */
  readonly inferred: boolean
}

export const weightOf = (claim: ClaimView): Weight | null => {
  if (claim.stance === 'unknown') return null
  if (claim.stance === 'planned') return 'plan'
  return claim.stance === 'hypothesised' || claim.stance === 'speculated' ? 'soft' : 'firm'
}

/** A claim that its own source or the author rejects says that it was not so. */
export const isNegative = (claim: ClaimView): boolean => claim.polarity === 'negative' || claim.stance === 'denied'

export const VIOLENT: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'ATTACK',
  'HOSTAGE_TAKING',
  'KIDNAPPING',
  'CASUALTY',
])
export const THREATENING: ReadonlySet<ClaimType> = new Set<ClaimType>(['THREAT', 'CALL', 'PUBLICATION', 'DEPICTION'])
/** Claims that pass on words or pictures of menace. */
export const isThreatening = (fact: Pick<Fact, 'type'>): boolean => THREATENING.has(fact.type)

export const isViolent = (fact: Pick<Fact, 'type'>): boolean => VIOLENT.has(fact.type)

/** The entity ids or names that a role holds. */
export const roleIds = (claim: ClaimView, role: string): readonly string[] => {
  const value = claim.roles[role]
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

export const roleText = (claim: ClaimView, role: string): string | null => {
  const value = claim.roles[role]
  return typeof value === 'string' ? value.toLowerCase() : null
}
