import type { Reading, Span } from '../../model/index.ts'

/** A reading of the case view with the words as the text has them. Names to show keep the case that was worked out. */
export const asWritten = (reading: Reading, text: string): Reading => {
  const back = <T extends Span>(span: T): T => ({ ...span, text: text.slice(span.start, span.end) })
  return {
    ...reading,
    entities: reading.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(back) })),
    times: reading.times.map(back),
    claims: reading.claims.map((claim) => ({ ...claim, span: back(claim.span) })),
    placeStatements: reading.placeStatements.map((statement) => ({ ...statement, span: back(statement.span) })),
  }
}
