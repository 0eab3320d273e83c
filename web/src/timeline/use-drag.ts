import { type PointerEvent, useRef } from 'react'
import type { View } from './use-view.ts'

const STILL = 4

/** Dragging the paper: sideways through time, up and down through the lanes. A press that hardly moves is a click and stays one. */
export const useDrag = (view: View, width: number, scrollBy: (dy: number) => void) => {
  const from = useRef<{ x: number; y: number; moved: boolean } | null>(null)
  const moved = useRef(false)
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return
      from.current = { x: event.clientX, y: event.clientY, moved: false }
      moved.current = false
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const start = from.current
      if (start === null) return
      const dx = event.clientX - start.x
      const dy = event.clientY - start.y
      if (!start.moved && Math.hypot(dx, dy) < STILL) return
      if (!start.moved) event.currentTarget.setPointerCapture(event.pointerId)
      from.current = { x: event.clientX, y: event.clientY, moved: true }
      moved.current = true
      view.pan(-dx / Math.max(1, width))
      if (dy !== 0) scrollBy(-dy)
    },
    onPointerUp: (): void => {
      from.current = null
    },
    onPointerCancel: (): void => {
      from.current = null
    },
    /** A click at the end of a drag opens nothing. */
    onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }): void => {
      if (!moved.current) return
      moved.current = false
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
