import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { panned, WHOLE, type Window, zoomed } from './scale.ts'

export interface View {
  readonly window: Window
  readonly set: (window: Window) => void
  readonly zoom: (factor: number, at?: number) => void
  readonly pan: (part: number) => void
  readonly fit: () => void
}

/** The part of the timeline that is seen. Changes are drawn at most once a frame. */
export const useView = (): View => {
  const [window, setWindow] = useState<Window>(WHOLE)
  const latest = useRef<Window>(WHOLE)
  const frame = useRef(0)
  const set = useCallback((next: Window): void => {
    latest.current = next
    if (frame.current !== 0) return
    frame.current = requestAnimationFrame(() => {
      frame.current = 0
      setWindow(latest.current)
    })
  }, [])
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
      frame.current = 0
    },
    [],
  )
  const zoom = useCallback(
    (factor: number, at?: number): void => {
      const now = latest.current
      set(zoomed(now, factor, at ?? (now.u0 + now.u1) / 2))
    },
    [set],
  )
  const pan = useCallback((part: number): void => set(panned(latest.current, part)), [set])
  const fit = useCallback((): void => set(WHOLE), [set])
  return { window, set, zoom, pan, fit }
}

/** The wheel over the paper: up and down is closer and further, sideways (or with Shift) earlier and later. */
export const useWheel = (ref: RefObject<HTMLElement | null>, view: View): void => {
  const { window, zoom, pan } = view
  const latest = useRef(window)
  useEffect(() => {
    latest.current = window
  })
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const turn = (event: WheelEvent): void => {
      event.preventDefault()
      const box = element.getBoundingClientRect()
      const line = event.deltaMode === 1 ? 16 : 1
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        pan((sideways * line) / Math.max(1, box.width))
        return
      }
      const { u0, u1 } = latest.current
      const at = u0 + ((event.clientX - box.left) / Math.max(1, box.width)) * (u1 - u0)
      zoom(Math.exp(event.deltaY * line * 0.0016), at)
    }
    // Not passive: the page must not scroll while the timeline zooms.
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [ref, zoom, pan])
}
