import type { TimelineLane } from '../api/types.ts'
import { Label } from '../ui/heading.tsx'
import { StanceLine } from '../ui/stance-line.tsx'
import { hrefOf } from './item-words.ts'
import styles from './undated.module.css'

interface UndatedProps {
  readonly lanes: readonly TimelineLane[]
  readonly lens: { readonly asOf: string | null; readonly reading: string | null }
}

/** What has no known time: a lane of its own, never a place on the scale. */
export const Undated = ({ lanes, lens }: UndatedProps) => {
  const items = lanes.flatMap((lane) =>
    lane.items.filter((item) => item.bounds === null).map((item) => ({ item, lane })),
  )
  if (items.length === 0) return null
  return (
    <section className={styles.undated} aria-label="No time given">
      <Label as="h3">No time given</Label>
      <ul className={styles.list}>
        {items.map(({ item, lane }) => (
          <li key={`${lane.id} ${item.claim ?? item.gap ?? ''} ${item.label}`}>
            <a className={styles.item} href={hrefOf(item, lens) ?? undefined} dir="auto">
              {item.stance === null ? null : <StanceLine stance={item.stance} />}
              <span>
                {lane.kind === 'undated' ? '' : `${lane.name}: `}
                {item.label}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
