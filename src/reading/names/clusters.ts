import type { EntityType } from '../../model/index.ts'
import { OPENERS } from '../english/names/name-heads.ts'
import { NOUNS } from '../english/names/nouns.ts'
import { TITLE_HEADS } from '../english/names/titles.ts'
import type { TextDocument } from '../text-document.ts'
import type { Found } from './found.ts'
import { baseLexicon, type Entry, type KnownName, knownRoot, type Lexicon, longestMatch } from './lexicon.ts'
import { keyOf, makeBook, type NameBook, type NameCluster, type NameSpot, type Names, textOf } from './name-book.ts'
import { collectPersons, type Forms, familyGroup, markTitle, nicknames, pairSurnames, pick } from './persons.ts'
import { joinFirms } from './run-joins.ts'
import { namesIn } from './runs.ts'
import { decide, SPEECH, voteOn } from './votes.ts'
import type { Word } from './words.ts'

export type { NameCluster, NameSpot, Names } from './name-book.ts'

const PLACE_PREPOSITIONS = new Set([
  'in',
  'near',
  'at',
  'from',
  'outside',
  'inside',
  'around',
  'into',
  'across',
  'towards',
  'leaving',
  'of',
  'between',
  'through',
  'via',
  'over',
  'around',
  'to',
  'and',
  'south',
  'north',
  'east',
  'west',
  'for',
  'on',
  'onto',
])
const STATE_VERBS = new Set(
  'offers offered put puts promised named listed designated pledged signalled signaled urged told asked allowed ordered considers regards treats funds hosted hosts withdrew suspended closed lifted extended signed gave gives has had have says said insisted insists denied denies accused accuses announced agreed refused refuses rejected warned wants wanted believes repeats repeated sent received blamed blames maintains vowed called calls supports backs demands demanded imposed responded reacted recalled summoned fears claims claimed sees hopes hoped expelled'.split(
    ' ',
  ),
)
const HANDED = new Set(
  'given handed passed sent reported conveyed transmitted told loyal allied according close hostile support supplied offered'.split(
    ' ',
  ),
)

/** What is done to a government: it is told, asked, given. */
const TOLD = new Set(
  'told asked gave given warned informed accused urged thanked blamed sent showed offered pressed notified alerted consulted embarrassed begged pressured persuaded accusing blaming urging asking telling warning'.split(
    ' ',
  ),
)

/** Finds every name of a document and says which belong together. Linear in the length of the document. */
export const clusterNames = (doc: TextDocument, words: readonly Word[], known: readonly KnownName[]): Names => {
  const lexicon = baseLexicon()
  const roots = { lexicon, known: knownRoot(known) }
  const read: Found[] = []
  const lower = new Set<string>()
  let at = 0
  while (at < words.length) {
    const first = words[at]
    if (first === undefined) break
    let to = at + 1
    while (words[to]?.sentence === first.sentence) to++
    if (first.block === 'paragraph') for (const found of namesIn(words, at, to, roots)) read.push(found)
    at = to
  }
  for (const word of words) if (!word.cap && !word.mark) lower.add(word.fold)
  const body = joinFirms(read, words)

  const votes = voteOn(body, words, lower, (found) => keyOf(words, found.from, found.to))
  const state = makeBook(doc, words)
  const persons = collectPersons(body, votes, state)
  pairSurnames(body, words, persons, state)
  nicknames(body, words, persons)
  const spots: NameSpot[] = []
  const aliases = bracketAliases(body, words, doc)
  const taken = new Set<number>()
  const bodies = new Map<string, Map<string, NameCluster>>()
  const place = (found: { from: number; to: number }, of: NameCluster): void => {
    spots.push({ from: found.from, to: found.to, cluster: of })
    for (let i = found.from; i < found.to; i++) taken.add(i)
    of.spots++
    of.lastAt = found.from
    const text = textOf(doc, words, found.from, found.to)
    if (text !== of.name && of.type !== 'GROUP') of.aka.add(text)
  }

  for (const found of body) {
    const key = keyOf(words, found.from, found.to)
    const single = found.to - found.from === 1
    const word = words[found.from]
    if (word === undefined) continue
    const person =
      persons.long.get(key) ??
      (single && found.entry === null && whereOf(words, found.from)
        ? undefined
        : pick(persons.short.get(key), found.from))
    const kind = single && found.entry !== null && GROUP_KIND.test(words[found.to]?.fold ?? '')
    if (
      !kind &&
      person !== undefined &&
      (found.entry === null || found.entry.rank === 'other') &&
      !(found.entry !== null && !single)
    ) {
      if (familyGroup(words, found, key, state, place)) continue
      if (single && word.opens && SPEECH.has(word.fold) && !verbFollows(words, found.to)) continue
      place(found, person)
      if (found.titled) markTitle(person, words, found)
      continue
    }
    if (found.entry !== null) {
      const alias = aliases.get(key)
      if (alias !== undefined && alias.entry !== found.entry) {
        place(found, state.thing(alias.key, alias.type, alias.name))
        continue
      }
      if (single && refused(found, found.entry, words)) continue
      place(found, state.entry(found.entry, metonym(found, found.entry, words), lexicon))
      continue
    }
    if (familyGroup(words, found, key, state, place)) continue
    const alias = aliases.get(key)
    if (alias !== undefined) {
      place(
        found,
        alias.entry === null
          ? state.thing(alias.key, alias.type, alias.name)
          : state.entry(alias.entry, false, lexicon),
      )
      continue
    }
    if (found.type !== null && found.type !== 'PERSON') {
      place(found, state.shortForm(key) ?? owned(found, key, found.type, words, state, bodies))
      continue
    }
    const vote = votes.get(key)
    if (vote === undefined) continue
    const type = decide(vote, least(word, single, lower))
    if (type === null || type === 'OBJECT') continue
    if (type === 'PERSON') {
      const made = persons.long.get(key) ?? state.person(key, textOf(doc, words, found.from, found.to))
      persons.long.set(key, made)
      if (found.titled) markTitle(made, words, found)
      place(found, made)
      continue
    }
    const short = state.shortForm(key)
    place(found, short ?? state.thing(key, type, textOf(doc, words, found.from, found.to)))
  }
  sweep(words, persons, taken, place)
  headings(words, roots, persons, state, lexicon, taken, place)
  spots.sort((a, b) => a.from - b.from || b.to - a.to)
  for (const of of state.all()) of.aka.delete(of.name)
  return { spots, clusters: state.all().filter((of) => of.spots > 0 || of.members.length > 0), lexicon }
}

const least = (word: Word, single: boolean, lower: ReadonlySet<string>): number => {
  if (!single) return 0.5
  if (OPENERS.has(word.fold)) return 6
  if (!word.opens) return lower.has(word.fold) || NOUNS.has(word.fold) ? 3 : 1.2
  return lower.has(word.fold) || OPENERS.has(word.fold) || NOUNS.has(word.fold) ? 6 : word.pos === 'PROPN' ? 2 : 4
}

const verbFollows = (words: readonly Word[], at: number): boolean => {
  const next = words[at]
  if (next === undefined) return false
  return (
    next.pos === 'AUX' ||
    next.pos === 'VERB' ||
    next.pos === 'ADV' ||
    next.text === ',' ||
    next.fold === "'s" ||
    next.fold === 'and'
  )
}

/** Is a single word named as a place here, whoever bears it as a family name elsewhere: "in X", "the emir of X"? */
const whereOf = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  if (before === undefined || before.sentence !== words[at]?.sentence) return false
  if (/^(?:in|near|outside)$/.test(before.fold)) return words[at + 1]?.fold !== "'s"
  return before.fold === 'of' && TITLE_HEADS.has(words[at - 2]?.fold ?? '') && words[at - 3]?.fold === 'the'
}

/** A risky table word in a place where nothing supports it. */
const refused = (found: Found, entry: Entry, words: readonly Word[]): boolean => {
  const match = longestMatch(baseLexicon().root, words, found.from)
  if (match === null || !match.risky || entry.rank !== 'other') return false
  const before = words[found.from - 1]
  const after = words[found.to]
  if (entry.type === 'ORG')
    return words[found.from]?.opens === true && !SPEECH.has(after?.fold ?? '') && after?.pos !== 'AUX'
  return before === undefined || !PLACE_PREPOSITIONS.has(before.fold)
}

interface Alias {
  readonly key: string
  readonly name: string
  readonly type: EntityType
  readonly entry: Entry | null
}

const QUOTE = /^["'\u201c\u201d\u2018\u2019]$/

/** Acronyms in brackets, tied to the long form before them. */
const bracketAliases = (
  body: readonly Found[],
  words: readonly Word[],
  doc: TextDocument,
): ReadonlyMap<string, Alias> => {
  const out = new Map<string, Alias>()
  for (let i = 0; i + 1 < body.length; i++) {
    const long = body[i]
    const short = body[i + 1]
    if (long === undefined || short === undefined || words[long.to]?.text !== '(') continue
    // (the "NDB"), ("NDB"), (NDB)
    const quoted = QUOTE.test(words[short.from - 1]?.text ?? '') && QUOTE.test(words[short.to]?.text ?? '') ? 1 : 0
    const the = words[long.to + 1]?.fold === 'the' ? 1 : 0
    if (short.from !== long.to + 1 + quoted + the || words[short.to + quoted]?.text !== ')') continue
    const acronym = words[short.from]
    if (long.type === 'PERSON') continue
    // a dateline, not an abbreviation: "CITY (AP)"
    if (long.entry !== null && long.entry.type !== 'ORG' && short.entry !== null && short.entry !== long.entry) continue
    if (acronym === undefined || short.to - short.from !== 1 || !/[A-Z].*[A-Z]/.test(acronym.text)) continue
    const first = words[long.from]
    if (first === undefined || (first.fold[0] !== acronym.fold[0] && long.entry === null && !/[A-Z]/.test(first.text)))
      continue
    const key = keyOf(words, long.from, long.to)
    out.set(acronym.fold, {
      key,
      name: textOf(doc, words, long.from, long.to),
      type: long.type ?? 'ORG',
      entry: long.entry,
    })
    if (long.entry === null && long.type === null)
      out.set(key, { key, name: textOf(doc, words, long.from, long.to), type: 'ORG', entry: null })
  }
  return out
}

/** A capital that acts like a state: it speaks, or something is backed by it or handed to it. */
const metonym = (found: Found, entry: Entry, words: readonly Word[]): boolean => {
  if (entry.rank !== 'capital' || entry.country === entry.name) return false
  const before = words[found.from - 1]
  const before2 = words[found.from - 2]
  const after = words[found.to]
  if (before?.fold === 'by' && before2?.pos === 'VERB') return true
  if ((before?.fold === 'to' || before?.fold === 'with') && HANDED.has(before2?.fold ?? '')) return true
  const after2 = words[found.to + 1]
  // "we gave Berlin the number", "Islamabad was asked to"
  if (before !== undefined && TOLD.has(before.fold) && after?.mark === false) return true
  if (after?.pos === 'AUX' && TOLD.has((after2?.pos === 'AUX' ? words[found.to + 2] : after2)?.fold ?? '')) return true
  if (before !== undefined && PLACE_PREPOSITIONS.has(before.fold) && before.sentence === words[found.from]?.sentence)
    return false
  return after !== undefined && STATE_VERBS.has(after.fold)
}

/** Sentences that open with a person's short form which is an ordinary word too ("Will was ..."). */
const sweep = (
  words: readonly Word[],
  persons: Forms,
  taken: ReadonlySet<number>,
  place: (found: { from: number; to: number }, of: NameCluster) => void,
): void => {
  for (const word of words) {
    if (!word.opens || !word.cap || word.block !== 'paragraph' || taken.has(word.at)) continue
    const of = pick(persons.short.get(word.fold), word.at)
    if (of !== undefined && verbFollows(words, word.at + 1)) place({ from: word.at, to: word.at + 1 }, of)
  }
}

const GROUP_KIND = /^(?:group|network|movement|clan|militia|militants|fighters|insurgents|faction|cartel|brigade)$/
const OWNED_BODIES =
  /(?:^| )(?:ministry|office|court|parliament|government|police|army|navy|council|senate|assembly|cabinet|embassy|guard)$/

/** "X's Foreign Ministry" and "Y's Foreign Ministry" are two; one without an owner is the only one known, or one of its own. */
const owned = (
  found: Found,
  key: string,
  type: EntityType,
  words: readonly Word[],
  state: NameBook,
  bodies: Map<string, Map<string, NameCluster>>,
): NameCluster => {
  const name = textOf(state.doc, words, found.from, found.to)
  if (type !== 'ORG' || !OWNED_BODIES.test(key)) return state.thing(key, type, name)
  const owner = words[found.from - 1]?.fold === "'s" ? (words[found.from - 2]?.fold ?? '') : ''
  const held = bodies.get(key) ?? new Map<string, NameCluster>()
  bodies.set(key, held)
  const only = held.size === 1 ? [...held.values()][0] : undefined
  const of =
    held.get(owner) ??
    (owner === '' && only !== undefined ? only : state.thing(owner === '' ? key : `${owner}:${key}`, type, name))
  held.set(owner, of)
  return of
}

/** Where the writer's name ends in a line "By Ana Y, Town, 3 May": two to four capitals, then a comma or the end of the line. */
const bylineEnd = (words: readonly Word[], at: number): number => {
  const sentence = words[at]?.sentence
  let to = at
  while (to < at + 4 && words[to]?.sentence === sentence && words[to]?.cap === true && words[to]?.mark === false) to++
  const next = words[to]
  const ends = next === undefined || next.sentence !== sentence || next.text === ','
  return to - at >= 2 && ends ? to : at
}

/** Headlines write everything with capitals: there only names count that a table or the body of the text knows. */
const headings = (
  words: readonly Word[],
  roots: { lexicon: Lexicon; known: Lexicon['root'] },
  persons: Forms,
  state: NameBook,
  lexicon: Lexicon,
  taken: Set<number>,
  place: (found: { from: number; to: number }, of: NameCluster) => void,
): void => {
  const forms = new Map<string, NameCluster>()
  for (const of of state.all()) {
    if (of.spots === 0 || of.type === 'GROUP') continue
    for (const form of [of.name, ...of.aka]) forms.set(form.toLowerCase(), of)
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || taken.has(at) || word.mark) continue
    if (word.block !== 'title' && word.block !== 'heading' && word.block !== 'meta') continue
    let hit: { to: number; of: NameCluster } | null = null
    for (let to = Math.min(at + 5, words.length); to > at && hit === null; to--) {
      if (words[to - 1]?.sentence !== word.sentence || !word.cap) continue
      const key = keyOf(words, at, to)
      const table = to - at === 1 ? longestMatch(lexicon.root, words, at) : null
      if (table !== null && table.after === to && table.entry.rank === 'capital') {
        hit = { to, of: state.entry(table.entry, false, lexicon) }
        break
      }
      const of =
        persons.long.get(key) ??
        (persons.short.get(key)?.length === 1 ? persons.short.get(key)?.[0] : undefined) ??
        forms.get(key)
      if (of !== undefined && of.spots > 0) hit = { to, of }
    }
    if (hit === null && word.opens && word.fold === 'by') {
      const to = bylineEnd(words, at + 1)
      if (to > at + 1) {
        const of = state.person(keyOf(words, at + 1, to), textOf(state.doc, words, at + 1, to))
        place({ from: at + 1, to }, of)
        at = to - 1
        continue
      }
    }
    if (hit === null) {
      const match = longestMatch(roots.known, words, at) ?? longestMatch(lexicon.root, words, at)
      if (match !== null && !match.risky) {
        const entry = match.entry
        hit = { to: match.after, of: state.entry(entry, false, lexicon) }
      }
    }
    if (hit === null) continue
    place({ from: at, to: hit.to }, hit.of)
    at = hit.to - 1
  }
}
