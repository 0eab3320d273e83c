import type { Precision } from './day-span.ts'
import type { EdtfEndpoint } from './edtf-ast.ts'
import { formatEdtf } from './edtf-format.ts'
import type { EdtfInput, Extent, TimeOptions } from './extent.ts'
import { coarser, extentIn, intervalEnds, joinAssumptions, prepare } from './extent.ts'
import type { Ms, TimeResult } from './result.ts'
import { LATEST, timeFail, timeOk } from './result.ts'

/**
 * When a state began and ended: not before `beginLo`, not after `beginHi`, and likewise for its end. Milliseconds since 1970 UTC; null
 * means that nothing is known on that side. The state holds from its begin up to but not including its end.
 *
 * A null never claims anything: with `endLo` null no instant is sure. What is said to go on without end has `endLo` = {@link FOREVER},
 * a number that outlasts every date, until a report's publication caps it.
 */
export interface Bounds {
  readonly beginLo: Ms | null
  readonly beginHi: Ms | null
  readonly endLo: Ms | null
  readonly endHi: Ms | null
}

/** The `endLo` of a state that its source leaves open (`2015-01-09/..`): "and it still is". */
export const FOREVER: Ms = LATEST

/** Bounds with how finely they are known (null: no date at all) and the sentences a reader should see beside them. */
export interface Described extends Bounds {
  readonly precision: Precision | null
  readonly assumptions: readonly string[]
}

const max = (a: Ms | null, b: Ms | null): Ms | null => (a === null ? b : b === null ? a : Math.max(a, b))
const min = (a: Ms | null, b: Ms | null): Ms | null => (a === null ? b : b === null ? a : Math.min(a, b))

/** A state does not end before it began: draws the bounds in accordingly. Null if no state fits them. */
export const tightened = (b: Bounds): Bounds | null => {
  const endLo = max(b.endLo, b.beginLo)
  const beginHi = min(b.beginHi, b.endHi)
  if (b.beginLo !== null && beginHi !== null && b.beginLo > beginHi) return null
  if (endLo !== null && b.endHi !== null && endLo > b.endHi) return null
  return { beginLo: b.beginLo, beginHi, endLo, endHi: b.endHi }
}

const describe = (
  begin: Extent | null,
  end: Extent | null,
  open: boolean,
  text: () => string,
): TimeResult<Described> => {
  const bounds = tightened({
    beginLo: begin?.lo ?? null,
    beginHi: begin?.hi ?? null,
    endLo: open ? FOREVER : (end?.lo ?? null),
    endHi: end?.hi ?? null,
  })
  if (bounds === null) {
    return timeFail('reversed', text(), `"${text()}" ends before it begins.`, 'Look at the two dates again.')
  }
  const precision =
    begin === null || end === null ? ((begin ?? end)?.precision ?? null) : coarser(begin.precision, end.precision)
  const { beginLo, beginHi, endLo, endHi } = bounds
  return timeOk({
    beginLo,
    beginHi,
    endLo,
    endHi,
    precision,
    assumptions: joinAssumptions(begin?.assumptions ?? [], end?.assumptions ?? []),
  })
}

const isOpen = (end: EdtfEndpoint): boolean => end.kind === 'open'

/**
 * The four bounds of a state whose begin and end are told apart, each an EDTF expression of any kind.
 * Null: nothing is said of it. `'..'` as the end: it was still so; as the begin it is the same as null.
 */
export const describedTime = (
  begin: string | null,
  end: string | null,
  options?: TimeOptions,
): TimeResult<Described> => {
  const read = (text: string | null): TimeResult<Extent | null> => {
    if (text === null || text === '..' || text === '') return timeOk(null)
    const prepared = prepare(text, options)
    return prepared.ok ? extentIn(prepared.value.edtf, prepared.value.setting) : prepared
  }
  const from = read(begin)
  if (!from.ok) return from
  const to = read(end)
  if (!to.ok) return to
  return describe(from.value, to.value, end === '..', () => `${begin ?? ''}/${end ?? ''}`)
}

/**
 * How the time of a state given by a single date is meant:
 * - `inside`: it began and ended within that time ("stayed there in 2011"); nothing in between is sure
 * - `touching`: it held at some moment of that time, and may have begun long before and gone on after ("was listed in 2011")
 * - `throughout`: it held for all of that time
 */
export type SingleDate = 'inside' | 'touching' | 'throughout'

export interface StateOptions extends TimeOptions {
  readonly single?: SingleDate | undefined
}

const single = (extent: Extent, how: SingleDate): Bounds => {
  const { lo, hi } = extent
  if (how === 'touching') return { beginLo: null, beginHi: hi, endLo: lo, endHi: null }
  if (how === 'throughout') return { beginLo: null, beginHi: lo, endLo: hi, endHi: null }
  return { beginLo: lo, beginHi: hi, endLo: lo, endHi: hi }
}

/** The four bounds of a state described by one expression: an interval gives both ends, a single date is read as `single` says. */
export const stateBounds = (input: EdtfInput, options: StateOptions = {}): TimeResult<Described> => {
  const prepared = prepare(input, options)
  if (!prepared.ok) return prepared
  const { edtf, setting } = prepared.value
  if (edtf.kind !== 'interval') {
    const extent = extentIn(edtf, setting)
    if (!extent.ok) return extent
    const { precision, assumptions } = extent.value
    return timeOk({ ...single(extent.value, options.single ?? 'inside'), precision, assumptions })
  }
  const ends = intervalEnds(edtf, setting)
  if (!ends.ok) return ends
  return describe(ends.value.begin, ends.value.end, isOpen(edtf.end), () => formatEdtf(edtf))
}

/** Something that happened at one instant within the extent: its begin is its end. */
export const instantOfExtent = (extent: Pick<Extent, 'lo' | 'hi'>): Bounds => ({
  beginLo: extent.lo,
  beginHi: extent.hi,
  endLo: extent.lo,
  endHi: extent.hi,
})

/** The bounds of an instant described by an expression; `2015-01-02/2015-01-08` is one instant somewhere between. */
export const instantBounds = (input: EdtfInput, options?: TimeOptions): TimeResult<Described> => {
  const prepared = prepare(input, options)
  if (!prepared.ok) return prepared
  const extent = extentIn(prepared.value.edtf, prepared.value.setting)
  if (!extent.ok) return extent
  const { precision, assumptions } = extent.value
  return timeOk({ ...instantOfExtent(extent.value), precision, assumptions })
}

/**
 * What a report published at `published` can vouch for: an end that it puts later, or leaves open, is sure only up to its publication.
 * The state may well have gone on; the report cannot know.
 */
export const capAt = <B extends Bounds>(bounds: B, published: Ms): B => {
  if (bounds.endLo === null || bounds.endLo <= published) return bounds
  return { ...bounds, endLo: bounds.beginLo === null ? published : Math.max(published, bounds.beginLo) }
}
