import { describeEdtf } from '../time/index.ts'

/** `a`, `a and b`, `a, b and c`. */
export const list = (items: readonly string[]): string => {
  const all = [...new Set(items)]
  const last = all.pop() ?? ''
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`
}

export const dated = (edtf: string | null): string =>
  edtf === null ? 'at a time not given' : describeEdtf(edtf, 'when')
export const dateNoun = (edtf: string): string => describeEdtf(edtf, 'noun')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Sentences joined, empty ones left out. */
export const sentences = (...parts: readonly (string | null | false | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' ')
