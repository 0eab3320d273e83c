import { canonicalJson } from '../../journal/index.ts'
import { LacunaError, RELIABILITIES, type Report } from '../../model/index.ts'
import { givenBlob, textOf } from '../blobs.ts'
import { checkPlainId } from '../ids.ts'
import { needCase } from './cases.ts'
import { type ActionOf, type Context, checkReason, checkReceived, type Handler } from './handler.ts'

/** @throws LacunaError `unknown-report` */
export async function needReport({ tx }: Context, id: string) {
  const row = await tx.selectFrom('report').select(['id', 'text_hash']).where('id', '=', id).executeTakeFirst()
  if (row !== undefined) return row
  throw new LacunaError('unknown-report', `There is no report ${JSON.stringify(id)}.`, { where: { record: id } })
}

async function refuseSecond({ tx }: Context, report: Report): Promise<void> {
  const there = await tx
    .selectFrom('report')
    .select(['id', 'bytes_hash'])
    .where((where) =>
      where.or([
        where('id', '=', report.id),
        where.and([where('bytes_hash', '=', report.bytesHash), where('case_id', '=', report.case)]),
      ]),
    )
    .executeTakeFirst()
  if (there === undefined) return
  const known = there.bytes_hash === report.bytesHash
  throw new LacunaError(
    known ? 'report-known' : 'id-taken',
    known
      ? `The same document is in the case already, as report ${there.id}.`
      : `There is a report ${JSON.stringify(report.id)} already.`,
    known
      ? { hint: 'If it was withdrawn, reinstate it.', where: { record: there.id } }
      : { where: { field: 'report.id', record: there.id } },
  )
}

export const reportAdded: Handler<ActionOf<'report.added'>> = {
  async check(context, { report }) {
    checkPlainId('report.id', report.id)
    checkReceived(context, report.receivedAt)
    await needCase(context, report.case)
    await refuseSecond(context, report)
    if (!RELIABILITIES.includes(report.reliability)) {
      throw new LacunaError('bad-reliability', `${JSON.stringify(report.reliability)} is no reliability: A to F.`, {
        where: { field: 'report.reliability', record: report.id },
      })
    }
    await givenBlob(context.tx, report.bytesHash)
    if (textOf(await givenBlob(context.tx, report.textHash)).length === report.length) return 'new'
    throw new LacunaError('length-differs', 'The length noted for the report is not that of its text.', {
      where: { field: 'report.length', record: report.id },
    })
  },
  async project({ tx, seq, time }, { report }) {
    await tx
      .insertInto('report')
      .values({
        id: report.id,
        case_id: report.case,
        seq,
        time,
        received: report.receivedAt ?? time,
        reliability: report.reliability,
        bytes_hash: report.bytesHash,
        text_hash: report.textHash,
        body: canonicalJson(report),
      })
      .execute()
  },
}

function standing(stands: 0 | 1): Handler<ActionOf<'report.withdrawn' | 'report.reinstated'>> {
  return {
    async check(context, action) {
      await needReport(context, action.report)
      checkReceived(context, action.receivedAt)
      if (stands === 0) checkReason(action.reason, 'Withdrawing a report')
      const last = await context.tx
        .selectFrom('report_standing')
        .selectAll()
        .where('report', '=', action.report)
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst()
      if (last === undefined) return stands === 1 ? 'stands' : 'new'
      if (last.standing !== stands) return 'new'
      const declared = last.declared === 1 ? last.received : null
      const sameTime = action.receivedAt === null || action.receivedAt === declared
      return last.actor === context.actor && sameTime ? 'stands' : 'new'
    },
    async project({ tx, actor, seq, time }, action) {
      await tx
        .insertInto('report_standing')
        .values({
          report: action.report,
          seq,
          time,
          received: action.receivedAt ?? time,
          declared: action.receivedAt === null ? 0 : 1,
          standing: stands,
          actor,
          reason: canonicalJson(action.reason),
        })
        .execute()
    },
  }
}

export const reportWithdrawn: Handler<ActionOf<'report.withdrawn'>> = standing(0)
export const reportReinstated: Handler<ActionOf<'report.reinstated'>> = standing(1)

/** On record in the journal alone: a refused attempt changes nothing that is asked about. */
export const reportRefused: Handler<ActionOf<'report.refused'>> = {
  check: async () => 'new',
  project: async () => {},
}
