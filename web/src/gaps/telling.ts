import type { TimelineLane } from '../api/types.ts'

/** The lanes that show a hole, in their order and at most `most`; those with more holes before those with fewer where not all fit. */
export const telling = (lanes: readonly TimelineLane[], most: number): readonly TimelineLane[] => {
  const holes = (lane: TimelineLane): number => lane.items.filter((item) => item.kind === 'hole').length
  const dated = lanes.filter((lane) => lane.kind !== 'undated' && lane.items.some((item) => item.bounds !== null))
  const shown = dated.filter((lane) => holes(lane) > 0)
  const chosen = new Set([...shown].sort((a, b) => holes(b) - holes(a)).slice(0, most))
  return shown.filter((lane) => chosen.has(lane))
}
