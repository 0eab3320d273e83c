import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useAdd } from '../add/add-provider.tsx'
import { reportsQuery } from '../api/queries.ts'
import { type Standing, useReportStanding } from '../api/report-mutations.ts'
import type { ReportItem, Session } from '../api/types.ts'
import { useActor } from '../app/actor.tsx'
import { useKeys } from '../app/keys.ts'
import { hashOf, navigate } from '../app/route.ts'
import { plural } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import { PageHead } from '../ui/heading.tsx'
import { Icon } from '../ui/icon.tsx'
import { Loading } from '../ui/loading.tsx'
import { ErrorNotice } from '../ui/notice.tsx'
import { ReasonDialog } from '../ui/reason-dialog.tsx'
import { useToasts } from '../ui/toaster.tsx'
import { matching } from './matching.ts'
import { NoReports } from './no-reports.tsx'
import { ReportRow } from './report-row.tsx'
import styles from './reports-page.module.css'

const FILTER_FROM = 8

export const ReportsPage = ({ session }: { session: Session }) => {
  const reports = useQuery(reportsQuery(session.currentCase))
  const add = useAdd()
  const actor = useActor()
  const standing = useReportStanding()
  const { say, fail } = useToasts()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const [asked, setAsked] = useState<{ report: ReportItem; what: Standing } | null>(null)
  const caseName = session.cases.find((item) => item.id === session.currentCase)?.name ?? 'Reports'
  const all = useMemo(() => [...(reports.data ?? [])].sort((a, b) => b.received - a.received), [reports.data])
  const shown = useMemo(() => matching(all, words), [all, words])
  const open = (report: ReportItem | undefined): void => {
    if (report !== undefined) navigate(hashOf(['reports', report.id]))
  }
  const move = (step: number): void => {
    const next = Math.max(0, Math.min(shown.length - 1, at + step))
    setAt(next)
    document.getElementById(`report-${shown[next]?.id ?? ''}`)?.focus()
  }
  useKeys({ j: () => move(1), k: () => move(-1), o: () => open(shown[at]) })

  const ask = async (report: ReportItem, what: Standing): Promise<void> => {
    if ((await actor.ensure()) !== null) setAsked({ report, what })
  }
  const give = (reason: string): void => {
    if (asked === null) return
    const { report, what } = asked
    setAsked(null)
    standing.mutate(
      { id: report.id, what, reason },
      {
        onSuccess: () =>
          say(what === 'withdraw' ? 'Withdrawn. What rests on it alone no longer counts.' : 'It counts again.'),
        onError: (error) => fail(what === 'withdraw' ? 'It was not withdrawn.' : 'It stays withdrawn.', error),
      },
    )
  }

  if (reports.data === undefined)
    return reports.isError ? (
      <ErrorNotice title="The reports could not be read" error={reports.error} onRetry={() => void reports.refetch()} />
    ) : (
      <Loading what="the reports" />
    )

  const standingCount = all.filter((report) => report.withdrawn === null)
  const claims = standingCount.reduce((sum, report) => sum + report.claims.proposed + report.claims.accepted, 0)
  const waiting = standingCount.reduce((sum, report) => sum + report.claims.proposed, 0)
  return (
    <div className={styles.page}>
      <PageHead
        title={caseName}
        about={
          all.length === 0
            ? 'No reports yet'
            : `${plural(all.length, 'report')}, ${plural(claims, 'claim')}, ${waiting.toLocaleString('en-GB')} to decide`
        }
      >
        {all.length < FILTER_FROM ? null : (
          <input
            type="search"
            className={styles.filter}
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
              setAt(0)
            }}
            placeholder="Title, publisher, file"
            aria-label="Show only reports with these words"
          />
        )}
        <Button icon={<Icon name="plus" />} onClick={() => add.open('file')}>
          Add
        </Button>
      </PageHead>
      {all.length === 0 ? (
        <NoReports />
      ) : (
        <ul className={styles.list} aria-label="Reports, last received first">
          {shown.map((report, index) => (
            <ReportRow
              key={report.id}
              report={report}
              onFocus={() => setAt(index)}
              onAsk={(what) => void ask(report, what)}
            />
          ))}
          {shown.length === 0 ? (
            <li className={styles.none}>No report has these words in its title, publisher or file name.</li>
          ) : null}
        </ul>
      )}
      {asked === null ? null : (
        <ReasonDialog
          title={asked.what === 'withdraw' ? 'Withdraw this report?' : 'Take the withdrawal back?'}
          about={
            asked.what === 'withdraw'
              ? `“${asked.report.title}” and what rests on it alone will no longer count. Its history stays, and you can undo this.`
              : `“${asked.report.title}” will count again.`
          }
          action={asked.what === 'withdraw' ? 'Withdraw' : 'Let it count again'}
          placeholder={asked.what === 'withdraw' ? 'Corrected by its publisher' : 'Withdrawn by mistake'}
          onGive={give}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}
