import type { ClaimSource, ClaimView, Gap } from '../model/index.ts'
import { claimKeys, reportKey } from '../model/index.ts'
import { isThreatening, isViolent } from './fact.ts'
import type { Ground } from './ground.ts'
import { groundOf } from './ground.ts'
import type { Kept, Sight, Statements } from './look.ts'
import { lookAt } from './look.ts'
import { changedKeys, differing } from './marks.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules.ts'
import { sharedIn, withReports } from './shared.ts'
import type { Subject } from './subject.ts'
import { subjectsOf } from './subject.ts'
import type { Weighed } from './to-gap.ts'
import { byImportance, listed } from './to-gap.ts'
import type { Shared } from './world.ts'
import { factsOf, sharedOf } from './world.ts'

/** Claims that were added, changed, or no longer count: each as it was and as it is, where it was or is at all. */
export interface Change {
  readonly claims: readonly ClaimView[]
  /** Something besides claims changed: reports, entities, judgements. */
  readonly ground: boolean
}

export interface RunOptions {
  readonly rules?: readonly Rule[]
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /** Look only at every n-th subject, from the one at this place on: how a run is spread over several threads. */
  readonly share?: { readonly of: number; readonly at: number }
  /** What other runs found, by subject: nobody is looked at again. */
  readonly kept?: Iterable<readonly [string, Kept]>
}

/** The gaps of a case, kept so that a change is worked out for the subjects that it touches alone. */
export interface GapEngine {
  readonly gaps: () => readonly Gap[]
  /** The first instant (milliseconds since 1970 UTC) at which a gap may change by itself; infinite where none does. */
  readonly until: () => number
  /** What is kept, by subject: what another run can start from. */
  readonly kept: () => Iterable<readonly [string, Kept]>
  /** Brings the gaps up to date with the case as it is now; answers how many subjects were looked at again. */
  readonly update: (source: ClaimSource, change: Change) => Promise<number>
}

/** A case laid out for looking at it: made when it is first needed. */
interface Laid {
  readonly sight: Sight
  readonly subjects: ReadonlyMap<string, Subject>
  /** Ids of subjects by the keys under which their claims are found. */
  readonly byKey: ReadonlyMap<string, readonly string[]>
}

const layOut = async (source: ClaimSource, rules: readonly Rule[], known?: Shared): Promise<Laid> => {
  const ground = groundOf(await source.ground())
  const read = new Set(rules.map((rule) => rule.reads))
  const subjects = new Map<string, Subject>()
  const byKey = new Map<string, string[]>()
  for (const subject of subjectsOf(ground)) {
    if (!read.has(subject.kind)) continue
    subjects.set(subject.id, subject)
    for (const key of subject.keys) {
      const list = byKey.get(key)
      if (list === undefined) byKey.set(key, [subject.id])
      else list.push(subject.id)
    }
  }
  const shared = known ?? (await sharedIn(ground, source))
  return { sight: { ground, shared, statements: statementsIn(ground), rules }, subjects, byKey }
}

/** Looks at every subject once and keeps what it finds. The same gaps as `findGaps`, in the same order. */
export const runEngine = async (first: ClaimSource, options: RunOptions = {}): Promise<GapEngine> => {
  const rules = options.rules ?? RULES
  let source = first
  let view = await first.ground()
  let laid = options.kept === undefined ? await layOut(first, rules) : null
  const kept = new Map<string, Kept>()
  let sorted: Weighed[] = []

  const keep = (id: string, made: Kept): void => {
    if (made.gaps.length > 0 || made.violence || made.threats || made.until !== Number.POSITIVE_INFINITY)
      kept.set(id, made)
    else kept.delete(id)
  }

  if (options.kept !== undefined) for (const [id, one] of options.kept) kept.set(id, one)
  else if (laid !== null) await lookAtAll(laid)
  sorted = [...kept.values()].flatMap((one) => one.gaps).sort(byImportance)

  const replace = (id: string, made: Kept | null): void => {
    for (const weighed of kept.get(id)?.gaps ?? []) {
      const at = sorted.indexOf(weighed, placeOf(sorted, weighed))
      if (at >= 0) sorted.splice(at, 1)
    }
    if (made === null) {
      kept.delete(id)
      return
    }
    keep(id, made)
    for (const weighed of made.gaps) sorted.splice(placeOf(sorted, weighed), 0, weighed)
  }

  return {
    until: () => [...kept.values()].reduce((first, one) => Math.min(first, one.until), Number.POSITIVE_INFINITY),
    kept: () => kept,
    gaps: () => listed(sorted, view.closedGaps),
    update: async (now, change) => {
      const before = laid ?? (await layOut(source, rules))
      source = now
      view = await now.ground()
      const after = change.ground
        ? await layOut(now, rules)
        : {
            ...before,
            sight: {
              ...before.sight,
              ground: { ...before.sight.ground, view },
              shared: await sharedAfter(before, change),
            },
          }
      laid = after
      const { ground, shared } = after.sight
      const touched = new Set<string>()
      const touch = (keys: readonly string[]): void => {
        for (const key of keys) for (const id of after.byKey.get(key) ?? []) touched.add(id)
      }
      const isEntity = (id: string): boolean => ground.clusters.clusterOf(id) !== null
      const touchClaim = (claim: ClaimView): void => touch([reportKey(claim.report), ...claimKeys(claim, isEntity)])
      /** Touches whoever is spoken of in a claim that is found under the keys. */
      const touchUnder = async (keys: readonly string[]): Promise<void> => {
        touch(keys)
        for (const claim of await now.under(keys)) touchClaim(claim)
      }
      if (change.ground) {
        for (const id of before.subjects.keys()) if (!after.subjects.has(id)) replace(id, null)
        for (const keys of changedKeys(before.sight, after.sight)) await touchUnder(keys)
      }
      for (const claim of change.claims) touchClaim(claim)
      for (const report of differing(before.sight.shared.told, shared.told)) await touchUnder([reportKey(report)])
      const violence = shared.violent !== before.sight.shared.violent
      const threats = shared.threats !== before.sight.shared.threats
      for (const [id, one] of kept)
        if ((violence && one.violence) || (threats && one.threats) || one.until <= view.at) touched.add(id)
      const again = [...touched].map((id) => after.subjects.get(id)).filter((subject) => subject !== undefined)
      for await (const [subject, made] of lookAt(after.sight, now, again)) replace(subject.id, made)
      return touched.size
    },
  }

  async function lookAtAll({ sight, subjects }: Laid): Promise<void> {
    const { of, at: first } = options.share ?? { of: 1, at: 0 }
    const chosen = [...subjects.values()].filter((_, at) => at % of === first)
    let done = 0
    for await (const [subject, made] of lookAt(sight, source, chosen)) {
      options.signal?.throwIfAborted()
      keep(subject.id, made)
      done += 1
      if (done % 200 === 0) options.onProgress?.(done, chosen.length)
    }
    options.onProgress?.(chosen.length, chosen.length)
  }

  /** What all subjects share, with what the changed claims add to it or take from it; a part that stays is the same value. */
  async function sharedAfter({ sight: { ground, shared } }: Laid, change: Change): Promise<Shared> {
    const told = new Map(shared.told)
    const violence = change.claims.some((claim) => isViolent(claim))
    const threats = change.claims.some((claim) => isThreatening(claim))
    const inReports = new Map<string, Shared>()
    for (const report of new Set(change.claims.map((claim) => claim.report))) {
      const own = sharedOf(ground, factsOf(ground, await source.under([reportKey(report)])))
      const latest = own.told.get(report)
      if (latest === undefined) told.delete(report)
      else told.set(report, latest)
      inReports.set(report, own)
    }
    return {
      violent: violence ? withReports(ground, shared.violent, inReports, (own) => own.violent) : shared.violent,
      threats: threats ? withReports(ground, shared.threats, inReports, (own) => own.threats) : shared.threats,
      told,
    }
  }
}

const statementsIn = (ground: Ground): Statements =>
  Map.groupBy(ground.view.placeStatements, (statement) => statement.report)

/** Where a gap stands, or would stand, among sorted ones. */
const placeOf = (sorted: readonly Weighed[], weighed: Weighed): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other !== undefined && byImportance(other, weighed) < 0) low = middle + 1
    else high = middle
  }
  return low
}
