import type { Fact } from './fact.ts'
import { roleText } from './fact.ts'
import type { Point } from './spells.ts'
import type { When } from './when.ts'
import { edtfOf, endsOf } from './when.ts'
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
 * What one positive claim says of the begin and the end of a state. A lone date without a phase says that it held at some moment of that
 * time: it had begun by its end, and had not ended before its beginning. An interval that runs up to the publication tells no end.
 */
export const phasePoints = (world: World, fact: Fact): readonly Point<Fact>[] => {
  const phase = phaseOf(fact)
  const { begin, end, openEnd, single } = endsOf(edtfOf(fact.claim), world.zoneOf(fact))
  const told = world.vouchOf(fact.report).sure
  if (phase === 'end') {
    const when = end ?? begin
    if (when === null) return [tell('end', fact, null, told)]
    return [{ ...tell('end', fact, when, told), lo: single || begin !== null ? when.sure.lo : null }]
  }
  if (begin === null && end === null) return []
  if (single && begin !== null) {
    if (phase === 'start') return [tell('begin', fact, begin, null)]
    return [{ ...tell('begin', fact, begin, begin.sure.lo), lo: null }]
  }
  const ended = end?.sure.hi != null && told !== null && end.sure.hi <= told
  const points: Point<Fact>[] = []
  const until = openEnd ? told : ended ? null : (end?.sure.lo ?? null)
  if (begin !== null) points.push(tell('begin', fact, begin, until))
  else if (!ended && end !== null) points.push({ ...tell('begin', fact, end, until), lo: null })
  if (ended && end !== null) points.push(tell('end', fact, end, told))
  return points
}
