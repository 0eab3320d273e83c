import { memo, type PointerEvent, useRef } from 'react'
import { cx } from '../ui/cx.ts'
import { stanceClass } from '../ui/stance.ts'
import { useSize } from '../ui/use-size.ts'
import type { Lane } from './marks.ts'
import styles from './overview.module.css'
import { clampWindow, type Scale, shareAt } from './scale.ts'
import type { View } from './use-view.ts'

const HEIGHT = 30

/** The whole timeline in a strip, with a frame around what is seen above. Dragging the frame moves it. */
export const Overview = ({ lanes, scale, view }: { lanes: readonly Lane[]; scale: Scale; view: View }) => {
  const root = useRef<HTMLDivElement>(null)
  const { width } = useSize(root)
  const { u0, u1 } = view.window
  const toShare = (event: PointerEvent): number => {
    const box = root.current?.getBoundingClientRect()
    return box === undefined ? 0.5 : (event.clientX - box.left) / Math.max(1, box.width)
  }
  const centre = (event: PointerEvent): void => {
    const at = toShare(event)
    const half = (u1 - u0) / 2
    view.set(clampWindow({ u0: at - half, u1: at + half }))
  }
  return (
    <div
      ref={root}
      className={styles.overview}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        centre(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) centre(event)
      }}
    >
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <Marks lanes={lanes} scale={scale} width={width} />
        <rect
          className={cx(styles.frame, u1 - u0 >= 1 && styles.whole)}
          x={Math.max(0.5, u0 * width)}
          y={0.5}
          width={Math.max(6, Math.min(1, u1) * width - Math.max(0, u0) * width - 1)}
          height={HEIGHT - 1}
          rx={3}
        />
      </svg>
    </div>
  )
}

/** The strip's marks, drawn anew only when the timeline changes and not with each step of the frame. */
const Marks = memo(({ lanes, scale, width }: { lanes: readonly Lane[]; scale: Scale; width: number }) => {
  const share = (ms: number): number => Math.max(0, Math.min(1, shareAt(scale, ms)))
  const row = Math.max(1.5, Math.min(5, (HEIGHT - 6) / Math.max(1, lanes.length)))
  return lanes.map((lane, i) => {
    const y = 3 + ((i * row) % (HEIGHT - 6))
    return lane.marks.map((mark) => {
      const [a, b] = mark.core ?? mark.outer
      const x0 = share(a) * width
      const size = Math.max(1.5, share(b) * width - x0)
      return (
        <rect
          key={mark.key}
          className={cx(mark.item.kind === 'hole' ? styles.hole : styles.mark, stanceClass(mark.item.stance))}
          x={x0}
          y={y}
          width={size}
          height={Math.max(1, row - 1)}
        />
      )
    })
  })
})
Marks.displayName = 'Marks'
