import styles from './axis.module.css'
import { measureText } from './measure.ts'
import { instantAt, type Scale, type Window } from './scale.ts'
import { type Tick, ticksFor } from './ticks.ts'

const GAP = 64
export const AXIS = 40

export interface AxisTick extends Tick {
  readonly x: number
}

/** A stretch of the axis under one scale, as far as it is seen. */
interface Stretch {
  readonly key: string
  readonly x0: number
  readonly x1: number
  readonly ticks: readonly AxisTick[]
}

/** The ticks of each piece of the scale inside the window. `x` gives pixels. */
export const axisStretches = (
  scale: Scale,
  window: Window,
  width: number,
  x: (ms: number) => number,
): readonly Stretch[] => {
  const first = instantAt(scale, window.u0)
  const last = instantAt(scale, window.u1)
  return scale.flatMap((piece, i) => {
    const from = Math.max(i === 0 ? first : piece.from, first)
    const to = Math.min(i === scale.length - 1 ? last : piece.to, last)
    if (to <= from) return []
    const [x0, x1] = [Math.max(0, x(from)), Math.min(width, x(to))]
    if (x1 - x0 < 12) return [{ key: `piece ${i}`, x0, x1, ticks: [] }]
    const ticks = ticksFor(from, to, x1 - x0, GAP).map((tick) => ({ ...tick, x: x(tick.ms) }))
    return [{ key: `piece ${i}`, x0, x1, ticks }]
  })
}

/** Labels of ticks that fit between their neighbours and the edges. */
const fitting = (ticks: readonly AxisTick[], end: number): readonly AxisTick[] => {
  let free = Number.NEGATIVE_INFINITY
  return ticks.filter((tick) => {
    const size = measureText(tick.label, 11.5) + 8
    if (tick.x + 4 < free || tick.x + size > end) return false
    free = tick.x + size
    return true
  })
}

/** For each run of ticks inside the same year, month or day, its name where it begins. */
const runs = (stretch: Stretch): readonly { x: number; words: string }[] => {
  const found: { x: number; words: string }[] = []
  let free = Number.NEGATIVE_INFINITY
  let before = ''
  for (const tick of stretch.ticks) {
    if (tick.within === before) continue
    before = tick.within
    const at = found.length === 0 ? Math.max(stretch.x0, 0) : tick.x
    const size = measureText(tick.within, 11.5, 600) + 12
    if (tick.within === '' || at < free || at + size > stretch.x1) continue
    found.push({ x: at, words: tick.within })
    free = at + size
  }
  return found
}

export const Axis = ({ stretches, width }: { stretches: readonly Stretch[]; width: number }) => (
  <svg className={styles.axis} width={width} height={AXIS} aria-hidden="true" focusable="false">
    {stretches.map((stretch) => (
      <g key={stretch.key}>
        {runs(stretch).map((run) => (
          <text key={run.x} className={styles.within} x={run.x + 4} y={14}>
            {run.words}
          </text>
        ))}
        {fitting(stretch.ticks, stretch.x1).map((tick) => (
          <text key={tick.ms} className={styles.label} x={tick.x + 4} y={32}>
            {tick.label}
          </text>
        ))}
        {stretch.ticks.map((tick) => (
          <line key={tick.ms} className={styles.tick} x1={tick.x} x2={tick.x} y1={21} y2={AXIS} />
        ))}
      </g>
    ))}
  </svg>
)

/** The same ticks drawn down through the lanes, with a seam where the scale changes. */
export const Grid = ({ stretches, height }: { stretches: readonly Stretch[]; height: number }) => (
  <g>
    {stretches.map((stretch, i) => (
      <g key={stretch.key}>
        {stretch.ticks.map((tick) => (
          <line key={tick.ms} className={styles.grid} x1={tick.x} x2={tick.x} y1={0} y2={height} />
        ))}
        {i === 0 ? null : (
          <>
            <rect className={styles.seam} x={stretch.x0 - 4} y={0} width={8} height={height} />
            <path className={styles.seamEdge} d={`M${stretch.x0 - 4} 0v${height}M${stretch.x0 + 4} 0v${height}`} />
          </>
        )}
      </g>
    ))}
  </g>
)
