import type { Basis, Verdict } from '../../model/index.ts'
import type { Extent, Range, Tri } from '../../time/index.ts'
import { before, contains } from '../../time/index.ts'
import type { Authority } from '../authority.ts'
import { authorityOfCountry } from '../authority.ts'
import { clusterByTime } from '../cluster.ts'
import type { Fact } from '../fact.ts'
import { roleIds } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import type { Listing } from '../listings.ts'
import { isRemoval, keeperOf, listingsOf } from '../listings.ts'
import { coversOf, messagesAbout, wentTo } from '../messages.ts'
import { movesOf, staysOf } from '../moves.ts'
import { phasePoints } from '../phases.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import { inSpell, spellsOf } from '../spells.ts'
import type { When } from '../when.ts'
import { dated, sentences } from '../wording.ts'
import type { World } from '../world.ts'

/** Times at which an authority had the person in its land or before its desk. `when` null: nobody says when. */
interface Meeting {
  readonly authority: Authority
  readonly when: When | null
  readonly facts: readonly Fact[]
}

const find = (history: PersonHistory): readonly Finding[] => {
  const listings = listingsOf(history)
  if (listings.length === 0) return []
  const meetings = meetingsOf(history)
  return listings.flatMap((listing) =>
    meetings
      .filter((meeting) => meeting.authority.key !== listing.authority.key)
      .flatMap((meeting) => {
        const finding = listingFinding(history, listing, meeting, meetings)
        return finding === null ? [] : [finding]
      }),
  )
}

/** Journeys into a country, stays in it, visas for it and encounters with its officers, put together where their times meet. */
const meetingsOf = (history: PersonHistory): readonly Meeting[] => {
  const { world, facts, person } = history
  const met: { key: string; authority: Authority; when: When | null; fact: Fact }[] = []
  const add = (id: string | null, fact: Fact): void => {
    const authority = id === null ? null : authorityIn(world, id)
    if (authority !== null) met.push({ key: authority.key, authority, when: world.whenOf(fact), fact })
  }
  for (const move of movesOf(history)) if (move.fromCountry !== move.toCountry) add(move.to, move.fact)
  for (const stay of staysOf(history)) add(stay.place, stay.fact)
  for (const fact of facts)
    if (fact.type === 'VISA' && !fact.negative && fact.subjects.includes(person))
      add([...roleIds(fact.claim, 'authority'), ...fact.claim.object][0] ?? null, fact)
  for (const fact of facts)
    if (fact.type === 'ENCOUNTER' && !fact.negative && fact.objects.includes(person))
      add(
        [...fact.claim.subject, ...roleIds(fact.claim, 'place')].find((id) => authorityIn(world, id) !== null) ?? null,
        fact,
      )
  const meetings: Meeting[] = []
  for (const group of Map.groupBy(met, ({ key }) => key).values()) {
    const [first] = group
    if (first === undefined) continue
    const undated = group.filter(({ when }) => when === null).map(({ fact }) => fact)
    const clusters = clusterByTime(group.flatMap(({ when, fact }) => (when === null ? [] : [{ when, fact }])))
    if (clusters.length === 0) meetings.push({ authority: first.authority, when: null, facts: undated })
    for (const { when, facts: together } of clusters)
      meetings.push({ authority: first.authority, when, facts: [...together, ...undated] })
  }
  return meetings
}

const authorityIn = (world: World, id: string): Authority | null => {
  const own = world.authorityOf(id)
  if (own !== null && !own.key.startsWith('body ')) return own
  const key = world.countryKeyOf(id)
  return key === null ? null : key.length === 2 ? authorityOfCountry(key) : world.authorityOf(id)
}

/** What tells whether the authority knew of the person when they met. */
interface Knowledge {
  readonly unknown: Tri
  readonly conflict: boolean
  readonly denials: readonly Fact[]
  readonly knowing: readonly Fact[]
}

const knowledgeOf = (history: PersonHistory, meeting: Meeting, onlyMeeting: boolean): Knowledge => {
  const { world } = history
  const { key } = meeting.authority
  const at = meeting.when?.sure ?? null
  const states = history.facts.filter((fact) => knowsType(history, fact) && knowerOf(world, fact) === key)
  const messages = messagesAbout(history).filter((message) => wentTo(message, key))
  const denials = [
    ...states.filter(
      (fact) =>
        fact.negative && !isRemoval(fact) && fact.weight === 'firm' && deniesAt(world, fact, meeting, onlyMeeting),
    ),
    ...messages
      .filter((message) => {
        const covers = coversOf(world, message)
        return covers !== null && at !== null && contains([covers], [rangeOf(at)])
      })
      .map(({ fact }) => fact),
  ]
  const knowing = states.filter((fact) => !fact.negative)
  const told = messages.filter(({ fact }) => !fact.negative)
  const spells = spellsOf(knowing.flatMap((fact) => phasePoints(world, fact)))
  const sure =
    at !== null &&
    (spells.some((spell) => inSpell(at, spell) === 1) ||
      told.some(({ fact, when }) => fact.weight === 'firm' && when !== null && before(when.sure, at) === 1))
  const maybe =
    knowing.some((fact) => fact.claim.time.edtf === null) ||
    at === null ||
    spells.some((spell) => inSpell(at, spell) === 0) ||
    told.some(({ when }) => when === null || before(when.sure, at) !== -1)
  const known = [...knowing, ...told.map(({ fact }) => fact)]
  if (sure) return { unknown: denials.length > 0 ? 0 : -1, conflict: denials.length > 0, denials, knowing: known }
  if (denials.length > 0) return { unknown: 1, conflict: false, denials, knowing: known }
  // Its own list, complete at that time, has not got the person, and no message could have told of the person.
  if (!maybe && world.completeFor(key, 'listing', at.lo, at.hi, history.person).length > 0)
    return { unknown: 1, conflict: false, denials, knowing: [] }
  return { unknown: 0, conflict: false, denials, knowing: maybe ? known : [] }
}

const KNOWS: ReadonlySet<string> = new Set(['WATCHLISTING', 'KNOWN_TO'])
const knowsType = ({ person }: PersonHistory, fact: Fact): boolean =>
  KNOWS.has(fact.type) && fact.subjects.includes(person)

const knowerOf = (world: World, fact: Fact): string | null =>
  fact.type === 'WATCHLISTING'
    ? (keeperOf(world, fact)?.key ?? null)
    : (fact.claim.object.map((id) => world.authorityOf(id)?.key).find((key) => key !== undefined) ?? null)

const rangeOf = (extent: Extent): Range => ({ from: extent.lo, to: extent.hi })

/**
 * Whether a denial speaks of the time of the meeting: its own time holds it. One without a time ("he was not on the list") speaks of the
 * meeting that the same report tells, where it tells of only one.
 */
const deniesAt = (world: World, fact: Fact, meeting: Meeting, onlyMeeting: boolean): boolean => {
  const when = world.whenOf(fact)
  const together = meeting.facts.some((met) => met.report.id === fact.report.id)
  if (when === null) return onlyMeeting && together
  return meeting.when !== null && contains([rangeOf(when.sure)], [rangeOf(meeting.when.sure)])
}

const listedAt = (listing: Listing, meeting: Meeting): Tri =>
  meeting.when === null ? 0 : listing.at(meeting.when.sure)

const answerFor = (listed: Tri, knowledge: Knowledge, soft: boolean): { verdict: Verdict; basis: Basis } => {
  if (knowledge.conflict && listed !== -1) return { verdict: 'possible', basis: 'sources-conflict' }
  const both = listed < knowledge.unknown ? listed : knowledge.unknown
  if (both === -1) return { verdict: 'impossible', basis: 'stated' }
  if (both === 1) return soft ? { verdict: 'possible', basis: 'nobody-says' } : { verdict: 'certain', basis: 'stated' }
  if (knowledge.unknown === 0 && knowledge.knowing.length === 0) return { verdict: 'possible', basis: 'nobody-says' }
  return { verdict: 'possible', basis: 'dates-too-vague' }
}

const listingFinding = (
  history: PersonHistory,
  listing: Listing,
  meeting: Meeting,
  meetings: readonly Meeting[],
): Finding | null => {
  const { world, person } = history
  const { authority } = meeting
  const onlyMeeting = meetings.filter((other) => other.authority.key === authority.key).length === 1
  const knowledge = knowledgeOf(history, meeting, onlyMeeting)
  const listed = listedAt(listing, meeting)
  const soft =
    meeting.facts.every((fact) => fact.weight === 'soft') || listing.facts.every((fact) => fact.weight === 'soft')
  const spoken = knowledge.denials.length > 0
  if (!spoken && (soft || listed === -1 || knowledge.unknown === -1)) return null
  const { verdict, basis } = answerFor(listed, knowledge, soft)
  const edtf = meeting.when?.edtf ?? null
  const met = meeting.facts.every((fact) => fact.type === 'ENCOUNTER')
  const event = `${met ? 'the encounter with' : 'the stay in'} ${authority.called} ${dated(edtf)}`
  const unwatched = history.facts.filter(
    (fact) =>
      fact.type === 'SURVEILLANCE' &&
      fact.negative &&
      fact.objects.includes(person) &&
      watchesFor(world, fact, authority.key),
  )
  const listedWords = listing.facts.map((fact) => fact.claim.time.edtf).find((time) => time !== null)
  return {
    key: [
      world.keyOf(person),
      listing.authority.key.replaceAll(' ', '-'),
      authority.key.replaceAll(' ', '-'),
      (edtf?.split('/')[0] ?? 'undated').slice(0, 10),
    ].join(':'),
    question: `Was ${person.name} on a list of ${listing.authority.called}, and unknown to ${authority.called}, at ${event}?`,
    verdict,
    basis,
    subject: { id: person.id, name: person.name },
    event,
    authority: authority.name,
    windowDays: null,
    window: { of: 'listed and unknown', from: edtf?.split('/')[0] ?? null, to: edtf?.split('/')[1] ?? edtf },
    witnesses: evidence(
      [...listing.facts, ...knowledge.denials, ...meeting.facts, ...unwatched].map((fact) => fact.claim),
    ),
    against: evidence(knowledge.knowing.map((fact) => fact.claim)),
    why: sentences(
      met
        ? `Officers of ${authority.called} met ${person.name} ${dated(edtf)}, by what is told.`
        : `${person.name} was in ${authority.called} ${dated(edtf)}, by what is told.`,
      listedSentence(listing, listed, listedWords ?? null, event),
      spoken
        ? `That ${authority.called} had not listed or heard of ${person.name} rests ${wordOf(world, knowledge.denials)}.`
        : knowledge.unknown === 1
          ? `The list of ${authority.called} is declared complete for that time and has no ${person.name}, and no message about ${person.name} to ${authority.called} is told of.`
          : `Whether ${authority.called} knew of ${person.name}, no source says.`,
      knowledge.conflict && 'Other claims have it know.',
      `The listing rests ${wordOf(world, listing.facts)}.`,
    ),
    assumptions: [
      ...new Set([
        ...(meeting.when?.days.assumptions ?? []),
        ...(verdict === 'certain' && !spoken
          ? ['What is not on its list, and not in a message told of here, is taken to be unknown to an authority.']
          : []),
        ...(knowledge.denials.some((fact) => world.whenOf(fact) === null)
          ? ['A denial without a date is read as speaking of the stay that the same report tells.']
          : []),
      ]),
    ],
    settle: `The day on which ${listing.authority.called} listed ${person.name}, and whom it told; ${authority.called}'s own list and incoming messages at ${event}.`,
    weight: spoken || verdict === 'certain' ? 80 : 30,
  }
}

const watchesFor = (world: World, fact: Fact, key: string): boolean =>
  [...fact.claim.subject, ...roleIds(fact.claim, 'place')].some((id) => world.authorityOf(id)?.key === key)

const listedSentence = (listing: Listing, listed: Tri, edtf: string | null, event: string): string => {
  const { called: name } = listing.authority
  if (listed === 1) return `${name} had listed the person by then.`
  if (listed === -1) return `${name} listed the person at another time.`
  return edtf === null
    ? `Nobody says when ${name} listed the person.`
    : `The listing by ${name} is told of a time (${dated(edtf)}) that need not reach ${event}.`
}

export const unsharedListing: Rule = {
  id: 'unshared-listing',
  title: 'A listing that another authority did not know of',
  question: 'Was a person on the list of one authority, and unknown to another that met the person?',
  duty: 'No duty stated. The expectation: who lists a person as a danger tells those whom the person will meet.',
  reads: 'person',
  find,
}
