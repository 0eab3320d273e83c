const scroller = (element: Element): Element => {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return document.documentElement
}

/**
 * Brings a mark to the middle of what is seen: near by it glides, far off it jumps. Paragraphs out of sight have only a guessed height,
 * so the place is looked at again once those around it are laid out. Returns how to stop.
 */
export const scrollToMark = (root: Element, block: number, selector: string): (() => void) => {
  let tries = 0
  let frame = 0
  const look = (): void => {
    const paragraph = root.querySelector(`[data-block="${block}"]`)
    const mark = root.querySelector(selector) ?? paragraph
    if (mark === null) return
    const pane = scroller(root)
    const view = pane.getBoundingClientRect()
    const box = mark.getBoundingClientRect()
    const inside = box.top > view.top + 60 && box.bottom < view.bottom - 60
    if (inside && mark !== paragraph) return
    const near = Math.abs(box.top - view.top) < view.height * 1.5
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    mark.scrollIntoView({ block: 'center', behavior: near && !still && tries === 0 ? 'smooth' : 'instant' })
    tries += 1
    // A glide takes its time; a jump is looked at again in the next frames.
    if (tries < 5 && !(near && !still && tries === 1)) frame = requestAnimationFrame(look)
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}
