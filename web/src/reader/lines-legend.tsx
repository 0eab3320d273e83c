import type { Stance } from '../api/types.ts'
import { STANCE_MEANS } from '../ui/stance.ts'
import { StanceLine } from '../ui/stance-line.tsx'
import styles from './lines-legend.module.css'

const SHOWN: readonly Stance[] = ['asserted', 'reported', 'speculated', 'denied', 'planned', 'unknown']

/** Under a report: what the lines in it mean. */
export const LinesLegend = () => (
  <ul className={styles.legend} aria-label="What the lines mean">
    {SHOWN.map((stance) => (
      <li key={stance}>
        <StanceLine stance={stance} /> {stance}: {STANCE_MEANS[stance]}
      </li>
    ))}
    <li>a thick line: accepted</li>
    <li>paler words: a sentence without a claim</li>
  </ul>
)
