import type { CaseGround, ClaimSource, ClaimView, Gap } from '../model/index.ts'
import { reportKey } from '../model/index.ts'
import type { HistoryItem, Workspace } from '../store/index.ts'
import { gapsOf, type Question } from './answers.ts'

/**
 * An entry of the journal that made a gap another one: `claim` is the claim it is about, with its words, null where the entry is about a
 * whole report, a judgement or the gap itself. `at` is the journal's time, milliseconds since 1970 UTC.
 */
export interface Cause {
  readonly kind: string
  readonly by: string
  readonly at: number
  readonly reason: string | null
  readonly report: { readonly id: string; readonly name: string } | null
  readonly claim: string | null
  readonly text: string | null
}

export interface GapChange {
  readonly kind: 'opened' | 'closed' | 'changed'
  readonly before: Gap | null
  readonly after: Gap | null
  /** Empty where no entry did it: time has passed, or the code is another. */
  readonly causes: readonly Cause[]
  /** There are more causes than these. */
  readonly more: boolean
}

/** Causes shown for one gap. */
const MOST_CAUSES = 20

/**
 * What became of the gaps of a question since an instant of the ledger (milliseconds since 1970 UTC), and which entries did it: those
 * since then that added, took away or decided a claim that speaks for the gap or against it, then or now; where there is none, those that
 * did so to another claim of the same subject.
 */
export async function gapChanges(
  workspace: Workspace,
  question: Question,
  since: number,
): Promise<readonly GapChange[]> {
  const { differencesOf } = await import('../gaps/index.ts')
  const earlier: Question = { ...question, ledgerAsOf: since }
  const differences = differencesOf(await gapsOf(workspace, earlier), await gapsOf(workspace, question))
  if (differences.length === 0) return []
  const find = await causeFinder(workspace, earlier, question, since)
  const changes: GapChange[] = []
  for (const { kind, before, after } of differences) {
    const causes = await find(before, after)
    changes.push({ kind, before, after, causes: causes.slice(0, MOST_CAUSES), more: causes.length > MOST_CAUSES })
  }
  return changes
}

interface At {
  readonly source: ClaimSource
  readonly ground: CaseGround
}

async function causeFinder(
  workspace: Workspace,
  earlier: Question,
  later: Question,
  since: number,
): Promise<(before: Gap | null, after: Gap | null) => Promise<readonly Cause[]>> {
  const until = later.ledgerAsOf ?? Number.POSITIVE_INFINITY
  const at = async (question: Question): Promise<At> => {
    const source = await workspace.source(question)
    return { source, ground: await source.ground() }
  }
  const [was, is] = [await at(earlier), await at(later)]
  const { claimsAbout } = await import('../gaps/index.ts')
  const names = new Map([...was.ground.reports, ...is.ground.reports].map(({ id, name }) => [id, name]))
  const histories = new Map<string, readonly HistoryItem[]>()
  const historyOf = async (report: string): Promise<readonly HistoryItem[]> => {
    const known = histories.get(report) ?? (await workspace.history(report))
    histories.set(report, known)
    return known
  }
  const inReports = async ({ source }: At, reports: readonly string[]): Promise<readonly ClaimView[]> =>
    reports.length === 0 ? [] : source.under(reports.map(reportKey))

  /** The last entry since then about the claim or its whole report. */
  const entryFor = async (claim: ClaimView): Promise<Cause | null> => {
    const last = (await historyOf(claim.report)).findLast(
      (item) => item.time > since && item.time <= until && (item.claim === null || item.claim === claim.id),
    )
    return last === undefined
      ? null
      : {
          kind: last.kind,
          by: last.actor,
          at: last.time,
          reason: last.reason,
          report: { id: claim.report, name: names.get(claim.report) ?? claim.report },
          claim: claim.id,
          text: claim.span.text,
        }
  }
  const causesOf = async (before: readonly ClaimView[], after: readonly ClaimView[]): Promise<readonly Cause[]> => {
    const causes: Cause[] = []
    for (const claim of changedClaims(before, after)) {
      const cause = await entryFor(claim)
      if (cause !== null) causes.push(cause)
    }
    return causes
  }

  return async (before, after) => {
    const decided = decisionOn(before, after, was, is)
    if (decided !== null) return [decided]
    const shown = [before, after].flatMap((gap) => (gap === null ? [] : [...gap.witnesses, ...gap.against]))
    const ids = new Set(shown.map(({ claim }) => claim))
    const reports = [...new Set(shown.map(({ report }) => report.id))]
    const isShown = ({ id }: ClaimView): boolean => ids.has(id)
    const direct = await causesOf(
      (await inReports(was, reports)).filter(isShown),
      (await inReports(is, reports)).filter(isShown),
    )
    if (direct.length > 0) return direct
    const subject = (after ?? before)?.subject.id ?? ''
    const about = await causesOf(await claimsAbout(was.source, subject), await claimsAbout(is.source, subject))
    return about.length > 0 ? about : judgementsBetween(was.ground, is.ground)
  }
}

/** Claims that one list has and the other has not, or has with another standing. */
const changedClaims = (before: readonly ClaimView[], after: readonly ClaimView[]): readonly ClaimView[] => {
  const was = new Map(before.map((claim) => [claim.id, claim]))
  const now = new Set(after.map(({ id }) => id))
  return [
    ...after.filter((claim) => was.get(claim.id)?.status !== claim.status),
    ...before.filter(({ id }) => !now.has(id)),
  ]
}

/** A person closed the gap, or took the closing back, and that alone is what happened to it. */
const decisionOn = (before: Gap | null, after: Gap | null, was: At, is: At): Cause | null => {
  if (before === null || after === null || before.verdict !== after.verdict || after.reopened !== undefined) return null
  const [then, now] = [was, is].map(({ ground }) => ground.closedGaps.find(({ gap }) => gap === after.id))
  if (now !== undefined && now.at !== then?.at)
    return { kind: 'gap.closed', by: now.by, at: now.at, reason: now.reason, report: null, claim: null, text: null }
  return null
}

const judgementsBetween = (was: CaseGround, is: CaseGround): readonly Cause[] => {
  const of = (ground: CaseGround): ReadonlySet<string> => new Set(ground.judgements.map(({ id }) => id))
  const [then, now] = [of(was), of(is)]
  const cause = (kind: string, { by, at, reason }: { by: string; at: number; reason: string }): Cause => ({
    kind,
    by,
    at,
    reason,
    report: null,
    claim: null,
    text: null,
  })
  return [
    ...is.judgements.filter(({ id }) => !then.has(id)).map((made) => cause('judgement.made', made)),
    ...was.judgements.filter(({ id }) => !now.has(id)).map((ended) => cause('judgement.ended', ended)),
  ]
}
