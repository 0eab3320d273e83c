import type { ReadSentence } from '../frames/read-sentences.ts'
import type { TextDocument } from '../text-document.ts'
import type { Attribution, FoundAttribution } from './attribution.ts'
import { fromAdjectives } from './from-adjectives.ts'
import { fromAsides } from './from-asides.ts'
import { fromLabels } from './from-labels.ts'
import { fromNouns } from './from-nouns.ts'
import { giveQuotations } from './from-quotations.ts'
import { fromVerbs } from './from-verbs.ts'
import { quotationAt, quotationsOf } from './quotations.ts'
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
    for (const each of fromNouns(view)) found.push(each)
    for (const each of fromAdjectives(view)) found.push(each)
  }
  for (const each of fromLabels(document, views)) found.push(each)
  giveQuotations(document, views, found, quotations)
  found.sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end)
  const outer = outerOf(found)
  return found.map((each, at) => ({
    ...each,
    quoted: quotationAt(quotations, each.cue.start) !== null,
    within: outer[at] ?? -1,
  }))
}

/** For each attribution the place of the narrowest one that holds its cue, or -1; given in order of their cues. */
const outerOf = (found: readonly FoundAttribution[]): number[] => {
  const spans = found
    .flatMap(({ content }, at) => content.map(({ start, end }) => ({ start, end, at })))
    .sort((a, b) => a.start - b.start)
  let open: typeof spans = []
  let next = 0
  return found.map(({ cue }, self) => {
    for (let span = spans[next]; span !== undefined && span.start <= cue.start; span = spans[next]) {
      open.push(span)
      next += 1
    }
    open = open.filter((span) => span.end > cue.start)
    let best: (typeof spans)[number] | null = null
    for (const span of open)
      if (span.at !== self && (best === null || span.end - span.start < best.end - best.start)) best = span
    return best?.at ?? -1
  })
}

/** Who passes an attribution on, from the one nearest to it outwards. */
export const relaysOf = (all: readonly Attribution[], attribution: Attribution): Attribution[] => {
  const out: Attribution[] = []
  let at = all[attribution.within]
  while (at !== undefined && out.length < MOST_RELAYS && !out.includes(at)) {
    out.push(at)
    at = all[at.within]
  }
  return out
}

const MOST_RELAYS = 8
