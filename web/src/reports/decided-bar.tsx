import type { ReportItem } from '../api/types.ts'
import { plural } from '../time/words.ts'
import styles from './decided-bar.module.css'

/** How far a report is decided: accepted in ink, rejected hatched, the rest open. */
export const DecidedBar = ({ claims }: { claims: ReportItem['claims'] }) => {
  const all = claims.accepted + claims.rejected + claims.proposed
  const share = (n: number): string => (all === 0 ? '0%' : `${(100 * n) / all}%`)
  return (
    <div className={styles.decided}>
      <div className={styles.track} aria-hidden="true">
        <i className={styles.accepted} style={{ width: share(claims.accepted) }} />
        <i className={styles.rejected} style={{ width: share(claims.rejected) }} />
      </div>
      <p className={styles.words}>
        {all === 0
          ? 'no claims'
          : claims.proposed === 0
            ? `${plural(all, 'claim')}, all decided`
            : `${plural(all, 'claim')}, ${claims.proposed} to decide`}
      </p>
    </div>
  )
}
