import type { Transaction } from 'kysely'
import { EMPTY_HEAD, type Head, type JournalEntry, type JournalKind } from '../journal/index.ts'
import type { Schema } from './schema.ts'

const entryOf = (row: Schema['journal']): JournalEntry => ({
  seq: row.seq,
  time: row.time,
  actor: row.actor,
  kind: row.kind as JournalKind,
  salt: row.salt,
  payload: row.payload,
  payloadHash: row.payload_hash,
  prevHash: row.prev_hash,
  hash: row.hash,
})

export async function readHead(tx: Transaction<Schema>): Promise<Head> {
  const row = await tx
    .selectFrom('journal')
    .select(['seq', 'hash', 'time'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? EMPTY_HEAD : { seq: row.seq, hash: row.hash, time: row.time }
}

export async function appendEntry(tx: Transaction<Schema>, entry: JournalEntry): Promise<void> {
  await tx
    .insertInto('journal')
    .values({
      seq: entry.seq,
      time: entry.time,
      actor: entry.actor,
      kind: entry.kind,
      salt: entry.salt,
      payload: entry.payload,
      payload_hash: entry.payloadHash,
      prev_hash: entry.prevHash,
      hash: entry.hash,
    })
    .execute()
}

/** Entries after `after` in order, at most `limit`. */
export async function readEntries(tx: Transaction<Schema>, after: number, limit: number): Promise<JournalEntry[]> {
  const rows = await tx.selectFrom('journal').selectAll().where('seq', '>', after).orderBy('seq').limit(limit).execute()
  return rows.map(entryOf)
}
