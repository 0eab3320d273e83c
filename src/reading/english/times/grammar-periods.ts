import type { Shift } from '../../times/expression.ts'
import { lowerAt, phraseAt, posAt, type Word } from '../../times/words.ts'
import { dayMonth, monthDay } from './grammar-days.ts'
import {
  dayNumberAt,
  glued,
  JOINTS,
  monthAt,
  PLAIN_YEAR,
  type Rule,
  SHORT_MONTHS,
  shiftAt,
  spokenYearAt,
  trailingYear,
  yearDigitsAt,
} from './grammar-parts.ts'
import { AMBIGUOUS_SHORT, SEASONS } from './lexicon.ts'

const BEFORE_MONTH = new Set(
  'in since until till by from to of during before after between and or through last next this past early late mid - throughout around for each every previous following'.split(
    ' ',
  ),
)

export const month: Rule = (words, at) => {
  const shift = shiftAt(words, at)
  const found = monthAt(words, shift?.after ?? at)
  if (found === null) return null
  const plain = shift?.after ?? at
  const year = trailingYear(words, found.after)
  const named = lowerAt(words, plain)
  const safe = year !== null || shift !== null || BEFORE_MONTH.has(lowerAt(words, at - 1))
  if (AMBIGUOUS_SHORT.has(named) && !safe) return null
  // "Jan" without a full stop is a given name as often as a month.
  if (SHORT_MONTHS.has(named) && named !== 'may' && year === null && shift === null && found.after === plain + 1)
    return null
  if (!safe && plain > 0 && words[plain - 1]?.capital === true && posAt(words, plain - 1) === 'PROPN') return null
  if (year === null && JOINTS.has(lowerAt(words, found.after))) {
    // "January to March 2014": the year belongs to both.
    const partner = monthAt(words, found.after + 1)
    const shared = partner === null ? null : trailingYear(words, partner.after)
    if (partner !== null && shared !== null)
      return {
        after: found.after,
        expression: {
          kind: 'month',
          year: partner.month < found.month ? shared.year - 1 : shared.year,
          month: found.month,
          shift: null,
        },
      }
  }
  return {
    after: year?.after ?? found.after,
    expression: { kind: 'month', year: year?.year ?? null, month: found.month, shift: shift?.shift ?? null },
  }
}

const BEFORE_YEAR = new Set(
  'in since by of from until till during before after to for around through throughout early late mid and or between ( - fiscal fy year circa about post pre'.split(
    ' ',
  ),
)

export const year: Rule = (words, at) => {
  const fiscal = /^(?:fiscal|fy)$/.test(lowerAt(words, at)) ? at + 1 : at
  const the = phraseAt(words, fiscal, 'the year')
  const from = the > 0 ? the : fiscal
  const spoken = spokenYearAt(words, from)
  if (spoken !== null) return { after: spoken.after, expression: { kind: 'year', year: spoken.year } }
  const digits = yearDigitsAt(words, from)
  if (digits === null) return null
  const joint = lowerAt(words, from + 1)
  if ((joint === '-' || joint === '/') && glued(words, from + 1) && glued(words, from + 2)) {
    const second = lowerAt(words, from + 2)
    const to = PLAIN_YEAR.test(second)
      ? Number(second)
      : /^\d\d$/.test(second)
        ? digits - (digits % 100) + Number(second)
        : null
    if (to !== null && to > digits) return { after: from + 3, expression: { kind: 'years', from: digits, to } }
    if (to !== null) return null
  }
  return from > at || readsAsYear(words, from, digits)
    ? { after: from + 1, expression: { kind: 'year', year: digits } }
    : null
}

/** Whether four digits are a year rather than a count: a preposition before them, or a noun that they date after them. */
const readsAsYear = (words: readonly Word[], at: number, digits: number): boolean => {
  const next = posAt(words, at + 1)
  const counts = next === 'NOUN' && /s$/.test(lowerAt(words, at + 1)) && !glued(words, at + 1)
  const before = lowerAt(words, at - 1)
  if (BEFORE_YEAR.has(before))
    return digits >= 1500 && digits <= 2100 && !(counts && !/^(?:in|since|of|fiscal|fy|during)$/.test(before))
  if (digits < 1900 || digits > 2060) return false
  if (/^(?:some|any|no|another|all|these|those)$/.test(before)) return false
  const determined =
    posAt(words, at - 1) === 'DET' || posAt(words, at - 1) === 'PRON' || before === "'" || before === 's'
  if (determined && /^(?:NOUN|PROPN|ADJ)$/.test(next)) return true
  return !counts && (before === ',' || before === '' || next === 'PUNCT' || next === '')
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

export const decade: Rule = (words, at) => {
  const the = lowerAt(words, at) === 'the' ? at + 1 : at
  const tick = lowerAt(words, the) === "'" ? the + 1 : the
  const digits = lowerAt(words, tick)
  const tail = lowerAt(words, tick + 1) === "'" ? tick + 2 : tick + 1
  if (/^(?:1[0-9]|20)\d0$|^\d0$/.test(digits) && lowerAt(words, tail) === 's' && glued(words, tail)) {
    if (digits.length === 2 && the === at) return null
    const start = digits.length === 4 ? Number(digits) : 1900 + Number(digits)
    return { after: tail + 1, expression: { kind: 'decade', start } }
  }
  if (the === at) return null
  const index = DECADES.indexOf(digits)
  return index >= 0 ? { after: tick + 1, expression: { kind: 'decade', start: 1920 + 10 * index } } : null
}

const ordinalAt = (words: readonly Word[], at: number): { readonly after: number; readonly value: number } | null => {
  const found = dayNumberAt(words, at)
  if (found === null || (/^\d/.test(lowerAt(words, at)) && found.after === at + 1)) return null
  return { after: found.after, value: found.day }
}

export const century: Rule = (words, at) => {
  const ordinal = ordinalAt(words, lowerAt(words, at) === 'the' ? at + 1 : at)
  if (ordinal === null) return null
  const after = lowerAt(words, ordinal.after) === '-' ? ordinal.after + 1 : ordinal.after
  return lowerAt(words, after) === 'century'
    ? { after: after + 1, expression: { kind: 'century', century: ordinal.value } }
    : null
}

export const quarter: Rule = (words, at) => {
  // "the 1988 quarter", "the 1989 period".
  const named = lowerAt(words, at) === 'the' ? yearDigitsAt(words, at + 1) : null
  if (named !== null && /^(?:quarter|period)$/.test(lowerAt(words, at + 2)))
    return { after: at + 3, expression: { kind: 'quarter-of-year', year: named } }
  let from = lowerAt(words, at) === 'the' ? at + 1 : at
  const leading = yearDigitsAt(words, from)
  if (leading !== null) from += 1
  if (lowerAt(words, from) === 'fiscal') from += lowerAt(words, from + 1) === '-' ? 2 : 1
  const compact = /^q$/.test(lowerAt(words, from)) && /^[1-4]$/.test(lowerAt(words, from + 1)) && glued(words, from + 1)
  if (lowerAt(words, from) === 'h' && /^[12]$/.test(lowerAt(words, from + 1)) && glued(words, from + 1)) {
    const of = trailingYear(words, from + 2)
    const half = lowerAt(words, from + 1) === '1' ? 1 : 2
    if (of !== null || leading !== null)
      return { after: of?.after ?? from + 2, expression: { kind: 'half', half, year: of?.year ?? leading } }
  }
  const ordinal = compact ? { after: from + 2, value: Number(lowerAt(words, from + 1)) } : ordinalAt(words, from)
  if (ordinal === null) return null
  let after = ordinal.after
  if (!compact) {
    if (lowerAt(words, after) === '-') {
      // "the third-quarter profit": the article is the profit's.
      if (from > at && leading === null && lowerAt(words, at) === 'the') return null
      after += 1
    }
    const unit = lowerAt(words, after)
    if (unit === 'half' && ordinal.value <= 2) {
      const of = trailingYear(words, after + 1)
      if (of === null && leading === null) return null
      return {
        after: of?.after ?? after + 1,
        expression: { kind: 'half', half: ordinal.value === 1 ? 1 : 2, year: of?.year ?? leading },
      }
    }
    if (unit !== 'quarter' || ordinal.value > 4) return null
    after += 1
  }
  const of = trailingYear(words, after)
  return {
    after: of?.after ?? after,
    expression: { kind: 'quarter', quarter: ordinal.value, year: of?.year ?? leading, shift: null },
  }
}

export const season: Rule = (words, at) => {
  const shift = shiftAt(words, at)
  const the = shift === null && lowerAt(words, at) === 'the' ? at + 1 : at
  const from = shift?.after ?? the
  const found = SEASONS.get(lowerAt(words, from))
  if (found === undefined) return null
  const year = trailingYear(words, from + 1)
  const verbLike = /^(?:spring|fall)$/.test(lowerAt(words, from)) && posAt(words, from) !== 'NOUN'
  if (year === null && shift === null && (the === at || verbLike || /^(?:in|of)$/.test(lowerAt(words, from + 1)))) {
    if (verbLike || lowerAt(words, at - 1) !== 'in') return null
  }
  return {
    after: year?.after ?? from + 1,
    expression: { kind: 'season', season: found, year: year?.year ?? null, shift: shift?.shift ?? null },
  }
}

/** "June last year", "Tuesday last week" are read as one expression. */
export const inYear: Rule = (words, at) => {
  const inner =
    month(words, at) ?? dayMonth(words, at) ?? monthDay(words, at) ?? quarter(words, at) ?? season(words, at)
  if (inner !== null) {
    const of = /^(?:of|,)$/.test(lowerAt(words, inner.after)) ? inner.after + 1 : inner.after
    const shift = { last: -1, this: 0, next: 1 }[lowerAt(words, of)]
    if (shift !== undefined && lowerAt(words, of + 1) === 'year' && lowerAt(words, of + 2) !== "'")
      return { after: of + 2, expression: { kind: 'in-year', of: inner.expression, shift: shift as Shift } }
  }
  const shift = { last: -1, this: 0, next: 1 }[lowerAt(words, at)]
  if (shift === undefined || phraseAt(words, at + 1, "year ' s") < 0) return null
  const late = quarter(words, at + 4) ?? month(words, at + 4) ?? season(words, at + 4)
  return late === null
    ? null
    : { after: late.after, expression: { kind: 'in-year', of: late.expression, shift: shift as Shift } }
}
