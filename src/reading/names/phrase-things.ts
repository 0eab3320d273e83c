import { AIRCRAFT_MAKES, MAKES } from '../english/names/makes.ts'
import { NOUNS } from '../english/names/nouns.ts'
import { type Context, numberOf, type Phrase } from './phrase-words.ts'
import type { Word } from './words.ts'

const SIGN = /^(?:(?:US|A|C|HK|NZ)?\$|[€£¥₦₹₽]|USD|EUR|GBP)$/
const MULTIPLE = /^(?:thousand|million|billion|trillion|bn|mn|m|k)$/

const plain = (from: number, to: number, noun: string): Phrase => ({
  from,
  to,
  head: to - 1,
  noun,
  sense: NOUNS.get(noun) ?? null,
  determiner: 'indefinite',
  owner: null,
  ownerPronoun: null,
  plural: false,
  count: 1,
  modifiers: [],
  nationality: null,
  age: null,
  lastHead: to - 1,
  none: false,
  part: false,
})

/** A sum with its sign or code before it: "$50,000", "US$2.5 million". */
export const moneyAt = (words: readonly Word[], at: number): Phrase | null => {
  const sign = words[at]
  if (sign === undefined || !SIGN.test(sign.text)) return null
  const number = words[at + 1]
  if (number === undefined || !/^\d/.test(number.text) || number.sentence !== sign.sentence) return null
  const more = words[at + 2]
  const to = more !== undefined && more.sentence === sign.sentence && MULTIPLE.test(more.fold) ? at + 3 : at + 2
  return { ...plain(at, to, 'dollars'), plural: true }
}

/** A vehicle by its make: "a white Toyota Hilux", "two Cessnas"; null where a noun follows, which then heads the phrase. */
export const vehicleAt = (context: Context, at: number): Phrase | null => {
  const { words } = context
  const start = words[at]
  if (start === undefined || start.mark) return null
  const article = /^(?:a|an|the|his|her|their|another|one)$/.test(start.fold)
  const count = article ? 1 : numberOf(start)
  if (count === null) return null
  let i = at + 1
  const modifiers: string[] = []
  while (i < at + 4 && words[i]?.sentence === start.sentence && words[i]?.pos === 'ADJ' && words[i]?.cap === false) {
    modifiers.push(words[i]?.fold ?? '')
    i++
  }
  const make = words[i]
  if (make === undefined || make.sentence !== start.sentence || !make.cap || context.covered.has(i)) return null
  const single = make.fold.replace(/s$/, '')
  const aircraft = AIRCRAFT_MAKES.has(make.fold) || AIRCRAFT_MAKES.has(single)
  if (!aircraft && !MAKES.has(make.fold) && !MAKES.has(single)) return null
  let to = i + 1
  while (to < i + 4 && words[to]?.sentence === start.sentence && !context.covered.has(to)) {
    const word = words[to]
    if (word === undefined || word.mark || !(word.cap || /^[A-Z]?-?\d{1,4}[a-z]?$/i.test(word.text))) break
    to++
  }
  const next = words[to]
  if (next !== undefined && next.sentence === start.sentence && next.pos === 'NOUN') return null
  const noun = aircraft ? 'plane' : 'car'
  return {
    ...plain(at, to, noun),
    determiner: start.fold === 'the' ? 'definite' : 'indefinite',
    plural: count > 1,
    count: article ? null : count,
    modifiers,
  }
}
