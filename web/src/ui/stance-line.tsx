import type { Stance } from '../api/types.ts'
import { cx } from './cx.ts'
import { stanceClass } from './stance.ts'
import styles from './stance-line.module.css'

/** A short line drawn as the stance is drawn in a text. */
export const StanceLine = ({ stance }: { stance: Stance }) => (
  <i className={cx(styles.line, stanceClass(stance))} aria-hidden="true" />
)
