import { type RefObject, useEffect, useState } from 'react'

/** How far an element is scrolled, in steps: enough to know which lanes are in sight, without drawing at each pixel. */
export const useScrollTop = (ref: RefObject<Element | null>, step = 120): number => {
  const [top, setTop] = useState(0)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const hear = (): void => setTop(Math.floor(element.scrollTop / step) * step)
    element.addEventListener('scroll', hear, { passive: true })
    return () => element.removeEventListener('scroll', hear)
  }, [ref, step])
  return top
}
