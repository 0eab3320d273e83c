import type { ReactNode } from 'react'
import type { Gap } from '../api/types.ts'
import { daysWords, windowWords } from '../time/words.ts'
import { cx } from '../ui/cx.ts'
import type { Change } from './changes.ts'
import styles from './gap-row.module.css'
import { VerdictMark } from './verdict-mark.tsx'
import { BASIS_WORDS, VERDICT_MEANS, VERDICT_WORDS } from './verdict-words.ts'

const SHORT = 15

interface GapRowProps {
  readonly gap: Gap
  readonly change: Change | null
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly children?: ReactNode
}

/** A gap as a question with its answer: verdict and basis, why, and its window in figures. */
export const GapRow = ({ gap, change, chosen, onChoose, children }: GapRowProps) => {
  const { window, windowDays } = gap
  const dates = window === null ? null : windowWords(window.from, window.to)
  const days = windowDays === null ? null : daysWords(windowDays)
  // A window of a few days is best told by its days of the month, a long one by its length.
  const short = dates !== null && dates.length <= SHORT
  return (
    <li
      id={`gap-${gap.id}`}
      className={cx(styles.gap, chosen && styles.chosen, gap.state === 'closed' && styles.closed)}
    >
      <button type="button" className={styles.row} aria-expanded={chosen} onClick={onChoose}>
        <span className={cx(styles.verdict, styles[gap.verdict])} title={VERDICT_MEANS[gap.verdict]}>
          <VerdictMark verdict={gap.verdict} />
          <span>
            {gap.state === 'closed' ? 'Closed' : VERDICT_WORDS[gap.verdict]}
            <em>
              {gap.state === 'closed' ? `was ${VERDICT_WORDS[gap.verdict].toLowerCase()}` : BASIS_WORDS[gap.basis]}
            </em>
          </span>
        </span>
        <span className={styles.question}>
          <span dir="auto">{gap.question}</span>
          {change === null ? null : (
            <b className={styles.change}>{change.kind === 'opened' ? 'new' : `was ${change.before}`}</b>
          )}
          <small dir="auto">{gap.why}</small>
        </span>
        <span className={styles.window} title={dates ?? undefined}>
          {short || days === null ? dates : days}
          {window === null ? null : (
            <em>
              {window.of}
              {short && days !== null ? `, ${days}` : ''}
            </em>
          )}
        </span>
      </button>
      {children}
    </li>
  )
}
