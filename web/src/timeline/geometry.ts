import type { Lane, Mark } from './marks.ts'
import { type Scale, shareAt, type Window } from './scale.ts'

export const ROW = 24
export const LANE_PAD = 7
export const HEAD = 26
export const BAR = 14
export const DIAMOND = 6

/** A lane, or the heading over a kind of lanes, with its place from the top. Pixels. */
export type Placed =
  | { readonly kind: 'head'; readonly words: string; readonly y: number; readonly height: number }
  | { readonly kind: 'lane'; readonly lane: Lane; readonly y: number; readonly height: number }

const HEADS = { person: 'People', authority: 'Authorities', undated: 'No time given' } as const

/** People, then authorities, from top to bottom, each kind under its heading where `heads` are wanted. */
export const stack = (
  lanes: readonly Lane[],
  heads = true,
): { readonly placed: readonly Placed[]; readonly height: number } => {
  const placed: Placed[] = []
  let y = 0
  for (const kind of ['person', 'authority'] as const) {
    const members = lanes.filter((lane) => lane.lane.kind === kind)
    if (members.length === 0) continue
    if (heads) {
      placed.push({ kind: 'head', words: HEADS[kind], y, height: HEAD })
      y += HEAD
    }
    for (const lane of members) {
      const height = lane.rows * ROW + 2 * LANE_PAD
      placed.push({ kind: 'lane', lane, y, height })
      y += height
    }
  }
  return { placed, height: y }
}

/** From instants to pixels of the visible paper. */
export const toX =
  (scale: Scale, window: Window, width: number) =>
  (ms: number): number => {
    if (ms === Number.NEGATIVE_INFINITY) return -1e6
    if (ms === Number.POSITIVE_INFINITY) return 1e6
    return ((shareAt(scale, ms) - window.u0) / (window.u1 - window.u0)) * width
  }

/** Where a mark's parts lie on the paper. Pixels; `y` is the middle of its row. */
export interface Drawn {
  readonly mark: Mark
  readonly y: number
  readonly outer: readonly [number, number]
  readonly core: readonly [number, number] | null
  /** What it covers, for labels and the pointer. */
  readonly x0: number
  readonly x1: number
}

/** Whether an instant's extent is wide enough to be drawn as whiskers beside its diamond. */
export const hasWhiskers = ([x0, x1]: readonly [number, number]): boolean => x1 - x0 > 2 * DIAMOND + 4

/** A mark on the paper, or null where it lies outside of what is seen. */
export const drawMark = (mark: Mark, x: (ms: number) => number, width: number): Drawn | null => {
  const outer = [x(mark.outer[0]), x(mark.outer[1])] as const
  if (outer[1] < -20 || outer[0] > width + 20) return null
  const y = LANE_PAD + mark.row * ROW + ROW / 2
  if (mark.item.kind === 'instant') {
    const middle = (outer[0] + outer[1]) / 2
    const whiskers = hasWhiskers(outer)
    return {
      mark,
      y,
      outer,
      core: null,
      x0: Math.max(-1e5, Math.min(middle - DIAMOND - 1, whiskers ? outer[0] : middle)),
      x1: Math.min(1e5, Math.max(middle + DIAMOND + 1, whiskers ? outer[1] : middle)),
    }
  }
  const core = mark.core === null ? null : ([x(mark.core[0]), x(mark.core[1])] as const)
  return { mark, y, outer, core, x0: Math.max(outer[0], -1e5), x1: Math.min(Math.max(outer[1], outer[0] + 3), 1e5) }
}
