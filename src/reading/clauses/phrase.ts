import { CONTENT_NOUNS, NEGATIVE_DETERMINERS, POSSESSIVES } from '../english/clauses/lexicon.ts'
import type { Word } from './word.ts'

/** A noun phrase without its later prepositions, save "of": "the cousin of two of the smugglers". Offsets are UTF-16 code units. */
export interface NounPhrase {
  readonly kind: 'np'
  readonly start: number
  end: number
  readonly words: readonly Word[]
  /** The word that names what the phrase is about; for "some of the smugglers" that of the inner phrase. */
  head: Word
  readonly owner: NounPhrase | null
  /** "no", "nobody": the phrase denies its clause. */
  readonly negative: boolean
  readonly count: number | string | null
  of: NounPhrase | null
  /** "and ..." members beside this one. */
  also: NounPhrase[]
  apposition: NounPhrase | null
  age: { readonly value: number; readonly end: number } | null
  readonly definite: boolean
}

export interface VerbGroup {
  readonly kind: 'vg'
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly particle: string | null
  readonly form: 'finite' | 'inf' | 'ing' | 'en'
  /** Spelling leaves open whether it is a past tense or a participle ("killed"), and no auxiliary decides. */
  readonly open: boolean
  readonly passive: boolean
  readonly copula: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  readonly future: boolean
  readonly modal: string | null
  readonly negative: boolean
  readonly past: boolean
  readonly adverbs: readonly string[]
  /** Time words inside the group ("have now left"). */
  readonly times: readonly Word[]
}

export interface Mark {
  readonly kind: 'prep' | 'adj' | 'adv' | 'cc' | 'comma' | 'stop' | 'open' | 'close' | 'that' | 'wh' | 'sub' | 'time'
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly lemma: string
  readonly word: Word
}

export type Phrase = NounPhrase | VerbGroup | Mark

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** The number that a word stands for, or null. */
export const numberOf = (lower: string): number | null => {
  const plain = lower.replace(/,/g, '')
  if (/^\d{1,12}(?:\.\d{1,3})?$/.test(plain)) return Number(plain)
  const known = NUMBER_WORDS[plain]
  if (known !== undefined) return known
  const pair = plain.split('-')
  const tens = NUMBER_WORDS[pair[0] ?? '']
  const ones = NUMBER_WORDS[pair[1] ?? '']
  return pair.length === 2 && tens !== undefined && ones !== undefined ? tens + ones : null
}

export const makePhrase = (
  items: readonly Word[],
  owner: NounPhrase | null,
  first: Word | undefined = items[0],
): NounPhrase => {
  const words = items.filter((item) => item.tag !== 'open' && item.tag !== 'close')
  const possessive = words.find((word) => word.tag === 'det' && POSSESSIVES.has(word.lower))
  if (owner === null && possessive !== undefined && words.length > 1)
    return makePhrase(items, makePhrase([possessive], null), first)
  const start = owner?.start ?? first?.start ?? items[0]?.start ?? 0
  const head = headOf(words)
  const digits = words.find((word) => word.tag === 'num' && word !== head) ?? (head.tag === 'num' ? head : undefined)
  const number = digits === undefined ? null : numberOf(digits.lower)
  return {
    kind: 'np',
    start,
    end: items.at(-1)?.end ?? head.end,
    words,
    head,
    owner,
    negative: words.some((word) => NEGATIVE_DETERMINERS.has(word.lower)),
    count: number ?? (words.some((word) => word.lower === 'several') ? 'several' : null),
    of: null,
    also: [],
    apposition: null,
    age: null,
    definite:
      owner !== null ||
      words.some(
        (word) =>
          word.tag === 'det' &&
          (word.lower === 'the' ||
            word.lower === 'this' ||
            word.lower === 'these' ||
            word.lower === 'those' ||
            POSSESSIVES.has(word.lower)),
      ),
  }
}

const NONE: Word = {
  start: 0,
  end: 0,
  lower: '',
  lemma: '',
  tag: 'other',
  entity: null,
  place: false,
  time: null,
  capital: false,
}

const headOf = (words: readonly Word[]): Word => {
  const last = words.at(-1)
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]
    if (word !== undefined && (word.tag === 'noun' || word.tag === 'name' || word.tag === 'pron')) return word
  }
  return last ?? NONE
}

/** A phrase of one word: an adjective that stands for a noun ("from substantial to severe"). */
export const phraseOf = (word: Word): NounPhrase => makePhrase([word], null)

/** Whether a noun takes a "that" clause as its content ("the possibility that ..."). */
export const takesContent = (phrase: NounPhrase): boolean => CONTENT_NOUNS.has(phrase.head.lemma)
