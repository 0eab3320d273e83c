import type { EntityType } from '../../model/index.ts'
import type { TextDocument } from '../text-document.ts'
import { GIVEN_NAMES } from './data/given-names.ts'
import { NAME_HEADS, OPENERS } from './data/name-heads.ts'
import { NOUNS } from './data/nouns.ts'
import { LEADING_PARTICLES, PARTICLES, TITLE_GENDER, TITLE_HEADS, TITLE_PARTS } from './data/titles.ts'
import { baseLexicon, type Entry, type KnownName, knownRoot, type Lexicon, longestMatch } from './lexicon.ts'
import { type Found, namesIn } from './runs.ts'
import { decide, SPEECH, type Votes, voteOn } from './votes.ts'
import type { Word } from './words.ts'

/** Where a name stands: words `from` to `to` (exclusive). */
export interface NameSpot {
  readonly from: number
  readonly to: number
  readonly cluster: NameCluster
}

/** All spots of one named thing in one document. */
export interface NameCluster {
  readonly type: EntityType
  name: string
  readonly aka: Set<string>
  gender: 'm' | 'f' | null
  readonly rank: Entry['rank']
  readonly country: string | null
  readonly members: NameCluster[]
  spots: number
  lastAt: number
  /** Stood after a title of office ("Minister X"): an official rather than somebody written about. */
  titled: boolean
  /** The titles it stood after, folded ("foreign minister"). */
  readonly titles: Set<string>
  /** An armed group. */
  readonly armed: boolean
}

export interface Names {
  readonly spots: readonly NameSpot[]
  readonly clusters: readonly NameCluster[]
  readonly lexicon: Lexicon
}

const textOf = (doc: TextDocument, words: readonly Word[], from: number, to: number): string =>
  doc.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)

const keyOf = (words: readonly Word[], from: number, to: number): string => {
  let key = ''
  for (let i = from; i < to; i++) key += (i > from ? ' ' : '') + (words[i]?.fold ?? '')
  return key
}

/** Forms in which a person may be named again: family name with and without particles, given name. */
const familyForms = (parts: readonly string[]): readonly string[] => {
  const forms: string[] = []
  let at = parts.length - 1
  while (at > 1 && PARTICLES.has(parts[at - 1] ?? '')) at--
  if (at === 1 && parts.length > 2 && LEADING_PARTICLES.has(parts[1] ?? '') === false) at = parts.length - 1
  const family = parts.slice(at).join(' ')
  forms.push(family)
  const last = parts.at(-1) ?? ''
  if (last !== family) forms.push(last)
  const bare = last.replace(/^(?:al|el)-/, '')
  if (bare !== last) forms.push(bare, `al ${bare}`)
  else forms.push(`al-${last}`)
  return forms
}

const isSubsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const part of long) if (at < short.length && strip(part) === strip(short[at] ?? '')) at++
  return at === short.length
}
const strip = (part: string): string => part.replace(/^(?:al|el)-/, '')

const cluster = (type: EntityType, name: string, rest: Partial<NameCluster> = {}): NameCluster => ({
  type,
  name,
  aka: new Set(),
  gender: null,
  rank: 'other',
  country: null,
  members: [],
  spots: 0,
  lastAt: -1,
  titled: false,
  titles: new Set(),
  armed: false,
  ...rest,
})

const KIN_PLURAL = new Set([
  'brothers',
  'sisters',
  'siblings',
  'twins',
  'cousins',
  'spouses',
  'couple',
  'family',
  'clan',
  'parents',
])
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
  'has had have says said insisted insists denied denies accused accuses announced agreed refused refuses rejected warned wants wanted believes repeats repeated sent received blamed blames maintains vowed called calls supports backs demands demanded imposed responded reacted recalled summoned fears claims claimed sees hopes hoped expelled'.split(
    ' ',
  ),
)
const HANDED = new Set(
  'given handed passed sent reported conveyed transmitted told loyal allied according close hostile support supplied offered'.split(
    ' ',
  ),
)

interface Forms {
  readonly long: Map<string, NameCluster>
  readonly short: Map<string, NameCluster[]>
}

/** Finds every name of a document and says which belong together. Linear in the length of the document. */
export const clusterNames = (doc: TextDocument, words: readonly Word[], known: readonly KnownName[]): Names => {
  const lexicon = baseLexicon()
  const roots = { lexicon, known: knownRoot(known) }
  const body: Found[] = []
  const lower = new Set<string>()
  let at = 0
  while (at < words.length) {
    const first = words[at]
    if (first === undefined) break
    let to = at + 1
    while (words[to]?.sentence === first.sentence) to++
    if (first.block === 'paragraph') for (const found of namesIn(words, at, to, roots)) body.push(found)
    at = to
  }
  for (const word of words) if (!word.cap && !word.mark) lower.add(word.fold)

  const votes = voteOn(body, words, lower, (found) => keyOf(words, found.from, found.to))
  const state = new State(doc, words)
  const persons = collectPersons(body, votes, state)
  pairSurnames(body, words, persons, state)
  nicknames(body, words, persons)
  const spots: NameSpot[] = []
  const aliases = bracketAliases(body, words, doc)
  const taken = new Set<number>()
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
    const person = persons.long.get(key) ?? pick(persons.short.get(key), found.from)
    if (
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
      if (single && state.refused(found, found.entry, words)) continue
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
      place(found, state.thing(key, found.type, textOf(doc, words, found.from, found.to)))
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

/** The one of several bearers of a short form who was named last. */
const pick = (list: readonly NameCluster[] | undefined, before: number): NameCluster | undefined => {
  if (list === undefined) return undefined
  let best: NameCluster | undefined
  for (const item of list) if (best === undefined || (item.lastAt > best.lastAt && item.lastAt < before)) best = item
  return best
}

/** Clusters made so far, by key. */
class State {
  readonly doc: TextDocument
  readonly words: readonly Word[]
  private readonly byEntry = new Map<Entry, NameCluster>()
  private readonly byKey = new Map<string, NameCluster>()
  private readonly shortForms = new Map<string, NameCluster>()
  private readonly list: NameCluster[] = []

  constructor(doc: TextDocument, words: readonly Word[]) {
    this.doc = doc
    this.words = words
  }

  all(): readonly NameCluster[] {
    return this.list
  }

  private keep(of: NameCluster): NameCluster {
    this.list.push(of)
    return of
  }

  entry(entry: Entry, asState: boolean, lexicon: Lexicon): NameCluster {
    const target = asState && entry.country !== null ? (lexicon.countries.get(entry.country) ?? entry) : entry
    let of = this.byEntry.get(target)
    if (of === undefined) {
      of = this.keep(
        cluster(target.type, target.name, {
          aka: new Set(target.aka),
          rank: target.rank,
          country: target.country,
          armed: target.armed,
        }),
      )
      this.byEntry.set(target, of)
    }
    return of
  }

  person(key: string, name: string): NameCluster {
    const held = this.byKey.get(`p:${key}`)
    if (held !== undefined) return held
    const parts = key.split(' ')
    const first = parts[0] ?? ''
    const gender =
      parts.length > 1 ? (GIVEN_NAMES.get(first) ?? GIVEN_NAMES.get(first.split('-')[0] ?? '') ?? null) : null
    const particle = parts.some((part) => /^(?:bin|ibn|abu|abou|abd|ould)$/.test(part))
    const of = this.keep(cluster('PERSON', name, { gender: gender ?? (particle ? 'm' : null) }))
    this.byKey.set(`p:${key}`, of)
    return of
  }

  thing(key: string, type: EntityType, name: string): NameCluster {
    const plain = key.replace(/^(?:the|a) /, '')
    const held = this.byKey.get(plain)
    if (held !== undefined) return held
    const of = this.keep(cluster(type, name))
    this.byKey.set(plain, of)
    const parts = plain.split(' ')
    if (type === 'ORG' && parts.length > 1) {
      const initials = parts.filter((part) => !/^(?:of|the|and|for|in|de)$/.test(part)).map((part) => part[0] ?? '')
      if (initials.length > 2) this.shortForms.set(initials.join(''), of)
      const lead = parts[0] ?? ''
      if (
        NAME_HEADS.has(parts.at(-1) ?? '') &&
        lead.length > 4 &&
        !NAME_HEADS.has(lead) &&
        !OPENERS.has(lead) &&
        !NOUNS.has(lead) &&
        !baseLexicon().adjectives.has(lead)
      )
        this.shortForms.set(lead, of)
    }
    return of
  }

  group(key: string, name: string, members: readonly NameCluster[]): NameCluster {
    const held = this.byKey.get(`g:${key}`)
    if (held !== undefined) return held
    const of = this.keep(cluster('GROUP', name, { members: [...members] }))
    this.byKey.set(`g:${key}`, of)
    return of
  }

  shortForm(key: string): NameCluster | undefined {
    return this.shortForms.get(key)
  }

  families = new Map<string, NameCluster[]>()

  /** A risky table word in a place where nothing supports it. */
  refused(found: Found, entry: Entry, words: readonly Word[]): boolean {
    const match = longestMatch(baseLexicon().root, words, found.from)
    if (match === null || !match.risky || entry.rank !== 'other') return false
    const before = words[found.from - 1]
    const after = words[found.to]
    if (entry.type === 'ORG')
      return words[found.from]?.opens === true && !SPEECH.has(after?.fold ?? '') && after?.pos !== 'AUX'
    return before === undefined || !PLACE_PREPOSITIONS.has(before.fold)
  }
}

/** Persons whose full names stand in the text, with the short forms that they lend. */
const collectPersons = (body: readonly Found[], votes: ReadonlyMap<string, Votes>, state: State): Forms => {
  const { words, doc } = state
  const forms: Forms = { long: new Map(), short: new Map() }
  const longs: { key: string; parts: string[]; found: Found }[] = []
  for (const found of body) {
    if (found.entry !== null && found.entry.type !== 'PERSON') continue
    if (found.type !== null && found.type !== 'PERSON') continue
    const key = keyOf(words, found.from, found.to)
    const vote = votes.get(key)
    const person = found.entry?.type === 'PERSON' || (vote !== undefined && decide(vote, 0.5) === 'PERSON')
    if (!person) continue
    const parts = key.split(' ')
    if (parts.length > 1) longs.push({ key, parts, found })
  }
  longs.sort((a, b) => b.parts.length - a.parts.length || a.found.from - b.found.from)
  const made: { parts: string[]; of: NameCluster }[] = []
  const byLast = new Map<string, typeof made>()
  for (const long of longs) {
    if (forms.long.has(long.key)) {
      if (long.found.titled) markTitle(forms.long.get(long.key), words, long.found)
      continue
    }
    const last = strip(long.parts.at(-1) ?? '')
    const near = byLast.get(last) ?? []
    const same = near.find((other) => isSubsequence(long.parts, other.parts))
    const of = same?.of ?? state.person(long.key, textOf(doc, words, long.found.from, long.found.to))
    forms.long.set(long.key, of)
    if (long.found.titled) markTitle(of, words, long.found)
    if (same !== undefined) continue
    const item = { parts: long.parts, of }
    made.push(item)
    near.push(item)
    byLast.set(last, near)
  }
  for (const { parts, of } of made) {
    const family = familyForms(parts)
    for (const form of family) lend(forms, form, of)
    state.families.set(family[0] ?? '', [...(state.families.get(family[0] ?? '') ?? []), of])
    const given = parts[0] ?? ''
    if (given.length > 2 && !LEADING_PARTICLES.has(given)) lend(forms, given, of)
    if (LEADING_PARTICLES.has(given) && parts.length > 2) lend(forms, parts.slice(0, 2).join(' '), of)
  }
  // "Mr X" where no full name stands in the text
  for (const found of body) {
    if (!found.titled || found.to - found.from !== 1 || found.entry !== null) continue
    const key = keyOf(words, found.from, found.to)
    if (forms.short.has(key) || forms.long.has(key)) {
      markTitle(pick(forms.short.get(key), found.from), words, found)
      continue
    }
    const of = state.person(key, textOf(doc, words, found.from, found.to))
    markTitle(of, words, found)
    forms.long.set(key, of)
  }
  return forms
}

const lend = (forms: Forms, form: string, of: NameCluster): void => {
  const held = forms.short.get(form)
  if (held === undefined) forms.short.set(form, [of])
  else if (!held.includes(of)) held.push(of)
}

const TITLE_WORD = (word: Word | undefined): boolean =>
  word !== undefined && (TITLE_HEADS.has(word.fold) || (TITLE_PARTS.has(word.fold) && !word.opens))

const markTitle = (of: NameCluster | undefined, words: readonly Word[], found: Found): void => {
  if (of === undefined) return
  of.titled = true
  let from = found.from
  while (from > 0 && TITLE_WORD(words[from - 1]) && words[from - 1]?.sentence === words[found.from]?.sentence) from--
  if (from < found.from) of.titles.add(keyOf(words, from, found.from))
  const title = TITLE_GENDER.get(words[found.from - 1]?.fold.replace('.', '') ?? '')
  if (title !== undefined) of.gender = title
}

/** "X and Y FAMILY": X bears the family name too where kinship, or another place in the text, says so. */
const pairSurnames = (body: readonly Found[], words: readonly Word[], forms: Forms, state: State): void => {
  for (let i = 1; i < body.length; i++) {
    const left = body[i - 1]
    const right = body[i]
    if (left === undefined || right === undefined || left.to - left.from !== 1 || right.to - right.from < 2) continue
    const between = words.slice(left.to, right.from)
    if (between.length > 5 || between.at(-1)?.fold !== 'and') continue
    const ages = between.slice(0, -1)
    if (!ages.every((word) => word.mark || /^\d{1,3}$/.test(word.text))) continue
    const holder = forms.long.get(keyOf(words, right.from, right.to))
    if (holder === undefined) continue
    const first = words[left.from]
    if (first === undefined || left.entry?.rank === 'country') continue
    const parts = keyOf(words, right.from, right.to).split(' ')
    const family = familyForms(parts)[0] ?? ''
    const key = `${first.fold} ${family}`
    const kin = NOUNS.get(words[left.from - 1]?.fold ?? '')?.class === 'kin'
    const held = forms.long.get(key)
    if (held === undefined && !kin && !GIVEN_NAMES.has(first.fold)) continue
    if (held === undefined && forms.short.has(first.fold) && !kin) continue
    const familyText = state.doc.text.slice(
      words[right.to - family.split(' ').length]?.start ?? 0,
      words[right.to - 1]?.end ?? 0,
    )
    const of = held ?? state.person(key, `${first.text} ${familyText}`)
    if (held === undefined) {
      forms.long.set(key, of)
      state.families.set(family, [...(state.families.get(family) ?? []), of])
      for (const form of familyForms(key.split(' '))) lend(forms, form, of)
    }
    // the given name now means this bearer first
    const shared = forms.short.get(first.fold)
    if (shared === undefined) forms.short.set(first.fold, [of])
    else if (!shared.includes(of)) shared.unshift(of)
    if (kin) {
      const group = state.group(family, `${familyText} ${words[left.from - 1]?.text ?? ''}`, [])
      for (const member of [of, holder]) if (!group.members.includes(member)) group.members.push(member)
    }
  }
}

/** "X, also known as Y", "X alias Y": Y is X from here on. */
const nicknames = (body: readonly Found[], words: readonly Word[], forms: Forms): void => {
  for (let i = 1; i < body.length; i++) {
    const left = body[i - 1]
    const right = body[i]
    if (left === undefined || right === undefined || right.from - left.to > 6) continue
    const before = words[right.from - 1]
    const cue = before !== undefined && !before.mark ? before : words[right.from - 2]
    const before2 = words[(cue?.at ?? 0) - 1]
    const known = cue?.fold === 'as' && /^(?:known|nicknamed)$/.test(before2?.fold ?? '')
    if (!known && !/^(?:alias|aka|dubbed|nicknamed)$/.test(cue?.fold ?? '')) continue
    const of =
      forms.long.get(keyOf(words, left.from, left.to)) ??
      pick(forms.short.get(keyOf(words, left.from, left.to)), right.from)
    if (of === undefined || (right.entry !== null && right.entry.type !== 'PERSON')) continue
    const key = keyOf(words, right.from, right.to)
    if (!forms.long.has(key)) forms.long.set(key, of)
  }
}

/** "the X brothers": a group that bears the name, made of the bearers of the family name. */
const familyGroup = (
  words: readonly Word[],
  found: Found,
  key: string,
  state: State,
  place: (found: { from: number; to: number }, of: NameCluster) => void,
): boolean => {
  const kin = words[found.to]
  if (kin === undefined || !KIN_PLURAL.has(kin.fold)) return false
  const before = words[found.from - 1]
  const from = before !== undefined && (before.fold === 'the' || before.fold === 'both') ? found.from - 1 : found.from
  const members = state.families.get(key) ?? state.families.get(`al-${key}`) ?? []
  const name = `${words[found.from]?.text ?? ''} ${kin.text}`
  place({ from, to: found.to + 1 }, state.group(key, name, kin.fold === 'family' || kin.fold === 'clan' ? [] : members))
  return true
}

interface Alias {
  readonly key: string
  readonly name: string
  readonly type: EntityType
  readonly entry: Entry | null
}

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
    if (long === undefined || short === undefined) continue
    if (short.from !== long.to + 1 || words[long.to]?.text !== '(' || words[short.to]?.text !== ')') continue
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
  if (before !== undefined && PLACE_PREPOSITIONS.has(before.fold) && before.sentence === words[found.from]?.sentence)
    return false
  return after !== undefined && STATE_VERBS.has(after.fold)
}

/** Headlines write everything with capitals: there only names count that a table or the body of the text knows. */
const headings = (
  words: readonly Word[],
  roots: { lexicon: Lexicon; known: Lexicon['root'] },
  persons: Forms,
  state: State,
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
      const of =
        persons.long.get(key) ??
        (persons.short.get(key)?.length === 1 ? persons.short.get(key)?.[0] : undefined) ??
        forms.get(key)
      if (of !== undefined && of.spots > 0) hit = { to, of }
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
