import { canonicalJson } from '../../journal/index.ts'
import { type Judgement, LacunaError } from '../../model/index.ts'
import { checkAnyId, reportOfId } from '../ids.ts'
import type { ActionOf, Context, Handler } from './handler.ts'

async function needEntity({ tx }: Context, id: string): Promise<void> {
  const row = await tx
    .selectFrom('entity')
    .select('id')
    .where('report', '=', reportOfId(id))
    .where('id', '=', id)
    .executeTakeFirst()
  if (row !== undefined) return
  throw new LacunaError('unknown-entity', `There is no entity ${JSON.stringify(id)}.`, { where: { record: id } })
}

const findJudgement = ({ tx }: Context, id: string) =>
  tx.selectFrom('judgement').select(['id', 'ended_seq']).where('id', '=', id).executeTakeFirst()

export const judgementMade: Handler<ActionOf<'judgement.made'>> = {
  async check(context, action) {
    checkAnyId('id', action.id)
    await needEntity(context, action.a)
    await needEntity(context, action.b)
    if (action.a === action.b) {
      throw new LacunaError('same-entity', 'A judgement is about two entities, not one.', {
        where: { record: action.a },
      })
    }
    if ((await findJudgement(context, action.id)) === undefined) return 'new'
    throw new LacunaError('id-taken', `There is a judgement ${JSON.stringify(action.id)} already.`, {
      where: { field: 'id', record: action.id },
    })
  },
  async project({ tx, actor, seq, time }, { id, a, b, verdict, reason }) {
    const judgement: Judgement = { id, a, b, verdict, reason, by: actor, at: time }
    await tx
      .insertInto('judgement')
      .values({ id, seq, time, ended_seq: null, ended_time: null, body: canonicalJson(judgement) })
      .execute()
  },
}

export const judgementEnded: Handler<ActionOf<'judgement.ended'>> = {
  async check(context, action) {
    const there = await findJudgement(context, action.id)
    if (there !== undefined) return there.ended_seq === null ? 'new' : 'stands'
    throw new LacunaError('unknown-judgement', `There is no judgement ${JSON.stringify(action.id)}.`, {
      where: { record: action.id },
    })
  },
  async project({ tx, seq, time }, action) {
    await tx.updateTable('judgement').set({ ended_seq: seq, ended_time: time }).where('id', '=', action.id).execute()
  },
}
