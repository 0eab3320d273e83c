import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Lens, timelineQuery } from '../api/queries.ts'
import type { Gap, Timeline } from '../api/types.ts'
import { lensParams } from '../app/lens.ts'
import { hashOf, useRoute } from '../app/route.ts'
import { packLane } from '../timeline/marks.ts'
import { Plot } from '../timeline/plot.tsx'
import { scalesOf } from '../timeline/scales-of.ts'
import { useView } from '../timeline/use-view.ts'
import { Button } from '../ui/button.tsx'
import { useKept } from '../ui/use-kept.ts'
import { bearingOn, telling } from './telling.ts'
import styles from './timeline-strip.module.css'

const MOST_LANES = 7

interface TimelineStripProps {
  readonly caseId: string | null
  readonly lens: Lens
  readonly gaps: readonly Gap[]
  readonly chosen: string | null
}

/** Above the list of gaps: the lanes in which there is a hole, so that it can be seen before it is read about. */
export const TimelineStrip = ({ caseId, lens, gaps, chosen }: TimelineStripProps) => {
  const timeline = useQuery({ ...timelineQuery(caseId, lens), placeholderData: (before) => before }).data
  return timeline === undefined ? null : <Strip timeline={timeline} gaps={gaps} chosen={chosen} />
}

interface StripProps {
  readonly timeline: Timeline
  readonly gaps: readonly Gap[]
  readonly chosen: string | null
}

const Strip = ({ timeline, gaps, chosen }: StripProps) => {
  const { params } = useRoute()
  const view = useView()
  const [shown, setShown] = useKept('lacuna.strip', true)
  const lanes = useMemo(() => telling(timeline.lanes, bearingOn(gaps), MOST_LANES).map(packLane), [timeline, gaps])
  const scale = useMemo(() => {
    const { even, stretched } = scalesOf({ ...timeline, lanes: lanes.map((lane) => lane.lane), from: null, to: null })
    return stretched ?? even
  }, [timeline, lanes])
  const lens = lensParams(params)
  if (lanes.length === 0) return null
  if (!shown)
    return (
      <p className={styles.folded}>
        <Button look="link" onClick={() => setShown(true)}>
          Show where the holes lie
        </Button>
      </p>
    )
  return (
    <section className={styles.strip} aria-label="Where the holes lie">
      <Plot lanes={lanes} scale={scale} view={view} chosen={null} gap={chosen} lens={lens} bare />
      <p className={styles.all}>
        <a href={hashOf(['timeline'], lens)}>Whole timeline</a>
        <Button look="link" onClick={() => setShown(false)}>
          Hide
        </Button>
      </p>
    </section>
  )
}
