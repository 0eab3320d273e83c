import type { Gap, TimelineLane } from '../api/types.ts'

/**
 * The lanes that show a hole, with their holes and the claims that bear on gaps and nothing else; in their order and at most `most`, those
 * with more holes before those with fewer where not all fit.
 */
export const telling = (
  lanes: readonly TimelineLane[],
  bearing: ReadonlySet<string>,
  most: number,
): readonly TimelineLane[] => {
  const holes = (lane: TimelineLane): number => lane.items.filter((item) => item.kind === 'hole').length
  const dated = lanes.filter((lane) => lane.kind !== 'undated' && lane.items.some((item) => item.bounds !== null))
  const shown = dated.filter((lane) => holes(lane) > 0)
  const chosen = new Set([...shown].sort((a, b) => holes(b) - holes(a)).slice(0, most))
  return shown
    .filter((lane) => chosen.has(lane))
    .map((lane) => ({
      ...lane,
      items: lane.items.filter((item) => item.kind === 'hole' || (item.claim !== null && bearing.has(item.claim))),
    }))
}

/** The claims that witness a gap or speak against it. */
export const bearingOn = (gaps: readonly Gap[]): ReadonlySet<string> =>
  new Set(
    gaps.flatMap((gap) => [...gap.witnesses, ...gap.against].flatMap(({ claim }) => (claim === null ? [] : [claim]))),
  )
