import type { Cluster } from '../identity/index.ts'
import type { ClaimSource, ClaimType, ClaimView, Knowledge, Known } from '../model/index.ts'
import type { Authority } from './authority.ts'
import type { Fact } from './fact.ts'
import { roleIds } from './fact.ts'
import { groundOf } from './ground.ts'
import { authorities } from './messages.ts'
import { rootOf } from './sources.ts'
import { subjectsOf } from './subject.ts'
import type { World } from './world.ts'
import { factsOf, worldOn } from './world.ts'

/** Types by which an authority shows, by an act of its own on the person, that it knows of the person. */
const OWN_ACTS: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'SURVEILLANCE',
  'ARREST',
  'SEARCH',
  'RELEASE',
  'DEPORTATION',
  'INVESTIGATION',
  'ENCOUNTER',
])
/** Words about the person that pass from one to another: both know of the person. */
const CHANNELS: ReadonlySet<ClaimType> = new Set<ClaimType>(['INFO_SHARING', 'WARNING', 'REQUEST', 'REPLY'])
/** What an authority keeps on the person. */
const KEPT: ReadonlySet<ClaimType> = new Set<ClaimType>(['WATCHLISTING', 'VISA'])

/** Ids of those who know of the person by a claim, or are said not to. Those told "nothing came from them" are not said to be ignorant. */
const knowersOf = ({ claim, negative }: Fact): readonly string[] => {
  if (claim.type === 'KNOWN_TO') return claim.object
  if (OWN_ACTS.has(claim.type)) return [...claim.subject, ...roleIds(claim, 'authority')]
  if (KEPT.has(claim.type)) {
    const keeper = roleIds(claim, 'authority')
    return keeper.length > 0 ? keeper : claim.object
  }
  if (!CHANNELS.has(claim.type)) return []
  return negative ? claim.object : [...claim.subject, ...claim.object]
}

/** Whether a claim is about the person, and not a word or an act of the person's own. */
const isAbout = (world: World, fact: Fact, person: Cluster): boolean => {
  if (CHANNELS.has(fact.type)) {
    const about = roleIds(fact.claim, 'about')
    if (about.length > 0) return world.personsOf(about).includes(person)
    return fact.objects.includes(person) || fact.subjects.includes(person)
  }
  return OWN_ACTS.has(fact.type) ? fact.objects.includes(person) : fact.subjects.includes(person)
}

interface Item extends Known {
  readonly fact: Fact
  readonly authority: Authority
  /** By when it was at the latest; null where that is not told. Milliseconds since 1970 UTC. */
  readonly latest: number | null
}

/**
 * What each authority is told to have known of a person (a cluster's id), since when and by whose word. For each, beside it, what others
 * are told to have known: it is not said to have had that, unless something was passed on. Silence is not denial: `denied` only where a
 * source says that it did not know or was not told. Null where the case has no such person. Guesses are marked, plans left out.
 */
export const knowledgeOf = async (source: ClaimSource, personId: string): Promise<Knowledge | null> => {
  const ground = groundOf(await source.ground())
  const subject = subjectsOf(ground).find(({ id }) => id === `person ${personId}`)
  if (subject === undefined || subject.kind !== 'person') return null
  const { person } = subject
  const world = worldOn(ground, { violent: [], threats: [], told: new Map() })
  const items: Item[] = []
  for (const fact of factsOf(ground, await source.under(subject.keys))) {
    if (fact.weight === 'plan' || !isAbout(world, fact, person)) continue
    for (const authority of authorities(world, knowersOf(fact))) items.push(itemOf(world, fact, authority))
  }
  items.sort((a, b) => (a.since ?? Number.POSITIVE_INFINITY) - (b.since ?? Number.POSITIVE_INFINITY))

  const byKey = Map.groupBy(items, ({ authority }) => authority.key)
  const lines = [...byKey].map(([key, own]) => {
    const ids = new Set(own.map(({ claim }) => claim.claim))
    const received = own.filter(({ fact, negative }) => !negative && CHANNELS.has(fact.type))
    return {
      authority: { key, name: own[0]?.authority.name ?? key },
      known: own.map(plain),
      denied: own.some(({ negative, how }) => negative && (how === 'KNOWN_TO' || CHANNELS.has(how))),
      others: items
        .filter((item) => item.authority.key !== key && !item.negative && !ids.has(item.claim.claim))
        .map((item) => ({
          ...plain(item),
          authority: { key: item.authority.key, name: item.authority.name },
          passed: received
            .filter((message) => isFrom(world, message, item.authority.key) && mayFollow(message, item))
            .map(({ claim }) => claim.claim)
            .filter((id) => id !== null),
        })),
    }
  })
  return { person: { id: person.id, name: person.name }, lines }
}

/** The key of the authority that a name stands for; null where it stands for none. */
export const authorityNamed = async (source: ClaimSource, name: string): Promise<string | null> =>
  groundOf(await source.ground()).authorityOf(name)?.key ?? null

const itemOf = (world: World, fact: Fact, authority: Authority): Item => {
  const { claim } = fact
  const when = world.whenOf(fact)
  return {
    fact,
    authority,
    latest: when?.sure.hi ?? null,
    how: claim.type,
    negative: fact.negative,
    guess: fact.weight === 'soft',
    when: when?.edtf ?? null,
    since: when?.sure.lo ?? null,
    from: fact.negative || !CHANNELS.has(claim.type) ? null : (senderOf(world, claim, authority)?.name ?? null),
    word: rootOf(world, fact).name,
    claim: {
      report: { id: fact.report.id, name: fact.report.name },
      start: claim.span.start,
      end: claim.span.end,
      text: claim.span.text,
      claim: claim.id,
    },
  }
}

const plain = ({ fact: _fact, authority: _authority, latest: _latest, ...known }: Item): Known => known

const senderOf = (world: World, claim: ClaimView, to: Authority): Authority | undefined =>
  authorities(world, claim.subject).find(({ key }) => key !== to.key)

const isFrom = (world: World, { fact }: Item, key: string): boolean =>
  authorities(world, fact.claim.subject).some((sender) => sender.key === key)

/** Whether a message may have come after it was known, as far as the dates tell. */
const mayFollow = (message: Item, known: Item): boolean =>
  known.since === null || message.latest === null || message.latest > known.since
