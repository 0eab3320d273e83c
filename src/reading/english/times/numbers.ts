import type { Amount } from '../../times/expression.ts'
import { lowerAt, type Word } from '../../times/words.ts'
import { NUMBER_WORDS, UNITS } from './lexicon.ts'

interface Counted {
  readonly after: number
  readonly amount: Amount
}

const INDEFINITE = new Set(['several', 'some', 'many', 'few', 'dozens', 'numerous', 'various', 'countless'])
const APPROXIMATE = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'some',
  'barely',
  'under',
])
const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['\u00bd', 0.5],
  ['\u00bc', 0.25],
  ['\u00be', 0.75],
])

/** A whole number in digits or words ("24", "10,000", "twenty-five", "a hundred"), and the index after it. */
export const numberAt = (
  words: readonly Word[],
  at: number,
): { readonly after: number; readonly value: number } | null => {
  const word = lowerAt(words, at)
  if (/^\d/.test(word)) return digitsAt(words, at, word)
  let value = NUMBER_WORDS.get(word)
  let after = at + 1
  if (value === undefined) {
    if ((word !== 'a' && word !== 'one') || !/^(?:hundred|thousand)$/.test(lowerAt(words, after))) return null
    value = 1
  } else if (value >= 20) {
    const dash = lowerAt(words, after) === '-' && words[after]?.glued === true ? 1 : 0
    const ones = NUMBER_WORDS.get(lowerAt(words, after + dash))
    if (ones !== undefined && ones >= 1 && ones <= 9) {
      value += ones
      after += dash + 1
    }
  }
  for (const [name, times] of [
    ['hundred', 100],
    ['thousand', 1000],
  ] as const) {
    if (lowerAt(words, after) === name) {
      value *= times
      after += 1
    }
  }
  return { after, value }
}

const digitsAt = (
  words: readonly Word[],
  at: number,
  word: string,
): { readonly after: number; readonly value: number } | null => {
  const whole = Number(word.replaceAll(',', ''))
  if (!Number.isSafeInteger(whole)) return null
  const glued = (offset: number) => words[at + offset]?.glued === true
  const glyph = GLYPHS.get(lowerAt(words, at + 1))
  if (glyph !== undefined) return { after: at + 2, value: whole + glyph }
  if (lowerAt(words, at + 1) === '.' && glued(1) && glued(2) && /^\d{1,2}$/.test(lowerAt(words, at + 2)))
    return { after: at + 3, value: Number(`${whole}.${lowerAt(words, at + 2)}`) }
  const [top, slash, bottom] = [lowerAt(words, at + 1), lowerAt(words, at + 2), lowerAt(words, at + 3)]
  if (/^\d$/.test(top) && slash === '/' && glued(2) && glued(3) && /^[2-9]$/.test(bottom))
    return { after: at + 4, value: whole + Number(top) / Number(bottom) }
  return { after: at + 1, value: whole }
}

/** How many units: "24", "a few", "half a", "a couple of", "nearly two", "two or three", "12 to 18". The unit must follow. */
export const amountAt = (words: readonly Word[], at: number): Counted | null => {
  let from = at
  let approximate = false
  const comparative = lowerAt(words, from + 1) === 'than' && /^(?:more|less|fewer|longer)$/.test(lowerAt(words, from))
  const least = lowerAt(words, from) === 'at' && /^(?:least|most)$/.test(lowerAt(words, from + 1))
  const upTo = lowerAt(words, from) === 'up' && lowerAt(words, from + 1) === 'to'
  if (comparative || least || upTo) {
    approximate = true
    from += 2
  } else if (APPROXIMATE.has(lowerAt(words, from)) && !UNITS.has(lowerAt(words, from + 1))) {
    approximate = true
    from += 1
  }
  const bare = bareAmountAt(words, from)
  return bare === null
    ? null
    : {
        after: skipFillers(words, bare.after),
        amount: { count: bare.count, approximate: approximate || bare.approximate },
      }
}

const FILLERS = new Set([
  'more',
  'additional',
  'full',
  'consecutive',
  'straight',
  'long',
  'trading',
  'working',
  'successive',
  'whole',
  'further',
  'extra',
  'short',
  '-',
])

const skipFillers = (words: readonly Word[], at: number): number => {
  let after = at
  while (FILLERS.has(lowerAt(words, after)) && after < at + 2 && UNITS.has(lowerAt(words, after + 1))) after += 1
  return after
}

const bareAmountAt = (
  words: readonly Word[],
  at: number,
): { after: number; count: number | null; approximate: boolean } | null => {
  const word = lowerAt(words, at)
  const next = lowerAt(words, at + 1)
  if (word === 'half') {
    if (next === 'a' || next === 'an') return { after: at + 2, count: 0.5, approximate: false }
    if (next === '-') return { after: at + 2, count: 0.5, approximate: false }
    return null
  }
  if (
    word === 'a' &&
    (next === 'few' || next === 'couple' || next === 'number' || next === 'handful' || next === 'dozen')
  ) {
    const after = lowerAt(words, at + 2) === 'of' ? at + 3 : at + 2
    const count = next === 'couple' ? 2 : next === 'dozen' ? 12 : null
    return { after, count, approximate: next === 'couple' }
  }
  if (word === 'the' && next === 'few') return { after: at + 2, count: null, approximate: true }
  if (word === 'couple' && next === 'of') return { after: at + 2, count: 2, approximate: true }
  if (INDEFINITE.has(word)) return { after: next === 'of' ? at + 2 : at + 1, count: null, approximate: true }
  const number = numberAt(words, at)
  if (number !== null) {
    const joint = lowerAt(words, number.after)
    if (joint === 'or' || joint === 'to' || joint === '-') {
      const second = numberAt(words, number.after + 1)
      if (second !== null && UNITS.has(lowerAt(words, second.after)) && second.value > number.value)
        return { after: second.after, count: number.value, approximate: true }
    }
    return { after: number.after, count: number.value, approximate: false }
  }
  if (word === 'a' || word === 'an') return { after: at + 1, count: 1, approximate: false }
  return null
}
