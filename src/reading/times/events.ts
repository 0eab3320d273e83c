import type { TextDocument } from '../text-document.ts'
import type { Day } from './calendar.ts'
import type { Mention } from './expression.ts'
import { EVENT_WORDS } from './lexicon.ts'

/** Days that the text gives to things that happened, for "five days before the killings". */
export interface EventDays {
  /** The day of an event noun (its lemma) as seen from a sentence; a plural means a series, which begins on its first day. Null where the text dates none. */
  readonly dayOf: (noun: string, plural: boolean, sentence: number) => Day | null
}

export const NO_EVENTS: EventDays = { dayOf: () => null }

interface Dated {
  readonly lemma: string
  readonly kind: string
  readonly day: Day
  readonly sentence: number
  readonly distance: number
}

const REACH_TOKENS = 14
/** Events further apart than this are not one series. */
const SERIES_DAYS = 14

/** Pairs every event word with the day named nearest to it in its sentence. */
export const eventDaysOf = (
  doc: TextDocument,
  days: readonly { readonly mention: Mention; readonly day: Day }[],
): EventDays => {
  const dated: Dated[] = []
  const bySentence = Map.groupBy(days, (entry) => entry.mention.sentence)
  for (const [sentence, entries] of bySentence) {
    const [first, afterLast] = doc.sentenceTokens[sentence] ?? [0, 0]
    for (let at = first; at < afterLast; at += 1) {
      const token = doc.tokens[at]
      const kind = token === undefined ? undefined : eventKind(token.lemma, token.lower)
      if (token === undefined || kind === undefined) continue
      let best: Dated | null = null
      for (const { mention, day } of entries) {
        const distance = tokensBetween(doc, token.start, mention, first, afterLast)
        if (distance <= REACH_TOKENS && (best === null || distance < best.distance))
          best = { lemma: kind.lemma, kind: kind.kind, day, sentence, distance }
      }
      if (best !== null) dated.push(best)
    }
  }
  return { dayOf: (noun, plural, sentence) => chosenDay(dated, noun, plural, sentence) }
}

/** Lemma and kind of an event word; plural nouns that the tagger left as they are lose their s. */
export const eventKind = (
  lemma: string,
  lower: string,
): { readonly lemma: string; readonly kind: string } | undefined => {
  for (const form of [lemma, lower.replace(/s$/, '')]) {
    const kind = EVENT_WORDS.get(form)
    if (kind !== undefined) return { lemma: form, kind }
  }
  return undefined
}

const tokensBetween = (
  doc: TextDocument,
  offset: number,
  mention: Mention,
  first: number,
  afterLast: number,
): number => {
  let count = 0
  for (let at = first; at < afterLast; at += 1) {
    const start = doc.tokens[at]?.start ?? 0
    if (offset < mention.start ? start > offset && start < mention.start : start >= mention.end && start < offset)
      count += 1
  }
  return count
}

const chosenDay = (dated: readonly Dated[], noun: string, plural: boolean, sentence: number): Day | null => {
  const kind = EVENT_WORDS.get(noun)
  const same = dated.filter((event) => event.lemma === noun)
  const alike = dated.filter((event) => event.kind === kind)
  if (plural) {
    const last = alike.reduce<Day | null>((most, event) => (most === null || event.day > most ? event.day : most), null)
    if (last === null) return null
    return alike
      .filter((event) => last - event.day <= SERIES_DAYS)
      .reduce((least, event) => Math.min(least, event.day), last)
  }
  const pool = same.length > 0 ? same : alike
  return (pool.filter((event) => event.sentence < sentence).at(-1) ?? pool[0])?.day ?? null
}
