import type { Basis, Gap, Verdict } from '../api/types.ts'

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  'dates-too-vague': 'dates too vague',
  'sources-conflict': 'sources conflict',
  'nobody-says': 'nobody says',
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  certain: 'Certain',
  possible: 'Possible',
  impossible: 'Ruled out',
}

export const VERDICT_MEANS: Readonly<Record<Verdict, string>> = {
  certain: 'The hole is there.',
  possible: 'The claims allow a hole and do not force one.',
  impossible: 'The claims rule a hole out.',
}

/** Open before closed; what is ruled out last; else in the order in which the gaps come, which is the most telling first. */
export const inOrder = (gaps: readonly Gap[]): readonly Gap[] => {
  const rank = (gap: Gap): number => (gap.state === 'closed' ? 2 : gap.verdict === 'impossible' ? 1 : 0)
  return gaps
    .map((gap, i) => ({ gap, i }))
    .sort((a, b) => rank(a.gap) - rank(b.gap) || a.i - b.i)
    .map(({ gap }) => gap)
}
