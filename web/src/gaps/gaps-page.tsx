import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useGapState } from '../api/gap-mutations.ts'
import { gapsQuery, reportsQuery } from '../api/queries.ts'
import type { Gap, Session } from '../api/types.ts'
import { useActor } from '../app/actor.tsx'
import { useKeys } from '../app/keys.ts'
import { lensOf } from '../app/lens.ts'
import { LensBar } from '../app/lens-bar.tsx'
import { hashOf, navigate, useRoute, withParams } from '../app/route.ts'
import { stopsOf } from '../app/stops.ts'
import { dayShort, dayWords, plural } from '../time/words.ts'
import { Label, PageHead } from '../ui/heading.tsx'
import { Loading } from '../ui/loading.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { ReasonDialog } from '../ui/reason-dialog.tsx'
import { useToasts } from '../ui/toaster.tsx'
import { useNarrow } from '../ui/use-media.ts'
import { changesSince, goneSince } from './changes.ts'
import { filtered, filterOf } from './filter.ts'
import { FilterBar } from './filter-bar.tsx'
import { GapPanel } from './gap-panel.tsx'
import { GapRow } from './gap-row.tsx'
import styles from './gaps-page.module.css'
import { NoGaps } from './no-gaps.tsx'
import { TimelineStrip } from './timeline-strip.tsx'
import { inOrder } from './verdict-words.ts'

/** In the address where every gap is shut: the name of none. */
const NO_GAP = 'none'

export const GapsPage = ({ session }: { session: Session }) => {
  const route = useRoute()
  const lens = lensOf(route.params)
  const narrow = useNarrow()
  const actor = useActor()
  const state = useGapState()
  const { say, fail } = useToasts()
  const [asked, setAsked] = useState<Gap | null>(null)
  const gaps = useQuery({ ...gapsQuery(session.currentCase, lens), placeholderData: (before) => before })
  const reports = useQuery(reportsQuery(session.currentCase))

  // What changed is told against the stop before the day that is looked at; now is compared with the last day but one.
  const stops = useMemo(() => stopsOf(reports.data ?? []), [reports.data])
  const earlier = lens.asOf === null ? stops.at(-2) : stops.findLast((stop) => stop < (lens.asOf ?? ''))
  const before = useQuery({
    ...gapsQuery(session.currentCase, { ...lens, asOf: earlier ?? null }),
    enabled: earlier !== undefined,
  })
  const changes = useMemo(
    () => (earlier === undefined ? new Map() : changesSince(before.data ?? gaps.data ?? [], gaps.data ?? [])),
    [earlier, before.data, gaps.data],
  )

  const all = useMemo(() => inOrder(gaps.data ?? []), [gaps.data])
  const filter = filterOf(route.params)
  const list = filtered(all, filter)
  const asks = route.params.get('gap')
  const chosen = list.find((gap) => gap.id === asks) ?? (asks === null ? (list[0] ?? null) : null)
  const choose = (id: string | null): void => navigate(withParams(route, { gap: id }), { replace: true })
  const move = (step: number): void => {
    const at = chosen === null ? -1 : list.indexOf(chosen)
    const next = list[Math.max(0, Math.min(list.length - 1, at + step))]
    if (next === undefined) return
    choose(next.id)
    document.getElementById(`gap-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  const change = async (gap: Gap | null): Promise<void> => {
    if (gap !== null && (await actor.ensure()) !== null) setAsked(gap)
  }
  const open = (): void => {
    const witness = chosen?.witnesses[0]
    if (witness !== undefined)
      navigate(
        hashOf(['reports', witness.report.id], { claim: witness.claim, span: `${witness.start}-${witness.end}` }),
      )
  }
  // Without a choice the first gap is open; where the panel stands in the list it can be shut for good.
  const letGo = (): void => choose(narrow ? NO_GAP : null)
  useKeys({ j: () => move(1), k: () => move(-1), o: open, c: () => void change(chosen), Escape: letGo })

  const give = (reason: string): void => {
    if (asked === null) return
    const what = asked.state === 'open' ? 'close' : 'reopen'
    setAsked(null)
    state.mutate(
      { id: asked.id, what, reason },
      {
        onSuccess: () => say(what === 'close' ? 'The gap is closed.' : 'The gap is open again.'),
        onError: (error) => fail(what === 'close' ? 'The gap was not closed.' : 'The gap stays closed.', error),
      },
    )
  }

  const current = !gaps.isPlaceholderData
  const openCount = all.filter((gap) => gap.state === 'open' && gap.verdict !== 'impossible').length
  const opened = [...changes.values()].filter((one) => one.kind === 'opened').length
  const flipped = changes.size - opened
  const gone = before.data === undefined ? 0 : goneSince(before.data, all)
  const told = [
    opened > 0 ? `${opened} opened` : '',
    flipped > 0 ? `${flipped} changed` : '',
    gone > 0 ? `${gone} gone` : '',
  ].filter((part) => part !== '')
  const since =
    earlier === undefined || told.length === 0 ? '' : `, ${told.join(', ')} since ${dayShort(Date.parse(earlier))}`

  return (
    <div className={styles.page}>
      <PageHead
        title={lens.asOf === null ? 'Gaps' : `Gaps as known on ${dayWords(Date.parse(lens.asOf))}`}
        about={gaps.data === undefined || reports.data?.length === 0 ? ' ' : `${plural(openCount, 'gap')} open${since}`}
      >
        <LensBar />
      </PageHead>
      {gaps.data === undefined ? (
        gaps.isError ? (
          <ErrorNotice title="The gaps could not be derived" error={gaps.error} onRetry={() => void gaps.refetch()} />
        ) : (
          <Loading what="the gaps" />
        )
      ) : all.length === 0 ? (
        <NoGaps lens={lens} reports={reports.data?.length ?? 0} />
      ) : (
        <>
          <TimelineStrip caseId={session.currentCase} lens={lens} gaps={all} chosen={chosen?.id ?? null} />
          <div className={styles.below}>
            <section className={styles.list} aria-label="Gaps, most telling first">
              <Label>Gaps, most telling first</Label>
              <FilterBar gaps={all} filter={filter} shown={list.length} />
              <ul>
                {list.map((gap) => (
                  <GapRow
                    key={gap.id}
                    gap={gap}
                    change={changes.get(gap.id) ?? null}
                    chosen={gap.id === chosen?.id}
                    onChoose={() => (narrow && gap.id === chosen?.id ? letGo() : choose(gap.id))}
                  >
                    {narrow && gap.id === chosen?.id ? (
                      <GapPanel gap={gap} current={current} onChange={() => void change(gap)} />
                    ) : null}
                  </GapRow>
                ))}
              </ul>
            </section>
            {narrow ? null : (
              <aside className={styles.side} aria-label="The chosen gap">
                {chosen === null ? (
                  <p className={styles.none}>Choose a gap to see its witnesses.</p>
                ) : (
                  <GapPanel key={chosen.id} gap={chosen} current={current} onChange={() => void change(chosen)} />
                )}
              </aside>
            )}
          </div>
        </>
      )}
      {asked === null ? null : (
        <ReasonDialog
          title={asked.state === 'open' ? 'Close this gap?' : 'Open this gap again?'}
          about={asked.question}
          action={asked.state === 'open' ? 'Close the gap' : 'Open it again'}
          placeholder={
            asked.state === 'open' ? 'Answered by the service on 3 March' : 'New report contradicts the answer'
          }
          onGive={give}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}
