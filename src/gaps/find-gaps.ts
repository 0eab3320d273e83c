import type { CaseView, Gap, Witness } from '../model/index.ts'
import { authorityHistories } from './authority-history.ts'
import type { Evidence, Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules.ts'
import type { World } from './world.ts'
import { worldOf } from './world.ts'

export interface FindGapsOptions {
  /** The rules to run; all of them unless told otherwise. */
  readonly rules?: readonly Rule[]
}

/**
 * The holes in the net of one case, sorted by how much they matter: open before closed, certain before possible before impossible, stated
 * before disputed before vague before silent. A pure function of the view: the same view gives the same gaps with the same ids, and an
 * id stays when reports are added, because it is made of the rule, folded names and days.
 */
export const findGaps = (view: CaseView, options: FindGapsOptions = {}): readonly Gap[] => {
  const world = worldOf(view)
  const rules = options.rules ?? RULES
  const closed = new Set(view.closedGaps.map((decision) => decision.gap))
  const found = findings(world, rules).map(({ rule, finding }) => ({
    gap: toGap(world, rule, finding, closed),
    weight: finding.weight,
  }))
  const byId = new Map(found.map((entry) => [entry.gap.id, entry]))
  return [...byId.values()].sort(byImportance).map(({ gap }) => gap)
}

const findings = (world: World, rules: readonly Rule[]): readonly { rule: Rule; finding: Finding }[] => {
  const { view } = world
  const out: { rule: Rule; finding: Finding }[] = []
  const byPerson = new Map<string, World['facts'][number][]>()
  const byReport = Map.groupBy(world.facts, (fact) => fact.report.id)
  const aboutPerson = (id: string, fact: World['facts'][number]): void => {
    const list = byPerson.get(id)
    if (list === undefined) byPerson.set(id, [fact])
    else if (list[list.length - 1] !== fact) list.push(fact)
  }
  for (const fact of world.facts) for (const person of world.personsIn(fact)) aboutPerson(person.id, fact)
  for (const person of world.clusters.clusters) {
    const facts = byPerson.get(person.id)
    if (facts === undefined) continue
    const history = { person, facts, world }
    for (const rule of rules)
      if (rule.reads === 'person') for (const finding of rule.find(history)) out.push({ rule, finding })
  }
  if (rules.some((rule) => rule.reads === 'authority'))
    for (const history of authorityHistories(world))
      for (const rule of rules)
        if (rule.reads === 'authority') for (const finding of rule.find(history)) out.push({ rule, finding })
  const statements = Map.groupBy(view.placeStatements, (statement) => statement.report)
  for (const report of view.reports)
    for (const rule of rules)
      if (rule.reads === 'report') {
        const facts = byReport.get(report.id) ?? []
        const placeStatements = statements.get(report.id) ?? []
        for (const finding of rule.find({ report, facts, placeStatements, world })) out.push({ rule, finding })
      }
  return out
}

const toGap = (world: World, rule: Rule, finding: Finding, closed: ReadonlySet<string>): Gap => {
  const id = `${rule.id}:${finding.key}`
  return {
    id,
    rule: rule.id,
    question: finding.question,
    verdict: finding.verdict,
    basis: finding.basis,
    state: closed.has(id) ? 'closed' : 'open',
    subject: finding.subject,
    event: finding.event,
    authority: finding.authority,
    windowDays: finding.windowDays,
    window: finding.window,
    witnesses: finding.witnesses.flatMap((entry) => witnessOf(world, entry)),
    against: finding.against.flatMap((entry) => witnessOf(world, entry)),
    why: finding.why,
    assumptions: finding.assumptions,
    settle: finding.settle,
    reading: world.view.reading,
  }
}

const witnessOf = (world: World, entry: Evidence): readonly Witness[] => {
  const { report: id, span } = entry.kind === 'claim' ? entry.claim : entry.statement
  const report = world.reportOf(id)
  if (report === null) return []
  const claim = entry.kind === 'claim' ? entry.claim.id : null
  return [{ report: { id: report.id, name: report.name }, start: span.start, end: span.end, text: span.text, claim }]
}

const VERDICTS = ['certain', 'possible', 'impossible']
const BASES = ['stated', 'sources-conflict', 'dates-too-vague', 'nobody-says']

interface Weighed {
  readonly gap: Gap
  readonly weight: number
}

const byImportance = (a: Weighed, b: Weighed): number =>
  Number(a.gap.state === 'closed') - Number(b.gap.state === 'closed') ||
  VERDICTS.indexOf(a.gap.verdict) - VERDICTS.indexOf(b.gap.verdict) ||
  b.weight - a.weight ||
  BASES.indexOf(a.gap.basis) - BASES.indexOf(b.gap.basis) ||
  (a.gap.windowDays?.[0] ?? -1) - (b.gap.windowDays?.[0] ?? -1) ||
  (a.gap.id < b.gap.id ? -1 : 1)
