import type { ReportView } from '../model/index.ts'
import type { Fact } from './fact.ts'
import { list } from './wording.ts'
import type { World } from './world.ts'

/** Who knows or says a thing in the first place: the first of the attribution chain, else the report itself. */
export interface Root {
  readonly key: string
  readonly name: string
  /** Somebody with a name or an office, as against "reports" and "sources", who stand for nobody in particular. */
  readonly named: boolean
}

/** Sources that are nobody in particular. */
const NOBODY =
  /^(?:(?:the|earlier|early|several|some|other|many|various|unnamed|local|media|press|news) )*(?:reports?|sources?|speculations?|rumou?rs?|media|accounts?)\b/i

/** A report as its author is spoken of: “Harbour Gazette”. */
export const sourceOf = (report: ReportView): string => `“${report.publisher ?? report.title}”`

export const rootOf = (world: World, fact: Fact): Root => {
  const first = fact.claim.attribution[0]
  if (first === undefined) {
    const name = sourceOf(fact.report)
    return { key: `report ${name}`, name, named: fact.claim.stance !== 'reported' }
  }
  const cluster = world.clusterOf(first.source)
  return {
    key: cluster?.id ?? first.source,
    name: cluster?.name ?? first.source,
    named: fact.claim.stance !== 'reported' && !NOBODY.test(cluster?.name ?? first.source),
  }
}

export interface Standing {
  readonly roots: readonly Root[]
  /** How many independent named sources say it. */
  readonly named: number
}

export const standing = (world: World, facts: readonly Fact[]): Standing => {
  const roots = [...new Map(facts.map((fact) => rootOf(world, fact)).map((root) => [root.key, root])).values()]
  return { roots, named: roots.filter((root) => root.named).length }
}

/**
 * `on the word of X alone`, `on the word of X and Y`, `on reports whose source is not named`: how many stand behind it, counted at the
 * root, so that ten reports of one sentence are one.
 */
export const wordOf = (world: World, facts: readonly Fact[]): string => {
  const { roots } = standing(world, facts)
  const named = roots.filter((root) => root.named).map((root) => root.name)
  if (named.length === 0) return 'on reports whose source is not named'
  return named.length === 1 ? `on the word of ${named[0]} alone` : `on the word of ${list(named)}`
}
