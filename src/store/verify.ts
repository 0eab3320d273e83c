import { EMPTY_HEAD } from '../journal/index.ts'
import type { StoreDialect } from './dialect/dialect.ts'
import { readHead } from './ledger.ts'
import type { VerifyOptions, VerifyReport } from './workspace.ts'
export async function verifyStore(dialect: StoreDialect, _options: VerifyOptions): Promise<VerifyReport> {
  const head = await dialect.read(readHead)
  return { ok: head !== EMPTY_HEAD, entries: head.seq, blobs: 0, head, problems: [] }
}
