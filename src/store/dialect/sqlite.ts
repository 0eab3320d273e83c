import fs from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import type { StoreDialect } from './dialect.ts'
import { sqliteKyselyDialect } from './sqlite-kysely.ts'

/** "LACN": SQLite's `application_id`, by which a workspace is told from any other SQLite file. */
export const APPLICATION_ID = 0x4c41434e

/** How long a writer waits for another process's transaction, in milliseconds. */
const BUSY_TIMEOUT = 10_000

export interface SqliteOptions {
  readonly readOnly?: boolean
  /** Largest size of the file in pages of 4 KB; the machine's limit unless given. */
  readonly maxPages?: number
}

function openFile(file: string, readOnly: boolean): DatabaseSync {
  const options = { readOnly, timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true }
  if (!readOnly) return new DatabaseSync(file, options)
  const database = new DatabaseSync(file, options)
  try {
    database.prepare('select count(*) from sqlite_schema').get()
    return database
  } catch (error) {
    database.close()
    // On a read-only medium SQLite cannot make its shared memory; a file without a log can be read as it is.
    if (fs.existsSync(`${file}-wal`) && fs.statSync(`${file}-wal`).size > 0) throw error
    const url = pathToFileURL(file)
    url.searchParams.set('immutable', '1')
    return new DatabaseSync(url, options)
  }
}

/** A workspace file through `node:sqlite`. An empty or missing file is marked as a workspace first, before it gets a log. */
export function sqliteDialect(file: string, options: SqliteOptions = {}): StoreDialect {
  const readOnly = options.readOnly === true
  const database = openFile(file, readOnly)
  try {
    if (!readOnly) {
      const marked = database.prepare('pragma application_id').get()
      if (marked?.application_id === 0) database.exec(`pragma application_id = ${APPLICATION_ID}`)
      database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;')
    }
    if (options.maxPages !== undefined) database.exec(`pragma max_page_count = ${options.maxPages}`)
  } catch (error) {
    database.close()
    throw error
  }
  const db = new Kysely<Schema>({ dialect: sqliteKyselyDialect(() => database) })

  return {
    name: 'sqlite',
    db,
    words: { integer: 'integer', text: 'text', bytes: 'blob', tableEnd: 'strict' },
    write: (work) => db.transaction().execute(work),
    read: (work) => db.transaction().setAccessMode('read only').execute(work),
    version: async (tx) =>
      (await sql<{ user_version: number }>`pragma user_version`.execute(tx)).rows[0]?.user_version ?? 0,
    setVersion: async (tx, version) => {
      await sql`pragma user_version = ${sql.lit(version)}`.execute(tx)
    },
    integrity: async () => {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
      const foreign = await sql<{ table: string }>`pragma foreign_key_check`.execute(db)
      return [
        ...rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
        ...foreign.rows.map((row) => `a row of ${row.table} names a row that is not there`),
      ]
    },
    copyTo: async (target) => {
      await sql`vacuum into ${target}`.execute(db)
    },
    vacuum: async () => {
      await sql`vacuum`.execute(db)
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
    },
    close: async () => {
      await db.destroy()
      if (!database.isOpen) return
      // With another process still reading, the log cannot be folded in yet; whoever closes last does it.
      if (!readOnly) database.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate)')
      database.close()
    },
  }
}
