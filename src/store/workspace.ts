import type { Head, JournalEntry, JournalKind } from '../journal/index.ts'
import type {
  Action,
  CaseView,
  ClaimSource,
  ClaimView,
  EntityView,
  PlaceStatementView,
  ReadingMode,
  ReportView,
  RowFlaw,
  TimeExpression,
} from '../model/index.ts'
import type { Turning } from '../registers/index.ts'
import type { Staged, StageOptions } from './stage.ts'
import type { VouchedName } from './vouched-names.ts'

export type { VouchedName } from './vouched-names.ts'

export interface OpenOptions {
  /** Make the workspace where there is none. Without it a missing file is refused (`no-workspace`). */
  readonly create?: boolean
  /** Milliseconds since 1970 UTC; `Date.now` unless given. The journal's time never goes back, whatever the clock does. */
  readonly clock?: () => number
  /** Look, change nothing. Works on a read-only file, folder or medium. */
  readonly readOnly?: boolean
}

/** All instants are milliseconds since 1970 UTC. */
export interface ViewOptions {
  /** Id or name of a case; left out: the current case (all cases where there is none); null: all cases. */
  readonly case?: string | null
  /** What was received, withdrawn, decided by then: declared time where there is one, else the journal's. */
  readonly asOf?: number | null
  /** What the ledger would have answered then: entries up to and including this instant. Composes with `asOf`. */
  readonly ledgerAsOf?: number | null
  /** `all` unless given. */
  readonly reading?: ReadingMode
}

export interface CaseItem {
  readonly id: string
  readonly name: string
  readonly createdAt: number
  /** How many of its reports stand (are not withdrawn). */
  readonly reports: number
  readonly current: boolean
}

/** A report in a list, withdrawn ones included. */
export interface ReportItem extends ReportView {
  /** Number of its latest reading; 0 where it was never read. The next reading is this number plus one. */
  readonly reading: number
  /** Claims of the latest reading by status. */
  readonly claims: { readonly proposed: number; readonly accepted: number; readonly rejected: number }
}

export interface ReportWithText extends ReportItem {
  readonly text: string
}

/** Everything of a report's latest reading, rejected claims included. */
export interface ReportClaims {
  readonly reading: number
  /** The reader, and whether a person set it; null where the report was never read. */
  readonly reader: { readonly name: string; readonly by: string; readonly at: number; readonly set: boolean } | null
  readonly claims: readonly ClaimView[]
  readonly entities: readonly EntityView[]
  readonly times: readonly TimeExpression[]
  readonly placeStatements: readonly PlaceStatementView[]
}

/** One thing that happened to a report or claim. `received` is the declared instant, null where none was declared. */
export interface HistoryItem {
  readonly seq: number
  readonly time: number
  readonly received: number | null
  readonly actor: string
  readonly kind: JournalKind
  readonly report: string
  readonly claim: string | null
  readonly reading: number | null
  readonly reason: string | null
}

export interface Progress {
  readonly stage: 'file' | 'journal' | 'blobs' | 'projections'
  readonly done: number
  readonly total: number
}

export interface CheckOptions {
  readonly onProgress?: (progress: Progress) => void
}

export interface VerifyOptions extends CheckOptions {
  /** A head exported earlier: its entry must still be there with the same hash. */
  readonly head?: Pick<Head, 'seq' | 'hash'>
}

/** What is wrong, and where: the first bad entry, the first bad blob, the file itself, or the tables derived from the journal. */
export interface Problem {
  readonly part: 'file' | 'journal' | 'blob' | 'projections'
  readonly seq: number | null
  readonly hash: string | null
  readonly message: string
}

export interface VerifyReport {
  readonly ok: boolean
  readonly entries: number
  readonly blobs: number
  readonly head: Head
  readonly problems: readonly Problem[]
}

/**
 * One workspace. Every method may throw (reject with) a LacunaError: input errors such as `unknown-report`, and what the machine refuses:
 * `disk-full`, `read-only`, `workspace-busy`, `damaged`. A refused call has changed nothing.
 */
export interface Workspace {
  readonly file: string
  close(): Promise<void>

  /**
   * The one door for changes: all of `actions` or none, in one durable transaction. `blobs` are the bytes that they name by hash
   * (kept already: may be left out). Answers the entries written; an action whose result stands already (accepting twice, the same
   * person, no other received time) writes none.
   */
  act(actor: string, actions: readonly Action[], blobs?: readonly Uint8Array[]): Promise<readonly JournalEntry[]>

  view(options?: ViewOptions): Promise<CaseView>
  /** The same, with its claims to be asked for subject by subject. What it answers stays what it is now, whatever is written meanwhile. */
  source(options?: ViewOptions): Promise<ClaimSource>

  cases(): Promise<readonly CaseItem[]>
  /** The case chosen last, else the oldest; null where there is none. */
  currentCase(): Promise<CaseItem | null>
  /** By id, else by name. @throws `unknown-case`, `ambiguous-case` */
  case(idOrName: string): Promise<CaseItem>

  /** All reports of a case (id or name; left out or null: of all cases) in the order in which they were added, withdrawn ones included. */
  reports(options?: { readonly case?: string | null }): Promise<readonly ReportItem[]>
  /** By id, else by name, else by title. @throws `unknown-report`, `ambiguous-report` */
  report(idOrName: string, options?: { readonly case?: string | null }): Promise<ReportWithText>
  /** @throws `unknown-report`, `ambiguous-report` */
  claimsOf(report: string): Promise<ReportClaims>
  /** Names that people vouched for: of readings that they set and claims that they accepted. The newest first, at most 5,000. */
  vouchedNames(): Promise<readonly VouchedName[]>
  /** The report made of these bytes (SHA-256, hex), in that case where one is given. */
  findReportByBytes(bytesHash: string, options?: { readonly case?: string | null }): Promise<ReportItem | null>
  /** What happened to a report (its claims included) or to one claim, oldest first. @throws `unknown-report` */
  history(reportOrClaim: string): Promise<readonly HistoryItem[]>
  /** Kept bytes by SHA-256 (hex); null where there are none. */
  blob(hash: string): Promise<Uint8Array | null>

  /**
   * Lays the rows of a register by, to be taken over by a `register.added` of the report that it answers; nobody sees them before. With the
   * same `key` a run that was cut off goes on where it stood.
   */
  stageRegister(key: string, report: string, turning: Turning, options?: StageOptions): Promise<Staged>
  /** Rows of a register that are no claim, by line. @throws `unknown-report` */
  registerFlaws(register: string, options?: { readonly limit?: number }): Promise<readonly RowFlaw[]>

  journalEntries(options?: { readonly after?: number; readonly limit?: number }): Promise<readonly JournalEntry[]>
  head(): Promise<Head>
  /** What was remembered under `key`, where nothing was written to the journal since; else null. */
  recall(key: string): Promise<string | null>
  /**
   * Remembers an answer that was worked out while `head` (its hash) was the journal's. Spares work and nothing else: it may be forgotten
   * at any time, is no part of the truth, and never fails.
   */
  remember(key: string, head: string, answer: string): Promise<void>
  verify(options?: VerifyOptions): Promise<VerifyReport>
  /** Makes every projection again from the journal and the kept bytes, in one transaction. */
  rebuild(options?: CheckOptions): Promise<{ readonly entries: number }>
  /** A verified copy as one file; others may write meanwhile. @throws `file-exists` */
  backup(file: string, options?: CheckOptions): Promise<VerifyReport>
  /**
   * Lawful erasure of what an entry says, and of everything that rests on it; only salted hashes stay. `seq` is that of a
   * `report.added` entry (its text, readings and decisions go) or of a decision (its effect ends with it). Named persons only. Copies
   * and backups made before are not reached.
   * @throws `name-needed`, `reason-missing`, `unknown-entry`, `not-erasable`; `traces-left`: it is erased, but the file is not yet clean
   */
  erase(actor: string, seq: number, reason: string): Promise<JournalEntry>
}
