import type { Tense } from '../english/times/tense.ts'
import type { Spoken } from './discourse.ts'
import type { EventDays } from './events.ts'
import type { Expression } from './expression.ts'
import type { Reference } from './reference.ts'

/** What the words around an expression say about how to place it. */
export interface Setting {
  readonly reference: Reference
  readonly tense: Tense
  readonly spoken: readonly Spoken[]
  readonly events: EventDays
  readonly sentence: number
  readonly block: number
  readonly names: ReadonlySet<string>
  /** The word before the expression, quotation marks skipped. */
  readonly before: string
  readonly perfect: boolean
  readonly superlative: boolean
}

export type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>

/** "counted from Monday 12 January 2015, the day of publication" */
export const counted = (setting: Setting): string => `counted from ${setting.reference.words}`
