import { type CreateTableBuilder, sql, type Transaction } from 'kysely'
import { LacunaError } from '../model/index.ts'
import type { StoreDialect } from './dialect/dialect.ts'
import type { Schema } from './schema.ts'

type Kind = 'integer' | 'text' | 'bytes'
type Column = Kind | `${Kind}?`

interface Table {
  readonly name: keyof Schema
  readonly columns: Readonly<Record<string, Column>>
  readonly key: readonly string[]
  /** Columns with an index of their own, each in the order of the key. */
  readonly indexes?: readonly (readonly string[])[]
}

export interface Migration {
  readonly number: number
  readonly tables: readonly Table[]
  /** Whether the projections have to be made again from the journal after it. */
  readonly rebuild: boolean
}

const TRUTH: readonly Table[] = [
  {
    name: 'journal',
    columns: {
      seq: 'integer',
      time: 'integer',
      actor: 'text',
      kind: 'text',
      salt: 'text?',
      payload: 'text?',
      payload_hash: 'text',
      prev_hash: 'text',
      hash: 'text',
    },
    key: ['seq'],
  },
  { name: 'blob', columns: { hash: 'text', size: 'integer', packed: 'integer', bytes: 'bytes' }, key: ['hash'] },
]

const READ_PARTS = { report: 'text', reading: 'integer', position: 'integer' } as const
const STAMP = { seq: 'integer', time: 'integer' } as const

const PROJECTIONS: readonly Table[] = [
  { name: 'workspace_case', columns: { id: 'text', body: 'text', ...STAMP }, key: ['id'] },
  { name: 'case_choice', columns: { ...STAMP, case_id: 'text' }, key: ['seq'] },
  {
    name: 'report',
    columns: {
      id: 'text',
      case_id: 'text',
      ...STAMP,
      received: 'integer',
      reliability: 'text',
      bytes_hash: 'text',
      text_hash: 'text',
      body: 'text',
    },
    key: ['id'],
    indexes: [['bytes_hash'], ['text_hash']],
  },
  {
    name: 'report_standing',
    columns: {
      report: 'text',
      ...STAMP,
      received: 'integer',
      declared: 'integer',
      standing: 'integer',
      actor: 'text',
      reason: 'text',
    },
    key: ['report', 'seq'],
  },
  {
    name: 'reading',
    columns: {
      report: 'text',
      number: 'integer',
      ...STAMP,
      actor: 'text',
      is_set: 'integer',
      hash: 'text',
      reader: 'text',
      claims: 'integer',
    },
    key: ['report', 'number'],
  },
  {
    name: 'entity',
    columns: { ...READ_PARTS, id: 'text', body: 'text' },
    key: ['report', 'reading', 'position'],
    indexes: [['report', 'id']],
  },
  { name: 'time_expression', columns: { ...READ_PARTS, body: 'text' }, key: ['report', 'reading', 'position'] },
  {
    name: 'claim',
    columns: { ...READ_PARTS, id: 'text', type: 'text', polarity: 'text', stance: 'text', body: 'text' },
    key: ['report', 'reading', 'position'],
    indexes: [['report', 'id']],
  },
  {
    name: 'claim_decision',
    columns: {
      report: 'text',
      claim: 'text',
      ...STAMP,
      received: 'integer',
      declared: 'integer',
      status: 'text',
      actor: 'text',
      reason: 'text',
    },
    key: ['report', 'claim', 'seq'],
  },
  { name: 'place_statement', columns: { ...READ_PARTS, body: 'text' }, key: ['report', 'reading', 'position'] },
  {
    name: 'judgement',
    columns: { id: 'text', ...STAMP, ended_seq: 'integer?', ended_time: 'integer?', body: 'text' },
    key: ['id'],
  },
  {
    name: 'gap_decision',
    columns: { case_id: 'text', gap: 'text', ...STAMP, closed: 'integer', actor: 'text', reason: 'text' },
    key: ['case_id', 'gap', 'seq'],
  },
]

const ANSWERS: readonly Table[] = [
  { name: 'answer', columns: { key: 'text', head: 'text', body: 'bytes' }, key: ['key'] },
]

const CLAIM_KEYS: readonly Table[] = [
  {
    name: 'claim_key',
    columns: { key: 'text', ...READ_PARTS },
    key: ['key', 'report', 'reading', 'position'],
  },
]

const REGISTERS: readonly Table[] = [
  {
    name: 'register_claim',
    columns: { report: 'text', entity: 'integer', position: 'integer', body: 'text' },
    key: ['report', 'entity', 'position'],
  },
  {
    name: 'register_flaw',
    columns: { report: 'text', position: 'integer', line: 'integer', body: 'text' },
    key: ['report', 'position'],
  },
  {
    name: 'register_complete',
    columns: { report: 'text', ...STAMP, window: 'text?', actor: 'text', reason: 'text' },
    key: ['report', 'seq'],
  },
]

const STAGES: readonly Table[] = [
  {
    name: 'register_stage',
    columns: { key: 'text', report: 'text', rows: 'integer', done: 'integer', time: 'integer' },
    key: ['key'],
  },
  {
    name: 'register_staged_part',
    columns: { stage: 'text', part: 'text', position: 'integer', body: 'text' },
    key: ['stage', 'part', 'position'],
  },
]

const GAP_GROUNDS: readonly Table[] = [
  {
    name: 'gap_ground',
    columns: { case_id: 'text', gap: 'text', seq: 'integer', ground: 'text' },
    key: ['case_id', 'gap', 'seq'],
  },
]

const DERIVED: readonly Table[] = [...PROJECTIONS, ...CLAIM_KEYS, ...REGISTERS, ...GAP_GROUNDS]

/** In order, each run once. A released one is never changed: what comes after gets the next number. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, tables: TRUTH, rebuild: false },
  { number: 2, tables: PROJECTIONS, rebuild: true },
  { number: 3, tables: ANSWERS, rebuild: false },
  { number: 4, tables: CLAIM_KEYS, rebuild: true },
  { number: 5, tables: [...REGISTERS, ...STAGES], rebuild: false },
  { number: 6, tables: GAP_GROUNDS, rebuild: false },
]

/** Tables of imports under way: emptied by `rebuild`, which empties what they have laid by. */
export const STAGE_TABLES: readonly (keyof Schema)[] = STAGES.map((table) => table.name)

/** The tables that `rebuild` empties and fills. */
export const PROJECTION_TABLES: readonly (keyof Schema)[] = DERIVED.map((table) => table.name)

async function createTable(words: StoreDialect['words'], tx: Transaction<Schema>, table: Table): Promise<void> {
  let builder: CreateTableBuilder<string, string> = tx.schema.createTable(table.name)
  for (const [name, column] of Object.entries(table.columns)) {
    const kind = column.replace('?', '') as Kind
    builder = builder.addColumn(name, sql.raw(words[kind]), (built) => (column.endsWith('?') ? built : built.notNull()))
  }
  await builder
    .addPrimaryKeyConstraint(`${table.name}_key`, [...table.key])
    .modifyEnd(sql.raw(words.tableEnd))
    .execute()
  for (const columns of table.indexes ?? []) {
    await tx.schema
      .createIndex(`${table.name}_${columns.join('_')}`)
      .on(table.name)
      .columns([...columns])
      .execute()
  }
}

/** Makes the projections' tables, empty. */
export async function createProjections(words: StoreDialect['words'], tx: Transaction<Schema>): Promise<void> {
  for (const table of [...DERIVED, ...STAGES]) await createTable(words, tx, table)
}

export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.number ?? 0

/** @throws LacunaError `newer-workspace` where the file was written by a later Lacuna. */
export function refuseNewer(version: number, migrations: readonly Migration[], file: string): void {
  if (version <= newestVersion(migrations)) return
  throw new LacunaError(
    'newer-workspace',
    `The workspace was written by a newer Lacuna (format ${version}; this one knows up to ${newestVersion(migrations)}).`,
    { hint: 'Update Lacuna and open it again; the file was left as it is.', where: { file } },
  )
}

/** Brings a workspace up to date inside `tx`; answers the number it came from. */
export async function migrate(
  dialect: StoreDialect,
  tx: Transaction<Schema>,
  migrations: readonly Migration[],
  rebuild: (tx: Transaction<Schema>) => Promise<void>,
): Promise<number> {
  const from = await dialect.version(tx)
  let stale = false
  for (const migration of migrations.filter((step) => step.number > from)) {
    for (const table of migration.tables) await createTable(dialect.words, tx, table)
    stale ||= migration.rebuild
  }
  if (from < newestVersion(migrations)) await dialect.setVersion(tx, newestVersion(migrations))
  if (stale && from > 0) await rebuild(tx)
  return from
}
