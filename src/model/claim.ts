import type { Span } from './span.ts'
import type { ClaimType } from './vocabulary.ts'

export type Polarity = 'positive' | 'negative'

/**
 * How a claim is put to the reader: asserted (as fact, by its source or by the author), reported (hearsay), hypothesised (reasoned),
 * speculated, denied (its source or the author rejects it; polarity negative), planned (future), unknown (explicitly open).
 */
export const STANCES = ['asserted', 'reported', 'hypothesised', 'speculated', 'denied', 'planned', 'unknown'] as const
export type Stance = (typeof STANCES)[number]

/** Described time as the report gives it. `edtf` is null where the text gives none; `alts` are other admissible readings. */
export interface ClaimTime {
  readonly edtf: string | null
  readonly alts: readonly string[]
  readonly reason: string
}

/** One link of the attribution chain: an entity id (or a bare name) and the words that attribute. First who knows it, then who relayed it. */
export interface Attribution {
  readonly source: string
  readonly cue: string
}

export type RoleValue = string | number | boolean | readonly string[]

/** One statement of one report. `subject`, `object`, and the roles that name participants hold entity ids. */
export interface Claim {
  readonly id: string
  readonly type: ClaimType
  readonly altTypes: readonly ClaimType[]
  readonly subject: readonly string[]
  readonly object: readonly string[]
  readonly roles: Readonly<Record<string, RoleValue>>
  readonly polarity: Polarity
  readonly stance: Stance
  readonly time: ClaimTime
  readonly attribution: readonly Attribution[]
  readonly span: Span
  /** Further places where the same report says the same; absent where it says it once. They are no further confirmation. */
  readonly spans?: readonly Span[] | undefined
  readonly notes: string
  readonly contradicts: readonly string[]
  readonly related: readonly string[]
  /** The rule of the reader that proposed it (`frame.surveillance.end`), or `person` where somebody entered it. */
  readonly rule: string
  /** Ids of all rules that had a part in it: that one, then those of participants, attribution, stance, time, and of the report around it. */
  readonly rules?: readonly string[] | undefined
  /** Measured share of right claims of that rule, 0 to 1; null where it was never measured. */
  readonly confidence: number | null
}
