import type { Fact } from './fact.ts'
import type { PersonHistory } from './rule.ts'
import type { When } from './when.ts'
import { whenOf, zoneOfCountries } from './when.ts'

/** What one claim says of a person's birth: it was at or after `lo` and before `hi`, milliseconds since 1970 UTC. */
export interface Birth {
  readonly fact: Fact
  readonly lo: number
  readonly hi: number
  /** `34 years old`, `born 1987-05`. */
  readonly words: string
}

const BORN: ReadonlySet<string> = new Set([
  'born',
  'birth',
  'birthday',
  'birth date',
  'birthdate',
  'date of birth',
  'year of birth',
])
/** Days begin fourteen hours before they do in UTC, and end twelve hours after, wherever they are counted. */
const SLACK = 86_400_000

const yearsBefore = (ms: number, years: number): number => {
  const date = new Date(ms)
  date.setUTCFullYear(date.getUTCFullYear() - years)
  return date.getTime()
}

/** Whole years, as a number or in digits; null for anything vaguer. */
const yearsOf = (value: unknown): number | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  const years = /^\d{1,3}$/.test(text) ? Number(text) : null
  return years !== null && years <= 130 ? years : null
}

/** When a person is that old: at the time of the claim, else when the report came out. */
const toldAt = (history: PersonHistory, fact: Fact): When | null =>
  history.world.whenOf(fact) ??
  whenOf(
    fact.report.published.edtf,
    zoneOfCountries(fact.report.publisherCountry === null ? [] : [fact.report.publisherCountry]),
  )

/**
 * What firm claims say of a person's birth, by an age or by a date. A person is n from the n-th birthday to the day before the next:
 * an age told of a time puts the birth into the year that ends n years before it. A day is given away on each side, for the hour of the
 * day and the zone are not told. What is said of several at once is the age of none.
 */
export const birthsOf = (history: PersonHistory): readonly Birth[] => {
  const { facts, person } = history
  return facts.flatMap((fact): readonly Birth[] => {
    if (fact.type !== 'ATTRIBUTE' || fact.negative || fact.weight !== 'firm') return []
    if (fact.subjects[0] !== person || fact.subjects.length !== 1) return []
    const { attribute, value } = fact.claim.roles
    if (typeof attribute !== 'string') return []
    if (attribute === 'age') {
      const years = yearsOf(value)
      const at = toldAt(history, fact)?.sure ?? null
      if (years === null || at === null || at.lo === null || at.hi === null) return []
      const lo = yearsBefore(at.lo, years + 1) - SLACK
      return [{ fact, lo, hi: yearsBefore(at.hi, years) + SLACK, words: `${years} years old` }]
    }
    if (!BORN.has(attribute.trim().toLowerCase()) || typeof value !== 'string') return []
    const born = whenOf(value, zoneOfCountries([]))
    if (born === null || born.sure.lo === null || born.sure.hi === null) return []
    return [{ fact, lo: born.sure.lo - SLACK, hi: born.sure.hi + SLACK, words: `born ${value}` }]
  })
}

/** Two claims of a birth that cannot both be true: the first to end and the last to begin; null where some day suits all. */
export const rivalBirths = (births: readonly Birth[]): readonly [Birth, Birth] | null => {
  let latest: Birth | null = null
  let first: Birth | null = null
  for (const birth of births) {
    if (latest === null || birth.lo > latest.lo) latest = birth
    if (first === null || birth.hi < first.hi) first = birth
  }
  return latest !== null && first !== null && latest.lo >= first.hi ? [first, latest] : null
}
