import type { ClaimSource, Gap } from '../model/index.ts'
import { claimKeys, reportKey } from '../model/index.ts'
import type { Fact } from './fact.ts'
import { groundOf } from './ground.ts'
import { findingsOf } from './history.ts'
import type { Rule } from './rule.ts'
import { sharedIn } from './shared.ts'
import type { Subject } from './subject.ts'
import { subjectsOf } from './subject.ts'
import { byImportance, listed, toGap } from './to-gap.ts'
import type { Shared, World } from './world.ts'
import { factsOf, sharedOf, toldBy, worldOn } from './world.ts'

/** One rule on the claims of one subject, to be run again as if some of them had never been told. */
export interface Bench {
  readonly subject: Subject
  /** The facts that can bear on what the rule says of the subject, those of the gap's own witnesses first. Each once. */
  readonly facts: () => Promise<readonly Fact[]>
  /** What the rule finds without the claims of these ids. */
  readonly without: (ids: ReadonlySet<string>) => Promise<readonly Gap[]>
}

/**
 * The bench on which a gap was found. Null where the rule finds no gap of that id on these claims, as it may be under another reading.
 * `source` holds the claims of one reading at one instant.
 */
export const benchOf = async (source: ClaimSource, gap: Gap, rules: readonly Rule[]): Promise<Bench | null> => {
  const rule = rules.find(({ id }) => id === gap.rule)
  if (rule === undefined) return null
  const ground = groundOf(await source.ground())
  const shared = await sharedIn(ground, source)
  const isEntity = (id: string): boolean => ground.clusters.clusterOf(id) !== null

  const shown = new Set([...gap.witnesses, ...gap.against].map(({ claim }) => claim))
  const shownReports = new Set([...gap.witnesses, ...gap.against].map(({ report }) => report.id))
  const inReports = [...shownReports].map(reportKey)
  const witnesses = (await source.under(inReports)).filter(({ id }) => shown.has(id))
  const keys = new Set([...inReports, ...witnesses.flatMap((claim) => claimKeys(claim, isEntity))])
  const candidates = subjectsOf(ground).filter(
    (subject) =>
      subject.kind === rule.reads &&
      (subject.id === `${subject.kind} ${gap.subject.id}` || subject.keys.some((key) => keys.has(key))),
  )
  candidates.sort((a, b) => Number(isNamed(b, gap)) - Number(isNamed(a, gap)))

  const factsIn = new Map<string, readonly Fact[]>()
  const factsOfReport = async (report: string): Promise<readonly Fact[]> => {
    const known = factsIn.get(report) ?? factsOf(ground, await source.under([reportKey(report)]))
    factsIn.set(report, known)
    return known
  }
  /** What all subjects share, as if the claims had not been told. */
  const sharedWithout = async (ids: ReadonlySet<string>, left: readonly Fact[]): Promise<Shared> => {
    const stays = (fact: Fact): boolean => !ids.has(fact.claim.id)
    const told = new Map(shared.told)
    for (const fact of left) {
      if (toldBy(ground, fact) !== shared.told.get(fact.report.id)) continue
      const own = sharedOf(ground, (await factsOfReport(fact.report.id)).filter(stays)).told.get(fact.report.id)
      if (own === undefined) told.delete(fact.report.id)
      else told.set(fact.report.id, own)
    }
    return { violent: shared.violent.filter(stays), threats: shared.threats.filter(stays), told }
  }

  for (const subject of candidates) {
    const told = factsOf(ground, await source.under(subject.keys))
    const others = new Set<Fact>()
    const look = (world: World, facts: readonly Fact[]): readonly Gap[] =>
      listed(
        findingsOf(world, subject, facts, [rule], (report) =>
          ground.view.placeStatements.filter((statement) => statement.report === report),
        )
          .map((found) => toGap(ground, found))
          .sort(byImportance),
        [],
      )
    const world = worldOn(ground, shared, {
      future: () => {},
      violence: () => {
        for (const fact of shared.violent) others.add(fact)
      },
      threats: () => {
        for (const fact of shared.threats) others.add(fact)
      },
    })
    if (!look(world, told).some(({ id }) => id === gap.id)) continue
    const all = new Map(told.map((fact) => [fact.claim.id, fact]))
    return {
      subject,
      facts: async () => {
        // What a report tells last says how far it vouches: also for silence.
        const reports = new Set(told.map((fact) => fact.report.id))
        for (const report of reports.size > MOST_REPORTS ? shownReports : reports)
          for (const fact of await factsOfReport(report))
            if (toldBy(ground, fact) !== null && toldBy(ground, fact) === shared.told.get(report)) others.add(fact)
        for (const fact of others) all.set(fact.claim.id, fact)
        return [...all.values()].sort((a, b) => Number(shown.has(b.claim.id)) - Number(shown.has(a.claim.id)))
      },
      without: async (ids) => {
        const left = [...ids].map((id) => all.get(id)).filter((fact) => fact !== undefined)
        return look(
          worldOn(ground, await sharedWithout(ids, left)),
          told.filter((fact) => !ids.has(fact.claim.id)),
        )
      },
    }
  }
  return null
}

/** Reports whose last word is looked up: beyond them only those whose words the gap shows. */
const MOST_REPORTS = 200

const isNamed = (subject: Subject, gap: Gap): boolean => subject.id === `${subject.kind} ${gap.subject.id}`
