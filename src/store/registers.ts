import type { Transaction } from 'kysely'
import { canonicalJson } from '../journal/index.ts'
import type { ClaimView, CompleteRegister, Entity, ReportView, RowFlaw } from '../model/index.ts'
import type { RowClaim, RowRole, TurnedRow, Turning } from '../registers/index.ts'
import { localId } from '../registers/index.ts'
import { workspaceId } from './ids.ts'
import type { Schema } from './schema.ts'
import type { Cut, LatestReading } from './standing.ts'

type Tx = Transaction<Schema>

/** The only reading of a register: its rows by its mapping. */
export const REGISTER_READING = 1
/** Rows in one statement: SQLite takes at most 32,766 parameters. */
const ROWS_AT_ONCE = 500

/** A row of a register as it is kept: without what all rows of it share. */
type Kept = readonly [
  type: RowClaim['type'],
  subject: RowClaim['subject'],
  object: RowClaim['object'],
  roles: RowClaim['roles'],
  edtf: string | null,
  line: number,
  words: string,
]

export interface RowToKeep {
  readonly entity: number
  readonly position: number
  readonly body: string
}

/** What is kept of one row, once for each entity under which it is found. */
export const rowsToKeep = (row: TurnedRow, position: number): readonly RowToKeep[] => {
  if (row.claim === null) return []
  const { type, subject, object, roles, edtf } = row.claim
  const kept: Kept = [type, subject, object, roles, edtf, row.line, row.words]
  const body = JSON.stringify(kept)
  return row.under.map((entity) => ({ entity, position, body }))
}

export const inPortions = async <T>(
  rows: readonly T[],
  work: (some: readonly T[]) => Promise<unknown>,
): Promise<void> => {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await work(rows.slice(at, at + ROWS_AT_ONCE))
}

/** A claim as everybody else sees it. Its words are those of its row; its place in the text is the note on the register. */
export const claimOfRow = (
  report: ReportView,
  noteLength: number,
  standing: Pick<ClaimView, 'decidedBy' | 'decidedAt'>,
  body: string,
): ClaimView => {
  const [type, subject, object, roles, edtf, line, words] = JSON.parse(body) as Kept
  const idOf = (ref: number): string => entityId(report.id, ref)
  const roleOf = ([name, value]: [string, RowRole]): [string, string | readonly string[]] => [
    name,
    typeof value === 'string' ? value : value.length === 1 ? idOf(value[0] ?? 0) : value.map(idOf),
  ]
  return {
    id: workspaceId(report.id, REGISTER_READING, `r${line}`),
    type,
    altTypes: [],
    subject: subject.map(idOf),
    object: object.map(idOf),
    roles: Object.fromEntries(Object.entries(roles).map(roleOf)),
    polarity: 'positive',
    stance: 'asserted',
    time: { edtf, alts: [], reason: 'as the row has it' },
    attribution: [],
    span: { start: 0, end: noteLength, text: words },
    notes: '',
    contradicts: [],
    related: [],
    rule: `register.${report.register?.kind ?? ''}`,
    confidence: null,
    report: report.id,
    status: 'accepted',
    ...standing,
  }
}

const entityId = (report: string, ref: number): string => workspaceId(report, REGISTER_READING, localId(ref))
const ENTITY = /^([^-]{1,64})-1-e(\d{1,9})$/

/** Rows of registers found under the ids of their entities. */
export async function rowsUnder(
  tx: Tx,
  registers: ReadonlySet<string>,
  keys: readonly string[],
): Promise<readonly { readonly report: string; readonly position: number; readonly body: string }[]> {
  if (registers.size === 0) return []
  const wanted = new Map<string, number[]>()
  for (const key of keys) {
    const [, report = '', ref] = ENTITY.exec(key) ?? []
    if (ref === undefined || !registers.has(report)) continue
    const list = wanted.get(report)
    if (list === undefined) wanted.set(report, [Number(ref)])
    else list.push(Number(ref))
  }
  const found = new Map<string, { report: string; position: number; body: string }>()
  for (const [report, refs] of wanted)
    await inPortions(refs, async (some) => {
      const rows = await tx
        .selectFrom('register_claim')
        .select(['report', 'position', 'body'])
        .where('report', '=', report)
        .where('entity', 'in', [...some])
        .execute()
      for (const row of rows) found.set(`${report} ${row.position}`, row)
    })
  return [...found.values()]
}

const ROWS_IN_HEAP = 5_000

/** A heap of rows in their order, from a position on. */
export const rowsFrom = (tx: Tx, report: string, position: number) =>
  tx
    .selectFrom('register_claim')
    .select(['position', 'body'])
    .distinct()
    .where('report', '=', report)
    .where('position', '>=', position)
    .orderBy('position')
    .limit(ROWS_IN_HEAP)
    .execute()

/** Writes what follows from a register's rows: everything but the report and its reading. */
export async function writeParts(
  tx: Tx,
  report: string,
  entities: readonly Entity[],
  flaws: readonly RowFlaw[],
  fromPosition = { entities: 0, flaws: 0 },
): Promise<void> {
  const entityRows = entities.map((entity, at) => {
    const position = fromPosition.entities + at
    const id = workspaceId(report, REGISTER_READING, entity.id)
    return {
      report,
      reading: REGISTER_READING,
      position,
      id,
      body: canonicalJson({ ...entity, id, report }),
    }
  })
  await inPortions(entityRows, (some) =>
    tx
      .insertInto('entity')
      .values([...some])
      .execute(),
  )
  const flawRows = flaws.map((flaw, at) => ({
    report,
    position: fromPosition.flaws + at,
    line: flaw.line,
    body: canonicalJson(flaw),
  }))
  await inPortions(flawRows, (some) =>
    tx
      .insertInto('register_flaw')
      .values([...some])
      .execute(),
  )
}

/** Every row of a register written anew from its bytes. */
export async function writeRows(tx: Tx, report: string, turning: Turning, pause: () => Promise<void>): Promise<void> {
  let heap: (RowToKeep & { readonly report: string })[] = []
  const flaws: RowFlaw[] = []
  const flush = async (): Promise<void> => {
    await inPortions(heap, (some) =>
      tx
        .insertInto('register_claim')
        .values([...some])
        .execute(),
    )
    heap = []
    await pause()
  }
  let position = 0
  for (const row of turning.rows()) {
    if (row.flaw !== null) flaws.push(row.flaw)
    for (const kept of rowsToKeep(row, position)) heap.push({ report, ...kept })
    position += 1
    if (heap.length >= 5_000) await flush()
  }
  await flush()
  await writeParts(tx, report, turning.people.entities, flaws)
}

/** Takes over the rows that were laid by under the id of the report to be; false where there are none, or not all of them. */
export async function adoptStaged(tx: Tx, report: string): Promise<boolean> {
  const stage = await tx.selectFrom('register_stage').selectAll().where('report', '=', report).executeTakeFirst()
  if (stage === undefined || stage.done !== 1) return false
  const parts = async (part: string): Promise<readonly unknown[]> =>
    (
      await tx
        .selectFrom('register_staged_part')
        .select('body')
        .where('stage', '=', stage.key)
        .where('part', '=', part)
        .orderBy('position')
        .execute()
    ).map(({ body }) => JSON.parse(body) as unknown)
  await writeParts(
    tx,
    report,
    (await parts('entity')) as readonly Entity[],
    (await parts('flaw')) as readonly RowFlaw[],
  )
  await forgetStage(tx, stage.key)
  return true
}

async function forgetStage(tx: Tx, key: string): Promise<void> {
  await tx.deleteFrom('register_staged_part').where('stage', '=', key).execute()
  await tx.deleteFrom('register_stage').where('key', '=', key).execute()
}

/** Gives up what an import laid by. */
export async function dropStage(tx: Tx, stage: Pick<Schema['register_stage'], 'key' | 'report'>): Promise<void> {
  await tx.deleteFrom('register_claim').where('report', '=', stage.report).execute()
  await forgetStage(tx, stage.key)
}

/** The declarations in force of registers that count, in the order in which they were made. */
export async function completeAt(
  tx: Tx,
  cut: Cut,
  reports: readonly ReportView[],
  readings: ReadonlyMap<string, LatestReading>,
): Promise<readonly CompleteRegister[]> {
  const notes = new Map(
    reports.flatMap((report) =>
      report.register !== undefined && readings.has(report.id) ? [[report.id, report.register] as const] : [],
    ),
  )
  if (notes.size === 0) return []
  const rows = await tx
    .selectFrom('register_complete')
    .selectAll()
    .where('time', '<=', Math.min(cut.ledger, cut.asOf))
    .orderBy('seq')
    .execute()
  const complete = new Map<string, CompleteRegister>()
  for (const row of rows) {
    const note = notes.get(row.report)
    complete.delete(row.report)
    if (row.window === null || note === undefined) continue
    complete.set(row.report, {
      register: row.report,
      kind: note.kind,
      authority: note.authority,
      window: row.window,
      by: row.actor,
      at: row.time,
    })
  }
  return [...complete.values()]
}

/** Rows of a register that are no claim, by line; at most `limit`. */
export async function flawsOf(tx: Tx, report: string, limit: number): Promise<readonly RowFlaw[]> {
  const rows = await tx
    .selectFrom('register_flaw')
    .select('body')
    .where('report', '=', report)
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map(({ body }) => JSON.parse(body) as RowFlaw)
}
