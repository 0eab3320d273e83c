import type { Edtf, EdtfEndpoint, EdtfInterval, EdtfMoment, EdtfOpen, EdtfUnknown } from './edtf-ast.ts'
import { isReversed } from './edtf-order.ts'
import { parseDate } from './parse-date.ts'
import { parseDatetime } from './parse-datetime.ts'
import { parseSet } from './parse-set.ts'
import type { TimeResult } from './result.ts'
import { timeFail, timeOk } from './result.ts'

/** Longer texts are refused before they are looked at. */
const LONGEST = 10_000

const OPEN: EdtfOpen = Object.freeze({ kind: 'open' })
const UNKNOWN: EdtfUnknown = Object.freeze({ kind: 'unknown' })

/** A single date, season, week, year or moment: everything but intervals and sets. */
export const parseMoment = (text: string): TimeResult<EdtfMoment> =>
  text.includes('T') && /^[-?~%\d]/.test(text) ? parseDatetime(text) : parseDate(text)

const parseEndpoint = (text: string): TimeResult<EdtfEndpoint> =>
  text === '' ? timeOk(UNKNOWN) : text === '..' ? timeOk(OPEN) : parseMoment(text)

const parseInterval = (text: string, slash: number): TimeResult<EdtfInterval> => {
  if (text.includes('/', slash + 1)) {
    return timeFail('interval', text, `"${text}" has more than one "/".`, 'Write one interval as BEGIN/END.')
  }
  const begin = parseEndpoint(text.slice(0, slash))
  if (!begin.ok) return begin
  const end = parseEndpoint(text.slice(slash + 1))
  if (!end.ok) return end
  const dated = (e: EdtfEndpoint) => e.kind !== 'open' && e.kind !== 'unknown'
  if (!dated(begin.value) && !dated(end.value)) {
    return timeFail(
      'no-date',
      text,
      `"${text}" names no date at either end.`,
      'Leave the time empty where nothing is known.',
    )
  }
  if (isReversed(begin.value, end.value)) {
    return timeFail(
      'reversed',
      text,
      `"${text}" ends before it begins.`,
      `Put the earlier date first: ${text.slice(slash + 1)}/${text.slice(0, slash)}`,
    )
  }
  return timeOk(Object.freeze({ kind: 'interval', begin: begin.value, end: end.value }))
}

/**
 * Reads an Extended Date/Time Format expression (EDTF, ISO 8601-2:2019 annex A, levels 0 to 2) into a frozen tree.
 *
 * Beyond EDTF it takes ISO weeks (`2015-W02`), decades (`201`), minutes without seconds (`2015-01-07T11:30`) and `T24:00`.
 * What is refused is refused with the part that is wrong and what to write instead; nothing is ever rolled over.
 * Linear in the length of the text.
 */
export const parseEdtf = (text: string): TimeResult<Edtf> => {
  if (text === '')
    return timeFail('empty', text, 'There is no date.', 'Write a date such as 2015, 2015-01 or 2015-01-07.')
  if (text.length > LONGEST) {
    return timeFail('too-long', text.slice(0, 40), 'The date is too long.', `At most ${LONGEST} characters are read.`)
  }
  const first = text.charCodeAt(0)
  if (first === 0x5b || first === 0x7b) return parseSet(text, parseMoment)
  const slash = text.indexOf('/')
  return slash >= 0 ? parseInterval(text, slash) : parseMoment(text)
}
