import { isDate } from '../../times/calendar.ts'
import type { Expression } from '../../times/expression.ts'
import { lowerAt, phraseAt, type Word } from '../../times/words.ts'
import {
  dayNumberAt,
  type Found,
  glued,
  JOINTS,
  monthAt,
  PLAIN_YEAR,
  type Rule,
  shiftAt,
  trailingYear,
} from './grammar-parts.ts'
import { AMBIGUOUS_SHORT, MONTHS, WEEKDAY_PLURALS, WEEKDAYS } from './lexicon.ts'

export const isoDate: Rule = (words, at) => {
  const [y, m, d] = [lowerAt(words, at), lowerAt(words, at + 2), lowerAt(words, at + 4)]
  if (!/^\d{4}$/.test(y) || !/^\d{2}$/.test(m) || !/^\d{2}$/.test(d)) return null
  const mark = lowerAt(words, at + 1)
  if ((mark !== '-' && mark !== '/') || lowerAt(words, at + 3) !== mark) return null
  if (![1, 2, 3, 4].every((offset) => glued(words, at + offset)) || !isDate(Number(y), Number(m), Number(d)))
    return null
  return {
    after: at + 5,
    expression: { kind: 'day', year: Number(y), month: Number(m), day: Number(d), weekday: null },
  }
}

/** "12/01/2015" and "12.01.2015": day first, unless only the other order is a date. */
export const numericDate: Rule = (words, at) => {
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

export const dayMonth: Rule = (words, at) => {
  const lead = leadingWeekday(words, at)
  const number = dayNumberAt(words, lead.after)
  if (number === null) return null
  // "3 of May", "03-May-2016".
  const dash = lowerAt(words, number.after) === '-' && glued(words, number.after) && glued(words, number.after + 1)
  const of = dash || lowerAt(words, number.after) === 'of' ? number.after + 1 : number.after
  const month = monthAt(words, of)
  if (month === null || !isDate(2000, month.month, number.day)) return null
  const year = trailingYear(words, dash && lowerAt(words, month.after) === '-' ? month.after + 1 : month.after)
  return {
    after: year?.after ?? month.after,
    expression: { kind: 'day', year: year?.year ?? null, month: month.month, day: number.day, weekday: lead.weekday },
  }
}

export const monthDay: Rule = (words, at) => {
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

/** "the 5th" after a preposition, with nothing after it that it could count. */
export const nthDay: Rule = (words, at) => {
  if (lowerAt(words, at) !== 'the' || !/^(?:on|by|until|till|since|from|before|after)$/.test(lowerAt(words, at - 1)))
    return null
  const found = dayNumberAt(words, at + 1)
  if (found === null || found.after !== at + 3) return null
  return /^[.,;:)]?$|^(?:and|but|when|where|after|before)$/.test(lowerAt(words, found.after))
    ? { after: found.after, expression: { kind: 'nth', day: found.day } }
    : null
}

/** "last Oct. 23": the latest one up to publication, which is what a date without a year means anyway. */
export const lastDay: Rule = (words, at) => {
  if (!/^(?:last|this|next)$/.test(lowerAt(words, at))) return null
  const found = monthDay(words, at + 1) ?? dayMonth(words, at + 1)
  return found !== null &&
    found.expression.kind === 'day' &&
    lowerAt(words, at + 1) !== '' &&
    words[at + 1]?.capital === true
    ? found
    : null
}

/** "7 to 9 April", "7 and 9 April 2019" (after "between"), "April 7-9": two days, one month. Without a range word the first day alone. */
export const dayRange: Rule = (words, at) => {
  const before = lowerAt(words, at - 1)
  const first = dayNumberAt(words, at)
  if (first !== null) {
    const joint = lowerAt(words, first.after)
    if (!JOINTS.has(joint) && joint !== ',') return null
    // "12, 13 and 14 March": each takes the month at the end.
    const listed =
      joint === ',' && dayNumberAt(words, first.after + 1) !== null ? dayRange(words, first.after + 1) : null
    if (listed?.expression.kind === 'day' && listed.after <= first.after + 2 && first.day < listed.expression.day)
      return { after: first.after, expression: { ...listed.expression, day: first.day } }
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

export const weekday: Rule = (words, at) => {
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

export const holiday: Rule = (words, at) => {
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
