import type { TimelineItem } from '../api/types.ts'
import { stanceWords } from '../ui/stance.ts'
import { StanceLine } from '../ui/stance-line.tsx'
import styles from './tip.module.css'

export interface TipAt {
  readonly items: readonly TimelineItem[]
  readonly lane: string
  /** Place in the browser's window, and the side of the mark on which there is room. Pixels. */
  readonly x: number
  readonly y: number
  readonly below: boolean
}

const WIDTH = 280

/** What stands behind a mark, beside it while it is pointed at or chosen. */
export const Tip = ({ at }: { at: TipAt }) => {
  const item = at.items[0]
  if (item === undefined) return null
  const left = Math.max(8, Math.min(window.innerWidth - WIDTH - 8, at.x - WIDTH / 2))
  return (
    <div
      className={styles.tip}
      role="tooltip"
      style={{ left, width: WIDTH, ...(at.below ? { top: at.y + 14 } : { bottom: window.innerHeight - at.y + 14 }) }}
    >
      <p className={styles.lane} dir="auto">
        {at.lane}
      </p>
      <p className={styles.label} dir="auto">
        {item.label}
      </p>
      <p className={styles.when}>{item.when}</p>
      {item.stance === null ? null : (
        <p className={styles.stance}>
          <StanceLine stance={item.stance} /> {stanceWords(item.stance, item.polarity === 'negative')}
        </p>
      )}
      <p className={styles.more}>
        {at.items.length > 1 ? `${at.items.length} claims say so. ` : ''}
        {item.gap !== null ? 'Click opens the gap.' : item.claim !== null ? 'Click opens the claim in its report.' : ''}
      </p>
    </div>
  )
}
