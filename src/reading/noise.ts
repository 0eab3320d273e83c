/** Shorter stretches are read whatever they are. In UTF-16 code units. */
const SHORTEST = 1000
/** Of the characters that are not white space, letters make at least this share of prose. */
const LEAST_LETTERS = 0.3
/** In prose at least one word in this many is a new one; a sentence is cut at 3,000 code units before it is looked at. */
const WORDS_FOR_ONE_NEW = 20

/** Words of prose are shorter than this in the mean. */
const LONGEST_MEAN_WORD = 80

/**
 * Whether a sentence is no prose: hardly any letters, no white space for hundreds of characters, or the same few words over and over. Such stretches (a megabyte of brackets, a rule made
 * of dashes, a line copied a thousand times without a full stop) tell nothing and are not tagged. Linear time.
 */
const isNoise = (sentence: string): boolean => {
  if (sentence.length < SHORTEST) return false
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0
  const written = sentence.match(/\S/g)?.length ?? 0
  if (letters < written * LEAST_LETTERS) return true
  const words = sentence.split(/\s+/)
  if (words.length * LONGEST_MEAN_WORD < sentence.length) return true
  return words.length >= WORDS_FOR_ONE_NEW * 2 && new Set(words).size * WORDS_FOR_ONE_NEW < words.length
}

/** A short line that came more often than this has said what it says. */
const MOST_COPIES = 200
const SHORT_LINE = 40

/** {@link isNoise} for the sentences of one report in turn; the two hundred and first copy of a short line is noise as well. */
export const noiseFilter = (): ((sentence: string) => boolean) => {
  const copies = new Map<string, number>()
  return (sentence) => {
    if (sentence.length > SHORT_LINE) return isNoise(sentence)
    const count = (copies.get(sentence) ?? 0) + 1
    copies.set(sentence, count)
    return count > MOST_COPIES
  }
}
