import type { TimelineLane } from '../api/types.ts'
import { MoreButton } from '../ui/more-button.tsx'
import { StanceLine } from '../ui/stance-line.tsx'
import { useMore } from '../ui/use-more.ts'
import { hrefOf } from './item-words.ts'
import styles from './undated.module.css'

interface UndatedProps {
  readonly lanes: readonly TimelineLane[]
  readonly lens: { readonly asOf: string | null; readonly reading: string | null }
}

/** Up to so many are shown at once; more wait behind their heading. */
const FEW = 8
const STEP = 60

/** What has no known time: a lane of its own, never a place on the scale. */
export const Undated = ({ lanes, lens }: UndatedProps) => {
  const items = lanes.flatMap((lane) =>
    lane.items.filter((item) => item.bounds === null).map((item) => ({ item, lane })),
  )
  const { some, left, more } = useMore(items, STEP)
  if (items.length === 0) return null
  return (
    <details className={styles.undated} open={items.length <= FEW}>
      <summary className={styles.summary}>
        No time given <b>{items.length}</b>
      </summary>
      <ul className={styles.list}>
        {some.map(({ item, lane }) => (
          <li key={`${lane.id} ${item.claim ?? item.gap ?? ''} ${item.label}`}>
            <a className={styles.item} href={hrefOf(item, lens) ?? undefined} title={item.label} dir="auto">
              {item.stance === null ? null : <StanceLine stance={item.stance} />}
              <span>
                {lane.kind === 'undated' ? '' : `${lane.name}: `}
                {item.label}
              </span>
            </a>
          </li>
        ))}
        <li>
          <MoreButton left={left} onMore={more} />
        </li>
      </ul>
    </details>
  )
}
