import { canonicalJson } from '../../journal/index.ts'
import { LacunaError } from '../../model/index.ts'
import { checkPlainId } from '../ids.ts'
import type { ActionOf, Context, Handler } from './handler.ts'

/** @throws LacunaError `unknown-case` */
export async function needCase({ tx }: Context, id: string): Promise<void> {
  const row = await tx.selectFrom('workspace_case').select('id').where('id', '=', id).executeTakeFirst()
  if (row !== undefined) return
  throw new LacunaError('unknown-case', `There is no case ${JSON.stringify(id)}.`, { where: { record: id } })
}

const currentChoice = async ({ tx }: Context): Promise<string | undefined> => {
  const row = await tx.selectFrom('case_choice').select('case_id').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.case_id
}

export const workspaceCreated: Handler<ActionOf<'workspace.created'>> = {
  async check({ seq }) {
    if (seq === 1) return 'new'
    throw new LacunaError('workspace-exists', 'A workspace is created once, by its first entry.')
  },
  async project() {},
}

export const caseCreated: Handler<ActionOf<'case.created'>> = {
  async check({ tx }, action) {
    checkPlainId('case.id', action.id)
    if (action.name.trim() === '') throw new LacunaError('name-missing', 'A case needs a name.')
    const rows = await tx.selectFrom('workspace_case').select(['id', 'body']).execute()
    for (const row of rows) {
      if (row.id !== action.id && (JSON.parse(row.body) as { name: string }).name !== action.name) continue
      throw new LacunaError('case-exists', `There is a case ${JSON.stringify(action.name)} already.`, {
        hint: 'Choose it, or give the new one another name.',
        where: { record: row.id },
      })
    }
    return 'new'
  },
  async project({ tx, seq, time }, action) {
    await tx
      .insertInto('workspace_case')
      .values({ id: action.id, body: canonicalJson({ name: action.name }), seq, time })
      .execute()
  },
}

export const caseChosen: Handler<ActionOf<'case.chosen'>> = {
  async check(context, action) {
    await needCase(context, action.id)
    return (await currentChoice(context)) === action.id ? 'stands' : 'new'
  },
  async project({ tx, seq, time }, action) {
    await tx.insertInto('case_choice').values({ seq, time, case_id: action.id }).execute()
  },
}
