import { type NounMention, readSentences } from '../frames/index.ts'
import { readEntities } from '../names/index.ts'
import { makeTextDocument } from '../text-document.ts'
import { readTimes, solveDocumentDate } from '../times/index.ts'
import type { Attribution } from './attribution.ts'
import { readAttributions } from './read-attributions.ts'

/** The attributions of a text by itself, its headings too: all layers before them, as the reader runs them. Offsets are UTF-16 code units. */
export const attributionsIn = (text: string, published: string | null = null): readonly Attribution[] => {
  const document = makeTextDocument(text)
  const cast = readEntities(document, [])
  const times = readTimes(document, solveDocumentDate(document, { declared: published }))
  const nouns: readonly NounMention[] = cast.mentions.map(({ start, end, kind, entity, head }) => ({
    start,
    end,
    kind,
    entity,
    head: document.tokens[head]?.start ?? start,
  }))
  return readAttributions(document, readSentences(document, [...cast.entities, ...cast.minor], times, nouns, true))
}
