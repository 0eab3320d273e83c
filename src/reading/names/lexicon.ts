import type { EntityType } from '../../model/index.ts'
import { AGENCIES, RISKY } from '../english/names/agencies.ts'
import { COUNTRIES, OTHER_ADJECTIVES, OTHER_PEOPLE } from '../english/names/countries.ts'
import { GROUPS } from '../english/names/groups.ts'
import { PLACES } from '../english/names/places.ts'
import { foldWord } from './words.ts'

/** A name that the caller already knows: from its own lists or ledger. */
export interface KnownName {
  readonly name: string
  readonly type: EntityType
  readonly aka?: readonly string[]
}

/** What a table says a name is. */
export interface Entry {
  readonly name: string
  readonly type: EntityType
  readonly aka: readonly string[]
  /** `country` and `capital` bear coreference ("the country", a capital that stands for its government). */
  readonly rank: 'country' | 'capital' | 'other'
  /** An armed group. */
  readonly armed: boolean
  /** For a capital: the country's name. */
  readonly country: string | null
}

interface Node {
  readonly next: Map<string, Node>
  /** Written exactly so (acronyms), or in any form with a capital. */
  entries: {
    readonly entry: Entry
    readonly exact: string | null
    readonly risky: boolean
    readonly capitals: readonly boolean[]
  }[]
}

export interface Lexicon {
  readonly root: Node
  /** Folded adjective to country name (or to itself, for adjectives of regions and faiths). */
  readonly adjectives: ReadonlyMap<string, string>
  /** Folded words for people ("Belgians") to country name or themselves. */
  readonly people: ReadonlyMap<string, string>
  readonly countries: ReadonlyMap<string, Entry>
}

const node = (): Node => ({ next: new Map(), entries: [] })

/** Pieces of a written name as the word cutter would cut it. */
const pieces = (form: string): readonly string[] =>
  form
    .replace(/([()&,])/g, ' $1 ')
    .replace(/(['\u2019])(s?)(?=\s|$)/g, ' $1$2')
    .split(/\s+/)
    .filter((piece) => piece !== '')

const isAcronym = (form: string): boolean =>
  form.length <= 12 &&
  !form.includes(' ') &&
  /^[A-Z0-9][A-Za-z0-9.\-/]*$/.test(form) &&
  (form.match(/[A-Z]/g)?.length ?? 0) >= 2

/** "u.s." and "us" are one key. */
const keyOf = (fold: string): string =>
  fold.includes('.') && /^(?:[a-z]\.)+[a-z]?$/.test(fold) ? fold.replaceAll('.', '') : fold

/** A kind written small at the end ("... group") is no part of the name. */
const withoutKind = (form: string): string =>
  form.replace(/ (?:group|network|movement|agency|clan)$/, '').replace(/^The (?!Hague)/, '')

const add = (root: Node, form: string, entry: Entry): void => {
  let here = root
  for (const piece of pieces(form)) {
    const key = keyOf(foldWord(piece))
    let next = here.next.get(key)
    if (next === undefined) {
      next = node()
      here.next.set(key, next)
    }
    here = next
  }
  const capitals = pieces(form).map((piece) => /^(?:[a-z]{1,3}-)?\p{Lu}/u.test(piece))
  here.entries.push({
    entry,
    exact: isAcronym(form) ? form.replaceAll('.', '') : null,
    risky: RISKY.has(foldWord(form)),
    capitals,
  })
}

/** Other ways in which the article of an Arabic name is written. */
const spellings = (form: string): readonly string[] => {
  if (/^[Aa]l-/.test(form)) return [form, `al ${form.slice(3)}`, `el-${form.slice(3)}`]
  if (/^Al /.test(form)) return [form, `al-${form.slice(3)}`]
  return [form]
}

const addAll = (root: Node, entry: Entry): void => {
  const seen = new Set<string>()
  for (const form of [entry.name, ...entry.aka].map(withoutKind).flatMap(spellings)) {
    if (form === '' || seen.has(form)) continue
    seen.add(form)
    add(root, form, entry)
  }
}

const buildBase = (): Lexicon => {
  const root = node()
  const adjectives = new Map<string, string>()
  const people = new Map<string, string>()
  const countries = new Map<string, Entry>()
  for (const country of COUNTRIES) {
    const entry: Entry = {
      name: country.name,
      type: 'GPE',
      aka: country.aliases,
      rank: 'country',
      country: country.name,
      armed: false,
    }
    countries.set(country.name, entry)
    addAll(root, entry)
    for (const word of country.adjectives)
      if (!adjectives.has(foldWord(word))) adjectives.set(foldWord(word), country.name)
    for (const word of country.people) people.set(foldWord(word), country.name)
  }
  for (const country of COUNTRIES) {
    if (country.capital === null) continue
    addAll(root, { name: country.capital, type: 'GPE', aka: [], rank: 'capital', country: country.name, armed: false })
  }
  adjectives.set('us', 'United States')
  adjectives.set('uk', 'United Kingdom')
  adjectives.set('eu', 'European Union')
  for (const word of OTHER_ADJECTIVES) adjectives.set(foldWord(word), word)
  for (const word of OTHER_PEOPLE) people.set(foldWord(word), word)
  for (const place of PLACES)
    addAll(root, { name: place.name, type: place.type, aka: place.aliases, rank: 'other', country: null, armed: false })
  for (const group of GROUPS)
    addAll(root, { name: group.name, type: 'ORG', aka: group.aliases, rank: 'other', country: null, armed: true })
  for (const agency of AGENCIES)
    addAll(root, { name: agency.name, type: 'ORG', aka: agency.aliases, rank: 'other', country: null, armed: false })
  return { root, adjectives, people, countries }
}

let base: Lexicon | undefined

/** The shipped tables, built on first use. */
export const baseLexicon = (): Lexicon => {
  base ??= buildBase()
  return base
}

/** A lexicon of the caller's own names; it is asked before the shipped one. */
export const knownRoot = (known: readonly KnownName[]): Node => {
  const root = node()
  for (const item of known)
    addAll(root, { name: item.name, type: item.type, aka: item.aka ?? [], rank: 'other', country: null, armed: false })
  return root
}

export interface Match {
  readonly entry: Entry
  /** Index of the word after the match. */
  readonly after: number
  readonly risky: boolean
}

interface Piece {
  readonly fold: string
  readonly text: string
  readonly cap: boolean
  readonly sentence: number
}

/** Longest entry that begins at word `at`; null where none does. At most as many steps as the longest entry has words. */
export const longestMatch = (root: Node, words: readonly Piece[], at: number, caseless = false): Match | null => {
  let here: Node | undefined = root
  let best: Match | null = null
  const sentence = words[at]?.sentence
  for (let i = at; i < words.length; i++) {
    const word = words[i]
    if (word === undefined || word.sentence !== sentence) break
    here = here.next.get(keyOf(word.fold))
    if (here === undefined) break
    for (const { entry, exact, risky, capitals } of here.entries) {
      if (!caseless && (exact !== null ? !sameText(words, at, i, exact) : !asCapital(words, at, capitals))) continue
      best = { entry, after: i + 1, risky }
      break
    }
  }
  return best
}

/** Every word that the entry writes with a capital has one here. */
const asCapital = (words: readonly Piece[], at: number, capitals: readonly boolean[]): boolean => {
  for (let i = 0; i < capitals.length; i++) if (capitals[i] === true && words[at + i]?.cap !== true) return false
  return true
}

const sameText = (words: readonly Piece[], from: number, to: number, exact: string): boolean => {
  let text = ''
  for (let i = from; i <= to; i++) text += (words[i]?.text ?? '').replaceAll('.', '')
  return text === exact
}
