import type { Clause, Element } from '../clauses/clause.ts'
import type { NounPhrase, VerbGroup } from '../clauses/phrase.ts'
import type { Cast } from './cast.ts'

/** Where a frame looks: a verb with its clause, or a noun with what follows it in its clause. Offsets are UTF-16 code units. */
export interface Scene {
  readonly text: string
  readonly cast: Cast
  readonly clause: Clause
  readonly clauses: readonly Clause[]
  readonly verb: VerbGroup
  /** The noun that the frame fires on; null for a verb. */
  readonly noun: NounPhrase | null
  /** What stands after the noun (or around the verb). */
  readonly elements: readonly Element[]
  /** The preposition before the noun, "" for none. */
  readonly prep: string
  /** Who the claim is attributed to first, where a noun phrase says so. */
  readonly speaker: NounPhrase | null
  /** Names a medium ("In the video") that the sentence rests on. */
  readonly medium: NounPhrase | null
  /** Whoever was last said to be watched: what "the surveillance" is of. */
  readonly watched: NounPhrase | null
  /** Whoever was last said to be on a list: what "the listing" is of. */
  readonly listed: NounPhrase | null
  /** When the report was published, EDTF, or null. */
  readonly published: string | null
}
