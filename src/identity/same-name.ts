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

/**
 * What an entity may be known by across reports: entities that share a key are put together. Persons by full names of two parts or
 * more, countries by their code, other places and bodies by their names. Unnamed sources, groups, events and things by nothing.
 */
export const nameKeys = (entity: EntityView): readonly string[] => {
  const names = [entity.name, ...entity.aka]
  if (entity.type === 'PERSON') {
    if (!isNamed(entity)) return []
    return unique(
      names
        .map((name) => nameParts(name))
        .filter((parts) => parts.length >= 2)
        .map((parts) => `person ${parts.join(' ')}`),
    )
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
