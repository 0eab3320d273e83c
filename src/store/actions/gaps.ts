import { canonicalJson } from '../../journal/index.ts'
import { LacunaError } from '../../model/index.ts'
import { checkAnyId } from '../ids.ts'
import { needCase } from './cases.ts'
import { type ActionOf, checkReason, type Handler } from './handler.ts'

const MARK = /^[0-9a-f]{64}$/

const groundOf = (action: ActionOf<'gap.closed' | 'gap.reopened'>): string | null =>
  action.kind === 'gap.closed' ? (action.ground ?? null) : null

function decision(closed: 0 | 1): Handler<ActionOf<'gap.closed' | 'gap.reopened'>> {
  return {
    async check(context, action) {
      checkAnyId('gap', action.gap)
      await needCase(context, action.case)
      if (closed === 1) checkReason(action.reason, 'Closing a gap')
      const ground = groundOf(action)
      if (ground !== null && !MARK.test(ground))
        throw new LacunaError('bad-ground', 'The mark of what a gap rests on is no SHA-256 in hex.', {
          where: { field: 'ground' },
        })
      const last = await context.tx
        .selectFrom('gap_decision')
        .leftJoin('gap_ground', (join) =>
          join
            .onRef('gap_ground.case_id', '=', 'gap_decision.case_id')
            .onRef('gap_ground.gap', '=', 'gap_decision.gap')
            .onRef('gap_ground.seq', '=', 'gap_decision.seq'),
        )
        .select(['gap_decision.closed', 'gap_ground.ground'])
        .where('gap_decision.case_id', '=', action.case)
        .where('gap_decision.gap', '=', action.gap)
        .orderBy('gap_decision.seq', 'desc')
        .limit(1)
        .executeTakeFirst()
      return (last?.closed ?? 0) === closed && (last?.ground ?? null) === ground ? 'stands' : 'new'
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
      const ground = groundOf(action)
      if (ground === null) return
      await tx.insertInto('gap_ground').values({ case_id: action.case, gap: action.gap, seq, ground }).execute()
    },
  }
}

export const gapClosed: Handler<ActionOf<'gap.closed'>> = decision(1)
export const gapReopened: Handler<ActionOf<'gap.reopened'>> = decision(0)
