import { caseId, endJudgement, identitiesOf, judge } from '../../desk/index.ts'
import type { Sameness } from '../../model/index.ts'
import { iso, printJson, printTable, say, wantsJson } from '../output.ts'
import { personOf, withWorkspace } from '../workspace.ts'

/** `lacuna identities`: who is taken for whom, what may be the same, and what people said. */
export async function identities(options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const question = {
      case: await caseId(workspace, options.case),
      asOf: null,
      ledgerAsOf: null,
      reading: 'all',
    } as const
    const found = await identitiesOf(workspace, question)
    if (wantsJson(options)) {
      printJson({ ...found, judgements: found.judgements.map((one) => ({ ...one, at: iso(one.at) })) })
      return
    }
    printTable(
      ['standing', 'one', 'other', 'names', 'reason'],
      found.suggestions.map(({ a, b, standing, reason }) => [
        standing,
        a.entity,
        b.entity,
        `${a.name} / ${b.name}`,
        reason,
      ]),
    )
    for (const { id, a, b, verdict, by, reason } of found.judgements)
      say(`${id}: ${a} and ${b}: ${verdict}, by ${by}: ${reason}`)
    for (const { reason } of found.conflicts) say(`conflict: ${reason}`)
  })
}

/** `lacuna judge A B --verdict ...`. */
export async function judgeTwo(a: string, b: string, options: Record<string, unknown>): Promise<void> {
  const actor = personOf(options)
  await withWorkspace(options, async (workspace) => {
    const verdict = options.verdict as Sameness
    const id = await judge(workspace, { a, b, verdict, reason: String(options.reason), actor })
    if (wantsJson(options)) printJson({ id, a, b, verdict, by: actor })
    else
      say(
        `lacuna: ${a} and ${b}: ${verdict}, by ${actor}; \`lacuna end-judgement ${id} --reason TEXT\` takes that back`,
      )
  })
}

/** `lacuna end-judgement ID`. */
export async function unjudge(id: string, options: Record<string, unknown>): Promise<void> {
  const actor = personOf(options)
  await withWorkspace(options, async (workspace) => {
    await endJudgement(workspace, { id, reason: String(options.reason), actor })
    if (wantsJson(options)) printJson({ id, ended: true, by: actor })
    else say(`lacuna: judgement ${id} no longer stands`)
  })
}
