import type { Entity } from '../../model/index.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import { phraseFor } from './interview.ts'

/** The person whose name stands last before an offset (UTF-16 code units), as a phrase; null for none. The names are put in order at the first question. */
export const personsNamed = (entities: readonly Entity[]): ((at: number) => NounPhrase | null) => {
  let ordered: readonly { readonly start: number; readonly entity: Entity }[] | null = null
  return (at) => {
    ordered ??= entities
      .flatMap((entity) =>
        entity.type === 'PERSON'
          ? entity.mentions.flatMap(({ kind, start }) => (kind === 'name' ? [{ start, entity }] : []))
          : [],
      )
      .sort((a, b) => a.start - b.start)
    let [low, high] = [0, ordered.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ordered[middle]?.start ?? 0) < at) low = middle + 1
      else high = middle
    }
    const found = ordered[low - 1]
    return found === undefined ? null : phraseFor(found.entity, at)
  }
}
