import { LacunaError } from '../model/index.ts'
import { keepReading, type ReportItem, type Workspace } from '../store/index.ts'
import { resolveReport } from './lookup.ts'

export interface Decision {
  readonly actor: string
  readonly reason: string
  /** Milliseconds since 1970 UTC, where it was taken before now; null leaves it to the journal. */
  readonly receivedAt: number | null
}

const KINDS = { accept: 'claim.accepted', reject: 'claim.rejected', reopen: 'claim.reopened' } as const
const STATUSES = { accept: 'accepted', reject: 'rejected', reopen: 'proposed' } as const

export type ClaimVerb = keyof typeof KINDS

export interface ClaimOutcome {
  readonly claim: string
  readonly status: 'proposed' | 'accepted' | 'rejected' | null
  readonly error: LacunaError | null
}

/** Decides claims one by one: a claim that is not there is an outcome with an error, the others are decided. */
export async function decideClaims(
  workspace: Workspace,
  verb: ClaimVerb,
  claims: readonly string[],
  { actor, reason, receivedAt }: Decision,
): Promise<readonly ClaimOutcome[]> {
  const outcomes: ClaimOutcome[] = []
  for (const claim of claims) {
    try {
      await workspace.act(actor, [{ kind: KINDS[verb], claim, reason, receivedAt }])
      outcomes.push({ claim, status: STATUSES[verb], error: null })
    } catch (error) {
      if (!(error instanceof LacunaError)) throw error
      outcomes.push({ claim, status: null, error })
    }
  }
  return outcomes
}

/** Withdraws a report or takes a withdrawal back; answers the report as it now stands. */
export async function withdrawReport(
  workspace: Workspace,
  verb: 'withdraw' | 'reinstate',
  report: string,
  { actor, reason, receivedAt }: Decision,
): Promise<ReportItem> {
  if (reason.trim() === '')
    throw new LacunaError('reason-missing', 'A withdrawal needs a reason.', {
      hint: 'Say why; it is kept in the journal.',
      where: { field: 'reason' },
    })
  const now = await resolveReport(workspace, report)
  if ((now.withdrawn !== null) === (verb === 'withdraw'))
    throw new LacunaError(
      'nothing-to-do',
      `${now.name} ${verb === 'withdraw' ? 'is withdrawn already' : 'is not withdrawn'}.`,
      {
        hint: verb === 'withdraw' ? 'To give another reason, reinstate it first.' : 'There is nothing to take back.',
      },
    )
  const kind = verb === 'withdraw' ? 'report.withdrawn' : 'report.reinstated'
  await workspace.act(actor, [{ kind, report, reason, receivedAt }])
  return resolveReport(workspace, report)
}

/**
 * Replaces the proposals of a report by a person's own claims, given in the gold format and accepted as they stand.
 * Answers how many. Throws a LacunaError that names the claim and the field where the file does not fit the report.
 */
export async function setClaims(
  workspace: Workspace,
  report: string,
  json: unknown,
  { actor, file }: { readonly actor: string; readonly file: string },
): Promise<number> {
  const found = await workspace.report(report)
  // Loaded late: the reader's language model would make every other command slow to start.
  const { fromGold } = await import('../reading/index.ts')
  const read = fromGold(json, found.text)
  if (!read.ok)
    throw new LacunaError(read.error.code, read.error.message, {
      where: { file, ...read.error.where },
      ...(read.error.hint === undefined ? {} : { hint: read.error.hint }),
    })
  // Place descriptions are read from the text itself, so they outlive a change of claims.
  const placeStatements = (await workspace.claimsOf(found.id)).placeStatements.map(
    ({ report: _, ...statement }) => statement,
  )
  const value = { ...read.value, published: found.published, placeStatements }
  const kept = keepReading(value)
  await workspace.act(
    actor,
    [{ kind: 'reading.set', report: found.id, number: found.reading + 1, readingHash: kept.hash }],
    [kept.bytes],
  )
  return value.claims.length
}
