import type { Cluster } from '../identity/index.ts'
import type { Basis, ClaimType, CompleteRegister, Verdict } from '../model/index.ts'
import type { Extent, Range, Tri } from '../time/index.ts'
import { before, contains } from '../time/index.ts'
import type { Authority } from './authority.ts'
import type { Fact } from './fact.ts'
import { roleIds } from './fact.ts'
import type { PersonHistory } from './rule.ts'
import type { When } from './when.ts'
import type { World } from './world.ts'

/** What passed, or is said not to have passed, between authorities about a person. */
export interface Message {
  readonly fact: Fact
  readonly senders: readonly Authority[]
  readonly recipients: readonly Authority[]
  /** Null: no date is given. */
  readonly when: When | null
}

const CHANNELS: ReadonlySet<ClaimType> = new Set<ClaimType>(['REQUEST', 'WARNING', 'INFO_SHARING'])

const isAbout = (world: World, fact: Fact, person: Cluster): boolean => {
  const about = roleIds(fact.claim, 'about')
  if (about.length > 0) return world.personsIn(fact).includes(person)
  return fact.objects.includes(person) || fact.subjects.includes(person)
}

/** Those behind ids who act for somebody, each once; persons speak for themselves. */
export const authorities = (world: World, ids: readonly string[]): readonly Authority[] => {
  const found = ids
    .filter((id) => world.clusterOf(id)?.type !== 'PERSON')
    .map((id) => world.authorityOf(id))
    .filter((authority) => authority !== null)
  return [...new Map(found.map((authority) => [authority.key, authority])).values()]
}

/** Requests, warnings and information about the person, on any channel. */
export const messagesAbout = (history: PersonHistory): readonly Message[] =>
  history.facts
    .filter((fact) => CHANNELS.has(fact.type) && isAbout(history.world, fact, history.person))
    .map((fact) => ({
      fact,
      senders: authorities(history.world, fact.claim.subject),
      recipients: authorities(history.world, fact.claim.object),
      when: history.world.whenOf(fact),
    }))

/** Whether the message went, or is said not to have gone, to this authority. A denial that names no recipient is about everybody. */
export const wentTo = (message: Message, key: string): boolean =>
  message.recipients.some((recipient) => recipient.key === key) ||
  (message.fact.negative && message.recipients.length === 0)

/**
 * The time a denial covers. "Received no request", without a date, denies it for all time up to the telling; with a date, for that time.
 * Guesses cover nothing.
 */
export const coversOf = (world: World, message: Message): Range | null => {
  const { fact, when } = message
  if (!fact.negative || fact.weight !== 'firm') return null
  const told = world.vouchOf(fact.report).sure
  if (when === null) return told === null ? null : { from: null, to: told }
  const to = when.sure.hi === null ? told : told === null ? when.sure.hi : Math.min(when.sure.hi, told)
  return to === null || (when.sure.lo !== null && to <= when.sure.lo) ? null : { from: when.sure.lo, to }
}

/** What is told of messages to one authority before something happened. */
export interface Reach {
  /** When it happened. */
  readonly extent: Extent
  /** From when on a message could have come, milliseconds since 1970 UTC; null where that is not known. */
  readonly since: number | null
  /** Only guessed to have happened. */
  readonly soft: boolean
  /** Reports give it days that exclude each other. */
  readonly rival: boolean
  readonly denials: readonly Message[]
  readonly sent: readonly Message[]
  /** Registers of messages that are together declared complete for all of that time. */
  readonly listed: readonly CompleteRegister[]
}

/** Whether no message had come before: certain only where it is denied for all of the time, impossible where one surely came. */
export const reachedBefore = (
  world: World,
  { extent, since, soft, rival, denials, sent, listed }: Reach,
): { readonly verdict: Verdict; readonly basis: Basis } => {
  const firmSent = sent.filter(({ fact }) => fact.weight === 'firm')
  const reached: Tri = firmSent.some(({ when }) => when !== null && before(when.sure, extent) === 1)
    ? 1
    : sent.some(({ when }) => when === null || before(when.sure, extent) !== -1)
      ? 0
      : -1
  const window: Range = { from: since, to: extent.hi ?? Number.POSITIVE_INFINITY }
  const ranges = denials.map((message) => coversOf(world, message)).filter((range) => range !== null)
  // A register denies what it does not list: neither a message of its own nor one that came before its time.
  const own = new Set(listed.map(({ register }) => register))
  const contested = firmSent.some(
    ({ fact, when }) =>
      when !== null &&
      before(when.sure, extent) === 1 &&
      !own.has(fact.report.id) &&
      (since === null || (when.sure.lo ?? since) >= since),
  )
  const denied = (own.size > 0 && (reached !== 1 || contested)) || ranges.some((range) => contains([range], [window]))
  if (reached === 1)
    return denied ? { verdict: 'possible', basis: 'sources-conflict' } : { verdict: 'impossible', basis: 'stated' }
  if (reached === 0) return { verdict: 'possible', basis: 'dates-too-vague' }
  if (!denied) return { verdict: 'possible', basis: denials.length > 0 ? 'dates-too-vague' : 'nobody-says' }
  if (soft) return { verdict: 'possible', basis: 'nobody-says' }
  return { verdict: 'certain', basis: rival ? 'sources-conflict' : 'stated' }
}
