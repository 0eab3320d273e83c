import { type RefObject, useEffect, useState } from 'react'

const callbacks = new WeakMap<Element, () => void>()
let shared: IntersectionObserver | null = null

const observer = (): IntersectionObserver => {
  shared ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) callbacks.get(entry.target)?.()
    },
    { rootMargin: '1200px 0px' },
  )
  return shared
}

/**
 * Whether a paragraph is, or ever was, near what is seen. Until then it is plain text: the browser can search it, and a report of a
 * megabyte opens at once.
 */
export const useLit = (ref: RefObject<Element | null>, always: boolean): boolean => {
  const [lit, setLit] = useState(always)
  useEffect(() => {
    const element = ref.current
    if (lit || element === null) return
    callbacks.set(element, () => setLit(true))
    observer().observe(element)
    return () => observer().unobserve(element)
  }, [lit, ref])
  return lit || always
}
