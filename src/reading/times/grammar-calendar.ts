import { isDate } from './calendar.ts'
import type { Expression, Shift } from './expression.ts'
import { AMBIGUOUS_SHORT, MONTHS, ORDINAL_WORDS, SEASONS, WEEKDAY_PLURALS, WEEKDAYS } from './lexicon.ts'
import { numberAt } from './numbers.ts'
import { lowerAt, phraseAt, posAt, type Word } from './words.ts'

/** What a rule found: the expression, and the index of the word after it. */
export interface Found {
  readonly after: number
  readonly expression: Expression
}

export type Rule = (words: readonly Word[], at: number) => Found | null

const glued = (words: readonly Word[], at: number): boolean => words[at]?.glued === true

export const SHIFTS: ReadonlyMap<string, Shift> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
])

/** "last", "this", "next", "this past", "this coming", "the previous". */
export const shiftAt = (
  words: readonly Word[],
  at: number,
): { readonly after: number; readonly shift: Shift } | null => {
  const first = lowerAt(words, at)
  if (first === 'this' || first === 'the') {
    const second = SHIFTS.get(lowerAt(words, at + 1))
    if (second !== undefined && second !== 0) return { after: at + 2, shift: second }
    if (second === 0 && lowerAt(words, at + 1) === 'current') return { after: at + 2, shift: 0 }
  }
  const shift = SHIFTS.get(first)
  return shift === undefined ? null : { after: at + 1, shift }
}

const PLAIN_YEAR = /^(?:1[0-9]|20|21)\d\d$/

/** Four digits that read as a year, not followed by what makes them a number ("2000 troops" is judged by the caller). */
const yearDigitsAt = (words: readonly Word[], at: number): number | null => {
  const word = lowerAt(words, at)
  if (!PLAIN_YEAR.test(word)) return null
  if (glued(words, at + 1) && /^(?:[%\u20ac$\u00a3]|m|km|kg|th|s|bn)$/.test(lowerAt(words, at + 1))) return null
  if (glued(words, at) && /^[$\u20ac\u00a3#.,/]$/.test(lowerAt(words, at - 1))) return null
  if (
    glued(words, at + 1) &&
    glued(words, at + 2) &&
    /^[.,:]$/.test(lowerAt(words, at + 1)) &&
    /^\d/.test(lowerAt(words, at + 2))
  )
    return null
  return Number(word)
}

/** A year after a day or month: "2015", ", 2015", "of 2015". */
const trailingYear = (words: readonly Word[], at: number): { readonly after: number; readonly year: number } | null => {
  for (const skip of [0, 1]) {
    if (skip === 1 && !/^(?:,|of)$/.test(lowerAt(words, at))) break
    const year = yearDigitsAt(words, at + skip) ?? spokenYearAt(words, at + skip)?.year ?? null
    if (year !== null) return { after: spokenYearAt(words, at + skip)?.after ?? at + skip + 1, year }
  }
  return null
}

/** "nineteen ninety-six", as broadcasts write it. */
const spokenYearAt = (words: readonly Word[], at: number): { readonly after: number; readonly year: number } | null => {
  const century = { eighteen: 1800, nineteen: 1900, twenty: 2000 }[lowerAt(words, at)]
  if (century === undefined) return null
  const rest = numberAt(words, at + 1)
  return rest !== null && /^\p{L}/u.test(lowerAt(words, at + 1)) && rest.value >= 10 && rest.value <= 99
    ? { after: rest.after, year: century + rest.value }
    : null
}

const SHORT_MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

const monthAt = (words: readonly Word[], at: number): { readonly after: number; readonly month: number } | null => {
  const word = words[at]
  const month = MONTHS.get(lowerAt(words, at))
  if (word === undefined || month === undefined || !word.capital) return null
  const dotted = lowerAt(words, at + 1) === '.' && glued(words, at + 1) && SHORT_MONTHS.has(word.lower)
  return { after: dotted ? at + 2 : at + 1, month }
}

/** A day of the month: "8", "8th", "eighth". */
const dayNumberAt = (words: readonly Word[], at: number): { readonly after: number; readonly day: number } | null => {
  const word = lowerAt(words, at)
  if (/^\d{1,2}$/.test(word)) {
    const day = Number(word)
    if (day < 1 || day > 31) return null
    if (glued(words, at) && /^[.,:/$\u20ac\u00a3]$/.test(lowerAt(words, at - 1)) && /^\d/.test(lowerAt(words, at - 2)))
      return null
    const next = lowerAt(words, at + 1)
    if (glued(words, at + 1)) {
      if (/^(?:st|nd|rd|th)$/.test(next)) return { after: at + 2, day }
      if (
        /^[%:\u00b0]$/.test(next) ||
        (/^[.,/]$/.test(next) && glued(words, at + 2) && /^\d/.test(lowerAt(words, at + 2)))
      )
        return null
    }
    return { after: at + 1, day }
  }
  const ordinal = ORDINAL_WORDS.get(word)
  if (ordinal !== undefined) return { after: at + 1, day: ordinal }
  const tens = { twenty: 20, thirty: 30 }[word]
  if (tens === undefined) return null
  const dash = lowerAt(words, at + 1) === '-' ? 1 : 0
  const ones = ORDINAL_WORDS.get(lowerAt(words, at + 1 + dash))
  return ones !== undefined && ones < 10 && tens + ones <= 31 ? { after: at + 2 + dash, day: tens + ones } : null
}

const isoDate: Rule = (words, at) => {
  const [y, m, d] = [lowerAt(words, at), lowerAt(words, at + 2), lowerAt(words, at + 4)]
  if (!/^\d{4}$/.test(y) || !/^\d{2}$/.test(m) || !/^\d{2}$/.test(d)) return null
  if (lowerAt(words, at + 1) !== '-' || lowerAt(words, at + 3) !== '-') return null
  if (![1, 2, 3, 4].every((offset) => glued(words, at + offset)) || !isDate(Number(y), Number(m), Number(d)))
    return null
  return {
    after: at + 5,
    expression: { kind: 'day', year: Number(y), month: Number(m), day: Number(d), weekday: null },
  }
}

/** "12/01/2015" and "12.01.2015": day first, unless only the other order is a date. */
const numericDate: Rule = (words, at) => {
  const [a, mark, b, second, y] = [0, 1, 2, 3, 4].map((offset) => lowerAt(words, at + offset))
  if (a === undefined || b === undefined || y === undefined || mark !== second || (mark !== '/' && mark !== '.'))
    return null
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !PLAIN_YEAR.test(y)) return null
  if (![1, 2, 3, 4].every((offset) => glued(words, at + offset))) return null
  const dayFirst = isDate(Number(y), Number(b), Number(a))
  if (!dayFirst && !isDate(Number(y), Number(a), Number(b))) return null
  const [month, day] = dayFirst ? [Number(b), Number(a)] : [Number(a), Number(b)]
  return { after: at + 5, expression: { kind: 'day', year: Number(y), month, day, weekday: null } }
}

/** A weekday name with an optional comma, before a date: "Tuesday, 31 October". */
const leadingWeekday = (
  words: readonly Word[],
  at: number,
): { readonly after: number; readonly weekday: number | null } => {
  const weekday = words[at]?.capital === true ? WEEKDAYS.get(lowerAt(words, at)) : undefined
  if (weekday === undefined) return { after: at, weekday: null }
  let after = at + 1
  if (/^[,.]$/.test(lowerAt(words, after))) after += 1
  if (lowerAt(words, after) === 'the') after += 1
  return { after, weekday }
}

const dayMonth: Rule = (words, at) => {
  const lead = leadingWeekday(words, at)
  const number = dayNumberAt(words, lead.after)
  if (number === null) return null
  const of = lowerAt(words, number.after) === 'of' ? number.after + 1 : number.after
  const month = monthAt(words, of)
  if (month === null || !isDate(2000, month.month, number.day)) return null
  const year = trailingYear(words, month.after)
  return {
    after: year?.after ?? month.after,
    expression: { kind: 'day', year: year?.year ?? null, month: month.month, day: number.day, weekday: lead.weekday },
  }
}

const monthDay: Rule = (words, at) => {
  const lead = leadingWeekday(words, at)
  const month = monthAt(words, lead.after)
  if (month === null) return null
  const the = lowerAt(words, month.after) === 'the' ? month.after + 1 : month.after
  const number = dayNumberAt(words, the)
  if (number === null || !isDate(2000, month.month, number.day)) return null
  // "June 20 people": a day after a month, but "May 10 million": not.
  if (/^(?:million|billion|percent|per)$/.test(lowerAt(words, number.after))) return null
  const year = trailingYear(words, number.after)
  return {
    after: year?.after ?? number.after,
    expression: { kind: 'day', year: year?.year ?? null, month: month.month, day: number.day, weekday: lead.weekday },
  }
}

/** "last Oct. 23": the latest one up to publication, which is what a date without a year means anyway. */
const lastDay: Rule = (words, at) => {
  if (!/^(?:last|this|next)$/.test(lowerAt(words, at))) return null
  const found = monthDay(words, at + 1) ?? dayMonth(words, at + 1)
  return found !== null &&
    found.expression.kind === 'day' &&
    lowerAt(words, at + 1) !== '' &&
    words[at + 1]?.capital === true
    ? found
    : null
}

const JOINTS = new Set(['and', 'to', '-', 'until', 'till', 'through', 'or'])

/** "7 to 9 April", "7 and 9 April 2019" (after "between"), "April 7-9": two days, one month. Without a range word the first day alone. */
const dayRange: Rule = (words, at) => {
  const before = lowerAt(words, at - 1)
  const first = dayNumberAt(words, at)
  if (first !== null) {
    const joint = lowerAt(words, first.after)
    if (!JOINTS.has(joint) && joint !== ',') return null
    const whole = dayMonth(words, first.after + 1)
    if (whole === null || whole.expression.kind !== 'day' || !isDate(2000, whole.expression.month, first.day))
      return null
    const from = { ...whole.expression, day: first.day, weekday: null }
    const ranged = joint === 'and' ? before === 'between' : joint !== 'or' && joint !== ','
    if (ranged && first.day < whole.expression.day)
      return { after: whole.after, expression: { kind: 'range', from, to: whole.expression } }
    return { after: first.after, expression: from }
  }
  const month = monthAt(words, at)
  if (month === null) return null
  const start = dayNumberAt(words, month.after)
  if (start === null || !JOINTS.has(lowerAt(words, start.after))) return null
  const stop = dayNumberAt(words, start.after + 1)
  const joint = lowerAt(words, start.after)
  if (stop === null || stop.day <= start.day || joint === 'or' || (joint === 'and' && before !== 'between')) return null
  if (MONTHS.has(lowerAt(words, stop.after))) return null
  const year = trailingYear(words, stop.after)
  const day = (number: number): Expression => ({
    kind: 'day',
    year: year?.year ?? null,
    month: month.month,
    day: number,
    weekday: null,
  })
  return { after: year?.after ?? stop.after, expression: { kind: 'range', from: day(start.day), to: day(stop.day) } }
}

const BEFORE_MONTH = new Set(
  'in since until till by from to of during before after between and or through last next this past early late mid - throughout around for each every previous following'.split(
    ' ',
  ),
)

const month: Rule = (words, at) => {
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
  'in since by of from until till during before after to for around through throughout early late mid and or between ( - fiscal year circa about post pre'.split(
    ' ',
  ),
)

const year: Rule = (words, at) => {
  const fiscal = lowerAt(words, at) === 'fiscal' ? at + 1 : at
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
    return digits >= 1500 && digits <= 2100 && !(counts && !/^(?:in|since|of|fiscal|during)$/.test(before))
  if (digits < 1900 || digits > 2060) return false
  if (/^(?:some|any|no|another|all|these|those)$/.test(before)) return false
  const determined =
    posAt(words, at - 1) === 'DET' || posAt(words, at - 1) === 'PRON' || before === "'" || before === 's'
  if (determined && /^(?:NOUN|PROPN|ADJ)$/.test(next)) return true
  return !counts && (before === ',' || before === '' || next === 'PUNCT' || next === '')
}

const decade: Rule = (words, at) => {
  const the = lowerAt(words, at) === 'the' ? at + 1 : at
  const tick = lowerAt(words, the) === "'" ? the + 1 : the
  const digits = lowerAt(words, tick)
  const tail = lowerAt(words, tick + 1) === "'" ? tick + 2 : tick + 1
  if (/^(?:1[0-9]|20)\d0$|^\d0$/.test(digits) && lowerAt(words, tail) === 's' && glued(words, tail)) {
    if (digits.length === 2 && the === at) return null
    const start = digits.length === 4 ? Number(digits) : 1900 + Number(digits)
    return { after: tail + 1, expression: { kind: 'decade', start } }
  }
  const index = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').indexOf(digits)
  return the > at && index >= 0 ? { after: tick + 1, expression: { kind: 'decade', start: 1920 + 10 * index } } : null
}

const ordinalAt = (words: readonly Word[], at: number): { readonly after: number; readonly value: number } | null => {
  const found = dayNumberAt(words, at)
  if (found === null || (/^\d/.test(lowerAt(words, at)) && found.after === at + 1)) return null
  return { after: found.after, value: found.day }
}

const century: Rule = (words, at) => {
  const ordinal = ordinalAt(words, lowerAt(words, at) === 'the' ? at + 1 : at)
  if (ordinal === null) return null
  const after = lowerAt(words, ordinal.after) === '-' ? ordinal.after + 1 : ordinal.after
  return lowerAt(words, after) === 'century'
    ? { after: after + 1, expression: { kind: 'century', century: ordinal.value } }
    : null
}

const quarter: Rule = (words, at) => {
  let from = lowerAt(words, at) === 'the' ? at + 1 : at
  const leading = yearDigitsAt(words, from)
  if (leading !== null) from += 1
  if (lowerAt(words, from) === 'fiscal') from += lowerAt(words, from + 1) === '-' ? 2 : 1
  const compact = /^q$/.test(lowerAt(words, from)) && /^[1-4]$/.test(lowerAt(words, from + 1)) && glued(words, from + 1)
  const ordinal = compact ? { after: from + 2, value: Number(lowerAt(words, from + 1)) } : ordinalAt(words, from)
  if (ordinal === null) return null
  let after = ordinal.after
  if (!compact) {
    if (lowerAt(words, after) === '-') after += 1
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

const season: Rule = (words, at) => {
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

const weekday: Rule = (words, at) => {
  const shift = shiftAt(words, at)
  const from = shift?.after ?? at
  const word = words[from]
  if (word === undefined || !word.capital) return null
  const plural = WEEKDAY_PLURALS.get(word.lower)
  // "Saturdays' events" (and without the apostrophe, before a singular noun's verb) is one Saturday; "on Saturdays" is every one.
  if (plural !== undefined)
    return lowerAt(words, from + 1) === "'" && glued(words, from + 1)
      ? { after: from + 1, expression: { kind: 'weekday', weekday: plural, shift: shift?.shift ?? null } }
      : { after: from + 1, expression: { kind: 'every-weekday', weekday: plural, part: null } }
  const found = WEEKDAYS.get(word.lower)
  if (found === undefined) return null
  const dotted = lowerAt(words, from + 1) === '.' && glued(words, from + 1) && word.lower.length <= 5
  if (AMBIGUOUS_SHORT.has(word.lower) && !dotted) return null
  return {
    after: dotted ? from + 2 : from + 1,
    expression: { kind: 'weekday', weekday: found, shift: shift?.shift ?? null },
  }
}

const holiday: Rule = (words, at) => {
  const newYear = phraseAt(words, at, 'new year')
  const the = phraseAt(words, at, 'the new year')
  const tail = newYear > 0 && lowerAt(words, newYear) === "'" ? newYear + 2 : newYear
  if (newYear > 0 && lowerAt(words, tail) === 'eve')
    return { after: tail + 1, expression: { kind: 'holiday', holiday: 'new-year-eve', year: null } }
  if (newYear > 0 && lowerAt(words, tail) === 'day')
    return { after: tail + 1, expression: { kind: 'holiday', holiday: 'new-year-day', year: null } }
  if (the > 0) return { after: the, expression: { kind: 'holiday', holiday: 'new-year-day', year: null } }
  if (words[at]?.capital !== true) return null
  const name = lowerAt(words, at)
  const next = lowerAt(words, at + 1)
  const end = (skip: number) => trailingYear(words, at + skip)
  const made = (which: 'christmas' | 'christmas-eve' | 'boxing-day' | 'thanksgiving', skip: number): Found => ({
    after: end(skip)?.after ?? at + skip,
    expression: { kind: 'holiday', holiday: which, year: end(skip)?.year ?? null },
  })
  if (name === 'christmas') return next === 'eve' ? made('christmas-eve', 2) : made('christmas', next === 'day' ? 2 : 1)
  if (name === 'boxing' && next === 'day') return made('boxing-day', 2)
  if (name === 'thanksgiving') return made('thanksgiving', next === 'day' ? 2 : 1)
  return null
}

/** "June last year", "Tuesday last week" are read as one expression. */
const inYear: Rule = (words, at) => {
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

export const CALENDAR_RULES: readonly Rule[] = [
  isoDate,
  numericDate,
  dayRange,
  dayMonth,
  monthDay,
  lastDay,
  inYear,
  month,
  quarter,
  decade,
  century,
  season,
  weekday,
  holiday,
  year,
]
