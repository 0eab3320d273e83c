import type { Entity, TimeExpression } from '../../model/index.ts'
import { quotationAt, quotationsOf } from '../attribution/quotations.ts'
import type { Aside } from '../clauses/asides.ts'
import { phrasesOf } from '../clauses/chunk.ts'
import type { Clause } from '../clauses/clause.ts'
import { parse } from '../clauses/parse.ts'
import type { Phrase } from '../clauses/phrase.ts'
import { type NameSpan, type Word, wordsOf } from '../clauses/word.ts'
import { retag } from '../english/clauses/retag.ts'
import type { TextDocument } from '../text-document.ts'
import type { NounMention } from './cast.ts'
import { withoutOpening } from './opening.ts'

/** One sentence taken apart, with what the later passes need of it. */
export interface ReadSentence {
  readonly index: number
  readonly block: number
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
  readonly asides: readonly Aside[]
}

/** What people only suffer: with nobody named whom it was done to, the one in front is meant ("Former mayor detained at the airport"). */
const SUFFERED = new Set([
  'arrest',
  'detain',
  'kill',
  'wound',
  'injure',
  'kidnap',
  'abduct',
  'jail',
  'acquit',
  'deport',
  'extradite',
  'behead',
  'evacuate',
])

const suffered = (clause: Clause): void => {
  const { verb } = clause
  if (
    verb === null ||
    verb.form !== 'finite' ||
    !verb.open ||
    verb.passive ||
    verb.perfect ||
    !SUFFERED.has(verb.lemma)
  )
    return
  if (clause.link !== 'main' || clause.coordinated !== null || clause.gap !== null) return
  if (clause.elements.some((each) => each.kind === 'np' && !each.before)) return
  clause.verb = { ...verb, passive: true }
}

/** A sentence with more words than this is no sentence: it is read only up to here. */
const MAX_WORDS = 400

export const readSentences = (
  document: TextDocument,
  entities: readonly Entity[],
  times: readonly TimeExpression[],
  mentions: readonly NounMention[] = [],
  headings = false,
): ReadSentence[] => {
  // A word that heads a noun phrase of the layer before is no verb, whatever the tagger says.
  const heads = new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'nominal' && mention.head !== null && mention.head > mention.start ? [mention.head] : [],
    ),
  )
  const names: NameSpan[] = entities
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.kind === 'name')
        .map((mention) => ({
          start: mention.start,
          end: mention.end,
          entity: entity.id,
          place: entity.type === 'GPE' || entity.type === 'LOC' || entity.type === 'FAC',
        })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const flat = names.filter((name, at) => (names[at - 1]?.end ?? -1) <= name.start)
  const quotations = quotationsOf(document)
  const ordered = [...times].sort((a, b) => a.start - b.start)
  return document.sentences.flatMap((sentence, index) => {
    const kind = document.blocks[sentence.block]?.kind
    if (kind !== 'paragraph' && !(headings && (kind === 'title' || kind === 'heading'))) return []
    const [first, after] = document.sentenceTokens[index] ?? [0, 0]
    if (first === after) return []
    const quoted = quotationAt(quotations, sentence.start)
    const inside = quoted !== null && quoted.start < sentence.start
    const plain = withoutOpening(wordsOf(document, index, flat, ordered, inside).slice(0, MAX_WORDS))
    const words = retag(
      plain.map((word) => (word.tag === 'verb' && heads.has(word.start) ? { ...word, tag: 'noun' as const } : word)),
    )
    const phrases = phrasesOf(words)
    const { clauses, asides } = parse(phrases)
    for (const clause of clauses) suffered(clause)
    return [{ index, block: sentence.block, words, phrases, clauses, asides }]
  })
}
