import type { Attribution } from './attribution.ts'
import type { Voice } from './chain.ts'
import { type Quotation, quotationAt } from './quotations.ts'
import { relaysOf } from './read-attributions.ts'

/**
 * Who speaks at an offset inside a quotation, and who relays it; empty outside quotations and where nobody is known. Built once a text:
 * what a quotation holds is its speaker's, over all its sentences and paragraphs, so that no clause of it needs a cue of its own.
 */
export const quotedVoices = (
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
): ((at: number) => readonly Voice[]) => {
  const speakers = new Map<Quotation, Attribution>()
  for (const each of attributions) {
    if (each.quoted || each.kind !== 'speech' || each.speaker === null) continue
    for (const { start } of each.content) {
      const quotation = quotationAt(quotations, start)
      // Content that only begins in plain words is read with its clause.
      if (quotation !== null && quotation.start <= start && start - quotation.start < 2 && !speakers.has(quotation))
        speakers.set(quotation, each)
    }
  }
  return (at) => {
    const quotation = quotationAt(quotations, at)
    const found = quotation === null ? undefined : speakers.get(quotation)
    if (found === undefined) return []
    return [found, ...relaysOf(attributions, found)].flatMap(({ speaker, cue }) =>
      speaker === null ? [] : [{ source: speaker, cueStart: cue.start, cueEnd: cue.end }],
    )
  }
}
