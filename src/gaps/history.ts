import type { PlaceStatementView } from '../model/index.ts'
import type { Fact } from './fact.ts'
import { roleIds } from './fact.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import type { Subject } from './subject.ts'
import type { World } from './world.ts'

export interface Found {
  readonly rule: Rule
  readonly finding: Finding
}

/** Roles that can name an authority. */
const AUTHORITY_ROLES = ['authority', 'to', 'from']

/** Whether a fact belongs to the history of a subject: it was found under one of its keys, which is not yet to be part of it. */
const isPart = (world: World, subject: Subject, fact: Fact): boolean => {
  if (subject.kind === 'report') return fact.report.id === subject.report
  if (subject.kind === 'person') return world.personsIn(fact).includes(subject.person)
  const { claim } = fact
  return namesIt(world, subject.authority.key, [
    ...claim.subject,
    ...claim.object,
    ...AUTHORITY_ROLES.flatMap((role) => roleIds(claim, role)),
  ])
}

/** A person's own words and acts are not those of a body. */
const namesIt = (world: World, key: string, ids: readonly string[]): boolean =>
  ids.some((id) => world.clusterOf(id)?.type !== 'PERSON' && world.authorityOf(id)?.key === key)

/** What the rules find in the history of one subject. `told` are the facts found under its keys, in the order of the case. */
export const findingsOf = (
  world: World,
  subject: Subject,
  told: readonly Fact[],
  rules: readonly Rule[],
  statementsOf: (report: string) => readonly PlaceStatementView[],
): readonly Found[] => {
  const part = told.filter((fact) => isPart(world, subject, fact))
  const facts = part.filter((fact) => fact.weight !== 'plan')
  if (subject.kind === 'report') {
    const report = world.reportOf(subject.report)
    if (report === null) return []
    const history = { report, facts, placeStatements: statementsOf(report.id), world }
    return rules.flatMap((rule) =>
      rule.reads === 'report' ? rule.find(history).map((finding) => ({ rule, finding })) : [],
    )
  }
  if (subject.kind === 'person') {
    if (facts.length === 0) return []
    const history = { person: subject.person, facts, world }
    return rules.flatMap((rule) =>
      rule.reads === 'person' ? rule.find(history).map((finding) => ({ rule, finding })) : [],
    )
  }
  const { authority } = subject
  const own = new Set(part)
  const placed = told.filter((fact) => !own.has(fact) && namesIt(world, authority.key, roleIds(fact.claim, 'place')))
  if (part.length === 0 && placed.length === 0) return []
  const there = placed.filter((fact) => fact.weight !== 'plan')
  const plans = [...part, ...placed].filter((fact) => fact.weight === 'plan')
  const history = { authority, facts, plans, there, world }
  return rules.flatMap((rule) =>
    rule.reads === 'authority' ? rule.find(history).map((finding) => ({ rule, finding })) : [],
  )
}
