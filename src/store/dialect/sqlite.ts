import fs from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Kysely, sql, type Transaction } from 'kysely'
import { createProjections } from '../migrations.ts'
import type { Schema } from '../schema.ts'
import type { Aside, StoreDialect } from './dialect.ts'
import { isBusy, sqliteKyselyDialect } from './sqlite-kysely.ts'

/** "LACN": SQLite's `application_id`, by which a workspace is told from any other SQLite file. */
export const APPLICATION_ID = 0x4c41434e

/** How long a writer waits for another process's transaction, in milliseconds. */
const BUSY_TIMEOUT = 10_000

/** A workspace holds what is nobody else's business: other users of the machine may not read it. */
const OWNER_ONLY = 0o600

const WORDS: StoreDialect['words'] = {
  integer: 'integer',
  text: 'text',
  bytes: 'blob',
  tableEnd: 'strict',
  allBodies: `group_concat(body, ',')`,
}

export interface SqliteOptions {
  readonly readOnly?: boolean
  /** Largest size of the file in pages of 4 KB; the machine's limit unless given. */
  readonly maxPages?: number
  /** Milliseconds that a writer waits for another one; 10,000 unless given. */
  readonly busyTimeout?: number
}

const kyselyOn = (database: DatabaseSync, patience = BUSY_TIMEOUT) =>
  new Kysely<Schema>({ dialect: sqliteKyselyDialect(() => database, patience) })

/**
 * How to open a file for reading only. On a read-only medium SQLite cannot make its shared memory: there a file without a log is read
 * as one that nobody changes.
 */
function readingUrl(file: string): string {
  const url = pathToFileURL(fs.realpathSync(file))
  url.searchParams.set('mode', 'ro')
  const log = `${file}-wal`
  if (fs.existsSync(log) && fs.statSync(log).size > 0) return url.href
  try {
    const trial = new DatabaseSync(file, { readOnly: true })
    try {
      trial.prepare('select count(*) from sqlite_schema').get()
    } finally {
      trial.close()
    }
  } catch {
    url.searchParams.set('immutable', '1')
  }
  return url.href
}

async function integrity(tx: Transaction<Schema>): Promise<readonly string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma workspace.integrity_check(20)`.execute(tx)
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
}

async function difference(tx: Transaction<Schema>, table: keyof Schema) {
  const [made, kept] = [sql.table(`main.${table}`), sql.table(`workspace.${table}`)]
  // Rows of a register whose import is under way belong to no report yet, and to no entry.
  const counted = table === 'register_claim' ? sql`where report in (select id from workspace.report)` : sql``
  for (const [one, other] of [
    [made, kept],
    [kept, made],
  ]) {
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from ${one} ${counted} except select * from ${other} ${counted} limit 1`.execute(tx)
    const [row] = rows
    if (row !== undefined) return row
  }
  return null
}

/** A temporary database (on disk, gone on close) with the workspace attached: names are looked up in the temporary one first. */
async function aside<T>(file: string, work: (aside: Aside) => Promise<T>): Promise<T> {
  const database = new DatabaseSync('', { timeout: BUSY_TIMEOUT })
  try {
    database.prepare('attach ? as workspace').run(readingUrl(file))
    return await kyselyOn(database)
      .transaction()
      .setAccessMode('read only')
      .execute(async (tx) => {
        await createProjections(WORDS, tx)
        return work({ tx, integrity: () => integrity(tx), difference: (table) => difference(tx, table) })
      })
  } finally {
    database.close()
  }
}

/** For checking a file that is not open as a workspace. */
export const verifyingDialect = (file: string): Pick<StoreDialect, 'aside'> => ({ aside: (work) => aside(file, work) })

/** Whether a process (this one included) has the file open: SQLite gives nobody the whole of it as long as somebody is there. */
export function inUse(file: string): boolean {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: 0 })
    database.exec('pragma locking_mode = exclusive; begin exclusive; rollback')
    return false
  } catch (error) {
    // A file too damaged to be asked is not what keeps anybody from replacing it.
    const { errcode } = error as { errcode?: unknown }
    return errcode === 5 || errcode === 6 || errcode === 261
  } finally {
    database?.close()
  }
}

function openFile(file: string, { readOnly, maxPages, busyTimeout }: SqliteOptions): DatabaseSync {
  if (readOnly !== true && !fs.existsSync(file)) fs.closeSync(fs.openSync(file, 'a', OWNER_ONLY))
  const database = new DatabaseSync(readOnly === true ? new URL(readingUrl(file)) : file, {
    readOnly: readOnly === true,
    timeout: busyTimeout ?? BUSY_TIMEOUT,
    enableForeignKeyConstraints: true,
  })
  try {
    if (readOnly !== true) {
      // The mark comes before the log, so that it stands in the file itself from the first moment.
      const marked = database.prepare('pragma application_id').get()
      if (marked?.application_id === 0) database.exec(`pragma application_id = ${APPLICATION_ID}`)
      database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;')
    }
    if (maxPages !== undefined) database.exec(`pragma max_page_count = ${maxPages}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** A workspace file through `node:sqlite`. An empty or missing file is marked as a workspace. */
export function sqliteDialect(file: string, options: SqliteOptions = {}): StoreDialect {
  const database = openFile(file, options)
  const db = kyselyOn(database, options.busyTimeout)
  return {
    name: 'sqlite',
    db,
    words: WORDS,
    write: (work) => db.transaction().execute(work),
    read: (work) => db.transaction().setAccessMode('read only').execute(work),
    version: async (tx) =>
      (await sql<{ user_version: number }>`pragma user_version`.execute(tx)).rows[0]?.user_version ?? 0,
    setVersion: async (tx, version) => {
      await sql`pragma user_version = ${sql.lit(version)}`.execute(tx)
    },
    aside: (work) => aside(file, work),
    copyTo: async (target) => {
      fs.closeSync(fs.openSync(target, 'ax', OWNER_ONLY))
      await sql`vacuum into ${target}`.execute(db)
    },
    vacuum: async () => {
      try {
        await sql`vacuum`.execute(db)
        const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
        return rows[0]?.busy === 0
      } catch (error) {
        if (isBusy(error)) return false
        throw error
      }
    },
    close: async () => {
      if (!database.isOpen) return
      // Behind whatever is still under way.
      await db.connection().execute(async () => {})
      await db.destroy()
      try {
        if (options.readOnly !== true) database.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate)')
      } catch (error) {
        // While another process reads, or the disk is full, the log cannot be folded in. It stays beside the file with all that is
        // in it; whoever opens and closes next does it.
        if (!(error instanceof Error && 'errcode' in error)) throw error
      } finally {
        database.close()
      }
    },
  }
}
