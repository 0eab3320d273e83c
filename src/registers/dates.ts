import type { DateOrder } from '../model/index.ts'
import { extentOf } from '../time/index.ts'

const SPLIT =
  /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[ T](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d{1,6})?(Z|[+-]\d{2}:?\d{2})?)?$/

/** Whether day or month comes first in dates with slashes or dashes; null where none of them tells. Dots always have the day first. */
export const orderOfDates = (cells: Iterable<string>): DateOrder | null => {
  let dmy = false
  let mdy = false
  let any = false
  for (const cell of cells) {
    const [, first = '', sign, second = ''] = SPLIT.exec(cell.trim()) ?? []
    if (sign === undefined || sign === '.' || first.length > 2) continue
    any = true
    if (Number(first) > 12) dmy = true
    if (Number(second) > 12) mdy = true
  }
  return !any || dmy === mdy ? null : dmy ? 'dmy' : 'mdy'
}

export type CellDate =
  | { readonly ok: true; readonly edtf: string | null; readonly lo: number | null; readonly hi: number | null }
  | { readonly ok: false; readonly reason: string }

const NONE: CellDate = { ok: true, edtf: null, lo: null, hi: null }
const UNKNOWN: ReadonlySet<string> = new Set(['', '-', '--', '?', 'unknown', 'n/a', 'na', 'null', 'none'])

const two = (digits: string): string => digits.padStart(2, '0')

const edtfOf = (cell: string, order: DateOrder | null): { readonly edtf: string } | { readonly reason: string } => {
  const parts = SPLIT.exec(cell)
  if (parts === null) return { edtf: cell }
  const [, first = '', sign, second = '', third = '', clock, zone] = parts
  let day: readonly [string, string, string]
  if (first.length === 4) day = [first, second, third]
  else if (third.length !== 4) return { reason: 'its year does not have four digits' }
  else if (sign === '.') day = [third, second, first]
  else if (order === null)
    return Number(first) > 12
      ? { edtf: `${third}-${two(second)}-${two(first)}` }
      : Number(second) > 12
        ? { edtf: `${third}-${two(first)}-${two(second)}` }
        : { reason: 'nothing tells whether day or month comes first' }
  else day = order === 'dmy' ? [third, second, first] : [third, first, second]
  const edtf = `${day[0]}-${two(day[1])}-${two(day[2])}`
  if (clock === undefined) return { edtf }
  const hours = clock.length < 5 || clock[1] === ':' ? `0${clock}` : clock
  return { edtf: `${edtf}T${hours.length === 5 ? `${hours}:00` : hours}${zone ?? ''}` }
}

/** Cells met before: a register has few different days. */
const MOST_KEPT = 50_000

/** A reader of cells that hold a date. An empty one is no date; what cannot be read is told, never guessed. */
export const dateReader = (order: DateOrder | null): ((cell: string) => CellDate) => {
  const kept = new Map<string, CellDate>()
  const read = (cell: string): CellDate => {
    if (UNKNOWN.has(cell.toLowerCase())) return NONE
    const written = edtfOf(cell, order)
    if ('reason' in written)
      return { ok: false, reason: `${JSON.stringify(cell.slice(0, 40))} is no date: ${written.reason}` }
    if (written.edtf.includes('/'))
      return { ok: false, reason: `${JSON.stringify(cell.slice(0, 40))} is no single date` }
    const extent = extentOf(written.edtf, { zone: ['UTC'] })
    if (!extent.ok) return { ok: false, reason: `${JSON.stringify(cell.slice(0, 40))} is no date` }
    return { ok: true, edtf: written.edtf, lo: extent.value.lo, hi: extent.value.hi }
  }
  return (raw) => {
    const cell = raw.trim()
    const known = kept.get(cell)
    if (known !== undefined) return known
    const made = read(cell)
    if (kept.size > MOST_KEPT) kept.clear()
    kept.set(cell, made)
    return made
  }
}
