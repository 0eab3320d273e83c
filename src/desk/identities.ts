import type { JudgementConflict } from '../identity/index.ts'
import { type CaseView, type Judgement, LacunaError, type Sameness } from '../model/index.ts'
import { newId, type Workspace } from '../store/index.ts'
import type { Question } from './answers.ts'

/** One name that a report uses for somebody or something; `entity` is what a judgement is about. */
export interface Spelling {
  readonly entity: string
  readonly name: string
  readonly report: string
}

/** What the workspace takes for one person or thing, and why. */
export interface Identity {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly spellings: readonly Spelling[]
}

/** Two that may be the same. `applied`: taken as the same until a person says otherwise; `pending`: waits for a person. */
export interface SameAs {
  readonly a: Spelling
  readonly b: Spelling
  readonly standing: 'applied' | 'pending'
  readonly reason: string
}

export interface Identities {
  readonly identities: readonly Identity[]
  readonly suggestions: readonly SameAs[]
  readonly judgements: readonly Judgement[]
  readonly conflicts: readonly JudgementConflict[]
}

const spellingIn = (view: CaseView) => {
  const known = new Map(view.entities.map((entity) => [entity.id, entity]))
  const reports = new Map(view.reports.map(({ id, name }) => [id, name]))
  return (id: string): Spelling => {
    const entity = known.get(id)
    return { entity: id, name: entity?.name ?? id, report: reports.get(entity?.report ?? '') ?? '' }
  }
}

/** Who and what a case speaks of in more than one report, what may be the same, and what people said about it. */
export async function identitiesOf(workspace: Workspace, question: Question): Promise<Identities> {
  const view = await workspace.view(question)
  const spelling = spellingIn(view)
  const { clusterEntities } = await import('../identity/index.ts')
  const { clusters, suggestions, conflicts } = clusterEntities(view)
  return {
    identities: clusters
      .filter(({ entities }) => entities.length > 1)
      .map(({ id, name, type, entities }) => ({
        id,
        name,
        type,
        spellings: entities.map((entity) => spelling(entity.id)),
      })),
    suggestions: suggestions.map(({ a, b, standing, reason }) => ({
      a: spelling(a),
      b: spelling(b),
      standing,
      reason,
    })),
    judgements: view.judgements,
    conflicts,
  }
}

/** A named person's word on whether two are the same; answers the judgement's id, by which it can be ended. */
export async function judge(
  workspace: Workspace,
  { a, b, verdict, reason, actor }: { a: string; b: string; verdict: Sameness; reason: string; actor: string },
): Promise<string> {
  if (reason.trim() === '')
    throw new LacunaError('reason-missing', 'A judgement needs a reason.', {
      hint: 'Say why; it is kept in the journal.',
      where: { field: 'reason' },
    })
  const id = newId('j')
  await workspace.act(actor, [{ kind: 'judgement.made', id, a, b, verdict, reason }])
  return id
}

/** Ends a judgement: what it joined comes apart again, what it held apart may join. */
export async function endJudgement(
  workspace: Workspace,
  { id, reason, actor }: { id: string; reason: string; actor: string },
): Promise<void> {
  if (reason.trim() === '')
    throw new LacunaError('reason-missing', 'Ending a judgement needs a reason.', {
      hint: 'Say why; it is kept in the journal.',
    })
  await workspace.act(actor, [{ kind: 'judgement.ended', id, reason }])
}
