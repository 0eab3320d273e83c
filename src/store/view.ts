import type { Transaction } from 'kysely'
import type {
  CaseView,
  ClaimStatus,
  ClaimView,
  EntityView,
  GapDecision,
  Judgement,
  PlaceStatementView,
  ReadingMode,
  Reliability,
  Report,
  ReportView,
} from '../model/index.ts'
import type { Schema } from './schema.ts'

/** Which entries count: those of the ledger up to `ledger`, and of what they say that which was received, withdrawn or decided by `asOf`. */
export interface Cut {
  readonly ledger: number
  readonly asOf: number
}

export const NO_CUT: Cut = { ledger: Number.MAX_SAFE_INTEGER, asOf: Number.MAX_SAFE_INTEGER }

/** What a person, or a set reading, made of a claim. */
export interface Decision {
  readonly status: ClaimStatus
  readonly by: string
  readonly at: number
}

type Tx = Transaction<Schema>

export type Withdrawal = NonNullable<ReportView['withdrawn']>

/** The reports of a case (null: of all) that were received within the cut, withdrawn ones included, in the order of the journal. */
export async function reportsAt(tx: Tx, caseId: string | null, cut: Cut): Promise<readonly ReportView[]> {
  let query = tx
    .selectFrom('report')
    .select(['time', 'received', 'body'])
    .where('time', '<=', cut.ledger)
    .where('received', '<=', cut.asOf)
    .orderBy('seq')
  if (caseId !== null) query = query.where('case_id', '=', caseId)
  const withdrawals = await withdrawalsAt(tx, cut)
  return (await query.execute()).map((row) => {
    const report = JSON.parse(row.body) as Report
    const withdrawn = withdrawals.get(report.id) ?? null
    return { ...report, recordedAt: row.time, received: row.received, withdrawn }
  })
}

/** Of what is said about a report or claim, the entry written last counts: it corrects the earlier ones. */
async function withdrawalsAt(tx: Tx, cut: Cut): Promise<ReadonlyMap<string, Withdrawal>> {
  const rows = await tx
    .selectFrom('report_standing')
    .selectAll()
    .where('time', '<=', cut.ledger)
    .where('received', '<=', cut.asOf)
    .orderBy('seq')
    .execute()
  const withdrawn = new Map<string, Withdrawal>()
  for (const row of rows) {
    if (row.standing === 1) withdrawn.delete(row.report)
    else {
      withdrawn.set(row.report, { at: row.received, by: row.actor, reason: JSON.parse(row.reason) as string })
    }
  }
  return withdrawn
}

export interface LatestReading {
  readonly report: string
  readonly number: number
  readonly by: string
  readonly at: number
  readonly set: boolean
  readonly reader: string
  readonly claims: number
}

/**
 * The latest reading of each report. It is Lacuna's work on a report, not something received: only the ledger's clock cuts it, so that a
 * report of January read in March has claims as of January.
 */
export async function latestReadings(tx: Tx, cut: Cut): Promise<ReadonlyMap<string, LatestReading>> {
  const rows = await tx.selectFrom('reading').selectAll().where('time', '<=', cut.ledger).orderBy('seq').execute()
  return new Map(
    rows.map((row) => [
      row.report,
      {
        report: row.report,
        number: row.number,
        by: row.actor,
        at: row.time,
        set: row.is_set === 1,
        reader: JSON.parse(row.reader) as string,
        claims: row.claims,
      },
    ]),
  )
}

/** The last decision on each claim, by id of the claim. */
export async function decisionsAt(tx: Tx, cut: Cut, report?: string): Promise<ReadonlyMap<string, Decision>> {
  let query = tx
    .selectFrom('claim_decision')
    .select(['claim', 'status', 'actor', 'received'])
    .where('time', '<=', cut.ledger)
    .where('received', '<=', cut.asOf)
    .orderBy('seq')
  if (report !== undefined) query = query.where('report', '=', report)
  const rows = await query.execute()
  return new Map(rows.map((row) => [row.claim, { status: row.status as ClaimStatus, by: row.actor, at: row.received }]))
}

/** Rows of the latest readings of some reports, as one JSON array: parsing once is faster than row by row. */
async function parts<T>(
  tx: Tx,
  table: 'claim' | 'entity' | 'time_expression' | 'place_statement',
  reading: LatestReading,
): Promise<readonly T[]> {
  const rows = await tx
    .selectFrom(table)
    .select('body')
    .where('report', '=', reading.report)
    .where('reading', '=', reading.number)
    .orderBy('position')
    .execute()
  return JSON.parse(`[${rows.map((row) => row.body).join(',')}]`) as T[]
}

export { parts as readParts }

/** A claim with its status: what was decided on it last, else accepted where a person set the reading, else proposed. */
export function withStatus(
  claim: Omit<ClaimView, 'report' | 'status' | 'decidedBy' | 'decidedAt'>,
  reading: LatestReading,
  decision: Decision | undefined,
): ClaimView {
  const { report } = reading
  if (decision !== undefined) {
    return { ...claim, report, status: decision.status, decidedBy: decision.by, decidedAt: decision.at }
  }
  if (reading.set) return { ...claim, report, status: 'accepted', decidedBy: reading.by, decidedAt: reading.at }
  return { ...claim, report, status: 'proposed', decidedBy: null, decidedAt: null }
}

/** Whether a claim counts, by its status, its stance and the reliability of its report. F, "cannot be judged", is not graded down. */
function claimCounts(mode: ReadingMode, claim: ClaimView, reliability: Reliability): boolean {
  if (mode === 'accepted') return claim.status === 'accepted'
  if (claim.status === 'rejected') return false
  if (mode === 'all') return reliability !== 'E'
  return (reliability === 'A' || reliability === 'B') && (claim.stance === 'asserted' || claim.status === 'accepted')
}

/** Place statements carry no decision of their own: a person stands behind them where a person set the reading. */
function statementsCount(mode: ReadingMode, reading: LatestReading, reliability: Reliability): boolean {
  if (mode === 'accepted') return reading.set
  return mode === 'all' ? reliability !== 'E' : reliability === 'A' || reliability === 'B'
}

async function judgementsAt(tx: Tx, cut: Cut): Promise<readonly Judgement[]> {
  const until = Math.min(cut.ledger, cut.asOf)
  const rows = await tx
    .selectFrom('judgement')
    .select('body')
    .where('time', '<=', until)
    .where((where) => where.or([where('ended_time', 'is', null), where('ended_time', '>', until)]))
    .orderBy('seq')
    .execute()
  return rows.map((row) => JSON.parse(row.body) as Judgement)
}

async function closedGapsAt(tx: Tx, caseId: string | null, cut: Cut): Promise<readonly GapDecision[]> {
  let query = tx
    .selectFrom('gap_decision')
    .selectAll()
    .where('time', '<=', Math.min(cut.ledger, cut.asOf))
    .orderBy('seq')
  if (caseId !== null) query = query.where('case_id', '=', caseId)
  const closed = new Map<string, GapDecision>()
  for (const row of await query.execute()) {
    const key = `${row.case_id} ${row.gap}`
    closed.delete(key)
    if (row.closed === 0) continue
    closed.set(key, { gap: row.gap, by: row.actor, at: row.time, reason: JSON.parse(row.reason) as string })
  }
  return [...closed.values()]
}

/** Everything that counts in a case at one instant. `at` is the instant that the view bears. */
export async function caseView(
  tx: Tx,
  of: CaseView['case'],
  cut: Cut,
  at: number,
  reading: ReadingMode,
): Promise<CaseView> {
  const caseId = of?.id ?? null
  const reports = (await reportsAt(tx, caseId, cut)).filter((report) => report.withdrawn === null)
  const readings = await latestReadings(tx, cut)
  const decisions = await decisionsAt(tx, cut)
  const claims: ClaimView[] = []
  const entities: EntityView[] = []
  const placeStatements: PlaceStatementView[] = []
  for (const { id: report, reliability } of reports) {
    const latest = readings.get(report)
    if (latest === undefined) continue
    for (const entity of await parts<EntityView>(tx, 'entity', latest)) entities.push({ ...entity, report })
    for (const bare of await parts<ClaimView>(tx, 'claim', latest)) {
      const claim = withStatus(bare, latest, decisions.get(bare.id))
      if (claimCounts(reading, claim, reliability)) claims.push(claim)
    }
    if (!statementsCount(reading, latest, reliability)) continue
    for (const statement of await parts<PlaceStatementView>(tx, 'place_statement', latest)) {
      placeStatements.push({ ...statement, report })
    }
  }
  return {
    case: of,
    at,
    reading,
    reports,
    entities,
    claims,
    placeStatements,
    judgements: await judgementsAt(tx, cut),
    closedGaps: await closedGapsAt(tx, caseId, cut),
  }
}
