import type { Bounds, Stance } from '../api/types.ts'
import { cx } from '../ui/cx.ts'
import { stanceClass } from '../ui/stance.ts'
import { barGeometry } from './bar-geometry.ts'
import styles from './time-bar.module.css'
import { endShort, instantShort } from './words.ts'

const share = (n: number): string => `${(100 * n).toFixed(2)}%`

/** A described time as a small bar: certain stretch solid, uncertain ends pale, an open end fading out, an instant a diamond. */
export const TimeBar = ({ bounds, stance }: { bounds: Bounds; stance: Stance }) => {
  const bar = barGeometry(bounds)
  if (bar === null) return null
  const [left, right] = bar.outer
  const from = bar.from === null ? 'open' : instantShort(bar.from)
  const to = bar.to === null ? 'open' : endShort(bar.to)
  return (
    <div className={cx(styles.bar, stanceClass(stance))} role="img" aria-label={`Earliest ${from}, latest ${to}`}>
      <div className={styles.track}>
        <i
          className={cx(
            bar.kind === 'instant' ? styles.whisker : styles.pale,
            bar.openLeft && styles.openLeft,
            bar.openRight && styles.openRight,
          )}
          style={{ left: share(left), width: share(right - left) }}
        />
        {bar.core === null || bar.kind === 'instant' ? null : (
          <i className={styles.core} style={{ left: share(bar.core[0]), width: share(bar.core[1] - bar.core[0]) }} />
        )}
        {bar.kind === 'instant' ? <i className={styles.diamond} style={{ left: share((left + right) / 2) }} /> : null}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{bar.openLeft ? '…' : from}</span>
        <span>{bar.openRight ? '…' : to}</span>
      </p>
    </div>
  )
}
