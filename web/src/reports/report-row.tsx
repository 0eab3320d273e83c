import type { Standing } from '../api/report-mutations.ts'
import type { ReportItem } from '../api/types.ts'
import { hashOf } from '../app/route.ts'
import { dayShort, dayWords, plural } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { DecidedBar } from './decided-bar.tsx'
import { givenWords, publishedWords } from './published-words.ts'
import styles from './report-row.module.css'

interface ReportRowProps {
  readonly report: ReportItem
  readonly onFocus: () => void
  readonly onAsk: (what: Standing) => void
}

export const ReportRow = ({ report, onFocus, onAsk }: ReportRowProps) => {
  const { withdrawn } = report
  return (
    <li className={cx(styles.row, withdrawn !== null && styles.withdrawn)}>
      <div className={styles.words}>
        <a
          id={`report-${report.id}`}
          className={styles.title}
          href={hashOf(['reports', report.id])}
          onFocus={onFocus}
          dir="auto"
        >
          {report.title}
        </a>
        <p className={styles.about}>
          <span dir="auto">{report.publisher ?? 'publisher not known'}</span>
          <span>
            {report.published.edtf === null ? '' : 'published '}
            {publishedWords(report.published)} <i>{givenWords(report.published)}</i>
          </span>
          <span>grade {report.reliability}</span>
          {report.flags.length === 0 ? null : (
            <span className={styles.flags} title={report.flags.map((flag) => flag.message).join('\n')}>
              <Icon name="flag" />
              {plural(report.flags.length, 'remark')}
            </span>
          )}
        </p>
        {withdrawn === null ? null : (
          <p className={styles.reason}>
            Withdrawn on {dayWords(withdrawn.at)} by <span dir="auto">{withdrawn.by}</span>:{' '}
            <q dir="auto">{withdrawn.reason}</q>
          </p>
        )}
      </div>
      <DecidedBar claims={report.claims} />
      <p className={styles.received}>
        {dayShort(report.received)}
        <em>{report.receivedDeclared ? 'received, as declared' : 'received'}</em>
      </p>
      <Button
        size="s"
        look="quiet"
        className={styles.verb}
        onClick={() => onAsk(withdrawn === null ? 'withdraw' : 'reinstate')}
        aria-label={withdrawn === null ? `Withdraw ${report.title}` : `Take back the withdrawal of ${report.title}`}
      >
        {withdrawn === null ? 'Withdraw' : 'Undo'}
      </Button>
    </li>
  )
}
