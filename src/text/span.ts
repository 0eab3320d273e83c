/** What a stretch of a report's text is. Offsets are UTF-16 code units. */
export interface Block {
  readonly kind: 'masthead' | 'title' | 'meta' | 'heading' | 'paragraph' | 'tags'
  readonly start: number
  readonly end: number
}

/** A sentence inside a block; `block` is its index. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly block: number
}
