import { before } from '../../time/index.ts'
import type { Answered, Ask } from '../answered.ts'
import { answeredOf, asksOf, lettersOf } from '../answered.ts'
import { keyOfBody, keyOfTime } from '../bodies.ts'
import { capped, leftOut } from '../cap.ts'
import type { Fact } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import { datesOf, daysBetween } from '../lapse.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import type { When } from '../when.ts'
import { assumedOf, capital, dated, dateNoun, list, sentences } from '../wording.ts'

/** What the person did, at which it was too late. */
interface Deed {
  readonly fact: Fact
  readonly when: When
}

const DEEDS: ReadonlyMap<string, string> = new Map([
  ['ATTACK', 'the attack'],
  ['HOSTAGE_TAKING', 'the hostage-taking'],
  ['KIDNAPPING', 'the kidnapping'],
  ['CROSSING', 'the crossing'],
  ['ESCAPE', 'the escape'],
])

const find = (history: PersonHistory): readonly Finding[] => {
  const { world, person, facts } = history
  if (!facts.some((fact) => fact.type === 'REQUEST' && !fact.negative)) return []
  const letters = lettersOf(world, facts)
  const { items: asks, left } = capped(asksOf(letters).filter((ask) => world.personsOf(ask.about).includes(person)))
  if (asks.length === 0) return []
  const deeds = facts
    .flatMap((fact): readonly Deed[] => {
      if (!DEEDS.has(fact.type) || fact.negative || fact.weight !== 'firm' || !fact.subjects.includes(person)) return []
      const when = world.whenOf(fact)
      return when === null || when.sure.lo === null || when.sure.hi === null ? [] : [{ fact, when }]
    })
    .sort((a, b) => (a.when.sure.hi ?? 0) - (b.when.sure.hi ?? 0))
  return asks.flatMap((ask) => {
    const { when } = ask
    const deed = when === null ? undefined : deeds.find((one) => before(when.sure, one.when.sure) !== -1)
    if (deed === undefined || when === null) return []
    const { sure } = deed.when
    const limit = { lo: sure.lo ?? Number.NEGATIVE_INFINITY, hi: sure.hi ?? Number.POSITIVE_INFINITY }
    const answered = answeredOf(world, ask, letters, limit)
    if (answered === null) return []
    // Where the deed may have come before the request, it is not known to be one that an answer could have helped with.
    const followed = before(when.sure, sure) === 1
    const weaker: Answered =
      answered.verdict === 'certain' && !followed
        ? { ...answered, verdict: 'possible', basis: 'dates-too-vague' }
        : answered
    return [finding(history, ask, deed, weaker, leftOut(left, 'requests'))]
  })
}

const finding = (history: PersonHistory, ask: Ask, deed: Deed, answered: Answered, more: string): Finding => {
  const { world, person } = history
  const { verdict, basis, inTime, late, denials } = answered
  const event = `${DEEDS.get(deed.fact.type) ?? 'the act'} of ${dateNoun(deed.when.edtf)}`
  const positive = verdict === 'impossible' ? inTime : [...denials, ...late]
  const words = (letters: typeof inTime): string =>
    wordOf(
      world,
      letters.map(({ fact }) => fact),
    )
  return {
    key: [
      world.keyOf(person),
      ask.sender === null ? 'somebody' : keyOfBody(ask.sender),
      keyOfBody(ask.recipient),
      keyOfTime(ask.when?.edtf ?? null),
      ...ask.about.map((id) => world.nameOf(id)).sort(),
    ].join(':'),
    question: `Had ${ask.recipient.called} not answered ${ask.sender === null ? 'a request' : `${ask.sender.adjective} request`} about ${person.name} before ${event}?`,
    verdict,
    basis,
    subject: { id: person.id, name: person.name },
    event,
    authority: ask.recipient.name,
    windowDays: ask.when === null ? null : daysBetween(datesOf(ask.when), datesOf(deed.when)),
    window: { of: 'no answer', from: ask.when?.edtf ?? null, to: deed.when.edtf },
    witnesses: evidence([...ask.facts, deed.fact, ...positive.map(({ fact }) => fact)].map((fact) => fact.claim)),
    against: evidence((verdict === 'impossible' ? denials : inTime).map(({ fact }) => fact.claim)),
    why: sentences(
      `${capital(ask.sender?.called ?? 'somebody')} asked ${ask.recipient.called} about ${person.name} ${dated(ask.when?.edtf ?? null)}, ${wordOf(world, ask.facts)}; ${event} followed.`,
      inTime.length > 0 &&
        `An answer is told of ${list(inTime.map(({ when }) => dated(when?.edtf ?? null)))}, ${words(inTime)}.`,
      late.length > 0 &&
        `An answer came only ${list(late.map(({ when }) => dated(when?.edtf ?? null)))}, ${words(late)}.`,
      denials.length > 0 && `That none came rests ${words(denials)}.`,
      inTime.length + late.length + denials.length === 0 && 'No source says whether an answer came.',
      verdict === 'possible' && basis === 'dates-too-vague' && 'The dates leave open which came first.',
      more,
    ),
    assumptions: [
      ...assumedOf([ask.when, deed.when].filter((when) => when !== null)),
      ...(answered.byFirst && verdict === 'certain' ? ['The answer told of is taken to be the first one.'] : []),
    ],
    settle: `The register of messages of ${ask.recipient.called} for that time, and the reply itself with the time at which it was received.`,
    weight: 70,
  }
}

export const answerAfterAct: Rule = {
  id: 'answer-after-act',
  title: 'An answer that came after what it was to prevent',
  question:
    'Was a request about a person answered only after the person had crossed a border or struck, or not at all?',
  duty: 'No duty stated. The expectation: a request about a person is answered while the answer can still serve.',
  reads: 'person',
  find,
}
