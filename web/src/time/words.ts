const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

const pad = (n: number): string => String(n).padStart(2, '0')

/** "12 January 2031", in UTC. `ms` since 1970. */
export const dayWords = (ms: number): string => {
  const d = new Date(ms)
  return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`
}

/** "12 Jan 2031", in UTC. */
export const dayShort = (ms: number): string => {
  const d = new Date(ms)
  return `${d.getUTCDate()} ${SHORT[d.getUTCMonth()]} ${d.getUTCFullYear()}`
}

/** "12 Jan 2031 14:05", in UTC, without the clock at midnight. */
export const instantShort = (ms: number): string => {
  const d = new Date(ms)
  const clock = d.getUTCHours() + d.getUTCMinutes() > 0 ? ` ${pad(d.getUTCHours())}:${pad(d.getUTCMinutes())}` : ''
  return dayShort(ms) + clock
}

/** An end: at midnight it is the end of the day before. */
export const endShort = (ms: number): string => (ms % 86_400_000 === 0 ? dayShort(ms - 1) : instantShort(ms))

/** "2031-01-12": the UTC day of an instant. */
export const dayKey = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

const dateWords = (text: string): string | null => {
  const found =
    /^(-?\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?([~?%]?)$/.exec(
      text,
    )
  if (found === null) return null
  const [, year = '', month, day, clock, zone, mark = ''] = found
  const about = mark === '~' || mark === '%' ? 'about ' : ''
  const doubt = mark === '?' || mark === '%' ? ' (doubtful)' : ''
  const season = month === undefined ? undefined : SEASONS[month]
  const name = month === undefined || month === 'XX' ? undefined : MONTHS[Number(month) - 1]
  if (month !== undefined && month !== 'XX' && season === undefined && name === undefined) return null
  const core =
    season !== undefined
      ? `${season} ${year}`
      : name === undefined
        ? year
        : day === undefined || day === 'XX'
          ? `${name} ${year}`
          : `${Number(day)} ${name} ${year}`
  // As the server says it: about December is the end of the year, about January its beginning.
  if (about !== '' && day === undefined && (month === '12' || month === '01'))
    return `the ${month === '12' ? 'end' : 'beginning'} of ${year}${doubt}`
  const at = clock === undefined ? '' : `, ${clock}${zone === 'Z' ? ' UTC' : zone === undefined ? '' : ` (UTC${zone})`}`
  return `${about}${core}${at}${doubt}`
}

/** EDTF in words, for the forms that a reader meets; what is rarer stays as it is written. Null is "no time given". */
export const edtfWords = (edtf: string | null): string => {
  if (edtf === null || edtf === '') return 'no time given'
  const set = /^([[{])(.*)([\]}])$/.exec(edtf)
  if (set !== null) {
    const parts = (set[2] ?? '').split(',').map((part) => part.trim())
    const words = parts.map((part) =>
      part.startsWith('..')
        ? `${edtfWords(part.slice(2))} or before`
        : part.endsWith('..')
          ? `${edtfWords(part.slice(0, -2))} or after`
          : part.includes('..')
            ? part.split('..').map(edtfWords).join(' to ')
            : edtfWords(part),
    )
    return set[1] === '[' ? words.join(' or ') : words.join(' and ')
  }
  const slash = edtf.indexOf('/')
  if (slash >= 0) {
    const from = edtf.slice(0, slash)
    const to = edtf.slice(slash + 1)
    const open = (part: string): boolean => part === '' || part === '..'
    if (open(from) && open(to)) return 'at some time'
    if (open(from)) return `until ${edtfWords(to)}`
    if (open(to)) return `from ${edtfWords(from)} on`
    return `${edtfWords(from)} to ${edtfWords(to)}`
  }
  return dateWords(edtf) ?? edtf
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' }

/** "P3Y" as "3 years", "PT6H" as "6 hours"; what is no plain length of one unit is null. */
export const durationWords = (value: string): string | null => {
  const found = /^P(T?)(\d+(?:\.\d+)?)([YMWDH])$/.exec(value)
  if (found === null) return null
  const [, clock = '', n = '', letter = ''] = found
  const unit = clock === 'T' && letter === 'M' ? 'minute' : UNITS[letter]
  return unit === undefined ? null : `${n} ${unit}${n === '1' ? '' : 's'}`
}

const MINUS = '–'

const figure = (n: number): string => (n >= 10 ? String(Math.round(n)) : String(Math.round(n * 10) / 10))

/** "190–221 days", "1 day", "at least 190 days". */
export const daysWords = (range: readonly [number, number | null]): string => {
  const [least, most] = range
  if (most === null) return `at least ${figure(least)} ${figure(least) === '1' ? 'day' : 'days'}`
  const a = figure(least)
  const b = figure(most)
  if (a === b) return `${a} ${a === '1' ? 'day' : 'days'}`
  return `${a}${MINUS}${b} days`
}

/** "2–8 Jan 2031", "2030-06 to 7 Jan 2031": a window in as few words as can be read. */
export const windowWords = (from: string | null, to: string | null): string => {
  if (from === to) return edtfWords(from)
  const day = /^(\d{4})-(\d{2})-(\d{2})$/
  const a = from === null ? null : day.exec(from)
  const b = to === null ? null : day.exec(to)
  if (a !== null && b !== null && a[1] === b[1] && a[2] === b[2])
    return `${Number(a[3])}${MINUS}${Number(b[3])} ${SHORT[Number(a[2]) - 1]} ${a[1]}`
  if (from === null) return `until ${edtfWords(to)}`
  if (to === null) return `from ${edtfWords(from)} on`
  return `${edtfWords(from)} to ${edtfWords(to)}`
}

/** "SURVEILLANCE" with phase "end" as "Surveillance, end". */
export const typeWords = (type: string, phase?: unknown): string => {
  const words = type.toLowerCase().replaceAll('_', ' ')
  const name = words.charAt(0).toUpperCase() + words.slice(1)
  return typeof phase === 'string' && phase !== '' ? `${name}, ${phase}` : name
}

export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`
