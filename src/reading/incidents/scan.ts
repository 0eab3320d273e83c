import { ordinaryForm } from '../case/words.ts'
import {
  BOMBS,
  HIT,
  LOOSE_WEAPONS,
  SITES,
  WEAPON_USES,
  WEAPON_WORDS,
  WEAPONS,
} from '../english/incidents/incident-words.ts'

/** A noun phrase found by its head alone. Offsets are UTF-16 code units of the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

interface Piece extends Stretch {
  readonly lower: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu
/** No sentence is scanned further than this: in UTF-16 code units. */
const FARTHEST = 2000
/** A phrase has no more words before its head. */
const MOST_BEFORE = 3

const piecesOf = (text: string, { start, end }: Stretch): readonly Piece[] =>
  [...text.slice(start, Math.min(end, start + FARTHEST)).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    lower: match[0].toLowerCase(),
  }))

/** Nothing but white space between two words. */
const adjacent = (text: string, first: Piece | undefined, second: Piece | undefined): boolean =>
  first !== undefined && second !== undefined && /^\s+$/.test(text.slice(first.end, second.start))

/** Index of the first of the words before `at` that belong to its phrase. */
const phraseStart = (
  text: string,
  pieces: readonly Piece[],
  at: number,
  belongs: (lower: string) => boolean,
): number => {
  let from = at
  while (from > 0 && at - from < MOST_BEFORE) {
    const before = pieces[from - 1]
    if (before === undefined || !adjacent(text, before, pieces[from]) || !belongs(before.lower)) break
    from -= 1
  }
  return from
}

/** Weapons that a sentence names, with the words before them that say what kind. */
export const weaponsIn = (text: string, sentence: Stretch): readonly Stretch[] => {
  const pieces = piecesOf(text, sentence)
  const out: Stretch[] = []
  pieces.forEach((piece, at) => {
    if (!WEAPONS.has(piece.lower)) return
    const next = pieces[at + 1]
    if (adjacent(text, piece, next) && (WEAPON_USES.has(next?.lower ?? '') || WEAPONS.has(next?.lower ?? ''))) return
    const from = phraseStart(text, pieces, at, (lower) => WEAPON_WORDS.has(lower) || WEAPONS.has(lower))
    if (from === at && LOOSE_WEAPONS.has(piece.lower)) return
    out.push({ start: pieces[from]?.start ?? piece.start, end: piece.end })
  })
  return out
}

export const isBomb = (text: string, { start, end }: Stretch): boolean => BOMBS.test(text.slice(start, end))

const NO_ADJECTIVES = new Set(
  'several various other another others many more same such own last next first second third today yesterday morning afternoon including following during'.split(
    ' ',
  ),
)

const describes = (lower: string): boolean =>
  !/^\d/.test(lower) && /^(?:NOUN|ADJ|PROPN)$/.test(ordinaryForm(lower).pos) && !NO_ADJECTIVES.has(lower)

/** Looked at before a phrase, in UTF-16 code units. */
const BEFORE = 40

/** Buildings, vehicles, lines and the like of which a sentence says that they were hit, or that it happened there. */
export const thingsHitIn = (text: string, sentence: Stretch): readonly Stretch[] => {
  const pieces = piecesOf(text, sentence)
  const out: Stretch[] = []
  pieces.forEach((piece, at) => {
    if (!SITES.has(piece.lower)) return
    const next = pieces[at + 1]
    if (adjacent(text, piece, next) && SITES.has(next?.lower ?? '')) return
    const start = pieces[phraseStart(text, pieces, at, describes)]?.start ?? piece.start
    if (HIT.test(text.slice(Math.max(sentence.start, start - BEFORE), start))) out.push({ start, end: piece.end })
  })
  return out
}
