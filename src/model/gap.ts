export type Verdict = 'certain' | 'possible' | 'impossible'
export type Basis = 'stated' | 'dates-too-vague' | 'sources-conflict' | 'nobody-says'

/** Which claims count: all that stand and are not rejected; only those a person accepted; only plain ones from reports graded A or B. */
export const READINGS = ['all', 'accepted', 'b2'] as const
export type ReadingMode = (typeof READINGS)[number]

/** The words a finding rests on. `claim` is null where the words are not part of any claim. Offsets are UTF-16 code units. */
export interface Witness {
  readonly report: { readonly id: string; readonly name: string }
  readonly start: number
  readonly end: number
  readonly text: string
  readonly claim: string | null
}

/**
 * A hole in the net, derived by a rule. The verdict is about the hole: `certain` = the hole is there.
 * `windowDays` is [least, most] length in days, `most` null where it is open; null where a length makes no sense.
 * `window.from` and `window.to` are EDTF. `why` is the explanation in plain English, `settle` what would settle it.
 */
export interface Gap {
  readonly id: string
  readonly rule: string
  readonly question: string
  readonly verdict: Verdict
  readonly basis: Basis
  readonly state: 'open' | 'closed'
  readonly subject: { readonly id: string; readonly name: string }
  readonly event: string | null
  readonly authority: string | null
  readonly windowDays: readonly [number, number | null] | null
  readonly window: { readonly of: string; readonly from: string | null; readonly to: string | null } | null
  readonly witnesses: readonly Witness[]
  readonly against: readonly Witness[]
  readonly why: string
  readonly assumptions: readonly string[]
  readonly settle: string
  readonly reading: ReadingMode
  /** Who had closed it, where it opened again by itself because it rests on something else now; absent otherwise. `at` in ms since 1970 UTC. */
  readonly reopened?: { readonly by: string; readonly at: number; readonly reason: string } | undefined
}

/**
 * Claims without which a gap's verdict is another. `verdict` and `basis` are what it becomes, null where the gap is not found any more;
 * `instead` are the ids of gaps of the same rule that are found in its place.
 */
export interface Flip {
  readonly without: readonly Witness[]
  readonly verdict: Verdict | null
  readonly basis: Basis | null
  readonly instead: readonly string[]
}

/** What a verdict hangs on. `tried` of `claims` were left out one by one; `all`: every one, and every pair of those shown with the gap. */
export interface Flips {
  readonly flips: readonly Flip[]
  readonly claims: number
  readonly tried: number
  readonly all: boolean
}

/** A drafted request for information. `by` is a day (EDTF) and `because` why then; `text` is the whole of it, in plain text. */
export interface Inquiry {
  readonly gap: string
  readonly question: string
  /** Empty where nobody is named who could be asked. */
  readonly to: readonly string[]
  readonly asks: string
  /** The words it would settle. */
  readonly claims: readonly Witness[]
  readonly by: string
  readonly because: string
  readonly text: string
}
