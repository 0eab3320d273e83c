import type { Extent, Range } from '../../time/index.ts'
import { before } from '../../time/index.ts'
import type { Authority } from '../authority.ts'
import { authorityOfCountry } from '../authority.ts'
import type { Fact } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import { datesOf, daysBetween } from '../lapse.ts'
import type { Message } from '../messages.ts'
import { messagesAbout, reachedBefore, wentTo } from '../messages.ts'
import type { Move, Stay } from '../moves.ts'
import { movesOf, staysOf } from '../moves.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { countBelow } from '../search.ts'
import { rootOf, wordOf } from '../sources.ts'
import type { When } from '../when.ts'
import { whenOf, zoneOfCountries } from '../when.ts'
import { assumedOf, capital, dated, dateNoun, list, sentences } from '../wording.ts'
import type { World } from '../world.ts'

type DatedMove = Move & { readonly when: When }

/** One crossing as one or more claims tell it. `extent` spans them all where they give different days. */
interface Crossing {
  readonly moves: readonly DatedMove[]
  readonly extent: Extent
  readonly rival: boolean
}

const find = (history: PersonHistory): readonly Finding[] => {
  const moves = movesOf(history)
  const crossings = moves.filter((move): move is DatedMove => move.fact.type === 'CROSSING' && move.when !== null)
  if (crossings.length === 0) return []
  const messages = messagesAbout(history)
  const findings: Finding[] = []
  for (const [key, group] of Map.groupBy(crossings, (move) => guardOf(move, messages))) {
    if (key === null) continue
    const arrivalOf = arrivalsOf(history, key, moves)
    for (const crossing of cluster(group)) {
      const finding = crossingFinding(history, key, crossing, arrivalOf, messages)
      if (finding !== null) findings.push(finding)
    }
  }
  return findings
}

/** Who could have acted: the country left, where the person was in reach; the country entered where the other is not known. */
const guardOf = (move: Move, messages: readonly Message[]): string | null => {
  const { fromCountry, toCountry } = move
  if (fromCountry !== null && fromCountry === toCountry) return null
  const asked = (key: string | null): boolean =>
    key !== null && messages.some((message) => message.recipients.some((recipient) => recipient.key === key))
  if (fromCountry !== null && (asked(fromCountry) || !asked(toCountry))) return fromCountry
  return toCountry ?? fromCountry
}

const A_FORTNIGHT = 14 * 86_400_000
const low = (extent: Extent): number => extent.lo ?? Number.NEGATIVE_INFINITY
const high = (extent: Extent): number => extent.hi ?? Number.POSITIVE_INFINITY

/** Claims of one crossing: their times meet, or different reports give days of one fortnight. */
const cluster = (moves: readonly DatedMove[]): readonly Crossing[] => {
  const clusters: DatedMove[][] = []
  const sorted = moves.toSorted((a, b) => low(a.when.sure) - low(b.when.sure))
  for (const move of sorted) {
    const last = clusters[clusters.length - 1]
    const same = last?.some(
      (other) =>
        (other.toCountry === move.toCountry || other.toCountry === null || move.toCountry === null) &&
        (low(move.when.sure) < high(other.when.sure) ||
          (other.fact.report.id !== move.fact.report.id && low(move.when.sure) - high(other.when.sure) < A_FORTNIGHT)),
    )
    if (last !== undefined && same === true) last.push(move)
    else clusters.push([move])
  }
  return clusters.map((group) => {
    const firm = group.filter((move) => move.fact.weight === 'firm')
    const counted = firm.length > 0 ? firm : group
    const lo = Math.max(...counted.map((move) => low(move.when.sure)))
    const hi = Math.min(...counted.map((move) => high(move.when.sure)))
    const rival = lo >= hi
    const best = counted.toSorted((a, b) => length(a.when.sure) - length(b.when.sure))
    const [first] = best
    const base = first?.when.sure ?? group[0]?.when.sure
    if (base === undefined) throw new RangeError('a crossing without a claim')
    const extent = rival
      ? {
          ...base,
          lo: Math.min(...counted.map((move) => low(move.when.sure))),
          hi: Math.max(...counted.map((move) => high(move.when.sure))),
        }
      : { ...base, lo, hi }
    return { moves: [...best, ...group.filter((move) => !counted.includes(move))], extent, rival }
  })
}

const length = (extent: Extent): number => high(extent) - low(extent)

interface Arrival {
  readonly when: When
  readonly fact: Fact
}

const A_YEAR = 365 * 86_400_000

/** When the person came into reach: the last entry before the crossing, else the first time somebody has the person there. */
const arrivalsOf = (
  history: PersonHistory,
  key: string,
  moves: readonly Move[],
): ((crossing: Crossing) => Arrival | null) => {
  const inReach = (all: readonly (Pick<Move, 'when' | 'fact'> | Pick<Stay, 'when' | 'fact'>)[]): readonly Arrival[] =>
    all.flatMap(({ when, fact }) =>
      when !== null && when.sure.hi !== null && when.sure.lo !== null && fact.weight === 'firm' ? [{ when, fact }] : [],
    )
  // Of those over at one time the first told comes last, where the search below ends.
  const entries = [...inReach(moves.filter((move) => move.toCountry === key && move.fromCountry !== key))]
    .reverse()
    .sort((a, b) => high(a.when.sure) - high(b.when.sure))
  const stays = inReach(staysOf(history).filter((stay) => stay.country === key)).toSorted(
    (a, b) => low(a.when.sure) - low(b.when.sure),
  )
  return ({ extent }) => {
    const by = high(extent)
    const last = entries[countBelow(entries, (entry) => high(entry.when.sure), by + 1) - 1]
    if (last !== undefined) return last
    const since = low(extent) - A_YEAR
    for (let at = countBelow(stays, (stay) => low(stay.when.sure), since); at < stays.length; at++) {
      const stay = stays[at]
      if (stay === undefined || low(stay.when.sure) >= by) return null
      if (high(stay.when.sure) <= by) return stay
    }
    return null
  }
}

const windowOf = (crossing: Crossing, arrival: Arrival | null): Range => ({
  from: arrival === null ? null : low(arrival.when.sure),
  to: high(crossing.extent),
})

/** Types that make somebody a person whom a request would have been about. */
const OF_INTEREST: ReadonlySet<string> = new Set([
  'WATCHLISTING',
  'SURVEILLANCE',
  'KNOWN_TO',
  'SEARCH',
  'CONVICTION',
  'ARREST',
  'ATTACK',
  'HOSTAGE_TAKING',
])

const crossingFinding = (
  history: PersonHistory,
  key: string,
  crossing: Crossing,
  arrivalOf: (crossing: Crossing) => Arrival | null,
  messages: readonly Message[],
): Finding | null => {
  const { world, person } = history
  const [first] = crossing.moves
  if (first === undefined) return null
  const guard = guardAuthority(world, key, first)
  const toGuard = messages.filter((message) => wentTo(message, key))
  const denials = toGuard.filter(({ fact }) => fact.negative)
  const sent = toGuard.filter(({ fact }) => !fact.negative)
  const fromGuard = messages.filter(
    ({ fact, senders, recipients }) =>
      !fact.negative &&
      (senders.length === 0 ? recipients.length > 0 : senders.some((sender) => sender.key === key)) &&
      !recipients.some((recipient) => recipient.key === key),
  )
  if (toGuard.length === 0 && !history.facts.some((fact) => OF_INTEREST.has(fact.type) && !fact.negative)) return null
  const arrival = arrivalOf(crossing)
  const window = windowOf(crossing, arrival)
  const listed = world.completeFor(key, 'request', window.from, window.to, person)
  const { verdict, basis } = reachedBefore(world, {
    extent: crossing.extent,
    since: window.from,
    soft: crossing.moves.every((move) => move.fact.weight === 'soft'),
    rival: crossing.rival,
    denials,
    sent,
    listed,
  })
  const to = first.to === null ? null : world.nameOf(first.to)
  const event = `the crossing ${to === null || first.toCountry === key ? `into ${guard.called}` : `from ${guard.called} into ${to}`} ${dated(first.when.edtf)}`
  const witnesses = [
    ...(verdict === 'impossible' ? sent : denials).map(({ fact }) => fact),
    ...crossing.moves.map(({ fact }) => fact),
    ...(arrival === null ? [] : [arrival.fact]),
  ]
  const against = [...(verdict === 'impossible' ? denials : sent), ...fromGuard].map(({ fact }) => fact)
  // Both ends of the window are days of the country that had the person in reach.
  const zone = guard.country === null ? null : zoneOfCountries([guard.country])
  const local = (when: When): When => (zone?.known === true ? (whenOf(when.edtf, zone) ?? when) : when)
  const left = local(first.when)
  const came = arrival === null ? null : local(arrival.when)
  const days = came === null ? null : daysBetween(datesOf(came), datesOf(left))
  return {
    key: [world.keyOf(person), key.replaceAll(' ', '-'), (first.when.edtf.split('/')[0] ?? '').slice(0, 10)].join(':'),
    question: `Had no request or warning about ${person.name} reached ${guard.called} before ${event}?`,
    verdict,
    basis,
    subject: { id: person.id, name: person.name },
    event,
    authority: guard.name,
    windowDays: days,
    window: {
      of: 'no request or warning',
      from: arrival?.when.edtf.split('/')[0] ?? null,
      to: first.when.edtf,
    },
    witnesses: evidence(witnesses.map((fact) => fact.claim)),
    against: evidence(against.map((fact) => fact.claim)),
    why: sentences(
      arrival === null
        ? `${person.name} crossed ${dated(first.when.edtf)}.`
        : `${person.name} was in ${guard.called} from ${dateNoun(arrival.when.edtf.split('/')[0] ?? '')} and crossed ${dated(first.when.edtf)}.`,
      denials.length > 0 && denialWords(world, guard, denials),
      listed.length > 0 &&
        `The register of requests and warnings of ${guard.called} is declared complete for that time${sent.length === 0 ? ', and has none' : ''}.`,
      listed.length === 0 &&
        denials.length === 0 &&
        sent.length === 0 &&
        'No source says whether anybody had asked or warned before.',
      sent.length > 0 && sentWords(world, guard, sent),
      fromGuard.length > 0 && passedOnWords(world, guard, fromGuard, crossing.extent),
      searchWords(history, crossing.extent),
      crossing.rival && 'Reports give different days for the crossing.',
    ),
    assumptions: [
      ...new Set([
        ...assumedOf(came === null ? [left] : [came, left]),
        ...(denials.length > 0 && verdict === 'certain'
          ? [
              'What is denied of requests is taken to hold for every channel, as no source tells of a message on another.',
            ]
          : []),
        ...(denials.some(({ when }) => when === null)
          ? ['A denial without a date is read as denying it up to the day it was published.']
          : []),
      ]),
    ],
    settle: settleWords(guard, denials),
    weight: 90,
  }
}

const guardAuthority = (world: World, key: string, move: Move): Authority => {
  if (key.length === 2) return authorityOfCountry(key)
  const id = move.fromCountry === key ? move.from : move.to
  return world.authorityOf(id ?? key) ?? { key, name: key, called: key, adjective: key, country: null }
}

const kindsOf = (messages: readonly Message[]): string =>
  list(messages.map(({ fact }) => NOUN[fact.type] ?? 'message')).replaceAll(' and ', ' or ')

/** Who denies it: named sources first, hearsay after. */
const denialWords = (world: World, guard: Authority, denials: readonly Message[]): string => {
  const named = denials.filter(({ fact }) => rootOf(world, fact).named)
  const hearsay = denials.filter((message) => !named.includes(message))
  const told = named.length > 0 ? named : hearsay
  const from = [...new Set(told.flatMap(({ senders }) => senders.map((sender) => sender.called)))]
  const whose = from.length === 0 ? '' : ` from ${list(from)}`
  return sentences(
    `That no ${kindsOf(told)}${whose} had reached ${guard.called} rests ${wordOf(
      world,
      told.map(({ fact }) => fact),
    )}.`,
    named.length > 0 && hearsay.length > 0 && `Sources that are not named say the same of ${kindsOf(hearsay)}.`,
  )
}

const NOUN: Readonly<Record<string, string>> = { REQUEST: 'request', WARNING: 'warning', INFO_SHARING: 'information' }

const sentWords = (world: World, guard: Authority, sent: readonly Message[]): string => {
  const [first] = sent
  if (first === undefined) return ''
  const who = first.senders.length === 0 ? 'Somebody' : list(first.senders.map((sender) => sender.called))
  return `${who} is said to have sent ${guard.called} a ${NOUN[first.fact.type] ?? 'message'} ${dated(first.fact.claim.time.edtf)}, ${wordOf(
    world,
    sent.map(({ fact }) => fact),
  )}.`
}

/** What the guard itself passed on, and whether that was before or after. */
const passedOnWords = (world: World, guard: Authority, passed: readonly Message[], at: Extent): string => {
  const [first] = passed
  if (first === undefined) return ''
  const to = first.recipients.length === 0 ? 'others' : list(first.recipients.map((recipient) => recipient.called))
  const order = first.when === null ? -2 : before(first.when.sure, at)
  const when =
    order === -2
      ? 'at a time not given'
      : order === -1
        ? `${dated(first.fact.claim.time.edtf)}, afterwards`
        : dated(first.fact.claim.time.edtf)
  const who = first.senders.length === 0 ? 'Somebody' : guard.called
  const what = first.senders.length === 0 ? 'information' : 'what it knew'
  return `${capital(who)} is said to have passed ${what} to ${to} ${when}, ${wordOf(
    world,
    passed.map(({ fact }) => fact),
  )}.`
}

const searchWords = (history: PersonHistory, at: Extent): string | null => {
  const { world, person } = history
  for (const fact of history.facts) {
    if (fact.type !== 'SEARCH' || fact.negative || !fact.objects.includes(person)) continue
    const when = world.whenOf(fact)
    if (when === null) continue
    const who = list(fact.claim.subject.map((id) => world.authorityOf(id)?.called ?? world.nameOf(id)))
    const begun = { ...when.sure, hi: when.sure.hi ?? when.sure.lo }
    const order = before(at, begun)
    const begin = dated(fact.claim.time.edtf?.split('/')[0] ?? null)
    if (order === 1)
      return `${who === '' ? 'The' : `The search by ${who}`}${who === '' ? ' search' : ''} began only ${begin}.`
  }
  return null
}

const settleWords = (guard: Authority, denials: readonly Message[]): string => {
  const senders = [...new Set(denials.flatMap(({ senders }) => senders.map((sender) => sender.called)))]
  const others = senders.length === 0 ? 'those who had reason to ask' : list(senders)
  return `The incoming register of ${guard.called} for that time on every channel (police, intelligence, border, embassy), and the outgoing one of ${others}.`
}

export const noRequestBeforeCrossing: Rule = {
  id: 'no-request-before-crossing',
  title: 'No request or warning before a crossing',
  question:
    'Had anybody asked or warned the country that could have acted, on any channel, before a person crossed its border?',
  duty: 'No duty stated. The expectation: whoever knows of a danger tells the country that has the person in reach.',
  reads: 'person',
  find,
}
