import { canonicalJson } from '../../journal/index.ts'
import { checkAnyId } from '../ids.ts'
import { needCase } from './cases.ts'
import { type ActionOf, checkReason, type Handler } from './handler.ts'

function decision(closed: 0 | 1): Handler<ActionOf<'gap.closed' | 'gap.reopened'>> {
  return {
    async check(context, action) {
      checkAnyId('gap', action.gap)
      await needCase(context, action.case)
      if (closed === 1) checkReason(action.reason, 'Closing a gap')
      const last = await context.tx
        .selectFrom('gap_decision')
        .select(['closed', 'actor'])
        .where('case_id', '=', action.case)
        .where('gap', '=', action.gap)
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst()
      return (last?.closed ?? 0) === closed ? 'stands' : 'new'
    },
    async project({ tx, actor, seq, time }, action) {
      await tx
        .insertInto('gap_decision')
        .values({
          case_id: action.case,
          gap: action.gap,
          seq,
          time,
          closed,
          actor,
          reason: canonicalJson(action.reason),
        })
        .execute()
    },
  }
}

export const gapClosed: Handler<ActionOf<'gap.closed'>> = decision(1)
export const gapReopened: Handler<ActionOf<'gap.reopened'>> = decision(0)
