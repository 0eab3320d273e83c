import type { TextDocument } from '../text-document.ts'
import type { Stretch } from './attribution.ts'

/** One quotation with its marks. `block` is the index of the block it stands in. */
export interface Quotation extends Stretch {
  readonly block: number
  /** It goes on in the next paragraph, which opens with a mark of its own. */
  readonly goesOn: boolean
}

const OPENING = new Set(['“', '«', '„'])
const CLOSING = new Set(['”', '»'])

/**
 * The quotations of a text in double marks (also two single ones), in order. One that its paragraph leaves open lasts to the end of the
 * paragraph if the next one opens with a mark, else to the end of its sentence. Linear time.
 */
export const quotationsOf = ({ text, blocks, sentences }: TextDocument): Quotation[] => {
  const out: Quotation[] = []
  let nextSentence = 0
  blocks.forEach((block, index) => {
    let open = -1
    for (let at = block.start; at < block.end; at += 1) {
      const mark = text.charAt(at)
      const double = mark === "'" && text.charAt(at + 1) === "'"
      if (!double && mark !== '"' && !OPENING.has(mark) && !CLOSING.has(mark)) continue
      const width = double ? 2 : 1
      const opens = OPENING.has(mark) || (!CLOSING.has(mark) && open < 0)
      if (open < 0) {
        if (opens && /\S/.test(text.charAt(at + width))) open = at
      } else if (!OPENING.has(mark)) {
        out.push({ start: open, end: at + width, block: index, goesOn: false })
        open = -1
      }
      at += width - 1
    }
    if (open < 0) return
    const following = blocks[index + 1]
    const goesOn = following !== undefined && opensWithMark(text, following.start)
    let end = block.end
    if (!goesOn) {
      while ((sentences[nextSentence]?.end ?? Number.POSITIVE_INFINITY) <= open) nextSentence += 1
      end = Math.min(end, sentences[nextSentence]?.end ?? end)
    }
    out.push({ start: open, end, block: index, goesOn })
  })
  return out
}

const opensWithMark = (text: string, at: number): boolean => {
  const mark = text.charAt(at)
  return mark === '"' || OPENING.has(mark) || (mark === "'" && text.charAt(at + 1) === "'")
}

/** The quotation around an offset, or null: its first mark counts as inside, the place after its last one does not. */
export const quotationAt = (list: readonly Quotation[], at: number): Quotation | null => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  const found = list[low]
  return found !== undefined && found.start <= at ? found : null
}
