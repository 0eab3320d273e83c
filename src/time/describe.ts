import type {
  Edtf,
  EdtfDate,
  EdtfDatetime,
  EdtfInterval,
  EdtfMoment,
  EdtfSeason,
  EdtfSet,
  EdtfSpread,
  EdtfYear,
  Qualifiers,
} from './edtf-ast.ts'
import { bothQualifiers, PLAIN } from './edtf-ast.ts'
import { formatEdtf } from './edtf-format.ts'
import { parseEdtf } from './edtf-parse.ts'

/**
 * How the words are to be used:
 * - `label`: beside a thing ("June 2014", "on 7 January 2015", "between 2 and 8 January 2015")
 * - `noun`: as a name for the time ("7 January 2015", "2 to 8 January 2015")
 * - `when`: in a sentence ("in June 2014", "on 7 January 2015", "at the end of 2013")
 * - `state`: of something that lasted ("from 2 to 8 January 2015", "until 12 January 2015")
 */
export type TimeWords = 'label' | 'noun' | 'when' | 'state'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const monthName = (month: number): string => MONTHS[month - 1] ?? ''

const ordinal = (n: number): string => {
  const tens = n % 100
  const ones = n % 10
  const suffix = tens > 10 && tens < 14 ? 'th' : ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'
  return `${n}${suffix}`
}

const plainYear = (year: number): string => (year <= 0 ? `${1 - year} BC` : String(year))

const yearName = (year: string): string => {
  if (!year.includes('X')) return plainYear(Number(year))
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`
  if (/^\d{2}XX$/.test(year)) return `the ${ordinal(Number(year.slice(0, 2)) + 1)} century`
  return year === 'XXXX' ? 'an unknown year' : `a year written ${year}`
}

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const

const seasonName = (code: number): string => {
  if (code >= 40) return `the ${ORDINALS[code - 40]} half`
  if (code >= 37) return `the ${ORDINALS[code - 37]} third`
  if (code >= 33) return `the ${ORDINALS[code - 33]} quarter`
  const name = ['spring', 'summer', 'autumn', 'winter'][(code - 21) % 4] ?? ''
  return code >= 29 ? `southern ${name}` : code >= 25 ? `northern ${name}` : name
}

/** A moment as a noun phrase, with the preposition that it takes in a sentence. */
interface Phrase {
  readonly noun: string
  readonly preposition: 'on' | 'in' | 'at'
  readonly qualifiers: Qualifiers
}

const phrase = (noun: string, preposition: Phrase['preposition'], qualifiers: Qualifiers): Phrase => ({
  noun,
  preposition,
  qualifiers,
})

const datePhrase = (date: EdtfDate): Phrase => {
  const { year, month, day } = date
  const q = bothQualifiers(date.qualifiers.year, bothQualifiers(date.qualifiers.month, date.qualifiers.day))
  const vagueYear = year.includes('X')
  if (month === null) return phrase(yearName(year), 'in', q)
  const inYear = vagueYear ? `in ${yearName(year)}` : yearName(year)
  if (month.includes('X')) {
    const some = month === 'XX' ? 'an unknown month' : `a month written ${month}`
    return phrase(
      day === null || day === 'XX' ? `${some} of ${yearName(year)}` : `a day of ${yearName(year)}`,
      day === null ? 'in' : 'on',
      q,
    )
  }
  const monthAndYear = `${monthName(Number(month))} ${inYear}`
  if (day === null) return phrase(monthAndYear, 'in', q)
  if (day.includes('X'))
    return phrase(`${day === 'XX' ? 'an unknown day' : `a day written ${day}`} of ${monthAndYear}`, 'on', q)
  return phrase(`${Number(day)} ${monthAndYear}`, 'on', q)
}

/** An approximate December is read as the end of its year, an approximate January as its beginning (see the house setting). */
const turnOfYear = (date: EdtfDate): string | null => {
  if (date.day !== null || !date.qualifiers.month.approximate || date.year.includes('X')) return null
  return date.month === '12'
    ? `the end of ${yearName(date.year)}`
    : date.month === '01'
      ? `the beginning of ${yearName(date.year)}`
      : null
}

const longYear = (year: EdtfYear): string => {
  const base = Math.abs(year.year) > 9999 ? `the year ${year.year}` : plainYear(year.year)
  return year.significant === null
    ? base
    : `${base} (to ${year.significant} significant digit${year.significant === 1 ? '' : 's'})`
}

const seasonPhrase = (season: EdtfSeason): Phrase => {
  const name = seasonName(season.season)
  return phrase(`${name}${name.startsWith('the ') ? ' of' : ''} ${yearName(season.year)}`, 'in', season.qualifiers)
}

const clockWords = (t: EdtfDatetime): string => {
  const two = (n: number): string => String(n).padStart(2, '0')
  const zone =
    t.zone === null
      ? ''
      : t.zone === 0
        ? ' UTC'
        : ` UTC${t.zone < 0 ? '-' : '+'}${two(Math.floor(Math.abs(t.zone) / 60))}:${two(Math.abs(t.zone) % 60)}`
  return `${two(t.hour)}:${two(t.minute)}${t.second === null ? '' : `:${two(t.second)}`}${zone}`
}

const blockName = (number: string, decade: boolean): string =>
  number.startsWith('-')
    ? `the ${decade ? 'decade' : 'century'} written ${number}`
    : decade
      ? `the ${number}0s`
      : `the ${ordinal(Number(number) + 1)} century`

const momentPhrase = (m: EdtfMoment): Phrase => {
  switch (m.kind) {
    case 'date':
      return datePhrase(m)
    case 'season':
      return seasonPhrase(m)
    case 'week':
      return phrase(`week ${m.week} of ${m.year}`, 'in', m.qualifiers)
    case 'year':
      return phrase(longYear(m), 'in', m.qualifiers)
    case 'decade':
    case 'century':
      return phrase(blockName(m.number, m.kind === 'decade'), 'in', m.qualifiers)
    case 'datetime':
      return phrase(`${clockWords(m)} on ${m.day} ${monthName(m.month)} ${plainYear(m.year)}`, 'at', PLAIN)
  }
}

const doubt = (q: Qualifiers): string => (q.uncertain ? ' (uncertain)' : '')

/** The phrase with its qualifiers in words, and the preposition it then takes in a sentence; none after "about". */
const qualified = (m: EdtfMoment): { readonly noun: string; readonly preposition: string; readonly about: boolean } => {
  const p = momentPhrase(m)
  const turn = m.kind === 'date' ? turnOfYear(m) : null
  if (turn !== null) return { noun: turn + doubt(p.qualifiers), preposition: 'at', about: false }
  if (p.qualifiers.approximate) return { noun: `about ${p.noun}${doubt(p.qualifiers)}`, preposition: '', about: true }
  return { noun: p.noun + doubt(p.qualifiers), preposition: p.preposition, about: false }
}

const describeMoment = (m: EdtfMoment, words: TimeWords): string => {
  const { noun, preposition, about } = qualified(m)
  if (about || words === 'noun') return noun
  if (words === 'label' && preposition !== 'on') return noun
  return `${preposition} ${noun}`
}

const isDay = (m: EdtfMoment): m is EdtfDate =>
  m.kind === 'date' &&
  m.day !== null &&
  !/X/.test(m.year + m.month + m.day) &&
  m.qualifiers.year === PLAIN &&
  m.qualifiers.month === PLAIN &&
  m.qualifiers.day === PLAIN

/** Two days without what they share: `2` and `8 January 2015`. */
const pair = (a: EdtfMoment, b: EdtfMoment): readonly [string, string] => {
  const last = qualified(b).noun
  if (!isDay(a) || !isDay(b) || a.year !== b.year) return [qualified(a).noun, last]
  return [a.month === b.month ? String(Number(a.day)) : `${Number(a.day)} ${monthName(Number(a.month))}`, last]
}

const describeInterval = ({ begin, end }: EdtfInterval, words: TimeWords): string => {
  const ended = end.kind !== 'open' && end.kind !== 'unknown'
  if (begin.kind === 'open' || begin.kind === 'unknown') {
    return ended ? `${words === 'state' ? 'until' : 'before'} ${qualified(end).noun}` : 'at an unknown time'
  }
  const from = qualified(begin).noun
  if (end.kind === 'open') return words === 'state' ? `since ${from}` : `${from} or later`
  if (end.kind === 'unknown') return words === 'state' ? `from ${from} to an unknown time` : `${from} or later`
  if (formatEdtf(begin) === formatEdtf(end)) return describeMoment(end, words)
  const [a, b] = pair(begin, end)
  return words === 'noun' ? `${a} to ${b}` : words === 'state' ? `from ${a} to ${b}` : `between ${a} and ${b}`
}

const describeMember = (m: EdtfMoment | EdtfSpread): string => {
  if (m.kind !== 'spread') return qualified(m).noun
  if (m.from === null) return m.to === null ? '' : `${qualified(m.to).noun} or earlier`
  return m.to === null ? `${qualified(m.from).noun} or later` : `${pair(m.from, m.to).join(' to ')}`
}

const describeSet = (set: EdtfSet): string => {
  const all = set.members.map(describeMember)
  const last = all.pop() ?? ''
  const link = set.mode === 'one' ? 'or' : 'and'
  const list = all.length === 0 ? last : `${all.join(', ')} ${link} ${last}`
  return set.mode === 'one' && all.length > 0 ? `either ${list}` : list
}

/** The time in plain English. A text that is no date is given back in quotation marks, so that it can always be shown. */
export const describeEdtf = (input: string | Edtf, words: TimeWords = 'label'): string => {
  const parsed = typeof input === 'string' ? parseEdtf(input) : { ok: true as const, value: input }
  if (!parsed.ok) return `"${input}"`
  const edtf = parsed.value
  if (edtf.kind === 'interval') return describeInterval(edtf, words)
  return edtf.kind === 'set' ? describeSet(edtf) : describeMoment(edtf, words)
}
