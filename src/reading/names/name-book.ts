import type { EntityType } from '../../model/index.ts'
import { GIVEN_NAMES } from '../english/names/given-names.ts'
import { NAME_HEADS, OPENERS } from '../english/names/name-heads.ts'
import { COMPANY_ENDS } from '../english/names/name-shapes.ts'
import { NOUNS } from '../english/names/nouns.ts'
import { LEADING_PARTICLES, PARTICLES } from '../english/names/titles.ts'
import type { TextDocument } from '../text-document.ts'
import { baseLexicon, type Entry, type Lexicon } from './lexicon.ts'
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

export const textOf = (doc: TextDocument, words: readonly Word[], from: number, to: number): string =>
  doc.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)

export const keyOf = (words: readonly Word[], from: number, to: number): string => {
  let key = ''
  for (let i = from; i < to; i++) key += (i > from ? ' ' : '') + (words[i]?.fold ?? '')
  return key
}

const RANK_IN_FAMILY = /^(?:jr|sr|ii|iii|iv)\.?$/

/** Forms in which a person may be named again: family name with and without particles, given name. */
export const familyForms = (name: readonly string[]): readonly string[] => {
  const forms: string[] = []
  const parts = name.length > 2 && RANK_IN_FAMILY.test(name.at(-1) ?? '') ? name.slice(0, -1) : name
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

export const isSubsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const part of long) if (at < short.length && strip(part) === strip(short[at] ?? '')) at++
  return at === short.length
}
export const strip = (part: string): string => part.replace(/^(?:al|el)-/, '')

export const cluster = (type: EntityType, name: string, rest: Partial<NameCluster> = {}): NameCluster => ({
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

/** First words that tell one body from another of the same name. */
const WIDE = new Set(
  'national supreme federal general central international joint high royal united foreign special new north south east west northern southern eastern western first second third upper lower inner grand regional provincial local'.split(
    ' ',
  ),
)

/** The clusters made so far, found again by what they are called. */
export interface NameBook {
  readonly doc: TextDocument
  readonly words: readonly Word[]
  /** Bearers of a family name. */
  readonly families: Map<string, NameCluster[]>
  readonly all: () => readonly NameCluster[]
  /** The cluster of a table's entry; `asState`: a capital that stands for its country. */
  readonly entry: (entry: Entry, asState: boolean, lexicon: Lexicon) => NameCluster
  readonly person: (key: string, name: string) => NameCluster
  readonly thing: (key: string, type: EntityType, name: string) => NameCluster
  readonly group: (key: string, name: string, members: readonly NameCluster[]) => NameCluster
  /** A thing by its initials or the first word of its name. */
  readonly shortForm: (key: string) => NameCluster | undefined
}

export const makeBook = (doc: TextDocument, words: readonly Word[]): NameBook => {
  const byEntry = new Map<Entry, NameCluster>()
  const byKey = new Map<string, NameCluster>()
  const shortForms = new Map<string, NameCluster>()
  const list: NameCluster[] = []
  const keep = (of: NameCluster): NameCluster => {
    list.push(of)
    return of
  }
  const entry = (entry: Entry, asState: boolean, lexicon: Lexicon): NameCluster => {
    const target = asState && entry.country !== null ? (lexicon.countries.get(entry.country) ?? entry) : entry
    let of = byEntry.get(target)
    if (of === undefined) {
      of = keep(
        cluster(target.type, target.name, {
          aka: new Set(target.aka),
          rank: target.rank,
          country: target.country,
          armed: target.armed,
        }),
      )
      byEntry.set(target, of)
    }
    return of
  }
  const person = (key: string, name: string): NameCluster => {
    const held = byKey.get(`p:${key}`)
    if (held !== undefined) return held
    const parts = key.split(' ')
    const first = parts[0] ?? ''
    const gender =
      parts.length > 1 ? (GIVEN_NAMES.get(first) ?? GIVEN_NAMES.get(first.split('-')[0] ?? '') ?? null) : null
    const particle = parts.some((part) => /^(?:bin|ibn|abu|abou|abd|ould)$/.test(part))
    const of = keep(cluster('PERSON', name, { gender: gender ?? (particle ? 'm' : null) }))
    byKey.set(`p:${key}`, of)
    return of
  }
  const thing = (key: string, type: EntityType, name: string): NameCluster => {
    const plain = key.replace(/^(?:the|a) /, '')
    const held = byKey.get(plain)
    if (held !== undefined) return held
    const of = keep(cluster(type, name))
    byKey.set(plain, of)
    const parts = plain.split(' ')
    if (type === 'ORG' && parts.length > 1) {
      const initials = parts.filter((part) => !/^(?:of|the|and|for|in|de)$/.test(part)).map((part) => part[0] ?? '')
      if (initials.length > 2) shortForms.set(initials.join(''), of)
      const lead = parts[0] ?? ''
      const end = parts.at(-1) ?? ''
      // "Ghana Customs Board" is the "Customs Board", "Sunrise Teak Company" is "Sunrise Teak"
      if (parts.length > 2 && NAME_HEADS.has(end) && !WIDE.has(lead)) shortForms.set(parts.slice(1).join(' '), of)
      if (parts.length > 2 && COMPANY_ENDS.has(end) && parts.at(-2) !== 'and')
        shortForms.set(parts.slice(0, -1).join(' '), of)
      if (
        NAME_HEADS.has(parts.at(-1) ?? '') &&
        lead.length > 4 &&
        !NAME_HEADS.has(lead) &&
        !OPENERS.has(lead) &&
        !NOUNS.has(lead) &&
        !baseLexicon().adjectives.has(lead)
      )
        shortForms.set(lead, of)
    }
    return of
  }
  const group = (key: string, name: string, members: readonly NameCluster[]): NameCluster => {
    const held = byKey.get(`g:${key}`)
    if (held !== undefined) return held
    const of = keep(cluster('GROUP', name, { members: [...members] }))
    byKey.set(`g:${key}`, of)
    return of
  }
  const shortForm = (key: string): NameCluster | undefined => {
    return shortForms.get(key)
  }
  return { doc, words, families: new Map(), all: () => list, entry, person, thing, group, shortForm }
}
