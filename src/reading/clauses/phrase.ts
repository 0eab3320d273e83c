import { BE, CONTENT_NOUNS, HAVE, MODALS, NEGATIVE_DETERMINERS, PHRASAL, POSSESSIVES } from './lexicon.ts'
import { type VerbForm, verbForm } from './retag.ts'
import type { Word } from './word.ts'

/** A noun phrase without its later prepositions, save "of": "the wanted partner of one of the gunmen". Offsets are UTF-16 code units. */
export interface NounPhrase {
  readonly kind: 'np'
  readonly start: number
  end: number
  readonly words: readonly Word[]
  /** The word that names what the phrase is about; for "some of the gunmen" that of the inner phrase. */
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

const verbGroupAt = (words: readonly Word[], from: number): { phrase: VerbGroup; next: number } | null => {
  const first = words[from]
  if (first === undefined || (first.tag !== 'aux' && first.tag !== 'verb' && first.tag !== 'to' && first.tag !== 'neg'))
    return null
  let at = from
  // "decided not to raise": the denial stands before the "to".
  const deniedInfinitive = first.tag === 'neg' && words[from + 1]?.tag === 'to'
  const infinitive = first.tag === 'to' || deniedInfinitive
  if (infinitive) at += deniedInfinitive ? 2 : 1
  let modal: string | null = null
  let have = false
  let be = false
  let being = false
  let past = false
  let negative = deniedInfinitive
  let done = false
  const adverbs: string[] = []
  const times: Word[] = []
  let main: Word | null = null
  let lastAux: Word | null = null
  let end = first.end
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    if (word.tag === 'neg') {
      // "of not doing enough": a bare negation counts only if a verb follows it.
      negative = true
      at += 1
      continue
    }
    if (word.tag === 'adv' || word.tag === 'time') {
      if (lastAux === null || !leadsToVerb(words, at)) break
      if (word.tag === 'time') times.push(word)
      else adverbs.push(word.lower)
      at += 1
      continue
    }
    if (word.tag === 'aux') {
      if (main !== null) break
      if (MODALS.has(word.lower)) {
        if (modal !== null || have || be) break
        modal = word.lower
      } else if (HAVE.has(word.lower)) {
        if (have || be) break
        have = true
        past ||= word.lower === 'had'
      } else if (BE.has(word.lower)) {
        if (be && word.lower !== 'being') break
        be = true
        being ||= word.lower === 'being'
        past ||= word.lower === 'was' || word.lower === 'were'
      } else {
        done = true
        past ||= word.lower === 'did'
      }
      lastAux = word
      end = word.end
      at += 1
      continue
    }
    if (word.tag === 'verb') {
      const form = verbForm(word)
      if (be && (form === 'base' || form === 's')) break
      main = word
      end = word.end
      at += 1
    }
    break
  }
  if (main === null && lastAux === null) return null
  const form: VerbForm = main === null ? 'base' : verbForm(main)
  const passive = main !== null && be && (form === 'participle' || form === 'past-or-participle' || form === 'past')
  const gerund = first.lower === 'being' || first.lower === 'having' || (main !== null && form === 'ing' && !be)
  const openForm = main !== null && !be && !have && modal === null && !done && !infinitive
  let particle: string | null = null
  const lemma = main?.lemma ?? (be ? 'be' : have ? 'have' : 'do')
  const following = words[at]
  if (
    main !== null &&
    following !== undefined &&
    (following.tag === 'prep' || following.tag === 'adv') &&
    PHRASAL.has(`${lemma}-${following.lower}`)
  ) {
    particle = following.lower
    end = following.end
    at += 1
  }
  const bareParticiple = openForm && form === 'participle'
  const phrase: VerbGroup = {
    kind: 'vg',
    start: first.start,
    end,
    lemma: lemma === 'being' ? 'be' : lemma,
    particle,
    form: infinitive ? 'inf' : gerund && modal === null ? 'ing' : bareParticiple ? 'en' : 'finite',
    open: openForm && form === 'past-or-participle',
    passive: passive || bareParticiple,
    copula: main === null && be,
    perfect: have,
    progressive: be && form === 'ing' && main !== null,
    future: modal === 'will' || modal === "'ll" || modal === 'shall',
    modal,
    negative,
    past: past || (openForm && (form === 'past' || form === 'past-or-participle')),
    adverbs,
    times,
  }
  return { phrase, next: at }
}

const leadsToVerb = (words: readonly Word[], from: number): boolean => {
  for (let at = from; at < from + 4; at += 1) {
    const tag = words[at]?.tag
    if (tag === 'verb' || tag === 'aux') return true
    if (tag !== 'adv' && tag !== 'neg' && tag !== 'time') return false
  }
  return false
}

const isModifier = (word: Word): boolean =>
  word.tag === 'noun' || word.tag === 'name' || word.tag === 'adj' || word.tag === 'num' || word.tag === 'poss'

const nounPhraseAt = (words: readonly Word[], from: number): { phrase: NounPhrase; next: number } | null => {
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
      // "last week's deadly attacks", "a September 2014 message"; a bare "Monday" ends the phrase.
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

const makePhrase = (
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

/** "Cherif Doe, 32," and "Doe (32)": the age becomes part of the phrase. */
const joinAges = (phrases: readonly Phrase[]): Phrase[] => {
  const out: Phrase[] = []
  let at = 0
  while (at < phrases.length) {
    const phrase = phrases[at]
    if (phrase === undefined) break
    out.push(phrase)
    const [comma, age, close] = [phrases[at + 1], phrases[at + 2], phrases[at + 3]]
    const value = age?.kind === 'np' && age.words.length === 1 ? numberOf(age.head.lower) : null
    if (
      phrase.kind === 'np' &&
      comma?.kind === 'comma' &&
      age?.kind === 'np' &&
      value !== null &&
      value > 4 &&
      value < 110 &&
      Number.isInteger(value) &&
      (close === undefined ||
        close.kind === 'comma' ||
        close.kind === 'cc' ||
        close.kind === 'stop' ||
        close.kind === 'prep')
    ) {
      phrase.age = { value, end: age.end }
      phrase.end = age.end
      at += close?.kind === 'comma' && phrases[at + 4] !== undefined ? 4 : 3
      continue
    }
    at += 1
  }
  return out
}

const PARTITIVE = new Set([
  'one',
  'some',
  'several',
  'many',
  'most',
  'all',
  'each',
  'none',
  'few',
  'half',
  'dozen',
  'hundred',
  'thousand',
  'number',
  'group',
  'majority',
  'part',
  'rest',
  'two',
  'three',
  'four',
  'five',
  'any',
  'both',
  'pair',
  'handful',
  'series',
  'score',
  'another',
  'either',
  'neither',
  'others',
  'lot',
  'million',
])

const joinOf = (phrases: readonly Phrase[]): Phrase[] => {
  const out: Phrase[] = []
  // From right to left, so that "partner of one of the gunmen" nests.
  for (let at = phrases.length - 1; at >= 0; at -= 1) {
    const phrase = phrases[at]
    if (phrase === undefined) continue
    const [of, inner] = [out.at(-1), out.at(-2)]
    if (phrase.kind === 'np' && of?.kind === 'prep' && of.lower === 'of' && inner?.kind === 'np') {
      out.pop()
      out.pop()
      phrase.of = inner
      phrase.end = inner.end
      if (isQuantity(phrase)) phrase.head = inner.head
    }
    out.push(phrase)
  }
  return out.reverse()
}

const isQuantity = (phrase: NounPhrase): boolean =>
  phrase.owner === null &&
  (phrase.head.tag === 'num' ||
    numberOf(phrase.head.lower) !== null ||
    (PARTITIVE.has(phrase.head.lemma) && phrase.head.lemma !== 'group' && phrase.head.lemma !== 'part') ||
    phrase.words.every((word) => word.tag === 'det' || word.tag === 'num' || word.tag === 'adv'))

/** "soldiers, police and civilians": one phrase with the others beside it, unless the last begins a clause of its own. */
const joinLists = (phrases: readonly Phrase[]): Phrase[] => {
  const out: Phrase[] = []
  let at = 0
  let verbSeen = false
  while (at < phrases.length) {
    const phrase = phrases[at]
    if (phrase === undefined) break
    if (phrase.kind === 'vg' && phrase.form === 'finite') verbSeen = true
    if (phrase.kind === 'sub' || phrase.kind === 'that' || phrase.kind === 'wh' || phrase.kind === 'stop')
      verbSeen = false
    if (phrase.kind !== 'np') {
      out.push(phrase)
      at += 1
      continue
    }
    const members: NounPhrase[] = []
    let next = at + 1
    for (;;) {
      const comma = phrases[next]?.kind === 'comma' ? 1 : 0
      const cc = phrases[next + comma]?.kind === 'cc' ? 1 : 0
      const conjunction = phrases[next + comma]
      if (comma + cc === 0) break
      if (cc === 1 && conjunction?.kind === 'cc' && conjunction.lower !== 'and' && conjunction.lower !== 'or') break
      const item = phrases[next + comma + cc]
      if (item?.kind !== 'np') break
      if (cc === 0 && !closesList(phrases, next + comma)) break
      const after = phrases[next + comma + cc + 1]
      const clause =
        members.length === 0 &&
        after?.kind === 'vg' &&
        after.form === 'finite' &&
        (verbSeen || out.at(-1)?.kind === 'prep')
      if (clause) break
      // "bombed A, the only port, and flights were halted": an aside and a new clause, no list.
      if (members.length > 0 && comma === 1 && cc === 1 && verbSeen && after?.kind === 'vg' && after.form === 'finite') {
        members.length = 0
        break
      }
      members.push(item)
      next += comma + cc + 1
      if (cc === 1) break
    }
    if (
      members.length > 0 &&
      !(
        members.length === 1 &&
        phrases[at + 1]?.kind === 'comma' &&
        phrase.head.tag === 'name' &&
        members[0]?.head.tag !== 'name' &&
        phrases[at + 2]?.kind !== 'cc'
      )
    ) {
      phrase.also = members
      phrase.end = members.at(-1)?.end ?? phrase.end
      out.push(phrase)
      at = next
    } else {
      out.push(phrase)
      at += 1
    }
  }
  return out
}

/** Whether a comma list that goes on at `from` ends in "and X": otherwise the comma opens an apposition. */
const closesList = (phrases: readonly Phrase[], from: number): boolean => {
  for (let at = from; at < Math.min(phrases.length, from + 24); at += 1) {
    const phrase = phrases[at]
    if (phrase?.kind === 'cc') return phrases[at + 1]?.kind === 'np'
    if (phrase?.kind !== 'np' && phrase?.kind !== 'comma') return false
    if (phrase.kind === 'np' && phrases[at + 1]?.kind !== 'comma' && phrases[at + 1]?.kind !== 'cc') return false
  }
  return false
}

/** A phrase of one word: an adjective that stands for a noun ("from substantial to severe"). */
export const phraseOf = (word: Word): NounPhrase => makePhrase([word], null)

/** Whether a noun takes a "that" clause as its content ("the possibility that ..."). */
export const takesContent = (phrase: NounPhrase): boolean => CONTENT_NOUNS.has(phrase.head.lemma)
