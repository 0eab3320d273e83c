import type { Timeline } from '../api/types.ts'
import { instantsOf } from './marks.ts'
import { evenScale, type Scale, stretchedScale } from './scale.ts'

const DAY = 86_400_000

/** The even scale over everything that is known, and the one that stretches the crowded days where there are such. */
export const scalesOf = (timeline: Timeline): { readonly even: Scale; readonly stretched: Scale | null } => {
  const instants = instantsOf(timeline.lanes)
  const low = instants.reduce((least, ms) => Math.min(least, ms), timeline.from ?? Number.POSITIVE_INFINITY)
  const high = instants.reduce((most, ms) => Math.max(most, ms), timeline.to ?? Number.NEGATIVE_INFINITY)
  const from = Number.isFinite(low) ? low : 0
  const to = Number.isFinite(high) ? high : DAY
  const margin = Math.max((to - from) * 0.02, DAY / 2)
  return {
    even: evenScale(from - margin, to + margin),
    stretched: stretchedScale(from - margin, to + margin, instants),
  }
}
