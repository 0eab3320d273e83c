import { createRequire } from 'node:module'
import { foldText, type Sentence } from '../text/index.ts'
import type { Token } from './text-document.ts'

/** The part of wink-nlp that is used here; its own types do not admit `its.lemma` as an argument of `out`. */
interface WinkToken {
  readonly out: (its?: unknown) => unknown
}
interface WinkMethods {
  readonly its: { readonly pos: unknown; readonly lemma: unknown }
  readonly readDoc: (text: string) => {
    readonly tokens: () => { readonly each: (visit: (token: WinkToken) => void) => void }
  }
}

let methods: WinkMethods | undefined

/** The tagger, loaded on first use: its model takes longer to load than most reports take to read. */
const tagger = (): WinkMethods => {
  if (methods === undefined) {
    const require = createRequire(import.meta.url)
    const make = require('wink-nlp') as (model: unknown, pipe: string[]) => WinkMethods
    methods = make(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  }
  return methods
}

/** One token as the tagger gives it, placed in the folded sentence. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly pos: string
  readonly lemma: string
}

/**
 * Tokens of one sentence. The tagger sees each sentence alone and folded, so that its borders are ours and curly quotes do not mislead it;
 * offsets are those of the report's text. `lower` is the folded form in lower case ("'s" for "’s").
 */
export const tokensOf = (text: string, sentence: Sentence, sentenceIndex: number, firstIndex: number): Token[] => {
  const folded = foldText(text.slice(sentence.start, sentence.end))
  const out: Token[] = []
  let covered = sentence.start
  for (const piece of pieces(folded.text)) {
    const start = sentence.start + folded.toOriginal(piece.start)
    const end = sentence.start + folded.toOriginal(piece.end - 1) + 1
    // The rest of a character that folding made longer ("…" to "...") is no token of its own.
    if (start < covered) continue
    covered = end
    out.push({
      index: firstIndex + out.length,
      start,
      end,
      text: text.slice(start, end),
      lower: folded.text.slice(piece.start, piece.end).toLowerCase(),
      pos: piece.pos,
      lemma: piece.lemma,
      sentence: sentenceIndex,
    })
  }
  return out
}

const pieces = (folded: string): Piece[] => {
  const nlp = tagger()
  const out: Piece[] = []
  let at = 0
  nlp
    .readDoc(folded)
    .tokens()
    .each((token) => {
      const words = String(token.out())
      const pos = String(token.out(nlp.its.pos))
      if (words === '' || pos === 'SPACE') return
      const found = folded.indexOf(words, at)
      // A token that is not the text's own words (an expansion the tagger made up) has no place and is left out.
      if (found < 0 || found > at + words.length + 64) return
      out.push({ start: found, end: found + words.length, pos, lemma: String(token.out(nlp.its.lemma)).toLowerCase() })
      at = found + words.length
    })
  return rejoined(folded, out)
}

/** The tagger cuts "11.30pm" into "11.3" and "0pm": put clock times together again. */
const rejoined = (folded: string, list: readonly Piece[]): Piece[] => {
  const out: Piece[] = []
  for (const piece of list) {
    const last = out.at(-1)
    const glued = last !== undefined && last.end === piece.start
    if (
      glued &&
      /^\d{1,2}[.:]\d$/.test(folded.slice(last.start, last.end)) &&
      /^\d(?:am|pm)?$/i.test(folded.slice(piece.start, piece.end))
    ) {
      out[out.length - 1] = {
        start: last.start,
        end: piece.end,
        pos: 'NUM',
        lemma: folded.slice(last.start, piece.end).toLowerCase(),
      }
    } else out.push(piece)
  }
  return out
}
