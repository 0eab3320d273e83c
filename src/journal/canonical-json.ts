import { LacunaError } from '../model/index.ts'

/**
 * JSON with one spelling only: keys sorted by UTF-16 code unit, no white space, keys without a value left out. Equal values give equal
 * text, so a hash of it means something. NUL and lone surrogates are written as \u escapes and therefore survive any store.
 *
 * @throws LacunaError `not-json` for what JSON cannot say: NaN, infinities, functions, symbols, big integers, a missing array element.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const parts: string[] = []
    for (const key of Object.keys(value).sort()) {
      const inner: unknown = Reflect.get(value, key)
      if (inner !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(inner)}`)
    }
    return `{${parts.join(',')}}`
  }
  throw new LacunaError('not-json', `A value cannot be kept as JSON: ${typeof value} ${String(value)}.`)
}
