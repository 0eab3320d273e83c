import { memo } from 'react'
import { cx } from '../ui/cx.ts'
import { type Drawn, drawMark, LANE_PAD, ROW } from './geometry.ts'
import { groundOf, hrefOf, labelOf, spoken } from './item-words.ts'
import { placeLabels, type Shape } from './labels.ts'
import styles from './lane-row.module.css'
import { MarkShape } from './mark-shape.tsx'
import type { Lane } from './marks.ts'
import { measureText } from './measure.ts'

const LABEL = 11
const HOLE_WEIGHT = 600

interface LaneRowProps {
  readonly lane: Lane
  readonly y: number
  readonly width: number
  readonly x: (ms: number) => number
  readonly chosen: string | null
  /** The mark that the Tab key reaches; the others are reached from it by J and K. */
  readonly stop: string | null
  readonly gap: string | null
  readonly lens: { readonly asOf: string | null; readonly reading: string | null }
  /** Changes when the fonts came: labels are measured again. */
  readonly fonts: number
}

const shapeOf = (drawn: Drawn, lane: string): Shape => {
  const { item } = drawn.mark
  const solid = drawn.core !== null
  return {
    key: drawn.mark.key,
    x0: drawn.x0,
    x1: drawn.x1,
    label: labelOf(drawn.mark, lane),
    room: item.kind === 'instant' ? null : solid ? drawn.core : [drawn.x0, drawn.x1],
    rank: item.kind === 'hole' ? 2 : item.kind === 'instant' ? 1 : 0,
  }
}

/** One lane of the timeline: its marks and the labels that find a place. */
export const LaneRow = memo(({ lane, y, width, x, chosen, stop, gap, lens }: LaneRowProps) => {
  const { name } = lane.lane
  const drawn = lane.marks.flatMap((mark) => drawMark(mark, x, width) ?? [])
  const rows = Map.groupBy(drawn, (one) => one.mark.row)
  const holes = new Set(drawn.filter((one) => one.mark.item.kind === 'hole').map((one) => labelOf(one.mark, name)))
  const measure = (label: string): number => measureText(label, LABEL, holes.has(label) ? HOLE_WEIGHT : 400)
  const labels = [...rows.values()].flatMap((row) =>
    placeLabels(
      row.map((one) => shapeOf(one, name)),
      measure,
      width,
    ),
  )
  const at = new Map(labels.map((label) => [label.key, label]))
  return (
    <g transform={`translate(0 ${y})`}>
      {drawn.map((one) => {
        const { mark } = one
        const hole = mark.item.kind === 'hole'
        const label = at.get(mark.key)
        const href = hrefOf(mark.item, lens)
        const ground = label?.where === 'inside' ? groundOf(mark) : 'paper'
        return (
          <a
            key={mark.key}
            href={href ?? undefined}
            className={cx(
              styles.mark,
              (mark.key === chosen || (gap !== null && mark.item.gap === gap)) && styles.chosen,
            )}
            tabIndex={mark.key === stop ? 0 : -1}
            data-mark={mark.key}
            aria-label={spoken(mark, name)}
            draggable={false}
          >
            <rect
              className={styles.reach}
              x={Math.max(one.x0 - 3, -20)}
              y={one.y - ROW / 2 + 1}
              width={Math.max(4, Math.min(one.x1 + 3, width + 20) - Math.max(one.x0 - 3, -20))}
              height={ROW - 2}
              rx={3}
            />
            <MarkShape drawn={one} width={width} />
            {label === undefined ? null : (
              <>
                {ground === 'hatched' ? (
                  <rect
                    className={styles.plate}
                    x={label.x - 3}
                    y={one.y - 5.5}
                    width={label.width + 6}
                    height={11}
                    rx={2}
                  />
                ) : null}
                <text className={cx(styles.label, hole && styles.holeLabel, styles[ground])} x={label.x} y={one.y + 4}>
                  {labelOf(mark, name)}
                </text>
              </>
            )}
          </a>
        )
      })}
      <line
        className={styles.line}
        x1={0}
        x2={width}
        y1={lane.rows * ROW + 2 * LANE_PAD}
        y2={lane.rows * ROW + 2 * LANE_PAD}
      />
    </g>
  )
})
LaneRow.displayName = 'LaneRow'
