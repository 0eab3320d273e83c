import type { Transaction } from 'kysely'
import { canonicalJson } from '../../journal/index.ts'
import { claimKeys, LacunaError, type Reading } from '../../model/index.ts'
import { givenBlob, needBlob, textOf } from '../blobs.ts'
import { parseReading } from '../reading-check.ts'
import type { Schema } from '../schema.ts'
import { type FirstStanding, translateReading } from '../translate.ts'
import type { ActionOf, Context, Handler } from './handler.ts'
import { needReport } from './reports.ts'

/** Rows in one statement: SQLite takes at most 32,766 parameters. */
const ROWS_AT_ONCE = 200

function* portions<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE)
}

/** The rows of a reading: what a reader found, with ids and key of the workspace. */
async function insertParts(
  tx: Transaction<Schema>,
  { report, number }: { readonly report: string; readonly number: number },
  read: Reading,
  standing: FirstStanding,
): Promise<void> {
  const rows = translateReading(report, number, read, standing)
  const partOf = (part: unknown, position: number) => ({ report, reading: number, position, body: canonicalJson(part) })
  for (const some of portions(rows.entities.map((it, at) => ({ ...partOf(it, at), id: it.id })))) {
    await tx.insertInto('entity').values(some).execute()
  }
  for (const some of portions(read.times.map(partOf))) await tx.insertInto('time_expression').values(some).execute()
  const claims = rows.claims.map((it, at) => {
    return { ...partOf(it, at), id: it.id, type: it.type, polarity: it.polarity, stance: it.stance }
  })
  for (const some of portions(claims)) await tx.insertInto('claim').values(some).execute()
  const own = new Set(rows.entities.map((it) => it.id))
  const keys = rows.claims.flatMap((it, position) =>
    [...new Set(claimKeys(it, (id) => own.has(id)))].map((key) => ({ key, report, reading: number, position })),
  )
  for (const some of portions(keys)) await tx.insertInto('claim_key').values(some).execute()
  for (const some of portions(rows.placeStatements.map(partOf))) {
    await tx.insertInto('place_statement').values(some).execute()
  }
}

async function latestNumber({ tx }: Context, report: string): Promise<number> {
  const row = await tx
    .selectFrom('reading')
    .select((select) => select.fn.max('number').as('number'))
    .where('report', '=', report)
    .executeTakeFirst()
  return row?.number ?? 0
}

function reading(isSet: 0 | 1): Handler<ActionOf<'reading.proposed' | 'reading.set'>> {
  return {
    async check(context, action) {
      const report = await needReport(context, action.report)
      const expected = (await latestNumber(context, action.report)) + 1
      if (action.number !== expected) {
        throw new LacunaError(
          'stale-reading',
          `The next reading of the report is number ${expected}, not ${action.number}.`,
          {
            hint: 'Somebody read it meanwhile; look at the report again.',
            where: { field: 'number', record: action.report },
          },
        )
      }
      const text = textOf(await needBlob(context.tx, report.text_hash))
      parseReading(await givenBlob(context.tx, action.readingHash), text)
      return 'new'
    },
    async project({ tx, actor, seq, time }, action) {
      const read = JSON.parse(textOf(await needBlob(tx, action.readingHash))) as Reading
      await tx
        .insertInto('reading')
        .values({
          report: action.report,
          number: action.number,
          seq,
          time,
          actor,
          is_set: isSet,
          hash: action.readingHash,
          reader: canonicalJson(read.reader),
          claims: read.claims.length,
        })
        .execute()
      await insertParts(
        tx,
        action,
        read,
        isSet === 1
          ? { status: 'accepted', decidedBy: actor, decidedAt: time }
          : { status: 'proposed', decidedBy: null, decidedAt: null },
      )
    },
  }
}

export const readingProposed: Handler<ActionOf<'reading.proposed'>> = reading(0)
export const readingSet: Handler<ActionOf<'reading.set'>> = reading(1)
