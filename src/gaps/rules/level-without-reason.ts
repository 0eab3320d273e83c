import type { Basis, Verdict } from '../../model/index.ts'
import { atOrBefore } from '../../time/index.ts'
import { keyOfBody, keyOfTime, subjectBody } from '../bodies.ts'
import { capped, leftOut } from '../cap.ts'
import type { Fact } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import { propositionsOf } from '../propositions.ts'
import type { AuthorityHistory, Rule } from '../rule.ts'
import { wordOf } from '../sources.ts'
import type { When } from '../when.ts'
import { assumedOf, dated, sentences } from '../wording.ts'
import type { World } from '../world.ts'
import { slug } from '../world.ts'

const find = (history: AuthorityHistory): readonly Finding[] => {
  const { world, authority, facts } = history
  const changes = facts.filter(
    (fact) =>
      fact.type === 'ALERT_LEVEL' &&
      !fact.negative &&
      changeOf(fact) !== null &&
      world.whenOf(fact) !== null &&
      isOwn(history, fact),
  )
  if (changes.length === 0) return []
  const groups = capped(propositionsOf(world, changes))
  const bearing = groups.items.some((same) => same.every((fact) => reasonIn(fact) !== 'stated'))
    ? bearingOf(history)
    : null
  return groups.items.flatMap((same) => {
    const [first] = same
    const when = first === undefined ? null : world.whenOf(first)
    if (first === undefined || when === null) return []
    return [finding(world, authority, same, first, when, bearing, leftOut(groups.left, 'changes'))]
  })
}

const isOwn = ({ world, authority }: AuthorityHistory, { claim }: Fact): boolean =>
  claim.subject.some((id) => world.authorityOf(id)?.key === authority.key)

/** How the level is told to have changed; null where it is only told to have stood. */
const changeOf = ({ claim }: Fact): 'raised' | 'lowered' | null => {
  const { phase } = claim.roles
  return phase === 'start' ? 'raised' : phase === 'end' ? 'lowered' : null
}

/** Words that say that there is none. */
const NO_REASON =
  /^(?:none|no (?:\w+ )?(?:reason|explanation)\b|without (?:a |any )?(?:reason|explanation)|unexplained|not given|not stated)/i

const reasonIn = ({ claim }: Fact): 'stated' | 'refused' | 'silent' => {
  const { reason } = claim.roles
  if (reason === undefined || reason === '' || reason === false) return 'silent'
  return typeof reason === 'string' && NO_REASON.test(reason.trim()) ? 'refused' : 'stated'
}

/** Happenings and words that give reason to change a level. */
const REASONS: ReadonlySet<string> = new Set([
  'ATTACK',
  'HOSTAGE_TAKING',
  'KIDNAPPING',
  'THREAT',
  'CALL',
  'WARNING',
  'THREAT_ASSESSMENT',
  'INFO_SHARING',
  'ARREST',
])

/** What each report tells that gives reason to change a level: of this authority, and violence and threats of any. */
const bearingOf = ({ world, facts }: AuthorityHistory): ReadonlyMap<string, readonly Fact[]> =>
  Map.groupBy(
    [...facts, ...world.violent, ...world.threats].filter((fact) => REASONS.has(fact.type) && !fact.negative),
    (fact) => fact.report.id,
  )

/** Whether it was there when the level changed, for sure: on that day or before, and told before the change. */
const gaveReason = (world: World, fact: Fact, change: Fact, when: When): boolean => {
  const own = world.whenOf(fact)
  if (fact.weight !== 'firm' || own === null || fact.claim.span.start > change.claim.span.end) return false
  const sameDay = own.edtf === when.edtf && own.sure.precision === 'day' && !/[[{/]/.test(own.edtf)
  return sameDay || atOrBefore(own.sure, when.sure) === 1
}

const finding = (
  world: World,
  authority: AuthorityHistory['authority'],
  same: readonly Fact[],
  first: Fact,
  when: When,
  bearing: ReadonlyMap<string, readonly Fact[]> | null,
  more: string,
): Finding => {
  const stated = same.filter((fact) => reasonIn(fact) === 'stated')
  const refused = same.filter((fact) => reasonIn(fact) === 'refused')
  const firm = (facts: readonly Fact[]): boolean => facts.some((fact) => fact.weight === 'firm')
  const beside =
    stated.length > 0
      ? []
      : same.flatMap((change) => (bearing?.get(change.report.id) ?? []).map((fact) => ({ fact, change })))
  const sure = beside
    .filter(({ fact, change }) => gaveReason(world, fact, change, world.whenOf(change) ?? when))
    .map(({ fact }) => fact)
  const perhaps = beside.map(({ fact }) => fact).filter((fact) => !sure.includes(fact) && mayHave(world, fact, when))
  const [verdict, basis]: readonly [Verdict, Basis] =
    firm(stated) && refused.length > 0
      ? ['possible', 'sources-conflict']
      : firm(stated)
        ? ['impossible', 'stated']
        : stated.length > 0
          ? ['possible', 'nobody-says']
          : firm(refused)
            ? ['certain', 'stated']
            : sure.length > 0
              ? ['impossible', 'stated']
              : ['possible', perhaps.length > 0 ? 'dates-too-vague' : 'nobody-says']
  const how = changeOf(first) ?? 'raised'
  const value = typeof first.claim.roles.value === 'string' ? first.claim.roles.value : ''
  const reasons = (stated.length > 0 ? [] : sure).slice(0, 5)
  return {
    key: [keyOfBody(authority), how, slug(value), keyOfTime(when.edtf)].filter((part) => part !== '').join(':'),
    question: `Was the alert level of ${authority.called} ${how} ${dated(when.edtf)} without a stated reason?`,
    verdict,
    basis,
    subject: subjectBody(world, authority, same),
    event: null,
    authority: authority.name,
    windowDays: null,
    window: null,
    witnesses: evidence(
      [...(verdict === 'impossible' ? [...stated, ...reasons] : refused), ...same]
        .slice(0, 20)
        .map((fact) => fact.claim),
    ),
    against: evidence(
      (verdict === 'impossible' ? refused : [...stated, ...perhaps]).slice(0, 10).map((fact) => fact.claim),
    ),
    why: sentences(
      `That the level of ${authority.called} was ${how} ${dated(when.edtf)} rests ${wordOf(world, same)}.`,
      stated.length > 0 && `A reason is stated: ${String(stated[0]?.claim.roles.reason)}.`,
      refused.length > 0 && `That no reason was given is said outright, ${wordOf(world, refused)}.`,
      reasons.length > 0 &&
        `The report that tells of it tells before it of what gives a reason: “${reasons[0]?.claim.span.text.trim().slice(0, 160)}”.`,
      verdict === 'possible' &&
        stated.length === 0 &&
        perhaps.length > 0 &&
        'What is told beside it may have been the reason, if it came first.',
      verdict === 'possible' && stated.length + perhaps.length === 0 && 'No source says why.',
      more,
    ),
    assumptions: [
      ...assumedOf([when]),
      ...(reasons.length > 0
        ? ['What a report tells before the change, of the same day or earlier, is taken for its reason.']
        : []),
    ],
    settle: `The decision of ${authority.called} on the level, with the assessment that it rests on.`,
    weight: 35,
  }
}

/** Whether it was perhaps there when the level changed. */
const mayHave = (world: World, fact: Fact, when: When): boolean => {
  const own = world.whenOf(fact)
  return own === null || atOrBefore(own.sure, when.sure) !== -1
}

export const levelWithoutReason: Rule = {
  id: 'level-without-reason',
  title: 'An alert level that changed without a stated reason',
  question: 'Was an alert level raised or lowered without anybody stating why?',
  duty: 'No duty stated. The expectation: whoever has to act on a level is told what it rests on.',
  reads: 'authority',
  find,
}
