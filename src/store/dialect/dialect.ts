import type { Kysely, Transaction } from 'kysely'
import type { Schema } from '../schema.ts'

export interface Aside {
  readonly tx: Transaction<Schema>
  /** What the database itself finds wrong with its file; empty where all is well. */
  readonly integrity: () => Promise<readonly string[]>
  /** A row of the aside projection that the real one has not, or the other way round; null where both are the same. */
  readonly difference: (table: keyof Schema) => Promise<Readonly<Record<string, unknown>> | null>
}

/** What one kind of database does in its own way. Everything else in the store is written once, in Kysely. */
export interface StoreDialect {
  readonly name: string
  readonly db: Kysely<Schema>
  /** Column types and the table ending for `create table`; an aggregate of all `body` in the order of the rows, with commas. */
  readonly words: {
    readonly integer: string
    readonly text: string
    readonly bytes: string
    readonly tableEnd: string
    readonly allBodies: string
  }
  /** Runs `work` alone among writers: the writer's lock is held before anything is read. Commits durably, or leaves all as it was. */
  readonly write: <T>(work: (tx: Transaction<Schema>) => Promise<T>) => Promise<T>
  /** Runs `work` on one unchanging state of the database. */
  readonly read: <T>(work: (tx: Transaction<Schema>) => Promise<T>) => Promise<T>
  /** Number of the last migration; 0 in an empty workspace. */
  readonly version: (tx: Transaction<Schema>) => Promise<number>
  readonly setVersion: (tx: Transaction<Schema>, version: number) => Promise<void>
  /**
   * Runs `work` on one unchanging state of the journal and the kept bytes, beside empty projections of its own that hide the real ones:
   * for making them again and comparing. Nothing of it stays; others read and write meanwhile.
   */
  readonly aside: <T>(work: (aside: Aside) => Promise<T>) => Promise<T>
  /** Writes one consistent, self-contained copy; others may write meanwhile. */
  readonly copyTo: (file: string) => Promise<void>
  /** Gives back the space of what was deleted, so that it cannot be read from the file any more; false while another process hinders it. */
  readonly vacuum: () => Promise<boolean>
  readonly close: () => Promise<void>
}
