import type { AddOptions, Source } from './add.ts'

/** What an import in a thread of its own is given: plain values, so that they can cross to it. */
export interface AddRequest {
  readonly file: string
  readonly sources: readonly Source[]
  readonly options: Omit<AddOptions, 'signal' | 'onProgress' | 'model' | 'onModel'>
}

interface AddResult {
  readonly file: string
  readonly report: string | null
  readonly status: 'added' | 'known' | 'failed'
  readonly message: string | null
  readonly hint: string | null
}

/** What it tells. */
export type AddMessage =
  | {
      readonly kind: 'progress'
      readonly done: number
      readonly total: number
      readonly current: string | null
      readonly result: AddResult | null
    }
  | { readonly kind: 'ended'; readonly cancelled: boolean }
  | { readonly kind: 'failed'; readonly message: string; readonly hint: string | null }
