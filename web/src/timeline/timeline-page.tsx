import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { timelineQuery } from '../api/queries.ts'
import type { Session, Timeline } from '../api/types.ts'
import { useKeys } from '../app/keys.ts'
import { lensOf, lensParams } from '../app/lens.ts'
import { LensBar } from '../app/lens-bar.tsx'
import { navigate, useRoute, withParams } from '../app/route.ts'
import { dayWords, plural } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import { PageHead } from '../ui/heading.tsx'
import { Icon } from '../ui/icon.tsx'
import { Loading } from '../ui/loading.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { Legend } from './legend.tsx'
import { packLane } from './marks.ts'
import { NoTimeline } from './no-timeline.tsx'
import { Overview } from './overview.tsx'
import { Plot } from './plot.tsx'
import { clampWindow, shareAt } from './scale.ts'
import { scalesOf } from './scales-of.ts'
import styles from './timeline-page.module.css'
import { Undated } from './undated.tsx'
import { useView } from './use-view.ts'

export const TimelinePage = ({ session }: { session: Session }) => {
  const { params } = useRoute()
  const lens = lensOf(params)
  const timeline = useQuery({ ...timelineQuery(session.currentCase, lens), placeholderData: (before) => before })
  const data = timeline.data
  const items = data?.lanes.reduce((sum, lane) => sum + lane.items.length, 0) ?? 0
  return (
    <div className={styles.page}>
      <PageHead
        title="Timeline"
        about={
          data === undefined
            ? ' '
            : `${plural(data.lanes.filter((lane) => lane.kind !== 'undated').length, 'lane')}, ${plural(items, 'mark')}${lens.asOf === null ? '' : `, as known on ${dayWords(Date.parse(lens.asOf))}`}`
        }
      >
        <LensBar />
      </PageHead>
      {data !== undefined ? (
        items === 0 ? (
          <NoTimeline then={lens.asOf} />
        ) : (
          <TimelineSheet timeline={data} />
        )
      ) : timeline.isError ? (
        <ErrorNotice
          title="The timeline could not be drawn"
          error={timeline.error}
          onRetry={() => void timeline.refetch()}
        />
      ) : (
        <Loading what="the timeline" />
      )}
    </div>
  )
}

const TimelineSheet = ({ timeline }: { timeline: Timeline }) => {
  const route = useRoute()
  const view = useView()
  const [at, setAt] = useState<number | null>(null)
  const lanes = useMemo(() => timeline.lanes.filter((lane) => lane.kind !== 'undated').map(packLane), [timeline])
  const scales = useMemo(() => scalesOf(timeline), [timeline])
  const even = route.params.get('scale') === 'even'
  const scale = even || scales.stretched === null ? scales.even : scales.stretched
  const marks = useMemo(() => lanes.flatMap((lane) => lane.marks), [lanes])
  const chosen = at === null ? null : (marks[at] ?? null)
  const lens = lensParams(route.params)

  const step = (by: 1 | -1): void => {
    if (marks.length === 0) return
    const next = at === null ? (by > 0 ? 0 : marks.length - 1) : Math.max(0, Math.min(marks.length - 1, at + by))
    setAt(next)
    const mark = marks[next]
    if (mark === undefined) return
    const { u0, u1 } = view.window
    const [from, to] = mark.core ?? mark.outer
    const middle = shareAt(scale, (Number.isFinite(from) ? from : to) / 2 + (Number.isFinite(to) ? to : from) / 2)
    if (middle < u0 || middle > u1) view.set(clampWindow({ u0: middle - (u1 - u0) / 2, u1: middle + (u1 - u0) / 2 }))
  }
  const letGo = (): void => setAt(null)
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '+': () => view.zoom(0.6),
    '=': () => view.zoom(0.6),
    '-': () => view.zoom(1 / 0.6),
    ArrowLeft: () => view.pan(-0.2),
    ArrowRight: () => view.pan(0.2),
    0: view.fit,
    f: view.fit,
    Escape: letGo,
  })
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label="The part that is seen">
        <Button
          size="s"
          icon={<Icon name="minus" />}
          aria-label="Further"
          title="Further (-)"
          onClick={() => view.zoom(1 / 0.6)}
        />
        <Button
          size="s"
          icon={<Icon name="plus" />}
          aria-label="Closer"
          title="Closer (+)"
          onClick={() => view.zoom(0.6)}
        />
        <Button size="s" icon={<Icon name="fit" />} title="Everything (0)" onClick={view.fit}>
          Fit
        </Button>
        {scales.stretched === null ? null : (
          <Button
            size="s"
            look="quiet"
            aria-pressed={even}
            onClick={() => {
              view.fit()
              navigate(withParams(route, { scale: even ? null : 'even' }), { replace: true })
            }}
          >
            {even ? 'Stretch the days that matter' : 'One even scale'}
          </Button>
        )}
        <Legend />
      </div>
      <Plot lanes={lanes} scale={scale} view={view} chosen={chosen?.key ?? null} lens={lens} />
      <Undated lanes={timeline.lanes} lens={lens} />
      <div className={styles.strip}>
        <span>Overview</span>
        <Overview lanes={lanes} scale={scale} view={view} />
      </div>
    </>
  )
}
