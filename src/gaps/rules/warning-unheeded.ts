import type { Basis, Verdict } from '../../model/index.ts'
import type { Tri } from '../../time/index.ts'
import { and, atOrBefore, before } from '../../time/index.ts'
import { keyOfBody, keyOfTime } from '../bodies.ts'
import { capped, leftOut } from '../cap.ts'
import type { Fact } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import { datesOf, daysBetween } from '../lapse.ts'
import type { Message } from '../messages.ts'
import { authorities, coversOf, messagesAbout, wentTo } from '../messages.ts'
import type { PersonHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import type { Strike } from '../strikes.ts'
import { strikeNoun, strikesOf } from '../strikes.ts'
import type { When } from '../when.ts'
import { assumedOf, dated, dateNoun, list, sentences } from '../wording.ts'

const find = (history: PersonHistory): readonly Finding[] => {
  const { world, facts } = history
  if (!facts.some((fact) => fact.type === 'WARNING' && !fact.negative)) return []
  const strikes = strikesOf(history)
  if (strikes.length === 0) return []
  const messages = messagesAbout(history)
  const warnings = capped(
    [
      ...Map.groupBy(
        messages.filter(({ fact }) => fact.type === 'WARNING' && !fact.negative),
        warningKey,
      ).values(),
    ].map((same) => same.toSorted((a, b) => Number(b.fact.weight === 'firm') - Number(a.fact.weight === 'firm'))),
  )
  return strikes.flatMap((strike) => {
    const around = aroundOf(history, strike, messages)
    return warnings.items.flatMap((same) => {
      const [warning] = same
      const answer = warning === undefined ? null : answerFor(world.whenOf, warning, strike, around)
      return warning === undefined || answer === null
        ? []
        : [finding(history, same, warning, strike, around, answer, leftOut(warnings.left, 'warnings'))]
    })
  })
}

/** Warnings of one sender to the same recipients at one time are one, however often it is told. */
const warningKey = ({ senders, recipients, when }: Message): string =>
  [
    senders.map(keyOfBody).sort().join('+') || 'somebody',
    recipients.map(keyOfBody).sort().join('+') || 'nobody-named',
    keyOfTime(when?.edtf ?? null),
  ].join(':')

/** What else is told of the one who could have acted: messages to it, denials of any, warnings that it set aside. */
interface Around {
  readonly sent: readonly { readonly message: Message; readonly tri: Tri }[]
  readonly denials: readonly Message[]
  /** The earliest instant from which on some denial covers all the time to the strike; null where none does. */
  readonly deniedFrom: number | null
  readonly dismissals: readonly { readonly fact: Fact; readonly when: When | null; readonly named: boolean }[]
}

const aroundOf = ({ world, facts, person }: PersonHistory, strike: Strike, messages: readonly Message[]): Around => {
  const toGuard = messages.filter((message) => wentTo(message, strike.guard.key))
  const denials = toGuard.filter(({ fact }) => fact.negative)
  const ranges = denials.flatMap((message) => coversOf(world, message) ?? [])
  const reaching = ranges.filter(({ to }) => to === null || to >= (strike.when.sure.hi ?? Number.POSITIVE_INFINITY))
  const dismissals = facts.flatMap((fact) => {
    if (fact.type !== 'DISMISSAL' || fact.negative || !world.personsIn(fact).includes(person)) return []
    const who = authorities(world, fact.claim.subject)
    const named = who.some((one) => one.key === strike.guard.key)
    return named || who.length === 0 ? [{ fact, when: world.whenOf(fact), named }] : []
  })
  return {
    sent: toGuard
      .filter(({ fact }) => !fact.negative)
      .map((message) => ({ message, tri: reachedTri(message, strike) })),
    denials,
    deniedFrom:
      reaching.length === 0 ? null : Math.min(...reaching.map(({ from }) => from ?? Number.NEGATIVE_INFINITY)),
    dismissals: capped(dismissals).items,
  }
}

const reachedTri = ({ fact, when }: Message, strike: Strike): Tri => {
  const order = when === null ? 0 : before(when.sure, strike.when.sure)
  return order === 1 && fact.weight !== 'firm' ? 0 : order
}

interface Answer {
  readonly verdict: Verdict
  readonly basis: Basis
  readonly form: 'heeded' | 'elsewhere' | 'nobody' | 'late' | 'dismissed' | 'open'
  readonly dismissed: readonly Fact[]
}

const best = (tris: readonly Tri[]): Tri => Math.max(-1, ...tris) as Tri

/** Null: the warning came after the strike, and to others: it has nothing to do with it. */
const answerFor = (
  whenOf: (fact: Fact) => When | null,
  warning: Message,
  strike: Strike,
  { sent, deniedFrom, dismissals }: Around,
): Answer | null => {
  const own = reachedTri(warning, strike)
  const order = warning.when === null ? 0 : before(warning.when.sure, strike.when.sure)
  const toGuard = wentTo(warning, strike.guard.key)
  const key = warningKey(warning)
  const others = best(sent.filter(({ message }) => warningKey(message) !== key).map(({ tri }) => tri))
  const setAside = dismissals.map(({ fact, when, named }) => ({
    fact,
    tri: asideTri(warning, when, strike, named, fact),
  }))
  const aside = best(setAside.map(({ tri }) => tri))
  const dismissed = setAside.filter(({ tri }) => tri !== -1).map(({ fact }) => fact)
  const firm = warning.fact.weight === 'firm' && !strike.soft
  const answer = (verdict: Verdict, basis: Basis, form: Answer['form']): Answer => ({ verdict, basis, form, dismissed })
  const certain = (form: Answer['form']): Answer =>
    firm ? answer('certain', 'stated', form) : answer('possible', 'nobody-says', form)
  const vague = answer('possible', 'dates-too-vague', 'open')
  const denied = deniedFrom !== null && deniedFrom <= (warning.when?.sure.lo ?? Number.NEGATIVE_INFINITY)
  if (!toGuard && order === -1) return null
  if (toGuard && aside === 1) return others === -1 ? certain('dismissed') : vague
  if (toGuard && order === -1 && others === -1) return certain('late')
  if (others === 1 || (toGuard && own === 1)) {
    if (aside !== -1) return vague
    return denied ? answer('possible', 'sources-conflict', 'open') : answer('impossible', 'stated', 'heeded')
  }
  if (toGuard || others === 0) return firm ? vague : answer('possible', 'nobody-says', 'open')
  const form = warning.recipients.length === 0 ? 'nobody' : 'elsewhere'
  if (denied && order === 1) return certain(form)
  return answer('possible', order === 1 || warning.when === null ? 'nobody-says' : 'dates-too-vague', form)

  function asideTri(of: Message, when: When | null, at: Strike, named: boolean, fact: Fact): Tri {
    if (when === null || of.when === null) return 0
    const tri = and(atOrBefore(of.when.sure, when.sure), before(when.sure, at.when.sure))
    return tri === 1 && (!named || fact.weight !== 'firm' || whenOf(fact) === null) ? 0 : tri
  }
}

const finding = (
  history: PersonHistory,
  same: readonly Message[],
  warning: Message,
  strike: Strike,
  around: Around,
  answer: Answer,
  more: string,
): Finding => {
  const { world, person } = history
  const { guard, when } = strike
  const facts = same.map(({ fact }) => fact)
  const event = `the ${strikeNoun(strike)} in ${guard.called} of ${dateNoun(when.edtf)}`
  const from = list(warning.senders.map((sender) => sender.called))
  const to = list(warning.recipients.map((recipient) => recipient.called))
  const { verdict, form } = answer
  const sent = around.sent.map(({ message }) => message.fact).filter((fact) => !facts.includes(fact))
  const denials = around.denials.map(({ fact }) => fact)
  return {
    key: [world.keyOf(person), keyOfBody(guard), keyOfTime(when.edtf), warningKey(warning)].join(':'),
    question: `Did a warning about ${person.name}${from === '' ? '' : ` from ${from}`} reach nobody who could act before ${event}, or was it set aside?`,
    verdict,
    basis: answer.basis,
    subject: { id: person.id, name: person.name },
    event,
    authority: guard.name,
    windowDays: warning.when === null || form === 'late' ? null : daysBetween(datesOf(warning.when), datesOf(when)),
    window: { of: 'warned and not acted on', from: warning.when?.edtf ?? null, to: when.edtf },
    witnesses: evidence(
      [
        ...facts,
        ...(verdict === 'impossible' ? sent.slice(0, 5) : [...answer.dismissed, ...denials]),
        ...strike.facts,
      ].map((fact) => fact.claim),
    ),
    against: evidence(
      (verdict === 'impossible' ? [...denials, ...answer.dismissed] : sent.slice(0, 20)).map((fact) => fact.claim),
    ),
    why: sentences(
      `A warning about ${person.name}${from === '' ? '' : ` from ${from}`}${to === '' ? '' : ` to ${to}`} is told of ${dated(warning.when?.edtf ?? null)}, ${wordOf(world, facts)}.`,
      FORMS[form].replaceAll('GUARD', guard.called),
      answer.dismissed.length > 0 && `That ${guard.called} set it aside rests ${wordOf(world, answer.dismissed)}.`,
      verdict !== 'impossible' &&
        denials.length > 0 &&
        `That nothing had reached ${guard.called} rests ${wordOf(world, denials)}.`,
      answer.basis === 'dates-too-vague' && 'The dates leave open what came first.',
      more,
    ),
    assumptions: assumedOf(warning.when === null ? [when] : [warning.when, when]),
    settle: `The incoming register of ${guard.called} for that time, with the hour of receipt and what was decided on it.`,
    weight: 80,
  }
}

/** What became of it, GUARD standing for whoever could have acted. */
const FORMS: Readonly<Record<Answer['form'], string>> = {
  heeded: 'GUARD, which had the place in reach, had word in time.',
  elsewhere:
    'It went to others, who have no reach over the place of the act; whether it was passed on to GUARD, no source says or one denies.',
  nobody: 'To whom it went, no source says.',
  late: 'GUARD, which had the place in reach, got it only afterwards.',
  dismissed: 'GUARD, which had the place in reach, set it aside before the act.',
  open: 'Whether GUARD, which had the place in reach, had it in time and acted on it is open.',
}

export const warningUnheeded: Rule = {
  id: 'warning-unheeded',
  title: 'A warning that reached nobody who could act',
  question:
    'Did a warning about a person go to nobody who had the place of the act in reach, come too late, or was it set aside?',
  duty: 'No duty stated. The expectation: a warning is carried to whoever can act on it, and what is decided on it is written down.',
  reads: 'person',
  find,
}
