/** A word of a text with its place in it (UTF-16 code units). A hyphenated word is one word. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** The first word of its sentence. */
  readonly opens: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['’.&-](?=[\p{L}\p{N}])[\p{L}\p{N}]+|\p{M}[\p{L}\p{N}]*)*/gu
const ENDS = /[.!?…]/
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|St|Sen|Gen|Col|Lt|Sgt|Capt|Prof|Rev|Gov|Rep|Mt|Ft|Cllr|Maj|No|km|approx|ca|\p{Lu})$/u

/** Words and sentence numbers of a text; quick rather than fine, for looking round a mention. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = []
  let sentence = 0
  let last: { text: string; end: number } | null = null
  for (const match of text.matchAll(WORD)) {
    const between = last === null ? '' : text.slice(last.end, match.index)
    const capital = /^[\p{Lu}\p{N}]/u.test(match[0])
    const broken =
      last !== null &&
      ((ENDS.test(between) && capital && !(between.startsWith('.') && ABBREVIATION.test(last.text))) ||
        between.includes('\n\n'))
    if (broken) sentence += 1
    const end = match.index + match[0].length
    words.push({ text: match[0], start: match.index, end, sentence, opens: last === null || broken })
    last = { text: match[0], end }
  }
  return words
}

/** Index of the first word that ends after an offset: where a mention begins in the list. */
export const wordAt = (words: readonly Word[], offset: number): number => {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

export const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word)
