import { blocksOf } from './blocks.ts'
import { sentencesOf } from './sentences.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentences of a text's paragraphs that none of the stretches touches, with their words. Offsets are UTF-16 code units. */
export const uncoveredSentences = (
  text: string,
  stretches: readonly Stretch[],
): readonly (Stretch & { readonly text: string })[] => {
  const blocks = blocksOf(text)
  const ordered = [...stretches].sort((a, b) => a.start - b.start)
  const out: (Stretch & { readonly text: string })[] = []
  let at = 0
  let reach = -1
  for (const { start, end, block } of sentencesOf(text, blocks)) {
    if (blocks[block]?.kind !== 'paragraph') continue
    for (let next = ordered[at]; next !== undefined && next.start < end; next = ordered[at]) {
      reach = Math.max(reach, next.end)
      at += 1
    }
    if (reach <= start) out.push({ start, end, text: text.slice(start, end) })
  }
  return out
}
