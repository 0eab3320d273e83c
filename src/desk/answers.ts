import type { Brief, Naming } from '../brief/index.ts'
import {
  type CaseView,
  type ClaimView,
  type Entity,
  type Gap,
  LacunaError,
  type ReadingMode,
  type Timeline,
} from '../model/index.ts'
import type { Workspace } from '../store/index.ts'
import type { GapsNow } from './gap-engines.ts'
import { remembered } from './remembered.ts'
import { endingOf } from './sample-mark.ts'

/** What is asked: a case (id; null: every case), as known when, by which claims. Times are milliseconds since 1970 UTC. */
export interface Question {
  readonly case: string | null
  readonly asOf: number | null
  readonly ledgerAsOf: number | null
  readonly reading: ReadingMode
}

const viewOf = (workspace: Workspace, question: Question): Promise<CaseView> => workspace.view(question)

/** The rooms that work answers out are loaded when one has to be: an answer that is remembered comes without them. */
const gapsRoom = () => import('../gaps/index.ts')
const briefRoom = () => import('../brief/index.ts')

/** Names and lanes by cluster, so that two reports' spellings of one person read as one. */
async function clusteredIn(
  view: CaseView,
): Promise<{ readonly naming: Naming; readonly laneOf: (entity: string) => string }> {
  const { clusterEntities } = await import('../identity/index.ts')
  const clusters = clusterEntities(view)
  const own = namingOf(view.entities)
  return {
    naming: { name: (id) => clusters.clusterOf(id)?.name ?? own.name(id), type: own.type },
    laneOf: (id) => clusters.clusterOf(id)?.id ?? id,
  }
}

/** Names of one report's entities, as that report has them. */
export function namingOf(entities: readonly Entity[]): Naming {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  return { name: (id) => known.get(id)?.name ?? id, type: (id) => known.get(id)?.type ?? null }
}

/** The holes of a case, most telling first. */
export async function gapsOf(workspace: Workspace, question: Question): Promise<readonly Gap[]> {
  if (question.asOf !== null || question.ledgerAsOf !== null)
    return remembered(workspace, ['gaps', question], async () =>
      (await gapsRoom()).findGaps(await viewOf(workspace, question)),
    )
  const { gaps } = await remembered<GapsNow>(
    workspace,
    ['gaps', question],
    async () => (await import('./gap-engines.ts')).gapsNow(workspace, question),
    ({ until }) => until === null || until > Date.now(),
  )
  return gaps
}

/** The lanes of a case. */
export async function timelineOf(workspace: Workspace, question: Question): Promise<Timeline> {
  const view = await viewOf(workspace, question)
  const { timelineOf: layTimeline } = await briefRoom()
  return layTimeline(view, await gapsOf(workspace, question), await clusteredIn(view))
}

export interface WrittenBrief {
  readonly brief: Brief
  readonly markdown: string
  readonly html: string
  readonly sentences: number
}

/** The brief of a case, in both formats. The sample's says on every page how its story ended. */
export async function briefOf(workspace: Workspace, question: Question): Promise<WrittenBrief> {
  const view = await viewOf(workspace, question)
  const { briefHtml, briefMarkdown, writeBrief } = await briefRoom()
  const { naming } = await clusteredIn(view)
  const brief = writeBrief(view, await gapsOf(workspace, question), { naming, notice: await endingOf(workspace) })
  return {
    brief,
    markdown: briefMarkdown(brief),
    html: briefHtml(brief),
    sentences: brief.sections.reduce((sum, { sentences }) => sum + sentences.length, 0),
  }
}

/** A claim with the sentence that a person reads for it. */
export interface ClaimLine extends ClaimView {
  readonly sentence: string
}

/** Every claim of a report's latest reading, rejected ones included, in the order of the text. */
export async function claimItems(workspace: Workspace, report: string): Promise<readonly ClaimLine[]> {
  const { claims, entities } = await workspace.claimsOf(report)
  const { claimSentence } = await briefRoom()
  const naming = namingOf(entities)
  return claims.map((claim) => ({ ...claim, sentence: claimSentence(claim, naming) }))
}

/** Closes a gap or opens it again, by a named person with a reason; answers the gap as it now stands. */
export async function decideGap(
  workspace: Workspace,
  verb: 'close' | 'reopen',
  id: string,
  { actor, reason, case: caseOf }: { readonly actor: string; readonly reason: string; readonly case: string | null },
): Promise<Gap> {
  const question: Question = { case: caseOf, asOf: null, ledgerAsOf: null, reading: 'all' }
  const find = async () => (await gapsOf(workspace, question)).find((gap) => gap.id === id)
  const before = await find()
  if (before === undefined)
    throw new LacunaError('unknown-gap', `No gap of this case is called "${id}".`, {
      hint: 'The list of gaps shows what there is.',
    })
  if (before.state === (verb === 'close' ? 'closed' : 'open'))
    throw new LacunaError('nothing-to-do', `This gap is ${before.state} already.`, {
      hint: verb === 'close' ? 'To give another reason, reopen it first.' : 'There is nothing to take back.',
    })
  if (caseOf === null)
    throw new LacunaError('case-missing', 'A gap is closed in a case, and there is none.', {
      hint: 'Name it with --case.',
    })
  if (reason.trim() === '')
    throw new LacunaError('reason-missing', 'This needs a reason.', { hint: 'Say why; it is kept in the journal.' })
  const about = { gap: id, case: caseOf, reason }
  await workspace.act(actor, [
    verb === 'close'
      ? { kind: 'gap.closed', ...about, ground: (await gapsRoom()).groundMark(before) }
      : { kind: 'gap.reopened', ...about },
  ])
  const gap = await find()
  if (gap === undefined) throw new Error(`gap ${id} is gone after it was decided`)
  return gap
}
