import { passageIndex } from '../text/index.ts'
import type { Fact } from './fact.ts'
import type { Root } from './sources.ts'
import { rootOf } from './sources.ts'
import type { World } from './world.ts'

/** Roles in which claims that say the same have to agree, beside kind, denial, subject and object. */
const TELLING = ['phase', 'hit', 'effect', 'attribute', 'value', 'to']

const sameSaying = (world: World, { claim, negative }: Fact): string => {
  const who = (ids: readonly string[]): string =>
    ids
      .map((id) => world.clusterOf(id)?.id ?? id)
      .sort()
      .join(' ')
  return JSON.stringify([
    claim.type,
    negative,
    who(claim.subject),
    who(claim.object),
    ...TELLING.map((role) => {
      const value = claim.roles[role]
      return Array.isArray(value)
        ? who(value)
        : typeof value === 'string'
          ? (world.clusterOf(value)?.id ?? value)
          : (value ?? null)
    }),
  ])
}

/**
 * Facts that say the same: of one kind, about the same, of times that can be one. A fact without a time is taken for the one time that is
 * told, and stands apart where several are. n log n.
 */
export const propositionsOf = (world: World, facts: readonly Fact[]): readonly (readonly Fact[])[] =>
  [...Map.groupBy(facts, (fact) => sameSaying(world, fact)).values()].flatMap((same) => {
    const timed = same.map((fact) => {
      const when = world.whenOf(fact)
      return {
        fact,
        lo: when?.sure.lo ?? Number.NEGATIVE_INFINITY,
        hi: when?.sure.hi ?? Number.POSITIVE_INFINITY,
        when,
      }
    })
    const groups: { hi: number; facts: Fact[] }[] = []
    for (const one of timed.filter(({ when }) => when !== null).sort((a, b) => a.lo - b.lo || a.hi - b.hi)) {
      const last = groups[groups.length - 1]
      if (last !== undefined && one.lo < last.hi) {
        last.hi = Math.min(last.hi, one.hi)
        last.facts.push(one.fact)
      } else groups.push({ hi: one.hi, facts: [one.fact] })
    }
    const undated = timed.filter(({ when }) => when === null).map(({ fact }) => fact)
    const [only] = groups
    if (undated.length === 0) return groups.map((group) => group.facts)
    if (groups.length === 1 && only !== undefined) return [[...only.facts, ...undated]]
    return [...groups.map((group) => group.facts), undated]
  })

/** From this share of its words on a passage is another's. */
const A_COPY = 0.8

/**
 * The first sources of facts that say the same. Reports in whose words the claim is word for word another's are one source: whoever it is
 * attributed to in any of them, else the one received first.
 */
export const firstSourcesOf = (world: World, facts: readonly Fact[]): readonly Root[] => {
  const ordered = facts.toSorted((a, b) => a.report.received - b.report.received)
  const index = passageIndex<number>()
  const copyOf = ordered.map(({ claim }, at) => {
    const [best] = index.holders(claim.span.text)
    index.add(claim.span.text, at)
    return best !== undefined && best.share >= A_COPY ? best.source : at
  })
  const first = (at: number): number => {
    let here = at
    for (let next = copyOf[here]; next !== undefined && next !== here; next = copyOf[here]) here = next
    return here
  }
  const clusters = Map.groupBy(ordered, (_, at) => first(at))
  const roots = [...clusters.values()].flatMap((copies) => {
    const told = copies.map((fact) => ({ root: rootOf(world, fact), attributed: fact.claim.attribution.length > 0 }))
    const attributed = told.filter((one) => one.attributed).map(({ root }) => root)
    const own = told.filter((one) => !one.attributed).map(({ root }) => root)
    return attributed.length > 0 ? attributed : own.slice(0, 1)
  })
  return [...new Map(roots.map((root) => [root.key, root])).values()]
}
