import type { EntityType, EntityView } from '../model/index.ts'
import { foldName } from '../names/index.ts'
import { countryNamed } from '../places/index.ts'
import { nameParts } from './person-names.ts'

/** The rule that puts entities of one name together until a person says otherwise. */
export const SAME_NAME = 'lacuna:same-name'

const PLACES: ReadonlySet<EntityType> = new Set<EntityType>(['GPE', 'LOC', 'FAC'])
const BODIES: ReadonlySet<EntityType> = new Set<EntityType>(['ORG', 'LIST'])

/** An entity that a text only describes (`the companion`) has no name to go by. One without mentions was entered by hand. */
const isNamed = (entity: EntityView): boolean =>
  entity.mentions.length === 0 || entity.mentions.some((mention) => mention.kind === 'name')

/** The dates of birth that registers give of those who share a name key. */
export type BornOf = (key: string) => ReadonlySet<string>
const NOBODY: ReadonlySet<string> = new Set()

/** `born 1984-01-02`, where a register gives it. */
export const bornIn = (entity: EntityView): string | null =>
  entity.marks?.find((mark) => mark.startsWith('born ')) ?? null

/** One document has one holder, whatever the spelling of the name. */
const documentsOf = (entity: EntityView): readonly string[] =>
  (entity.marks ?? []).filter((mark) => mark.startsWith('document '))

/** Dates of birth under each name key: where a name has several, only equal ones join. */
export const bornByName = (entities: readonly EntityView[]): BornOf => {
  const byKey = new Map<string, Set<string>>()
  for (const entity of entities) {
    const born = bornIn(entity)
    if (born === null) continue
    for (const key of nameKeys({ ...entity, marks: [] })) {
      const set = byKey.get(key)
      if (set === undefined) byKey.set(key, new Set([born]))
      else set.add(born)
    }
  }
  return (key) => byKey.get(key) ?? NOBODY
}

/**
 * What an entity may be known by across reports: entities that share a key are put together. Persons by full names of two parts or
 * more, countries by their code, other places and bodies by their names. Unnamed sources, groups, events and things by nothing.
 */
export const nameKeys = (entity: EntityView, bornOf: BornOf = () => NOBODY): readonly string[] => {
  const names = [entity.name, ...entity.aka]
  if (entity.type === 'PERSON') {
    if (!isNamed(entity)) return documentsOf(entity)
    const born = bornIn(entity)
    const keys = unique(
      names
        .map((name) => nameParts(name))
        .filter((parts) => parts.length >= 2)
        .map((parts) => `person ${parts.join(' ')}`),
    )
    return [
      ...documentsOf(entity),
      ...keys.map((key) =>
        bornOf(key).size < 2 ? key : `${key}${born === null ? ', of unknown birth' : `, ${born}`}`,
      ),
    ]
  }
  if (PLACES.has(entity.type)) {
    const country = entity.type === 'FAC' ? null : countryNamed(entity.name)
    if (country !== null) return [`country ${country}`]
    if (!isNamed(entity)) return []
    return unique(names.map((name) => `place ${foldName(name)}`))
  }
  if (!BODIES.has(entity.type)) return []
  return unique(names.map((name) => `body ${foldName(name).replace(/^the /, '')}`))
}

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)].filter((key) => !key.endsWith(' '))
