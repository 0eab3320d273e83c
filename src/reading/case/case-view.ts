import type { KnownName } from '../names/lexicon.ts'
import { recase } from './recase.ts'

/** A text with fewer letters than this is too short to tell. */
const FEWEST_LETTERS = 40
/** Of letters that have case: so many are capitals in a text written in capitals (units and stray marks aside). */
const ALL_CAPITALS = 0.85
/** Ordinary prose has three to six capitals in a hundred letters. */
const NO_CAPITALS = 0.003

const CASED = /\p{Lu}|\p{Ll}/gu

/** Whether the case of a text says something. A text of under 40 letters is taken to be as it should. */
export const caseOf = (text: string): 'mixed' | 'upper' | 'lower' => {
  let upper = 0
  let lower = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) lower += 1
    else if (code >= 65 && code <= 90) upper += 1
    // Enough of both: no need to read on.
    if (upper + lower === 4000 && upper / 4000 > NO_CAPITALS * 2 && upper / 4000 < ALL_CAPITALS * 0.9) return 'mixed'
  }
  if (upper + lower < FEWEST_LETTERS) return otherScript(text, upper, lower)
  return verdict(upper, lower)
}

const verdict = (upper: number, lower: number): 'mixed' | 'upper' | 'lower' => {
  const share = upper / (upper + lower)
  return share >= ALL_CAPITALS ? 'upper' : share <= NO_CAPITALS ? 'lower' : 'mixed'
}

/** Letters beyond plain Latin are counted only where there is little else. */
const otherScript = (text: string, plainUpper: number, plainLower: number): 'mixed' | 'upper' | 'lower' => {
  if (text.length < FEWEST_LETTERS || plainUpper + plainLower > 0) return 'mixed'
  let upper = 0
  let lower = 0
  for (const [letter] of text.slice(0, 4000).matchAll(CASED)) {
    if (letter === letter.toLowerCase()) lower += 1
    else upper += 1
  }
  return upper + lower < FEWEST_LETTERS ? 'mixed' : verdict(upper, lower)
}

/**
 * What the reader's layers see of a text: the text itself, or, where it is written in capitals or in small letters throughout, the same text
 * with the case worked out. Always as long as the text, so that every offset (UTF-16 code units) holds in both.
 */
export const caseView = (text: string, known: readonly KnownName[] = []): string =>
  caseOf(text) === 'mixed' ? text : recase(text, known)
