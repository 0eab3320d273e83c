import type { Gap, GapDecision, Witness } from '../model/index.ts'
import type { Evidence } from './finding.ts'
import type { Ground } from './ground.ts'
import { asDecided } from './ground-mark.ts'
import type { Found } from './history.ts'

/** A gap with what puts it in its place among others. */
export interface Weighed {
  readonly gap: Gap
  readonly weight: number
}

/** A finding as everybody else sees it. Open: whether a person has closed it is not the finding's to say. */
export const toGap = (ground: Ground, { rule, finding }: Found): Weighed => ({
  weight: finding.weight,
  gap: {
    id: `${rule.id}:${finding.key}`,
    rule: rule.id,
    question: finding.question,
    verdict: finding.verdict,
    basis: finding.basis,
    state: 'open',
    subject: finding.subject,
    event: finding.event,
    authority: finding.authority,
    windowDays: finding.windowDays,
    window: finding.window,
    witnesses: finding.witnesses.flatMap((entry) => witnessOf(ground, entry)),
    against: finding.against.flatMap((entry) => witnessOf(ground, entry)),
    why: finding.why,
    assumptions: finding.assumptions,
    settle: finding.settle,
    reading: ground.view.reading,
  },
})

const witnessOf = (ground: Ground, entry: Evidence): readonly Witness[] => {
  const { report: id, span } = entry.kind === 'claim' ? entry.claim : entry.statement
  const report = ground.reportOf(id)
  if (report === null) return []
  const claim = entry.kind === 'claim' ? entry.claim.id : null
  return [{ report: { id: report.id, name: report.name }, start: span.start, end: span.end, text: span.text, claim }]
}

const VERDICTS = ['certain', 'possible', 'impossible']
const BASES = ['stated', 'sources-conflict', 'dates-too-vague', 'nobody-says']

/** Certain before possible before impossible, graver rules first, stated before disputed before vague before silent, shorter windows first. */
export const byImportance = (a: Weighed, b: Weighed): number =>
  VERDICTS.indexOf(a.gap.verdict) - VERDICTS.indexOf(b.gap.verdict) ||
  b.weight - a.weight ||
  BASES.indexOf(a.gap.basis) - BASES.indexOf(b.gap.basis) ||
  (a.gap.windowDays?.[0] ?? -1) - (b.gap.windowDays?.[0] ?? -1) ||
  compare(a.gap.id, b.gap.id) ||
  // Two findings of one name: the same one is shown whatever the order in which they were found.
  compare(grounds(a), grounds(b)) ||
  compare(a.gap.why, b.gap.why)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const grounds = ({ gap }: Weighed): string =>
  gap.witnesses.map(({ report, claim, start }) => `${report.id} ${claim} ${start}`).join('\n')

/** Gaps in their order, each once, with those that a person closed behind the open ones. */
export const listed = (sorted: readonly Weighed[], decisions: readonly GapDecision[]): readonly Gap[] => {
  const closed = new Map(decisions.map((decision) => [decision.gap, decision]))
  const seen = new Set<string>()
  const open: Gap[] = []
  const shut: Gap[] = []
  for (const { gap } of sorted) {
    if (seen.has(gap.id)) continue
    seen.add(gap.id)
    const decided = asDecided(gap, closed.get(gap.id))
    if (decided.state === 'closed') shut.push(decided)
    else open.push(decided)
  }
  return [...open, ...shut]
}
