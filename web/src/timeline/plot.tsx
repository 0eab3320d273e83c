import { type FocusEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { cx } from '../ui/cx.ts'
import { useSize } from '../ui/use-size.ts'
import { AXIS, Axis, axisStretches, Grid } from './axis.tsx'
import { type Placed, stack, toX } from './geometry.ts'
import { LaneRow } from './lane-row.tsx'
import type { Lane, Mark } from './marks.ts'
import { forgetMeasures } from './measure.ts'
import styles from './plot.module.css'
import type { Scale } from './scale.ts'
import { Tip, type TipAt } from './tip.tsx'
import { useDrag } from './use-drag.ts'
import { useScrollTop } from './use-scroll-top.ts'
import { useWheel, type View } from './use-view.ts'

interface PlotProps {
  readonly lanes: readonly Lane[]
  readonly scale: Scale
  readonly view: View
  readonly chosen: string | null
  /** A gap whose holes are lit. */
  readonly gap?: string | null
  readonly lens: { readonly asOf: string | null; readonly reading: string | null }
  /** Without headings over people and authorities, and no taller than its lanes. */
  readonly bare?: boolean
}

const SPARE = 300

const useFonts = (): number => {
  const [fonts, setFonts] = useState(0)
  useEffect(() => {
    let live = true
    void document.fonts.ready.then(() => {
      forgetMeasures()
      if (live) setFonts(1)
    })
    return () => {
      live = false
    }
  }, [])
  return fonts
}

/** The paper of the timeline: axis above, names at the left, lanes with their marks; drawn only where it is seen. */
export const Plot = ({ lanes, scale, view, chosen, gap = null, lens, bare = false }: PlotProps) => {
  const paper = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { width } = useSize(paper)
  const seen = useSize(scroller)
  const top = useScrollTop(scroller)
  const fonts = useFonts()
  const [tip, setTip] = useState<TipAt | null>(null)
  const { placed, height } = useMemo(() => stack(lanes, !bare), [lanes, bare])
  const marks = useMemo(() => {
    const all = new Map<string, { mark: Mark; lane: string }>()
    for (const lane of lanes) for (const mark of lane.marks) all.set(mark.key, { mark, lane: lane.lane.name })
    return all
  }, [lanes])
  const paperHeight = bare ? height : Math.max(height, seen.height)
  const x = useMemo(() => toX(scale, view.window, width), [scale, view.window, width])
  const stretches = useMemo(() => axisStretches(scale, view.window, width, x), [scale, view.window, width, x])
  const stop = chosen ?? lanes.find((lane) => lane.marks.length > 0)?.marks[0]?.key ?? null
  const inSight = (at: Placed): boolean => at.y + at.height > top - SPARE && at.y < top + seen.height + SPARE
  useWheel(paper, view)
  const drag = useDrag(view, width, (dy) => {
    if (scroller.current !== null) scroller.current.scrollTop += dy
    setTip(null)
  })

  // The chosen mark comes into sight and takes the focus, so that Enter opens it and a screen reader reads it.
  useEffect(() => {
    if (chosen === null) {
      setTip(null)
      return
    }
    const home = placed.find((at) => at.kind === 'lane' && at.lane.marks.some((mark) => mark.key === chosen))
    const pane = scroller.current
    if (home !== undefined && pane !== null) {
      if (home.y < pane.scrollTop) pane.scrollTop = home.y - 30
      else if (home.y + home.height > pane.scrollTop + pane.clientHeight)
        pane.scrollTop = home.y + home.height - pane.clientHeight + 10
    }
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        paper.current
          ?.querySelector<SVGAElement>(`[data-mark="${CSS.escape(chosen)}"]`)
          ?.focus({ preventScroll: true }),
      ),
    )
    return () => cancelAnimationFrame(frame)
  }, [chosen, placed])

  const show = (target: EventTarget, pointerX: number | null): void => {
    const element = target instanceof Element ? target.closest('[data-mark]') : null
    const found = element === null ? undefined : marks.get(element.getAttribute('data-mark') ?? '')
    if (element === null || found === undefined) {
      setTip(null)
      return
    }
    const box = (element.querySelector('rect') ?? element).getBoundingClientRect()
    const middle = (Math.max(box.left, 0) + Math.min(box.right, window.innerWidth)) / 2
    const below = box.top < window.innerHeight * 0.6
    setTip({
      items: found.mark.items,
      lane: found.lane,
      x: pointerX ?? middle,
      y: below ? box.bottom - 8 : box.top + 8,
      below,
    })
  }

  return (
    <div className={cx(styles.plot, bare && styles.bare)}>
      <div className={styles.top} style={{ height: AXIS }}>
        <div className={styles.corner} />
        <Axis stretches={stretches} width={width} />
      </div>
      <div ref={scroller} className={styles.scroller}>
        <ul className={styles.names} style={{ height }} aria-label="Lanes">
          {placed.filter(inSight).map((at) =>
            at.kind === 'head' ? (
              <li key={at.words} className={styles.head} style={{ top: at.y, height: at.height }}>
                {at.words}
              </li>
            ) : (
              <li
                key={at.lane.lane.id}
                className={styles.name}
                style={{ top: at.y, height: at.height }}
                data-kind={at.lane.lane.kind}
                title={at.lane.lane.name}
              >
                <span dir="auto">{at.lane.lane.name}</span>
              </li>
            ),
          )}
        </ul>
        {/* The paper is dragged and turned; its marks are links and are reached by Tab, J and K. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        <div
          ref={paper}
          className={styles.paper}
          {...drag}
          onPointerOver={(event: PointerEvent) => {
            if (event.buttons === 0) show(event.target, event.clientX)
          }}
          onPointerLeave={() => setTip(null)}
          onFocus={(event: FocusEvent) => show(event.target, null)}
          onBlur={() => setTip(null)}
        >
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing */}
          <svg className={styles.svg} width={width} height={paperHeight} role="group" aria-label="Timeline">
            <defs>
              <pattern id="hole" width="6" height="6" patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
                <line className={styles.hatch} x1="0" y1="0" x2="0" y2="6" />
              </pattern>
            </defs>
            <Grid stretches={stretches} height={paperHeight} />
            {placed
              .filter(inSight)
              .map((at) =>
                at.kind === 'head' ? (
                  <line
                    key={at.words}
                    className={styles.headLine}
                    x1={0}
                    x2={width}
                    y1={at.y + at.height}
                    y2={at.y + at.height}
                  />
                ) : (
                  <LaneRow
                    key={at.lane.lane.id}
                    lane={at.lane}
                    y={at.y}
                    width={width}
                    x={x}
                    chosen={chosen !== null && at.lane.marks.some((mark) => mark.key === chosen) ? chosen : null}
                    stop={at.lane.marks.some((mark) => mark.key === stop) ? stop : null}
                    gap={gap}
                    lens={lens}
                    fonts={fonts}
                  />
                ),
              )}
          </svg>
        </div>
      </div>
      {tip === null ? null : <Tip at={tip} />}
    </div>
  )
}
