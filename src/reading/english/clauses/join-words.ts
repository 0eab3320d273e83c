import type { Word, WordTag } from '../../clauses/word.ts'
import { MULTIWORD } from './lexicon.ts'

export const joinMultiwords = (words: readonly Word[]): Word[] => {
  const out: Word[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    const row = word.entity === null && word.time === null ? multiwordAt(words, at) : undefined
    if (row === undefined) {
      out.push(word)
      at += 1
      continue
    }
    const [list, tag, as] = row
    const last = words[at + list.length - 1] ?? word
    const next = words[at + list.length]
    // "are due to appear": no preposition stands before a verb.
    if (as === 'because of' && word.lower === 'due' && (next?.tag === 'verb' || next?.tag === 'aux')) {
      out.push(word)
      at += 1
      continue
    }
    const isNumber = words[at + list.length]?.tag === 'num'
    if (tag === 'approx' && !isNumber) {
      out.push(word)
      at += 1
      continue
    }
    if (tag !== 'drop') {
      const asTag: WordTag = tag === 'approx' ? 'adv' : (tag as WordTag)
      if (tag === 'prep' && as === 'near' && isNumber) {
        out.push({ ...word, end: last.end, lower: 'nearly', lemma: 'nearly', tag: 'adv' })
      } else {
        const lower = as === '' ? list.join(' ') : as
        out.push({ ...word, end: last.end, lower, lemma: lower, tag: asTag })
      }
    }
    at += list.length
  }
  return out
}

const multiwordAt = (words: readonly Word[], at: number) =>
  MULTIWORD.get(words[at]?.lower ?? '')?.find(([list]) =>
    list.every((part, offset) => {
      const word = words[at + offset]
      return word !== undefined && word.lower === part && word.entity === null && word.time === null
    }),
  )
