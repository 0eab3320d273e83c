import type { Basis, Verdict } from '../../model/index.ts'
import type { Extent, Tri } from '../../time/index.ts'
import { definite } from '../../time/index.ts'
import { clusterByTime } from '../cluster.ts'
import { coverOf, covers } from '../cover.ts'
import type { Fact } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { dayKey, evidence, keyedApart } from '../finding.ts'
import { messagesAbout } from '../messages.ts'
import type { Move } from '../moves.ts'
import { movesOf } from '../moves.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import type { Timed } from '../search.ts'
import { allThatMeet, meetsAny } from '../search.ts'
import { wordOf } from '../sources.ts'
import { holdsAll, stateIndex } from '../state-index.ts'
import type { Watch } from '../watch.ts'
import { watchesOf } from '../watch.ts'
import type { When } from '../when.ts'
import { assumedOf, dated, sentences } from '../wording.ts'
import type { World } from '../world.ts'

/** A journey abroad, as one or more claims tell it. */
interface Journey {
  readonly facts: readonly Fact[]
  readonly when: When
  readonly to: string | null
  readonly toCountry: string | null
}

const DAY = 86_400_000
/** House setting: what the watcher tells of the person within this time of the journey is taken to show that the journey was seen. */
const SOON = 14 * DAY

const low = (extent: Extent): number => extent.lo ?? Number.NEGATIVE_INFINITY
const high = (extent: Extent): number => extent.hi ?? Number.POSITIVE_INFINITY

/** Crossings, and journeys into another country than they were from. */
const isAbroad = ({ fact, toCountry, fromCountry }: Move): boolean =>
  fact.type === 'CROSSING' || (toCountry !== null && toCountry !== fromCountry)

const journeysOf = (history: PersonHistory): readonly Journey[] => {
  const groups = Map.groupBy(movesOf(history).filter(isAbroad), ({ toCountry }) => toCountry)
  return [...groups].flatMap(([toCountry, moves]) => {
    const places = new Map(moves.map(({ fact, to }) => [fact, to]))
    const dated = moves.flatMap(({ fact, when }) => (when === null ? [] : [{ fact, when }]))
    return clusterByTime(dated).map(({ when, facts }) => {
      const [first] = facts
      return { facts, when, to: first === undefined ? null : (places.get(first) ?? null), toCountry }
    })
  })
}

const find = (history: PersonHistory): readonly Finding[] => {
  const watches = watchesOf(history).filter(({ authority, spells }) => authority !== null && spells.length > 0)
  if (watches.length === 0) return []
  const moves = journeysOf(history)
  if (moves.length === 0) return []
  return keyedApart(
    watches.flatMap((watch) => {
      const watchedAt = stateIndex(watch.spells)
      const off = watch.unwatched.flatMap(({ bounds }, at): Timed[] => {
        const sure = bounds === null ? null : definite(bounds)
        return sure === null
          ? []
          : [{ lo: sure.from ?? Number.NEGATIVE_INFINITY, hi: sure.to ?? Number.POSITIVE_INFINITY, at }]
      })
      const offAt = meetsAny(off)
      const sightings = sightingsOf(history, watch)
      return moves.flatMap((move) => {
        const watched = watchedAt(move.when.sure)
        const denied = offAt(low(move.when.sure), high(move.when.sure))
        const finding = unseenFinding(history, watch, move, watched, denied, sightings)
        return finding === null ? [] : [finding]
      })
    }),
  )
}

/** What shows, or denies, that a watcher saw the person. */
interface Sightings {
  /** What the watcher told others of the person, or its own officers' meetings with the person. */
  readonly told: readonly { readonly fact: Fact; readonly when: When | null }[]
  readonly meeting: (from: number, to: number) => readonly number[]
  /** Claims that the watcher did not know of the person, or did not watch, of which the journey's claim or its time [lo, hi) is part. */
  readonly deniedFor: (move: Fact, lo: number, hi: number) => readonly Fact[]
}

/** Denials by the claims that they are tied to, or that are tied to them; and those of a time. */
const denialsOf = (world: World, denials: readonly Fact[]): Sightings['deniedFor'] => {
  const naming = new Map<string, Fact[]>()
  const byId = new Map(denials.map((fact) => [fact.claim.id, fact]))
  for (const fact of denials) for (const id of fact.claim.related) naming.set(id, [...(naming.get(id) ?? []), fact])
  const dated = denials
    .filter((fact) => fact.type === 'KNOWN_TO')
    .map((fact) => ({ fact, cover: coverOf(world, fact) }))
    .filter(({ cover }) => cover.sure !== null)
  const anyAt = holdsAll(dated.flatMap(({ cover }) => cover.sure ?? []))
  return (move, lo, hi) => {
    const tied = [...(naming.get(move.claim.id) ?? []), ...move.claim.related.flatMap((id) => byId.get(id) ?? [])]
    const covering = anyAt(lo, hi) ? dated.find(({ cover }) => covers(cover, lo, hi)) : undefined
    return [...new Set([...tied, ...(covering === undefined ? [] : [covering.fact])])]
  }
}

const sightingsOf = (history: PersonHistory, { authority }: Watch): Sightings => {
  const { world, facts, person } = history
  const key = authority?.key
  const isOwn = (ids: readonly string[]): boolean =>
    ids.some((id) => world.clusterOf(id)?.type !== 'PERSON' && world.authorityOf(id)?.key === key)
  const told = [
    ...messagesAbout(history)
      .filter(({ fact, senders }) => !fact.negative && senders.some((sender) => sender.key === key))
      .map(({ fact, when }) => ({ fact, when })),
    ...facts
      .filter(
        (fact) => SEES.has(fact.type) && !fact.negative && fact.objects.includes(person) && isOwn(fact.claim.subject),
      )
      .map((fact) => ({ fact, when: world.whenOf(fact) })),
  ]
  const times = told.flatMap(({ when }, at): Timed[] =>
    when === null ? [] : [{ lo: low(when.sure), hi: high(when.sure), at }],
  )
  const denials = facts.filter(
    (fact) =>
      fact.negative &&
      ((fact.type === 'KNOWN_TO' && fact.subjects.includes(person) && isOwn(fact.claim.object)) ||
        (fact.type === 'SURVEILLANCE' && fact.objects.includes(person) && isOwn(fact.claim.subject))),
  )
  return { told, meeting: allThatMeet(times), deniedFor: denialsOf(world, denials) }
}

const SEES: ReadonlySet<string> = new Set(['ENCOUNTER', 'ARREST', 'COMMUNICATION'])

const UNNOTICED = /\b(?:unnoticed|undetected|unobserved|unseen|without being (?:seen|noticed|stopped|detected))\b/i

interface Seen {
  /** 1: it is said that nobody saw; -1: the watcher surely saw; 0: not said. */
  readonly unseen: Tri
  readonly conflict: boolean
  readonly denials: readonly Fact[]
  readonly sightings: readonly Fact[]
}

const seenOf = (move: Journey, sightings: Sightings): Seen => {
  const [lo, hi] = [low(move.when.sure), high(move.when.sure)]
  const near = sightings.meeting(lo, hi + SOON).flatMap((at) => sightings.told[at] ?? [])
  const sure = near.some(
    ({ fact, when }) =>
      fact.weight === 'firm' && when !== null && low(when.sure) >= hi - DAY && high(when.sure) <= lo + SOON + DAY,
  )
  const denials = [...new Set(move.facts.flatMap((fact) => sightings.deniedFor(fact, lo, hi)))]
  const outright = move.facts.filter((fact) => UNNOTICED.test(fact.claim.span.text))
  const firmly = outright.some((fact) => fact.weight === 'firm') || denials.some((fact) => fact.weight === 'firm')
  const seen = near.map(({ fact }) => fact)
  const said = [...outright, ...denials]
  if (firmly) return { unseen: near.length > 0 ? 0 : 1, conflict: near.length > 0, denials: said, sightings: seen }
  return { unseen: sure && said.length === 0 ? -1 : 0, conflict: false, denials: said, sightings: seen }
}

const answerFor = (watched: Tri, seen: Seen, off: boolean, soft: boolean): { verdict: Verdict; basis: Basis } => {
  if (seen.unseen === -1) return { verdict: 'impossible', basis: 'stated' }
  if (seen.conflict || off) return { verdict: 'possible', basis: 'sources-conflict' }
  if (watched === 0) return { verdict: 'possible', basis: 'dates-too-vague' }
  if (seen.unseen === 1)
    return soft ? { verdict: 'possible', basis: 'nobody-says' } : { verdict: 'certain', basis: 'stated' }
  return { verdict: 'possible', basis: seen.sightings.length > 0 ? 'dates-too-vague' : 'nobody-says' }
}

const unseenFinding = (
  history: PersonHistory,
  watch: Watch,
  move: Journey,
  watched: Tri,
  off: boolean,
  sightings: Sightings,
): Finding | null => {
  if (watched === -1 || watch.authority === null) return null
  const { world, person } = history
  const { authority } = watch
  const seen = seenOf(move, sightings)
  // A watch that need not have run is asked about only where somebody says that the journey was not seen.
  if (watched === 0 && seen.unseen !== 1) return null
  // What is said of this very journey does not contradict the watch at large.
  const contradicted = off && !seen.denials.some((fact) => fact.type === 'SURVEILLANCE')
  const { verdict, basis } = answerFor(
    watched,
    seen,
    contradicted,
    move.facts.every((fact) => fact.weight === 'soft'),
  )
  const { edtf } = move.when
  const where = move.to === null ? '' : ` to ${world.nameOf(move.to)}`
  const event = `the journey${where} ${dated(edtf)}`
  return {
    key: [
      world.keyOf(person),
      authority.key.replaceAll(' ', '-'),
      (move.toCountry ?? 'unknown').replaceAll(' ', '-'),
      dayKey(edtf),
    ].join(':'),
    question: `Did ${person.name} travel${where} ${dated(edtf)} unseen, though under ${authority.adjective} watch?`,
    verdict,
    basis,
    subject: { id: person.id, name: person.name },
    event,
    authority: authority.name,
    windowDays: null,
    window: { of: 'unseen', from: edtf.split('/')[0] ?? null, to: edtf.split('/')[1] ?? edtf },
    witnesses: evidence(
      [...move.facts.slice(0, 5), ...seen.denials, ...watch.facts.slice(0, 5)].map((fact) => fact.claim),
    ),
    against: evidence(seen.sightings.slice(0, 10).map((fact) => fact.claim)),
    why: sentences(
      `${person.name} travelled${where} ${dated(edtf)}.`,
      watched === 1
        ? `The ${authority.adjective} watch ran at that time.`
        : `Whether the ${authority.adjective} watch ran at that time, the dates leave open.`,
      contradicted && 'That a watch was kept then is denied.',
      seen.denials.length > 0 && `That it was not seen rests ${wordOf(world, seen.denials)}.`,
      seen.unseen === -1 &&
        `${authority.called} spoke of ${person.name} to others, or met the person, at the journey or within a fortnight of it.`,
      seen.conflict &&
        `Yet ${authority.called} is told to have spoken of the person, or met the person, about that time.`,
      seen.unseen === 0 &&
        seen.denials.length === 0 &&
        seen.sightings.length === 0 &&
        `Whether ${authority.called} saw it, nobody says.`,
      seen.unseen === 0 &&
        seen.denials.length === 0 &&
        seen.sightings.length > 0 &&
        `${authority.called} spoke of the person, or met the person, at some time about then.`,
      `The watch rests ${wordOf(world, watch.facts)}.`,
    ),
    assumptions: assumedOf([move.when]),
    settle: `The log of the ${authority.adjective} watch ${dated(edtf)}, and whom it told of the journey.`,
    weight: seen.denials.length > 0 ? 70 : 35,
  }
}

export const watchedTravelledUnseen: Rule = {
  id: 'watched-travelled-unseen',
  title: 'A person under watch who travelled unseen',
  question: 'Did a person under watch travel abroad without those who watched seeing it?',
  duty: 'No duty stated. The expectation: who watches a person notices a journey abroad and tells those whom it leads to.',
  reads: 'person',
  find,
}
