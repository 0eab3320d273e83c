export type Sameness = 'same' | 'different' | 'unsure'

/** "These two are the same / are not / unsure", said by a named person or suggested by a rule (`lacuna:same-name`). Entity ids. */
export interface Judgement {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly verdict: Sameness
  readonly reason: string
  readonly by: string
  readonly at: number
}
