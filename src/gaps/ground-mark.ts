import { createHash } from 'node:crypto'
import type { Gap, GapDecision, Witness } from '../model/index.ts'

const places = (witnesses: readonly Witness[]): readonly string[] =>
  [...new Set(witnesses.map(({ report, start, end }) => `${report.id} ${start} ${end}`))].sort()

/**
 * A mark of what a gap rests on: its verdict, its basis, and where the words stand that speak for it and against it (SHA-256, hex). It
 * holds no words, and stays when a report is read again and the same words are found.
 */
export const groundMark = (gap: Gap): string =>
  createHash('sha256')
    .update(JSON.stringify(['lacuna.ground.1', gap.verdict, gap.basis, places(gap.witnesses), places(gap.against)]))
    .digest('hex')

/**
 * A gap as a person's decision leaves it. It opens again by itself once it rests on something else than when it was closed. That is told
 * by the reading `all`, in which gaps are closed; in the others fewer claims count, and a gap stays as it was decided.
 */
export const asDecided = (gap: Gap, decision: GapDecision | undefined): Gap => {
  if (decision === undefined) return gap
  const { by, at, reason, ground = null } = decision
  if (gap.reading !== 'all' || ground === null || ground === groundMark(gap)) return { ...gap, state: 'closed' }
  return { ...gap, reopened: { by, at, reason } }
}
