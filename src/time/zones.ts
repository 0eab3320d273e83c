import type { Ms, TimeResult } from './result.ts'
import { DAY, HOUR, timeFail, timeOk } from './result.ts'

/** A zone of the IANA database by name, or several where the place could be in any of them. */
export type ZoneOption = string | readonly string[]

/** Stands for a place that could be anywhere: the first and the last zone in which a day begins. */
export const ANYWHERE: readonly string[] = Object.freeze(['Etc/GMT-14', 'Etc/GMT+12'])

interface Zone {
  readonly name: string
  readonly offsets: Map<number, Ms>
  readonly starts: Map<number, Ms>
  readonly format: Intl.DateTimeFormat
}

const known = new Map<string, Zone | null>()

const zoneOf = (name: string): Zone | null => {
  let zone = known.get(name)
  if (zone === undefined) {
    try {
      const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
      zone = { name, offsets: new Map(), starts: new Map(), format }
    } catch {
      zone = null
    }
    if (known.size < 2000) known.set(name, zone)
  }
  return zone
}

export const isZone = (name: string): boolean => zoneOf(name) !== null

/** What the clock of the zone shows less UTC, at an instant. Asked of `Intl`, which writes it as `GMT-03:30`. */
const readOffset = (zone: Zone, at: Ms): Ms => {
  const text = zone.format.format(at)
  const sign = text.indexOf('GMT') + 3
  if (sign >= text.length) return 0
  const [h = 0, m = 0, s = 0] = text
    .slice(sign + 1)
    .split(':')
    .map(Number)
  return (text.charAt(sign) === '-' ? -1 : 1) * (h * 3600 + m * 60 + s) * 1000
}

/** Caches what was asked for, up to a size that a laptop does not notice. */
const remember = (map: Map<number, Ms>, key: number, value: Ms): Ms => {
  if (map.size >= 50_000) map.clear()
  map.set(key, value)
  return value
}

const offset = (zone: Zone, at: Ms): Ms => zone.offsets.get(at) ?? remember(zone.offsets, at, readOffset(zone, at))

/** The instants at which the zone's clock shows a local time: one; two where the clock was put back over it; none where it was put on. */
const instantsOf = (zone: Zone, local: Ms): readonly Ms[] => {
  const early = local - offset(zone, local - DAY)
  const late = local - offset(zone, local + DAY)
  const found: Ms[] = []
  if (early + offset(zone, early) === local) found.push(early)
  if (late !== early && late + offset(zone, late) === local) found.push(late)
  return found.sort((a, b) => a - b)
}

/** The first instant whose local time is not before `local`, where the clock jumped over `local`. */
const afterJump = (zone: Zone, local: Ms): Ms => {
  let low = local - 30 * HOUR
  let high = local + 30 * HOUR
  while (high - low > 1) {
    const mid = Math.floor((low + high) / 2)
    if (mid + readOffset(zone, mid) >= local) high = mid
    else low = mid
  }
  return high
}

const startOfDay = (zone: Zone, day: number): Ms => {
  if (zone.name === 'UTC') return day * DAY
  const cached = zone.starts.get(day)
  if (cached !== undefined) return cached
  const local = day * DAY
  return remember(zone.starts, day, instantsOf(zone, local)[0] ?? afterJump(zone, local))
}

/** The zones of an option, each checked; UTC for none. */
export const checkZones = (option: ZoneOption | undefined): TimeResult<readonly string[]> => {
  const names = option === undefined ? ['UTC'] : typeof option === 'string' ? [option] : option
  if (names.length === 0) return timeOk(['UTC'])
  for (const name of names) {
    if (!isZone(name)) {
      return timeFail(
        'unknown-zone',
        name,
        `"${name}" is not a time zone.`,
        'Use a name of the IANA database, such as Europe/Paris.',
      )
    }
  }
  return timeOk(names)
}

const need = (name: string): Zone => {
  const zone = zoneOf(name)
  if (zone === null) throw new RangeError(`not a time zone: ${name}`)
  return zone
}

/** The first instant of a local day. Throws RangeError for a name that is no zone. */
export const dayStart = (name: string, day: number): Ms => startOfDay(need(name), day)

/** The local civil day (days since 1970-01-01) at an instant. */
export const dayAt = (name: string, at: Ms): number =>
  name === 'UTC' ? Math.floor(at / DAY) : Math.floor((at + readOffset(need(name), at)) / DAY)

/**
 * The earliest and latest instant at which a clock in the zone shows a local time (ms as if the clock showed UTC). They differ where
 * the clock was put back over it; where it was put on past it, they are the instants by the clock before and after.
 */
export const clockInstants = (name: string, local: Ms): readonly [Ms, Ms] => {
  const zone = need(name)
  const found = instantsOf(zone, local)
  const first = found[0]
  if (first !== undefined) return [first, found[1] ?? first]
  const a = local - offset(zone, local - DAY)
  const b = local - offset(zone, local + DAY)
  return a < b ? [a, b] : [b, a]
}
