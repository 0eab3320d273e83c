import type { TimelineItem, TimelineLane } from '../api/types.ts'

/** One or more items that say the same at the same time, drawn as one mark on a row of its lane. */
export interface Mark {
  readonly key: string
  readonly item: TimelineItem
  /** Every item that this mark stands for. */
  readonly items: readonly TimelineItem[]
  readonly row: number
  /** Everything that is possible, open ends as infinities. Milliseconds since 1970 UTC. */
  readonly outer: readonly [number, number]
  /** What is certain; for an instant its extent. Null where nothing is. */
  readonly core: readonly [number, number] | null
}

export interface Lane {
  readonly lane: TimelineLane
  readonly rows: number
  readonly marks: readonly Mark[]
}

const ranges = (item: TimelineItem): Pick<Mark, 'outer' | 'core'> | null => {
  const { bounds } = item
  if (bounds === null) return null
  const outer = [bounds.beginLo ?? Number.NEGATIVE_INFINITY, bounds.endHi ?? Number.POSITIVE_INFINITY] as const
  if (item.kind === 'instant') return { outer, core: outer }
  const certain = bounds.beginHi !== null && bounds.endLo !== null && bounds.beginHi < bounds.endLo
  return {
    outer,
    core: certain && bounds.beginHi !== null && bounds.endLo !== null ? [bounds.beginHi, bounds.endLo] : null,
  }
}

/** What a row keeps free for a mark: pale ends may lie under a neighbour, certain stretches may not. */
const kept = (mark: Pick<Mark, 'outer' | 'core'>): readonly [number, number] => mark.core ?? mark.outer

const sameAs = (item: TimelineItem): string =>
  JSON.stringify([item.kind, item.label, item.bounds, item.stance, item.polarity])

/** The row with room for a stretch on which the one before it ends last; a new row where none has room. */
const roomFor = (
  rows: readonly (readonly (readonly [number, number])[])[],
  [start, end]: readonly [number, number],
): number => {
  let best = rows.length
  let nearest = Number.NEGATIVE_INFINITY
  for (const [i, taken] of rows.entries()) {
    if (taken.some(([a, b]) => a < Math.max(end, start + 1) && start < Math.max(b, a + 1))) continue
    const before = taken.reduce((most, [, b]) => (b <= start ? Math.max(most, b) : most), -Number.MAX_VALUE)
    if (before > nearest) {
      nearest = before
      best = i
    }
  }
  return best
}

/** Puts the items of a lane on rows such that certain stretches of one row never overlap. Items without a time are left out. */
export const packLane = (lane: TimelineLane): Lane => {
  const together = new Map<string, TimelineItem[]>()
  for (const item of lane.items) {
    const key = sameAs(item)
    together.set(key, [...(together.get(key) ?? []), item])
  }
  const loose = [...together].flatMap(([key, items]) => {
    const item = items[0]
    const found = item === undefined ? null : ranges(item)
    return item === undefined || found === null ? [] : [{ key: `${lane.id} ${key}`, item, items, ...found }]
  })
  // States and holes first, so that a hole follows on the row of the watch that ended; instants find room between them.
  loose.sort(
    (a, b) =>
      Number(a.item.kind === 'instant') - Number(b.item.kind === 'instant') ||
      kept(a)[0] - kept(b)[0] ||
      kept(a)[1] - kept(b)[1],
  )
  const rows: (readonly [number, number])[][] = []
  const marks = loose.map((mark): Mark => {
    const row = roomFor(rows, kept(mark))
    const taken = rows[row] ?? []
    taken.push(kept(mark))
    rows[row] = taken
    return { ...mark, row }
  })
  marks.sort((a, b) => a.outer[0] - b.outer[0] || a.row - b.row)
  return { lane, rows: Math.max(1, rows.length), marks }
}

/** Every known instant of a timeline's marks: what the scale is made from. */
export const instantsOf = (lanes: readonly TimelineLane[]): readonly number[] =>
  lanes.flatMap((lane) =>
    lane.items.flatMap(({ bounds }) =>
      bounds === null ? [] : [bounds.beginLo, bounds.beginHi, bounds.endLo, bounds.endHi].filter((ms) => ms !== null),
    ),
  )
