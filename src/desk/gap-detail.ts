import type { Basis, Flips, Gap, Inquiry, ReadingMode, Verdict } from '../model/index.ts'
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
  /** The drafted request for what would settle it; null where there is nothing to ask. */
  readonly inquiry: Inquiry | null
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
  const { flipsOf, inquiryOf, sameGapIn } = await import('../gaps/index.ts')
  const readings: Record<ReadingMode, Said | null> = { all: null, accepted: null, b2: null }
  for (const reading of READINGS) {
    const same = reading === gap.reading ? gap : await sameGapIn(await workspace.source({ ...question, reading }), gap)
    readings[reading] = same === null ? null : { verdict: same.verdict, basis: same.basis }
  }
  const source = await workspace.source(question)
  const flips = await flipsOf(source, gap)
  const { reports, at } = await source.ground()
  return {
    gap,
    readings,
    flips: flips ?? { flips: [], claims: 0, tried: 0, all: false },
    inquiry: inquiryOf(gap, reports, at),
  }
}

/** A request for information for each open gap that something can be asked of, in the order of the gaps. */
export async function inquiriesOf(workspace: Workspace, question: Question): Promise<readonly Inquiry[]> {
  const gaps = await gapsOf(workspace, question)
  const { inquiryOf } = await import('../gaps/index.ts')
  const { reports, at } = await (await workspace.source(question)).ground()
  return gaps.map((gap) => inquiryOf(gap, reports, at)).filter((inquiry) => inquiry !== null)
}
