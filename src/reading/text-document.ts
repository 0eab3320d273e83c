import type { Block, Sentence } from '../text/index.ts'

/** One token with its place in the report's text (UTF-16 code units). `pos` is a Universal POS tag, `lemma` is lower case. */
export interface Token {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly pos: string
  readonly lemma: string
  /** Index into `sentences`. */
  readonly sentence: number
}

/** A report's text, cut once and shared by every layer of the reader. All offsets are UTF-16 code units into `text`. */
export interface TextDocument {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** For each sentence the indexes of its first token and of the one after its last. */
  readonly sentenceTokens: readonly (readonly [first: number, afterLast: number])[]
}
