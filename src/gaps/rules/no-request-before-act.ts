import { keyOfBody, keyOfTime } from '../bodies.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import type { Knower } from '../knowers.ts'
import { knewBefore, knowersOf } from '../knowers.ts'
import { datesOf, daysBetween } from '../lapse.ts'
import type { Message } from '../messages.ts'
import { messagesAbout, reachedBefore, wentTo } from '../messages.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import type { Strike } from '../strikes.ts'
import { strikeNoun, strikesOf } from '../strikes.ts'
import { assumedOf, dated, dateNoun, list, sentences } from '../wording.ts'

const find = (history: PersonHistory): readonly Finding[] => {
  const strikes = strikesOf(history)
  if (strikes.length === 0) return []
  const knowers = knowersOf(history)
  const messages = messagesAbout(history)
  return strikes.flatMap((strike) => {
    const found = strikeFinding(history, strike, knowers, messages)
    return found === null ? [] : [found]
  })
}

const strikeFinding = (
  history: PersonHistory,
  strike: Strike,
  all: readonly Knower[],
  messages: readonly Message[],
): Finding | null => {
  const { world, person } = history
  const { guard, when } = strike
  const toGuard = messages.filter((message) => wentTo(message, guard.key))
  const denials = toGuard.filter(({ fact }) => fact.negative)
  const sent = toGuard.filter(({ fact }) => !fact.negative)
  const before = all.map((knower) => ({ knower, tri: knewBefore(knower, when) })).filter(({ tri }) => tri !== -1)
  // A body of which nobody tells whose it is may be the guard's own.
  const others = before.filter(
    ({ knower: { authority } }) => authority.key !== guard.key && !authority.key.startsWith('body '),
  )
  // Whoever has the person in reach and knows already needs no word from others; it is asked only where it is denied.
  const guardKnew = before.some(({ knower }) => knower.authority.key === guard.key)
  if (denials.length === 0 && (others.length === 0 || guardKnew)) return null
  const sure = others.filter(({ tri }) => tri === 1)
  const since = sinceOf(sure.map(({ knower }) => knower))
  const listed = world.completeFor(guard.key, 'request', since, when.sure.hi, person)
  const reached = reachedBefore(world, {
    extent: when.sure,
    since,
    soft: strike.soft,
    rival: false,
    denials,
    sent,
    listed,
  })
  // That nobody wrote is a hole only where somebody is known to have had something to write.
  const { verdict, basis } =
    reached.verdict === 'certain' && sure.length === 0
      ? ({ verdict: 'possible', basis: others.length > 0 ? 'dates-too-vague' : 'nobody-says' } as const)
      : reached
  const knew = (sure.length > 0 ? sure : others).slice(0, 5).map(({ knower }) => knower)
  const event = `the ${strikeNoun(strike)} in ${guard.called} of ${dateNoun(when.edtf)}`
  const [first] = knew
  const words = (some: readonly Message[]): string =>
    wordOf(
      world,
      some.map(({ fact }) => fact),
    )
  return {
    key: [world.keyOf(person), keyOfBody(guard), keyOfTime(when.edtf)].join(':'),
    question: `Had no request or warning about ${person.name} reached ${guard.called} before ${event}?`,
    verdict,
    basis,
    subject: { id: person.id, name: person.name },
    event,
    authority: guard.name,
    windowDays: first === undefined || first.begun === null ? null : daysBetween(datesOf(first.begun), datesOf(when)),
    window: { of: 'no request or warning', from: first?.begun?.edtf ?? null, to: when.edtf },
    witnesses: evidence(
      [
        ...(verdict === 'impossible' ? sent : denials).map(({ fact }) => fact),
        ...knew.map(({ fact }) => fact),
        ...strike.facts,
      ].map((fact) => fact.claim),
    ),
    against: evidence((verdict === 'impossible' ? denials : sent).map(({ fact }) => fact.claim)),
    why: sentences(
      knew.length > 0
        ? `${person.name} was known to ${list(knew.map(({ authority }) => authority.called))}${first?.begun == null ? '' : `, ${dated(first.begun.edtf)} at the latest`}, ${wordOf(
            world,
            knew.map(({ fact }) => fact),
          )}.`
        : `No source says that another authority knew of ${person.name} before.`,
      guardKnew && `${guard.called} knew of ${person.name} too.`,
      denials.length > 0 && `That nothing had reached ${guard.called} rests ${words(denials)}.`,
      sent.length > 0 &&
        `A message to ${guard.called} is told of ${list(sent.map((message) => dated(message.when?.edtf ?? null)))}, ${words(sent)}.`,
      denials.length + sent.length === 0 && `No source says whether ${guard.called} had been asked or warned.`,
      listed.length > 0 && `A register of ${guard.called} that is declared complete has no request for that time.`,
    ),
    assumptions: [
      ...assumedOf(first?.begun == null ? [when] : [first.begun, when]),
      ...(denials.length > 0 && verdict === 'certain'
        ? ['What is denied of requests is taken to hold for every channel, as no source tells of a message on another.']
        : []),
      ...(denials.some((message) => message.when === null)
        ? ['A denial without a date is read as denying it up to the day it was published.']
        : []),
    ],
    settle: `The incoming register of ${guard.called} for that time on every channel, and the outgoing ones of ${knew.length === 0 ? 'those who knew of the person' : list(knew.map(({ authority }) => authority.called))}.`,
    weight: 85,
  }
}

/** From when on somebody is sure to have known at the earliest that the dates allow; null where that is open. */
const sinceOf = (knowers: readonly Knower[]): number | null => {
  const begins = knowers.map(({ begun }) => begun?.sure.lo ?? null)
  const known = begins.filter((lo) => lo !== null)
  return known.length === 0 || known.length < begins.length ? null : Math.min(...known)
}

export const noRequestBeforeAct: Rule = {
  id: 'no-request-before-act',
  title: 'No request or warning before an act',
  question:
    'Had anybody asked or warned, on any channel, the country in which a person struck, where another authority had known the person before?',
  duty: 'No duty stated. The expectation: whoever knows of a danger tells the country that has the person in reach.',
  reads: 'person',
  find,
}
