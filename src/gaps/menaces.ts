import { passageIndex } from '../text/index.ts'
import type { Fact } from './fact.ts'
import type { When } from './when.ts'
import { whenOf, zoneOfCountries } from './when.ts'
import type { World } from './world.ts'

/** Where a passage of menace stood before, and when that report was there. Milliseconds since 1970 UTC; null is unknown. */
export interface Standing {
  readonly facts: readonly Fact[]
  /** The share of the passage's runs of words that the report holds, 0 to 1. */
  readonly share: number
  /** The report was there by then at the latest. */
  readonly by: number
  /** And not before. */
  readonly from: number | null
}

/** Answers in which other reports a passage stands: the hook for whatever finds words again, one day in pictures or other languages too. */
export type FindPassage = (passage: string, report: string) => readonly Standing[]

/** When a report came out, by what no claim changes. */
export const publishedOf = ({ report }: Fact): When | null =>
  whenOf(report.published.edtf, zoneOfCountries(report.publisherCountry === null ? [] : [report.publisherCountry]))

const byOf = (fact: Fact): number =>
  Math.min(publishedOf(fact)?.sure.hi ?? Number.POSITIVE_INFINITY, fact.report.received)

const made = new WeakMap<readonly Fact[], FindPassage>()

/** Finds passages among the words of menace that reports pass on. Made once for all reports of a case. */
export const passagesIn = (world: World): FindPassage => {
  const { threats } = world
  const known = made.get(threats)
  if (known !== undefined) return known
  const byReport = Map.groupBy(threats, (fact) => fact.report.id)
  const index = passageIndex<string>()
  // Of what very many reports hold the earliest are kept: those that came first are put in first.
  const ordered = threats.map((fact) => ({ fact, by: byOf(fact) })).sort((a, b) => a.by - b.by)
  for (const { fact } of ordered) index.add(fact.claim.span.text, fact.report.id)
  const find: FindPassage = (passage, own) =>
    index.holders(passage).flatMap(({ source, share }) => {
      const facts = byReport.get(source) ?? []
      const [first] = facts
      if (source === own || first === undefined) return []
      return [{ facts, share, by: byOf(first), from: publishedOf(first)?.sure.lo ?? null }]
    })
  made.set(threats, find)
  return find
}
