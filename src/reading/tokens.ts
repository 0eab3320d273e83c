import { createRequire } from 'node:module'
import { foldText, type Sentence } from '../text/index.ts'
import { tellingVerb } from './english/clauses/telling.ts'
import type { Token } from './text-document.ts'

/** The part of wink-nlp that is used here; its own types do not admit `its.lemma` as an argument of `out`. */
interface WinkMethods {
  readonly its: { readonly pos: unknown; readonly lemma: unknown; readonly uniqueId: unknown }
  readonly readDoc: (text: string) => {
    readonly tokens: () => { readonly out: (its?: unknown) => readonly string[] }
  }
}

let methods: WinkMethods | undefined

/** The tagger, loaded on first use: its model takes longer to load than most reports take to read. */
const tagger = (): WinkMethods => {
  if (methods === undefined) {
    const require = createRequire(import.meta.url)
    const make = require('wink-nlp') as (model: unknown, pipe: string[]) => WinkMethods
    // Each text is one sentence of ours, and its tags do not depend on sentences: the tagger need not look for them.
    methods = make(require('wink-eng-lite-web-model'), ['pos'])
    listed = Number(methods.readDoc('qxzvjkq').tokens().out(methods.its.uniqueId)[0])
  }
  return methods
}

/** One token as the tagger gives it, placed in the folded sentence. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly pos: string
  readonly lemma: string
}

/** The short lines of one report that are tagged already, by their folded text. */
export type TaggedLines = Map<string, readonly Piece[]>

/** Longer sentences hardly come twice. */
const SHORT_LINE = 40

/** A list says the same short line over and over: it is tagged once. */
const piecesOf = (folded: string, seen: TaggedLines): readonly Piece[] => {
  if (folded.length > SHORT_LINE) return pieces(folded)
  const known = seen.get(folded)
  if (known !== undefined) return known
  const made = pieces(folded)
  seen.set(folded, made)
  return made
}

/**
 * Tokens of one sentence. The tagger sees each sentence alone and folded, so that its borders are ours and curly quotes do not mislead it;
 * offsets are those of the report's text. `lower` is the folded form in lower case ("'s" for "’s").
 */
export const tokensOf = (
  text: string,
  sentence: Sentence,
  sentenceIndex: number,
  firstIndex: number,
  seen: TaggedLines,
): Token[] => {
  const folded = foldText(text.slice(sentence.start, sentence.end))
  const out: Token[] = []
  let covered = sentence.start
  const plain = plainMarks(folded.text)
  for (const piece of piecesOf(plain, seen)) {
    const start = sentence.start + folded.toOriginal(piece.start)
    const doubled = plain[piece.start] !== folded.text[piece.start] ? 1 : 0
    const end = sentence.start + folded.toOriginal(piece.end - 1 + doubled) + 1
    // The rest of a character that folding made longer ("…" to "...") is no token of its own.
    if (start < covered) continue
    covered = end
    out.push({
      index: firstIndex + out.length,
      start,
      end,
      text: text.slice(start, end),
      lower: plain.slice(piece.start, piece.end).toLowerCase(),
      pos: piece.pos,
      lemma: piece.lemma,
      sentence: sentenceIndex,
    })
  }
  out.forEach((token, at) => {
    const verb = tellingVerb(out, at)
    if (verb !== null) out[at] = { ...token, pos: 'VERB', lemma: verb }
  })
  return out
}

/** Latin letters beyond those the tagger knows as letters that do not decompose, and the marks that romanised Arabic writes inside words. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  [
    ...'\u0131i\u0142l\u0141L\u0111d\u0110D\u0127h\u0126H\u0153o\u0152O\u0259e\u018fE\u014bn\u014aN\u0167t\u0166T\u0180b\u01e5g\u01e4G\u1e9eS\u02beh\u02bfh\u02bbh',
  ].flatMap((letter, at, all): [string, string][] => (at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [])),
)
const FOREIGN_LATIN = /[\u0100-\u024f\u0259\u02bb\u02be\u02bf\u1e00-\u1eff]/g

/** The tagger takes every letter beyond Latin-1 for a word of its own ("\u015eanl\u0131urfa" for three): it is shown the plain letter, one for one. */
const plainLetters = (folded: string): string =>
  folded.replace(FOREIGN_LATIN, (letter) => PLAIN_LETTERS.get(letter) ?? letter.normalize('NFD').charAt(0))

/** Two single quotation marks do the work of a double one; the space keeps every later letter in its place. */
const plainMarks = (folded: string): string => folded.replace(/''|``/g, '" ')

const pieces = (folded: string): Piece[] => {
  const nlp = tagger()
  const out: Piece[] = []
  const plain = plainLetters(folded)
  let at = 0
  const tokens = nlp.readDoc(plain).tokens()
  const tags = tokens.out(nlp.its.pos)
  const lemmas = tokens.out(nlp.its.lemma)
  tokens.out().forEach((words, index) => {
    const pos = tags[index] ?? 'X'
    if (words === '' || pos === 'SPACE') return
    const found = plain.indexOf(words, at)
    // A token that is not the text's own words (an expansion the tagger made up) has no place and is left out.
    if (found < 0 || found > at + words.length + 64) return
    at = found + words.length
    if (pos === 'PROPN' && words.length === 3 && words.toLowerCase() === "i'm") {
      // The tagger takes "I'm" for a name.
      out.push({ start: found, end: found + 1, pos: 'PRON', lemma: 'i' })
      out.push({ start: found + 1, end: at, pos: 'AUX', lemma: 'be' })
      return
    }
    const asIs = plain === folded || folded.startsWith(words, found)
    const lemma = asIs ? (lemmas[index] ?? words) : folded.slice(found, at)
    out.push({ start: found, end: at, pos, lemma: lemma.toLowerCase() })
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

/** What the tagger's own word list says of a word written small. */
export interface OrdinaryWord {
  /** It stands in the list, which holds the common words of the language and few names. */
  readonly known: boolean
  /** Universal POS tag of the word by itself. */
  readonly pos: string
}

const MOST_KEPT = 50_000
const ordinary = new Map<string, OrdinaryWord>()
/** Words of the list have smaller numbers than words that the tagger meets for the first time. */
let listed: number | undefined

/** Looks up one word, in small letters. A word that the tagger cuts in two ("cannot") is known where its parts are. */
export const ordinaryWord = (lower: string): OrdinaryWord => {
  const kept = ordinary.get(lower)
  if (kept !== undefined) return kept
  const nlp = tagger()
  const tokens = nlp.readDoc(lower).tokens()
  const known = tokens.out(nlp.its.uniqueId).every((id) => Number(id) < (listed ?? 0))
  const pos = tokens.out(nlp.its.pos).at(-1) ?? ''
  const found = { known, pos }
  if (ordinary.size >= MOST_KEPT) ordinary.clear()
  ordinary.set(lower, found)
  return found
}
