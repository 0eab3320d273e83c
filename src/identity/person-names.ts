import { foldName } from '../names/index.ts'

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'sheikh', 'general', 'colonel', 'president', 'minister', 'sir'])

/** The parts of a person's name, folded, without titles: `Dr Ilvo Marchetta` has two. */
export const nameParts = (name: string): readonly string[] =>
  foldName(name)
    .split(' ')
    .filter((part) => part !== '' && !HONORIFICS.has(part))

/** Whether two words differ by at most one letter put in, left out, changed or swapped with its neighbour. */
export const oneSlipApart = (a: string, b: string): boolean => {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

const near = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 5 && oneSlipApart(a, b))

/**
 * Why two different folded names may be one person's, or null. Only ever a suggestion: `said kouachi` and `s kouachi`,
 * a name and the same with one more part, one letter's difference.
 */
export const nearNames = (a: readonly string[], b: readonly string[]): string | null => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const family = short[short.length - 1]
  const otherFamily = long[long.length - 1]
  if (family === undefined || otherFamily === undefined || !near(family, otherFamily)) return null
  if (short.length === 1) return family === otherFamily ? 'One text gives the family name alone.' : null
  if (family === otherFamily && short.every((part) => long.includes(part)))
    return short.length < long.length ? 'One name has a further part.' : 'The same parts in another order.'
  const given = short.slice(0, -1)
  const otherGiven = long.slice(0, -1)
  const initials = given.every((part, at) => {
    const other = otherGiven[at]
    return (
      other !== undefined && (part === other || ((part.length === 1 || other.length === 1) && part[0] === other[0]))
    )
  })
  if (initials && family === otherFamily) return 'One name gives an initial only.'
  if (given.length === otherGiven.length && given.every((part, at) => near(part, otherGiven[at] ?? '')))
    return 'The names differ by a letter.'
  return null
}
