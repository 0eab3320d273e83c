import type { Basis, Verdict } from '../../model/index.ts'
import type { Tri } from '../../time/index.ts'
import { contains } from '../../time/index.ts'
import { keyOfBody, keyOfTime, subjectBody } from '../bodies.ts'
import { capped, leftOut } from '../cap.ts'
import type { Fact } from '../fact.ts'
import { isViolent, roleIds } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import { coversOf } from '../messages.ts'
import { phasePoints } from '../phases.ts'
import { isAt, isProtection, sitesOf } from '../protection.ts'
import type { AuthorityHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import type { Spell } from '../spells.ts'
import { inSpell, spellsOf } from '../spells.ts'
import type { When } from '../when.ts'
import { assumedOf, dated, dateNoun, list, sentences } from '../wording.ts'
import type { World } from '../world.ts'

interface Struck {
  readonly facts: readonly Fact[]
  readonly when: When
}

const find = (history: AuthorityHistory): readonly Finding[] => {
  const { world, authority, facts, plans, there } = history
  const here = (fact: Fact): boolean => isAt(world, authority.key, sitesOf(world, fact))
  const told = [...facts, ...there].filter((fact) => isProtection(fact) && here(fact))
  const announced = [
    ...plans.filter((fact) => isProtection(fact) && here(fact)),
    ...told.filter((fact) => isAhead(world, fact)),
  ]
  if (announced.length === 0) return []
  const strikes = capped(strikesAt(history))
  if (strikes.items.length === 0) return []
  const began = told.filter((fact) => !fact.negative && !isAhead(world, fact))
  const spells = spellsOf(began.flatMap((fact) => phasePoints(world, fact)))
  const denials = told.filter((fact) => fact.negative)
  return strikes.items.flatMap((strike) => {
    const before = announced
      .filter((fact) => !fact.negative)
      .map((fact) => ({ fact, tri: announcedBefore(world, fact, strike.when) }))
      .filter(({ tri }) => tri !== -1)
      .sort((a, b) => b.tri - a.tri)
    const [first] = before
    if (first === undefined) return []
    const answer = answerFor(world, strike, first.tri, spells, denials)
    if (answer === null) return []
    return [
      finding(
        history,
        strike,
        before.slice(0, 5).map(({ fact }) => fact),
        began,
        denials,
        answer,
        leftOut(strikes.left, 'attacks'),
      ),
    ]
  })
}

/** Told of a time after its own publication: an announcement, whatever its stance. */
const isAhead = (world: World, fact: Fact): boolean => {
  const lo = world.whenOf(fact)?.sure.lo ?? null
  const { last } = world.vouchOf(fact.report)
  return !fact.negative && lo !== null && last !== null && Number.isFinite(last) && lo >= last
}

const strikesAt = ({ world, authority, facts, there }: AuthorityHistory): readonly Struck[] => {
  const own = [...facts, ...there].flatMap((fact) => {
    if (!isViolent(fact) || fact.type === 'CASUALTY' || fact.negative) return []
    if (!isAt(world, authority.key, [...fact.claim.object, ...roleIds(fact.claim, 'place')])) return []
    const when = world.whenOf(fact)
    return when === null || when.sure.lo === null || when.sure.hi === null ? [] : [{ fact, when }]
  })
  return [...Map.groupBy(own, ({ when }) => when.edtf).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ facts: same.slice(0, 5).map(({ fact }) => fact), when: first.when }]
  })
}

/** Whether the report that announces it was out before: whatever was announced in answer to the attack is none of it. */
const announcedBefore = (world: World, { report }: Fact, at: When): Tri => {
  const { sure, last } = world.vouchOf(report)
  if (last !== null && last <= (at.sure.lo ?? Number.NEGATIVE_INFINITY)) return 1
  return sure === null || sure < (at.sure.hi ?? Number.POSITIVE_INFINITY) - 1 ? 0 : -1
}

interface Answer {
  readonly verdict: Verdict
  readonly basis: Basis
  readonly form: 'there' | 'later' | 'denied' | 'open' | 'silent'
}

/** Null where it had begun before and was over: that it ended is another question. */
const answerFor = (
  world: World,
  strike: Struck,
  announced: Tri,
  spells: readonly Spell<Fact>[],
  denials: readonly Fact[],
): Answer | null => {
  const at = strike.when.sure
  const state = Math.max(-1, ...spells.map((spell) => inSpell(at, spell)))
  const window = { from: at.lo, to: at.hi }
  const denied = denials.some((fact) => {
    const range = coversOf(world, { fact, senders: [], recipients: [], when: world.whenOf(fact) })
    return range !== null && contains([range], [window])
  })
  const firm = strike.facts.some((fact) => fact.weight === 'firm')
  const certain = (form: Answer['form']): Answer =>
    announced !== 1
      ? { verdict: 'possible', basis: 'dates-too-vague', form }
      : firm
        ? { verdict: 'certain', basis: 'stated', form }
        : { verdict: 'possible', basis: 'nobody-says', form }
  if (state === 1)
    return denied
      ? { verdict: 'possible', basis: 'sources-conflict', form: 'open' }
      : { verdict: 'impossible', basis: 'stated', form: 'there' }
  if (state === 0)
    return denied
      ? { verdict: 'possible', basis: 'sources-conflict', form: 'open' }
      : { verdict: 'possible', basis: 'dates-too-vague', form: 'open' }
  if (denied) return certain('denied')
  if (spells.length === 0) return { verdict: 'possible', basis: 'nobody-says', form: 'silent' }
  const later = spells.every(
    (spell) => spell.begin !== null && (spell.begin.lo ?? Number.NEGATIVE_INFINITY) >= (at.hi ?? 0),
  )
  if (!later) return null
  return spells.some((spell) => spell.begin?.soft === false)
    ? certain('later')
    : { verdict: 'possible', basis: 'nobody-says', form: 'later' }
}

const FORMS: Readonly<Record<Answer['form'], string>> = {
  there: 'But it was in place at that time.',
  later: 'It began only afterwards.',
  denied: 'That it was not in place is said outright.',
  open: 'Whether it had begun, and was not over, the dates or the sources leave open.',
  silent: 'No source says whether it had begun by then.',
}

const finding = (
  history: AuthorityHistory,
  strike: Struck,
  announced: readonly Fact[],
  began: readonly Fact[],
  denials: readonly Fact[],
  answer: Answer,
  more: string,
): Finding => {
  const { world, authority } = history
  const event = `the attack on ${authority.called} of ${dateNoun(strike.when.edtf)}`
  const shown = began.slice(0, 10)
  const positive = answer.verdict === 'impossible' || answer.form === 'later' ? shown : denials
  const against = answer.verdict === 'impossible' ? denials : answer.form === 'later' ? [] : shown
  return {
    key: [keyOfBody(authority), keyOfTime(strike.when.edtf)].join(':'),
    question: `Was announced protection of ${authority.called} not yet in place at ${event}?`,
    verdict: answer.verdict,
    basis: answer.basis,
    subject: subjectBody(world, authority, [...strike.facts, ...announced]),
    event,
    authority: null,
    windowDays: null,
    window: {
      of: 'announced and not in place',
      from: announced[0]?.report.published.edtf ?? null,
      to: strike.when.edtf,
    },
    witnesses: evidence([...announced, ...positive, ...strike.facts].map((fact) => fact.claim)),
    against: evidence(against.map((fact) => fact.claim)),
    why: sentences(
      `Protection of ${authority.called} was announced in what was published ${list(announced.map(({ report }) => dated(report.published.edtf)))}, ${wordOf(world, announced)}; ${event} followed.`,
      FORMS[answer.form],
      positive.length > 0 && `That rests ${wordOf(world, positive)}.`,
      more,
    ),
    assumptions: [
      ...assumedOf([strike.when]),
      'What is announced of a site and what is told of its protection are taken for one.',
      ...(answer.form === 'later' ? ['The begin that is told is taken to be the first.'] : []),
    ],
    settle: `The orders for the protection of ${authority.called}, with the hour at which it began.`,
    weight: 85,
  }
}

export const protectionNotInPlace: Rule = {
  id: 'protection-not-in-place',
  title: 'Protection that was announced and not yet in place',
  question: 'Was a site attacked after its protection had been announced, and before that began?',
  duty: 'No duty stated. The expectation: what is announced for a site that is threatened begins before it is too late.',
  reads: 'authority',
  find,
}
