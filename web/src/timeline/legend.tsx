import type { Stance } from '../api/types.ts'
import { cx } from '../ui/cx.ts'
import { stanceClass } from '../ui/stance.ts'
import styles from './legend.module.css'
import shapes from './mark-shape.module.css'

/** Stances that are drawn the same stand together. What was denied and what is said not to have been are both drawn empty. */
const STANCES: readonly (readonly [Stance, string])[] = [
  ['asserted', 'asserted'],
  ['reported', 'reported'],
  ['speculated', 'hypothesised, speculated'],
  ['denied', 'denied, not so'],
  ['planned', 'planned'],
  ['unknown', 'unknown'],
]

/** What the marks mean; everything here reads without colour too. */
export const Legend = () => (
  <ul className={styles.legend} aria-label="Legend">
    <li>
      <svg width="46" height="14" aria-hidden="true" className={cx(stanceClass('asserted'), shapes.asserted)}>
        <rect className={shapes.pale} x="0" y="2" width="46" height="10" rx="2" />
        <rect className={shapes.core} x="11" y="2" width="24" height="10" rx="2" />
      </svg>
      certain, ends vague
    </li>
    <li>
      <svg width="30" height="14" aria-hidden="true" className={stanceClass('asserted')}>
        <path className={shapes.whisker} d="M1 4v6M1 7H29M29 4v6" />
        <path className={shapes.diamond} d="M15 1.5l5.5 5.5l-5.5 5.5l-5.5-5.5z" />
      </svg>
      instant
    </li>
    <li>
      <svg width="30" height="14" aria-hidden="true">
        <rect className={shapes.hole} x="1" y="2" width="28" height="10" rx="2" />
      </svg>
      gap
    </li>
    {STANCES.map(([stance, words]) => (
      <li key={stance}>
        <svg
          width="20"
          height="14"
          aria-hidden="true"
          className={cx(stanceClass(stance), shapes[stance], stance === 'denied' && shapes.negative)}
        >
          <rect className={shapes.core} x="1" y="2" width="18" height="10" rx="2" />
        </svg>
        {words}
      </li>
    ))}
  </ul>
)
