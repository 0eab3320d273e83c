import type { Extent } from '../time/index.ts'
import type { Act } from './acts.ts'
import type { Fact } from './fact.ts'
import { isViolent } from './fact.ts'
import type { PersonHistory } from './rule.ts'
import type { Timed } from './search.ts'
import { meetsAny } from './search.ts'
import type { World } from './world.ts'

const low = (extent: Extent): number => extent.lo ?? Number.NEGATIVE_INFINITY
const high = (extent: Extent): number => extent.hi ?? Number.POSITIVE_INFINITY
const meet = (a: Extent, b: Extent): boolean => low(a) < high(b) && low(b) < high(a)

const targetsOf = (world: World, fact: Fact): readonly string[] =>
  fact.claim.object.map((id) => world.clusterOf(id)?.id ?? id)

type Attacked = (from: number, to: number) => boolean

/** For each target whether it is told to have been attacked, by anybody, at some moment of a time. */
const attackedOf = (world: World): ReadonlyMap<string, Attacked> => {
  const times = new Map<string, Timed[]>()
  for (const fact of world.violent) {
    const when = world.whenOf(fact)
    if (when === null) continue
    for (const target of targetsOf(world, fact)) {
      const list = times.get(target) ?? []
      if (list.length === 0) times.set(target, list)
      list.push({ lo: low(when.sure), hi: high(when.sure), at: list.length })
    }
  }
  return new Map([...times].map(([target, list]) => [target, meetsAny(list)]))
}

const kept = new WeakMap<readonly Fact[], ReadonlyMap<string, Attacked>>()
const attackedIn = (world: World): ReadonlyMap<string, Attacked> => {
  const { violent } = world
  const known = kept.get(violent)
  if (known !== undefined) return known
  const made = attackedOf(world)
  kept.set(violent, made)
  return made
}

/**
 * Claims that the person took no part in an act, whenever they were made: denied of its days, or of a target that was attacked on those
 * days. A denial without a date is of every act, unless what it names is told to have been attacked on other days only.
 */
export const rejectionsOf = (history: PersonHistory): ((act: Act) => readonly Fact[]) => {
  const { world, person } = history
  const rejecting = history.facts.flatMap((fact) => {
    if (!fact.negative || !isViolent(fact) || !fact.subjects.includes(person)) return []
    const attacked = targetsOf(world, fact).flatMap((id) => attackedIn(world).get(id) ?? [])
    return [{ fact, when: world.whenOf(fact), attacked }]
  })
  return (act) =>
    rejecting
      .filter(
        ({ when, attacked }) =>
          (when === null ? attacked.length === 0 : meet(when.sure, act.when.sure)) ||
          attacked.some((attackedAt) => attackedAt(low(act.when.sure), high(act.when.sure))),
      )
      .map(({ fact }) => fact)
}
