import type { EdtfEndpoint } from './edtf-ast.ts'
import { formatEdtf } from './edtf-format.ts'
import { parseEdtf } from './edtf-parse.ts'
import type { TimeResult } from './result.ts'
import { timeOk } from './result.ts'

/** What an interval says of an end: a date, `open` (`..`: it goes on) or `unknown` (it has an end, which is not known). */
export type EndSaid = 'date' | 'open' | 'unknown'

export interface SplitInterval {
  readonly begin: string | null
  readonly end: string | null
  readonly beginSaid: EndSaid
  readonly endSaid: EndSaid
}

const said = (end: EdtfEndpoint): EndSaid => (end.kind === 'open' || end.kind === 'unknown' ? end.kind : 'date')
const written = (end: EdtfEndpoint): string | null =>
  end.kind === 'open' || end.kind === 'unknown' ? null : formatEdtf(end)

/** The two ends of an interval as EDTF, null where there is no date (`beginSaid`, `endSaid` tell why). A single date is both ends. */
export const splitInterval = (text: string): TimeResult<SplitInterval> => {
  const parsed = parseEdtf(text)
  if (!parsed.ok) return parsed
  const edtf = parsed.value
  if (edtf.kind !== 'interval') {
    const date = formatEdtf(edtf)
    return timeOk({ begin: date, end: date, beginSaid: 'date', endSaid: 'date' })
  }
  return timeOk({
    begin: written(edtf.begin),
    end: written(edtf.end),
    beginSaid: said(edtf.begin),
    endSaid: said(edtf.end),
  })
}
