import type { Basis, Verdict } from '../../model/index.ts'
import { keyOfBody, keyOfNamed, keyOfTime, subjectBody } from '../bodies.ts'
import { capped, leftOut } from '../cap.ts'
import type { Fact } from '../fact.ts'
import type { Finding } from '../finding.ts'
import { evidence } from '../finding.ts'
import { endOf } from '../lapse.ts'
import { phasePoints } from '../phases.ts'
import { isProtection, sitesOf } from '../protection.ts'
import type { AuthorityHistory, Rule } from '../rule.ts'
import { allThatMeet } from '../search.ts'
import { wordOf } from '../sources.ts'
import type { Spell } from '../spells.ts'
import { boundsOfSpell, inSpell, spellsOf } from '../spells.ts'
import { assumedOf, dated, sentences } from '../wording.ts'

const ALERTS: ReadonlySet<string> = new Set(['ALERT_LEVEL', 'EMERGENCY'])

const find = (history: AuthorityHistory): readonly Finding[] => {
  const { world, authority, facts } = history
  const acts = facts.filter(
    (fact) => !fact.negative && fact.claim.subject.some((id) => world.authorityOf(id)?.key === authority.key),
  )
  const alerts = acts.filter((fact) => ALERTS.has(fact.type))
  const kept = acts.filter(isProtection)
  if (alerts.length === 0 || kept.length === 0) return []
  // Levels of several values follow each other: each is a stretch of its own.
  const alertSpells = [
    ...Map.groupBy(alerts, ({ type, claim }) => `${type} ${String(claim.roles.value ?? '')}`).values(),
  ].flatMap((same) => spellsOf(same.flatMap((fact) => phasePoints(world, fact))))
  if (alertSpells.length === 0) return []
  const alertsAt = spellsAt(alertSpells)
  const ended = capped([
    ...Map.groupBy(
      kept.flatMap((fact) => {
        const sites = sitesOf(world, fact)
        return (sites.length === 0 ? [''] : sites).map((site) => ({
          fact,
          key: site === '' ? '' : keyOfNamed(world, site),
          site,
        }))
      }),
      ({ key }) => key,
    ),
  ])
  return ended.items.flatMap(([key, same]) => {
    const spells = spellsOf(same.flatMap(({ fact }) => phasePoints(world, fact)))
    const name =
      same[0] === undefined || same[0].site === '' ? 'protection' : `protection of ${world.nameOf(same[0].site)}`
    const keptAt = spellsAt(spells)
    return spells.flatMap((spell) => {
      const found = spellFinding(history, key, name, spell, keptAt, alertsAt, alerts, leftOut(ended.left, 'sites'))
      return found === null ? [] : [found]
    })
  })
}

/** The stretches that may hold at some moment of [from, to), sorted once. */
type SpellsAt = (from: number, to: number) => readonly Spell<Fact>[]

const spellsAt = (spells: readonly Spell<Fact>[]): SpellsAt => {
  const meeting = allThatMeet(
    spells.map((spell, at) => {
      const { beginLo, endHi } = boundsOfSpell(spell)
      return { lo: beginLo ?? Number.NEGATIVE_INFINITY, hi: endHi ?? Number.POSITIVE_INFINITY, at }
    }),
  )
  return (from, to) => meeting(from, to).flatMap((at) => spells[at] ?? [])
}

const spellFinding = (
  history: AuthorityHistory,
  key: string,
  name: string,
  spell: Spell<Fact>,
  keptAt: SpellsAt,
  alertsAt: SpellsAt,
  alerts: readonly Fact[],
  more: string,
): Finding | null => {
  const { world, authority } = history
  const { end } = spell
  if (end === null || end.from.length === 0 || end.lo === null || end.hi === null) return null
  const told = endOf(world, spell)
  const at = { lo: end.lo, hi: end.hi }
  const alertSpells = alertsAt(end.lo, end.hi)
  const stood = Math.max(-1, ...alertSpells.map((alert) => inSpell(at, alert)))
  const goesOn = Math.max(
    -1,
    ...keptAt(end.lo, end.hi)
      .filter((other) => other !== spell)
      .map((other) => inSpell(at, other)),
  )
  const disputed =
    spell.rival || spell.contested !== null || alertSpells.some((alert) => alert.rival || alert.contested !== null)
  const [verdict, basis]: readonly [Verdict, Basis] =
    goesOn === 1 || stood === -1
      ? disputed
        ? ['possible', 'sources-conflict']
        : ['impossible', 'stated']
      : disputed
        ? ['possible', 'sources-conflict']
        : stood === 0 || goesOn === 0
          ? ['possible', 'dates-too-vague']
          : end.soft
            ? ['possible', 'nobody-says']
            : ['certain', 'stated']
  const shown = alerts.slice(0, 10)
  return {
    key: [keyOfBody(authority), key === '' ? 'unnamed-site' : key, keyOfTime(told?.edtf ?? null)].join(':'),
    question: `Did ${authority.called} end ${name} ${dated(told?.edtf ?? null)} while its alert still stood?`,
    verdict,
    basis,
    subject: subjectBody(world, authority, end.from),
    event: null,
    authority: authority.name,
    windowDays: null,
    window: { of: 'alert without protection', from: told?.edtf ?? null, to: null },
    witnesses: evidence([...end.from, ...shown].map((fact) => fact.claim)),
    against: [],
    why: sentences(
      `That ${name} was ended ${dated(told?.edtf ?? null)} rests ${wordOf(world, end.from)}.`,
      verdict === 'certain' && `At that time an alert of ${authority.called} stood, ${wordOf(world, shown)}.`,
      verdict === 'impossible' &&
        (stood === -1
          ? 'No alert that is told of stood at that time.'
          : 'Other protection of the same went on over that time.'),
      basis === 'dates-too-vague' && 'The dates leave open whether an alert stood at that time.',
      basis === 'sources-conflict' && 'Sources give ends that cannot all be true.',
      alerts.length > shown.length && `Of ${alerts.length} claims of an alert ${shown.length} are shown.`,
      more,
    ),
    assumptions: assumedOf(told?.told ?? []),
    settle: `The decision of ${authority.called} that ended it, with its day and reason, and the orders on the alert for that day.`,
    weight: 65,
  }
}

export const protectionEndedEarly: Rule = {
  id: 'protection-ended-early',
  title: 'Protection that ended while the alert stood',
  question:
    'Did an authority end protection of a site while its own alert level or state of emergency was still in force?',
  duty: 'No duty stated. The expectation: protection that was set up for an alert lasts as long as the alert does.',
  reads: 'authority',
  find,
}
