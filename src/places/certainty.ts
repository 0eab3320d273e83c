import type { Candidate } from './candidates.ts'

/** A candidate with what the text says for it, and the sum of both (natural logarithms). */
export interface Weighed extends Candidate {
  readonly evidence: number
}

/** What evidence the text must hold to rule, rather than size. */
export const EVIDENCE = 2.5
const MOST = 10
const SMALL = 9.5

/**
 * What tells how likely the best candidate is the one meant: how far its rivals lie behind, one by one and together, what the text says for
 * it, how many share its name, how large it is, and whether it is a country or seat or of the own tables.
 */
export const featuresOf = (best: Weighed, rivals: readonly Weighed[]): readonly number[] => {
  const ruled = best.evidence >= EVIDENCE ? 1 : 0
  const [rival] = rivals
  const margin = Math.min(MOST, rival === undefined ? MOST : best.score - rival.score)
  const sum = rivals.reduce((total, { score }) => total + Math.exp(score - best.score), 0)
  const together = Math.min(MOST, -Math.log(sum + Math.exp(-MOST)))
  const size = best.score - best.evidence
  const named = rivals.filter(({ alike }) => !alike).length
  return [
    1,
    margin,
    together,
    Math.min(MOST, best.evidence),
    ruled,
    margin * ruled,
    together * ruled,
    Math.log1p(named) * (1 - ruled),
    Math.max(0, SMALL - size),
    best.kind === 'country' || best.place.code === 'PPLC' ? 1 : 0,
    /^(?:city|division|airport|country)$/.test(best.kind) ? 0 : 1,
  ]
}

/** Fitted by scripts/fit-places.ts to the sentences of test/places; in the order of the features. */
export const WEIGHTS: readonly number[] = [
  0.9234, 0.3092, 0.1014, 0.033, 1.6589, -0.0699, -0.1042, -1.0614, -0.4588, 1.3175, 2.2525,
]

/** From here on the best candidate is named; below it the text is said not to decide. */
export const ENOUGH = 0.75

/** Two this near in score (odds of two to one) are never told apart, whatever else there is. */
const TIE = 0.7

/** How likely the best candidate is meant (logistic regression), from 0 to 1; 0 where a rival is as good. */
export const certaintyOf = (best: Weighed, rivals: readonly Weighed[]): number => {
  if (rivals[0] !== undefined && best.score - rivals[0].score < TIE) return 0
  const sum = featuresOf(best, rivals).reduce((total, feature, at) => total + feature * (WEIGHTS[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
