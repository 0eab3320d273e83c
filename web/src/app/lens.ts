import type { Lens } from '../api/queries.ts'
import type { ReadingMode } from '../api/types.ts'
import { navigate, type Route, withParams } from './route.ts'

const READINGS: ReadonlySet<string> = new Set<ReadingMode>(['all', 'accepted', 'b2'])
const isReading = (word: string): word is ReadingMode => READINGS.has(word)

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

/**
 * The state of the case that the address asks for: `?asOf=2031-01-12&reading=accepted`. A day counts what came on it, to its end. What
 * makes no sense is left aside.
 */
export const lensOf = (params: URLSearchParams): Lens => {
  const day = params.get('asOf')
  const reading = params.get('reading') ?? 'all'
  return { asOf: day !== null && isDay(day) ? day : null, reading: isReading(reading) ? reading : 'all' }
}

export const setLens = (route: Route, change: { asOf?: string | null; reading?: ReadingMode }): void => {
  navigate(
    withParams(route, {
      ...(change.asOf === undefined ? {} : { asOf: change.asOf }),
      ...(change.reading === undefined ? {} : { reading: change.reading === 'all' ? null : change.reading }),
    }),
    { replace: true },
  )
}

/** The parameters of the lens alone: what a link from one view to the next carries along. */
export const lensParams = (params: URLSearchParams): { asOf: string | null; reading: string | null } => {
  const lens = lensOf(params)
  return { asOf: lens.asOf, reading: lens.reading === 'all' ? null : lens.reading }
}
