/**
 * One stretch of a gloss and the words of the report that it stands for. Offsets are UTF-16 code units: `start` and `end` into the gloss, `from`
 * and `to` into the report. `from` equals `to` where the gloss needs a word that the report has not.
 */
export interface GlossPiece {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** A report in the pivot: plain English words in English order. `pieces` are in the order of the gloss and do not overlap in it. */
export interface Gloss {
  readonly text: string
  readonly pieces: readonly GlossPiece[]
}

/**
 * What a language supplies. The layers of the reader (times, names, clauses, attribution, frames) read the pivot, which is written as plain
 * English; a report in any other language reaches them through its language's `gloss`, and what they find goes back to the report's own words.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  readonly name: string
  /** Small words that tell the language from others, lower case, separated by blanks. */
  readonly functionWords: string
  /** Null for the pivot itself. Never fails; a word that it does not know stays as it is. */
  readonly gloss: ((text: string) => Gloss) | null
}
