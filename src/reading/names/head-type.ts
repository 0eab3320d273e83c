import type { EntityType } from '../../model/index.ts'
import { GIVEN_NAMES } from '../english/names/given-names.ts'
import { NAME_HEADS, OF_HEADS } from '../english/names/name-heads.ts'
import { FIRST_HEADS, SPECIFIC_FIRST, TALKING_HEADS, WEAK_FIRST } from '../english/names/name-shapes.ts'
import { TITLE_HEADS, TITLE_PARTS } from '../english/names/titles.ts'
import type { Roots } from './found.ts'
import type { Word } from './words.ts'

/** Where a zone of title words that begins at `at` ends, if a title head ends it; else `at`. */
export const titleEnd = (words: readonly Word[], at: number, to: number): number => {
  let end = at
  for (let i = at; i < to; i++) {
    const fold = (words[i]?.fold ?? '').replace(/\.$/, '')
    const parts = fold.includes('-') && !TITLE_HEADS.has(fold) ? fold.split('-') : [fold]
    const isHead = TITLE_HEADS.has(fold) || TITLE_HEADS.has(parts.at(-1) ?? '')
    if (isHead) end = i + 1
    else if (
      fold === 'of' &&
      end === i &&
      i > at &&
      TITLE_PARTS.has(words[i + 1]?.fold ?? '') &&
      words[i + 1]?.cap === true
    ) {
      end = i + 2
      if (TITLE_PARTS.has(words[i + 2]?.fold ?? '') && words[i + 2]?.cap === true) end++
      i = end - 1
    } else if (!TITLE_PARTS.has(fold)) break
  }
  return end
}

/** What the first word of a run says in another language: "Frente ...", "Lashkar-e-...", "Calle ...". */
const firstType = (words: readonly Word[], from: number, to: number): EntityType | null => {
  const first = words[from]
  if (first === undefined) return null
  const hyphen = first.fold.indexOf('-')
  const lead = FIRST_HEADS.get(first.fold) !== undefined || hyphen < 0 ? first.fold : first.fold.slice(0, hyphen)
  const type = FIRST_HEADS.get(lead)
  if (type === undefined || (to - from < 2 && hyphen < 0)) return null
  if (!WEAK_FIRST.has(lead)) return type
  if (to - from > 3 || hyphen >= 0) return null
  for (let i = from + 1; i < to; i++) if (GIVEN_NAMES.has(words[i]?.fold ?? '')) return null
  const before = words[from - 1]
  return before?.pos === 'ADP' && before.sentence === first.sentence ? type : null
}

/** What the words of a run say it is, where they say it. */
export const headType = (words: readonly Word[], from: number, to: number, roots: Roots): EntityType | null => {
  const last = words[to - 1]
  const first = words[from]
  if (last === undefined || first === undefined) return null
  for (let i = from; i < to - 1; i++) {
    const link = words[i + 1]?.fold
    if (
      (link === 'of' || link === 'for') &&
      (OF_HEADS.has(words[i]?.fold ?? '') || NAME_HEADS.has(words[i]?.fold ?? ''))
    ) {
      return NAME_HEADS.get(words[i]?.fold ?? '') ?? 'ORG'
    }
  }
  if (first.fold === 'operation' && to - from > 1) return 'EVENT'
  if (
    (first.fold === 'mount' ||
      first.fold === 'lake' ||
      first.fold === 'cape' ||
      first.fold === 'jebel' ||
      first.fold === 'djebel') &&
    to - from > 1
  )
    return 'LOC'
  if (to - from > 1 && SPECIFIC_FIRST.has(first.fold)) return NAME_HEADS.get(first.fold) ?? 'ORG'
  const numbered = /^\d+$/.test(last.text) ? words[to - 2] : undefined
  const head = NAME_HEADS.get(numbered?.fold ?? last.fold.replace(/\.$/, ''))
  if (head === undefined) return firstType(words, from, to)
  if (to - from < 2) return null
  const before = to - from === 2 ? first : null
  // "French Police": an adjective and a plain noun name nobody in particular
  if (before !== null && roots.lexicon.adjectives.has(before.fold) && !before.caps && !TALKING_HEADS.has(last.fold))
    return null
  return head
}
