import type { Claim, ClaimType, Entity } from '../../model/index.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import type { Origin } from './origin.ts'
import type { ReadTime } from './when.ts'

/** A claim before it has its id. */
export type Draft = Omit<Claim, 'id' | 'contradicts' | 'related' | 'time'> & { readonly time: ReadTime }

/** A draft with where it came from, for the passes over the whole report. */
export interface Drafted {
  readonly draft: Draft
  readonly clause: Clause | null
  readonly sentence: number
  readonly block: number
  /** The phrase of an event that dates the claim ("before the attacks"), with its preposition. */
  readonly beside: { readonly prep: string; readonly phrase: NounPhrase } | null
  /** The claim rests on a noun that may only point back to an event told before. */
  readonly anaphoric: boolean
  /** The event's noun is a plural ("the attacks"). */
  readonly plural: boolean
  /** What it was read from: for its explanation. */
  readonly origin?: Origin
  /** Ids of the rules that other parts of the report changed it by. */
  readonly steps?: readonly string[]
}

/** What the rest of the report adds to single claims: repeats merged, dates carried over within one event, parties that are understood. */
export const settle = (
  list: readonly Drafted[],
  entity: (id: string) => Entity | undefined,
  countryOf: (id: string) => string | null,
): readonly Drafted[] => {
  const ordered = [...list].sort((a, b) => a.sentence - b.sentence || a.draft.span.start - b.draft.span.start)
  const kept = withoutRepeats(ordered, entity)
  const dated = carryTimes(kept)
  return impliedParties(carryReasons(dated), entity, countryOf)
}

const overlap = (a: Draft, b: Draft): number =>
  Math.max(0, Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start))

const includes = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((each) => whole.includes(each))

const EVENTS: ReadonlySet<ClaimType> = new Set<ClaimType>(['ATTACK', 'HOSTAGE_TAKING'])

/** Two rows that fired on the same words give one claim; an event told before is no new claim where it is only pointed to. */
const withoutRepeats = (list: readonly Drafted[], entity: (id: string) => Entity | undefined): Drafted[] => {
  const out: Drafted[] = []
  const told: Told = new Map()
  // Repeats of one sentence stand together at the end of `out`.
  let first = 0
  let sentence = -1
  for (const item of list) {
    const { draft } = item
    const all = [...draft.subject, ...draft.object]
    if (item.sentence !== sentence) {
      sentence = item.sentence
      first = out.length
    }
    const found = out.slice(first).findIndex((other) => {
      if (other.sentence !== item.sentence) return false
      if (other.draft.type !== draft.type || other.draft.polarity !== draft.polarity || other.draft.stance === 'denied')
        return false
      if (draft.type === 'ATTRIBUTE' && other.draft.roles.attribute !== draft.roles.attribute) return false
      const shared = overlap(other.draft, draft)
      const others = [...other.draft.subject, ...other.draft.object]
      if (shared > 0 && (includes(others, all) || includes(all, others))) return true
      // "was beaten and badly hurt": one harm to one victim, told by two verbs.
      return (
        draft.type === 'CASUALTY' &&
        item.clause?.coordinated != null &&
        item.clause.coordinated === other.clause &&
        draft.object.join() === other.draft.object.join()
      )
    })
    const twin = found < 0 ? -1 : first + found
    if (twin >= 0) {
      const other = out[twin]
      if (other !== undefined) out[twin] = joined(other, item)
      continue
    }
    if (
      draft.rule.startsWith('phrase.') &&
      draft.type === 'RELATION' &&
      out.some((other) => sameTie(other.draft, draft))
    )
      continue
    if (
      draft.rule === 'frame.stay.noun' &&
      out.some(
        (other) =>
          other.draft.subject.join() === draft.subject.join() &&
          other.draft.polarity === 'positive' &&
          (other.draft.roles.to ?? other.draft.roles.place) === draft.roles.place,
      )
    )
      continue
    if (item.anaphoric && pointsTo(draft, told, entity)) continue
    keep(told, draft)
    out.push(item)
  }
  return out
}

/** A tie of the same two, told again. */
const sameTie = (a: Draft, b: Draft): boolean =>
  a.type === 'RELATION' &&
  a.roles.relation === b.roles.relation &&
  [...a.subject, ...a.object].sort().join() === [...b.subject, ...b.object].sort().join()

/** What was told so far, by type and by type and party: where a noun may point back to. */
type Told = Map<string, Draft[]>

/** The nouns of attacks and sieges point back to each other. */
const kindOf = (type: ClaimType): string => (EVENTS.has(type) ? 'ATTACK' : type)

/** Of the claims of a kind the last so many are looked through. */
const LOOK_BACK = 60

const keep = (told: Told, draft: Draft): void => {
  const kind = kindOf(draft.type)
  for (const key of [kind, ...new Set([...draft.subject, ...draft.object].map((id) => `${kind} ${id}`))]) {
    const same = told.get(key)
    if (same === undefined) told.set(key, [draft])
    else same.push(draft)
  }
}

const pointsTo = (draft: Draft, told: Told, entity: (id: string) => Entity | undefined): boolean => {
  const kind = kindOf(draft.type)
  const party = [...draft.subject, ...draft.object].find((id) => !standsForEvent(draft, id, entity))
  const earlier = told.get(party === undefined ? kind : `${kind} ${party}`) ?? []
  return earlier.slice(-LOOK_BACK).some((other) => pointsBack(other, draft, entity))
}

/** The place or the event's own noun, where no target is named. */
const standsForEvent = (draft: Draft, id: string, entity: (id: string) => Entity | undefined): boolean =>
  EVENTS.has(draft.type) && (id === draft.roles.place || entity(id)?.type === 'EVENT')

/** Whether an event noun adds nothing to an event told before: no other day, no party of its own. */
const pointsBack = (earlier: Draft, draft: Draft, entity: (id: string) => Entity | undefined): boolean => {
  if (earlier.polarity !== draft.polarity) return false
  if (draft.roles.count !== undefined && draft.roles.count !== earlier.roles.count) return false
  const parties = [...earlier.subject, ...earlier.object].flatMap((id) => [id, ...(entity(id)?.members ?? [])])
  if ([...draft.subject, ...draft.object].some((id) => !parties.includes(id) && !standsForEvent(draft, id, entity)))
    return false
  return draft.time.edtf === null || draft.time.edtf === earlier.time.edtf
}

/** Two tellings as one: its origin is that of the fuller one. */
const joined = (first: Drafted, second: Drafted): Drafted => {
  const draft = merged(first.draft, second.draft)
  const { origin } = draft.rule === first.draft.rule ? first : second
  return { ...first, draft, ...(origin === undefined ? {} : { origin }), ...step(first, 'merged') }
}

const step = ({ steps = [] }: Drafted, rule: string): { readonly steps: readonly string[] } => ({
  steps: [...steps, `settle.${rule}`],
})

const merged = (first: Draft, second: Draft): Draft => {
  const harms = first.type === 'CASUALTY' && first.roles.effect === 'shot' && second.roles.effect !== undefined
  const fuller =
    second.subject.length + second.object.length > first.subject.length + first.object.length ? second : first
  const other = fuller === first ? second : first
  const start = harms ? Math.min(first.span.start, second.span.start) : fuller.span.start
  const end = harms ? Math.max(first.span.end, second.span.end) : fuller.span.end
  return {
    ...fuller,
    roles: {
      ...other.roles,
      ...fuller.roles,
      ...(harms && second.roles.effect !== undefined ? { effect: second.roles.effect } : {}),
    },
    time: fuller.time.edtf === null ? other.time : fuller.time,
    span: harms ? { start, end, text: '' } : fuller.span,
  }
}

/** Acts for which somebody may claim responsibility. */
const DEEDS: ReadonlySet<ClaimType> = new Set<ClaimType>(['ATTACK', 'HOSTAGE_TAKING', 'KIDNAPPING', 'DAMAGE'])

const SAME_EVENT: readonly ReadonlySet<ClaimType>[] = [
  new Set<ClaimType>(['TRAVEL', 'CROSSING', 'CO_TRAVEL', 'ESCAPE']),
  new Set<ClaimType>(['CASUALTY']),
  new Set<ClaimType>(['ATTACK']),
  new Set<ClaimType>(['STAY', 'PRESENCE', 'TRAVEL']),
]

const STAYS: ReadonlySet<ClaimType> = new Set<ClaimType>(['TRAVEL', 'STAY', 'PRESENCE', 'CROSSING'])

const isDay = (edtf: string | null): edtf is string => edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf)

/** Undated claims take the date of the same event told elsewhere: the same victim, the same journey to the same place. */
const carryTimes = (list: readonly Drafted[]): Drafted[] => {
  const attackDays = list
    .filter(({ draft }) => EVENTS.has(draft.type) && draft.polarity === 'positive' && isDay(draft.time.edtf))
    .map(({ draft }) => draft.time.edtf ?? '')
    .sort()
  const dated = new Map<string, Drafted[]>()
  for (const item of list) {
    if (item.draft.time.edtf === null || item.draft.polarity !== 'positive') continue
    const key = eventKey(item.draft)
    const same = dated.get(key)
    if (same === undefined) dated.set(key, [item])
    else same.push(item)
  }
  const bySentence = new Map<number, Drafted[]>()
  for (const item of list) {
    const same = bySentence.get(item.sentence)
    if (same === undefined) bySentence.set(item.sentence, [item])
    else same.push(item)
  }
  const plural = (phrase: NounPhrase): boolean =>
    phrase.head.lower.endsWith('s') && phrase.head.lower !== phrase.head.lemma
  return list.map((item) => {
    const { draft } = item
    if (item.beside !== null && draft.time.edtf === null) {
      const first = attackDays[0]
      const last = attackDays.at(-1)
      const word = item.beside.prep
      if (first !== undefined && last !== undefined && (plural(item.beside.phrase) || first === last)) {
        const edtf =
          word === 'before'
            ? `../${first}`
            : word === 'after'
              ? `${last}/..`
              : first === last
                ? first
                : `${first}/${last}`
        return withTime(item, {
          edtf,
          alts: [],
          rule: 'time.attacks',
          reason: `${word === 'of' ? 'the days' : word} of the attacks, which this report dates ${first === last ? first : `${first} to ${last}`}`,
        })
      }
    }
    const weak = draft.time.edtf?.startsWith('../') === true && draft.type === 'CASUALTY'
    if (draft.time.edtf !== null && !weak) return item
    if (draft.type === 'SURVEILLANCE' && draft.polarity === 'negative' && typeof draft.roles.place === 'string') {
      const journey = list.find(
        (other) =>
          other.draft.polarity === 'positive' &&
          other.draft.time.edtf !== null &&
          STAYS.has(other.draft.type) &&
          other.draft.subject.some((id) => draft.object.includes(id)) &&
          [other.draft.roles.to, other.draft.roles.place].includes(draft.roles.place),
      )
      if (journey !== undefined)
        return withTime(item, {
          edtf: journey.draft.time.edtf,
          alts: journey.draft.time.alts,
          rule: 'time.stay',
          reason: `the stay there, dated by "${shorten(journey.draft.span.text)}"`,
        })
    }
    if (draft.type === 'CASUALTY' && item.clause !== null) {
      const beside = bySentence
        .get(item.sentence)
        ?.find(
          (other) =>
            other !== item &&
            other.draft.type === 'CASUALTY' &&
            other.draft.time.edtf !== null &&
            other.clause?.link === 'main' &&
            item.clause?.link === 'main',
        )
      if (beside !== undefined)
        return withTime(item, {
          ...beside.draft.time,
          reason: `${beside.draft.time.reason}, in the same sentence`,
          rule: 'time.sentence',
        })
    }
    // A time of its own, even one that could not be placed, is not that of another event.
    if (item.clause?.elements.some((each) => each.kind === 'time') === true) return item
    const source = dated.get(eventKey(draft))?.find((other) => other !== item && sameEvent(draft, other.draft))
    if (weak && !isDay(source?.draft.time.edtf ?? null)) return item
    return source === undefined
      ? item
      : withTime(item, {
          edtf: source.draft.time.edtf,
          alts: source.draft.time.alts,
          rule: 'time.same-event',
          reason: `carried over from "${shorten(source.draft.span.text)}", the same event`,
        })
  })
}

/** "... because nobody had listed him": what explains a state holds while it does. */
const carryReasons = (list: readonly Drafted[]): Drafted[] => {
  const told = new Map<Clause, Drafted>()
  for (const item of list)
    if (item.clause !== null && item.draft.time.edtf !== null && !told.has(item.clause)) told.set(item.clause, item)
  return list.map((item) => {
    const { clause, draft } = item
    if (
      draft.time.edtf !== null ||
      clause?.link !== 'adverbial' ||
      clause.mark !== 'because' ||
      clause.verb?.past !== true
    )
      return item
    const main = clause.parent === null ? undefined : told.get(clause.parent)
    return main === undefined
      ? item
      : withTime(item, {
          ...main.draft.time,
          reason: `${main.draft.time.reason}; it explains what was so then`,
          rule: 'time.because',
        })
  })
}

const withTime = (item: Drafted, time: ReadTime): Drafted => ({ ...item, draft: { ...item.draft, time } })
const shorten = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words)

/** What two claims of one event share whatever else differs: the victims of an attack, else who did it. */
const eventKey = (draft: Draft): string =>
  draft.type === 'CASUALTY' || draft.type === 'ATTACK' ? `o ${draft.object.join()}` : `s ${draft.subject.join()}`

const sameEvent = (a: Draft, b: Draft): boolean => {
  if (!SAME_EVENT.some((set) => set.has(a.type) && set.has(b.type))) return false
  if (a.type === 'CASUALTY' || a.type === 'ATTACK') {
    // Attacked in one year and killed in another: only the same deed to the same victim has the same day.
    return (
      a.type === b.type &&
      a.object.length > 0 &&
      a.object.join() === b.object.join() &&
      (a.subject.length === 0 || b.subject.length === 0 || a.subject.join() === b.subject.join())
    )
  }
  if (a.subject.join() !== b.subject.join()) return false
  const goal = (draft: Draft): string => String(draft.roles.to ?? '')
  if (a.type === 'TRAVEL' || a.type === 'CROSSING' || a.type === 'CO_TRAVEL' || a.type === 'ESCAPE') {
    return goal(a) !== '' && goal(a) === goal(b) && isDay(b.time.edtf) && a.roles.count === undefined
  }
  return false
}

/** Parties that the words leave out and the report names beside them. */
const impliedParties = (
  list: readonly Drafted[],
  entity: (id: string) => Entity | undefined,
  countryOf: (id: string) => string | null,
): Drafted[] =>
  list.map((item, at) => {
    const { draft } = item
    if (draft.type === 'SURVEILLANCE' && draft.subject.length === 0 && draft.roles.phase === 'end') {
      const earlier = list
        .slice(0, at)
        .findLast(
          (other) =>
            other.draft.type === 'SURVEILLANCE' &&
            other.draft.polarity === 'positive' &&
            other.draft.subject.length > 0 &&
            draft.object.some((id) => membersOf(other.draft.object, entity).has(id)),
        )
      if (earlier !== undefined)
        return withParties(item, { subject: earlier.draft.subject }, 'who watched is taken from an earlier claim')
    }
    if (draft.type === 'WATCHLISTING' && draft.roles.authority === undefined) {
      const source = draft.attribution[0]?.source
      const country = source === undefined ? null : countryOf(source)
      if (country !== null) {
        const held = withParties(item, {}, 'whose list it is, is taken from who speaks of it')
        return { ...held, draft: { ...held.draft, roles: { ...held.draft.roles, authority: country } } }
      }
    }
    if (draft.type === 'ADVICE' && draft.object.length === 0 && draft.subject.length === 0) {
      const other = list.find(({ draft: advice }) => advice.type === 'ADVICE' && advice.object.length > 0)
      if (other !== undefined)
        return withParties(
          item,
          { object: other.draft.object },
          'whom it is for is taken from other advice of this report',
        )
    }
    if (draft.type === 'CLAIM_OF_RESPONSIBILITY' && draft.object.length === 0) {
      const act = list
        .slice(0, at)
        .findLast(
          (other) =>
            DEEDS.has(other.draft.type) && other.draft.polarity === 'positive' && other.draft.object.length > 0,
        )
      if (act !== undefined && item.block - act.block <= 1)
        return withParties(item, { object: act.draft.object }, 'for what is taken from the act told before')
    }
    if ((draft.type === 'ALERT_LEVEL' || draft.type === 'EMERGENCY') && draft.subject.length === 0) {
      const state = list
        .slice(0, at)
        .flatMap((other) => other.draft.subject)
        .findLast((id) => entity(id)?.type === 'GPE')
      if (state !== undefined)
        return withParties(item, { subject: [state] }, 'whose level it is, is taken from the state told of before')
    }
    if (
      draft.type === 'ATTACK' &&
      draft.rule === 'frame.attack.noun' &&
      draft.subject.length === 0 &&
      draft.object.length === 0 &&
      draft.polarity === 'positive' &&
      item.plural
    ) {
      const group = attackers(list, entity)
      if (group !== null)
        return withParties(item, { subject: [group] }, 'who attacked is taken from "the attackers" of this report')
    }
    if (draft.type === 'REQUEST' && draft.subject.length === 0 && typeof draft.roles.about === 'string') {
      const about = draft.roles.about
      const seeker = list.find(
        (other) =>
          (other.draft.type === 'SEARCH' || other.draft.type === 'SURVEILLANCE') &&
          other.draft.subject.length > 0 &&
          membersOf(other.draft.object, entity).has(about),
      )
      const asker = seeker?.draft.subject[0]
      if (asker !== undefined && !draft.object.includes(asker))
        return withParties(
          item,
          { subject: [countryOf(asker) ?? asker] },
          'who might have asked is not said: taken from who searches for the person',
        )
    }
    return item
  })

/** The one group that the report's claims call the attackers, or null. */
const attackers = (list: readonly Drafted[], entity: (id: string) => Entity | undefined): string | null => {
  const found = new Set(
    list
      .flatMap(({ draft }) => [...draft.subject, ...draft.object])
      .filter((id) => {
        const group = entity(id)
        return (
          group !== undefined &&
          group.type === 'GROUP' &&
          group.members.length > 0 &&
          /\b(?:attackers|assailants|gunmen|bombers|hostage-takers)\b/i.test(group.name)
        )
      }),
  )
  return found.size === 1 ? ([...found][0] ?? null) : null
}

const membersOf = (ids: readonly string[], entity: (id: string) => Entity | undefined): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => [id, ...(entity(id)?.members ?? [])]))

const withParties = (item: Drafted, parties: Partial<Pick<Draft, 'subject' | 'object'>>, notes: string): Drafted => ({
  ...item,
  ...step(item, 'implied-party'),
  draft: { ...item.draft, ...parties, notes: item.draft.notes === '' ? notes : `${item.draft.notes}; ${notes}` },
})
