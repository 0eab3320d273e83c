import { useEffect, useState } from 'react'

export type Theme = 'system' | 'light' | 'dark'
const KEY = 'lacuna.theme'
const ORDER: readonly Theme[] = ['system', 'light', 'dark']

const isTheme = (word: string | null): word is Theme => word === 'system' || word === 'light' || word === 'dark'

const kept = (): Theme => {
  try {
    const word = localStorage.getItem(KEY)
    return isTheme(word) ? word : 'system'
  } catch {
    return 'system'
  }
}

const show = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Before the first paint, so that nothing flashes. */
export const applyKeptTheme = (): void => show(kept())

export const useTheme = (): { theme: Theme; next: () => void } => {
  const [theme, setTheme] = useState<Theme>(kept)
  useEffect(() => {
    show(theme)
    try {
      localStorage.setItem(KEY, theme)
    } catch {
      // A browser that keeps nothing still shows the theme until the page is left.
    }
  }, [theme])
  return { theme, next: () => setTheme((now) => ORDER[(ORDER.indexOf(now) + 1) % ORDER.length] ?? 'system') }
}
