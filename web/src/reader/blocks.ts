/**
 * A stretch of the text that is laid out as one paragraph. `wrapped` lines were broken by a typewriter, not by the author; in a `spaced`
 * stretch runs of blanks carry meaning (a table, an indented list).
 */
export interface Block {
  readonly start: number
  readonly end: number
  readonly layout: 'plain' | 'wrapped' | 'spaced'
}

const LONGEST = 6_000
const FEWEST_LINES = 3

/** Lines of even length, the last excepted, were broken to fit a page: they may be set anew to the width of this one. */
const isWrapped = (text: string): boolean => {
  const lines = text.split('\n')
  if (lines.length < FEWEST_LINES) return false
  const full = lines.slice(0, -1).map((line) => line.trimEnd().length)
  return full.every((length) => length >= 48 && length <= 100)
}

const layoutOf = (text: string): Block['layout'] =>
  isWrapped(text) ? 'wrapped' : /\t| {3}/.test(text) ? 'spaced' : 'plain'

/** Where to cut a stretch that is too long for one paragraph: after a line, a sentence or a word, else hard. */
const cutAt = (text: string, from: number, to: number): number => {
  const limit = Math.min(to, from + LONGEST)
  if (limit === to) return to
  const floor = from + LONGEST / 2
  for (const mark of ['\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, limit)
    if (at > floor) return at + mark.length
  }
  // Never between the halves of a surrogate pair.
  const unit = text.charCodeAt(limit)
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit
}

/**
 * Splits a text at its blank lines, and stretches of more than 6,000 code units again, so that each part can be laid out on its own.
 * The blocks are in order, do not overlap, and leave out nothing but the line breaks between them.
 */
export const blocksOf = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  const add = (start: number, end: number): void => {
    let from = start
    while (from < end) {
      const to = cutAt(text, from, end)
      blocks.push({ start: from, end: to, layout: layoutOf(text.slice(from, to)) })
      from = to
    }
  }
  let start = 0
  const gap = /\r?\n[ \t]*(?:\r?\n)+/g
  for (let found = gap.exec(text); found !== null; found = gap.exec(text)) {
    if (found.index > start) add(start, found.index)
    start = gap.lastIndex
  }
  if (start < text.length) add(start, text.length)
  return blocks
}

/** The index of the block that holds an offset, or of the nearest one before it. */
export const blockAt = (blocks: readonly Block[], offset: number): number => {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const block = blocks[middle]
    if (block !== undefined && block.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
