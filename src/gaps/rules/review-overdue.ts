import type { Basis, Verdict } from '../../model/index.ts'
import type { Extent, Instant, Tri } from '../../time/index.ts'
import { before } from '../../time/index.ts'
import type { Cover } from '../cover.ts'
import { coverOf, covers } from '../cover.ts'
import type { Fact } from '../fact.ts'
import { isViolent, roleText } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { dayKey, evidence, keyedApart } from '../finding.ts'
import { datesOf, daysBetween } from '../lapse.ts'
import type { Listing } from '../listings.ts'
import { isRemoval, keeperOf, listingsOf } from '../listings.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import type { When } from '../when.ts'
import { edtfOf, whenOf } from '../when.ts'
import { assumedOf, dated, sentences } from '../wording.ts'
import type { World } from '../world.ts'

const low = (at: Instant): number => at.lo ?? Number.NEGATIVE_INFINITY
const high = (at: Instant): number => at.hi ?? Number.POSITIVE_INFINITY

/** A day by which an entry had to be looked at again, and the claims that set it. */
interface Due {
  readonly when: When
  readonly facts: readonly Fact[]
}

/** A review that took place. */
interface Review {
  readonly fact: Fact
  readonly when: When | null
}

/** "Is due for review in May" speaks of a review to come; what else is told of a review took place. */
const TO_COME = /\b(?:due|overdue|scheduled|to be reviewed|next review|up for)\b/i

interface Reviews {
  readonly dues: readonly Due[]
  readonly done: readonly Review[]
  /** Claims that it was not reviewed. */
  readonly denials: readonly { readonly fact: Fact; readonly cover: Cover }[]
}

const reviewsOf = (world: World, facts: readonly Fact[]): Reviews => {
  const dues = new Map<string, { when: When; facts: Fact[] }>()
  const done: Review[] = []
  const denials: { fact: Fact; cover: Cover }[] = []
  for (const fact of facts) {
    const isReview = roleText(fact.claim, 'phase') === 'review'
    if (fact.negative) {
      if (isReview) denials.push({ fact, cover: coverOf(world, fact, 'all') })
      continue
    }
    if (isRemoval(fact) || fact.weight === 'plan') continue
    const role = fact.claim.roles.review
    const toCome = isReview && typeof role !== 'string' && TO_COME.test(fact.claim.span.text)
    const due = typeof role === 'string' ? whenOf(role, world.zoneOf(fact)) : toCome ? world.whenOf(fact) : null
    if (due !== null) {
      const entry = dues.get(due.edtf) ?? { when: due, facts: [] }
      dues.set(due.edtf, entry)
      entry.facts.push(fact)
    }
    if (isReview && !toCome) done.push({ fact, when: edtfOf(fact.claim) === null ? null : world.whenOf(fact) })
  }
  return { dues: [...dues.values()], done, denials }
}

/** An instant at which it is asked whether the review was overdue. */
interface Asked {
  readonly at: Instant
  readonly when: When | null
  readonly name: string
  readonly fact: Fact | null
}

const find = (history: PersonHistory): readonly Finding[] => {
  const { world, facts, person } = history
  const listings = listingsOf(history)
  if (listings.length === 0) return []
  const entries = facts.filter((fact) => fact.type === 'WATCHLISTING' && fact.subjects.includes(person))
  const byKeeper = Map.groupBy(entries, (fact) => keeperOf(world, fact)?.key ?? '')
  const only = listings.length === 1
  return keyedApart(
    listings.flatMap((listing) => {
      // What names no list is about the only one there is.
      const told = [...(byKeeper.get(listing.authority.key) ?? []), ...(only ? (byKeeper.get('') ?? []) : [])]
      const reviews = reviewsOf(world, told)
      return reviews.dues.flatMap((due) =>
        askedOf(history, due, reviews).flatMap((asked) => {
          const finding = reviewFinding(history, listing, due, reviews, asked)
          return finding === null ? [] : [finding]
        }),
      )
    }),
  )
}

/** The first act or encounter that may have come after the day, and the end of what a denial speaks of; else the instant of the view. */
const askedOf = ({ world, facts, person }: PersonHistory, due: Due, { denials }: Reviews): readonly Asked[] => {
  const events = facts.flatMap((fact) => {
    const takesPart = isViolent(fact)
      ? fact.subjects.includes(person)
      : fact.type === 'ENCOUNTER' && fact.objects.includes(person)
    const when = takesPart && !fact.negative && fact.weight === 'firm' ? world.whenOf(fact) : null
    return when === null || before(due.when.sure, when.sure) === -1 ? [] : [{ fact, when }]
  })
  const first = events.reduce<(typeof events)[number] | null>(
    (least, one) => (least === null || high(one.when.sure) < high(least.when.sure) ? one : least),
    null,
  )
  if (first !== null) {
    const noun = first.fact.type === 'ENCOUNTER' ? 'the encounter' : 'the act'
    return [{ at: first.when.sure, when: first.when, name: `${noun} ${dated(first.when.edtf)}`, fact: first.fact }]
  }
  const asked: Asked[] = []
  const denial = denials.find(
    ({ cover }) => cover.sure !== null && high({ lo: null, hi: due.when.sure.hi }) < cover.sure.hi,
  )
  if (denial?.cover.sure != null) {
    const { hi } = denial.cover.sure
    asked.push({ at: { lo: hi - 1, hi }, when: null, name: 'the last day of which it is told', fact: denial.fact })
  } else {
    const now = nowAfter(world, due.when.sure)
    if (now !== null) asked.push({ at: now, when: null, name: 'the day of this view', fact: null })
  }
  return asked
}

/** The instant of the view, as far as a rule may know it: after the day that was due, or perhaps after it; null where it is not. */
const nowAfter = (world: World, due: Extent): Instant | null => {
  if (due.hi !== null && world.past(due.hi)) return { lo: due.hi, hi: null }
  if (due.lo !== null && world.past(due.lo + 1)) return { lo: due.lo + 1, hi: null }
  return null
}

interface State {
  readonly due: Tri
  readonly listed: Tri
  /** 1: it is said that no review took place by then; -1: one surely did; 0: not said, or the dates leave it open. */
  readonly unreviewed: Tri
  readonly conflict: boolean
  readonly reviews: readonly Fact[]
  readonly denials: readonly Fact[]
}

const DAY = 86_400_000

/** Taken off the list for good, by a firm word that nobody gainsays. */
const isGone = (listing: Listing): boolean =>
  listing.spells.length > 0 &&
  listing.spells.every(({ end, contested }) => end !== null && !end.soft && end.hi !== null && contested === null)

const stateAt = (world: World, listing: Listing, due: Due, { done, denials }: Reviews, { at }: Asked): State => {
  const now = at.hi === null
  const day = due.when.sure
  const held: Tri = now ? (isGone(listing) ? -1 : 0) : listing.at(at)
  const listed: Tri = held === 1 && listing.denied(at) !== -1 ? 0 : held
  const overdue: Tri = now ? (day.hi !== null && low(at) >= day.hi ? 1 : 0) : before(day, at)
  const setAt = Math.max(...due.facts.map((fact) => world.whenOf(fact)?.sure.lo ?? Number.NEGATIVE_INFINITY))
  // What was over before the day was set has no bearing on it; nor has the review that set it.
  const others = done.filter(
    ({ fact, when }) => !due.facts.includes(fact) && (when === null || high(when.sure) > setAt),
  )
  const perhaps = others.filter(({ when }) => when === null || now || before(at, when.sure) !== 1)
  const surely = perhaps.some(
    ({ fact, when }) =>
      fact.weight === 'firm' &&
      when !== null &&
      low(when.sure) >= high(day) - DAY &&
      (now || high(when.sure) <= low(at)),
  )
  const covering = denials.filter(({ cover }) => covers(cover, low(day), now ? low(at) : high(at)))
  const conflict = covering.length > 0 && perhaps.length > 0
  return {
    due: overdue,
    listed,
    unreviewed: conflict ? 0 : surely ? -1 : covering.length > 0 ? 1 : 0,
    conflict,
    reviews: perhaps.map(({ fact }) => fact),
    denials: covering.map(({ fact }) => fact),
  }
}

const verdictOf = (state: State, firm: boolean, rival: boolean): { verdict: Verdict; basis: Basis } => {
  if (state.listed === -1 || state.unreviewed === -1) return { verdict: 'impossible', basis: 'stated' }
  if (state.conflict) return { verdict: 'possible', basis: 'sources-conflict' }
  if (state.unreviewed === 0 && state.reviews.length === 0) return { verdict: 'possible', basis: 'nobody-says' }
  if (state.due !== 1 || state.listed !== 1 || state.unreviewed !== 1)
    return { verdict: 'possible', basis: 'dates-too-vague' }
  if (rival) return { verdict: 'possible', basis: 'sources-conflict' }
  return firm ? { verdict: 'certain', basis: 'stated' } : { verdict: 'possible', basis: 'nobody-says' }
}

const reviewFinding = (
  history: PersonHistory,
  listing: Listing,
  due: Due,
  reviews: Reviews,
  asked: Asked,
): Finding | null => {
  const { world, person } = history
  const state = stateAt(world, listing, due, reviews, asked)
  if (state.due === -1) return null
  const firm = due.facts.some((fact) => fact.weight === 'firm')
  // Another day was set, too, and it is later.
  const rival = reviews.dues.some((other) => other !== due && before(due.when.sure, other.when.sure) === 1)
  const { verdict, basis } = verdictOf(state, firm, rival)
  const { authority } = listing
  const { edtf } = due.when
  return {
    key: [
      world.keyOf(person),
      authority.key.replaceAll(' ', '-'),
      dayKey(edtf),
      asked.fact === null ? 'now' : dayKey(asked.when?.edtf ?? null),
    ].join(':'),
    question: `Did ${person.name} still stand on the list of ${authority.called} after the review that was due ${dated(edtf)} had not been held?`,
    verdict,
    basis,
    subject: { id: person.id, name: person.name },
    event: asked.name,
    authority: authority.name,
    windowDays: asked.when === null ? null : daysBetween(datesOf(due.when), datesOf(asked.when)),
    window: { of: 'review overdue', from: edtf, to: asked.when?.edtf ?? null },
    witnesses: evidence(
      [
        ...due.facts.slice(0, 5),
        ...listing.facts.slice(0, 5),
        ...state.denials.slice(0, 5),
        ...(asked.fact === null ? [] : [asked.fact]),
      ].map((fact) => fact.claim),
    ),
    against: evidence(state.reviews.slice(0, 10).map((fact) => fact.claim)),
    why: sentences(
      `The entry of ${person.name} on the list of ${authority.called} was due for review ${dated(edtf)}.`,
      `Asked for ${asked.name}:`,
      state.due === 0 && 'whether the day had passed by then, the dates leave open.',
      state.listed === -1 && 'the entry no longer stood.',
      state.listed === 0 && 'whether the entry still stood then, no source can vouch.',
      state.unreviewed === -1 && 'it had been reviewed by then.',
      state.denials.length > 0 && `that it was not reviewed rests ${wordOf(world, state.denials)}.`,
      state.conflict && 'Other claims tell of a review.',
      state.unreviewed === 0 &&
        !state.conflict &&
        (state.reviews.length > 0
          ? 'a review is told that need not be this one.'
          : 'whether it was reviewed, nobody says.'),
      rival && 'A later day for the review is told, too.',
      `The day rests ${wordOf(world, due.facts)}.`,
    ),
    assumptions: assumedOf([due.when, ...(asked.when === null ? [] : [asked.when])]),
    settle: `The file of the entry: the days of its reviews, and who decided to keep it.`,
    weight: state.denials.length > 0 ? 50 : 20,
  }
}

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  title: 'A listing past its review date',
  question: 'Did a listing stand after the day by which it was to be reviewed, without a review?',
  duty: 'No duty stated, but for the day that the entry itself was given: an entry is looked at again by then.',
  reads: 'person',
  find,
}
