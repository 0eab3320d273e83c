export const ENTITY_TYPES = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'GROUP',
  'EVENT',
  'OBJECT',
  'WEAPON',
  'VEHICLE',
  'MONEY',
  'DOCUMENT',
  'LIST',
  'SOURCE',
  'OTHER',
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export type MentionKind = 'name' | 'nominal' | 'pronoun'

/** One place in the text where an entity is spoken of. Offsets are UTF-16 code units. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: MentionKind
}

/**
 * What one report speaks of under one or more names: a cluster of mentions inside that report.
 * Whether two entities of two reports are the same is a judgement (see `identity/`), never a merge.
 * `members` makes a group equal to its members ("the Kouachi brothers").
 */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aka: readonly string[]
  readonly members: readonly string[]
  readonly mentions: readonly Mention[]
  /** What tells a person of a register from others of the name: `born 1984-01-02`, `document AB1234`. Absent where nothing does. */
  readonly marks?: readonly string[] | undefined
}
