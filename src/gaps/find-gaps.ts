import type { CaseView, Gap } from '../model/index.ts'
import type { Fact } from './fact.ts'
import { groundOf } from './ground.ts'
import type { Found } from './history.ts'
import { findingsOf } from './history.ts'
import { factsUnder, placesByKey } from './look.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules.ts'
import { subjectsOf } from './subject.ts'
import { byImportance, listed, toGap } from './to-gap.ts'
import type { World } from './world.ts'
import { factsOf, sharedOf, worldOn } from './world.ts'

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
  const ground = groundOf(view)
  const facts = factsOf(ground, view.claims)
  const world = worldOn(ground, sharedOf(ground, facts))
  const found = findings(world, facts, options.rules ?? RULES).map((one) => toGap(ground, one))
  return listed(found.sort(byImportance), view.closedGaps)
}

/** Every finding of a case, subject by subject. The facts of each are looked up by key, so that all of it is one pass over the claims. */
const findings = (world: World, facts: readonly Fact[], rules: readonly Rule[]): readonly Found[] => {
  const places = placesByKey(world, facts)
  const statements = Map.groupBy(world.view.placeStatements, (statement) => statement.report)
  const read = new Set(rules.map((rule) => rule.reads))
  return subjectsOf(world)
    .filter((subject) => read.has(subject.kind))
    .flatMap((subject) =>
      findingsOf(world, subject, factsUnder(facts, places, subject), rules, (report) => statements.get(report) ?? []),
    )
}
