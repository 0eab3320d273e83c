import { useState } from 'react'

/** A yes or no that this browser remembers; where it remembers nothing, `first` each time. */
export const useKept = (key: string, first: boolean): readonly [boolean, (value: boolean) => void] => {
  const [value, setValue] = useState<boolean>(() => {
    try {
      const kept = localStorage.getItem(key)
      return kept === null ? first : kept === 'yes'
    } catch {
      return first
    }
  })
  return [
    value,
    (next) => {
      setValue(next)
      try {
        localStorage.setItem(key, next ? 'yes' : 'no')
      } catch {
        // It holds until the page is left.
      }
    },
  ]
}
