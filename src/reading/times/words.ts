import { foldText } from '../../text/index.ts'
import type { TextDocument, Token } from '../text-document.ts'

/**
 * A word as the time grammar wants it: letters, or one run of digits, or one mark; "mid-2013" is three words, "8th" two, "11.30pm" four.
 * `glued`: no white space stands before it. Offsets are UTF-16 code units into the report's text. `token` is the tagger's token around it.
 */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly capital: boolean
  readonly glued: boolean
  readonly token: Token | undefined
}

const WORD = /[ap]\.m\.?(?![\p{L}])|\d{1,3}(?:,\d{3})+(?!\d)|\d+|\p{L}+|\S/giu

const kept = new WeakMap<TextDocument, Map<number, readonly Word[]>>()

/** The words of one sentence, folded (curly quotes and dashes plain, small letters). Cut once for each document. */
export const wordsOf = (doc: TextDocument, sentence: number): readonly Word[] => {
  const ofDocument = kept.get(doc) ?? new Map<number, readonly Word[]>()
  kept.set(doc, ofDocument)
  const known = ofDocument.get(sentence)
  if (known !== undefined) return known
  const words = cutWords(doc, sentence)
  ofDocument.set(sentence, words)
  return words
}

const cutWords = (doc: TextDocument, sentence: number): readonly Word[] => {
  const { start, end } = doc.sentences[sentence] ?? { start: 0, end: 0 }
  const [first, afterLast] = doc.sentenceTokens[sentence] ?? [0, 0]
  if (first === afterLast) return []
  const folded = foldText(doc.text.slice(start, end))
  const out: Word[] = []
  let token = first
  let before = -1
  for (const match of folded.text.matchAll(WORD)) {
    const from = start + folded.toOriginal(match.index)
    const to = start + folded.toOriginal(match.index + match[0].length - 1) + 1
    while (token < afterLast && (doc.tokens[token]?.end ?? 0) <= from) token += 1
    out.push({
      start: from,
      end: to,
      lower: match[0].toLowerCase(),
      capital: /^\p{Lu}/u.test(match[0]),
      glued: match.index === before,
      token: token < afterLast ? doc.tokens[token] : undefined,
    })
    before = match.index + match[0].length
  }
  return out
}

/** The word at `at` in small letters, or an empty string outside the sentence. */
export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? ''

export const posAt = (words: readonly Word[], at: number): string => words[at]?.token?.pos ?? ''

const phrases = new Map<string, readonly string[]>()

/** Whether the words from `at` on read as `phrase` (words parted by blanks). Gives the index after it, or -1. */
export const phraseAt = (words: readonly Word[], at: number, phrase: string): number => {
  let parts = phrases.get(phrase)
  if (parts === undefined) {
    parts = phrase.split(' ')
    phrases.set(phrase, parts)
  }
  for (let index = 0; index < parts.length; index += 1) if (words[at + index]?.lower !== parts[index]) return -1
  return at + parts.length
}
