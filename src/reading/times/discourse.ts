import type { Day } from './calendar.ts'
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
  /** Whether it only stands for comparison: "a year ago", told of a quarter. What follows goes on about the other one. */
  readonly compared: boolean
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

/** Periods that "seven months later" can be counted from. */
const COUNTED_FROM: ReadonlySet<Placed['grain']> = new Set(['day', 'week', 'month', 'quarter', 'season', 'year'])

/**
 * What "later" and "earlier" are counted from: the last time told in the same sentence, whatever its grain, else the last one that dated a main
 * clause, else the last. An offset in weeks or less (`fine`) looks for a day in its sentence first.
 */
export const timeCountedFrom = (spoken: readonly Spoken[], sentence: number, fine: boolean): Placed | null => {
  const day = fine ? dayInSentence(spoken, sentence) : null
  if (day !== null) return day
  let last: Placed | null = null
  for (let at = spoken.length - 1; at >= Math.max(0, spoken.length - 12); at -= 1) {
    const here = spoken[at]
    if (here === undefined || here.compared || here.placed.low === null || !COUNTED_FROM.has(here.placed.grain))
      continue
    if (here.sentence === sentence || here.main) return here.placed
    last ??= here.placed
  }
  return last
}

/** The last period of a grain that was spoken of. */
export const lastOfGrain = (spoken: readonly Spoken[], grains: readonly Placed['grain'][]): Spoken | null => {
  for (let at = spoken.length - 1; at >= Math.max(0, spoken.length - 12); at -= 1) {
    const here = spoken[at]
    if (here !== undefined && grains.includes(here.placed.grain) && here.placed.low !== null && !here.compared)
      return here
  }
  return null
}

/** The latest period of a grain that was lately spoken of and has begun by the day of publication. */
export const latestOfGrain = (spoken: readonly Spoken[], grain: Placed['grain'], until: Day): Placed | null =>
  spoken.slice(-12).reduce<Placed | null>((best, { placed }) => {
    if (placed.grain !== grain || placed.low === null || placed.low > until) return best
    return best?.low != null && best.low >= placed.low ? best : placed
  }, null)

/** How many mentions back "at the time" may point. */
const REACH = 60

/** The last mention that could be placed in the calendar. */
export const lastPlaced = (spoken: readonly Spoken[]): Placed | null => {
  for (let at = spoken.length - 1; at >= Math.max(0, spoken.length - REACH); at -= 1) {
    const placed = spoken[at]?.placed
    if (placed !== undefined && placed.low !== null) return placed
  }
  return null
}

/** The last day named in a sentence so far. */
export const dayInSentence = (spoken: readonly Spoken[], sentence: number): Placed | null => {
  for (let at = spoken.length - 1; at >= 0; at -= 1) {
    const here = spoken[at]
    if (here === undefined || here.sentence !== sentence) return null
    if (here.placed.grain === 'day' && here.placed.low !== null) return here.placed
  }
  return null
}

/**
 * What "at the time" points at: among the dates of the same paragraph (else of one or two before it) the one whose sentence shares the most
 * proper names with this one; the later of equals. Of several dates in that sentence the first, which its main clause is about.
 */
export const timeInForce = (spoken: readonly Spoken[], block: number, names: ReadonlySet<string>): Placed | null => {
  const recent = spoken.slice(-REACH).filter((here) => here.placed.low !== null && here.placed.type === 'DATE')
  for (const reach of [0, 1, 2]) {
    let best: Spoken | null = null
    let bestShared = -1
    for (const here of recent) {
      if (here.block !== block - reach) continue
      const shared = [...here.names].filter((name) => names.has(name)).length
      if (shared >= bestShared) {
        best = here
        bestShared = shared
      }
    }
    const sentence = best?.sentence
    if (best !== null) return recent.find((here) => here.sentence === sentence)?.placed ?? best.placed
  }
  return null
}
