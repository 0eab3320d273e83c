import type { Entity } from '../api/types.ts'

const GROUPS: readonly (readonly [string, readonly Entity['type'][]])[] = [
  ['People', ['PERSON']],
  ['Groups and bodies', ['ORG', 'GROUP']],
  ['Places', ['GPE', 'LOC', 'FAC']],
  ['Lists and documents', ['LIST', 'DOCUMENT']],
  ['Weapons, vehicles, money', ['WEAPON', 'VEHICLE', 'MONEY', 'OBJECT']],
  ['Events', ['EVENT']],
  ['Sources', ['SOURCE']],
  ['Other', ['OTHER']],
]

/** Entities under readable headings, the most spoken of first; empty groups are left out. */
export const entityGroups = (entities: readonly Entity[]): readonly (readonly [string, readonly Entity[]])[] =>
  GROUPS.flatMap(([name, types]) => {
    const members = entities
      .filter((entity) => types.includes(entity.type))
      .sort((a, b) => b.mentions.length - a.mentions.length || a.name.localeCompare(b.name))
    return members.length === 0 ? [] : [[name, members] as const]
  })
