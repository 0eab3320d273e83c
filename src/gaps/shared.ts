import type { ClaimSource } from '../model/index.ts'
import type { Fact } from './fact.ts'
import type { Ground } from './ground.ts'
import type { Shared } from './world.ts'
import { factsOf, SHARED_TYPES, sharedOf } from './world.ts'

/** What all reports tell, with what these reports tell in place of what they told before; in the order of the reports. */
export const withReports = (
  ground: Ground,
  all: readonly Fact[],
  inReports: ReadonlyMap<string, Shared>,
  of: (own: Shared) => readonly Fact[],
): readonly Fact[] => {
  const order = new Map(ground.view.reports.map((report, at) => [report.id, at]))
  const at = (fact: Fact): number => order.get(fact.report.id) ?? 0
  return [...all.filter((fact) => !inReports.has(fact.report.id)), ...[...inReports.values()].flatMap(of)].sort(
    (a, b) => at(a) - at(b),
  )
}

/** What all subjects share, out of all claims of the case. */
export const sharedIn = async (ground: Ground, source: ClaimSource): Promise<Shared> => {
  const violent: Fact[] = []
  const threats: Fact[] = []
  const told = new Map<string, number>()
  for await (const heap of source.claims(SHARED_TYPES)) {
    const part = sharedOf(ground, factsOf(ground, heap))
    for (const fact of part.violent) violent.push(fact)
    for (const fact of part.threats) threats.push(fact)
    for (const [report, latest] of part.told)
      told.set(report, Math.max(latest, told.get(report) ?? Number.NEGATIVE_INFINITY))
  }
  return { violent, threats, told }
}
