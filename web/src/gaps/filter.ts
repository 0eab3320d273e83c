import type { Gap } from '../api/types.ts'
import { BASIS_WORDS, VERDICT_WORDS } from './verdict-words.ts'

/** What a list of gaps can be narrowed by. The names are those of the parameters in the address. */
export const FACETS = ['rule', 'verdict', 'basis', 'about', 'state'] as const
export type Facet = (typeof FACETS)[number]
export type Filter = Readonly<Partial<Record<Facet, string>>>

export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  rule: 'Rule',
  verdict: 'Verdict',
  basis: 'Basis',
  about: 'About',
  state: 'State',
}

const partOf = (facet: Facet, gap: Gap): string =>
  facet === 'rule'
    ? gap.rule
    : facet === 'verdict'
      ? gap.verdict
      : facet === 'basis'
        ? gap.basis
        : facet === 'about'
          ? gap.subject.name
          : gap.state

/** `lapsed-watch` as words: `lapsed watch`. */
export const ruleWords = (rule: string): string => rule.replaceAll('-', ' ')

const WORDS: Readonly<Record<string, string>> = { ...VERDICT_WORDS, ...BASIS_WORDS, open: 'Open', closed: 'Closed' }
const wordsOf = (facet: Facet, value: string): string =>
  facet === 'rule' ? ruleWords(value) : facet === 'about' ? value : (WORDS[value] ?? value)

/** What the address asks for. */
export const filterOf = (params: URLSearchParams): Filter =>
  Object.fromEntries(
    FACETS.flatMap((facet) => {
      const value = params.get(facet)
      return value === null || value === '' ? [] : [[facet, value]]
    }),
  )

const passes = (filter: Filter, gap: Gap, but: Facet | null): boolean =>
  FACETS.every((facet) => facet === but || filter[facet] === undefined || filter[facet] === partOf(facet, gap))

/** The gaps that the filter lets through, in their order. */
export const filtered = (gaps: readonly Gap[], filter: Filter): readonly Gap[] =>
  gaps.filter((gap) => passes(filter, gap, null))

export interface Choice {
  readonly value: string
  readonly words: string
  /** How many gaps there are of it among those that the other facets let through. */
  readonly count: number
}

/** The values that a facet has among the gaps, in their order, each with its count under the rest of the filter; what is chosen stays. */
export const choicesOf = (gaps: readonly Gap[], filter: Filter, facet: Facet): readonly Choice[] => {
  const counts = new Map<string, number>()
  for (const gap of gaps) {
    const value = partOf(facet, gap)
    counts.set(value, (counts.get(value) ?? 0) + (passes(filter, gap, facet) ? 1 : 0))
  }
  const chosen = filter[facet]
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0)
  return [...counts].map(([value, count]) => ({ value, words: wordsOf(facet, value), count }))
}
