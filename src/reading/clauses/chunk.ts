import { joinAges, joinLists, joinOf } from './join-phrases.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import type { Mark, Phrase } from './phrase.ts'
import { verbGroupAt } from './verb-group.ts'
import type { Word } from './word.ts'

/** Cuts the words of a sentence into noun phrases, verb groups and the small words between them, from left to right. */
export const phrasesOf = (words: readonly Word[]): Phrase[] => {
  const out: Phrase[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    const verb = verbGroupAt(words, at)
    if (verb !== null) {
      out.push(verb.phrase)
      at = verb.next
      continue
    }
    const noun = nounPhraseAt(words, at)
    if (noun !== null) {
      out.push(noun.phrase)
      at = noun.next
      continue
    }
    const mark = markOf(word)
    if (mark !== null) out.push(mark)
    at += 1
  }
  return joinLists(joinOf(joinAges(out)))
}

const markOf = (word: Word): Mark | null => {
  const { start, end, lower, lemma, tag } = word
  switch (tag) {
    case 'prep':
    case 'adj':
    case 'adv':
    case 'cc':
    case 'comma':
    case 'stop':
    case 'open':
    case 'close':
    case 'that':
    case 'wh':
    case 'sub':
    case 'time':
      return { kind: tag, start, end, lower, lemma, word }
    case 'to':
      return { kind: 'prep', start, end, lower, lemma, word }
    case 'neg':
      return { kind: 'adv', start, end, lower, lemma, word }
    default:
      return null
  }
}
