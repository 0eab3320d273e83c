import type { ReadSentence } from '../frames/read-sentences.ts'
import type { TextDocument } from '../text-document.ts'
import type { Attribution, FoundAttribution } from './attribution.ts'
import { fromAsides } from './from-asides.ts'
import { fromLabels } from './from-labels.ts'
import { giveQuotations } from './from-quotations.ts'
import { fromVerbs } from './from-verbs.ts'
import { quotationsOf } from './quotations.ts'
import type { SentenceView } from './scope.ts'

/** Every attribution of a text, in order of their cues. Pure; linear in the text but for what one sentence holds. */
export const readAttributions = (document: TextDocument, sentences: readonly ReadSentence[]): Attribution[] => {
  const found: FoundAttribution[] = []
  const quotations = quotationsOf(document)
  const views: SentenceView[] = sentences.flatMap((sentence) => {
    const place = document.sentences[sentence.index]
    return place === undefined
      ? []
      : [{ text: document.text, sentence, start: place.start, end: place.end, quotations }]
  })
  for (const view of views) {
    for (const each of fromAsides(view)) found.push(each)
    for (const each of fromVerbs(view)) found.push(each)
  }
  for (const each of fromLabels(document, views)) found.push(each)
  giveQuotations(document, views, found, quotations)
  found.sort((a, b) => a.cue.start - b.cue.start)
  return found.map((each) => ({ ...each, within: -1 }))
}
