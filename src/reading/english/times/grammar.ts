import type { TextDocument } from '../../text-document.ts'
import type { DayPart, Expression, Mention, Modifier } from '../../times/expression.ts'
import { lowerAt, phraseAt, type Word, wordsOf } from '../../times/words.ts'
import {
  CALENDAR_RULES,
  DIGIT_CALENDAR_RULES,
  DIGITS_ONLY,
  MONTH_CALENDAR_RULES,
  WEEKDAY_CALENDAR_RULES,
} from './grammar-calendar.ts'
import type { Found, Rule } from './grammar-parts.ts'
import { counted, dateAt, dayPartAt, longest, RELATIVE_RULES, rate, same } from './grammar-relative.ts'
import { DAY_PARTS, MONTHS, ORDINAL_WORDS, SEASONS, UNITS, WEEKDAY_PLURALS, WEEKDAYS } from './lexicon.ts'
import { numberAt } from './numbers.ts'

const MODIFIERS: readonly (readonly [phrase: string, modifier: Modifier])[] = [
  ['the beginning of', 'start'],
  ['the start of', 'start'],
  ['the end of', 'end'],
  ['the middle of', 'mid'],
  ['beginning of', 'start'],
  ['start of', 'start'],
  ['end of', 'end'],
  ['middle of', 'mid'],
  ['the early', 'early'],
  ['the late', 'late'],
  ['the mid -', 'mid'],
  ['the mid', 'mid'],
  ['earlier', 'early'],
  ['later', 'late'],
  ['early -', 'early'],
  ['early', 'early'],
  ['late -', 'late'],
  ['late', 'late'],
  ['mid -', 'mid'],
  ['mid', 'mid'],
]

/** "late 2013", "the end of last year", "mid-November", "earlier this week". */
const modified: Rule = (words, at) => {
  for (const [phrase, modifier] of MODIFIERS) {
    const after = phraseAt(words, at, phrase)
    if (after < 0) continue
    const inner = dateAt(words, after) ?? unitOfDiscourse(words, after, modifier)
    // "later that year", "earlier that day": what is pointed at, the part of it is not known.
    const there = inner === null && (phrase === 'earlier' || phrase === 'later') ? same(words, after) : null
    if (there !== null) return there
    if (inner === null) continue
    if (phrase === 'earlier' || phrase === 'later')
      if (!/^(?:this|that|yesterday|today|last|next)$/.test(lowerAt(words, after))) continue
    if (
      (phrase === 'earlier' || phrase === 'later') &&
      lowerAt(words, after) === 'this' &&
      inner.expression.kind === 'unit'
    )
      return { after: inner.after, expression: { kind: 'rest', later: phrase === 'later', of: inner.expression } }
    // "early Friday morning" is the morning.
    const part = hasDays(inner.expression) ? dayPartAt(words, inner.after) : undefined
    if (part !== undefined) return { after: inner.after + 1, expression: { kind: 'part', part, of: inner.expression } }
    return { after: inner.after, expression: { kind: 'modified', modifier, of: inner.expression } }
  }
  return null
}

/** "the end of the month", "the end of the year". */
const unitOfDiscourse = (words: readonly Word[], at: number, modifier: Modifier): Found | null => {
  if (modifier !== 'end' && modifier !== 'start' && modifier !== 'mid') return null
  if (lowerAt(words, at) !== 'the') return null
  const unit = { week: 'week', month: 'month', year: 'year' }[lowerAt(words, at + 1)] as
    | 'week'
    | 'month'
    | 'year'
    | undefined
  return unit === undefined ? null : { after: at + 2, expression: { kind: 'unit', unit, shift: 0 } }
}

/** "the first week of January", "the last days of May", "the second half of June 2016". */
const nthOf: Rule = (words, at) => {
  const the = lowerAt(words, at) === 'the' ? at + 1 : at
  const word = lowerAt(words, the)
  const nth = /^(?:last|final|closing)$/.test(word) ? -1 : word === 'opening' ? 1 : ORDINAL_WORDS.get(word)
  if (nth === undefined || nth > 31) return null
  const noun = lowerAt(words, the + 1)
  const unit = noun === 'day' || noun === 'days' || noun === 'week' || noun === 'half' ? noun : null
  if (unit === null || lowerAt(words, the + 2) !== 'of' || (unit === 'half' && nth > 2)) return null
  const of = dateAt(words, the + 3) ?? unitOfDiscourse(words, the + 3, 'end')
  if (of === null) return null
  const { kind } = of.expression
  const holds =
    kind === 'month' || kind === 'in-year' || kind === 'year' || (kind === 'unit' && of.expression.unit !== 'week')
  return holds ? { after: of.after, expression: { kind: 'nth-of', nth, unit, of: of.expression } } : null
}

/** "the early hours of Sunday", "the small hours of Thursday morning". */
const hoursOf: Rule = (words, at) => {
  const the = lowerAt(words, at) === 'the' ? at + 1 : at
  const which = lowerAt(words, the)
  if (!/^(?:early|small|late|first)$/.test(which) || phraseAt(words, the + 1, 'hours of') < 0) return null
  const day = dateAt(words, the + 3)
  const part: DayPart = which === 'late' ? 'night' : 'morning'
  if (day !== null && hasDays(day.expression)) {
    const after = dayPartAt(words, day.after) === undefined ? day.after : day.after + 1
    return { after, expression: { kind: 'part', part, of: day.expression } }
  }
  return phraseAt(words, the + 3, 'the morning') > 0
    ? { after: the + 5, expression: { kind: 'part', part, of: null } }
    : null
}

/** "Friday evening", "8 January in the morning", "the night of 8 April", "the evening", "dawn". */
const dayPart: Rule = (words, at) => {
  const day = dateAt(words, at)
  if (day !== null && hasDays(day.expression)) {
    const skip = phraseAt(words, day.after, 'in the') > 0 ? 2 : lowerAt(words, day.after) === 'at' ? 1 : 0
    const early = /^(?:early|late|mid)$/.test(lowerAt(words, day.after + skip)) ? 1 : 0
    const dash = early === 1 && lowerAt(words, day.after + skip + 1) === '-' ? 1 : 0
    const part = dayPartAt(words, day.after + skip + early + dash)
    if (part !== undefined)
      return { after: day.after + skip + early + dash + 1, expression: { kind: 'part', part, of: day.expression } }
  }
  const the = lowerAt(words, at) === 'the' ? at + 1 : at
  const modifier = /^(?:early|late|mid)$/.test(lowerAt(words, the)) ? (lowerAt(words, the + 1) === '-' ? 2 : 1) : 0
  const part = dayPartAt(words, the + modifier)
  if (part === undefined) return null
  const after = the + modifier + 1
  const of = /^(?:of|on)$/.test(lowerAt(words, after)) ? dateAt(words, after + 1) : dateAt(words, after)
  if (of !== null && (hasDays(of.expression) || of.expression.kind === 'range'))
    return { after: of.after, expression: { kind: 'part', part, of: of.expression } }
  const word = lowerAt(words, the + modifier)
  const before = lowerAt(words, at - 1)
  const stands =
    the > at
      ? /^(?:in|during|through|throughout|by|until|overnight|later)$/.test(before)
      : /^(?:dawn|noon|midday|midnight)$/.test(word) &&
        /^(?:at|before|until|after|by|around|since|about|from)$/.test(before)
  return stands ? { after, expression: { kind: 'part', part, of: null } } : null
}

const hasDays = (expression: Expression): boolean =>
  expression.kind === 'day' ||
  expression.kind === 'weekday' ||
  expression.kind === 'near' ||
  expression.kind === 'holiday'

const ZONES = new Set([
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'est',
  'edt',
  'pst',
  'pdt',
  'cst',
  'cdt',
  'msk',
  'eet',
  'eest',
  'ist',
  'z',
])
const CLOCK_BEFORE = new Set([
  'at',
  'by',
  'around',
  'until',
  'till',
  'from',
  'to',
  'between',
  'about',
  'before',
  'after',
  'since',
  'and',
  'approximately',
])

/** "11.30", "11:30 pm", "5 p.m.", "0800 GMT", "24.00", each with a date after it. */
const clock: Rule = (words, at) => {
  const glued = (index: number) => words[index]?.glued === true
  const first = lowerAt(words, at)
  const spoken = hourOfPart(words, at)
  if (spoken !== null) return spoken
  if (!/^\d{1,2}$|^[0-2]\d[0-5]\d$/.test(first)) return null
  let hour = Number(first)
  let minute: number | null = null
  let after = at + 1
  let sure = false
  if (first.length === 4) {
    hour = Math.floor(Number(first) / 100)
    minute = Number(first) % 100
  } else if (
    /^[:.]$/.test(lowerAt(words, after)) &&
    glued(after) &&
    glued(after + 1) &&
    /^[0-5]\d$/.test(lowerAt(words, after + 1))
  ) {
    minute = Number(lowerAt(words, after + 1))
    sure = lowerAt(words, after) === ':'
    after += 2
    if (lowerAt(words, after) === ':' && glued(after) && /^[0-5]\d$/.test(lowerAt(words, after + 1))) after += 2
  }
  const half = /^(a|p)\.?m\.?$/.exec(lowerAt(words, after))
  const oclock = phraseAt(words, after, "o ' clock")
  if (half !== null) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half[1] === 'p' ? 12 : 0)
    after += 1
    sure = true
  } else if (oclock > 0) {
    after = oclock
    sure = true
  }
  const zone =
    ZONES.has(lowerAt(words, after)) || phraseAt(words, after, 'local time') > 0 || lowerAt(words, after) === 'hours'
  if (zone) {
    if (lowerAt(words, after) === 'hours' && minute === null) return null
    after += lowerAt(words, after) === 'local' ? 2 : 1
    if (lowerAt(words, after) === 'time') after += 1
    sure = true
  }
  if (hour > 24 || (hour === 24 && (minute ?? 0) > 0)) return null
  const plausible = minute !== null && first.length < 4 && CLOCK_BEFORE.has(lowerAt(words, at - 1))
  if (!sure && !plausible) return null
  // "rose by 11.30 percent": a decimal.
  if (
    !sure &&
    (glued(after)
      ? /^[%\d]$/.test(lowerAt(words, after))
      : /^(?:percent|per|million|billion|km|points|metres|meters|miles)$/.test(lowerAt(words, after)))
  )
    return null
  const comma = /^(?:on|,)$/.test(lowerAt(words, after)) ? after + 1 : after
  const of = dateAt(words, comma)
  if (of !== null && hasDays(of.expression))
    return { after: of.after, expression: { kind: 'clock', hour, minute, of: of.expression } }
  return { after, expression: { kind: 'clock', hour, minute, of: null } }
}

/** "4 in the morning", "nine in the evening on Friday". */
const hourOfPart = (words: readonly Word[], at: number): Found | null => {
  const number = numberAt(words, at)
  if (number === null || number.value < 1 || number.value > 12 || number.after !== at + 1) return null
  const part = phraseAt(words, number.after, 'in the') > 0 ? dayPartAt(words, number.after + 2) : undefined
  if (part !== 'morning' && part !== 'afternoon' && part !== 'evening') return null
  const hour = (number.value % 12) + (part === 'morning' ? 0 : 12)
  const after = number.after + 3
  const of = dateAt(words, /^(?:on|of|,)$/.test(lowerAt(words, after)) ? after + 1 : after)
  return of !== null && hasDays(of.expression)
    ? { after: of.after, expression: { kind: 'clock', hour, minute: 0, of: of.expression } }
    : { after, expression: { kind: 'clock', hour, minute: 0, of: null } }
}

/** "noon", "midnight Friday": an hour rather than a part of the day; midnight ends the day that it is named with. */
const namedHour: Rule = (words, at) => {
  const hour = { noon: 12, midday: 12, midnight: 24 }[lowerAt(words, at)]
  if (hour === undefined) return null
  const comma = /^(?:on|,)$/.test(lowerAt(words, at + 1)) ? at + 2 : at + 1
  const of = dateAt(words, comma)
  if (of !== null && hasDays(of.expression))
    return { after: of.after, expression: { kind: 'clock', hour, minute: 0, of: of.expression } }
  const stands = /^(?:at|before|until|after|by|around|since|about|from)$/.test(lowerAt(words, at - 1))
  return stands ? { after: at + 1, expression: { kind: 'clock', hour, minute: 0, of: null } } : null
}

const weekOf: Rule = (words, at) => {
  const after = phraseAt(words, at, 'the week of')
  const weekend = after < 0 ? phraseAt(words, at, 'the weekend of') : -1
  const inner = after < 0 && weekend < 0 ? null : dateAt(words, Math.max(after, weekend))
  if (inner === null) return null
  return weekend > 0 && inner.expression.kind === 'range'
    ? inner
    : { after: inner.after, expression: { kind: 'week-of', of: inner.expression, weekend: weekend > 0 } }
}

const overnight: Rule = (words, at) => {
  if (lowerAt(words, at) !== 'overnight') return null
  const of = dateAt(words, lowerAt(words, at + 1) === 'on' ? at + 2 : at + 1)
  const part: DayPart = 'night'
  return of !== null && (hasDays(of.expression) || of.expression.kind === 'range')
    ? { after: of.after, expression: { kind: 'part', part, of: of.expression } }
    : { after: at + 1, expression: { kind: 'part', part, of: null } }
}

const RULES: readonly Rule[] = [
  ...CALENDAR_RULES,
  ...RELATIVE_RULES,
  namedHour,
  modified,
  nthOf,
  hoursOf,
  dayPart,
  clock,
  weekOf,
  overnight,
]

/** Of them those that can open with a digit, and with a letter: most text is neither dates nor numbers, and hostile text is one of them. */
const DIGIT_RULES: readonly Rule[] = [...DIGIT_CALENDAR_RULES, counted, rate, nthOf, dayPart, clock]
const MONTH_RULES: readonly Rule[] = [...MONTH_CALENDAR_RULES, dayPart]
const WEEKDAY_RULES: readonly Rule[] = [...WEEKDAY_CALENDAR_RULES, dayPart]
const LETTER_RULES: readonly Rule[] = RULES.filter((rule) => !DIGITS_ONLY.includes(rule))

const rulesFor = (word: string): readonly Rule[] => {
  if (word >= '0' && word < ':') return DIGIT_RULES
  if (MONTHS.has(word)) return MONTH_RULES
  return WEEKDAYS.has(word) || WEEKDAY_PLURALS.has(word) ? WEEKDAY_RULES : LETTER_RULES
}

/** First words of any expression; a cheap test before the rules are tried. */
const OPENING = new Set(
  "' the final closing opening small a an this that these last past previous next coming following current currently recent recently half several some many few dozens numerous various countless couple about around nearly almost roughly approximately over barely under more less fewer longer at up every each once twice thrice hourly daily weekly monthly annually yearly now nowadays presently right in not long lately previously formerly soon then today tonight yesterday tomorrow early earlier late later mid beginning start end middle overnight fiscal fy q h new christmas boxing thanksgiving zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety first second third fourth fifth sixth seventh eighth ninth tenth may jun june jul july mon monday mondays tue tues tuesday tuesdays wed wednesday wednesdays thu thur thurs thursday thursdays fri friday fridays sat saturday saturdays sun sunday sundays spring summer autumn fall winter morning midday noon afternoon evening night midnight dawn seconds minutes hours days weeks months years decades centuries".split(
    ' ',
  ),
)
/** Those of them that are known by a part: digits, ordinals, months in any form. */
const OPENING_PART = /^(?:\d.*|\w+th|jan\w*|feb\w*|mar\w*|apr\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)$/

const opens = (word: string): boolean => OPENING.has(word) || OPENING_PART.test(word)

/** Every time expression of the text's titles, meta lines, headings and paragraphs, in order, without overlaps; at each place the longest reading. */
export const mentionsOf = (doc: TextDocument): readonly Mention[] => {
  const known = kept.get(doc)
  if (known !== undefined) return known
  const mentions = doc.sentences.flatMap((sentence, index) => {
    const kind = doc.blocks[sentence.block]?.kind
    return kind === 'masthead' || kind === 'tags' ? [] : mentionsInSentence(doc, index)
  })
  kept.set(doc, mentions)
  return mentions
}

const kept = new WeakMap<TextDocument, readonly Mention[]>()

export const mentionsInSentence = (doc: TextDocument, index: number): readonly Mention[] => {
  const out: Mention[] = []
  const words = wordsOf(doc, index)
  let near = -1
  for (let at = 0; at < words.length; at += 1) {
    // Without a word of time in reach no rule can match: most of a text is passed over here.
    while (near < at || (near < words.length && !isTimely(words, near))) near += 1
    if (near >= words.length) break
    if (near - at > REACH_WORDS) {
      at = near - REACH_WORDS - 1
      continue
    }
    if (!opens(lowerAt(words, at))) continue
    const found = longest(words, at, rulesFor(lowerAt(words, at)))
    if (found === null) continue
    const after = withPossessive(words, found)
    const bareFirst = withoutArticle(words, at, found)
    const first = withFor(words, bareFirst, found)
    out.push({
      start: words[first]?.start ?? 0,
      end: words[after - 1]?.end ?? 0,
      bareStart: words[bareFirst]?.start ?? 0,
      bareEnd: words[(found.bare ?? found.after) - 1]?.end ?? 0,
      sentence: index,
      at: first,
      after,
      expression: found.expression,
    })
    at = after - 1
  }
  return out
}

/** More words than any expression has before the first word that makes it one. */
const REACH_WORDS = 10

const TIMELY = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...WEEKDAY_PLURALS.keys(),
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...'today tonight yesterday tomorrow overnight now nowadays currently presently present moment time times recently lately ago past future then half halves thanksgiving christmas boxing eve new daily weekly monthly hourly period clock am pm q h fy twenties thirties forties fifties sixties seventies eighties nineties nineteen eighteen twenty'.split(
    ' ',
  ),
])

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A word that can make an expression: of the lexicon, four digits, digits with a mark at them, or "5 p.m.". */
const isTimely = (words: readonly Word[], at: number): boolean => {
  const word = lowerAt(words, at)
  if (TIMELY.has(word)) return true
  const digit = isDigit(word.charCodeAt(0))
  if (!digit && !/^[ap]\./.test(word)) return false
  if (word.length === 4 || !digit) return true
  return words[at + 1]?.glued === true
}

/** The possessive belongs to the expression: "last week's", "Saturdays'". */
const withPossessive = (words: readonly Word[], found: Found): number => {
  const { after } = found
  if (lowerAt(words, after) !== "'" || words[after]?.glued !== true) return after
  if (lowerAt(words, after + 1) === 's' && words[after + 1]?.glued === true) return after + 2
  return /s$/.test(lowerAt(words, after - 1)) && words[after + 1]?.glued !== true ? after + 1 : after
}

/** "for years" is one expression: without its preposition the bare word says nothing. */
const withFor = (words: readonly Word[], at: number, found: Found): number =>
  found.expression.kind === 'duration' && found.after === at + 1 && lowerAt(words, at - 1) === 'for' ? at - 1 : at

/** Leading prepositions that a phrase of the lexicon carries ("in the past") stay outside. */
const withoutArticle = (words: readonly Word[], at: number, found: Found): number =>
  /^(?:in|at)$/.test(lowerAt(words, at)) &&
  found.after > at + 1 &&
  lowerAt(words, at + 1) !== 'least' &&
  lowerAt(words, at + 1) !== 'most'
    ? at + 1
    : at
