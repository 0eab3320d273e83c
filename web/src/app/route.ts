import { useSyncExternalStore } from 'react'

/** Where the workbench is: the parts of the path after `#/`, and the parameters after `?`. */
export interface Route {
  readonly path: readonly string[]
  readonly params: URLSearchParams
}

export type Params = Readonly<Record<string, string | null | undefined>>

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Reads `#/reports/R1?claim=C2`. Anything that is no such address is the start page. */
export const parseHash = (hash: string): Route => {
  const text = hash.startsWith('#') ? hash.slice(1) : hash
  const mark = text.indexOf('?')
  const path = mark < 0 ? text : text.slice(0, mark)
  return {
    path: path
      .split('/')
      .filter((part) => part !== '')
      .map(decode),
    params: new URLSearchParams(mark < 0 ? '' : text.slice(mark + 1)),
  }
}

/** Writes an address; parameters that are null are left out. */
export const hashOf = (path: readonly string[], params: Params = {}): string => {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(params)) if (value !== null && value !== undefined) query.set(key, value)
  const text = query.toString()
  return `#/${path.map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`
}

/** The same place with some parameters changed; null takes one out. */
export const withParams = (route: Route, change: Params): string => {
  const all: Record<string, string | null | undefined> = {}
  for (const [key, value] of route.params) all[key] = value
  return hashOf(route.path, { ...all, ...change })
}

const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Goes to an address. `replace` leaves no step to come back to: for selections, not for pages. */
export const navigate = (hash: string, how: { replace?: boolean } = {}): void => {
  if (hash === window.location.hash) return
  if (how.replace === true) {
    window.history.replaceState(null, '', hash)
    tell()
  } else window.location.hash = hash
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
  }
}

let known: { hash: string; route: Route } | null = null
const current = (): Route => {
  const { hash } = window.location
  if (known === null || known.hash !== hash) known = { hash, route: parseHash(hash) }
  return known.route
}

export const useRoute = (): Route => useSyncExternalStore(subscribe, current)
