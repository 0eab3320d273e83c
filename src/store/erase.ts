import type { JournalEntry } from '../journal/index.ts'
import type { StoreDialect } from './dialect/dialect.ts'
export async function eraseEntry(
  _d: StoreDialect,
  _w: StoreDialect['write'],
  _c: () => number,
  _actor: string,
  _seq: number,
  _reason: string,
): Promise<JournalEntry> {
  throw new Error('not yet written')
}
