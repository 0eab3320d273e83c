import { deflateSync, inflateSync } from 'node:zlib'
import type { Transaction } from 'kysely'
import { readHead } from './ledger.ts'
import type { Schema } from './schema.ts'

/** How many answers are kept: those asked for last. */
const KEPT = 24
/** A longer answer is not worth its place. */
const LONGEST = 8 * 1024 * 1024

/** An answer remembered under `key` while nothing was written since; null where there is none. */
export async function recallAnswer(tx: Transaction<Schema>, key: string): Promise<string | null> {
  const row = await tx.selectFrom('answer').select(['head', 'body']).where('key', '=', key).executeTakeFirst()
  if (row === undefined || row.head !== (await readHead(tx)).hash) return null
  return inflateSync(row.body, { maxOutputLength: LONGEST }).toString('utf8')
}

/** Remembers an answer that was worked out at `head`; where the journal has gone on since, it would be stale and is not kept. */
export async function rememberAnswer(
  tx: Transaction<Schema>,
  key: string,
  head: string,
  answer: string,
): Promise<void> {
  if (answer.length > LONGEST / 2 || head !== (await readHead(tx)).hash) return
  // Answers of an earlier head will never be asked for again; of this one the oldest make room.
  await tx
    .deleteFrom('answer')
    .where((where) => where.or([where('head', '!=', head), where('key', '=', key)]))
    .execute()
  const kept = await tx.selectFrom('answer').select('key').execute()
  for (const { key: old } of kept.slice(0, Math.max(0, kept.length - KEPT + 1)))
    await tx.deleteFrom('answer').where('key', '=', old).execute()
  await tx
    .insertInto('answer')
    .values({ key, head, body: deflateSync(answer, { level: 1 }) })
    .execute()
}

/** Empties the answers: they quote reports, and what they quote may have to go. */
export async function forgetAnswers(tx: Transaction<Schema>): Promise<void> {
  await tx.deleteFrom('answer').execute()
}
