import type { Reading, Span } from '../model/index.ts'
import { plain, printTable, say } from './output.ts'

const MOST = 96

const short = (words: string): string => {
  const line = plain(words)
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line
}

/** The claims of one report as a table for a person, and under it the sentences in which none was found. */
export function printClaims(file: string, reading: Reading, without: readonly Span[]): void {
  const names = new Map(reading.entities.map((entity) => [entity.id, entity.name]))
  const list = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join('; ')
  say(`${file}: published ${reading.published.edtf ?? 'unknown'}, ${reading.claims.length} claims`)
  if (reading.claims.length > 0)
    printTable(
      ['claim', 'what', 'who', 'whom', 'when', 'stance', 'said by', 'words'],
      reading.claims.map((claim) => [
        claim.id,
        `${claim.polarity === 'negative' ? 'not ' : ''}${claim.type}`,
        list(claim.subject),
        list(claim.object),
        claim.time.edtf ?? '',
        claim.stance,
        claim.attribution.map(({ source }) => names.get(source) ?? source).join(', via '),
        claim.span.text,
      ]),
    )
  if (without.length === 0) return
  process.stdout.write(`\nNo claim was found in ${without.length} sentence${without.length === 1 ? '' : 's'}:\n`)
  for (const { start, text } of without) process.stdout.write(`  ${String(start).padStart(6)}  ${short(text)}\n`)
}
