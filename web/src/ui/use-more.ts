import { useState } from 'react'

/** The first `step` of a list, and more on request: for lists that are long only now and then. */
export const useMore = <T>(items: readonly T[], step: number) => {
  const [shown, setShown] = useState(step)
  return {
    some: items.length <= shown ? items : items.slice(0, shown),
    left: Math.max(0, items.length - shown),
    more: (): void => setShown((now) => now + step * 2),
  }
}
