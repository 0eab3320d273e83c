import type { Witness } from './gap.ts'
import type { ClaimType } from './vocabulary.ts'

/**
 * One thing by which an authority is told to have known of a person, or (`negative`) is said not to have. `when` is EDTF; `since` the
 * earliest instant that it allows, milliseconds since 1970 UTC; both null where no date is told.
 */
export interface Known {
  readonly how: ClaimType
  readonly negative: boolean
  /** Only reasoned or guessed. */
  readonly guess: boolean
  readonly when: string | null
  readonly since: number | null
  /** Who told the authority; null where it knew by itself, or nobody says from whom. */
  readonly from: string | null
  /** By whose word: the source at the root of the claim. */
  readonly word: string
  readonly claim: Witness
}

/** An authority: a state by whichever of its bodies, or a body of its own. `key` is equal for those who act for the same. */
export interface Knower {
  readonly key: string
  readonly name: string
}

/** What one authority knew of the person, oldest first, and what others knew beside it. */
export interface KnowledgeLine {
  readonly authority: Knower
  readonly known: readonly Known[]
  /** Some source says that it did not know, or was not told. */
  readonly denied: boolean
  /** `passed`: claims by which that authority may have told this one; empty: no source says that it did, which is no denial. */
  readonly others: readonly (Known & { readonly authority: Knower; readonly passed: readonly string[] })[]
}

export interface Knowledge {
  readonly person: { readonly id: string; readonly name: string }
  readonly lines: readonly KnowledgeLine[]
}
