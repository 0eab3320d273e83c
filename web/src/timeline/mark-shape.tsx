import { cx } from '../ui/cx.ts'
import { stanceClass } from '../ui/stance.ts'
import { BAR, DIAMOND, type Drawn, hasWhiskers } from './geometry.ts'
import styles from './mark-shape.module.css'

const EDGE = 40

/** Keeps a rectangle near the paper: browsers draw dashes along every pixel of what is out of sight. */
const clip = ([a, b]: readonly [number, number], width: number): readonly [number, number] => [
  Math.max(a, -EDGE),
  Math.min(b, width + EDGE),
]

const Rect = ({
  at,
  y,
  className,
  width,
}: {
  at: readonly [number, number]
  y: number
  className: string
  width: number
}) => {
  const [x0, x1] = clip(at, width)
  return x1 <= x0 && at[1] > at[0] ? null : (
    <rect className={className} x={x0} y={y - BAR / 2} width={Math.max(1.5, x1 - x0)} height={BAR} rx={2} />
  )
}

/** A mark as it is drawn: certain stretch solid, uncertain ends pale, an instant a diamond with whiskers, a hole hatched. */
export const MarkShape = ({ drawn, width }: { drawn: Drawn; width: number }) => {
  const { mark, y, outer, core } = drawn
  const { item } = mark
  const negative = item.polarity === 'negative' || item.stance === 'denied'
  const look = cx(
    stanceClass(item.stance ?? 'unknown'),
    item.stance === null ? '' : styles[item.stance],
    negative && styles.negative,
  )

  if (item.kind === 'hole')
    return (
      <g>
        <Rect at={outer} y={y} width={width} className={styles.holeOuter ?? ''} />
        <Rect at={core ?? outer} y={y} width={width} className={styles.hole ?? ''} />
      </g>
    )

  if (item.kind === 'instant') {
    const [x0, x1] = clip(outer, width)
    const middle = (outer[0] + outer[1]) / 2
    return (
      <g className={look}>
        {hasWhiskers(outer) ? (
          <path className={styles.whisker} d={`M${x0} ${y - 3}v6M${x0} ${y}H${x1}M${x1} ${y - 3}v6`} />
        ) : null}
        <path
          className={styles.diamond}
          d={`M${middle} ${y - DIAMOND}l${DIAMOND} ${DIAMOND}l-${DIAMOND} ${DIAMOND}l-${DIAMOND}-${DIAMOND}z`}
        />
        {negative ? <path className={styles.slash} d={`M${middle - 6} ${y + 6}l12-12`} /> : null}
      </g>
    )
  }

  return (
    <g className={look}>
      <Rect at={outer} y={y} width={width} className={styles.pale ?? ''} />
      {core === null ? null : <Rect at={core} y={y} width={width} className={styles.core ?? ''} />}
    </g>
  )
}
