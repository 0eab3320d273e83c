import type { Entity, EntityType, Mention } from '../../model/index.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import { NOUN_CLASSES, namesPerson } from '../english/clauses/noun-classes.ts'

/** What a noun phrase stands for, as far as frames care. */
export type Sort = 'person' | 'group' | 'state' | 'place' | 'site' | 'thing' | 'document' | 'list' | 'event' | 'other'

/** Who and what the report speaks of, and which noun phrase means whom. Phrases that no layer before knew get an entity of their own when a claim needs them. */
export interface Cast {
  readonly ids: (phrase: NounPhrase) => readonly string[]
  readonly sort: (phrase: NounPhrase) => Sort
  /** Whether the phrase, or what it refers to, has a name. */
  readonly named: (phrase: NounPhrase) => boolean
  /** From now on the first phrase stands for what the second stands for, by a rule of that name. */
  readonly alias: (phrase: NounPhrase, means: NounPhrase, rule: string) => void
  /** How a phrase led to its entity; see `Reference`. */
  readonly how: (phrase: NounPhrase) => Reference
  readonly entity: (id: string) => Entity | undefined
  /** The one entity of the phrase without its fellows, or null; makes nothing. */
  readonly known: (phrase: NounPhrase) => Entity | null
  readonly entities: () => readonly Entity[]
}

/** By which rule a phrase led to its entity (`name`, `coreference.pronoun`, `new`), and the phrase it was taken to stand for, where one was. */
export interface Reference {
  readonly rule: string
  readonly through: NounPhrase | null
}

/** Where an entity is spoken of, with the start of the word that heads it. Offsets are UTF-16 code units. */
export interface NounMention {
  readonly start: number
  readonly end: number
  readonly entity: string
  readonly kind: Mention['kind']
  readonly head: number | null
}

type Entry = NounMention

export const mentionsOf = (entities: readonly Entity[]): readonly NounMention[] =>
  entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      entity: entity.id,
      kind: mention.kind,
      head: null,
    })),
  )

const SORTS: Readonly<Record<EntityType, Sort>> = {
  PERSON: 'person',
  SOURCE: 'person',
  ORG: 'group',
  GROUP: 'group',
  GPE: 'state',
  LOC: 'place',
  FAC: 'site',
  EVENT: 'event',
  OBJECT: 'thing',
  WEAPON: 'thing',
  VEHICLE: 'thing',
  MONEY: 'thing',
  DOCUMENT: 'document',
  LIST: 'list',
  OTHER: 'other',
}

export const makeCast = (text: string, known: readonly Entity[], mentions: readonly NounMention[]): Cast => {
  const byId = new Map<string, Entity>(known.map((entity) => [entity.id, entity]))
  const entries: Entry[] = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)
  const reach = widest(entries)
  const made = new Map<string, string>()
  const withName = new Set(
    known.flatMap((entity) => (entity.mentions.some((mention) => mention.kind === 'name') ? [entity.id] : [])),
  )
  const order: string[] = known.map((entity) => entity.id)

  const aliases = new Map<NounPhrase, { readonly through: NounPhrase; readonly rule: string }>()
  const meant = (phrase: NounPhrase): NounPhrase => aliases.get(phrase)?.through ?? phrase

  const whole = (phrase: NounPhrase): string | null => {
    if (phrase.also.length === 0) return null
    const end = phrase.also.at(-1)?.end ?? phrase.end
    for (let at = lastBefore(entries, phrase.start); at >= 0; at -= 1) {
      const entry = entries[at]
      if (entry === undefined || entry.start < phrase.start) break
      if (entry.start === phrase.start && entry.end === end) return entry.entity
    }
    return null
  }

  const entryOf = (phrase: NounPhrase): Entry | null => {
    const { head } = phrase
    let best: Entry | null = null
    // "thirty of the dead", "five of them": the part, where a layer before knows it.
    const rest = phrase.of !== null && phrase.of.head === head ? phrase.of.start : null
    for (let at = lastBefore(entries, head.start); at >= 0; at -= 1) {
      const entry = entries[at]
      if (entry === undefined || entry.start < head.start - reach) break
      if (entry.end < head.end || entry.start > head.start) continue
      if (
        (head.tag === 'pron' || head.tag === 'det') &&
        (entry.start !== head.start || entry.end !== head.end) &&
        (rest === null || entry.start >= rest)
      )
        continue
      const inside = entry.start >= phrase.start || entry.kind === 'name'
      if (!inside) continue
      // The owner's mention ends before the head and never gets here; of those that hold the head the tightest one is meant,
      // and one that is headed by the same word before all others.
      const heads = entry.head === head.start
      const bestHeads = best?.head === head.start
      if (rest !== null && entry.start < rest && entry.start >= phrase.start) return entry
      if (
        best === null ||
        (heads && !bestHeads) ||
        (heads === bestHeads && entry.end - entry.start < best.end - best.start)
      )
        best = entry
    }
    return best
  }

  /** "No group has ... it": nobody, so nobody to point back to. */
  const isNobody = (entity: Entity): boolean => /^(?:no|nobody|none|neither)\b/i.test(entity.name)

  const one = (phrase: NounPhrase): Entity | null => {
    const named = phrase.head.entity
    if (named !== null) {
      const entity = byId.get(named)
      // "the Doe brothers": the noun after the name is the head and was looked up; a head that is a name is its own entity.
      if (entity !== undefined) return entity
    }
    const entry = entryOf(phrase)
    const entity = entry === null ? undefined : byId.get(entry.entity)
    return entity === undefined || isNobody(entity) ? null : entity
  }

  const make = (phrase: NounPhrase): string | null => {
    const lemma = phrase.head.lemma
    const stands = STANDS_FOR_PEOPLE.has(phrase.head.lower)
    if (
      lemma === '' ||
      (phrase.head.tag === 'pron' && !stands) ||
      (phrase.head.tag === 'det' && !stands) ||
      phrase.head.tag === 'adj'
    )
      return null
    const type = typeOf(phrase)
    const named = looksNamed(phrase)
    const key = named ? `${type} ${text.slice(phrase.start, phrase.end)}` : `${type} ${lemma}`
    const earlier = made.get(key)
    const mention: Mention = {
      start: phrase.start,
      end: phrase.end,
      text: text.slice(phrase.start, phrase.end),
      kind: named ? 'name' : 'nominal',
    }
    if (earlier !== undefined && (named || (phrase.definite && phrase.owner === null))) {
      const entity = byId.get(earlier)
      if (
        entity !== undefined &&
        !entity.mentions.some((each) => each.start === mention.start && each.end === mention.end)
      ) {
        byId.set(earlier, { ...entity, mentions: [...entity.mentions, mention] })
      }
      return earlier
    }
    const id = freshId(byId)
    byId.set(id, {
      id,
      type,
      name: mention.text.replace(/^(?:the|an?)\s+/i, ''),
      aka: [],
      members: [],
      mentions: [mention],
    })
    order.push(id)
    if (named) withName.add(id)
    made.set(key, id)
    entries.splice(lastBefore(entries, mention.start) + 1, 0, {
      start: mention.start,
      end: mention.end,
      entity: id,
      kind: 'nominal',
      head: phrase.head.start,
    })
    return id
  }

  /** "Five of them": some of those told of, an entity of their own. */
  const makePart = (phrase: NounPhrase): string => {
    const key = `part ${phrase.start}`
    const earlier = made.get(key)
    if (earlier !== undefined) return earlier
    const id = freshId(byId)
    const words = text.slice(phrase.start, phrase.end)
    byId.set(id, {
      id,
      type: phrase.count === 1 ? 'PERSON' : 'GROUP',
      name: words,
      aka: [],
      members: [],
      mentions: [{ start: phrase.start, end: phrase.end, text: words, kind: 'nominal' }],
    })
    order.push(id)
    made.set(key, id)
    return id
  }

  const idOf = (phrase: NounPhrase): string | null => {
    if (phrase.negative) return phrase.of === null ? null : idOf(phrase.of)
    if (isPart(phrase)) return makePart(phrase)
    return one(phrase)?.id ?? make(phrase)
  }

  return {
    ids: (given) => {
      const phrase = meant(given)
      const list =
        phrase.also.length > 0 && whole(phrase) !== null
          ? [whole(phrase)]
          : [phrase, ...phrase.also].map(meant).map(idOf)
      return [...new Set(list.filter((id) => id !== null))]
    },
    alias: (phrase, means, rule) => {
      const through = meant(means)
      if (through !== phrase) aliases.set(phrase, { through, rule })
    },
    how: (phrase) => {
      const alias = aliases.get(phrase)
      if (alias !== undefined) return { rule: `coreference.${alias.rule}`, through: alias.through }
      if (phrase.head.entity !== null) return { rule: 'name', through: null }
      const entry = entryOf(phrase)
      if (entry === null) return { rule: 'new', through: null }
      const entity = byId.get(entry.entity)
      const first = entity?.mentions[0]
      if (entry.kind === 'nominal' && (first === undefined || first.start >= entry.start))
        return { rule: 'new', through: null }
      return { rule: entry.kind === 'name' ? 'name' : `coreference.${entry.kind}`, through: null }
    },
    sort: (given) => {
      const phrase = meant(given)
      const entity = one(phrase)
      return entity === null
        ? sortOfNoun(phrase)
        : SORTS[entity.type] === 'other'
          ? sortOfNoun(phrase)
          : SORTS[entity.type]
    },
    named: (phrase) => phrase.head.tag === 'name' || withName.has(one(phrase)?.id ?? ''),
    entity: (id) => byId.get(id),
    known: one,
    entities: () => order.map((id) => byId.get(id)).filter((entity) => entity !== undefined),
  }
}

const isPart = (phrase: NounPhrase): boolean =>
  phrase.of !== null &&
  phrase.head === phrase.of.head &&
  typeof phrase.count === 'number' &&
  phrase.count > 1 &&
  (phrase.head.tag === 'pron' || phrase.of.definite)

const widest = (entries: readonly Entry[]): number => {
  let most = 0
  for (const entry of entries) most = Math.max(most, entry.end - entry.start)
  return Math.min(most, 400)
}

/** Index of the last entry that begins at or before `start`, -1 for none. */
const lastBefore = (entries: readonly Entry[], start: number): number => {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low - 1
}

const freshId = (byId: ReadonlyMap<string, Entity>): string => {
  let number = byId.size + 1
  while (byId.has(`e${number}`)) number += 1
  return `e${number}`
}

/** "one of those caught", "some were arrested": people, though no noun says so. */
const STANDS_FOR_PEOPLE = new Set(['those', 'one', 'others', 'some', 'many', 'several', 'most'])

const typeOf = (phrase: NounPhrase): EntityType => {
  if (STANDS_FOR_PEOPLE.has(phrase.head.lower)) return phrase.head.lower === 'one' ? 'PERSON' : 'GROUP'
  const lemma = phrase.head.lemma
  if (looksNamed(phrase)) return 'PERSON'
  if (lemma === 'source' || lemma === 'report' || lemma === 'speculation' || lemma === 'rumour') return 'SOURCE'
  if (NOUN_CLASSES.list.has(lemma)) return 'LIST'
  if (NOUN_CLASSES.attack.has(lemma) || NOUN_CLASSES.siege.has(lemma) || lemma === 'meeting' || lemma === 'election')
    return 'EVENT'
  if (NOUN_CLASSES.group.has(lemma)) return lemma === 'group' ? 'GROUP' : 'ORG'
  if (namesPerson(lemma)) return isPlural(phrase) ? 'GROUP' : 'PERSON'
  if (NOUN_CLASSES.site.has(lemma)) return 'FAC'
  if (NOUN_CLASSES.place.has(lemma)) return 'LOC'
  if (NOUN_CLASSES.document.has(lemma) || NOUN_CLASSES.evidence.has(lemma)) return 'DOCUMENT'
  if (NOUN_CLASSES.weapon.has(lemma)) return 'WEAPON'
  if (NOUN_CLASSES.vehicle.has(lemma)) return 'VEHICLE'
  return 'OTHER'
}

const isPlural = (phrase: NounPhrase): boolean =>
  (typeof phrase.count === 'number' && phrase.count > 1) ||
  phrase.count === 'several' ||
  (phrase.head.lower !== phrase.head.lemma && phrase.head.lower.endsWith('s')) ||
  phrase.head.lower === 'people' ||
  phrase.head.lower.endsWith('men')

/** Two or three capitalised words that no table knows ("Mira Tarn"): most likely somebody. */
const looksNamed = (phrase: NounPhrase): boolean =>
  phrase.words.length >= 2 &&
  phrase.words.length <= 3 &&
  phrase.owner === null &&
  phrase.words.every(
    (word) =>
      word.capital &&
      (word.tag === 'noun' || word.tag === 'name') &&
      word.entity === null &&
      !KNOWN.some((list) => list.has(word.lemma)),
  )

const KNOWN: readonly ReadonlySet<string>[] = Object.values(NOUN_CLASSES)

const sortOfNoun = (phrase: NounPhrase): Sort => {
  const { lemma, tag, lower } = phrase.head
  if (phrase.head.place) return 'state'
  if (looksNamed(phrase)) return 'person'
  if (tag === 'pron') return lower === 'it' || lower === 'this' || lower === 'that' ? 'other' : 'person'
  if (namesPerson(lemma)) return 'person'
  if (NOUN_CLASSES.group.has(lemma)) return 'group'
  if (NOUN_CLASSES.site.has(lemma)) return 'site'
  if (NOUN_CLASSES.place.has(lemma)) return 'place'
  if (NOUN_CLASSES.list.has(lemma)) return 'list'
  if (NOUN_CLASSES.document.has(lemma)) return 'document'
  if (NOUN_CLASSES.attack.has(lemma)) return 'event'
  if (NOUN_CLASSES.weapon.has(lemma) || NOUN_CLASSES.vehicle.has(lemma)) return 'thing'
  if (tag === 'num' || tag === 'adj' || tag === 'det') return 'person'
  return 'other'
}
