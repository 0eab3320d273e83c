import type { Transaction } from 'kysely'
import type {
  CaseGround,
  CaseView,
  ClaimView,
  EntityView,
  GapDecision,
  Judgement,
  PlaceStatementView,
  ReadingMode,
  Reliability,
  ReportView,
} from '../model/index.ts'
import { type PartsCache, partsOf } from './parts.ts'
import { completeAt } from './registers.ts'
import type { Schema } from './schema.ts'
import { type Cut, decided, decisionsAt, type LatestReading, latestReadings, reportsAt } from './standing.ts'

type Tx = Transaction<Schema>

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
    .leftJoin('gap_ground', (join) =>
      join
        .onRef('gap_ground.case_id', '=', 'gap_decision.case_id')
        .onRef('gap_ground.gap', '=', 'gap_decision.gap')
        .onRef('gap_ground.seq', '=', 'gap_decision.seq'),
    )
    .selectAll('gap_decision')
    .select('gap_ground.ground')
    .where('gap_decision.time', '<=', Math.min(cut.ledger, cut.asOf))
    .orderBy('gap_decision.seq')
  if (caseId !== null) query = query.where('gap_decision.case_id', '=', caseId)
  const closed = new Map<string, GapDecision>()
  for (const row of await query.execute()) {
    const key = `${row.case_id} ${row.gap}`
    closed.delete(key)
    if (row.closed === 0) continue
    const ground = row.ground === null ? {} : { ground: row.ground }
    closed.set(key, { gap: row.gap, by: row.actor, at: row.time, reason: JSON.parse(row.reason) as string, ...ground })
  }
  return [...closed.values()]
}

/** A case without its claims, and what it takes to find those that count. */
export interface GroundAt {
  readonly ground: CaseGround
  readonly readings: ReadonlyMap<string, LatestReading>
  readonly decisions: Awaited<ReturnType<typeof decisionsAt>>
}

/** Everything of a case at one instant but its claims. `at` is the instant that the view bears. */
export async function groundAt(
  tx: Tx,
  cache: PartsCache,
  of: CaseView['case'],
  cut: Cut,
  at: number,
  reading: ReadingMode,
): Promise<GroundAt> {
  const caseId = of?.id ?? null
  const reports = (await reportsAt(tx, caseId, cut)).filter((report) => report.withdrawn === null)
  const readings = await latestReadings(tx, cut)
  const [entitiesOf, statementsOf] = [partsOf(tx, cache, 'entity'), partsOf(tx, cache, 'place_statement')]
  const entities: EntityView[] = []
  const placeStatements: PlaceStatementView[] = []
  for (const report of reports) {
    const latest = readings.get(report.id)
    if (latest === undefined) continue
    for (const entity of await entitiesOf(latest)) entities.push(entity)
    if (!statementsCount(reading, latest, report.reliability)) continue
    for (const statement of await statementsOf(latest)) placeStatements.push(statement)
  }
  const ground: CaseGround = {
    case: of,
    at,
    reading,
    reports,
    entities,
    placeStatements,
    judgements: await judgementsAt(tx, cut),
    closedGaps: await closedGapsAt(tx, caseId, cut),
    complete: await completeAt(tx, cut, reports, readings),
  }
  return { ground, readings, decisions: await decisionsAt(tx, cut) }
}

/** The claims of one report that count, in the order of its reading. */
export async function claimsIn(
  tx: Tx,
  cache: PartsCache,
  { ground, readings, decisions }: GroundAt,
  report: ReportView,
): Promise<readonly ClaimView[]> {
  const latest = readings.get(report.id)
  if (latest === undefined) return []
  return counted(await partsOf(tx, cache, 'claim')(latest), decisions, ground.reading, report.reliability)
}

export function counted(
  proposed: readonly ClaimView[],
  decisions: GroundAt['decisions'],
  mode: ReadingMode,
  reliability: Reliability,
): readonly ClaimView[] {
  return proposed
    .map((claim) => decided(claim, decisions.get(claim.id)))
    .filter((claim) => claimCounts(mode, claim, reliability))
}

/** Everything that counts in a case at one instant. */
export async function caseView(tx: Tx, cache: PartsCache, at: GroundAt): Promise<CaseView> {
  const claims: ClaimView[] = []
  for (const report of at.ground.reports) for (const claim of await claimsIn(tx, cache, at, report)) claims.push(claim)
  return { ...at.ground, claims }
}
