import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/** Statements kept prepared; the queries of the store are few, those with long value lists are not worth keeping. */
const KEPT_STATEMENTS = 200
const LONGEST_KEPT = 2_000

/** Milliseconds between two tries for the writer's lock; by chance, so that two who wait do not wake together. */
const LONGEST_NAP = 12

/** SQLITE_BUSY, in its primary code. */
export const isBusy = (error: unknown): boolean => ((error as { errcode?: number }).errcode ?? 0) % 256 === 5

interface Prepared {
  readonly statement: StatementSync
  readonly answers: boolean
}

/** Hands the one connection to one user at a time, in the order of asking. */
function turnstile() {
  let last: Promise<void> = Promise.resolve()
  let release: () => void = () => {}
  return {
    async enter() {
      const before = last
      let leave: () => void = () => {}
      last = new Promise((resolve) => {
        leave = resolve
      })
      await before
      release = leave
    },
    leave: () => release(),
  }
}

function connectionOf(open: () => DatabaseSync): DatabaseConnection {
  const kept = new Map<string, Prepared>()
  const prepare = (sql: string): Prepared => {
    const known = kept.get(sql)
    if (known !== undefined) return known
    const statement = open().prepare(sql)
    const prepared = { statement, answers: statement.columns().length > 0 }
    if (sql.length <= LONGEST_KEPT) {
      if (kept.size >= KEPT_STATEMENTS) kept.clear()
      kept.set(sql, prepared)
    }
    return prepared
  }
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const { statement, answers } = prepare(query.sql)
      const parameters = query.parameters as readonly SQLInputValue[]
      if (answers) return { rows: statement.all(...parameters) as R[] }
      const { changes } = statement.run(...parameters)
      return { rows: [], numAffectedRows: BigInt(changes) }
    },
    async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
      const { statement } = prepare(query.sql)
      let rows: R[] = []
      for (const row of statement.iterate(...(query.parameters as readonly SQLInputValue[]))) {
        rows.push(row as R)
        if (rows.length < chunkSize) continue
        yield { rows }
        rows = []
      }
      if (rows.length > 0) yield { rows }
    },
  }
}

/**
 * Kysely over Node's own `node:sqlite`, with one connection. A transaction takes the writer's lock at once (BEGIN IMMEDIATE), so that
 * what it reads first cannot be outdated when it writes; one with access mode `read only` takes a snapshot (BEGIN).
 *
 * Another writer is waited for at most `patience` milliseconds, without holding up this thread: its transaction may be ours, of another
 * connection of this process, and could never end otherwise.
 */
export function sqliteKyselyDialect(open: () => DatabaseSync, patience: number): Dialect {
  const gate = turnstile()
  const connection = connectionOf(open)
  const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql)).then(() => undefined)
  const beginWriting = async () => {
    for (const deadline = performance.now() + patience; ; ) {
      open().exec('pragma busy_timeout = 0')
      try {
        await run('begin immediate')
        return
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error
      } finally {
        open().exec(`pragma busy_timeout = ${patience}`)
      }
      await sleep(1 + Math.random() * LONGEST_NAP)
    }
  }
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => {
      await gate.enter()
      return connection
    },
    beginTransaction: (_, settings) => (settings.accessMode === 'read only' ? run('begin') : beginWriting()),
    commitTransaction: () => run('commit'),
    /** SQLite has rolled back by itself after some errors (a full disk): then there is nothing to roll back. */
    rollbackTransaction: async () => {
      if (open().isTransaction) await run('rollback')
    },
    releaseConnection: async () => gate.leave(),
    destroy: async () => {},
  }
  return {
    createDriver: () => driver,
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}
