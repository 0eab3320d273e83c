import { POSSESSIVES } from '../english/clauses/lexicon.ts'
import { makePhrase, type NounPhrase } from './phrase.ts'
import type { Word } from './word.ts'

const isModifier = (word: Word): boolean =>
  word.tag === 'noun' || word.tag === 'name' || word.tag === 'adj' || word.tag === 'num' || word.tag === 'poss'

export const nounPhraseAt = (words: readonly Word[], from: number): { phrase: NounPhrase; next: number } | null => {
  const first = words[from]
  if (first === undefined) return null
  if (first.tag === 'pron') {
    return { phrase: makePhrase([first], null), next: from + 1 }
  }
  let at = from
  const items: Word[] = []
  let owner: NounPhrase | null = null
  let ownerStart = 0
  let hasHead = false
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    if (word.tag === 'det') {
      const starts = items.every((item) => item.tag === 'det' || item.tag === 'adv')
      const afterOwner = owner !== null && items.length === ownerStart
      if (!starts && !afterOwner) break
      items.push(word)
    } else if (word.tag === 'time') {
      // "last month's long march", "a May 2011 letter"; a bare "Monday" ends the phrase.
      const next = words[at + 1]
      const possessive = /(?:'s|s')$/.test(word.lower)
      const modifies =
        possessive ||
        (items.length > 0 && !hasHead && next !== undefined && (next.tag === 'noun' || next.tag === 'adj'))
      if (!modifies || hasHead) break
      items.push(word)
      hasHead = false
    } else if (word.tag === 'open' || word.tag === 'close') {
      // Scare quotes inside a phrase: “sensitive” sites.
      const next = words[at + 1]
      if (word.tag === 'open' && items.length > 0 && hasHead) break
      if (word.tag === 'open' && !(next?.tag === 'adj' || next?.tag === 'noun')) break
      if (word.tag === 'open' && !(words[at + 2]?.tag === 'close' || words[at + 3]?.tag === 'close')) break
      if (word.tag === 'close' && !items.some((item) => item.tag === 'open')) break
      items.push(word)
    } else if (word.tag === 'adv') {
      const next = words[at + 1]
      const fits = next !== undefined && (next.tag === 'adj' || next.tag === 'num') && !hasHead
      const leads =
        items.length > 0 ||
        next?.tag === 'num' ||
        (next?.tag === 'adj' && (words[at + 2]?.tag === 'noun' || words[at + 2]?.tag === 'name'))
      if (!fits || !leads) break
      items.push(word)
    } else if (word.tag === 'poss') {
      if (!hasHead) break
      owner = makePhrase(items.slice(ownerStart), owner)
      items.push(word)
      ownerStart = items.length
      hasHead = false
    } else if (isModifier(word)) {
      if (word.tag === 'adj' && hasHead && items.at(-1)?.tag !== 'num') break
      if (word.tag === 'adj' && !adjectiveLeads(words, at)) break
      if (word.tag === 'num' && hasHead && items.at(-1)?.tag === 'name') break
      items.push(word)
      if (word.tag === 'noun' || word.tag === 'name' || word.tag === 'num') hasHead = true
    } else break
    at += 1
  }
  while (items.length > 0 && !hasHead) {
    // "all", "several", "the wounded": a determiner or adjective may stand for its noun.
    const last = items.at(-1)
    if (last !== undefined && last.tag === 'adj' && items[0]?.tag === 'det' && items[0].lower !== 'no') break
    if (
      items.length === 1 &&
      last?.tag === 'det' &&
      !POSSESSIVES.has(last.lower) &&
      last.lower !== 'the' &&
      last.lower !== 'a' &&
      last.lower !== 'an' &&
      last.lower !== 'no'
    )
      break
    return null
  }
  if (items.length === 0) return null
  while (items.at(-1)?.tag === 'open') {
    items.pop()
    at -= 1
  }
  return { phrase: makePhrase(items.slice(ownerStart), owner, items[0]), next: at }
}

const adjectiveLeads = (words: readonly Word[], from: number): boolean => {
  for (let at = from; at < Math.min(words.length, from + 6); at += 1) {
    const tag = words[at]?.tag
    if (tag === 'noun' || tag === 'name' || tag === 'num') return true
    if (tag === 'cc' || tag === 'comma') {
      if (words[at + 1]?.tag !== 'adj') return opensPhrase(words[from - 1])
      continue
    }
    if (tag !== 'adj' && tag !== 'adv' && tag !== 'close' && tag !== 'open') return opensPhrase(words[from - 1])
  }
  return false
}

/** "the dead", "four wounded": an adjective after these may stand for its noun. */
const opensPhrase = (word: Word | undefined): boolean => word?.tag === 'det' || word?.tag === 'num'
