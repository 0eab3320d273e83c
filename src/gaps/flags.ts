import type { ClaimType } from '../model/index.ts'
import { VOCABULARY } from '../model/index.ts'
import type { Instant, Tri } from '../time/index.ts'
import { armsIn, goesToFight, namesArms } from './arms.ts'
import type { Authority } from './authority.ts'
import type { Fact } from './fact.ts'
import { isViolent } from './fact.ts'
import type { Listing } from './listings.ts'
import { listingsOf } from './listings.ts'
import type { Message } from './messages.ts'
import { messagesAbout } from './messages.ts'
import type { PersonHistory } from './rule.ts'
import type { Timed } from './search.ts'
import { countBelow, meetsAny } from './search.ts'
import { edtfOf, endsOf } from './when.ts'
import type { World } from './world.ts'

/** What should have made those who watched a person, or let the person go, think twice. */
export interface RedFlag {
  readonly fact: Fact
  /** When it was first there: not before `lo`, and before `hi`; may be infinite. Milliseconds since 1970 UTC. */
  readonly lo: number
  readonly hi: number
  /** Told firmly, undenied, and of arms beyond doubt. */
  readonly strong: boolean
  /** Others deny it. */
  readonly denied: boolean
  /** Whose word it is alone: no other authority need have known. Null: open to all. */
  readonly whose: string | null
}

export interface RedFlags {
  readonly listings: readonly Listing[]
  readonly others: readonly RedFlag[]
  readonly messages: readonly Message[]
}

const low = (ms: number | null | undefined): number => ms ?? Number.NEGATIVE_INFINITY
const high = (ms: number | null | undefined): number => ms ?? Number.POSITIVE_INFINITY

/** What a claim about a person is as a flag: `sure` of arms, `maybe`, or none (null). */
const kindOf = (world: World, fact: Fact): 'sure' | 'maybe' | null => {
  const { claim } = fact
  switch (fact.type) {
    case 'PLEDGE':
    case 'THREAT':
      return 'sure'
    case 'AFFILIATION':
      return namesArms(world, claim.object) ? 'sure' : null
    case 'TRAINING':
      if (namesArms(world, claim.object) || armsIn(fact, 'content', 'purpose') === true) return 'sure'
      return armsIn(fact, 'content', 'purpose') === null ? 'maybe' : null
    case 'CONVICTION':
    case 'CRIME':
      if (namesArms(world, claim.object) || armsIn(fact, 'offence') === true) return 'sure'
      return fact.type === 'CONVICTION' && armsIn(fact, 'offence') === null ? 'maybe' : null
    case 'POSSESSION':
      return namesArms(world, claim.object) ? 'sure' : null
    case 'TRAVEL':
    case 'CROSSING':
    case 'STAY':
      return armsIn(fact, 'purpose', 'content') === true ? 'sure' : goesToFight(fact) ? 'maybe' : null
    default:
      return isViolent(fact) ? 'sure' : null
  }
}

const CONTACTS: ReadonlySet<ClaimType> = new Set<ClaimType>(['COMMUNICATION', 'CO_TRAVEL', 'COORDINATION'])

/**
 * When what a claim tells was first so. A tie with a lone date was so then, and may have been before; one without a date was so before the
 * report came out.
 */
const beganIn = (world: World, fact: Fact): Pick<RedFlag, 'lo' | 'hi'> => {
  const edtf = edtfOf(fact.claim)
  const when = world.whenOf(fact)
  if (edtf === null || when === null) return { lo: Number.NEGATIVE_INFINITY, hi: high(world.vouchOf(fact.report).last) }
  if (!edtf.includes('/') || VOCABULARY[fact.type].aspect === 'instant')
    return {
      lo: VOCABULARY[fact.type].aspect === 'timeless' ? Number.NEGATIVE_INFINITY : low(when.sure.lo),
      hi: high(when.sure.hi),
    }
  const { begin, end } = endsOf(edtf, world.zoneOf(fact))
  if (begin !== null) return { lo: low(begin.sure.lo), hi: high(begin.sure.hi) }
  return { lo: Number.NEGATIVE_INFINITY, hi: Math.min(high(end?.sure.hi), high(world.vouchOf(fact.report).last)) }
}

/** The state by whose word alone a claim is known: the first of its attribution, where that is a body of a state. */
const wordOfState = (world: World, fact: Fact): string | null => {
  const [first] = fact.claim.attribution
  if (first === undefined || world.clusterOf(first.source)?.type === 'PERSON') return null
  const authority = world.authorityOf(first.source)
  return authority === null || authority.key.startsWith('body ') ? null : authority.key
}

/** What happens in the open: who speaks of it afterwards says nothing of who knew. */
const PUBLIC: ReadonlySet<ClaimType> = new Set<ClaimType>(['CONVICTION', 'THREAT', 'PLEDGE'])

/** Whether a flag of this kind and object is denied at a time. */
const deniedIn = (history: PersonHistory): ((fact: Fact, flag: Pick<RedFlag, 'lo' | 'hi'>) => boolean) => {
  const { world, person } = history
  const times = new Map<string, Timed[]>()
  const objectsOf = (fact: Fact): readonly string[] => fact.claim.object.map((id) => world.clusterOf(id)?.id ?? id)
  for (const fact of history.facts) {
    if (!fact.negative || !fact.subjects.includes(person)) continue
    const when = world.whenOf(fact)
    const time = { lo: low(when?.sure.lo), hi: high(when?.sure.hi), at: 0 }
    const keys = fact.claim.object.length === 0 ? ['*'] : objectsOf(fact)
    for (const key of [...keys, 'any']) {
      const list = times.get(`${fact.type} ${key}`)
      if (list === undefined) times.set(`${fact.type} ${key}`, [time])
      else list.push(time)
    }
  }
  const asked = new Map([...times].map(([key, list]) => [key, meetsAny(list)]))
  return (fact, { lo, hi }) => {
    const objects = objectsOf(fact)
    return (objects.length === 0 ? ['any'] : ['*', ...objects]).some(
      (key) => asked.get(`${fact.type} ${key}`)?.(lo, hi) === true,
    )
  }
}

/** First acts of violence by person, as firm claims tell them. */
const firstActs = (world: World): ReadonlyMap<string, Pick<RedFlag, 'lo' | 'hi'>> => {
  const acts = new Map<string, { lo: number; hi: number }>()
  for (const fact of world.violent) {
    const when = fact.weight === 'firm' ? world.whenOf(fact) : null
    if (when === null) continue
    for (const person of fact.subjects) {
      const known = acts.get(person.id)
      const [lo, hi] = [low(when.sure.lo), high(when.sure.hi)]
      acts.set(person.id, known === undefined ? { lo, hi } : { lo: Math.min(known.lo, lo), hi: Math.min(known.hi, hi) })
    }
  }
  return acts
}

/** All that is told of a person and should have given pause, with the lists the person stood on. */
export const redFlagsOf = (history: PersonHistory): RedFlags => {
  const { world, person } = history
  const denied = deniedIn(history)
  const others: RedFlag[] = []
  const add = (fact: Fact, sure: boolean, began: Pick<RedFlag, 'lo' | 'hi'>): void => {
    const isDenied = denied(fact, began)
    const strong = sure && fact.weight === 'firm' && !isDenied
    others.push({
      fact,
      ...began,
      strong,
      denied: isDenied,
      whose: PUBLIC.has(fact.type) ? null : wordOfState(world, fact),
    })
  }
  const contacts: Fact[] = []
  for (const fact of history.facts) {
    if (fact.negative) continue
    const takesPart = fact.subjects.includes(person)
    if (CONTACTS.has(fact.type) && (takesPart || fact.objects.includes(person))) contacts.push(fact)
    const kind = takesPart ? kindOf(world, fact) : null
    if (kind !== null) add(fact, kind === 'sure', beganIn(world, fact))
  }
  if (contacts.length > 0) {
    const acts = firstActs(world)
    for (const fact of contacts) {
      const began = beganIn(world, fact)
      for (const other of new Set([...fact.subjects, ...fact.objects])) {
        const act = other === person ? undefined : acts.get(other.id)
        // Both have to be there: what came later of the two.
        if (act !== undefined) add(fact, true, { lo: Math.max(began.lo, act.lo), hi: Math.max(began.hi, act.hi) })
      }
    }
  }
  return { listings: listingsOf(history), others, messages: messagesAbout(history) }
}

/** The flags that stood at an instant. */
export interface Standing {
  /** Whether one was surely there for the authority to see; -1: none can have been there at all. */
  readonly stood: Tri
  /** One would surely have been there, but others deny it. */
  readonly denied: boolean
  /** One was surely there, but only another authority is told to have known. */
  readonly elsewhere: boolean
  readonly sure: readonly Fact[]
  readonly maybe: readonly Fact[]
  readonly later: readonly Fact[]
  /** How many more were surely there than are listed. */
  readonly unlisted: number
}

const MOST_LISTED = 12
const MOST_LOOKED_AT = 100

/**
 * Asks what flags stood at instants, as far as one authority could know: its own list and its own word, what is open to all, and what
 * those who knew told it before. Null as the authority: whoever it was. Sorted once; each question is a few searches.
 */
export const flagsFor = (
  flags: RedFlags,
  authority: Authority | null,
): { readonly any: boolean; readonly at: (instant: Instant) => Standing } => {
  const key = authority?.key ?? null
  const toldBy = new Map<string, Pick<RedFlag, 'lo' | 'hi'>>()
  for (const { fact, senders, recipients, when } of flags.messages) {
    if (fact.negative || fact.weight !== 'firm' || !recipients.some((recipient) => recipient.key === key)) continue
    for (const sender of senders) {
      const known = toldBy.get(sender.key)
      const [lo, hi] = [low(when?.sure.lo), high(when?.sure.hi)]
      toldBy.set(
        sender.key,
        known === undefined ? { lo, hi } : { lo: Math.min(known.lo, lo), hi: Math.min(known.hi, hi) },
      )
    }
  }
  // What another knew is open from when it told.
  const known = flags.others.map((flag) => {
    if (flag.whose === null || flag.whose === key) return { flag, knownBy: flag.hi }
    return { flag, knownBy: Math.max(flag.hi, toldBy.get(flag.whose)?.hi ?? Number.POSITIVE_INFINITY) }
  })
  const strong = known.filter(({ flag }) => flag.strong).toSorted((a, b) => a.knownBy - b.knownBy || 0)
  // Whether a watch was ended before the violence it was to prevent is no question where nobody says when it was ended.
  const quiet = known.filter(({ flag }) => !isViolent(flag.fact))
  const byEnd = known.toSorted((a, b) => a.flag.hi - b.flag.hi || 0)
  const byBegin = known.toSorted((a, b) => a.flag.lo - b.flag.lo || 0)
  const surest = { denied: Number.POSITIVE_INFINITY, elsewhere: Number.POSITIVE_INFINITY }
  for (const { flag } of known) {
    if (flag.denied) surest.denied = Math.min(surest.denied, flag.hi)
    if (flag.strong) surest.elsewhere = Math.min(surest.elsewhere, flag.hi)
  }
  const [first] = strong
  const at = (instant: Instant): Standing => {
    const [lo, hi] = [low(instant.lo), high(instant.hi)]
    const sure: Fact[] = []
    const maybe: Fact[] = []
    const later: Fact[] = []
    let stood: Tri = -1
    let elsewhere = surest.elsewhere <= lo
    for (const listing of flags.listings) {
      const listed = listing.at(instant)
      const own =
        listing.authority.key === key ||
        key === null ||
        (toldBy.get(listing.authority.key)?.hi ?? Number.POSITIVE_INFINITY) <= lo
      const denials = listing.denied(instant) !== -1
      if (listed === 1) {
        sure.push(...listing.facts.slice(0, 2))
        elsewhere ||= !own
        stood = own && !denials ? 1 : stood > 0 ? stood : 0
      } else if (listed === 0) {
        maybe.push(...listing.facts.slice(0, 2))
        stood = stood > 0 ? stood : 0
      } else later.push(...listing.facts.slice(0, 1))
    }
    if (first !== undefined && first.knownBy <= lo) stood = 1
    const before = countBelow(byEnd, ({ flag }) => flag.hi, lo + 1)
    const begun = countBelow(byBegin, ({ flag }) => flag.lo, hi - 1)
    if (stood === -1 && begun > 0) stood = 0
    sure.push(...byEnd.slice(0, Math.min(before, MOST_LISTED)).map(({ flag }) => flag.fact))
    const timeless = instant.lo === null && instant.hi === null
    if (timeless) {
      maybe.push(...quiet.slice(0, MOST_LISTED).map(({ flag }) => flag.fact))
      stood = maybe.length + sure.length > 0 ? 0 : -1
      return { stood, denied: false, elsewhere: false, sure, maybe, later: [], unlisted: 0 }
    }
    const some = byEnd.slice(before, before + MOST_LOOKED_AT).filter(({ flag }) => flag.lo < hi - 1)
    maybe.push(...some.slice(0, MOST_LISTED).map(({ flag }) => flag.fact))
    if (stood === -1) later.push(...quiet.slice(0, 3).map(({ flag }) => flag.fact))
    const unlisted = Math.max(0, before - MOST_LISTED)
    return { stood, denied: surest.denied <= lo, elsewhere, sure, maybe, later, unlisted }
  }
  return { any: flags.others.length > 0 || flags.listings.length > 0, at }
}
