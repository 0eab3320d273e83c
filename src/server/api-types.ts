import type {
  Basis,
  CaseView,
  Claim,
  ClaimStatus,
  ClaimView,
  Entity,
  Flag,
  Flips,
  Gap,
  Inquiry,
  Knowledge,
  Published,
  ReadingMode,
  Reliability,
  Span,
  TimeExpression,
  Timeline,
  Verdict,
} from '../model/index.ts'

export type {
  Basis,
  CaseView,
  Claim,
  ClaimStatus,
  ClaimView,
  Entity,
  Flag,
  Flips,
  Gap,
  Inquiry,
  Knowledge,
  Published,
  ReadingMode,
  Reliability,
  Span,
  TimeExpression,
  Timeline,
  Verdict,
}

export interface CaseItem {
  readonly id: string
  readonly name: string
  readonly reports: number
}

/** GET /api/session. `actor` is null until somebody says who they are (POST /api/session {actor}). */
export interface Session {
  readonly actor: string | null
  readonly workspace: { readonly name: string; readonly sample: boolean; readonly ending: string | null }
  readonly currentCase: string | null
  readonly cases: readonly CaseItem[]
  readonly version: string
}

/** GET /api/reports?case=ID */
export interface ReportItem {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly publisher: string | null
  readonly published: Published
  readonly reliability: Reliability
  readonly received: number
  readonly receivedDeclared: boolean
  readonly recordedAt: number
  readonly withdrawn: { readonly at: number; readonly by: string; readonly reason: string } | null
  readonly claims: { readonly proposed: number; readonly accepted: number; readonly rejected: number }
  readonly flags: readonly Flag[]
}

/** GET /api/reports/ID: the text as it is and everything read in it, rejected claims included. */
export interface ReportPage {
  readonly report: ReportItem
  readonly text: string
  readonly entities: readonly Entity[]
  readonly times: readonly TimeExpression[]
  readonly claims: readonly ClaimItem[]
  /** The sentences in which no claim stands: what the reader did not understand, or what says nothing that it looks for. */
  readonly withoutClaim: readonly Span[]
}

/** A claim with what a reader needs beside it: a sentence in plain English, names for ids, its time as four bounds, gaps it bears on. */
export interface ClaimItem extends ClaimView {
  readonly sentence: string
  readonly participants: readonly { readonly role: string; readonly id: string | null; readonly name: string }[]
  readonly chain: readonly { readonly name: string; readonly cue: string }[]
  readonly bounds: {
    readonly beginLo: number | null
    readonly beginHi: number | null
    readonly endLo: number | null
    readonly endHi: number | null
  } | null
  readonly bearsOn: readonly { readonly gap: string; readonly question: string }[]
}

/** GET /api/changes?since=TIME: what became of a gap since then, and the entries that did it. */
export interface GapChange {
  readonly kind: 'opened' | 'closed' | 'changed'
  readonly before: Gap | null
  readonly after: Gap | null
  readonly causes: readonly {
    readonly kind: string
    readonly by: string
    readonly at: number
    readonly reason: string | null
    readonly report: { readonly id: string; readonly name: string } | null
    readonly claim: string | null
    readonly text: string | null
  }[]
  readonly more: boolean
}

/** GET /api/gaps/ID: the gap, what the rule says of it by each reading (null: not found there), and the claims that its verdict hangs on. */
export interface GapPage {
  readonly gap: Gap
  readonly readings: Readonly<Record<ReadingMode, { readonly verdict: Verdict; readonly basis: Basis } | null>>
  readonly flips: Flips
  /** The drafted request for what would settle it; null where there is nothing to ask. */
  readonly inquiry: Inquiry | null
}

/** A running or ended import. GET /api/jobs/ID; GET /api/jobs/ID/events streams it (server-sent events); POST /api/jobs/ID/cancel. */
export interface Job {
  readonly id: string
  readonly state: 'running' | 'done' | 'cancelled'
  readonly total: number
  readonly done: number
  readonly current: string | null
  readonly results: readonly AddResult[]
}

export interface AddResult {
  readonly file: string
  readonly report: string | null
  readonly status: 'added' | 'known' | 'failed'
  readonly message: string | null
  readonly hint: string | null
}

/** Every error answer. */
export interface ApiError {
  readonly error: { readonly code: string; readonly message: string; readonly hint: string | null }
}

/*
 * Routes (all under /api need the session; a mistake answers ApiError with 4xx):
 *   GET  /api/session                      Session
 *   POST /api/session {actor}              Session
 *   POST /api/cases {name}                 CaseItem            POST /api/cases/ID/choose   Session
 *   GET  /api/reports?case=                ReportItem[]
 *   GET  /api/reports/ID                   ReportPage
 *   POST /api/reports  multipart `files`, or JSON {text,title?,publisher?,published?} or {url}; all with case?   Job
 *   POST /api/reports/ID/withdraw {reason} ReportItem          POST /api/reports/ID/reinstate {reason}   ReportItem
 *   GET  /api/jobs/ID                      Job                 GET /api/jobs/ID/events (SSE)   POST /api/jobs/ID/cancel
 *   POST /api/claims/ID/decision {decision: accept|reject|reopen, reason?}   ClaimItem
 *   GET  /api/gaps?case=&asOf=&reading=    Gap[]
 *   GET  /api/gaps/ID?case=&asOf=&reading= GapPage
 *   GET  /api/changes?case=&since=&asOf=&reading=   GapChange[]
 *   GET  /api/knowledge?person=&authority=&case=&asOf=&reading=   Knowledge
 *   GET  /api/questions?case=&asOf=&reading=   Inquiry[]
 *   POST /api/gaps/ID/close {reason,case}  Gap                 POST /api/gaps/ID/reopen {reason,case}   Gap
 *   GET  /api/timeline?case=&asOf=&reading=  Timeline
 *   GET  /api/brief?case=&format=html|md   the brief
 *   POST /api/workspace/fresh              Session: from the sample to a workspace of one's own
 */
