export type { KnownName } from './lexicon.ts'
export { type EntityMention, type ReadEntities, readEntities } from './read-entities.ts'
