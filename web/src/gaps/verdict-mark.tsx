import type { Verdict } from '../api/types.ts'
import { cx } from '../ui/cx.ts'
import styles from './verdict-mark.module.css'

/** The verdict as a mark that reads without colour: a hatched hole, a dotted outline, a closed bar. */
export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <svg className={cx(styles.mark, styles[verdict])} viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
    <rect x="1" y="1" width="16" height="10" rx="2" />
    {verdict === 'certain' ? <path d="M3 10L9 2M7 10l6-8M11 10l4.5-6" /> : null}
  </svg>
)
