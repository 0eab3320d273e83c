import type { Instant, Tri } from '../time/index.ts'
import { definite } from '../time/index.ts'
import type { Fact } from './fact.ts'
import { meetsAny } from './search.ts'
import { holdsAll } from './state-index.ts'
import { edtfOf, stateOf } from './when.ts'
import type { World } from './world.ts'

/** From `lo` up to but not including `hi`, in milliseconds since 1970 UTC; may be infinite. */
export interface Stretch {
  readonly lo: number
  readonly hi: number
}

/** The time of which a denial speaks: all of it for sure, and some of it perhaps. */
export interface Cover {
  readonly sure: Stretch | null
  readonly maybe: Stretch
}

/** A day that is one of several, or about a day. */
const VAGUE = /[[{~?%X]/

const low = (ms: number | null): number => ms ?? Number.NEGATIVE_INFINITY
const high = (ms: number | null): number => ms ?? Number.POSITIVE_INFINITY

/**
 * Of which time a claim denies a state. A day, or an interval, is denied as a whole; a month or a year as a lone date only at some moment
 * of it. Without a date it speaks of some time, or, where `undated` is `all`, of all time, up to its telling. Nobody vouches past that,
 * and a guess denies nothing for sure.
 */
export const coverOf = (world: World, fact: Fact, undated: 'all' | 'some' = 'some'): Cover => {
  const told = world.vouchOf(fact.report).sure
  const firm = fact.weight === 'firm'
  const edtf = edtfOf(fact.claim)
  const until = high(told)
  if (edtf === null) {
    const ever = { lo: Number.NEGATIVE_INFINITY, hi: until }
    return { sure: undated === 'all' && firm && told !== null ? ever : null, maybe: ever }
  }
  const when = world.whenOf(fact)
  const maybe = { lo: low(when?.sure.lo ?? null), hi: high(when?.sure.hi ?? null) }
  const whole = edtf.includes('/') || when?.sure.precision === 'day' || when?.sure.precision === 'time'
  const bounds = whole && firm ? stateOf(edtf, world.zoneOf(fact), VAGUE.test(edtf) ? 'touching' : 'throughout') : null
  const range = bounds === null ? null : definite(bounds)
  if (range === null) return { sure: null, maybe }
  const sure = { lo: low(range.from), hi: Math.min(high(range.to), until) }
  return { sure: sure.lo < sure.hi ? sure : null, maybe }
}

export const covers = (cover: Cover, lo: number, hi: number): boolean =>
  cover.sure !== null && cover.sure.lo <= lo && hi <= cover.sure.hi

export const touches = (cover: Cover, lo: number, hi: number): boolean => cover.maybe.lo < hi && lo < cover.maybe.hi

/** Whether something is denied at an instant: 1 where all of the time in which it can lie is, -1 where none of it can be. */
export const coverIndex = (all: readonly Cover[]): ((at: Instant) => Tri) => {
  const surely = holdsAll(all.flatMap(({ sure }) => sure ?? []))
  const perhaps = meetsAny(all.map(({ maybe }, at) => ({ ...maybe, at })))
  return ({ lo, hi }) => (surely(low(lo), high(hi)) ? 1 : perhaps(low(lo), high(hi)) ? 0 : -1)
}
