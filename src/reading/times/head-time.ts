import type { TimeExpression } from '../../model/index.ts'
import { type Block, blocksOf } from '../../text/index.ts'
import { makeTextDocument } from '../text-document.ts'
import type { Placed } from './placed.ts'
import { placedMentions } from './read-times.ts'

/** A date at the head of a bullet or above a stretch of a chronicle, and the stretch of text that it dates. Offsets are UTF-16 code units. */
interface Head {
  readonly from: number
  readonly to: number
  readonly time: TimeExpression
}

/** How much of a block may be its head. */
const HEAD_CHARACTERS = 70
/** A cheap test before a line is read: a digit, or the beginning of a month or weekday. */
const OPENS =
  /^(?:On |[[(])?(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*\b)/iu
/** Where the head of a line ends at the latest. */
const CUT = /:(?=\s|$)|\||[\u2013\u2014]|-(?=\s)|\.(?=\s)/
/** More different heads than this are no chronicle. */
const MOST_HEADS = 5000
/** What parts a head from what it dates: "3 June:", "3 June (Varnik) -", "14:30 GMT |". */
const PARTED =
  /^[\])]?(?:,? (?=\p{Lu})[^:.\n]{2,40}(?=:| [\u2013\u2014-] )|\s?\([^)\n]{2,40}\))?\s?(?::|\||[\u2013\u2014]|- |\.\s|$)/u
const DAY = /^\d{4}-\d\d-\d\d$/

let kept: { readonly text: string; readonly published: string | null; readonly heads: readonly Head[] } | null = null

/**
 * The date that stands over an offset of a report: at the head of its bullet ("- 3 June: ..."), before a time-stamped line, or as the heading of its
 * part of a chronicle. What is told there without a date of its own happened then. Null where no date stands over it. The heads of the last
 * text are kept: a reader asks for one text at a time.
 */
export const headTime = (text: string, published: string | null, offset: number): TimeExpression | null => {
  if (kept === null || kept.text !== text || kept.published !== published)
    kept = { text, published, heads: headsOf(text, published) }
  let low = 0
  let high = kept.heads.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept.heads[middle]?.from ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const head = kept.heads[low - 1]
  return head !== undefined && offset < head.to ? head.time : null
}

const headsOf = (text: string, published: string | null): readonly Head[] => {
  const out: Head[] = []
  const read = new Map<string, Found | null>()
  let heading: TimeExpression | null = null
  for (const block of blocksOf(text)) {
    if (block.kind === 'paragraph') {
      const time = headOf(text, block, published, heading?.value ?? null, read) ?? heading
      if (time !== null) out.push({ from: block.start, to: block.end, time })
    } else if (block.kind === 'heading') {
      const own = headOf(text, block, published, null, read)
      heading = own !== null && own.end >= block.end - 2 ? own : null
    }
  }
  return out
}

/** A date that opens a line: its length, and where it was placed. */
interface Found {
  readonly length: number
  readonly placed: Placed
}

const headOf = (
  text: string,
  block: Block,
  published: string | null,
  under: string | null,
  read: Map<string, Found | null>,
): TimeExpression | null => {
  const words = text.slice(block.start, Math.min(block.end, block.start + HEAD_CHARACTERS))
  if (!OPENS.test(words)) return null
  // "On 3 June: ..." as well as "3 June: ...".
  const skip = /^(?:On |[[(])/.exec(words)?.[0].length ?? 0
  const line = words.slice(skip).split('\n', 1)[0] ?? ''
  const cut = CUT.exec(line)
  const head = cut === null ? line : line.slice(0, cut.index + 2)
  const day = under !== null && DAY.test(under) ? under : published
  const key = `${day} ${head}`
  let found = read.get(key)
  if (found === undefined) {
    found = read.size < MOST_HEADS ? readHead(head, day) : null
    read.set(key, found)
  }
  if (found === null) return null
  const { length, placed } = found
  const start = block.start + skip
  return {
    start,
    end: start + length,
    text: text.slice(start, start + length),
    value: placed.edtf,
    alts: placed.alts.filter((alt) => alt !== placed.edtf),
    type: placed.type,
    reason: placed.how,
  }
}

const readHead = (head: string, day: string | null): Found | null => {
  // A full stop keeps the line from being taken for a line about the report.
  const doc = makeTextDocument(`${head} .`)
  const [first] = placedMentions(doc, { edtf: day, proof: [], given: 'unknown' })
  if (first === undefined || first.mention.start !== 0) return null
  const { placed, mention } = first
  const usable = (placed.grain === 'day' || placed.grain === 'time') && placed.low !== null
  return usable && PARTED.test(head.slice(mention.end)) ? { length: mention.end, placed } : null
}
