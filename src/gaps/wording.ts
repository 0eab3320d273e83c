import { describeEdtf } from '../time/index.ts'
import type { When } from './when.ts'

/** `a`, `a and b`, `a, b and c`. */
export const list = (items: readonly string[]): string => {
  const all = [...new Set(items)]
  const last = all.pop() ?? ''
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`
}

export const dated = (edtf: string | null): string =>
  edtf === null ? 'at a time not given' : describeEdtf(edtf, 'when')
export const dateNoun = (edtf: string): string => describeEdtf(edtf, 'noun')

/** With its article, once: `the French`, `the river police's`. */
export const the = (words: string): string => (/^the /i.test(words) ? words : `the ${words}`)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Sentences joined, empty ones left out. */
export const sentences = (...parts: readonly (string | null | false | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' ')

const COUNTED = /^Days are counted in /
const UNKNOWN = /^The time zone is not known: /

/** What was assumed of times. Where their days are those of several zones, each sentence says of which date it speaks. */
export const assumedOf = (whens: readonly When[]): readonly string[] => {
  const isZone = (sentence: string): boolean => COUNTED.test(sentence) || UNKNOWN.test(sentence)
  const all = new Set(whens.flatMap((when) => when.days.assumptions))
  if ([...all].filter(isZone).length < 2) return [...all]
  const told = whens.flatMap(({ edtf, days }) =>
    days.assumptions.map((sentence) =>
      sentence
        .replace(COUNTED, () => `${capital(dateNoun(edtf))} is counted in `)
        .replace(UNKNOWN, () => `For ${dateNoun(edtf)} the time zone is not known: `),
    ),
  )
  return [...new Set(told)]
}
