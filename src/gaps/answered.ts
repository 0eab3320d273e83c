import type { Basis, Verdict } from '../model/index.ts'
import type { Instant, Range, Tri } from '../time/index.ts'
import { atOrBefore, contains } from '../time/index.ts'
import type { Authority } from './authority.ts'
import type { Fact } from './fact.ts'
import { roleIds } from './fact.ts'
import { authorities, coversOf } from './messages.ts'
import type { When } from './when.ts'
import type { World } from './world.ts'

/** What one says to another, with those who speak and those spoken to. `about` are clusters (ids), or names where nobody is known by them. */
export interface Letter {
  readonly fact: Fact
  readonly senders: readonly Authority[]
  readonly recipients: readonly Authority[]
  readonly about: readonly string[]
  readonly when: When | null
}

/** One request to one body, as the claims that give it the same time tell it. */
export interface Ask {
  readonly facts: readonly Fact[]
  readonly sender: Authority | null
  readonly recipient: Authority
  readonly about: readonly string[]
  readonly when: When | null
}

/** By when an answer had to come to be of use: before an instant somewhere in [lo, hi]. Milliseconds since 1970 UTC. */
export interface Limit {
  readonly lo: number
  readonly hi: number
}

const LETTERS: ReadonlySet<string> = new Set(['REQUEST', 'REPLY', 'REJECTION', 'INFO_SHARING'])

/** Requests and what may answer them. */
export const lettersOf = (world: World, facts: readonly Fact[]): readonly Letter[] =>
  facts.filter((fact) => LETTERS.has(fact.type)).map((fact) => letterOf(world, fact))

const letterOf = (world: World, fact: Fact): Letter => ({
  fact,
  senders: authorities(world, fact.claim.subject),
  recipients: authorities(world, fact.claim.object),
  about: roleIds(fact.claim, 'about').map((id) => world.clusterOf(id)?.id ?? id),
  when: world.whenOf(fact),
})

/** Requests that were made, one for each body asked. Those of one sender, matter and time are one request, however often it is told. */
export const asksOf = (letters: readonly Letter[]): readonly Ask[] => {
  const found = new Map<string, Ask & { readonly facts: Fact[] }>()
  for (const { fact, senders, recipients, about, when } of letters) {
    if (fact.type !== 'REQUEST' || fact.negative) continue
    const sender = senders[0] ?? null
    for (const recipient of recipients) {
      if (recipient.key === sender?.key) continue
      const key = JSON.stringify([sender?.key ?? null, recipient.key, [...about].sort(), when?.edtf ?? null])
      const known = found.get(key)
      if (known === undefined) found.set(key, { facts: [fact], sender, recipient, about, when })
      else known.facts.push(fact)
    }
  }
  return [...found.values()]
}

const ANSWERS: ReadonlySet<string> = new Set(['REPLY', 'REJECTION', 'INFO_SHARING'])

/** Whether a letter answers, or is said not to have answered, the request: from the one asked to the one who asked, about the same. */
export const answers = (ask: Ask, { fact, senders, recipients, about }: Letter): boolean => {
  if (!ANSWERS.has(fact.type)) return false
  const tied = ask.facts.some(
    ({ claim }) => claim.related.includes(fact.claim.id) || fact.claim.related.includes(claim.id),
  )
  const from = senders.length === 0 ? fact.negative : senders.some((one) => one.key === ask.recipient.key)
  const to = recipients.length === 0 || ask.sender === null || recipients.some((one) => one.key === ask.sender?.key)
  const same = about.some((id) => ask.about.includes(id))
  const open = about.length === 0 || ask.about.length === 0
  if (fact.type === 'INFO_SHARING') return from && to && (tied || same)
  return from && to && (tied || same || open)
}

export interface Answered {
  readonly verdict: Verdict
  readonly basis: Basis
  /** Answers that came, or may have come, in time. */
  readonly inTime: readonly Letter[]
  /** Answers that came too late for sure. */
  readonly late: readonly Letter[]
  readonly denials: readonly Letter[]
  /** The verdict rests on an answer told of being the first. */
  readonly byFirst: boolean
}

const ANY: Instant = { lo: null, hi: null }

/** Whether an answer came after the request and before the limit: 1 for sure, 0 perhaps, -1 not. */
const cameInTime = (ask: Ask, letter: Letter, limit: Limit | null): Tri => {
  if (letter.when === null) return 0
  const { sure } = letter.when
  const after = atOrBefore(ask.when?.sure ?? ANY, sure)
  const before: Tri =
    limit === null
      ? 1
      : (sure.hi ?? Number.POSITIVE_INFINITY) <= limit.lo
        ? 1
        : (sure.lo ?? -Infinity) < limit.hi
          ? 0
          : -1
  // What is called an answer came after what it answers.
  const follows = after === 0 && letter.fact.type !== 'INFO_SHARING' ? 1 : after
  return Math.min(follows, before) as Tri
}

/**
 * Whether a request stayed without an answer in time; null where nothing bears on it: no answer, no denial, and no limit that has passed.
 * Silence makes it possible and no more. An answer told to have come too late is taken to be the first.
 */
export const answeredOf = (
  world: World,
  ask: Ask,
  letters: readonly Letter[],
  limit: Limit | null,
): Answered | null => {
  const own = letters.filter((letter) => answers(ask, letter))
  const came = own
    .filter(({ fact }) => !fact.negative)
    .map((letter) => ({ letter, tri: cameInTime(ask, letter, limit) }))
    .filter(({ letter, tri }) => tri !== -1 || atOrBefore(ask.when?.sure ?? ANY, letter.when?.sure ?? ANY) !== -1)
  const denials = own.filter(({ fact }) => fact.negative && fact.type !== 'INFO_SHARING')
  const inTime = came.filter(({ tri }) => tri !== -1).map(({ letter }) => letter)
  const late = came.filter(({ tri }) => tri === -1).map(({ letter }) => letter)
  if (came.length === 0 && denials.length === 0 && (limit === null || !world.past(limit.hi))) return null
  const answer = (verdict: Verdict, basis: Basis, byFirst = false): Answered => ({
    verdict,
    basis,
    inTime,
    late,
    denials,
    byFirst,
  })
  const denied = denials.some((letter) => covers(world, ask, letter, limit))
  const surely = came.some(({ letter, tri }) => tri === 1 && letter.fact.weight === 'firm')
  if (surely)
    return denials.length > 0 && denied ? answer('possible', 'sources-conflict') : answer('impossible', 'stated')
  if (inTime.length > 0) {
    if (denied) return answer('possible', 'sources-conflict')
    return answer('possible', inTime.some(({ fact }) => fact.weight === 'firm') ? 'dates-too-vague' : 'nobody-says')
  }
  const firmAsk = ask.facts.some((fact) => fact.weight === 'firm')
  if (denied) return firmAsk ? answer('certain', 'stated') : answer('possible', 'nobody-says')
  const first = late.some(({ fact }) => fact.weight === 'firm' && fact.type !== 'INFO_SHARING')
  if (first) return firmAsk ? answer('certain', 'stated', true) : answer('possible', 'nobody-says')
  return answer('possible', denials.length > 0 ? 'dates-too-vague' : 'nobody-says')
}

/** Whether a denial covers all the time from the request to the limit; without a limit, all up to its telling. */
const covers = (world: World, ask: Ask, { fact, when }: Letter, limit: Limit | null): boolean => {
  const range = coversOf(world, { fact, senders: [], recipients: [], when })
  if (range === null) return false
  const from = ask.when?.sure.lo ?? null
  const to = limit?.hi ?? world.vouchOf(fact.report).sure
  const window: Range = { from, to }
  return to !== null && (from === null || from < to) && contains([range], [window])
}
