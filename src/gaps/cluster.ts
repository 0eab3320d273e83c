import type { Extent } from '../time/index.ts'
import type { Fact } from './fact.ts'
import type { When } from './when.ts'

/** A fact with the time it gives. */
export interface DatedFact {
  readonly when: When
  readonly fact: Fact
}

/** Facts that may tell of one happening, with the finest time that a firm one gives; firm ones first. */
export interface Happening {
  readonly when: When
  readonly facts: readonly Fact[]
}

const low = (extent: Extent): number => extent.lo ?? Number.NEGATIVE_INFINITY
const high = (extent: Extent): number => extent.hi ?? Number.POSITIVE_INFINITY
const firmFirst = (fact: Fact): number => (fact.weight === 'firm' ? 0 : 1)

/** Facts put together where their times meet, directly or by way of others. */
export const clusterByTime = (dates: readonly DatedFact[]): readonly Happening[] => {
  const clusters: { when: When; hi: number; facts: Fact[] }[] = []
  for (const { when, fact } of dates.toSorted((a, b) => low(a.when.sure) - low(b.when.sure) || 0)) {
    const last = clusters[clusters.length - 1]
    if (last === undefined || low(when.sure) >= last.hi) {
      clusters.push({ when, hi: high(when.sure), facts: [fact] })
      continue
    }
    const finer = high(when.sure) - low(when.sure) < high(last.when.sure) - low(last.when.sure)
    if (finer && firmFirst(fact) <= firmFirst(last.facts[0] ?? fact)) last.when = when
    last.hi = Math.max(last.hi, high(when.sure))
    last.facts.push(fact)
  }
  return clusters.map(({ when, facts }) => ({ when, facts: facts.toSorted((a, b) => firmFirst(a) - firmFirst(b)) }))
}
