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

/** An event word and the mention that dates it: the one nearest to it in its sentence. */
export interface EventPair {
  readonly lemma: string
  readonly kind: string
  readonly sentence: number
  readonly mention: Mention
}

interface Dated {
  readonly lemma: string
  readonly kind: string
  readonly day: Day
  readonly sentence: number
}

const REACH_TOKENS = 14
/** Events further apart than this are not one series. */
const SERIES_DAYS = 14

/** Pairs every event word with the mention nearest to it in its sentence. */
export const eventPairsOf = (doc: TextDocument, mentions: readonly Mention[]): readonly EventPair[] => {
  const out: EventPair[] = []
  for (const [sentence, entries] of Map.groupBy(mentions, (mention) => mention.sentence)) {
    const [first, afterLast] = doc.sentenceTokens[sentence] ?? [0, 0]
    for (let at = first; at < afterLast; at += 1) {
      const token = doc.tokens[at]
      const found = token === undefined ? undefined : eventKind(token.lemma, token.lower)
      if (token === undefined || found === undefined) continue
      let best: Mention | null = null
      let least = REACH_TOKENS + 1
      for (const mention of entries) {
        const distance = tokensBetween(doc, token.start, mention, first, afterLast)
        if (distance < least) {
          best = mention
          least = distance
        }
      }
      if (best !== null) out.push({ ...found, sentence, mention: best })
    }
  }
  return out
}

export const eventDaysOf = (
  doc: TextDocument,
  days: readonly { readonly mention: Mention; readonly day: Day }[],
): EventDays => {
  const dayOf = new Map(days.map(({ mention, day }) => [mention, day]))
  const pairs = eventPairsOf(
    doc,
    days.map(({ mention }) => mention),
  )
  return eventDaysFrom(pairs, (mention) => dayOf.get(mention) ?? null)
}

/** As {@link eventDaysOf}, for pairs already made. */
export const eventDaysFrom = (pairs: readonly EventPair[], dayOf: (mention: Mention) => Day | null): EventDays => {
  const dated = pairs.flatMap(({ lemma, kind, sentence, mention }): Dated[] => {
    const day = dayOf(mention)
    return day === null ? [] : [{ lemma, kind, day, sentence }]
  })
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
