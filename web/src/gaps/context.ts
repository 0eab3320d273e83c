import { type Segment, segmentsOf } from '../reader/segments.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Part of a sentence as it is quoted; `cut` says whether it goes on beyond what is quoted. Offsets are UTF-16 code units. */
export interface Sentence extends Span {
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
 * The sentence around a span, at most `reach` code units to either side, cut between words. Null where the span does not lie in the text.
 */
export const sentenceAround = (text: string, { start, end }: Span, reach = 160): Sentence | null => {
  if (!(start >= 0 && end > start && end <= text.length)) return null
  const from = sentenceStart(text, start, reach)
  const endsItself = /[.!?…]["”’)\]]?\s*$/.test(text.slice(start, end))
  const to = endsItself ? { at: end, cut: false } : sentenceEnd(text, end, reach)
  const lead = text.slice(from.at, start).length - text.slice(from.at, start).trimStart().length
  return { start: from.at + lead, end: to.at, cutBefore: from.cut, cutAfter: to.cut }
}

/** Spans of one text whose sentences meet, quoted together with each span lit in it. */
export interface Quotation<T extends Span> {
  readonly sentence: Sentence
  readonly spans: readonly T[]
  readonly parts: readonly { readonly words: string; readonly lit: boolean }[]
}

const partsOf = (text: string, sentence: Sentence, spans: readonly Span[]) =>
  segmentsOf(
    sentence,
    spans.map((span, i) => ({ id: String(i), start: span.start, end: span.end })),
    [],
    null,
  ).map(({ start, end, marks }: Segment) => ({ words: text.slice(start, end), lit: marks.length > 0 }))

/** Quotes spans of one text, each sentence once; in the order of the spans given. Spans outside of the text are left out. */
export const quotationsOf = <T extends Span>(
  text: string,
  spans: readonly T[],
  reach = 160,
): readonly Quotation<T>[] => {
  const groups: { sentence: Sentence; spans: T[] }[] = []
  for (const span of spans) {
    const sentence = sentenceAround(text, span, reach)
    if (sentence === null) continue
    const group = groups.find(({ sentence: other }) => sentence.start < other.end && other.start < sentence.end)
    if (group === undefined) groups.push({ sentence, spans: [span] })
    else {
      const first = sentence.start < group.sentence.start ? sentence : group.sentence
      const last = sentence.end > group.sentence.end ? sentence : group.sentence
      group.sentence = { start: first.start, end: last.end, cutBefore: first.cutBefore, cutAfter: last.cutAfter }
      group.spans.push(span)
    }
  }
  return groups.map((group) => ({ ...group, parts: partsOf(text, group.sentence, group.spans) }))
}
