import type { Claim, Span } from '../model/index.ts'
import { blocksOf, sentencesOf } from '../text/index.ts'

/** The sentences of a report's paragraphs in which no claim stands: what the reader did not understand, or what says nothing. */
export const withoutClaim = (text: string, claims: readonly Pick<Claim, 'span' | 'spans'>[]): readonly Span[] => {
  const blocks = blocksOf(text)
  const spans = claims.flatMap(({ span, spans = [] }) => [span, ...spans]).sort((a, b) => a.start - b.start)
  const out: Span[] = []
  let at = 0
  let reach = -1
  for (const { start, end, block } of sentencesOf(text, blocks)) {
    if (blocks[block]?.kind !== 'paragraph') continue
    for (let span = spans[at]; span !== undefined && span.start < end; span = spans[at]) {
      reach = Math.max(reach, span.end)
      at += 1
    }
    if (reach <= start) out.push({ start, end, text: text.slice(start, end) })
  }
  return out
}
