import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import styles from './window-list.module.css'

interface WindowListProps<T> {
  readonly items: readonly T[]
  readonly height: number
  readonly label: string
  /** The index that is kept in sight; -1 for none. */
  readonly at: number
  readonly draw: (item: T, index: number) => ReactNode
}

const SPARE = 8

/** A list of rows of one height of which only those in sight are drawn. */
export const WindowList = <T,>({ items, height, label, at, draw }: WindowListProps<T>) => {
  const pane = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ top: 0, size: 900 })

  useLayoutEffect(() => {
    const element = pane.current
    if (element === null) return
    const measure = (): void => setSeen({ top: element.scrollTop, size: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])

  useEffect(() => {
    const element = pane.current
    if (element === null || at < 0) return
    // With a row to spare on either side, so that what comes next can be seen.
    const top = (at - 1) * height
    const bottom = (at + 2) * height
    if (top < element.scrollTop) element.scrollTop = top
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight
  }, [at, height])

  const first = Math.max(0, Math.floor(seen.top / height) - SPARE)
  const last = Math.min(items.length, Math.ceil((seen.top + seen.size) / height) + SPARE)
  return (
    <div ref={pane} className={styles.pane}>
      <ul className={styles.list} aria-label={label} style={{ height: items.length * height }}>
        {items.slice(first, last).map((item, i) => (
          <li
            // A row is its place: what is drawn there changes as the list scrolls.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={first + i}
            className={styles.row}
            style={{ height, transform: `translateY(${(first + i) * height}px)` }}
            aria-setsize={items.length}
            aria-posinset={first + i + 1}
          >
            {draw(item, first + i)}
          </li>
        ))}
      </ul>
    </div>
  )
}
