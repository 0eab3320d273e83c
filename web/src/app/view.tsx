import { lazy, Suspense, useEffect, useRef } from 'react'
import type { Session } from '../api/types.ts'
import { ReaderPage } from '../reader/reader-page.tsx'
import { ReportsPage } from '../reports/reports-page.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Loading } from '../ui/loading.tsx'
import { hashOf, navigate, useRoute } from './route.ts'

const TimelinePage = lazy(async () => ({ default: (await import('../timeline/timeline-page.tsx')).TimelinePage }))
const GapsPage = lazy(async () => ({ default: (await import('../gaps/gaps-page.tsx')).GapsPage }))
const BriefPage = lazy(async () => ({ default: (await import('../brief/brief-page.tsx')).BriefPage }))

const TITLES: Readonly<Record<string, string>> = {
  reports: 'Reports',
  timeline: 'Timeline',
  gaps: 'Gaps',
  brief: 'Brief',
}

/** The view that the address names. */
export const View = ({ session }: { session: Session }) => {
  const { path } = useRoute()
  const empty = (session.cases.find((item) => item.id === session.currentCase)?.reports ?? 0) === 0
  const [name = empty ? 'reports' : 'gaps', id] = path
  const caseName = session.cases.find((item) => item.id === session.currentCase)?.name
  const place = `${name}/${id ?? ''}`
  const before = useRef(place)

  // The start is the gaps, or where reports are added while there are none.
  useEffect(() => {
    if (path.length === 0) navigate(hashOf([name]), { replace: true })
  }, [path, name])

  useEffect(() => {
    document.title = [TITLES[name], caseName, 'Lacuna'].filter(Boolean).join(' · ')
  }, [name, caseName])

  // A new page is read from its top: screen readers are taken to its name.
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true })
  }, [place])

  if (name === 'reports') return id === undefined ? <ReportsPage session={session} /> : <ReaderPage key={id} id={id} />
  return (
    <Suspense fallback={<Loading what="the view" />}>
      {name === 'timeline' ? (
        <TimelinePage session={session} />
      ) : name === 'gaps' ? (
        <GapsPage session={session} />
      ) : name === 'brief' ? (
        <BriefPage session={session} />
      ) : (
        <Empty title="There is no such page">
          <p>The address may be cut off or from another version of Lacuna.</p>
          <Button look="go" onClick={() => navigate('#/reports')}>
            Go to the reports
          </Button>
        </Empty>
      )}
    </Suspense>
  )
}
