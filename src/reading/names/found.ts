import type { EntityType } from '../../model/index.ts'
import { type Entry, type Lexicon, longestMatch, type Match } from './lexicon.ts'
import type { Word } from './words.ts'

/**
 * A stretch of words that the grammar takes for a name. `entry` where a table knows it; `type` where its own words say what it is
 * ("... Agency"); neither where the whole document has to decide. `titled`: a title stands right before it.
 */
export interface Found {
  readonly from: number
  readonly to: number
  readonly entry: Entry | null
  readonly type: EntityType | null
  readonly titled: boolean
}

/** The tables that a reading looks names up in: what the caller knows goes before what is shipped. */
export interface Roots {
  readonly lexicon: Lexicon
  readonly known: Lexicon['root']
}

/** The longest name of the tables that begins at word `at`. */
export const matchAt = (roots: Roots, words: readonly Word[], at: number): Match | null => {
  const own = longestMatch(roots.known, words, at)
  const shipped = longestMatch(roots.lexicon.root, words, at)
  if (own !== null && (shipped === null || own.after >= shipped.after)) return { ...own, risky: false }
  return shipped
}

/** Adds one stretch to `out`. */
export const push = (
  out: Found[],
  from: number,
  to: number,
  rest: { entry?: Entry; type?: EntityType; titled?: boolean },
): void => {
  out.push({ from, to, entry: rest.entry ?? null, type: rest.type ?? null, titled: rest.titled ?? false })
}

/** "al-Habib" after a capital, also where the second half is small. */
export const articleName = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:al|el|ul|ad|as|ash|an|ar|az|at)-\p{L}{2,}/iu.test(word.text)
