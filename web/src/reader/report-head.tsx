import { useReportStanding } from '../api/report-mutations.ts'
import type { ReportItem } from '../api/types.ts'
import { useActor } from '../app/actor.tsx'
import { dayWords, plural } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useToasts } from '../ui/toaster.tsx'
import { PublishedProof } from './published-proof.tsx'
import styles from './report-head.module.css'

/** Title, publisher, day of publication with its proof, grade, remarks about the bytes, and whether the report was withdrawn. */
export const ReportHead = ({ report }: { report: ReportItem }) => {
  const actor = useActor()
  const standing = useReportStanding()
  const { fail } = useToasts()
  const { withdrawn, claims } = report
  const all = claims.proposed + claims.accepted + claims.rejected
  const reinstate = async (): Promise<void> => {
    if ((await actor.ensure()) === null) return
    standing.mutate(
      { id: report.id, what: 'reinstate', reason: 'Withdrawal taken back' },
      { onError: (error) => fail('It stays withdrawn.', error) },
    )
  }
  return (
    <header className={styles.head}>
      <a className={styles.back} href="#/reports">
        <Icon name="left" /> Reports
      </a>
      <h1 className={styles.title} tabIndex={-1} data-page-title dir="auto">
        {report.title}
      </h1>
      <div className={styles.meta}>
        <b dir="auto">{report.publisher ?? 'Publisher not known'}</b>
        <PublishedProof published={report.published} />
        <span>
          grade <b>{report.reliability}</b>
        </span>
        <span>
          received <b>{dayWords(report.received)}</b>
          {report.receivedDeclared ? ', as declared' : ''}
        </span>
        <span>
          <b>{all}</b> {all === 1 ? 'claim' : 'claims'}
          {claims.proposed > 0 ? (
            <>
              , <b>{claims.proposed}</b> to decide
            </>
          ) : null}
        </span>
      </div>
      {withdrawn === null ? null : (
        <div className={styles.withdrawn}>
          <p>
            <b>Withdrawn</b> on {dayWords(withdrawn.at)} by <span dir="auto">{withdrawn.by}</span>:{' '}
            <q dir="auto">{withdrawn.reason}</q> What rests on it alone does not count.
          </p>
          <Button size="s" icon={<Icon name="undo" />} onClick={() => void reinstate()}>
            Undo
          </Button>
        </div>
      )}
      {report.flags.length === 0 ? null : (
        <details className={styles.flags}>
          <summary>
            <Icon name="flag" /> {plural(report.flags.length, 'remark')} about this document
          </summary>
          <ul>
            {report.flags.map((flag) => (
              <li key={flag.code + flag.message}>{flag.message}</li>
            ))}
          </ul>
        </details>
      )}
    </header>
  )
}
