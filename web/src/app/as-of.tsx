import { useQuery } from '@tanstack/react-query'
import { Popover } from 'radix-ui'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { reportsQuery, useCaseId } from '../api/queries.ts'
import { dayKey, dayShort, dayWords } from '../time/words.ts'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import form from '../ui/form.module.css'
import styles from './as-of.module.css'
import { isDay } from './lens.ts'
import { nearestStop, stopsOf, trackShare } from './stops.ts'

/** From here on the stops are drawn as hairlines. */
const CROWDED = 24

interface AsOfProps {
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}

/**
 * "What was known on that day": a track with a stop for each day on which reports were received, and now at its end. The stops stand at
 * even distances: three days of January and a year later would otherwise be two dots.
 */
export const AsOf = ({ day, onChange }: AsOfProps) => {
  const caseId = useCaseId()
  const reports = useQuery(reportsQuery(caseId))
  const track = useRef<HTMLDivElement>(null)
  const stops = useMemo(() => stopsOf(reports.data ?? []), [reports.data])
  const at = day === null ? 1 : trackShare(stops, day)
  const words = day === null ? 'now' : dayWords(Date.parse(day))

  const point = (x: number): void => {
    const box = track.current?.getBoundingClientRect()
    if (box !== undefined && box.width > 0) onChange(nearestStop(stops, (x - box.left) / box.width))
  }
  const step = (event: KeyboardEvent, by: number): void => {
    event.preventDefault()
    event.stopPropagation()
    const all: readonly (string | null)[] = [...stops, null]
    const here = day === null ? all.length - 1 : all.findIndex((stop) => stop !== null && stop >= day)
    const exact = here >= 0 && all[here] === day
    const from = here < 0 ? all.length - 1 : here
    onChange(all[Math.max(0, Math.min(all.length - 1, from + (by < 0 || exact ? by : 0)))] ?? null)
  }
  if (stops.length === 0) return null
  return (
    <div className={styles.asOf}>
      <span className={styles.name}>As of</span>
      <div
        ref={track}
        className={cx(styles.track, stops.length > CROWDED && styles.crowded)}
        role="slider"
        tabIndex={0}
        aria-label="What was known on which day"
        aria-valuemin={0}
        aria-valuemax={stops.length}
        aria-valuenow={Math.round(at * stops.length)}
        aria-valuetext={words}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          point(event.clientX)
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) point(event.clientX)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft' || event.key === 'ArrowDown') step(event, -1)
          else if (event.key === 'ArrowRight' || event.key === 'ArrowUp') step(event, 1)
          else if (event.key === 'End') onChange(null)
          else if (event.key === 'Home') onChange(stops[0] ?? null)
        }}
      >
        {stops.map((stop, i) => (
          <u key={stop} style={{ left: `${(100 * i) / stops.length}%` }} title={dayWords(Date.parse(stop))} />
        ))}
        <s style={{ left: `${100 * at}%` }} className={cx(day !== null && styles.past)} />
      </div>
      <Popover.Root>
        <Popover.Trigger className={styles.value}>{day === null ? 'now' : dayShort(Date.parse(day))}</Popover.Trigger>
        <Popover.Portal>
          <Popover.Content className={styles.card} align="end" sideOffset={6} collisionPadding={12}>
            <label className={form.label}>
              What was known at the end of
              <input
                className={form.input}
                type="date"
                value={day ?? dayKey(Date.now())}
                onChange={(event) => {
                  if (isDay(event.target.value)) onChange(event.target.value)
                }}
              />
            </label>
            <p className={styles.about}>
              Counts the reports received, and the withdrawals and decisions made, by that day.
            </p>
            <Button size="s" onClick={() => onChange(null)} disabled={day === null}>
              Back to now
            </Button>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  )
}
