import type { Basis, ClaimView, PlaceStatementView, Verdict } from '../model/index.ts'
import type { DayWindow } from '../time/index.ts'

/** What a finding rests on: a claim, or words about a place that are part of no claim. */
export type Evidence =
  | { readonly kind: 'claim'; readonly claim: ClaimView }
  | { readonly kind: 'statement'; readonly statement: PlaceStatementView }

/**
 * What a rule found: a gap without the things that every gap shares. `key` names it within its rule, from folded names and days and
 * never from ids, so that it stays the same when reports are added. `weight` puts graver findings of equal verdict first.
 */
export interface Finding {
  readonly key: string
  readonly question: string
  readonly verdict: Verdict
  readonly basis: Basis
  readonly subject: { readonly id: string; readonly name: string }
  readonly event: string | null
  readonly authority: string | null
  readonly windowDays: DayWindow | null
  readonly window: { readonly of: string; readonly from: string | null; readonly to: string | null } | null
  readonly witnesses: readonly Evidence[]
  readonly against: readonly Evidence[]
  readonly why: string
  readonly assumptions: readonly string[]
  readonly settle: string
  readonly weight: number
}

/** Claims as evidence, each once, in the order given. */
export const evidence = (claims: readonly ClaimView[]): readonly Evidence[] =>
  [...new Map(claims.map((claim) => [claim.id, claim])).values()].map((claim) => ({ kind: 'claim', claim }))

/** A part of a key from a date or an authority's key: the first day, no blanks. */
export const dayKey = (edtf: string | null): string =>
  edtf === null ? 'undated' : (edtf.replace(/^[[{]?(?:\.\.)?\/?/, '').split(/\/|\.\./)[0] ?? '').slice(0, 10)

/** Findings of one rule and subject with keys that are all different: the second of one key gets `.2`, and so on. */
export const keyedApart = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.key) ?? 0) + 1
    seen.set(finding.key, count)
    return count === 1 ? finding : { ...finding, key: `${finding.key}.${count}` }
  })
}
