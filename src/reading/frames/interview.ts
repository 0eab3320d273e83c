import type { Entity } from '../../model/index.ts'
import { type NounPhrase, phraseOf } from '../clauses/phrase.ts'
import type { TextDocument } from '../text-document.ts'

/** What a paragraph is in a printed interview: a question, or the answer of somebody, with the words that say so. Offsets are UTF-16 code units. */
export type Turn =
  | { readonly kind: 'question' }
  | { readonly kind: 'answer'; readonly source: NounPhrase; readonly cueStart: number; readonly cueEnd: number }

/** Labels of turns: "Q:", "A:", or the name of who speaks. Longer ones are no labels. */
const LABEL = /^(\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,3}):[ \t]/u
const ASKS = new Set(['q', 'question', 'interviewer'])
const ANSWERS = new Set(['a', 'answer'])

/**
 * The turns of an interview by block; empty where the text is none. Labelled ("Q:", "A:", "NAME:"): at least two labels. Unlabelled: at
 * least three paragraphs that are nothing but one question, each answered by the paragraphs up to the next; of those after the last
 * question only the first is taken for an answer. Whoever is introduced first is who answers.
 */
export const turnsOf = (document: TextDocument, entities: readonly Entity[]): ReadonlyMap<number, Turn> => {
  const paragraphs = document.blocks.flatMap((block, at) =>
    block.kind === 'title' || block.kind === 'masthead'
      ? []
      : [{ at, start: block.start, end: block.end, words: document.text.slice(block.start, block.end).trim() }],
  )
  const labelled = paragraphs.map((each) => LABEL.exec(each.words)?.[1] ?? null)
  const spoken = labelled.map(
    (label) => label !== null && (ASKS.has(label.toLowerCase()) || ANSWERS.has(label.toLowerCase())),
  )
  const names = new Map(
    labelled.flatMap((label) =>
      label === null || ASKS.has(label.toLowerCase()) || ANSWERS.has(label.toLowerCase())
        ? []
        : [[label, speakerNamed(label, entities)] as const],
    ),
  )
  const named = labelled.map((label) => label !== null && names.get(label) != null)
  const marked = labelled.map((_, at) => spoken[at] === true || named[at] === true)
  if (marked.filter((each) => each).length >= 2) return labelledTurns(paragraphs, labelled, marked, names, entities)
  const asks = paragraphs.map(({ words }) => words.endsWith('?') && words.length < 300 && !/^["“«]/.test(words))
  return asks.filter((each) => each).length >= 3 ? plainTurns(paragraphs, asks, entities) : new Map()
}

interface Paragraph {
  readonly at: number
  readonly start: number
  readonly end: number
  readonly words: string
}

const labelledTurns = (
  paragraphs: readonly Paragraph[],
  labels: readonly (string | null)[],
  marked: readonly boolean[],
  names: ReadonlyMap<string, Entity | null>,
  entities: readonly Entity[],
): ReadonlyMap<number, Turn> => {
  const turns = new Map<number, Turn>()
  const first = marked.indexOf(true)
  const last = marked.lastIndexOf(true)
  const guest = introduced(entities, paragraphs[first]?.start ?? 0)
  let current: Turn | null = null
  for (let at = first; at <= last; at += 1) {
    const paragraph = paragraphs[at]
    const label = labels[at] ?? null
    if (paragraph === undefined) continue
    if (marked[at] === true && label !== null) {
      const word = label.toLowerCase()
      const speaker = names.get(label) ?? guest
      if (ASKS.has(word) || (!ANSWERS.has(word) && paragraph.words.endsWith('?'))) current = { kind: 'question' }
      else if (speaker === null) current = null
      else
        current = {
          kind: 'answer',
          source: phraseFor(speaker, paragraph.start),
          cueStart: paragraph.start,
          cueEnd: paragraph.start + label.length + 1,
        }
    }
    // A paragraph without a label goes on with the turn before it.
    if (current !== null) turns.set(paragraph.at, current)
  }
  return turns
}

const plainTurns = (
  paragraphs: readonly Paragraph[],
  asks: readonly boolean[],
  entities: readonly Entity[],
): ReadonlyMap<number, Turn> => {
  const turns = new Map<number, Turn>()
  const first = asks.indexOf(true)
  const last = asks.lastIndexOf(true)
  const guest = introduced(entities, paragraphs[first]?.start ?? 0)
  paragraphs.forEach((paragraph, at) => {
    if (at < first || at > last + 1) return
    if (asks[at] === true) turns.set(paragraph.at, { kind: 'question' })
    else if (guest !== null)
      turns.set(paragraph.at, {
        kind: 'answer',
        source: phraseFor(guest, paragraph.start),
        cueStart: paragraph.start,
        cueEnd: paragraph.start,
      })
  })
  return turns
}

const speakerNamed = (label: string, entities: readonly Entity[]): Entity | null => {
  const wanted = label.toLowerCase()
  return (
    entities.find(
      (entity) =>
        entity.type === 'PERSON' &&
        entity.mentions.some(({ kind, text: name }) => {
          if (kind !== 'name') return false
          const known = name.toLowerCase()
          return known === wanted || known.endsWith(` ${wanted}`) || known.startsWith(`${wanted} `)
        }),
    ) ?? null
  )
}

/** The first person named before the questions begin. */
const introduced = (entities: readonly Entity[], before: number): Entity | null => {
  let best: Entity | null = null
  let bestStart = before
  for (const entity of entities) {
    if (entity.type !== 'PERSON') continue
    for (const mention of entity.mentions)
      if (mention.kind === 'name' && mention.start < bestStart) {
        best = entity
        bestStart = mention.start
      }
  }
  return best
}

/** A phrase that stands for an entity, at an offset: for sources that no word of the sentence names. */
export const phraseFor = (entity: Entity, at: number): NounPhrase =>
  phraseOf({
    start: at,
    end: at,
    lower: entity.name.toLowerCase(),
    lemma: entity.name.toLowerCase(),
    tag: 'name',
    entity: entity.id,
    place: entity.type === 'GPE' || entity.type === 'LOC' || entity.type === 'FAC',
    time: null,
    capital: true,
  })
