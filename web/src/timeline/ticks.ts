export interface Tick {
  /** Milliseconds since 1970 UTC. */
  readonly ms: number
  readonly label: string
  /** What the label leaves out: the year of a month, the month of a day, the day of an hour; '' for years. */
  readonly within: string
}

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute'
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Steps from the finest to the coarsest, with their usual length. */
const STEPS: readonly (readonly [Unit, number, number])[] = [
  ['minute', 1, MINUTE],
  ['minute', 5, 5 * MINUTE],
  ['minute', 15, 15 * MINUTE],
  ['minute', 30, 30 * MINUTE],
  ['hour', 1, HOUR],
  ['hour', 3, 3 * HOUR],
  ['hour', 6, 6 * HOUR],
  ['hour', 12, 12 * HOUR],
  ['day', 1, DAY],
  ['day', 2, 2 * DAY],
  ['day', 3, 3 * DAY],
  ['day', 7, 7 * DAY],
  ['day', 14, 14 * DAY],
  ['month', 1, 30 * DAY],
  ['month', 3, 91 * DAY],
  ['month', 6, 182 * DAY],
  ['year', 1, 365 * DAY],
  ['year', 2, 730 * DAY],
  ['year', 5, 1826 * DAY],
  ['year', 10, 3652 * DAY],
  ['year', 25, 9131 * DAY],
  ['year', 50, 18_262 * DAY],
  ['year', 100, 36_525 * DAY],
  ['year', 500, 182_625 * DAY],
]

const utc = (year: number, month: number, day: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getTime()
}

/** The first instant of the step's rhythm that is not before `ms`, or the next one after it. */
const next = (unit: Unit, step: number, ms: number, strictly: boolean): number => {
  const date = new Date(ms)
  const after = (found: number): boolean => (strictly ? found > ms : found >= ms)
  const year = date.getUTCFullYear()
  if (unit === 'year') {
    const start = Math.floor(year / step) * step
    const found = utc(start, 0, 1)
    return after(found) ? found : utc(start + step, 0, 1)
  }
  if (unit === 'month') {
    const start = Math.floor(date.getUTCMonth() / step) * step
    const found = utc(year, start, 1)
    return after(found) ? found : utc(year, start + step, 1)
  }
  if (unit === 'day') {
    // Counted from the first of each month (1, 4, 7, ...), and not so near its end that two labels would touch.
    const month = date.getUTCMonth()
    const last = new Date(utc(year, month + 1, 0)).getUTCDate()
    for (let day = 1; day <= last - (step > 1 ? step / 2 : 0); day += step) {
      const found = utc(year, month, day)
      if (after(found)) return found
    }
    return utc(year, month + 1, 1)
  }
  const size = step * (unit === 'hour' ? HOUR : MINUTE)
  const found = Math.ceil(ms / size) * size
  return after(found) ? found : found + size
}

const labelled = (unit: Unit, ms: number): Tick => {
  const date = new Date(ms)
  const year = String(date.getUTCFullYear())
  const month = date.getUTCMonth()
  const day = date.getUTCDate()
  if (unit === 'year') return { ms, label: year, within: '' }
  if (unit === 'month') return { ms, label: SHORT[month] ?? '', within: year }
  if (unit === 'day') return { ms, label: `${day} ${SHORT[month]}`, within: `${MONTHS[month]} ${year}` }
  const clock = `${String(date.getUTCHours()).padStart(2, '0')}:${String(date.getUTCMinutes()).padStart(2, '0')}`
  return { ms, label: clock, within: `${day} ${MONTHS[month]} ${year}` }
}

const MOST = 400

/**
 * Ticks for [from, to] on `width` pixels, at least `gap` pixels apart as a rule, on round dates of the UTC calendar: from minutes to
 * centuries.
 */
export const ticksFor = (from: number, to: number, width: number, gap: number): readonly Tick[] => {
  if (!(to > from) || width <= 0) return []
  const wanted = ((to - from) / width) * gap
  const [unit, step] = STEPS.find(([, , length]) => length >= wanted) ?? (['year', 1000, 0] as const)
  const ticks: Tick[] = []
  for (let at = next(unit, step, from, false); at <= to && ticks.length < MOST; at = next(unit, step, at, true))
    ticks.push(labelled(unit, at))
  return ticks
}
