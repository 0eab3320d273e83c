import type { Word } from '../clauses/word.ts'

/** A dateline ends within so many words. */
const DATELINE = 10

/** The words of a sentence without what only opens it: a list's number or bullet, and the dateline of an agency ("OSIJEK (Delta News) -"). */
export const withoutOpening = (words: readonly Word[]): readonly Word[] => {
  const rest = words.slice(markerEnd(words))
  return rest.slice(datelineEnd(rest))
}

const markerEnd = (words: readonly Word[]): number => {
  const [first, second, third] = words
  if (first === undefined || second === undefined) return 0
  if (/^[-*•·–]$/.test(first.lower)) return 1
  if (first.lower === '(' && third?.lower === ')' && isMarker(second)) return 3
  const tied = second.start === first.end && (second.lower === '.' || second.lower === ')')
  return tied && isMarker(first) && third !== undefined ? 2 : 0
}

const isMarker = (word: Word): boolean => /^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/.test(word.lower)

const datelineEnd = (words: readonly Word[]): number => {
  if (words[0]?.tag !== 'name' && words[0]?.capital !== true) return 0
  for (let at = 1; at < Math.min(words.length, DATELINE); at += 1) {
    const word = words[at]
    if (word === undefined) return 0
    if (/^[-–—]+$/.test(word.lower)) {
      const opener = words.slice(0, at)
      const placed = opener[0]?.place === true || opener.some((each) => each.tag === 'paren')
      return placed ? at + 1 : 0
    }
    if (!(word.tag === 'name' || word.tag === 'paren' || word.tag === 'comma' || word.tag === 'time' || word.capital))
      return 0
  }
  return 0
}
