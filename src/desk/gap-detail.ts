import type { Basis, Flips, Gap, ReadingMode, Verdict } from '../model/index.ts'
import { LacunaError, READINGS } from '../model/index.ts'
import type { Workspace } from '../store/index.ts'
import { gapsOf, type Question } from './answers.ts'

export interface Said {
  readonly verdict: Verdict
  readonly basis: Basis
}

/** One gap with what is worked out for it alone, when somebody asks. */
export interface GapDetail {
  readonly gap: Gap
  /** What the rule says of it by the claims of each reading; null where it does not find it there. */
  readonly readings: Readonly<Record<ReadingMode, Said | null>>
  /** The claims that the verdict hangs on. */
  readonly flips: Flips
}

/** The gap of this id among those of the question. @throws LacunaError `unknown-gap` */
export async function findGap(workspace: Workspace, question: Question, id: string): Promise<Gap> {
  const gap = (await gapsOf(workspace, question)).find((one) => one.id === id)
  if (gap !== undefined) return gap
  throw new LacunaError('unknown-gap', `No gap of this case is called "${id}".`, {
    hint: 'The list of gaps shows what there is.',
  })
}

/** A gap, its verdict by every reading, and the claims without which it would be another. @throws LacunaError `unknown-gap` */
export async function gapDetail(workspace: Workspace, question: Question, id: string): Promise<GapDetail> {
  const gap = await findGap(workspace, question, id)
  const { flipsOf, sameGapIn } = await import('../gaps/index.ts')
  const readings: Record<ReadingMode, Said | null> = { all: null, accepted: null, b2: null }
  for (const reading of READINGS) {
    const same = reading === gap.reading ? gap : await sameGapIn(await workspace.source({ ...question, reading }), gap)
    readings[reading] = same === null ? null : { verdict: same.verdict, basis: same.basis }
  }
  const flips = await flipsOf(await workspace.source(question), gap)
  return { gap, readings, flips: flips ?? { flips: [], claims: 0, tried: 0, all: false } }
}
