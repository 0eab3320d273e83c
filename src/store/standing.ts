import type { Transaction } from 'kysely'
import type { ClaimStatus, ClaimView, Report, ReportView } from '../model/index.ts'
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
export async function reportsAt(
  tx: Tx,
  caseId: string | null,
  cut: Cut,
  only?: string,
): Promise<readonly ReportView[]> {
  let query = tx
    .selectFrom('report')
    .select(['time', 'received', 'body'])
    .where('time', '<=', cut.ledger)
    .where('received', '<=', cut.asOf)
    .orderBy('seq')
  if (caseId !== null) query = query.where('case_id', '=', caseId)
  if (only !== undefined) query = query.where('id', '=', only)
  const withdrawals = await withdrawalsAt(tx, cut, only)
  return (await query.execute()).map((row) => {
    const report = JSON.parse(row.body) as Report
    const withdrawn = withdrawals.get(report.id) ?? null
    return { ...report, recordedAt: row.time, received: row.received, withdrawn }
  })
}

/** Of what is said about a report or claim, the entry written last counts: it corrects the earlier ones. */
async function withdrawalsAt(tx: Tx, cut: Cut, only?: string): Promise<ReadonlyMap<string, Withdrawal>> {
  let query = tx
    .selectFrom('report_standing')
    .selectAll()
    .where('time', '<=', cut.ledger)
    .where('received', '<=', cut.asOf)
    .orderBy('seq')
  if (only !== undefined) query = query.where('report', '=', only)
  const rows = await query.execute()
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
  readonly seq: number
  readonly hash: string
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
export async function latestReadings(tx: Tx, cut: Cut, only?: string): Promise<ReadonlyMap<string, LatestReading>> {
  let query = tx.selectFrom('reading').selectAll().where('time', '<=', cut.ledger).orderBy('seq')
  if (only !== undefined) query = query.where('report', '=', only)
  const rows = await query.execute()
  return new Map(
    rows.map((row) => [
      row.report,
      {
        report: row.report,
        number: row.number,
        seq: row.seq,
        hash: row.hash,
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
export async function decisionsAt(tx: Tx, cut: Cut, only?: string): Promise<ReadonlyMap<string, Decision>> {
  let query = tx
    .selectFrom('claim_decision')
    .select(['claim', 'status', 'actor', 'received'])
    .where('time', '<=', cut.ledger)
    .where('received', '<=', cut.asOf)
    .orderBy('seq')
  if (only !== undefined) query = query.where('report', '=', only)
  const rows = await query.execute()
  return new Map(rows.map((row) => [row.claim, { status: row.status as ClaimStatus, by: row.actor, at: row.received }]))
}

/** A claim as it stands after the last decision on it; as its reading left it where there is none. */
export const decided = (claim: ClaimView, decision: Decision | undefined): ClaimView =>
  decision === undefined ? claim : { ...claim, status: decision.status, decidedBy: decision.by, decidedAt: decision.at }
