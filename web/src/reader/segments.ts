export interface Range {
  readonly start: number
  readonly end: number
}

export interface MarkRange extends Range {
  readonly id: string
}

/** A stretch of text under the same marks. `marks` are ids, the longest first: that is how they nest. */
export interface Segment extends Range {
  readonly marks: readonly string[]
  readonly name: string | null
  readonly flash: boolean
  /** In a sentence that holds no claim. */
  readonly quiet: boolean
}

/** Of ranges that overlap, keeps the one that begins first, and of those the longest. */
export const withoutOverlap = <T extends Range>(ranges: readonly T[]): readonly T[] => {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: T[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const range of sorted) {
    if (range.start < free || range.end <= range.start) continue
    kept.push(range)
    free = range.end
  }
  return kept
}

/**
 * Cuts [start, end) at every edge of a mark, a name or the flash, so that overlapping marks can be drawn side by side in flat text.
 * Names must not overlap. Offsets are UTF-16 code units of the whole text; the segments cover [start, end) without a hole.
 */
export const segmentsOf = (
  whole: Range,
  marks: readonly MarkRange[],
  names: readonly MarkRange[],
  flash: Range | null,
  quiet: readonly Range[] = [],
): readonly Segment[] => {
  const edges = new Set<number>([whole.start, whole.end])
  const clip = (at: number): number => Math.max(whole.start, Math.min(whole.end, at))
  for (const range of [...marks, ...names, ...quiet, ...(flash === null ? [] : [flash])]) {
    edges.add(clip(range.start))
    edges.add(clip(range.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const nested = [...marks].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const segments: Segment[] = []
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const start = cuts[i] ?? 0
    const end = cuts[i + 1] ?? 0
    const covers = (range: Range): boolean => range.start <= start && range.end >= end
    segments.push({
      start,
      end,
      marks: [...new Set(nested.filter(covers).map((mark) => mark.id))],
      name: names.find(covers)?.id ?? null,
      flash: flash !== null && covers(flash),
      quiet: quiet.some(covers),
    })
  }
  return segments
}

/**
 * A line for each mark such that marks which overlap lie on different lines: 0 is nearest to the words. With more than `lines` of them
 * on one spot the rest share the last line.
 */
export const linesOf = (marks: readonly MarkRange[], lines: number): ReadonlyMap<string, number> => {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  const busy: number[] = []
  const placed = new Map<string, number>()
  for (const mark of sorted) {
    let line = busy.findIndex((until) => until <= mark.start)
    if (line < 0) line = busy.length < lines ? busy.length : lines - 1
    busy[line] = Math.max(busy[line] ?? 0, mark.end)
    placed.set(mark.id, line)
  }
  return placed
}
