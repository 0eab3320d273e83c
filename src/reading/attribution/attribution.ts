import type { NounPhrase } from '../clauses/phrase.ts'

/** A stretch of the report's text; offsets are UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One attribution: who says, thinks or wants what, and which words tell so. */
export interface Attribution {
  /** The words that name the source where the cue stands ("who", "the ministry"), or null: "is expected to", "reportedly". */
  readonly source: Stretch | null
  /** The phrase that those words stand for ("who" for "the officer"), or null. */
  readonly speaker: NounPhrase | null
  readonly cue: Stretch
  /** What is said, in order; never empty. More than one where the cue or something else stands between its parts. */
  readonly content: readonly Stretch[]
  /** What the cue does: says it, holds or wants it, or puts it without a source ("seems to"). */
  readonly kind: 'speech' | 'thought' | 'hearsay'
  /** Index of the sentence of the cue. */
  readonly sentence: number
  /** The cue stands inside a quotation: whoever is quoted passes on what others say. */
  readonly quoted: boolean
  /** Place in the list of the narrowest attribution whose content holds this one's cue (who relays it), or -1. */
  readonly within: number
  readonly rule: string
}

/** An attribution before it is known what it stands in. */
export type FoundAttribution = Omit<Attribution, 'within' | 'quoted'>
