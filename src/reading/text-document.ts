import { type Block, blocksOf, type Sentence, sentencesOf } from '../text/index.ts'
import { noiseFilter } from './noise.ts'
import { type TaggedLines, tokensOf } from './tokens.ts'

/** One token with its place in the report's text (UTF-16 code units). `pos` is a Universal POS tag, `lemma` is lower case, `lower` is lower case with quotes and dashes folded to plain ones. */
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
  /** For each sentence the indexes of its first token and of the one after its last; the same index twice where it is noise. */
  readonly sentenceTokens: readonly (readonly [first: number, afterLast: number])[]
}

/** Cuts a text into blocks, sentences and tokens, once, for every layer of the reader. An empty text gives an empty document. */
export const makeTextDocument = (text: string): TextDocument => {
  const blocks = blocksOf(text)
  const sentences = sentencesOf(text, blocks)
  const tokens: Token[] = []
  const seen: TaggedLines = new Map()
  const noise = noiseFilter()
  const sentenceTokens: [number, number][] = []
  sentences.forEach((sentence, index) => {
    const first = tokens.length
    if (!noise(text.slice(sentence.start, sentence.end)))
      for (const token of tokensOf(text, sentence, index, first, seen)) tokens.push(token)
    sentenceTokens.push([first, tokens.length])
  })
  return { text, blocks, sentences, tokens, sentenceTokens }
}
