import type { Entity, EntityType, Mention } from '../../model/index.ts'
import { edgeCut, foldWords, type Place, placesOf, type Stretch } from './stretch.ts'

interface EntityMention extends Mention {
  readonly entity: string
}

/** Who and what the report speaks of, as far as it is known: the built-in reading's entities and those that the model's claims added. */
export interface EntityTable {
  readonly entities: Map<string, Entity>
  /** Folded name, other name or words of a mention to the ids that bear it. */
  readonly byName: Map<string, Set<string>>
  /** In text order. */
  readonly mentions: EntityMention[]
  added: number
}

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|it|its|who|whom|whose)$/i
const PERSONAL = /^(?:he|him|his|she|her)$/i
const PRONOUNS = /(?<![\p{L}\p{N}])(?:he|him|his|she|her|they|them|their|it|its|both)(?![\p{L}\p{N}])/giu
const ARTICLE = /^(?:the|a|an)(?= )/i

/** Without article and possessive mark: what two spellings of one name are compared by. */
const coreOf = (folded: string): string => folded.replace(ARTICLE, '').trim().replace(/'s?$/, '')

export const entityTable = (entities: readonly Entity[]): EntityTable => {
  const table: EntityTable = { entities: new Map(), byName: new Map(), mentions: [], added: 0 }
  for (const entity of entities) enter(table, entity)
  table.mentions.sort((a, b) => a.start - b.start || a.end - b.end)
  return table
}

const enter = (table: EntityTable, entity: Entity): void => {
  table.entities.set(entity.id, entity)
  const spoken = entity.mentions.filter(({ kind }) => kind !== 'pronoun').map(({ text }) => text)
  for (const name of [entity.name, ...entity.aka, ...spoken]) {
    const core = coreOf(foldWords(name))
    const ids = table.byName.get(core) ?? new Set()
    table.byName.set(core, ids.add(entity.id))
  }
  for (const mention of entity.mentions) table.mentions.push({ ...mention, entity: entity.id })
}

/** Whether the table has the name at all. */
export const isKnownName = (table: EntityTable, name: string): boolean => table.byName.has(coreOf(foldWords(name)))

/** Where a claim's people and things are looked for. */
export interface Scene {
  readonly text: string
  readonly stretch: Stretch
  readonly sentence: Place
  /** From where on earlier words may be what a pronoun of the sentence stands for: the paragraph before. */
  readonly since: number
}

const within = (mention: Place, place: Place): boolean => mention.start >= place.start && mention.end <= place.end

/** Whether a name mention would be cut in two by an edge of the place. */
export const cutsName = (table: EntityTable, place: Place): boolean =>
  table.mentions.some(
    ({ kind, start, end }) =>
      kind === 'name' && ((start < place.start && end > place.start) || (start < place.end && end > place.end)),
  )

/**
 * Whether the sentence speaks of the entity: by any mention, by a group that it belongs to, by its members, or by a pronoun or nameless noun
 * that may stand for it because it was spoken of shortly before.
 */
const spokenOf = (table: EntityTable, id: string, scene: Scene): boolean => {
  const here = table.mentions.filter((mention) => within(mention, scene.sentence))
  const same = (other: string) =>
    other === id ||
    (table.entities.get(other)?.members.includes(id) ?? false) ||
    (table.entities.get(id)?.members.includes(other) ?? false)
  if (here.some(({ entity }) => same(entity))) return true
  const entity = table.entities.get(id)
  const last = table.mentions.reduce(
    (latest, { entity: other, start, end }) =>
      start > latest && start >= scene.since && end <= scene.sentence.start && same(other) ? start : latest,
    -1,
  )
  if (entity === undefined || last < 0) return false
  const words = scene.text.slice(scene.sentence.start, scene.sentence.end)
  for (const match of words.matchAll(PRONOUNS)) {
    if (PERSONAL.test(match[0]) && !MAY_BE_PERSON.has(entity.type)) continue
    const at = scene.sentence.start + match.index
    const read = here.find(({ start, end }) => start <= at && end > at)
    if (read === undefined || nameless(table, read.entity) || last > lastNamed(table, read.entity, at)) return true
  }
  // "The suspect", whom the built-in reader ties to no name.
  return here.some(
    ({ kind, entity: other }) =>
      kind === 'nominal' && table.entities.get(other)?.type === entity.type && nameless(table, other),
  )
}

const MAY_BE_PERSON: ReadonlySet<EntityType> = new Set(['PERSON', 'SOURCE', 'OTHER'])

const nameless = (table: EntityTable, id: string): boolean =>
  table.entities.get(id)?.mentions.every(({ kind }) => kind !== 'name') ?? false

/** Where the entity was last named before a place: a pronoun that the built-in reader ties to it stands for nobody farther back. */
const lastNamed = (table: EntityTable, id: string, before: number): number =>
  (table.entities.get(id)?.mentions ?? []).reduce(
    (latest, { kind, start }) => (kind === 'name' && start < before ? Math.max(latest, start) : latest),
    -1,
  )

/** A participant found: an entity of the table, or words of the sentence that become one if the claim is accepted. */
export type Found =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly place: Place; readonly type: EntityType }

/**
 * Who is meant by the words that the model gave. They must be the sentence's own words, or a name of the table of somebody of whom the
 * sentence speaks; else null. Nothing of the model's spelling is kept.
 */
export const findEntity = (table: EntityTable, scene: Scene, name: string, type: EntityType): Found | null => {
  const folded = foldWords(name)
  const core = coreOf(folded)
  if (core === '' || core.length > 300) return null
  const places = [...placesIn(scene, folded), ...(core === folded ? [] : placesIn(scene, core))]
  const at = places.map((place) => mentionAt(table, scene, place)).find((id) => id !== null)
  if (at !== undefined && at !== null) return { kind: 'known', id: at }
  if (PRONOUN.test(folded)) return null
  const named = [...(table.byName.get(core) ?? [])].filter((id) => spokenOf(table, id, scene))
  // Two of one name: the one whose mention is nearest before the end of the sentence.
  const [first] =
    named.length > 1 ? named.sort((a, b) => lastMention(table, b, scene) - lastMention(table, a, scene)) : named
  if (first !== undefined) return { kind: 'known', id: first }
  const free = places.find((place) => !insideName(table, place))
  if (free !== undefined) return { kind: 'new', place: free, type }
  const part = places.map((place) => partOfName(table, place)).find((id) => id !== null)
  return part === undefined || part === null ? null : { kind: 'known', id: part }
}

const placesIn = (scene: Scene, folded: string): readonly Place[] =>
  placesOf(scene.stretch, folded, scene.sentence.start, scene.sentence.end).filter((place) => {
    const cut = edgeCut(scene.text, place)
    // "Orlik" in "Orlik's" is Orlik.
    return (
      cut === null ||
      (cut === 'word' && /^['\u2019]s?(?![\p{L}\p{N}])/u.test(scene.text.slice(place.end, place.end + 3)))
    )
  })

const mentionAt = (table: EntityTable, scene: Scene, place: Place): string | null => {
  const core = coreOf(foldWords(scene.text.slice(place.start, place.end)))
  const found = table.mentions.find(
    (mention) => mention.start < place.end && mention.end > place.start && coreOf(foldWords(mention.text)) === core,
  )
  return found?.entity ?? null
}

const lastMention = (table: EntityTable, id: string, scene: Scene): number =>
  table.mentions.reduce(
    (last, { entity, start, end }) => (entity === id && end <= scene.sentence.end ? Math.max(last, start) : last),
    -1,
  )

const insideName = (table: EntityTable, place: Place): boolean =>
  table.mentions.some(({ kind, start, end }) => kind === 'name' && start <= place.start && end >= place.end)

/** First or last words of a person's name stand for the person; a part of another name stands for nothing. */
const partOfName = (table: EntityTable, place: Place): string | null =>
  table.mentions.find(
    ({ kind, start, end, entity }) =>
      kind === 'name' &&
      start <= place.start &&
      end >= place.end &&
      (start === place.start || end === place.end) &&
      table.entities.get(entity)?.type === 'PERSON',
  )?.entity ?? null

/** Enters what was found, as an entity of the report if it is new, and gives its id. */
export const settleEntity = (table: EntityTable, text: string, found: Found): string => {
  if (found.kind === 'known') return found.id
  const { start, end } = found.place
  const here = table.mentions.find((mention) => mention.start === start && mention.end === end)
  if (here !== undefined) return here.entity
  const words = text.slice(start, end)
  let id = ''
  do {
    table.added += 1
    id = `m${table.added}`
  } while (table.entities.has(id))
  const kind = /^\p{Lu}/u.test(words.replace(ARTICLE, '').trim()) ? 'name' : 'nominal'
  enter(table, {
    id,
    type: found.type,
    name: words.replace(/\s+/g, ' '),
    aka: [],
    members: [],
    mentions: [{ ...found.place, text: words, kind }],
  })
  return id
}
