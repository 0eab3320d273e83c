import { canonicalJson } from '../../journal/index.ts'
import { type ClaimStatus, LacunaError } from '../../model/index.ts'
import { reportOfId } from '../ids.ts'
import { type ActionOf, type Context, checkReceived, type Handler } from './handler.ts'

interface Current {
  readonly report: string
  readonly status: ClaimStatus
  readonly actor: string | null
  readonly declared: number | null
}

/** A claim as it stands now. @throws LacunaError `unknown-claim`, or `claim-superseded` where its report was read again since. */
async function currentClaim({ tx }: Context, id: string): Promise<Current> {
  const report = reportOfId(id)
  const row = await tx
    .selectFrom('claim')
    .innerJoin('reading', (join) =>
      join.onRef('reading.report', '=', 'claim.report').onRef('reading.number', '=', 'claim.reading'),
    )
    .select(['claim.reading', 'reading.is_set', 'reading.actor'])
    .select((select) =>
      select
        .selectFrom('reading as other')
        .select((inner) => inner.fn.max('other.number').as('number'))
        .whereRef('other.report', '=', 'claim.report')
        .as('latest'),
    )
    .where('claim.report', '=', report)
    .where('claim.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) {
    throw new LacunaError('unknown-claim', `There is no claim ${JSON.stringify(id)}.`, { where: { record: id } })
  }
  if (row.latest !== row.reading) {
    throw new LacunaError(
      'claim-superseded',
      'The report was read again since: this claim belongs to an earlier reading.',
      {
        hint: 'Open the report again and decide on its present claims.',
        where: { record: id },
      },
    )
  }
  const last = await tx
    .selectFrom('claim_decision')
    .selectAll()
    .where('report', '=', report)
    .where('claim', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined) {
    return row.is_set === 1
      ? { report, status: 'accepted', actor: row.actor, declared: null }
      : { report, status: 'proposed', actor: null, declared: null }
  }
  return {
    report,
    status: last.status as ClaimStatus,
    actor: last.actor,
    declared: last.declared === 1 ? last.received : null,
  }
}

function decision(status: ClaimStatus): Handler<ActionOf<'claim.accepted' | 'claim.rejected' | 'claim.reopened'>> {
  return {
    async check(context, action) {
      checkReceived(context, action.receivedAt)
      const current = await currentClaim(context, action.claim)
      if (current.status !== status) return 'new'
      if (current.actor === null) return 'stands'
      const sameTime = action.receivedAt === null || action.receivedAt === current.declared
      return current.actor === context.actor && sameTime ? 'stands' : 'new'
    },
    async project({ tx, actor, seq, time }, action) {
      await tx
        .insertInto('claim_decision')
        .values({
          report: reportOfId(action.claim),
          claim: action.claim,
          seq,
          time,
          received: action.receivedAt ?? time,
          declared: action.receivedAt === null ? 0 : 1,
          status,
          actor,
          reason: canonicalJson(action.reason),
        })
        .execute()
    },
  }
}

export const claimAccepted: Handler<ActionOf<'claim.accepted'>> = decision('accepted')
export const claimRejected: Handler<ActionOf<'claim.rejected'>> = decision('rejected')
export const claimReopened: Handler<ActionOf<'claim.reopened'>> = decision('proposed')
