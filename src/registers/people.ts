import type { Entity, EntityType } from '../model/index.ts'
import { foldName } from '../names/index.ts'
import { countryOf } from '../places/index.ts'
import type { Ref } from './claims.ts'

/** The entities of one register in the order in which its rows name them: one for each distinct person, body and place. */
export interface People {
  readonly entities: readonly Entity[]
  readonly person: (name: string, born: string | null, document: string) => Ref
  readonly body: (name: string) => Ref
  readonly place: (name: string, country: boolean) => Ref
  readonly list: (name: string) => Ref
}

export const localId = (ref: Ref): string => `e${ref}`

export const peopleOf = (): People => {
  const entities: Entity[] = []
  const known = new Map<string, Ref>()
  const put = (key: string, type: EntityType, name: string, marks: readonly string[] = []): Ref => {
    const there = known.get(key)
    if (there !== undefined) return there
    const ref = entities.length
    entities.push({
      id: localId(ref),
      type,
      name,
      aka: [],
      members: [],
      mentions: [],
      ...(marks.length === 0 ? {} : { marks }),
    })
    known.set(key, ref)
    return ref
  }
  const folded = new Map<string, string>()
  const fold = (name: string): string => {
    const there = folded.get(name)
    if (there !== undefined) return there
    const made = foldName(name)
    folded.set(name, made)
    return made
  }
  return {
    entities,
    person: (name, born, document) => {
      const number = document.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '')
      const key = `person ${fold(name)}\n${born ?? ''}\n${number}`
      const there = known.get(key)
      if (there !== undefined) return there
      return put(key, 'PERSON', name, [
        ...(born === null ? [] : [`born ${born}`]),
        ...(number.length < 4 ? [] : [`document ${number}`]),
      ])
    },
    body: (name) => put(`body ${fold(name)}`, countryOf(name) === null ? 'ORG' : 'GPE', name),
    place: (name, country) => put(`place ${fold(name)}`, country || countryOf(name) !== null ? 'GPE' : 'LOC', name),
    list: (name) => put(`list ${fold(name)}`, 'LIST', name),
  }
}
