/** A stretch of a report's text: `start` and `end` are UTF-16 code units, `text` is `reportText.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Whether the span's words stand in the text where the span says they do. */
export const spanHolds = (text: string, span: Span): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.end > span.start &&
  span.end <= text.length &&
  text.slice(span.start, span.end) === span.text
