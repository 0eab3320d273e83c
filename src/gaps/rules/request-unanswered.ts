import type { Answered, Ask, Limit } from '../answered.ts'
import { answeredOf, asksOf, lettersOf } from '../answered.ts'
import { keyOfBody, keyOfNamed, keyOfTime, subjectBody } from '../bodies.ts'
import { capped, leftOut } from '../cap.ts'
import { roleIds } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import { datesOf, daysBetween } from '../lapse.ts'
import type { AuthorityHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import type { When } from '../when.ts'
import { whenOf } from '../when.ts'
import { assumedOf, capital, dated, dateNoun, list, sentences } from '../wording.ts'
import type { World } from '../world.ts'

const find = (history: AuthorityHistory): readonly Finding[] => {
  const { world, authority, facts } = history
  if (!facts.some((fact) => fact.type === 'REQUEST' && !fact.negative)) return []
  const letters = lettersOf(world, facts)
  const asks = capped(asksOf(letters).filter((ask) => (ask.sender ?? ask.recipient).key === authority.key))
  return asks.items.flatMap((ask) => {
    const due = dueOf(world, ask)
    const answered = answeredOf(world, ask, letters, due === null ? null : limitOf(due))
    return answered === null ? [] : [finding(history, ask, due, answered, leftOut(asks.left, 'requests'))]
  })
}

/** The day by which an answer was asked for: the first that can be read. */
const dueOf = (world: World, ask: Ask): When | null => {
  for (const fact of ask.facts) {
    const [edtf] = roleIds(fact.claim, 'due')
    const when = edtf === undefined ? null : whenOf(edtf, world.zoneOf(fact))
    if (when !== null && when.sure.lo !== null && when.sure.hi !== null) return when
  }
  return null
}

/** A day of 23, 24 or 25 hours. */
const LONGEST_DAY = 25 * 3_600_000
const SHORTEST_DAY = 23 * 3_600_000

/** "By 12 June" is in time until that day ends; by a vaguer date, until it has begun or until it is over. */
export const limitOf = (due: When): Limit => {
  const lo = due.sure.lo ?? Number.NEGATIVE_INFINITY
  const hi = due.sure.hi ?? Number.POSITIVE_INFINITY
  if (hi - lo <= LONGEST_DAY && due.zone.zones.length === 1) return { lo: hi, hi }
  const isDay = due.sure.precision === 'day' || due.sure.precision === 'time'
  return { lo: isDay ? Math.min(hi, lo + SHORTEST_DAY) : lo, hi }
}

const finding = (history: AuthorityHistory, ask: Ask, due: When | null, answered: Answered, more: string): Finding => {
  const { world, authority } = history
  const { verdict, basis, inTime, late, denials } = answered
  const who = ask.sender === null ? 'the request' : `${ask.sender.adjective} request`
  const about = list(ask.about.map((id) => world.nameOf(id)))
  const by = due === null ? '' : ` by ${dateNoun(due.edtf)}`
  const [first] = late
  const days =
    due === null || first === undefined || first.when === null ? null : daysBetween(datesOf(due), datesOf(first.when))
  const positive = verdict === 'impossible' ? inTime : [...denials, ...late]
  const against = verdict === 'impossible' ? denials : inTime
  return {
    key: [
      ask.sender === null ? 'somebody' : keyOfBody(ask.sender),
      keyOfBody(ask.recipient),
      ...ask.about.map((id) => keyOfNamed(world, id)).sort(),
      keyOfTime(ask.when?.edtf ?? null),
    ].join(':'),
    question: `Had no answer to ${who} to ${ask.recipient.called}${about === '' ? '' : ` about ${about}`} come${by === '' ? '' : by}?`,
    verdict,
    basis,
    subject: subjectBody(world, authority, ask.facts),
    event: null,
    authority: ask.recipient.name,
    windowDays: days,
    window: { of: 'no answer', from: ask.when?.edtf ?? null, to: due?.edtf ?? first?.when?.edtf ?? null },
    witnesses: evidence([...ask.facts, ...positive.map(({ fact }) => fact)].map((fact) => fact.claim)),
    against: evidence(against.map(({ fact }) => fact.claim)),
    why: sentences(
      `${capital(ask.sender?.called ?? 'somebody')} asked ${ask.recipient.called} ${dated(ask.when?.edtf ?? null)}${due === null ? '' : `, for an answer by ${dateNoun(due.edtf)}`}, ${wordOf(world, ask.facts)}.`,
      inTime.length > 0 &&
        `An answer is told of ${list(inTime.map(({ when }) => dated(when?.edtf ?? null)))}, ${wordOf(
          world,
          inTime.map(({ fact }) => fact),
        )}.`,
      late.length > 0 &&
        `An answer came only ${list(late.map(({ when }) => dated(when?.edtf ?? null)))}, ${wordOf(
          world,
          late.map(({ fact }) => fact),
        )}.`,
      denials.length > 0 &&
        `That none came rests ${wordOf(
          world,
          denials.map(({ fact }) => fact),
        )}.`,
      inTime.length + late.length + denials.length === 0 && 'No source says whether an answer came.',
      verdict === 'possible' && basis === 'dates-too-vague' && 'The dates leave open whether it came in time.',
      more,
    ),
    assumptions: [
      ...assumedOf([ask.when, due, ...[...inTime, ...late].map(({ when }) => when)].filter((when) => when !== null)),
      ...(answered.byFirst && verdict === 'certain' ? ['The answer told of is taken to be the first one.'] : []),
      ...(verdict === 'certain' && denials.some(({ when }) => when === null)
        ? ['A denial without a date is read as denying it up to the day it was published.']
        : []),
    ],
    settle: `The register of messages in and out of ${ask.recipient.called}, and the reply itself with the time at which it was received.`,
    weight: due === null ? 55 : 65,
  }
}

export const requestUnanswered: Rule = {
  id: 'request-unanswered',
  title: 'A request that was not answered in time',
  question:
    'Was a request of one authority to another left unanswered, or answered only after the day by which an answer was due?',
  duty: 'The day given in the request. Where none is given, no duty stated: the expectation is that a request is answered.',
  reads: 'authority',
  find,
}
