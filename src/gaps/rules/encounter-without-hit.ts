import type { Basis, Verdict } from '../../model/index.ts'
import type { Instant, Tri } from '../../time/index.ts'
import { before } from '../../time/index.ts'
import type { Authority } from '../authority.ts'
import type { DatedFact } from '../cluster.ts'
import { clusterByTime } from '../cluster.ts'
import type { Fact } from '../fact.ts'
import { roleIds, roleText } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { dayKey, evidence, keyedApart } from '../finding.ts'
import type { Listing } from '../listings.ts'
import { denialsAt, listingsOf } from '../listings.ts'
import type { Message } from '../messages.ts'
import { messagesAbout } from '../messages.ts'
import { movesOf } from '../moves.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import type { Timed } from '../search.ts'
import { allThatMeet } from '../search.ts'
import { wordOf } from '../sources.ts'
import type { When } from '../when.ts'
import { asWritten } from '../when.ts'
import { assumedOf, dated, sentences } from '../wording.ts'
import type { World } from '../world.ts'

/** A person before the officers of an authority, as one or more claims tell it. */
interface Met {
  readonly authority: Authority
  readonly when: When | null
  readonly facts: readonly Fact[]
}

const low = (at: Instant): number => at.lo ?? Number.NEGATIVE_INFINITY
const high = (at: Instant): number => at.hi ?? Number.POSITIVE_INFINITY

const stateOf = (world: World, ids: readonly string[]): Authority | null => {
  for (const id of ids) {
    if (world.clusterOf(id)?.type === 'PERSON') continue
    const authority = world.authorityOf(id)
    if (authority !== null) return authority
  }
  return null
}

/** Encounters, and border crossings into or out of a land, by those who met the person. */
const metBy = (history: PersonHistory, key: string): readonly Met[] => {
  const { world, facts, person } = history
  const dates: DatedFact[] = []
  const undated: Fact[] = []
  let authority: Authority | null = null
  const add = (found: Authority | null, fact: Fact): void => {
    if (found === null || found.key !== key) return
    authority = found
    const when = world.whenOf(fact)
    if (when === null) undated.push(fact)
    else dates.push({ when, fact })
  }
  for (const fact of facts)
    if (fact.type === 'ENCOUNTER' && !fact.negative && fact.objects.includes(person))
      add(stateOf(world, [...fact.claim.subject, ...roleIds(fact.claim, 'place')]), fact)
  for (const { fact, from, to } of movesOf(history)) {
    if (fact.type !== 'CROSSING') continue
    add(stateOf(world, to === null ? [] : [to]), fact)
    add(stateOf(world, from === null ? [] : [from]), fact)
  }
  if (authority === null) return []
  const found: Authority = authority
  return [
    ...clusterByTime(dates).map(({ when, facts: told }) => ({ authority: found, when, facts: told })),
    ...undated.map((fact) => ({ authority: found, when: null, facts: [fact] })),
  ]
}

/** The entry that an authority had before it: its own, or another's of which it was told. */
interface Entry {
  readonly listing: Listing
  /** Messages that told of it; empty for its own. */
  readonly told: readonly Message[]
}

const find = (history: PersonHistory): readonly Finding[] => {
  const listings = listingsOf(history)
  if (listings.length === 0) return []
  const messages = messagesAbout(history).filter(({ fact }) => !fact.negative)
  const entries = new Map<string, Entry[]>()
  const put = (key: string, entry: Entry): void => {
    entries.set(key, [...(entries.get(key) ?? []), entry])
  }
  for (const listing of listings) {
    put(listing.authority.key, { listing, told: [] })
    const sent = messages.filter(({ senders }) => senders.some(({ key }) => key === listing.authority.key))
    for (const [key, told] of Map.groupBy(
      sent.flatMap((message) => message.recipients.map((recipient) => ({ key: recipient.key, message }))),
      (one) => one.key,
    ))
      if (key !== listing.authority.key) put(key, { listing, told: told.map(({ message }) => message) })
  }
  return keyedApart(
    [...entries].flatMap(([key, known]) => {
      const arrests = arrestsBy(history, key)
      return metBy(history, key).flatMap((met) => {
        const finding = hitFinding(history, met, known, arrests)
        return finding === null ? [] : [finding]
      })
    }),
  )
}

interface Arrests {
  readonly facts: readonly Fact[]
  readonly meeting: (from: number, to: number) => readonly number[]
}

const arrestsBy = ({ world, facts, person }: PersonHistory, key: string): Arrests => {
  const arrests = facts.filter(
    (fact) =>
      fact.type === 'ARREST' &&
      !fact.negative &&
      fact.objects.includes(person) &&
      stateOf(world, [...fact.claim.subject, ...roleIds(fact.claim, 'place')])?.key === key,
  )
  const times = arrests.flatMap((fact, at): Timed[] => {
    const when = world.whenOf(fact)
    return when === null ? [] : [{ lo: low(when.sure), hi: high(when.sure), at }]
  })
  return { facts: arrests, meeting: allThatMeet(times) }
}

/** Whether there was a hit: 1 none, -1 one, 0 not said. */
interface Hit {
  readonly missed: Tri
  readonly conflict: boolean
  readonly said: readonly Fact[]
  readonly denied: readonly Fact[]
}

const DAY = 86_400_000

const isDay = (when: When): boolean => {
  const { lo, hi } = asWritten(when)
  return lo !== null && hi !== null && hi - lo <= DAY
}
const sameDay = (a: When, b: When): boolean =>
  asWritten(a).lo === asWritten(b).lo && asWritten(a).hi === asWritten(b).hi

const hitOf = (world: World, met: Met, arrests: Arrests): Hit => {
  const said = met.facts.filter((fact) => roleText(fact.claim, 'hit') === 'no')
  const hits = met.facts.filter((fact) => roleText(fact.claim, 'hit') === 'yes')
  const { when } = met
  const arrested =
    when === null ? [] : arrests.meeting(low(when.sure), high(when.sure)).flatMap((at) => arrests.facts[at] ?? [])
  // Of one and the same day, or tied by the report that tells both.
  const ids = new Set(met.facts.map((fact) => fact.claim.id))
  const there = arrested.filter((fact) => {
    const at = world.whenOf(fact)
    const oneDay = when !== null && at !== null && isDay(when) && sameDay(when, at)
    return (
      oneDay ||
      fact.claim.related.some((id) => ids.has(id)) ||
      met.facts.some((one) => one.claim.related.includes(fact.claim.id))
    )
  })
  const firm = (facts: readonly Fact[]): boolean => facts.some((fact) => fact.weight === 'firm')
  const found = firm([...hits, ...there])
  const against = [...hits, ...arrested]
  if (firm(said)) {
    const conflict = hits.length > 0 || there.length > 0
    return { missed: conflict ? 0 : 1, conflict, said, denied: against }
  }
  return { missed: found && said.length === 0 ? -1 : 0, conflict: false, said, denied: against }
}

/** Whether the authority had the entry before it at that time. */
const entryAt = (entry: Entry, at: Instant): Tri => {
  const listed = entry.listing.at(at)
  const own: Tri = entry.listing.denied(at) === -1 ? listed : listed === 1 ? 0 : listed
  if (entry.told.length === 0) return own
  const told = entry.told.reduce<Tri>((most, { fact, when }) => {
    const earlier = when === null ? 0 : before(when.sure, at)
    const here: Tri = fact.weight === 'firm' || earlier === -1 ? earlier : 0
    return here > most ? here : most
  }, -1)
  return told < own ? told : own
}

const answerFor = (known: Tri, hit: Hit, soft: boolean, denied: boolean): { verdict: Verdict; basis: Basis } => {
  if (hit.missed === -1) return { verdict: 'impossible', basis: 'stated' }
  if (known === -1) return { verdict: 'impossible', basis: 'stated' }
  if (hit.conflict || denied) return { verdict: 'possible', basis: 'sources-conflict' }
  if (known === 0) return { verdict: 'possible', basis: 'dates-too-vague' }
  if (hit.missed === 0) return { verdict: 'possible', basis: hit.denied.length > 0 ? 'dates-too-vague' : 'nobody-says' }
  return soft ? { verdict: 'possible', basis: 'nobody-says' } : { verdict: 'certain', basis: 'stated' }
}

const hitFinding = (history: PersonHistory, met: Met, entries: readonly Entry[], arrests: Arrests): Finding | null => {
  const { world, person } = history
  const { authority } = met
  const at: Instant = met.when?.sure ?? { lo: null, hi: null }
  const best = entries.map((entry) => ({ entry, known: entryAt(entry, at) })).toSorted((a, b) => b.known - a.known)[0]
  if (best === undefined) return null
  const hit = hitOf(world, met, arrests)
  // An entry that was made only later, or was gone, is asked about only where somebody speaks of the hit.
  if (best.known === -1 && hit.said.length === 0) return null
  const { listing, told } = best.entry
  const denials = denialsAt(listing, at)
  const soft = met.facts.every((fact) => fact.weight === 'soft')
  const { verdict, basis } = answerFor(best.known, hit, soft, denials.length > 0)
  const edtf = met.when?.edtf ?? null
  const border = met.facts.every((fact) => fact.type === 'CROSSING')
  const event = `${border ? 'the border crossing' : 'the encounter'} ${dated(edtf)}`
  const shared = told.slice(0, 3).map(({ fact }) => fact)
  return {
    key: [world.keyOf(person), authority.key.replaceAll(' ', '-'), dayKey(edtf)].join(':'),
    question: `Did ${authority.called} have ${person.name} before it without a hit, though the person was listed?`,
    verdict,
    basis,
    subject: { id: person.id, name: person.name },
    event,
    authority: authority.name,
    windowDays: null,
    window: { of: 'no hit', from: edtf, to: edtf },
    witnesses: evidence(
      [...met.facts.slice(0, 5), ...hit.said, ...listing.facts.slice(0, 5), ...shared].map((fact) => fact.claim),
    ),
    against: evidence([...hit.denied, ...denials].slice(0, 10).map((fact) => fact.claim)),
    why: sentences(
      border
        ? `${person.name} crossed a border of ${authority.called} ${dated(edtf)}; whether there was a check, this does not tell.`
        : `${authority.called} met ${person.name} ${dated(edtf)}.`,
      told.length === 0
        ? best.known === 1 && 'It had listed the person by then.'
        : best.known === 1 && `By then ${listing.authority.called} had listed the person and told it so.`,
      best.known === 0 && 'Whether it had the entry before it by then, the dates leave open.',
      best.known === -1 && 'It did not have the entry before it at that time.',
      hit.said.length > 0 && `That there was no hit rests ${wordOf(world, hit.said)}.`,
      hit.missed === -1 && 'There was a hit, or an arrest at that moment.',
      hit.conflict && 'Other claims tell of a hit or an arrest.',
      hit.missed === 0 && !hit.conflict && hit.said.length === 0 && 'Whether there was a hit, nobody says.',
      denials.length > 0 && 'That the person was listed then is denied.',
      `The listing rests ${wordOf(world, listing.facts)}.`,
    ),
    assumptions: assumedOf([
      ...(met.when === null ? [] : [met.when]),
      ...listing.facts.slice(0, 5).flatMap((fact) => world.whenOf(fact) ?? []),
    ]),
    settle: `The log of the check ${dated(edtf)}: which lists were asked, with what spelling, and what they answered.`,
    weight: hit.said.length > 0 ? 85 : border ? 25 : 40,
  }
}

export const encounterWithoutHit: Rule = {
  id: 'encounter-without-hit',
  title: 'An encounter without a hit',
  question: 'Did an authority that had listed a person, or been told of the listing, meet the person without a hit?',
  duty: 'No duty stated. The expectation: who meets a listed person finds the entry.',
  reads: 'person',
  find,
}
