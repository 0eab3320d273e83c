/** The words around a span, for a quotation. Each part is a slice of the text. */
export interface Quotation {
  readonly before: string
  readonly words: string
  readonly after: string
  /** Whether the sentence goes on beyond what is quoted. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

const END = /[.!?…。！？]["”’)\]]?\s/g

/** Where the last sentence before `from` ends, looking back no further than `reach`. */
const sentenceStart = (text: string, from: number, reach: number): { at: number; cut: boolean } => {
  const floor = Math.max(0, from - reach)
  const part = text.slice(floor, from)
  const paragraph = part.lastIndexOf('\n\n')
  let at = paragraph >= 0 ? floor + paragraph + 2 : -1
  for (const found of part.matchAll(END)) at = Math.max(at, floor + found.index + found[0].length)
  if (at >= 0) return { at, cut: false }
  if (floor === 0) return { at: 0, cut: false }
  if (/\s/.test(text.charAt(floor - 1))) return { at: floor, cut: true }
  const space = part.search(/\s/)
  return { at: space < 0 ? from : floor + space + 1, cut: true }
}

const sentenceEnd = (text: string, from: number, reach: number): { at: number; cut: boolean } => {
  const ceiling = Math.min(text.length, from + reach)
  const part = text.slice(from, ceiling)
  const stop = /[.!?…。！？]["”’)\]]?(?=\s|$)|\n\n/.exec(part)
  // A stop at the very edge of what was looked at may be inside a figure or a name.
  if (stop !== null) return { at: from + stop.index + (stop[0] === '\n\n' ? 0 : stop[0].length), cut: false }
  if (ceiling === text.length) return { at: ceiling, cut: false }
  const space = part.search(/\s\S*$/)
  return { at: space < 0 ? from : from + space, cut: true }
}

/**
 * The span with its sentence around it, at most `reach` code units to either side, cut between words. Null where the span does not lie
 * in the text.
 */
export const quotation = (text: string, start: number, end: number, reach = 160): Quotation | null => {
  if (!(start >= 0 && end > start && end <= text.length)) return null
  const from = sentenceStart(text, start, reach)
  const endsItself = /[.!?…]["”’)\]]?\s*$/.test(text.slice(start, end))
  const to = endsItself ? { at: end, cut: false } : sentenceEnd(text, end, reach)
  return {
    before: text.slice(from.at, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, to.at).trimEnd(),
    cutBefore: from.cut,
    cutAfter: to.cut,
  }
}
