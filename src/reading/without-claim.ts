import type { Claim, Span } from '../model/index.ts'
import { uncoveredSentences } from '../text/index.ts'

/** The sentences of a report's paragraphs in which no claim stands: what the reader did not understand, or what says nothing. */
export const withoutClaim = (text: string, claims: readonly Pick<Claim, 'span' | 'spans'>[]): readonly Span[] =>
  uncoveredSentences(
    text,
    claims.flatMap(({ span, spans = [] }) => [span, ...spans]),
  )
