import type { Expression, Shift } from '../../times/expression.ts'
import { lowerAt, type Word } from '../../times/words.ts'
import { MONTHS, ORDINAL_WORDS } from './lexicon.ts'
import { numberAt } from './numbers.ts'

/** What a rule found: the expression, and the index of the word after it. */
export interface Found {
  readonly after: number
  readonly expression: Expression
  /** Where TIMEX3 ends it, if not at `after`: it leaves out the event that a length counts from. */
  readonly bare?: number
}

export type Rule = (words: readonly Word[], at: number) => Found | null

export const glued = (words: readonly Word[], at: number): boolean => words[at]?.glued === true

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

export const PLAIN_YEAR = /^(?:1[0-9]|20|21)\d\d$/

/** Four digits that read as a year, not followed by what makes them a number ("2000 troops" is judged by the caller). */
export const yearDigitsAt = (words: readonly Word[], at: number): number | null => {
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
export const trailingYear = (
  words: readonly Word[],
  at: number,
): { readonly after: number; readonly year: number } | null => {
  for (const skip of [0, 1]) {
    if (skip === 1 && !/^(?:,|of)$/.test(lowerAt(words, at))) break
    const year = yearDigitsAt(words, at + skip) ?? spokenYearAt(words, at + skip)?.year ?? null
    if (year !== null) return { after: spokenYearAt(words, at + skip)?.after ?? at + skip + 1, year }
  }
  return null
}

/** "nineteen ninety-six", as broadcasts write it. */
export const spokenYearAt = (
  words: readonly Word[],
  at: number,
): { readonly after: number; readonly year: number } | null => {
  const century = { eighteen: 1800, nineteen: 1900, twenty: 2000 }[lowerAt(words, at)]
  if (century === undefined) return null
  const rest = numberAt(words, at + 1)
  return rest !== null && /^\p{L}/u.test(lowerAt(words, at + 1)) && rest.value >= 10 && rest.value <= 99
    ? { after: rest.after, year: century + rest.value }
    : null
}

export const SHORT_MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

export const monthAt = (
  words: readonly Word[],
  at: number,
): { readonly after: number; readonly month: number } | null => {
  const word = words[at]
  const month = MONTHS.get(lowerAt(words, at))
  if (word === undefined || month === undefined || !word.capital) return null
  const dotted = lowerAt(words, at + 1) === '.' && glued(words, at + 1) && SHORT_MONTHS.has(word.lower)
  return { after: dotted ? at + 2 : at + 1, month }
}

/** A day of the month: "8", "8th", "eighth". */
export const dayNumberAt = (
  words: readonly Word[],
  at: number,
): { readonly after: number; readonly day: number } | null => {
  const word = lowerAt(words, at)
  if (word >= '0' && word < ':') {
    if (word.length > 2) return null
    const day = Number(word)
    if (day < 1 || day > 31) return null
    if (glued(words, at) && /^[.,:/$\u20ac\u00a3]$/.test(lowerAt(words, at - 1)) && /^\d/.test(lowerAt(words, at - 2)))
      return null
    const next = lowerAt(words, at + 1)
    if (glued(words, at + 1)) {
      if (/^(?:st|nd|rd|th)$/.test(next)) return { after: at + 2, day }
      if (
        /^[%\u00b0]$/.test(next) ||
        (/^[.,/:]$/.test(next) && glued(words, at + 2) && /^\d/.test(lowerAt(words, at + 2)))
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

export const JOINTS = new Set(['and', 'to', '-', 'until', 'till', 'through', 'or'])
