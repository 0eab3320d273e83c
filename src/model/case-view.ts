import type { Claim } from './claim.ts'
import type { PlaceStatement } from './document.ts'
import type { Entity } from './entity.ts'
import type { ReadingMode } from './gap.ts'
import type { Judgement } from './judgement.ts'
import type { CompleteRegister } from './register.ts'
import type { Report } from './report.ts'

export type ClaimStatus = 'proposed' | 'accepted' | 'rejected'

/** A report as it stands in a view. `recordedAt` is the journal's time; `received` is the declared time where there is one, else the journal's. */
export interface ReportView extends Report {
  readonly recordedAt: number
  readonly received: number
  readonly withdrawn: { readonly at: number; readonly by: string; readonly reason: string } | null
}

/** A claim as it stands in a view. Ids of claims and entities are unique in the workspace here. */
export interface ClaimView extends Claim {
  readonly report: string
  readonly status: ClaimStatus
  readonly decidedBy: string | null
  readonly decidedAt: number | null
}

export interface EntityView extends Entity {
  readonly report: string
}

export interface PlaceStatementView extends PlaceStatement {
  readonly report: string
}

export interface GapDecision {
  readonly gap: string
  readonly by: string
  readonly at: number
  readonly reason: string
  /** A mark of what the gap rested on when it was closed; absent where the closing keeps none, and then it stays closed whatever comes. */
  readonly ground?: string
}

/**
 * Everything that rules, briefs and pages read of one case at one instant: a plain value, made by `store/`.
 * Only what counts is in it: reports received and not withdrawn, claims of the latest reading that pass `reading`, judgements in force.
 * `at` is the instant of the view in milliseconds since 1970 UTC (now, or the instant of `--as-of` or `--ledger-as-of`).
 */
export interface CaseView {
  readonly case: { readonly id: string; readonly name: string } | null
  readonly at: number
  readonly reading: ReadingMode
  readonly reports: readonly ReportView[]
  readonly entities: readonly EntityView[]
  readonly claims: readonly ClaimView[]
  readonly placeStatements: readonly PlaceStatementView[]
  readonly judgements: readonly Judgement[]
  readonly closedGaps: readonly GapDecision[]
  /** Registers that are declared complete for a time, of those that count; absent where there are none. */
  readonly complete?: readonly CompleteRegister[]
}
