import type { Kept } from '../gaps/index.ts'
import type { Question } from './answers.ts'

/** What a thread that looks at a share of the subjects is told. */
export interface GapRequest {
  readonly file: string
  readonly question: Question
  readonly share: { readonly of: number; readonly at: number }
}

/** What it tells. */
export type GapMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'kept'; readonly kept: readonly (readonly [string, Kept])[] }
  | { readonly kind: 'ended' }
