import { LacunaError } from '../model/index.ts'
import { extentOf, parseEdtf } from '../time/index.ts'

const wrong = (word: string, field: string, message: string): LacunaError =>
  new LacunaError('time-invalid', `${field}: "${word}" is no time that Lacuna reads: ${message}`, {
    hint: 'Write a day (2015-01-12), a month (2015-01) or an instant with its zone (2015-01-12T18:30:00Z).',
    where: { field },
  })

/**
 * A time given by a person, as one instant in milliseconds since 1970 UTC. A date is its whole day in UTC: `earliest` answers its first
 * instant, `latest` its last millisecond, so that "as of 12 January" counts what came on that day. Throws a LacunaError.
 */
export function instantOf(word: string, edge: 'earliest' | 'latest', field: string): number {
  const text = word.trim()
  if (/^\d{4}-\d\d-\d\dT/.test(text) && /(?:Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const [date, rest] = [text.slice(0, 10), text.slice(10)]
    const ms = Date.parse(text)
    const day = extentOf(date)
    if (!day.ok) throw wrong(word, field, day.error.message)
    if (Number.isNaN(ms)) throw wrong(word, field, `"${rest}" is no time of day`)
    return ms
  }
  const extent = extentOf(text)
  if (!extent.ok) throw wrong(word, field, extent.error.message)
  const { lo, hi } = extent.value
  const ms = edge === 'earliest' ? lo : hi === null ? null : hi - 1
  if (ms === null) throw wrong(word, field, 'it is open at that end')
  return ms
}

/** A date given by a person, checked to be EDTF. Throws a LacunaError that names the field. */
export function edtfOf(word: string, field: string): string {
  const text = word.trim()
  const parsed = parseEdtf(text)
  if (!parsed.ok) throw wrong(word, field, parsed.error.message)
  return text
}
