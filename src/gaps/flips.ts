import type { ClaimSource, Flip, Flips, Gap, Witness } from '../model/index.ts'
import { benchOf } from './bench.ts'
import type { Fact } from './fact.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules.ts'

/** Claims of which every pair is tried: those that the gap itself shows, and no more of them than this. */
const MOST_PAIRED = 12
/** Runs of the rule for one gap, at most; fewer where much is told of the subject, so that a run over all of it stays within seconds. */
const MOST_RUNS = 400
const MOST_FACTS_READ = 100_000
const FEWEST_RUNS = 12

export interface FlipsOptions {
  readonly rules?: readonly Rule[]
  readonly signal?: AbortSignal
}

/**
 * Which claims a gap's verdict hangs on: each single claim without which the rule says something else, and each pair of claims shown with
 * the gap of which neither does so alone. Worked out by running the rule again on the subject as if they had not been told.
 * Null where the rule finds no such gap on these claims.
 */
export const flipsOf = async (source: ClaimSource, gap: Gap, options: FlipsOptions = {}): Promise<Flips | null> => {
  const bench = await benchOf(source, gap, options.rules ?? RULES)
  if (bench === null) return null
  const facts = await bench.facts()
  const base = await bench.without(new Set())
  const verdict = base.find(({ id }) => id === gap.id)?.verdict ?? gap.verdict
  const known = new Set(base.map(({ id }) => id))
  const most = Math.max(FEWEST_RUNS, Math.min(MOST_RUNS, Math.floor(MOST_FACTS_READ / (facts.length + 1))))
  let runs = 0
  const flips: Flip[] = []

  const attempt = async (left: readonly Fact[]): Promise<boolean> => {
    options.signal?.throwIfAborted()
    runs += 1
    // Others who ask are answered in between.
    await new Promise((resolve) => setImmediate(resolve))
    const found = await bench.without(new Set(left.map(({ claim }) => claim.id)))
    const now = found.find(({ id }) => id === gap.id)
    if (now?.verdict === verdict) return false
    flips.push({
      without: left.map(witnessOf),
      verdict: now?.verdict ?? null,
      basis: now?.basis ?? null,
      instead: now === undefined ? found.filter(({ id }) => !known.has(id)).map(({ id }) => id) : [],
    })
    return true
  }

  const alone = new Set<Fact>()
  const tried = facts.slice(0, most)
  for (const fact of tried) if (await attempt([fact])) alone.add(fact)
  const shown = shownWith(gap, facts).filter((fact) => !alone.has(fact))
  const paired = shown.slice(0, MOST_PAIRED)
  let pairsLeft = shown.length > paired.length
  for (const [at, first] of paired.entries())
    for (const second of paired.slice(at + 1))
      if (runs < most) await attempt([first, second])
      else pairsLeft = true
  return {
    flips,
    claims: facts.length,
    tried: tried.length,
    all: tried.length === facts.length && !pairsLeft,
  }
}

/** What the rule says of the same gap on other claims (another reading of the case); null where it does not find it there. */
export const sameGapIn = async (source: ClaimSource, gap: Gap, rules: readonly Rule[] = RULES): Promise<Gap | null> => {
  const bench = await benchOf(source, gap, rules)
  return (await bench?.without(new Set()))?.find(({ id }) => id === gap.id) ?? null
}

const shownWith = (gap: Gap, facts: readonly Fact[]): readonly Fact[] => {
  const shown = new Set([...gap.witnesses, ...gap.against].map(({ claim }) => claim))
  return facts.filter(({ claim }) => shown.has(claim.id))
}

const witnessOf = ({ claim, report }: Fact): Witness => ({
  report: { id: report.id, name: report.name },
  start: claim.span.start,
  end: claim.span.end,
  text: claim.span.text,
  claim: claim.id,
})
