import type { Placed } from './placed.ts'

/** A placed mention that later words may lean on ("the next day", "at the time"). */
export interface Spoken {
  readonly placed: Placed
  readonly sentence: number
  readonly block: number
  /** Whether it dates the main clause of its sentence rather than an aside. */
  readonly main: boolean
  /** The proper names of its sentence. */
  readonly names: ReadonlySet<string>
  /** Whether the words themselves name the year. */
  readonly namesYear: boolean
}

/** The day in force at a sentence: one named earlier in the same sentence, else the last one that dated a main clause, else the last. */
export const dayInForce = (spoken: readonly Spoken[], sentence: number): Placed | null => {
  let last: Placed | null = null
  for (let at = spoken.length - 1; at >= Math.max(0, spoken.length - 12); at -= 1) {
    const here = spoken[at]
    if (here === undefined || here.placed.grain !== 'day' || here.placed.low === null) continue
    if (here.sentence === sentence || here.main) return here.placed
    last ??= here.placed
  }
  return last
}

/** The last period of a grain that was spoken of. */
export const lastOfGrain = (spoken: readonly Spoken[], grains: readonly Placed['grain'][]): Spoken | null => {
  for (let at = spoken.length - 1; at >= Math.max(0, spoken.length - 12); at -= 1) {
    const here = spoken[at]
    if (here !== undefined && grains.includes(here.placed.grain) && here.placed.low !== null) return here
  }
  return null
}

/**
 * What "at the time" points at: among the dates of the same paragraph (else of the one before it) the one whose sentence shares the most proper
 * names with this one; the later of equals.
 */
export const timeInForce = (spoken: readonly Spoken[], block: number, names: ReadonlySet<string>): Placed | null => {
  for (const reach of [0, 1, 2]) {
    let best: Spoken | null = null
    let bestShared = -1
    for (const here of spoken) {
      if (here.block !== block - reach || here.placed.low === null || here.placed.type !== 'DATE') continue
      const shared = [...here.names].filter((name) => names.has(name)).length
      if (shared >= bestShared) {
        best = here
        bestShared = shared
      }
    }
    if (best !== null) {
      // Of several dates in the best sentence the first is the one its main clause is about.
      const sentence = best.sentence
      return spoken.find((here) => here.sentence === sentence && here.placed.low !== null)?.placed ?? best.placed
    }
  }
  return null
}
