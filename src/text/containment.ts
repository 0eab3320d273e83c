/** Runs of this many words are compared: long enough that two texts seldom share one by chance. */
const RUN = 5
/** Passages of fewer words are too common to say where they come from. */
const LEAST_WORDS = 7
/** Of longer passages only the first words are compared. */
const MOST_WORDS = 2_000

/** The words of a text without case, marks and punctuation. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The runs of five words in a passage ("shingles": Broder, "On the resemblance and containment of documents", 1997), without case, accents
 * and punctuation. Empty where the passage has fewer than seven words. Linear in the length of the passage; of more than 2,000 words the
 * first 2,000 count.
 */
export const shinglesOf = (passage: string): ReadonlySet<string> => {
  const words = wordsOf(passage).slice(0, MOST_WORDS)
  if (words.length < LEAST_WORDS) return new Set()
  return new Set(Array.from({ length: words.length - RUN + 1 }, (_, at) => words.slice(at, at + RUN).join(' ')))
}

/** Finds passages in texts that were put in before. Put in and asked for in time linear in the words, whatever was put in. */
export interface PassageIndex<T> {
  readonly add: (passage: string, source: T) => void
  /** The sources that hold at least a part of the passage, and the share of its runs that each holds: 0 to 1, most first. */
  readonly holders: (passage: string) => readonly { readonly source: T; readonly share: number }[]
}

/** Of one run no more sources than this are kept: those put in first. */
const MOST_SOURCES = 50

export const passageIndex = <T>(): PassageIndex<T> => {
  const found = new Map<string, T[]>()
  return {
    add: (passage, source) => {
      for (const run of shinglesOf(passage)) {
        const sources = found.get(run)
        if (sources === undefined) found.set(run, [source])
        else if (sources.length < MOST_SOURCES && !sources.includes(source)) sources.push(source)
      }
    },
    holders: (passage) => {
      const runs = shinglesOf(passage)
      const counts = new Map<T, number>()
      for (const run of runs)
        for (const source of found.get(run) ?? []) counts.set(source, (counts.get(source) ?? 0) + 1)
      return [...counts]
        .map(([source, count]) => ({ source, share: count / runs.size }))
        .sort((a, b) => b.share - a.share)
    },
  }
}
