import type { Entity, EntityType, Mention } from '../../model/index.ts'
import type { TextDocument } from '../text-document.ts'
import { clusterNames } from './clusters.ts'
import type { KnownName } from './lexicon.ts'
import { phrasesOf } from './phrases.ts'
import { type Referent, settled } from './referents.ts'
import { resolve } from './resolve.ts'
import { wordsOf } from './words.ts'

/** A mention with what a claim frame needs to know of it. Offsets are UTF-16 code units; `first`, `after`, `head` are token indexes. */
export interface EntityMention extends Mention {
  /** Id of its entity. */
  readonly entity: string
  readonly type: EntityType
  readonly first: number
  /** One after its last token. */
  readonly after: number
  /** Token of the head noun, or the last token of a name. */
  readonly head: number
  readonly sentence: number
  /** The head in lower case; for a name the folded last word. */
  readonly noun: string
  readonly plural: boolean
  readonly gender: 'm' | 'f' | null
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
  /** How many, where the phrase says so. */
  readonly count: number | null
  /** Folded words before the head, articles and numbers aside. */
  readonly modifiers: readonly string[]
  /** Country (or region, or faith) whose people or bodies it speaks of. */
  readonly nationality: string | null
  /** Entity that owns it ("X's mother", "his phone calls"). */
  readonly owner: string | null
  /** Belongs to a minor entity. */
  readonly minor: boolean
}

/** Who and what one report speaks of. */
export interface ReadEntities {
  /** Named things, and unnamed ones of the kinds that reports turn on; ids `e1`, `e2`, ... in order of first mention. */
  readonly entities: readonly Entity[]
  /** Every other noun phrase ("the information", "a short trip"): for claims that need it as an object. Ids go on from `entities`. */
  readonly minor: readonly Entity[]
  /** All mentions of both, by start, the longer first. */
  readonly mentions: readonly EntityMention[]
  readonly entity: (id: string) => Entity | null
  readonly entityOf: (mention: EntityMention) => Entity
  /** The shortest mention that covers an offset. */
  readonly mentionAt: (offset: number) => EntityMention | null
  /** Mentions that lie wholly inside `start`..`end`. `outermost` leaves out those inside another of them. */
  readonly mentionsIn: (start: number, end: number, outermost?: boolean) => readonly EntityMention[]
  /** The longest mention whose head is this token. */
  readonly headedBy: (token: number) => EntityMention | null
  /** The longest mention that begins at this token. */
  readonly startingAt: (token: number) => EntityMention | null
}

/**
 * The name to show: the longest form that stands in the text. A country keeps its usual name, and an acronym yields to the long form of
 * the tables.
 */
const fullest = (of: Referent, written: readonly string[]): string => {
  const { cluster } = of
  if (cluster === null) return of.name
  if (cluster.rank !== 'other' || cluster.type === 'PERSON' || cluster.type === 'GROUP') return cluster.name
  let best = ''
  for (const form of written) if (/\p{Ll}{2}/u.test(form) && form.length > best.length) best = form
  if (best.toLowerCase() === cluster.name.toLowerCase()) return cluster.name
  return best === '' || (cluster.name.includes(' ') && !best.includes(' ')) ? cluster.name : best
}

/**
 * Finds the entities of a report: names by tables and a name grammar with a pass over the whole document, noun phrases, pronouns, and which
 * of them speak of the same thing. `known` are names the caller already holds (its lists, its ledger); they go before the shipped tables.
 */
export const readEntities = (doc: TextDocument, known: readonly KnownName[] = []): ReadEntities => {
  const words = wordsOf(doc)
  const names = clusterNames(doc, words, known)
  const phrases = phrasesOf(words, names.spots, names.lexicon)
  const scene = resolve(doc, words, names, phrases)
  const live = scene.referents.filter((of) => of.into === null && (of.spots.length > 0 || of.members.length > 0))
  const firstAt = (of: Referent): number =>
    of.spots.reduce((least, spot) => Math.min(least, spot.from), Number.MAX_SAFE_INTEGER)
  const order = live.map((of) => ({ of, at: firstAt(of), minor: of.minor && of.cluster === null }))
  order.sort((a, b) => Number(a.minor) - Number(b.minor) || a.at - b.at)
  const ids = new Map<Referent, string>()
  for (const { of } of order) ids.set(of, `e${ids.size + 1}`)
  const idOf = (of: Referent | undefined | null): string | null =>
    of === undefined || of === null ? null : (ids.get(settled(of)) ?? null)

  const mentions: EntityMention[] = []
  const entities: Entity[] = []
  const minor: Entity[] = []
  for (const item of order) {
    const { of } = item
    const id = ids.get(of) ?? ''
    const own: Mention[] = []
    const seen = new Set<string>()
    for (const spot of [...of.spots].sort((a, b) => a.from - b.from)) {
      const start = words[spot.from]?.start ?? 0
      const end = words[spot.to - 1]?.end ?? 0
      const key = `${start}:${end}`
      if (seen.has(key)) continue
      seen.add(key)
      const text = doc.text.slice(start, end)
      const plain: Mention = { start, end, text, kind: spot.kind }
      own.push(plain)
      const { phrase } = spot
      const owner =
        phrase === null
          ? null
          : phrase.owner !== null
            ? idOf(scene.byCluster.get(phrase.owner.cluster))
            : idOf(scene.ownerAt.get(phrase.ownerPronoun ?? -1))
      mentions.push({
        ...plain,
        entity: id,
        type: of.type,
        first: words[spot.from]?.first ?? 0,
        after: words[spot.to - 1]?.after ?? 0,
        head: (words[spot.head]?.after ?? 1) - 1,
        sentence: spot.sentence,
        noun: phrase?.noun ?? words[spot.head]?.fold ?? '',
        plural: spot.plural,
        gender: of.gender,
        determiner: phrase?.determiner ?? 'none',
        count: phrase?.count ?? null,
        modifiers: phrase?.modifiers ?? [],
        nationality: phrase?.nationality ?? of.nationality,
        owner,
        minor: item.minor,
      })
    }
    const name = fullest(
      of,
      own.filter((item) => item.kind === 'name').map((item) => item.text),
    )
    const members = of.members.map((member) => idOf(member)).filter((member) => member !== null)
    const entity: Entity = {
      id,
      type: of.type,
      name,
      aka: [...new Set([of.cluster?.name ?? name, ...(of.cluster?.aka ?? [])])].filter((aka) => aka !== name),
      members: [...new Set(members)],
      mentions: own,
    }
    ;(item.minor ? minor : entities).push(entity)
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return lookups(entities, minor, mentions)
}

/** First index in `mentions` whose start is at or after `start`. */
const lowerBound = (mentions: readonly EntityMention[], start: number): number => {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

const lookups = (
  entities: readonly Entity[],
  minor: readonly Entity[],
  mentions: readonly EntityMention[],
): ReadEntities => {
  const byId = new Map<string, Entity>()
  for (const entity of entities) byId.set(entity.id, entity)
  for (const entity of minor) byId.set(entity.id, entity)
  const byHead = new Map<number, EntityMention>()
  const byFirst = new Map<number, EntityMention>()
  let longest = 0
  const better = (held: EntityMention | undefined, item: EntityMention): boolean =>
    held === undefined || item.end - item.start > held.end - held.start
  for (const item of mentions) {
    longest = Math.max(longest, item.end - item.start)
    if (better(byHead.get(item.head), item)) byHead.set(item.head, item)
    if (better(byFirst.get(item.first), item)) byFirst.set(item.first, item)
  }
  return {
    entities,
    minor,
    mentions,
    entity: (id) => byId.get(id) ?? null,
    entityOf: (item) => {
      const found = byId.get(item.entity)
      if (found === undefined) throw new RangeError(`no entity ${item.entity}`)
      return found
    },
    mentionAt: (offset) => {
      let best: EntityMention | null = null
      for (let i = lowerBound(mentions, offset - longest); i < mentions.length; i++) {
        const item = mentions[i]
        if (item === undefined || item.start > offset) break
        if (item.end > offset && (best === null || item.end - item.start < best.end - best.start)) best = item
      }
      return best
    },
    mentionsIn: (start, end, outermost = false) => {
      const out: EntityMention[] = []
      let reach = -1
      for (let i = lowerBound(mentions, start); i < mentions.length; i++) {
        const item = mentions[i]
        if (item === undefined || item.start >= end) break
        if (item.end > end) continue
        if (outermost && item.end <= reach) continue
        reach = Math.max(reach, item.end)
        out.push(item)
      }
      return out
    },
    headedBy: (token) => byHead.get(token) ?? null,
    startingAt: (token) => byFirst.get(token) ?? null,
  }
}
