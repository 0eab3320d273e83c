import type { NameSpot } from './clusters.ts'
import { isPlural, NOUNS, type NounSense } from './data/nouns.ts'
import { TITLE_HEADS, TITLE_PARTS } from './data/titles.ts'
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
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'all', 'each', 'every'])
const INDEFINITE = new Set([
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
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose'])
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
const TIME_NOUNS = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades century centuries morning evening afternoon noon midnight dawn dusk time times moment period beginning end eve wake aftermath half summer winter spring autumn date dates monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow course meantime midst past future present'.split(
    ' ',
  ),
)
const NOT_PREMODIFIER = new Set([
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
const NO_ADVERB = new Set(
  'when where how why as so then there here however not also later now still that than because'.split(' '),
)
const LEADING_OK = new Set(['more', 'same', 'possible', 'known', 'earlier', 'later', 'less', 'other', 'such'])

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
const isDate = (word: Word | undefined): boolean => word?.cap === true && MONTHS.has(word.fold)

const YEAR_OLD = /^(\d{1,3})-years?-old$/

interface Context {
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
  readonly spotAt: ReadonlyMap<number, NameSpot>
  /** For every word covered by a name, that name. */
  readonly covered: ReadonlyMap<number, NameSpot>
}

const isAdjectiveName = (context: Context, word: Word): boolean =>
  word.cap && context.lexicon.adjectives.has(word.fold) && !word.caps
const isPeopleName = (context: Context, word: Word): boolean => word.cap && context.lexicon.people.has(word.fold)

/** Can the word be a noun here? `inside`: the phrase has begun before it. */
const nounish = (context: Context, at: number, inside: boolean, headAt: number): boolean => {
  const word = context.words[at]
  if (word === undefined || word.mark || context.covered.has(at)) return false
  if (TITLE_HEADS.has(word.fold) && word.cap && !word.opens) return true
  const next = context.words[at + 1]
  if (word.fold === 'watch' && (next?.fold === 'list' || next?.fold === 'lists')) return true
  if (word.pos === 'NOUN') return !/^\d/.test(word.fold) || YEAR_OLD.test(word.fold)
  if (YEAR_OLD.test(word.fold)) return true
  const listed = NOUNS.has(word.fold)
  if (listed && word.opens && word.pos === 'PROPN') return true
  if (listed && (word.pos === 'VERB' || word.pos === 'ADJ' || word.pos === 'PRON')) {
    if (word.pos === 'ADJ' && (next?.pos === 'NOUN' || next?.pos === 'ADJ') && !next.mark) return false
    if (!inside) return word.pos === 'PRON' && (word.fold === 'someone' || word.fold === 'somebody')
    if (headAt < 0) return true
    const head = context.words[headAt]
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

const PARTICIPLE = /(?:ed|ing|en|wn|ght|own)$/

const singularNounAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return word !== undefined && !word.cap && word.pos === 'NOUN' && !isPlural(word.fold)
}

/** Reads the noun phrase that begins at word `at`; null where none does. */
export const phraseAt = (context: Context, at: number, depth = 0): Phrase | null => {
  const { words } = context
  const start = words[at]
  if (start === undefined || start.mark) {
    if (start === undefined || !/^[“"‘]$/.test(start.text)) return null
  }
  const part = partitive(context, at, depth)
  if (part !== null) return part
  const sentence = start.sentence
  let i = at
  let determiner: Determiner = 'none'
  let owner: NameSpot | null = null
  let ownerPronoun: number | null = null
  let count: number | null = null
  let nationality: string | null = null
  const modifiers: string[] = []
  const here = (): Word | undefined => (words[i]?.sentence === sentence ? words[i] : undefined)
  // determiners, owners
  for (let steps = 0; steps < 4; steps++) {
    const word = here()
    if (word === undefined) return null
    const spot = context.spotAt.get(i)
    if (spot !== undefined) {
      const mark = words[spot.to]
      if (
        mark !== undefined &&
        (mark.fold === "'s" ||
          ((mark.text === '’' || mark.text === "'") && words[spot.to - 1]?.fold.endsWith('s') === true)) &&
        owner === null
      ) {
        owner = spot
        determiner = 'possessive'
        if (spot.cluster.rank === 'country') nationality = spot.cluster.name
        i = spot.to + 1
        continue
      }
      break
    }
    if (word.fold === 'all' && words[i + 1]?.fold === 'but') return null
    if (DEFINITE.has(word.fold) && word.pos !== 'SCONJ') {
      if (
        word.fold === 'that' &&
        !(
          word.pos === 'DET' &&
          singularNounAt(words, i + 1) &&
          words[i - 1]?.pos !== 'VERB' &&
          words[i - 1]?.pos !== 'NOUN' &&
          words[i - 1]?.pos !== 'PROPN'
        )
      )
        return null
      determiner = 'definite'
      if (word.fold === 'both') count = 2
      i++
    } else if (INDEFINITE.has(word.fold)) {
      if (determiner === 'none') determiner = 'indefinite'
      i++
    } else if (POSSESSIVE.has(word.fold) && word.fold !== 'whose') {
      determiner = 'possessive'
      ownerPronoun = i
      i++
    } else if ((word.fold === 'last' || word.fold === 'this' || word.fold === 'next') && words[i + 2]?.fold === "'s") {
      determiner = 'definite'
      i += 3
    } else if (
      words[i + 1]?.fold === "'s" &&
      (TIME_NOUNS.has(word.fold) || TIME_NOUNS.has(word.fold.replace(/s$/, '')))
    ) {
      determiner = 'definite'
      i += 2
    } else break
  }
  let head = -1
  let age: number | null = null
  const begun = i > at
  for (let steps = 0; steps < 9; steps++) {
    const word = here()
    if (word === undefined) break
    const spot = context.spotAt.get(i)
    if (spot !== undefined) {
      // a name as modifier: what follows must be a noun
      const next = spot.to
      if (words[next]?.sentence !== sentence || head >= 0 || spot.cluster.type === 'GROUP') break
      if (!(nounish(context, next, true, -1) || (words[next]?.pos === 'ADJ' && nounish(context, next + 1, true, -1))))
        break
      if (spot.cluster.type === 'PERSON') break
      if (spot.cluster.rank === 'country') nationality = spot.cluster.name
      modifiers.push(spot.cluster.name.toLowerCase())
      i = next
      continue
    }
    if (word.mark) {
      if (
        /^[“”"‘’]$/.test(word.text) &&
        head < 0 &&
        (words[i + 1]?.pos === 'ADJ' || (i > at && nounish(context, i + 1, true, head)))
      ) {
        i++
        continue
      }
      if (word.text === ',' && head < 0 && words[i - 1]?.pos === 'ADJ' && words[i + 1]?.pos === 'ADJ') {
        i++
        continue
      }
      break
    }
    const inside = begun || i > at
    if (nounish(context, i, inside, head)) {
      if (isPeopleName(context, word)) nationality = context.lexicon.people.get(word.fold) ?? null
      if (head >= 0) modifiers.push(words[head]?.fold ?? '')
      const years = YEAR_OLD.exec(word.fold)
      if (years !== null) {
        age = Number(years[1])
        const next = words[i + 1]
        if (
          next !== undefined &&
          !context.covered.has(i + 1) &&
          (nounish(context, i + 1, true, -1) || isPeopleName(context, next) || isAdjectiveName(context, next))
        ) {
          i++
          continue
        }
      }
      head = i
      i++
      if (TIME_NOUNS.has(word.fold) && words[i]?.fold === "'s") return null
      continue
    }
    if (isAdjectiveName(context, word) && (head < 0 || modifiers.length === 0)) {
      if (head >= 0) break
      nationality = context.lexicon.adjectives.get(word.fold) ?? null
      modifiers.push(word.fold)
      i++
      continue
    }
    if (head >= 0) {
      if (
        word.pos === 'ADJ' &&
        head === i - 1 &&
        begun &&
        !NOUNS.has(words[head]?.fold ?? '') &&
        nounish(context, i + 1, true, -1)
      ) {
        modifiers.push(words[head]?.fold ?? '', word.fold)
        head = -1
        i++
        continue
      }
      break
    }
    if (isDate(word) || /^(?:19|20)\d\d$/.test(word.text)) {
      if (!begun || determiner === 'none' || determiner === 'definite') return null
      modifiers.push(word.fold)
      i++
      continue
    }
    const number = numberOf(word)
    if (number !== null && isDate(words[i + 1])) return null
    if (
      number !== null &&
      (words[i + 1]?.fold === 'hundred' || words[i + 1]?.fold === 'thousand' || words[i + 1]?.fold === 'million')
    ) {
      count = number * (words[i + 1]?.fold === 'hundred' ? 100 : words[i + 1]?.fold === 'thousand' ? 1000 : 1000000)
      if (determiner === 'none') determiner = 'indefinite'
      i += 2
      continue
    }
    if (/^(?:hundred|thousand|dozen|million)$/.test(word.fold) && inside) {
      i++
      continue
    }
    if (number !== null) {
      count = number
      if (determiner === 'none') determiner = 'indefinite'
      i++
      continue
    }
    if (word.pos === 'ADJ' && (inside ? true : !NOT_PREMODIFIER.has(word.fold) || LEADING_OK.has(word.fold))) {
      modifiers.push(word.fold)
      i++
      continue
    }
    if (
      !inside &&
      (word.fold === 'earlier' ||
        word.fold === 'later' ||
        word.fold === 'further' ||
        (word.opens && word.pos === 'PROPN')) &&
      followsNoun(context, i + 1)
    ) {
      modifiers.push(word.fold)
      i++
      continue
    }
    const participle =
      OPENING.test(word.fold) || (word.pos === 'VERB' && word.fold.endsWith('ed') && words[i - 1]?.pos === 'ADP')
    if (!inside && participle && followsNoun(context, i + 1)) {
      modifiers.push(word.fold)
      i++
      continue
    }
    if (word.text.includes('-') && !word.cap && followsNoun(context, i + 1)) {
      modifiers.push(word.fold)
      i++
      continue
    }
    if (word.cap && TITLE_PARTS.has(word.fold) && !word.opens) {
      modifiers.push(word.fold)
      i++
      continue
    }
    if (inside && word.pos === 'VERB' && PARTICIPLE.test(word.fold) && followsNoun(context, i + 1)) {
      modifiers.push(word.fold)
      i++
      continue
    }
    if (
      inside &&
      (word.pos === 'ADV' || word.fold === 'most') &&
      !NO_ADVERB.has(word.fold) &&
      (words[i + 1]?.pos === 'ADJ' || words[i + 1]?.pos === 'VERB') &&
      followsNoun(context, i + 2)
    ) {
      i++
      continue
    }
    if (
      inside &&
      word.pos === 'CCONJ' &&
      adjectival(context, i - 1) &&
      adjectival(context, i + 1) &&
      followsNoun(context, i + 1)
    ) {
      i++
      continue
    }
    if (inside && word.pos === 'PROPN' && !word.cap) {
      modifiers.push(word.fold)
      i++
      continue
    }
    if (inside && word.cap && word.pos === 'PROPN' && followsNoun(context, i + 1)) {
      modifiers.push(word.fold)
      i++
      continue
    }
    break
  }
  if (head < 0) return null
  const noun = words[head]
  if (noun === undefined || TIME_NOUNS.has(noun.fold)) return null
  if (noun.fold === 'accused' && determiner !== 'definite') return null
  if (noun.fold === 'states' && head === at && words[head + 1]?.fold === 'that') return null
  // "places of worship", "ministry of interior": the head stands before "of"
  let to = head + 1
  let sense: NounSense | null = NOUNS.get(noun.fold) ?? null
  if (sense === null && nationality !== null && isPeopleName(context, noun)) sense = NOUNS.get('national') ?? null
  if (sense === null && age !== null) sense = NOUNS.get('person') ?? null
  if (sense === null && noun.cap && TITLE_HEADS.has(noun.fold)) sense = NOUNS.get('minister') ?? null
  to = coordinated(context, head, sense, to)
  const lastHead = to - 1
  if (depth < 3) to = extended(context, at, head, to, sense, determiner, depth)
  const plural =
    to > head + 1 && words[head + 1]?.fold === 'and'
      ? true
      : isPlural(noun.fold) || (noun.cap && isPeopleName(context, noun) && isPlural(noun.fold))
  return {
    from: at,
    to,
    head,
    noun: noun.fold,
    sense,
    determiner,
    owner,
    ownerPronoun,
    plural,
    count,
    modifiers,
    nationality,
    age,
    lastHead,
    none: /^(?:no|neither)$/.test(start.fold),
  }
}

const SHARES = new Set(['some', 'many', 'several', 'most', 'few', 'none', 'both', 'all', 'half', 'each', 'any'])

/** "one of the gunmen", "two of them", "the twelve": the number stands for the noun. */
const partitive = (context: Context, at: number, depth: number): Phrase | null => {
  const { words } = context
  const start = words[at]
  if (start === undefined || start.mark) return null
  const base = {
    from: at,
    owner: null,
    ownerPronoun: null,
    modifiers: [],
    nationality: null,
    age: null,
    none: start.fold === 'none',
  } as const
  const next = words[at + 1]
  if (next === undefined || next.sentence !== start.sentence) return null
  const number = numberOf(start)
  if (next.fold === 'of' && (number !== null || SHARES.has(start.fold))) {
    const inner = words[at + 2]
    if (inner === undefined || inner.sentence !== start.sentence) return null
    const share = {
      ...base,
      head: at,
      lastHead: at,
      determiner: 'indefinite',
      count: number,
      plural: number !== 1,
    } as const
    if (/^(?:them|these|those)$/.test(inner.fold) && words[at + 3]?.pos !== 'NOUN') {
      return { ...share, to: at + 3, noun: 'others', sense: NOUNS.get('others') ?? null }
    }
    const whole = depth < 2 ? phraseAt(context, at + 2, depth + 1) : null
    if (
      whole === null ||
      whole.sense === null ||
      !(whole.determiner === 'definite' || whole.determiner === 'possessive')
    )
      return null
    return {
      ...share,
      to: whole.to,
      noun: number === 1 ? whole.noun.replace(/men$/, 'man').replace(/([^s])s$/, '$1') : whole.noun,
      sense:
        (number === 1 ? NOUNS.get(whole.noun.replace(/men$/, 'man').replace(/([^s])s$/, '$1')) : null) ?? whole.sense,
    }
  }
  if (start.fold === 'the' && number === null) {
    const count = numberOf(next)
    const after = words[at + 2]
    if (count === null || count > 1000 || after === undefined) return null
    const ends = after.mark || after.pos === 'AUX' || after.pos === 'VERB' || after.pos === 'ADP'
    if (!ends || NOUNS.has(after.fold)) return null
    return {
      ...base,
      to: at + 2,
      head: at + 1,
      lastHead: at + 1,
      determiner: 'definite',
      count,
      plural: count !== 1,
      noun: 'others',
      sense: NOUNS.get('others') ?? null,
    }
  }
  return null
}

const adjectival = (context: Context, at: number): boolean => {
  const word = context.words[at]
  return word !== undefined && (word.pos === 'ADJ' || isAdjectiveName(context, word))
}

const followsNoun = (context: Context, at: number): boolean => {
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

const LISTED_TOGETHER = new Set(['kin', 'weapon'])

/** "mother and sisters", "rifles, pistols and ammunition": nouns of one kind without articles make one phrase. */
const coordinated = (context: Context, head: number, sense: NounSense | null, to: number): number => {
  if (sense === null || !LISTED_TOGETHER.has(sense.class)) return to
  let end = to
  let i = to
  for (let steps = 0; steps < 4; steps++) {
    const link = context.words[i]
    const next = context.words[i + 1]
    if (link === undefined || next === undefined || next.sentence !== context.words[head]?.sentence) break
    if (link.text !== ',' && link.fold !== 'and') break
    if (NOUNS.get(next.fold)?.class !== sense.class || context.covered.has(i + 1)) break
    i += 2
    if (link.fold === 'and') {
      end = i
      break
    }
  }
  return end
}

const superlative = (context: Context, from: number, head: number): boolean => {
  for (let i = from; i < head; i++)
    if (
      /.{3}est$/.test(context.words[i]?.fold ?? '') ||
      context.words[i]?.fold === 'worst' ||
      context.words[i]?.fold === 'first'
    )
      return true
  return false
}

/** Number of words of "half a century", "a decade", "20 years". */
const longTime = (words: readonly Word[], at: number): number => {
  for (let i = at; i < at + 4; i++)
    if (/^(?:century|centuries|decades?|years?)$/.test(words[i]?.fold ?? '')) return i + 1 - at
  return 0
}

const OPENING = /^(?:suspected|armed|masked|unidentified|unknown|alleged|hooded|heavily)$/
const EVENT_LINKS = new Set([
  'of',
  'on',
  'in',
  'at',
  'near',
  'against',
  'behind',
  'with',
  'outside',
  'across',
  'inside',
  'between',
])
const PLACE_LINKS = new Set(['in', 'near', 'across', 'at', 'from', 'behind', 'on'])

const extended = (
  context: Context,
  at: number,
  head: number,
  start: number,
  sense: NounSense | null,
  determiner: Determiner,
  depth: number,
): number => {
  const { words } = context
  let to = start
  const sentence = words[head]?.sentence
  if (
    /^(?:ministry|ministries|department|minister|secretary|directorate)$/.test(words[head]?.fold ?? '') &&
    words[to]?.fold === 'of' &&
    words[to + 1]?.mark === false &&
    !context.covered.has(to + 1)
  ) {
    to += 2
    if (words[to]?.fold === 'affairs') to++
    if (words[to]?.fold === 'and' && words[to + 1]?.fold === 'defence') to += 2
    return to
  }
  for (let steps = 0; steps < 3; steps++) {
    const link = words[to]
    if (link === undefined || link.sentence !== sentence || link.mark) break
    const event = sense?.type === 'EVENT' && sense.class !== 'response'
    const living =
      sense !== null &&
      (sense.type === 'PERSON' || sense.type === 'GROUP' || sense.type === 'ORG' || sense.type === 'SOURCE')
    const place = sense?.type === 'FAC'
    const allowed =
      link.fold === 'of' ? true : event ? EVENT_LINKS.has(link.fold) : (living || place) && PLACE_LINKS.has(link.fold)
    if (!allowed) break
    const span = link.fold === 'in' && superlative(context, at, head) ? longTime(words, to + 1) : 0
    if (span > 0) return to + 1 + span
    const target = targetEnd(context, to + 1, depth)
    if (target === null) break
    if (link.fold !== 'of' && living) {
      // "officials in the capital said" holds together; "killed people in the capital" does not
      const next = words[target.to]
      const verb =
        next !== undefined &&
        next.sentence === sentence &&
        (next.pos === 'AUX' || next.pos === 'VERB' || next.fold === 'however')
      const before = words[at - 1]
      const named = next?.text === ',' && context.spotAt.get(target.to + 1)?.cluster.type === 'PERSON'
      const opens =
        before === undefined ||
        before.sentence !== sentence ||
        before.mark ||
        before.fold === 'that' ||
        before.pos === 'SCONJ' ||
        link.fold === 'behind'
      if (!(link.fold === 'behind' || named || (verb && opens))) break
    }
    if (place && link.fold !== 'of' && (!target.name || (link.fold !== 'in' && link.fold !== 'near'))) break
    if (link.fold === 'between') {
      if (words[target.to]?.fold !== 'and') break
      const other = targetEnd(context, target.to + 1, depth)
      if (other === null) break
      to = other.to
      continue
    }
    to = target.to
  }
  if (to === start && determiner === 'indefinite') to = reduced(context, at, head, to, sense, depth)
  return to
}

/** What may stand after a preposition inside a phrase: a name or another phrase, not a time. */
const targetEnd = (
  context: Context,
  at: number,
  depth: number,
): { readonly to: number; readonly name: boolean } | null => {
  const { words } = context
  const first = words[at]
  if (first === undefined) return null
  const spotted = context.spotAt.get(first.fold === 'the' ? at + 1 : at)
  if (spotted !== undefined && words[spotted.to]?.fold !== "'s") {
    const phrase = depth < 2 ? phraseAt(context, at, depth + 1) : null
    if (phrase !== null && phrase.to > spotted.to) return { to: phrase.to, name: false }
    return { to: spotted.to, name: true }
  }
  if (first.fold === 'one' && words[at + 1]?.fold === 'of') {
    const rest = depth < 2 ? phraseAt(context, at + 2, depth + 1) : null
    return rest === null ? null : { to: rest.to, name: false }
  }
  if (/^\d{4}$/.test(first.text) && !words[at + 1]?.pos.startsWith('N')) return null
  const phrase = depth < 2 ? phraseAt(context, at, depth + 1) : null
  if (phrase === null || TIME_NOUNS.has(phrase.noun)) return null
  return { to: phrase.to, name: false }
}

/** "a network sending fighters to X", "a man appearing to be X", and after a name "X, a suspect killed Friday". */
const reduced = (
  context: Context,
  at: number,
  head: number,
  to: number,
  sense: NounSense | null,
  depth: number,
): number => {
  const { words } = context
  const verb = words[to]
  const sentence = words[head]?.sentence
  if (verb === undefined || verb.sentence !== sentence || verb.pos !== 'VERB' || sense === null) return to
  if (sense.type !== 'PERSON' && sense.type !== 'GROUP' && sense.type !== 'ORG') return to
  if (verb.fold.endsWith('ing')) {
    let i = to + 1
    if (words[i]?.fold === 'to' && words[i + 1]?.fold === 'be') i += 2
    const object = targetEnd(context, i, Math.max(depth, 1))
    if (object === null) return to
    const link = words[object.to]
    if (link !== undefined && (link.fold === 'to' || link.fold === 'in') && i === to + 1) {
      const goal = targetEnd(context, object.to + 1, Math.max(depth, 1))
      if (goal !== null) return goal.to
    }
    return object.to
  }
  const before = words[at - 1]
  if (
    before?.text === ',' &&
    /^(?:born|wanted|based|living|named|employed|trained|raised|resident)$/.test(verb.fold) &&
    words[to + 1]?.pos === 'ADP'
  ) {
    const where = targetEnd(context, to + 2, Math.max(depth, 1))
    if (where !== null) return where.to
  }
  if (before?.text === ',' && context.covered.has(at - 2) && /(?:ed|en|ght|wn)$/.test(verb.fold)) {
    const next = words[to + 1]
    if (next !== undefined && TIME_NOUNS.has(next.fold)) return to + 2
  }
  return to
}

/** Every noun phrase of the document, in order; a phrase inside another comes after it. */
export const phrasesOf = (words: readonly Word[], spots: readonly NameSpot[], lexicon: Lexicon): readonly Phrase[] => {
  const spotAt = new Map<number, NameSpot>()
  const covered = new Map<number, NameSpot>()
  for (const spot of spots) {
    spotAt.set(spot.from, spot)
    for (let i = spot.from; i < spot.to; i++) covered.set(i, spot)
  }
  const context: Context = { words, lexicon, spotAt, covered }
  const out: Phrase[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    if (word.block !== 'paragraph') {
      at++
      continue
    }
    const spot = spotAt.get(at)
    const inName = spot === undefined && covered.has(at)
    const phrase = inName ? null : phraseAt(context, at)
    if (phrase === null) {
      at++
      continue
    }
    out.push(phrase)
    at = phrase.lastHead + 1
  }
  return out
}
