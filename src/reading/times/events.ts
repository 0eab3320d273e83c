import { EVENT_WORDS } from '../english/times/lexicon.ts'
import type { TextDocument } from '../text-document.ts'
import type { Day } from './calendar.ts'
import type { Mention } from './expression.ts'

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

/** How near a date has to follow an event that is only mentioned: "after the shooting on Friday". */
const NEXT_TOKENS = 3
const MENTIONING = new Set(
  'after before since following for over about despite responsibility responsible from until behind to against of'.split(
    ' ',
  ),
)

/** Whether an event stands behind a preposition that leaves its day open: "the night before the attack", "claimed responsibility for the raid". */
const mentionedOnly = (doc: TextDocument, at: number, first: number): boolean => {
  for (let index = at - 1; index >= Math.max(first, at - 4); index -= 1) {
    const token = doc.tokens[index]
    if (token === undefined) return false
    if (token.pos === 'ADP' || token.pos === 'SCONJ' || token.lower === 'following') return MENTIONING.has(token.lower)
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(token.pos)) return false
  }
  return false
}

/** Pairs every event word with the mention nearest to it in its sentence. */
export const eventPairsOf = (doc: TextDocument, mentions: readonly Mention[]): readonly EventPair[] => {
  const out: EventPair[] = []
  for (const [sentence, entries] of Map.groupBy(mentions, (mention) => mention.sentence)) {
    const [first, afterLast] = doc.sentenceTokens[sentence] ?? [0, 0]
    const placed = entries.map((mention) => ({
      mention,
      from: tokenAt(doc, mention.start, first, afterLast),
      to: tokenAt(doc, mention.end, first, afterLast),
    }))
    for (let at = first; at < afterLast; at += 1) {
      const token = doc.tokens[at]
      const found = token === undefined ? undefined : eventKind(token.lemma, token.lower)
      if (token === undefined || found === undefined) continue
      const mere = mentionedOnly(doc, at, first)
      let best: Mention | null = null
      let least = REACH_TOKENS + 1
      for (const { mention, from, to } of placed) {
        if (mere && (from <= at || from - at > NEXT_TOKENS)) continue
        const distance = at < from ? from - at - 1 : Math.max(0, at - to)
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
  return { dayOf: chooser(dated) }
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

/** The first token of the sentence that ends after an offset. */
const tokenAt = (doc: TextDocument, offset: number, first: number, afterLast: number): number => {
  let low = first
  let high = afterLast
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doc.tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The day of a plural is the first of the last series; of a singular the last one told before the sentence, else the first. */
const chooser = (dated: readonly Dated[]): EventDays['dayOf'] => {
  const series = new Map<string, Day | null>()
  const pools = new Map<string, readonly Dated[]>()
  return (noun, plural, sentence) => {
    const kind = EVENT_WORDS.get(noun)
    if (kind === undefined) return null
    if (plural) {
      const known = series.get(kind)
      if (known !== undefined) return known
      const days = dated.flatMap((event) => (event.kind === kind ? [event.day] : []))
      const last = days.reduce<Day | null>((most, day) => (most === null || day > most ? day : most), null)
      const start =
        last === null
          ? null
          : days.reduce((least, day) => (last - day <= SERIES_DAYS ? Math.min(least, day) : least), last)
      series.set(kind, start)
      return start
    }
    let pool = pools.get(noun)
    if (pool === undefined) {
      const same = dated.filter((event) => event.lemma === noun)
      pool = same.length > 0 ? same : dated.filter((event) => event.kind === kind)
      pools.set(noun, pool)
    }
    let low = 0
    let high = pool.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pool[middle]?.sentence ?? 0) < sentence) low = middle + 1
      else high = middle
    }
    return (pool[low - 1] ?? pool[0])?.day ?? null
  }
}
