import type { Basis, CompleteRegister, Verdict } from '../model/index.ts'
import type { DayWindow, Extent, Range } from '../time/index.ts'
import { contains, definite, windowDays } from '../time/index.ts'
import type { Fact } from './fact.ts'
import { endTold } from './phases.ts'
import type { Spell } from './spells.ts'
import { canFallBetween, inSpell } from './spells.ts'
import type { Watch } from './watch.ts'
import type { When, Zone } from './when.ts'
import { asWritten } from './when.ts'
import type { World } from './world.ts'

export interface LapseAnswer {
  readonly verdict: Verdict
  readonly basis: Basis
  /** The stretch whose end opened the hole. */
  readonly lapsed: Spell<Fact> | null
  /** Claims that deny a watch at that time. */
  readonly denials: readonly Fact[]
  /** Claims that have a watch running at that time, or let it run. */
  readonly watching: readonly Fact[]
  /** Registers of watches that are complete from the end of the watch to that time, and hold none. */
  readonly listed: readonly CompleteRegister[]
}

const factsOf = (spell: Spell<Fact>): readonly Fact[] => [...(spell.begin?.from ?? []), ...(spell.end?.from ?? [])]

/** The report of an end tells of the event too, or came out after it: then it knew that the watch had not been taken up again. */
const vouches = (world: World, spell: Spell<Fact>, tellers: ReadonlySet<string>, at: Extent): boolean => {
  // Of a register only completeness says that no row came after (see `sinceLast`).
  const telling = (spell.end?.from ?? []).filter((fact) => fact.report.register === undefined)
  const until = Math.max(
    spell.vouched ?? Number.NEGATIVE_INFINITY,
    ...telling.map((fact) => world.vouchOf(fact.report).sure ?? Number.NEGATIVE_INFINITY),
  )
  if (at.hi !== null && until >= at.hi) return true
  return telling.some((fact) => tellers.has(fact.report.id))
}

const sinceLast = (
  world: World,
  watch: Watch,
  authority: string,
  last: Spell<Fact> | undefined,
  at: Extent,
): readonly CompleteRegister[] =>
  last === undefined ? [] : world.completeFor(authority, 'watch', last.end?.hi ?? null, at.hi, watch.person)

/**
 * Whether a watch was off at an instant: `certain` where every way the dates can turn out has it off, by the word of somebody who could
 * know; `impossible` where every way has it on. Silence after the last report is no denial.
 */
export const lapseAt = (world: World, watch: Watch, event: readonly Fact[], at: Extent): LapseAnswer => {
  const { spells } = watch
  const when: Range = { from: at.lo, to: at.hi }
  const states = spells.map((spell) => inSpell(at, spell))
  const between = canFallBetween(at, spells, watch.handOvers)
  const soft = spells.some((spell) => spell.begin?.soft === true || spell.end?.soft === true)
  const onSure = states.includes(1) || (between === false && !soft)
  const on = spells.filter((_, index) => states[index] !== -1)
  const ended = spells
    .filter((spell) => spell.end !== null && !spell.end.soft && spell.end.hi !== null && at.lo !== null)
    .filter((spell) => (spell.end?.hi ?? 0) <= (at.lo ?? 0))
    .sort((a, b) => (b.end?.hi ?? 0) - (a.end?.hi ?? 0))
  const tellers = new Set(event.map((fact) => fact.report.id))
  const listed = watch.authority === null ? [] : sinceLast(world, watch, watch.authority.key, ended[0], at)
  const vouched = listed.length > 0 || ended.some((spell) => vouches(world, spell, tellers, at))
  const denials = watch.unwatched.filter(({ bounds }) => {
    const sure = bounds === null ? null : definite(bounds)
    return sure !== null && contains([sure], [when])
  })
  // "Was never put under watch" and "was put under watch in May" cannot both be true, whenever it ended.
  const disowned = denials.some(({ bounds }) => {
    const sure = bounds === null ? null : definite(bounds)
    return spells.some(
      ({ begin }) =>
        sure !== null &&
        begin?.lo != null &&
        begin.hi !== null &&
        !begin.soft &&
        contains([sure], [{ from: begin.lo, to: begin.hi }]),
    )
  })
  const contested = spells.some((spell) => spell.contested !== null && at.lo !== null && spell.contested > at.lo)
  const rival = spells.some((spell) => spell.rival)
  const maybeEnded = spells.filter((spell) => spell.end !== null && (at.hi === null || (spell.end.lo ?? 0) < at.hi))
  const answer = (verdict: Verdict, basis: Basis): LapseAnswer => ({
    verdict,
    basis,
    lapsed: ended[0] ?? maybeEnded[maybeEnded.length - 1] ?? null,
    denials: denials.map(({ fact }) => fact),
    watching: on.flatMap(factsOf),
    listed,
  })
  if (onSure) return denials.length > 0 ? answer('possible', 'sources-conflict') : answer('impossible', 'stated')
  if (contested || disowned) return answer('possible', 'sources-conflict')
  if (denials.length > 0) return answer('certain', 'stated')
  if (on.length > 0) return answer('possible', rival ? 'sources-conflict' : 'dates-too-vague')
  if (!vouched) return answer('possible', 'nobody-says')
  return answer('certain', rival ? 'sources-conflict' : 'stated')
}

/** When the stretch ended: where the claims of its end meet, or from the first to the last of them where they are rivals. */
export const endOf = (
  world: World,
  spell: Spell<Fact>,
): {
  readonly dates: Dates
  readonly fact: Fact
  readonly edtf: string
  /** The times of all claims of the end. */
  readonly told: readonly When[]
} | null => {
  const told = (spell.end?.from ?? []).flatMap((fact) => {
    const when = endTold(world, fact)
    return when === null ? [] : [{ fact, when, dates: datesOf(when) }]
  })
  const length = ({ when }: { readonly when: When }): number => (when.days.hi ?? 0) - (when.days.lo ?? 0)
  const [first] = [...told].sort((a, b) => length(a) - length(b))
  if (first === undefined) return null
  const join = (pick: (dates: Dates) => Extent): Extent => {
    const all = told.map(({ dates }) => pick(dates))
    const lows = all.map((extent) => extent.lo).filter((ms) => ms !== null)
    const highs = all.map((extent) => extent.hi).filter((ms) => ms !== null)
    const outer = spell.rival
    return {
      ...pick(first.dates),
      lo: lows.length === 0 ? null : outer ? Math.min(...lows) : Math.max(...lows),
      hi: highs.length === 0 ? null : outer ? Math.max(...highs) : Math.min(...highs),
    }
  }
  return {
    dates: { extent: join((dates) => dates.extent), written: join((dates) => dates.written), zone: first.when.zone },
    fact: first.fact,
    edtf: first.when.edtf,
    told: told.map(({ when }) => when),
  }
}

/**
 * The days between two times: calendar days as they are written, where both are days of one country or the zone of either is not known;
 * where the zones differ, their slack shows.
 */
export const daysBetween = (from: Dates, to: Dates): DayWindow =>
  from.zone !== to.zone && from.zone.known && to.zone.known
    ? windowDays(from.extent, to.extent, { zone: [...new Set([...from.zone.zones, ...to.zone.zones])] })
    : windowDays(from.written, to.written)

export interface Dates {
  readonly extent: Extent
  /** The same with days counted in UTC: the calendar days as they stand. */
  readonly written: Extent
  readonly zone: Zone
}

/** A time as {@link daysBetween} counts it. */
export const datesOf = (when: When): Dates => ({ extent: when.days, written: asWritten(when), zone: when.zone })
