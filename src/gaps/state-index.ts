import type { Instant, Tri } from '../time/index.ts'
import { definite, possible } from '../time/index.ts'
import type { Timed } from './search.ts'
import { countBelow, meetsAny } from './search.ts'
import type { Spell } from './spells.ts'
import { boundsOfSpell } from './spells.ts'

const low = (ms: number | null): number => ms ?? Number.NEGATIVE_INFINITY
const high = (ms: number | null): number => ms ?? Number.POSITIVE_INFINITY

/** Whether one of the times holds all of [from, to): sorted once, each question is one search. */
export const holdsAll = (times: readonly Pick<Timed, 'lo' | 'hi'>[]): ((from: number, to: number) => boolean) => {
  const sorted = times.toSorted((a, b) => a.lo - b.lo || 0)
  let reach = Number.NEGATIVE_INFINITY
  const furthest = sorted.map(({ hi }) => {
    reach = Math.max(reach, hi)
    return reach
  })
  return (from, to) => {
    // Those that begin at `from` or before it.
    let below = countBelow(sorted, ({ lo }) => lo, from)
    while (sorted[below]?.lo === from) below += 1
    return below > 0 && (furthest[below - 1] ?? Number.NEGATIVE_INFINITY) >= to
  }
}

/**
 * Whether a state held at an instant, as {@link inSpell} answers for each of its stretches: 1 where one surely held, -1 where none can
 * have. A stretch that another source has go on beyond its end may have held until then. Sorted once, each question is two searches.
 */
export const stateIndex = <T>(spells: readonly Spell<T>[]): ((at: Instant) => Tri) => {
  const sure: Timed[] = []
  const maybe: Timed[] = []
  spells.forEach((spell, at) => {
    const bounds = boundsOfSpell(spell)
    const held = spell.begin?.soft === true || spell.end?.soft === true ? null : definite(bounds)
    if (held !== null) sure.push({ lo: low(held.from), hi: high(held.to), at })
    const could = possible(bounds)
    if (could !== null) maybe.push({ lo: low(could.from), hi: Math.max(high(could.to), low(spell.contested)), at })
  })
  const surely = holdsAll(sure)
  const perhaps = meetsAny(maybe)
  return ({ lo, hi }) => (surely(low(lo), high(hi)) ? 1 : perhaps(low(lo), high(hi)) ? 0 : -1)
}
