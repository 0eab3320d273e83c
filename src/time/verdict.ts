import type { Tri } from './tri.ts'
import { triWord } from './tri.ts'

/** What a verdict rests on. */
export type Basis = 'stated' | 'dates-too-vague' | 'sources-conflict' | 'nobody-says'

/** The two words shown for a finding. */
export interface VerdictWords {
  readonly verdict: 'certain' | 'possible' | 'impossible'
  readonly basis: Basis
}

export interface VerdictReasons {
  /** Sources that stand side by side say things that cannot both be true. */
  readonly conflict?: boolean | undefined
  /** No source speaks of it at all. */
  readonly silent?: boolean | undefined
}

/**
 * Turns a three-valued answer and its reasons into the two words. A conflict is named before all else and keeps its certainty: that
 * sources exclude each other can be certain. Silence is not denial, so nothing that rests on it is more or less than possible.
 */
export const verdict = (tri: Tri, reasons: VerdictReasons = {}): VerdictWords => {
  if (reasons.conflict === true) return { verdict: triWord(tri), basis: 'sources-conflict' }
  if (reasons.silent === true) return { verdict: 'possible', basis: 'nobody-says' }
  return { verdict: triWord(tri), basis: tri === 0 ? 'dates-too-vague' : 'stated' }
}
