import type { Transaction } from 'kysely'
import { LacunaError, type Report } from '../model/index.ts'
import { needBlob, textOf } from './blobs.ts'
import { type PartsCache, partsOf } from './parts.ts'
import type { Schema } from './schema.ts'
import { decided, decisionsAt, latestReadings, NO_CUT, reportsAt } from './standing.ts'
import type { CaseItem, HistoryItem, ReportClaims, ReportItem, ReportWithText } from './workspace.ts'

type Tx = Transaction<Schema>

/** Cases in the order in which they were made, as the ledger had them at `ledger`. */
export async function listCases(tx: Tx, ledger = NO_CUT.ledger): Promise<readonly CaseItem[]> {
  const rows = await tx.selectFrom('workspace_case').selectAll().where('time', '<=', ledger).orderBy('seq').execute()
  const chosen = await tx
    .selectFrom('case_choice')
    .select('case_id')
    .where('time', '<=', ledger)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const current = chosen?.case_id ?? rows[0]?.id
  const standing = new Map<string, number>()
  for (const report of await reportsAt(tx, null, { ...NO_CUT, ledger })) {
    if (report.withdrawn === null) standing.set(report.case, (standing.get(report.case) ?? 0) + 1)
  }
  return rows.map((row) => ({
    id: row.id,
    name: (JSON.parse(row.body) as { name: string }).name,
    createdAt: row.time,
    reports: standing.get(row.id) ?? 0,
    current: row.id === current,
  }))
}

/** By id, else by name. @throws LacunaError `unknown-case` */
export function pickCase(cases: readonly CaseItem[], idOrName: string): CaseItem {
  const found = cases.find((item) => item.id === idOrName) ?? cases.find((item) => item.name === idOrName)
  if (found !== undefined) return found
  const names = cases.slice(0, 8).map((item) => JSON.stringify(item.name))
  throw new LacunaError('unknown-case', `There is no case ${JSON.stringify(idOrName)}.`, {
    hint: names.length === 0 ? 'There are no cases yet.' : `There are: ${names.join(', ')}.`,
    where: { record: idOrName },
  })
}

async function caseIdOf(tx: Tx, idOrName: string | null | undefined): Promise<string | null> {
  return idOrName === null || idOrName === undefined ? null : pickCase(await listCases(tx), idOrName).id
}

/** Reports in a case (null, undefined: in all), or one of them by its id. */
export async function listReports(
  tx: Tx,
  inCase: string | null | undefined,
  only?: string,
): Promise<readonly ReportItem[]> {
  const reports = await reportsAt(tx, await caseIdOf(tx, inCase), NO_CUT, only)
  const readings = await latestReadings(tx, NO_CUT, only)
  const tally = new Map<string, { accepted: number; rejected: number; proposed: number }>()
  for (const [claim, { status }] of await decisionsAt(tx, NO_CUT, only)) {
    const reading = claim.split('-', 2).join('-')
    const counts = tally.get(reading) ?? { accepted: 0, rejected: 0, proposed: 0 }
    counts[status] += 1
    tally.set(reading, counts)
  }
  return reports.map((report) => {
    const reading = readings.get(report.id)
    const { accepted, rejected, proposed } = tally.get(`${report.id}-${reading?.number ?? 0}`) ?? {
      accepted: 0,
      rejected: 0,
      proposed: 0,
    }
    const undecided = (reading?.claims ?? 0) - accepted - rejected - proposed
    const claims =
      reading?.set === true
        ? { proposed, accepted: accepted + undecided, rejected }
        : { proposed: proposed + undecided, accepted, rejected }
    return { ...report, reading: reading?.number ?? 0, claims }
  })
}

/** By id, else by name, else by title; of several only the one that stands. @throws LacunaError `unknown-report`, `ambiguous-report` */
export async function findReport(tx: Tx, idOrName: string, inCase: string | null | undefined): Promise<ReportItem> {
  const [exact] = await listReports(tx, inCase, idOrName)
  if (exact !== undefined) return exact
  const reports = await listReports(tx, inCase)
  for (const key of ['name', 'title'] as const) {
    const all = reports.filter((report) => report[key] === idOrName)
    const standing = all.filter((report) => report.withdrawn === null)
    const found = standing.length > 0 ? standing : all
    const [only] = found
    if (only === undefined) continue
    if (found.length === 1) return only
    throw new LacunaError('ambiguous-report', `${found.length} reports are called ${JSON.stringify(idOrName)}.`, {
      hint: `Name one by its id: ${found.map((report) => report.id).join(', ')}.`,
      where: { record: idOrName },
    })
  }
  throw new LacunaError('unknown-report', `There is no report ${JSON.stringify(idOrName)}.`, {
    hint: reports.length === 0 ? 'There are no reports yet.' : 'See `lacuna reports` for those that are there.',
    where: { record: idOrName },
  })
}

export async function reportWithText(
  tx: Tx,
  idOrName: string,
  inCase: string | null | undefined,
): Promise<ReportWithText> {
  const report = await findReport(tx, idOrName, inCase)
  return { ...report, text: textOf(await needBlob(tx, report.textHash)) }
}

export async function claimsOfReport(tx: Tx, cache: PartsCache, idOrName: string): Promise<ReportClaims> {
  const { id: report } = await findReport(tx, idOrName, null)
  const reading = (await latestReadings(tx, NO_CUT, report)).get(report)
  if (reading === undefined) {
    return { reading: 0, reader: null, claims: [], entities: [], times: [], placeStatements: [] }
  }
  const decisions = await decisionsAt(tx, NO_CUT, report)
  const claims = await partsOf(tx, cache, 'claim')(reading)
  return {
    reading: reading.number,
    reader: { name: reading.reader, by: reading.by, at: reading.at, set: reading.set },
    claims: claims.map((claim) => decided(claim, decisions.get(claim.id))),
    entities: await partsOf(tx, cache, 'entity')(reading),
    times: await partsOf(tx, cache, 'time_expression')(reading),
    placeStatements: await partsOf(tx, cache, 'place_statement')(reading),
  }
}

export async function reportByBytes(
  tx: Tx,
  bytesHash: string,
  inCase: string | null | undefined,
): Promise<ReportItem | null> {
  const known = await tx.selectFrom('report').select('id').where('bytes_hash', '=', bytesHash).execute()
  if (known.length === 0) return null
  return (await listReports(tx, inCase)).find((report) => report.bytesHash === bytesHash) ?? null
}

/** What happened to a report, its claims included, or to one claim, oldest first. */
export async function historyOf(tx: Tx, reportOrClaim: string): Promise<readonly HistoryItem[]> {
  const claim = await tx
    .selectFrom('claim')
    .select(['report', 'reading', 'id'])
    .where('report', '=', reportOrClaim.slice(0, Math.max(0, reportOrClaim.indexOf('-'))))
    .where('id', '=', reportOrClaim)
    .executeTakeFirst()
  const report = claim?.report ?? (await findReport(tx, reportOrClaim, null)).id
  const items: HistoryItem[] = []
  const bare = { received: null, report, claim: null, reading: null, reason: null }
  const receipt = (row: { declared: number; received: number }) => (row.declared === 1 ? row.received : null)
  if (claim === undefined) {
    for (const row of await tx
      .selectFrom('report')
      .select(['seq', 'time', 'body'])
      .where('id', '=', report)
      .execute()) {
      const entry = await tx.selectFrom('journal').select('actor').where('seq', '=', row.seq).executeTakeFirst()
      const received = (JSON.parse(row.body) as Report).receivedAt
      const kind = (JSON.parse(row.body) as Report).register === undefined ? 'report.added' : 'register.added'
      items.push({ ...bare, seq: row.seq, time: row.time, received, actor: entry?.actor ?? '', kind })
    }
    for (const row of await tx.selectFrom('report_standing').selectAll().where('report', '=', report).execute()) {
      items.push({
        ...bare,
        seq: row.seq,
        time: row.time,
        received: receipt(row),
        actor: row.actor,
        kind: row.standing === 1 ? 'report.reinstated' : 'report.withdrawn',
        reason: JSON.parse(row.reason) as string,
      })
    }
  }
  for (const row of await tx.selectFrom('reading').selectAll().where('report', '=', report).execute()) {
    if (claim !== undefined && claim.reading !== row.number) continue
    const kind = row.is_set === 1 ? 'reading.set' : 'reading.proposed'
    items.push({
      ...bare,
      seq: row.seq,
      time: row.time,
      actor: row.actor,
      kind,
      reading: row.number,
      claim: claim?.id ?? null,
    })
  }
  const kinds = { accepted: 'claim.accepted', rejected: 'claim.rejected', proposed: 'claim.reopened' } as const
  for (const row of await tx.selectFrom('claim_decision').selectAll().where('report', '=', report).execute()) {
    if (claim !== undefined && claim.id !== row.claim) continue
    items.push({
      ...bare,
      seq: row.seq,
      time: row.time,
      received: receipt(row),
      actor: row.actor,
      kind: kinds[row.status as keyof typeof kinds],
      claim: row.claim,
      reason: JSON.parse(row.reason) as string,
    })
  }
  return items.sort((a, b) => a.seq - b.seq)
}
