import { isPlural, NOUNS, type NounSense } from '../english/names/nouns.ts'
import { TITLE_HEADS } from '../english/names/titles.ts'
import type { NameSpot } from './clusters.ts'
import type { Lexicon } from './lexicon.ts'
import type { Word } from './words.ts'

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none'

/** A noun phrase whose head is a common noun. Word indexes; `to` is exclusive and includes what follows the head and belongs to it. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly noun: string
  readonly sense: NounSense | null
  readonly determiner: Determiner
  /** The name that owns it ("X's mother"), or the word index of a possessive pronoun. */
  readonly owner: NameSpot | null
  readonly ownerPronoun: number | null
  readonly plural: boolean
  readonly count: number | null
  /** Folded words before the head, articles and numbers aside. */
  readonly modifiers: readonly string[]
  /** Country whose people or bodies it speaks of, or an adjective of a region or faith. */
  readonly nationality: string | null
  /** Age in years for "the 26-year-old". */
  readonly age: number | null
  /** Last word of the heads, where several nouns share the phrase; else the head. */
  readonly lastHead: number
  /** "no request": says that there is none. */
  readonly none: boolean
  /** "two of them": a part of what the rest of the phrase names. */
  readonly part: boolean
}

export const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'all', 'each', 'every'])
export const INDEFINITE = new Set([
  'either',
  'neither',
  'a',
  'an',
  'another',
  'some',
  'any',
  'several',
  'many',
  'no',
  'various',
  'numerous',
  'few',
])
export const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose'])
const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
)
for (const [word, value] of [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['dozens', 24],
  ['hundreds', 200],
  ['thousands', 2000],
] as const)
  NUMBERS.set(word, value)
export const TIME_NOUNS = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades century centuries morning evening afternoon noon midnight dawn dusk time times moment period beginning end eve wake aftermath half summer winter spring autumn date dates monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow course meantime midst past future present'.split(
    ' ',
  ),
)
export const NOT_PREMODIFIER = new Set([
  'long',
  'such',
  'same',
  'so',
  'as',
  'enough',
  'much',
  'more',
  'less',
  'later',
  'earlier',
  'due',
  'because',
  'able',
  'possible',
  'known',
  'responsible',
  'aware',
  'ready',
  'likely',
  'other-than',
  'is',
  'are',
])
export const NO_ADVERB = new Set(
  'when where how why as so then there here however not also later now still that than because'.split(' '),
)
export const LEADING_OK = new Set(['more', 'same', 'possible', 'known', 'earlier', 'later', 'less', 'other', 'such'])

export const numberOf = (word: Word): number | null => {
  const named = NUMBERS.get(word.fold)
  if (named !== undefined) return named
  if (!/^\d{1,3}(?:[,.]?\d{3})*$/.test(word.text)) return null
  return Number(word.text.replace(/[,.]/g, ''))
}

const MONTHS = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
export const isDate = (word: Word | undefined): boolean => word?.cap === true && MONTHS.has(word.fold)

export const YEAR_OLD = /^(\d{1,3})-years?-old$/

export interface Context {
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
  readonly spotAt: ReadonlyMap<number, NameSpot>
  /** For every word covered by a name, that name. */
  readonly covered: ReadonlyMap<number, NameSpot>
}

export const isAdjectiveName = (context: Context, word: Word): boolean =>
  word.cap && context.lexicon.adjectives.has(word.fold) && !word.caps
export const isPeopleName = (context: Context, word: Word): boolean => word.cap && context.lexicon.people.has(word.fold)

const GENERAL_AFTER =
  /^(?:inspector|secretary|attorney|director|prosecutor|lieutenant|major|brigadier|consul|surgeon|colonel)$/

/** Can the word be a noun here? `inside`: the phrase has begun before it. */
/** Weapons that go by letters and figures: "AK-47", "RPG-7s". */
export const WEAPON_MARK = /^(?:aks?|ak-?\d{2,3}s?|rpgs?|rpg-?\d{1,2}s?|m-?16s?|m4s?|pkms?|sa-?\d{1,2}s?|tnt|c-?4)$/

export const nounish = (context: Context, at: number, inside: boolean, headAt: number): boolean => {
  const word = context.words[at]
  if (word === undefined || word.mark || context.covered.has(at)) return false
  if (TITLE_HEADS.has(word.fold) && word.cap && !word.opens) return true
  if (WEAPON_MARK.test(word.fold) && /[A-Z]/.test(word.text)) return true
  const next = context.words[at + 1]
  if (word.fold === 'watch' && (next?.fold === 'list' || next?.fold === 'lists')) return true
  if (
    !inside &&
    word.pos === 'NOUN' &&
    /ing$/.test(word.fold) &&
    !NOUNS.has(word.fold) &&
    next !== undefined &&
    NOUNS.has(next.fold) &&
    isPlural(next.fold)
  )
    return false
  if (word.pos === 'NOUN') return !/^\d/.test(word.fold) || YEAR_OLD.test(word.fold)
  if (YEAR_OLD.test(word.fold)) return true
  const listed = NOUNS.has(word.fold)
  if (listed && word.opens && word.pos === 'PROPN') return true
  if (listed && (word.pos === 'VERB' || word.pos === 'ADJ' || word.pos === 'PRON')) {
    if (word.pos === 'ADJ' && (next?.pos === 'NOUN' || next?.pos === 'ADJ') && !next.mark) return false
    if (!inside && word.pos === 'VERB' && isPlural(word.fold)) {
      const before = context.words[at - 1]
      return before !== undefined && (before.fold.endsWith('ing') || (before.pos === 'ADP' && before.fold !== 'to'))
    }
    if (!inside) return word.pos === 'PRON' && (word.fold === 'someone' || word.fold === 'somebody')
    if (headAt < 0) return true
    const head = context.words[headAt]
    // "The indictment claims that"
    if (word.pos === 'VERB' && next?.fold === 'that') return false
    if (word.fold === 'general' && GENERAL_AFTER.test(head?.fold ?? '')) return true
    if (word.pos === 'ADJ' && /^(?:chief|general|deputy|commander|radical|suspect)$/.test(word.fold)) return true
    const sense = NOUNS.get(head?.fold ?? '')
    return (
      head !== undefined &&
      !isPlural(head.fold) &&
      sense?.type !== 'PERSON' &&
      sense?.type !== 'ORG' &&
      isPlural(word.fold)
    )
  }
  if (listed && word.pos === 'PROPN' && !word.cap) return true
  return (
    inside &&
    isPeopleName(context, word) &&
    headAt < 0 &&
    next?.pos !== 'NOUN' &&
    next?.pos !== 'ADJ' &&
    !(next?.cap === true && (context.lexicon.people.has(next.fold) || context.lexicon.adjectives.has(next.fold))) &&
    !(next !== undefined && NOUNS.has(next.fold) && !next.mark)
  )
}

export const PARTICIPLE = /(?:ed|ing|en|wn|ght|own)$/

export const singularNounAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return word !== undefined && !word.cap && word.pos === 'NOUN' && !isPlural(word.fold)
}

export const OPENING = /^(?:suspected|armed|masked|unidentified|unknown|alleged|hooded|heavily)$/
export const adjectival = (context: Context, at: number): boolean => {
  const word = context.words[at]
  return word !== undefined && (word.pos === 'ADJ' || isAdjectiveName(context, word))
}

export const followsNoun = (context: Context, at: number): boolean => {
  for (let i = at; i < at + 3; i++) {
    if (nounish(context, i, true, -1)) return true
    const spot = context.spotAt.get(i)
    const word = context.words[i]
    if (spot !== undefined) return nounish(context, spot.to, true, -1)
    if (word === undefined || word.mark) return false
    if (word.pos !== 'ADJ' && word.pos !== 'PROPN') return false
  }
  return false
}
