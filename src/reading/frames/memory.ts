import { framingOf, type Voice, voiceOf } from '../attribution/chain.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import type { TextDocument } from '../text-document.ts'
import type { ReadSentence } from './read-sentences.ts'
import type { Draft } from './settle.ts'

export interface Memory {
  watched: NounPhrase | null
  listed: NounPhrase | null
  quoted: readonly Voice[]
  block: number
  readonly published: string | null
  /** The last claim told, for "X denied that". */
  last: Draft | null
  /** The person last spoken of as a subject: for "he" and "she" that no earlier layer could place. */
  person: NounPhrase | null
  /** Who spoke last in this paragraph: for a quotation that names nobody. */
  speaker: readonly Voice[]
}

export const inQuote = (sentence: ReadSentence, clause: Clause): boolean => {
  // Carried quotations cover the sentence up to its closing mark.
  const close = sentence.phrases.find((phrase) => phrase.kind === 'close' || phrase.kind === 'open')
  return close === undefined || close.kind === 'open' ? close === undefined : (clause.verb?.start ?? 0) < close.start
}

/** Keeps the speakers of a quotation that a sentence leaves open, as long as its closing mark comes in the same paragraph. */
export const carryQuote = (document: TextDocument, sentence: ReadSentence, memory: Memory): void => {
  let depth = memory.quoted.length > 0
  let opener = -1
  for (const phrase of sentence.phrases) {
    if (phrase.kind === 'open') {
      depth = true
      opener = phrase.start
    }
    if (phrase.kind === 'close') depth = false
  }
  if (!depth) {
    memory.quoted = []
    return
  }
  if (opener < 0) return
  const block = document.blocks[sentence.block]
  const end = document.sentences[sentence.index]?.end ?? opener
  const rest = document.text.slice(end, block?.end ?? end)
  const closing = rest.search(/[”»"]/)
  const opening = rest.search(/[“«]/)
  if (closing < 0 || (opening >= 0 && opening < closing)) {
    memory.quoted = []
    return
  }
  const inside = sentence.clauses.find((clause) => (clause.verb?.start ?? 0) > opener)
  memory.quoted =
    inside === undefined ? speakersOf(sentence) : framingOf(inside, sentence.asides, { quoted: [] }).voices
}

export const speakersOf = (sentence: ReadSentence): readonly Voice[] => {
  const aside = sentence.asides[0]
  if (aside !== undefined) return [{ source: aside.source, cueStart: aside.start, cueEnd: aside.end }]
  const voice = sentence.clauses.map(voiceOf).find((each) => each !== null)
  return voice == null ? [] : [voice]
}
