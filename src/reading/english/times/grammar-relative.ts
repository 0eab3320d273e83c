import type { Anchor, DayPart, Expression, Shift, Unit } from '../../times/expression.ts'
import { lowerAt, phraseAt, posAt, type Word } from '../../times/words.ts'
import {
  CALENDAR_RULES,
  DIGIT_CALENDAR_RULES,
  MONTH_CALENDAR_RULES,
  WEEKDAY_CALENDAR_RULES,
} from './grammar-calendar.ts'
import { type Found, type Rule, SHIFTS, shiftAt } from './grammar-parts.ts'
import {
  DAY_PARTS,
  EVENT_WORDS,
  MONTHS,
  ORDINAL_WORDS,
  PLURAL_UNITS,
  UNITS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
} from './lexicon.ts'
import { amountAt, numberAt } from './numbers.ts'

const NEAR: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** "tomorrow", "tomorrow (Tuesday)", "the day before yesterday". */
const near: Rule = (words, at) => {
  const before = phraseAt(words, at, 'the day before yesterday')
  if (before > 0) return { after: before, expression: { kind: 'near', days: -2, weekday: null } }
  const beyond = phraseAt(words, at, 'the day after tomorrow')
  if (beyond > 0) return { after: beyond, expression: { kind: 'near', days: 2, weekday: null } }
  const days = NEAR.get(lowerAt(words, at))
  if (days === undefined) return null
  const weekday =
    lowerAt(words, at + 1) === '(' && lowerAt(words, at + 3) === ')' ? WEEKDAYS.get(lowerAt(words, at + 2)) : undefined
  if (weekday !== undefined) return { after: at + 4, expression: { kind: 'near', days, weekday } }
  const expression: Expression = { kind: 'near', days, weekday: null }
  return {
    after: at + 1,
    expression: lowerAt(words, at) === 'tonight' ? { kind: 'part', part: 'night', of: expression } : expression,
  }
}

const PRESENT = [
  'right now',
  'at present',
  'at the moment',
  'at this time',
  'these days',
  'now',
  'currently',
  'nowadays',
  'presently',
]
const PAST = ['in recent times', 'not long ago', 'long ago', 'recently', 'lately', 'in the past', 'a while ago']
const FUTURE = ['in the near future', 'the near future', 'in the future', 'the future']

const vague: Rule = (words, at) => {
  for (const phrase of PRESENT) {
    const after = phraseAt(words, at, phrase)
    if (after > 0 && !(phrase === 'now' && lowerAt(words, at - 1) === 'just'))
      return { after, expression: { kind: 'present' } }
  }
  for (const phrase of PAST) {
    const after = phraseAt(words, at, phrase)
    if (
      after > 0 &&
      !(phrase === 'in the past' && (UNITS.has(lowerAt(words, after)) || amountAt(words, after) !== null))
    )
      return { after, expression: { kind: 'past' } }
  }
  for (const phrase of FUTURE) {
    const after = phraseAt(words, at, phrase)
    if (after > 0) return { after, expression: { kind: 'future' } }
  }
  return null
}

/** "last week", "this month", "the next year", "last night", "this morning", "the past year", "the weekend". */
const unitShift: Rule = (words, at) => {
  const shift = shiftAt(words, at)
  if (shift === null) {
    const the = lowerAt(words, at) === 'the' && lowerAt(words, at + 1) === 'weekend'
    return the ? { after: at + 2, expression: { kind: 'unit', unit: 'weekend', shift: 0 } } : null
  }
  const word = lowerAt(words, shift.after)
  const part = DAY_PARTS.get(word)
  if (part !== undefined && word !== 'noon') {
    if (lowerAt(words, at) === 'the')
      return {
        after: shift.after + 1,
        expression: { kind: 'part', part, of: offset(1, 'day', shift.shift < 0 ? -1 : 1, { kind: 'discourse' }) },
      }
    if (shift.shift === 1)
      return {
        after: shift.after + 1,
        expression: { kind: 'part', part, of: offset(1, 'day', 1, { kind: 'discourse' }) },
      }
    const days = shift.shift === 0 ? 0 : -1
    return { after: shift.after + 1, expression: { kind: 'part', part, of: { kind: 'near', days, weekday: null } } }
  }
  const unit = UNITS.get(word)
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour') return null
  if (PLURAL_UNITS.has(word)) {
    const vaguely: Expression =
      shift.shift < 0 ? { kind: 'past' } : { kind: 'span', amount: { count: null, approximate: true }, unit, sign: 1 }
    return shift.shift === 0 ? null : { after: shift.after + 1, expression: vaguely }
  }
  const first = lowerAt(words, at) === 'the' ? lowerAt(words, at + 1) : lowerAt(words, at)
  if (
    first === 'following' ||
    (first === 'previous' && lowerAt(words, at) === 'the') ||
    (first === 'next' && lowerAt(words, at) === 'the')
  )
    return {
      after: shift.after + 1,
      expression: { ...offset(1, unit, shift.shift < 0 ? -1 : 1, { kind: 'discourse' }), whole: unit === 'week' },
    }
  if (lowerAt(words, at) === 'the' && (first === 'last' || first === 'past'))
    return {
      after: shift.after + 1,
      expression: { kind: 'span', amount: { count: 1, approximate: false }, unit, sign: -1 },
    }
  return { after: shift.after + 1, expression: { kind: 'unit', unit, shift: shift.shift } }
}

const offset = (count: number, unit: Unit, sign: -1 | 1, anchor: Anchor): Extract<Expression, { kind: 'offset' }> => ({
  kind: 'offset',
  amount: { count, approximate: false },
  unit,
  sign,
  anchor,
})

const DIRECTIONS: ReadonlyMap<string, -1 | 1> = new Map([
  ['before', -1],
  ['prior', -1],
  ['after', 1],
  ['following', 1],
  ['earlier', -1],
  ['previously', -1],
  ['later', 1],
  ['afterwards', 1],
  ['beforehand', -1],
])

/** "two weeks ago", "five days before the killings", "a day later", "six months", "24 hours", "half a century". */
export const counted: Rule = (words, at) => {
  const amount = amountAt(words, at)
  const bareUnit = UNITS.get(lowerAt(words, at))
  const after = amount?.after ?? at
  const word = lowerAt(words, after)
  const unit = amount === null ? bareUnit : UNITS.get(word)
  if (unit === undefined) return null
  if (word === 'second' && secondOfSeveral(words, at, after + 1)) return null
  const size = amount?.amount ?? { count: null, approximate: true }
  // "60 Minutes" is a programme, not a length.
  if (amount !== null && after > 0 && words[after]?.capital === true && words[at]?.capital === false) return null
  const scaled = /^fortnights?$/.test(word) && size.count !== null ? { ...size, count: size.count * 2 } : size
  let tail = after + 1
  if (phraseAt(words, tail, 'and a half') > 0 && scaled.count !== null)
    return duration(tail + 3, { ...scaled, count: scaled.count + 0.5 }, unit)
  if (phraseAt(words, tail, 'or so') > 0 || phraseAt(words, tail, 'or more') > 0) tail += 2
  if (lowerAt(words, tail) === "'" && !/^(?:s)$/.test(lowerAt(words, tail + 1))) tail += 1
  // Ages are no times: "26-year-old", "12 and 14 years old", "aged two years".
  const old = lowerAt(words, tail) === '-' ? tail + 1 : tail
  if (/^(?:old|olds)$/.test(lowerAt(words, old)) || phraseAt(words, tail, 'of age') > 0) return null
  if (lowerAt(words, tail) === 'ago' || phraseAt(words, tail, '- ago') > 0)
    return {
      after: lowerAt(words, tail) === '-' ? tail + 2 : tail + 1,
      expression: { kind: 'ago', amount: scaled, unit, sign: -1 },
    }
  if (phraseAt(words, tail, 'from now') > 0)
    return { after: tail + 2, expression: { kind: 'ago', amount: scaled, unit, sign: 1 } }
  // "hours after the attack" says how long only roughly, "years later" leans on nothing that could be named.
  const leans =
    amount !== null || (PLURAL_UNITS.has(word) && !/^(?:earlier|later|previously)$/.test(lowerAt(words, tail)))
  const anchored = leans ? direction(words, tail, scaled, unit) : null
  if (anchored !== null) return anchored
  if (amount === null) return bareDuration(words, at, unit)
  // "the 1988 quarter" counts nothing.
  if (scaled.count !== null && scaled.count >= 2 && !PLURAL_UNITS.has(word) && !/^fortnights$/.test(word)) {
    if (scaled.count > 100 && lowerAt(words, after - 1) !== '-') return null
  }
  // "a day", "a year" stand for rates and single days more often than for lengths.
  if (
    /^(?:a|an)$/.test(lowerAt(words, at)) &&
    !/^(?:for|in|within|after|over|than|about|nearly|almost|lasted|took|of)$/.test(lowerAt(words, at - 1)) &&
    lowerAt(words, at + 1) === word
  )
    return null
  const hyphenated = lowerAt(words, after - 1) === '-'
  const long = phraseAt(words, tail, '- long')
  if (long > 0) return duration(long, scaled, unit)
  if (unit === 'weekend' || (unit === 'quarter' && scaled.count !== null && scaled.count < 1)) return null
  return duration(hyphenated ? after + 1 : tail, scaled, unit)
}

/** "for a second gunman", "a second armed man", "a second earlier raid": one more, not a moment. */
const secondOfSeveral = (words: readonly Word[], at: number, after: number): boolean => {
  if (!/^(?:a|an)$/.test(lowerAt(words, at))) return false
  const next = DIRECTIONS.has(lowerAt(words, after)) ? after + 1 : after
  const names = /^(?:NOUN|ADJ|PROPN)$/.test(posAt(words, next))
  return next === after
    ? names || /^(?:VERB|NUM)$/.test(posAt(words, next))
    : names && !/^(?:before|after)$/.test(lowerAt(words, after))
}

const duration = (after: number, amount: { count: number | null; approximate: boolean }, unit: Unit): Found => ({
  after,
  expression: { kind: 'duration', amount, unit },
})

const AFTER_PREPOSITION = new Set([
  'for',
  'in',
  'within',
  'over',
  'after',
  'during',
  'took',
  'lasted',
  'take',
  'last',
  'of',
])

const bareDuration = (words: readonly Word[], at: number, unit: Unit): Found | null => {
  const word = lowerAt(words, at)
  if (!PLURAL_UNITS.has(word) || unit === 'second' || unit === 'quarter') return null
  const long = phraseAt(words, at + 1, '- long')
  if (long > 0) return duration(long, { count: null, approximate: true }, unit)
  let before = lowerAt(words, at - 1)
  if (before === '"' || before === "'") before = lowerAt(words, at - 2)
  // "in the weeks before Pesk was seen".
  const until = /^(?:before|after)$/.test(lowerAt(words, at + 1)) && /^(?:the|in)$/.test(before)
  return until || (AFTER_PREPOSITION.has(before) && before !== 'of')
    ? duration(at + 1, { count: null, approximate: true }, unit)
    : null
}

/** What follows "five days": "before the killings", "earlier", "after 8 January". */
const direction = (
  words: readonly Word[],
  at: number,
  amount: { count: number | null; approximate: boolean },
  unit: Unit,
): Found | null => {
  const word = lowerAt(words, at)
  const sign = DIRECTIONS.get(word)
  if (sign === undefined) return null
  const made = (after: number, anchor: Anchor): Found => ({
    after,
    expression: { kind: 'offset', amount, unit, sign, anchor },
  })
  if (/^(?:earlier|later|previously|afterwards|beforehand)$/.test(word)) return made(at + 1, { kind: 'discourse' })
  const from = word === 'prior' ? (lowerAt(words, at + 1) === 'to' ? at + 2 : -1) : at + 1
  if (from < 0) return null
  const date = dateAt(words, from)
  if (date !== null) return { ...made(date.after, { kind: 'date', of: date.expression }), bare: at }
  // "two days after the 3 May attack" counts from the day that is named.
  const named = lowerAt(words, from) === 'the' ? dateAt(words, from + 1) : null
  const happened = named?.expression.kind === 'day' ? eventAt(words, named.after) : null
  if (named !== null && happened !== null) return made(happened.after, { kind: 'date', of: named.expression })
  const event = eventAt(words, from)
  if (event !== null) return { ...made(event.after, event.anchor), bare: at }
  const ends = lowerAt(words, from) === '' || /^[.,;:)"]$/.test(lowerAt(words, from))
  return ends && (word === 'before' || word === 'after') ? made(from, { kind: 'discourse' }) : null
}

/** "the killings", "the attack", "his arrest": a noun for something that happens, at the end of a short noun phrase. */
const eventAt = (words: readonly Word[], at: number): { readonly after: number; readonly anchor: Anchor } | null => {
  let end = at
  while (end < at + 6 && /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(posAt(words, end))) end += 1
  if (end < at + 6 && lowerAt(words, end) === "'") return null
  for (let last = end - 1; last >= at; last -= 1) {
    const token = words[last]?.token
    const lemma =
      token === undefined ? '' : EVENT_WORDS.has(token.lemma) ? token.lemma : lowerAt(words, last).replace(/s$/, '')
    if (token === undefined || !EVENT_WORDS.has(lemma) || !/^(?:NOUN|PROPN|VERB)$/.test(token.pos)) continue
    const plural = lowerAt(words, last) !== lemma && lowerAt(words, last).endsWith('s')
    const phrase = words.slice(at, last + 1).map((word) => word.lower)
    return { after: last + 1, anchor: { kind: 'event', noun: lemma, plural, words: phrase.join(' ') } }
  }
  return null
}

/** "the last 24 hours", "the past two weeks", "the next few days", "recent months". */
const span: Rule = (words, at) => {
  const the = lowerAt(words, at) === 'the' || lowerAt(words, at) === 'these' ? at + 1 : at
  const shift = SHIFTS.get(lowerAt(words, the))
  if (shift === undefined || shift === 0) {
    const recent = lowerAt(words, the) === 'recent' ? UNITS.get(lowerAt(words, the + 1)) : undefined
    if (recent !== undefined && PLURAL_UNITS.has(lowerAt(words, the + 1)))
      return {
        after: the + 2,
        expression:
          recent === 'year'
            ? { kind: 'past' }
            : { kind: 'span', amount: { count: null, approximate: true }, unit: recent, sign: -1 },
      }
    return null
  }
  const amount = amountAt(words, the + 1)
  const unit = amount === null ? undefined : UNITS.get(lowerAt(words, amount.after))
  if (amount === null || unit === undefined) return null
  return {
    after: amount.after + 1,
    expression: { kind: 'span', amount: amount.amount, unit, sign: shift < 0 ? -1 : 1 },
  }
}

/** "the day before", "the night before", "the day after the attack", "the eve of the election", "a day earlier" is `counted`. */
const dayBefore: Rule = (words, at) => {
  if (lowerAt(words, at) !== 'the') return null
  const word = lowerAt(words, at + 1)
  const part = DAY_PARTS.get(word)
  const unit = UNITS.get(word)
  if (word === 'eve' && lowerAt(words, at + 2) === 'of') {
    const event = eventAt(words, at + 3)
    return event === null
      ? null
      : { after: event.after, expression: { ...offset(1, 'day', -1, event.anchor), definite: true } }
  }
  if (part === undefined && (unit === undefined || PLURAL_UNITS.has(word))) return null
  const found = direction(words, at + 2, { count: 1, approximate: false }, part === undefined ? (unit ?? 'day') : 'day')
  if (found === null || !/^(?:before|after)$/.test(lowerAt(words, at + 2))) return null
  const of: Expression = found.expression.kind === 'offset' ? { ...found.expression, definite: true } : found.expression
  return { ...found, expression: part === undefined ? of : { kind: 'part', part, of } }
}

const SAME_WORDS = new Set(['that', 'same'])

/** "at the time", "the same day", "that week", "since then". */
export const same: Rule = (words, at) => {
  const word = lowerAt(words, at)
  if (word === 'then' && /^(?:since|until|till|by|from|before)$/.test(lowerAt(words, at - 1)))
    return { after: at + 1, expression: { kind: 'same', unit: 'then' } }
  if (phraseAt(words, at, 'the time') > 0 || phraseAt(words, at, 'that time') > 0) {
    if (lowerAt(words, at - 1) !== 'at' || /^(?:being|of|when|that|to)$/.test(lowerAt(words, at + 2))) return null
    return { after: at + 2, expression: { kind: 'same', unit: 'time' } }
  }
  const after =
    phraseAt(words, at, 'the same') > 0
      ? at + 2
      : phraseAt(words, at, 'that same') > 0
        ? at + 2
        : SAME_WORDS.has(word) && word === 'that'
          ? at + 1
          : -1
  if (after < 0) return null
  const part = DAY_PARTS.get(lowerAt(words, after))
  if (part !== undefined)
    return { after: after + 1, expression: { kind: 'part', part, of: { kind: 'same', unit: 'day' } } }
  const unit = UNITS.get(lowerAt(words, after))
  if (unit === undefined || PLURAL_UNITS.has(lowerAt(words, after)) || /^(?:second|minute|hour)$/.test(unit))
    return null
  return { after: after + 1, expression: { kind: 'same', unit } }
}

const ADVERBS: ReadonlyMap<string, Unit> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
])

/** "twice a week", "three times a year", "once every two months". */
export const rate: Rule = (words, at) => {
  const number = numberAt(words, at)
  const from =
    lowerAt(words, at) === 'once' || lowerAt(words, at) === 'twice' || lowerAt(words, at) === 'thrice'
      ? at + 1
      : number !== null && lowerAt(words, number.after) === 'times'
        ? number.after + 1
        : -1
  if (from < 0) return null
  if (lowerAt(words, from) === 'every') return every(words, from)
  const unit = /^(?:a|an|per|each)$/.test(lowerAt(words, from)) ? UNITS.get(lowerAt(words, from + 1)) : undefined
  return unit === undefined || PLURAL_UNITS.has(lowerAt(words, from + 1))
    ? null
    : { after: from + 2, expression: { kind: 'every', amount: 1, unit } }
}

/** "the party daily Granit", "told the daily": a newspaper. */
const isNewspaper = (words: readonly Word[], at: number): boolean =>
  posAt(words, at) === 'NOUN' || (posAt(words, at + 1) === 'PROPN' && words[at + 1]?.capital === true)

/** "every day", "each Monday", "daily" (but not in the name of a newspaper). */
const every: Rule = (words, at) => {
  const adverb = ADVERBS.get(lowerAt(words, at))
  if (adverb !== undefined)
    return words[at]?.capital === true || (adverb === 'day' && isNewspaper(words, at))
      ? null
      : { after: at + 1, expression: { kind: 'every', amount: 1, unit: adverb } }
  if (!/^(?:every|each)$/.test(lowerAt(words, at))) return null
  const weekday = WEEKDAYS.get(lowerAt(words, at + 1))
  const part = DAY_PARTS.get(lowerAt(words, at + 2))
  if (weekday !== undefined)
    return {
      after: part === undefined ? at + 2 : at + 3,
      expression: { kind: 'every-weekday', weekday, part: part ?? null },
    }
  const month = words[at + 1]?.capital === true ? MONTHS.get(lowerAt(words, at + 1)) : undefined
  if (month !== undefined) return { after: at + 2, expression: { kind: 'every-month', month } }
  const amount = amountAt(words, at + 1)
  const from = amount?.after ?? at + 1
  if (amount === null && DAY_PARTS.has(lowerAt(words, from)))
    return { after: from + 1, expression: { kind: 'every', amount: 1, unit: 'day' } }
  const unit = UNITS.get(lowerAt(words, from))
  return unit === undefined
    ? null
    : { after: from + 1, expression: { kind: 'every', amount: amount?.amount.count ?? 1, unit } }
}

/** "a year-earlier quarter", "the year-ago period", "the year-ago third quarter": the same period one year before. */
const yearAgo: Rule = (words, at) => {
  let the = /^(?:the|a)$/.test(lowerAt(words, at)) ? at + 1 : at
  if (/^(?:comparable|corresponding)$/.test(lowerAt(words, the))) the += 1
  const tail = phraseAt(words, the, 'year - earlier')
  const after = tail > 0 ? tail : phraseAt(words, the, 'year - ago')
  if (after < 0) return null
  const ordinal = ORDINAL_WORDS.has(lowerAt(words, after)) ? after + 1 : after
  const noun = /^(?:quarter|period)$/.test(lowerAt(words, ordinal)) ? ordinal + 1 : after
  // "The year-ago profit": the article is the profit's.
  if (noun === after && the > at) return null
  const amount = { count: 1, approximate: false }
  return { after: noun, expression: { kind: 'ago', amount, unit: 'year', sign: -1 } }
}

/** "the quarter", "the latest quarter": the one last spoken of. */
const theQuarter: Rule = (words, at) => {
  if (lowerAt(words, at) !== 'the') return null
  const skip = /^(?:latest|current|most)$/.test(lowerAt(words, at + 1))
    ? lowerAt(words, at + 2) === 'recent'
      ? 2
      : 1
    : 0
  const word = lowerAt(words, at + 1 + skip)
  if (word !== 'quarter' && !(skip > 0 && word === 'period')) return null
  return { after: at + 2 + skip, expression: { kind: 'same', unit: 'quarter', latest: skip > 0 } }
}

/** "the first nine months", "the four days", "the latest nine months": a length that the text speaks of as known. */
const theLength: Rule = (words, at) => {
  if (lowerAt(words, at) !== 'the') return null
  const from = /^(?:first|latest|final|initial)$/.test(lowerAt(words, at + 1)) ? at + 2 : at + 1
  const number = numberAt(words, from)
  const unit = number === null ? undefined : UNITS.get(lowerAt(words, number.after))
  if (number === null || unit === undefined || !PLURAL_UNITS.has(lowerAt(words, number.after))) return null
  const next = lowerAt(words, number.after + 1)
  if (next === 'old' || next === '-' || DIRECTIONS.has(next) || next === 'ago') return null
  return duration(number.after + 1, { count: number.value, approximate: false }, unit)
}

/** "for the year", "the full year", "the fiscal year": the length of one, or the year that is spoken of. */
const theYear: Rule = (words, at) => {
  if (lowerAt(words, at) !== 'the') return null
  const from = /^(?:full|fiscal|entire|whole)$/.test(lowerAt(words, at + 1)) ? at + 2 : at + 1
  const unit = lowerAt(words, from)
  if (unit !== 'year' && !(unit === 'week' && /^(?:in|during|earlier|for)$/.test(lowerAt(words, at - 1)))) return null
  if (/^(?:of|-|before|after|when|that|'|in|prior|\d.*)$/.test(lowerAt(words, from + 1))) return null
  if (unit === 'year' && lowerAt(words, at - 1) === 'for')
    return duration(from + 1, { count: 1, approximate: false }, 'year')
  return { after: from + 1, expression: { kind: 'unit', unit, shift: 0 } }
}

/** A date that an offset may count from. */
export const dateAt = (words: readonly Word[], at: number): Found | null => {
  // Several rules ask for the date at the same place: those of the sentence in hand are kept.
  if (asked.words !== words) asked = { words, found: new Map() }
  const { found: kept } = asked
  const known = kept.get(at)
  if (known !== undefined) return known
  const found = longest(words, at, dateRulesFor(lowerAt(words, at)))
  kept.set(at, found)
  return found
}

const DATE_RULES: readonly Rule[] = [...CALENDAR_RULES, near, unitShift]

/** The rules that an opening word can set off: a text of months or digits, which may be hostile, is not tried with all. */
const dateRulesFor = (word: string): readonly Rule[] => {
  if (word >= '0' && word < ':') return DIGIT_CALENDAR_RULES
  if (MONTHS.has(word)) return MONTH_CALENDAR_RULES
  return WEEKDAYS.has(word) || WEEKDAY_PLURALS.has(word) ? WEEKDAY_CALENDAR_RULES : DATE_RULES
}
let asked: { readonly words: readonly Word[] | null; readonly found: Map<number, Found | null> } = {
  words: null,
  found: new Map(),
}

export const longest = (words: readonly Word[], at: number, rules: readonly Rule[]): Found | null => {
  let best: Found | null = null
  for (const rule of rules) {
    const found = rule(words, at)
    if (found !== null && (best === null || found.after > best.after)) best = found
  }
  return best
}

export const RELATIVE_RULES: readonly Rule[] = [
  near,
  vague,
  span,
  unitShift,
  dayBefore,
  same,
  every,
  rate,
  counted,
  yearAgo,
  theQuarter,
  theLength,
  theYear,
]

export const dayPartAt = (words: readonly Word[], at: number): DayPart | undefined => DAY_PARTS.get(lowerAt(words, at))

export type { Shift }
