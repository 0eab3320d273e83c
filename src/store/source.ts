import type { Transaction } from 'kysely'
import type { ClaimSource, ClaimType, ClaimView, ReportView } from '../model/index.ts'
import type { StoreDialect } from './dialect/dialect.ts'
import type { PartsCache } from './parts.ts'
import { claimOfRow, rowsFrom, rowsUnder } from './registers.ts'
import type { Schema } from './schema.ts'
import { claimsIn, counted, type GroundAt } from './view.ts'

const KEYS_AT_ONCE = 500
const REPORT = 'report '

/**
 * A case at one instant, its claims to be asked for by what they speak of. What it answers stays what it was when it was made: readings
 * are never changed, only followed by others.
 */
export function caseSource(read: StoreDialect['read'], allBodies: string, at: GroundAt): ClaimSource {
  // Each claim is asked for once: keeping them would only fill the memory.
  const cache: PartsCache = { allBodies, get: () => undefined, set: () => {}, clear: () => {} }
  const reports = new Map(at.ground.reports.map((report, order) => [report.id, { report, order }]))
  const registers = new Set(at.ground.reports.filter((report) => report.register !== undefined).map(({ id }) => id))
  return {
    ground: async () => at.ground,
    claims: async function* (types) {
      for (const report of at.ground.reports) {
        // Of registers only those of incidents are told to everybody; of all others, each person's own rows.
        if (report.register?.kind === 'incident') yield* incidentsIn(read, at, report, types)
        yield await read((tx) =>
          types === undefined ? claimsIn(tx, cache, at, report) : claimsOfTypes(tx, at, report, [...types]),
        )
      }
    },
    under: (keys) =>
      read(async (tx) => {
        const whole = new Set(keys.filter((key) => key.startsWith(REPORT)).map((key) => key.slice(REPORT.length)))
        const found: Found[] = []
        for (const id of whole) {
          const known = reports.get(id)
          if (known === undefined) continue
          const claims = await claimsIn(tx, cache, at, known.report)
          claims.forEach((claim, position) => {
            found.push({ claim, order: known.order, position })
          })
        }
        const others = [...new Set(keys)].filter((key) => !key.startsWith(REPORT))
        for (const place of await placesUnder(tx, others)) {
          const known = reports.get(place.report)
          if (known === undefined || whole.has(place.report)) continue
          if (at.readings.get(place.report)?.number !== place.reading) continue
          const claim = countedOne(at, known.report, place.body)
          if (claim !== null) found.push({ claim, order: known.order, position: place.position })
        }
        for (const row of await rowsUnder(tx, registers, others)) {
          const known = reports.get(row.report)
          const read = at.readings.get(row.report)
          if (known === undefined || read === undefined) continue
          const { report } = known
          const claim = claimOfRow(report, report.length, { decidedBy: read.by, decidedAt: read.at }, row.body)
          const [counts] = counted([claim], at.decisions, at.ground.reading, report.reliability)
          if (counts !== undefined) found.push({ claim: counts, order: known.order, position: row.position })
        }
        return found.sort((a, b) => a.order - b.order || a.position - b.position).map(({ claim }) => claim)
      }),
  }
}

async function* incidentsIn(
  read: StoreDialect['read'],
  at: GroundAt,
  report: ReportView,
  types: ReadonlySet<ClaimType> | undefined,
): AsyncGenerator<readonly ClaimView[]> {
  const reading = at.readings.get(report.id)
  if (reading === undefined || types?.has('ATTACK') === false) return
  for (let from = 0; ; ) {
    const rows = await read((tx) => rowsFrom(tx, report.id, from))
    const last = rows.at(-1)
    if (last === undefined) return
    const standing = { decidedBy: reading.by, decidedAt: reading.at }
    const claims = rows.map(({ body }) => claimOfRow(report, report.length, standing, body))
    yield counted(claims, at.decisions, at.ground.reading, report.reliability)
    from = last.position + 1
  }
}

interface Found {
  readonly claim: ClaimView
  readonly order: number
  readonly position: number
}

const countedOne = ({ ground, decisions }: GroundAt, report: ReportView, body: string): ClaimView | null =>
  counted([JSON.parse(body) as ClaimView], decisions, ground.reading, report.reliability)[0] ?? null

async function claimsOfTypes(
  tx: Transaction<Schema>,
  at: GroundAt,
  report: ReportView,
  types: readonly ClaimType[],
): Promise<readonly ClaimView[]> {
  const reading = at.readings.get(report.id)
  if (reading === undefined) return []
  const rows = await tx
    .selectFrom('claim')
    .select('body')
    .where('report', '=', report.id)
    .where('reading', '=', reading.number)
    .where('type', 'in', types)
    .orderBy('position')
    .execute()
  return rows.map(({ body }) => countedOne(at, report, body)).filter((claim) => claim !== null)
}

async function placesUnder(
  tx: Transaction<Schema>,
  keys: readonly string[],
): Promise<readonly { report: string; reading: number; position: number; body: string }[]> {
  const found = new Map<string, { report: string; reading: number; position: number; body: string }>()
  for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
    const rows = await tx
      .selectFrom('claim_key')
      .innerJoin('claim', (join) =>
        join
          .onRef('claim.report', '=', 'claim_key.report')
          .onRef('claim.reading', '=', 'claim_key.reading')
          .onRef('claim.position', '=', 'claim_key.position'),
      )
      .select(['claim.report', 'claim.reading', 'claim.position', 'claim.body'])
      .where('claim_key.key', 'in', keys.slice(at, at + KEYS_AT_ONCE))
      .execute()
    for (const row of rows) found.set(`${row.report} ${row.reading} ${row.position}`, row)
  }
  return [...found.values()]
}
