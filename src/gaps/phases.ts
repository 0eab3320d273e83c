import type { Fact } from './fact.ts'
import { roleText } from './fact.ts'
import type { Point } from './spells.ts'
import type { When } from './when.ts'
import { asWritten, edtfOf, endsOf, whenOf } from './when.ts'
import type { World } from './world.ts'

export type Phase = 'start' | 'end' | 'ongoing'

/** Which part of a state a claim tells: its beginning, its end, or its course where no phase is given. */
export const phaseOf = (fact: Fact): Phase => {
  const phase = roleText(fact.claim, 'phase')
  return phase === 'start' || phase === 'end' ? phase : 'ongoing'
}

const tell = (
  kind: Point<Fact>['kind'],
  fact: Fact,
  when: Pick<When, 'sure'> | null,
  until: number | null,
): Point<Fact> => ({
  kind,
  lo: when?.sure.lo ?? null,
  hi: when?.sure.hi ?? null,
  source: fact,
  origin: fact.report.id,
  soft: fact.weight === 'soft',
  until,
})

/**
 * When a claim has a state end: at the end of its time, not at its begin. "Since June" told of an end has it off from June on. Null: it
 * gives no such date.
 */
export const endTold = (world: World, fact: Fact): When | null => {
  const { begin, end, openEnd } = endsOf(edtfOf(fact.claim), world.zoneOf(fact))
  return end ?? (openEnd ? begin : null)
}

/** When a claim has a state begin, as EDTF: the begin of its time. */
export const beginTold = (world: World, fact: Fact): string | null =>
  endsOf(edtfOf(fact.claim), world.zoneOf(fact)).begin?.edtf ?? null

/** Whether the time was over when the report came out: by any clock, or by the days as they are written. */
const isOver = (world: World, fact: Fact, when: When): boolean => {
  const told = world.vouchOf(fact.report).sure
  if (when.sure.hi !== null && told !== null && when.sure.hi <= told) return true
  const published = whenOf(fact.report.published.edtf, when.zone)
  const last = asWritten(when).hi
  const day = published === null ? null : asWritten(published).lo
  return last !== null && day !== null && last <= day
}

/**
 * What one positive claim says of the begin and the end of a state. An end told with an interval takes the end of it alone, a begin its
 * begin; the course of a state takes both. A lone date without a phase says that it held at some moment of that time: it had begun by its
 * end, and had not ended before its beginning. An interval that runs up to the publication tells no end.
 */
export const phasePoints = (world: World, fact: Fact): readonly Point<Fact>[] => {
  const phase = phaseOf(fact)
  const { begin, end, openEnd, single } = endsOf(edtfOf(fact.claim), world.zoneOf(fact))
  const told = world.vouchOf(fact.report).sure
  // A row tells its own stretch and nothing of what came after: that there is no later row says only a register declared complete.
  const silent = fact.report.register !== undefined
  if (phase === 'end') {
    const when = endTold(world, fact)
    if (when !== null)
      return [{ ...tell('end', fact, when, silent ? null : told), lo: begin === null ? null : when.sure.lo }]
    return [{ ...tell('end', fact, null, silent ? null : told), lo: begin?.sure.lo ?? null }]
  }
  if (begin === null && end === null) return []
  if (phase === 'start' && begin !== null) return [tell('begin', fact, begin, openEnd ? told : null)]
  if (single && begin !== null) return [{ ...tell('begin', fact, begin, begin.sure.lo), lo: null }]
  const ended = end !== null && isOver(world, fact, end)
  const points: Point<Fact>[] = []
  const until = openEnd ? told : ended ? null : (end?.sure.lo ?? null)
  if (begin !== null) points.push(tell('begin', fact, begin, until))
  else if (!ended && end !== null) points.push({ ...tell('begin', fact, end, until), lo: null })
  if (ended && end !== null) points.push(tell('end', fact, end, silent ? null : told))
  return points
}
