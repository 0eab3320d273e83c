import type { ClaimSource, PlaceStatementView } from '../model/index.ts'
import { claimKeys, reportKey } from '../model/index.ts'
import type { Fact } from './fact.ts'
import type { Ground } from './ground.ts'
import { findingsOf } from './history.ts'
import type { Rule } from './rule.ts'
import type { Subject } from './subject.ts'
import type { Weighed } from './to-gap.ts'
import { toGap } from './to-gap.ts'
import type { Shared } from './world.ts'
import { factsOf, worldOn } from './world.ts'

/** What was found about one subject, and how long it holds if no claim about it changes. */
export interface Kept {
  readonly gaps: readonly Weighed[]
  /** The first instant (milliseconds since 1970 UTC) at which the answer may change by itself; infinite where it never does. */
  readonly until: number
  /** Whether what others are told to have done was looked at. */
  readonly violence: boolean
  /** Whether the menaces that other reports pass on were looked at. */
  readonly threats: boolean
}

export type Statements = ReadonlyMap<string, readonly PlaceStatementView[]>

/** What a look rests on besides the claims of the subjects. */
export interface Sight {
  readonly ground: Ground
  readonly shared: Shared
  readonly statements: Statements
  readonly rules: readonly Rule[]
}

/** Persons of one heap, whose claims are in memory at once; bodies and reports, of which much is told, come one by one. */
const SUBJECTS_AT_ONCE = 200

/** What the rules find about each of the subjects; their claims are asked for by the heap. */
export async function* lookAt(
  sight: Sight,
  source: ClaimSource,
  subjects: readonly Subject[],
): AsyncGenerator<readonly [Subject, Kept]> {
  // Never two kinds in one heap: rows of registers are handed out for persons, and must not come to a body that stands beside them.
  for (let at = 0; at < subjects.length; ) {
    const alone = subjects[at]?.kind !== 'person'
    let end = at + 1
    while (!alone && end < subjects.length && end - at < SUBJECTS_AT_ONCE && subjects[end]?.kind === 'person') end += 1
    yield* lookAtHeap(sight, source, subjects.slice(at, end))
    at = end
  }
}

async function* lookAtHeap(
  { ground, shared, statements, rules }: Sight,
  source: ClaimSource,
  heap: readonly Subject[],
): AsyncGenerator<readonly [Subject, Kept]> {
  let until = Number.POSITIVE_INFINITY
  let violence = false
  let threats = false
  const world = worldOn(ground, shared, {
    future: (instant) => {
      until = Math.min(until, instant)
    },
    violence: () => {
      violence = true
    },
    threats: () => {
      threats = true
    },
  })
  const facts = factsOf(ground, await source.under(heap.flatMap((subject) => subject.keys)))
  const under = placesByKey(ground, facts)
  for (const subject of heap) {
    until = Number.POSITIVE_INFINITY
    violence = false
    threats = false
    const told = factsUnder(facts, under, subject)
    const found = findingsOf(world, subject, told, rules, (report) => statements.get(report) ?? [])
    yield [subject, { gaps: found.map((one) => toGap(ground, one)), until, violence, threats }]
  }
}

/** Where in the list the facts of each key stand. */
export const placesByKey = (ground: Ground, facts: readonly Fact[]): ReadonlyMap<string, readonly number[]> => {
  const byKey = new Map<string, number[]>()
  const isEntity = (id: string): boolean => ground.clusters.clusterOf(id) !== null
  facts.forEach((fact, at) => {
    for (const key of [reportKey(fact.report.id), ...claimKeys(fact.claim, isEntity)]) {
      const list = byKey.get(key)
      if (list === undefined) byKey.set(key, [at])
      else list.push(at)
    }
  })
  return byKey
}

/** The facts found under the keys of a subject, each once, in their order. */
export const factsUnder = (
  facts: readonly Fact[],
  places: ReadonlyMap<string, readonly number[]>,
  subject: Subject,
): readonly Fact[] => {
  const lists = subject.keys.map((key) => places.get(key)).filter((list) => list !== undefined)
  const [only] = lists
  const all = lists.length === 1 && only !== undefined ? only : [...new Set(lists.flat())].sort((a, b) => a - b)
  return all.map((at) => facts[at]).filter((fact) => fact !== undefined)
}
