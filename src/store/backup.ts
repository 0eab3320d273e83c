import type { StoreDialect } from './dialect/dialect.ts'
import { verifyStore } from './verify.ts'
import type { CheckOptions, VerifyReport } from './workspace.ts'
export async function backupStore(
  dialect: StoreDialect,
  _file: string,
  target: string,
  options: CheckOptions,
): Promise<VerifyReport> {
  await dialect.copyTo(target)
  return verifyStore(dialect, options)
}
