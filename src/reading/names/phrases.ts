import { isPlural, NOUNS, type NounSense } from '../english/names/nouns.ts'
import { NEARLY } from '../english/names/references.ts'
import { TITLE_HEADS, TITLE_PARTS } from '../english/names/titles.ts'
import type { NameSpot } from './clusters.ts'
import type { Lexicon } from './lexicon.ts'
import { coordinated, extended, partitive } from './phrase-tails.ts'
import { moneyAt, vehicleAt } from './phrase-things.ts'
import {
  adjectival,
  type Context,
  DEFINITE,
  type Determiner,
  followsNoun,
  INDEFINITE,
  isAdjectiveName,
  isDate,
  isPeopleName,
  LEADING_OK,
  NO_ADVERB,
  NOT_PREMODIFIER,
  nounish,
  numberOf,
  OPENING,
  PARTICIPLE,
  type Phrase,
  POSSESSIVE,
  singularNounAt,
  TIME_NOUNS,
  WEAPON_MARK,
  YEAR_OLD,
} from './phrase-words.ts'
import type { Word } from './words.ts'

export type { Determiner, Phrase } from './phrase-words.ts'

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
  if (sense === null && WEAPON_MARK.test(noun.fold)) sense = NOUNS.get('rifle') ?? null
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
    part: false,
  }
}

/** "more than 40 men", "at least five": the words before the number belong to the phrase. */
const approximate = (words: readonly Word[], phrase: Phrase): Phrase => {
  const { from } = phrase
  const first = words[from]
  if (phrase.count === null || first === undefined || numberOf(first) === null) return phrase
  const last = words[from - 1]
  if (last === undefined || last.sentence !== first.sentence) return phrase
  const opener = NEARLY.get(last.fold)
  if (opener === undefined) return phrase
  let start = from - 1
  if (opener !== null) {
    const before = words[start - 1]
    const fewer = last.fold === 'than' && (before?.fold === 'fewer' || before?.fold === 'less')
    if (before?.fold !== opener && !fewer) return phrase
    start--
  }
  if (words[start - 1]?.fold === 'the' && words[start - 1]?.sentence === first.sentence) start--
  return { ...phrase, from: start }
}

/** "the company's director": what the phrase before the possessive owns, with its owner inside. */
const ownedBy = (context: Context, owner: Phrase): Phrase | null => {
  const mark = context.words[owner.lastHead + 1]
  const last = context.words[owner.lastHead]
  if (mark === undefined || mark.sentence !== last?.sentence || owner.sense === null || owner.part) return null
  const possessive = mark.fold === "'s" || ((mark.text === '’' || mark.text === "'") && last.fold.endsWith('s'))
  if (!possessive) return null
  const inner = phraseAt(context, owner.lastHead + 2)
  if (inner === null || inner.determiner !== 'none') return null
  return { ...inner, from: owner.from, determiner: 'possessive', ownerPronoun: owner.from, none: false }
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
    const phrase = inName ? null : (moneyAt(words, at) ?? vehicleAt(context, at) ?? phraseAt(context, at))
    if (phrase === null) {
      at++
      continue
    }
    out.push(approximate(words, phrase))
    at = phrase.lastHead + 1
    const owned = ownedBy(context, phrase)
    if (owned !== null) {
      out.push(owned)
      at = owned.lastHead + 1
    }
  }
  return out
}
