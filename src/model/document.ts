import type { Claim } from './claim.ts'
import type { Entity } from './entity.ts'
import type { Span } from './span.ts'

/** A time expression found in a text. `value` is EDTF (or TIMEX3 for durations); `reason` says how it was worked out. */
export interface TimeExpression {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
  readonly alts: readonly string[]
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly reason: string
}

/**
 * When a report was published. `edtf` is one day where it is known, a set or interval where it had to be bounded, null where the text
 * gives nothing; `proof` are the steps, each a sentence a reader can check. `given` says where it comes from.
 */
export interface Published {
  readonly edtf: string | null
  readonly proof: readonly string[]
  readonly given: 'declared' | 'stated' | 'worked-out' | 'unknown'
}

/** Where a text describes a place by direction or containment ("the eastern Paris town of X"): checked against the gazetteer. */
export interface PlaceStatement {
  readonly span: Span
  readonly place: string
  readonly direction: string | null
  readonly of: string
}

/** What a reader makes of one report's text: the unit that `lacuna read` writes and that a person may set. Ids are local to it. */
export interface Reading {
  readonly reader: string
  readonly published: Published
  readonly entities: readonly Entity[]
  readonly times: readonly TimeExpression[]
  readonly claims: readonly Claim[]
  readonly placeStatements: readonly PlaceStatement[]
}
