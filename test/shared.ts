import fs from 'node:fs'
import path from 'node:path'

/** Evaluation data that lies beside a developer's clone and in CI; nobody else has it, and nothing of it is copied into the repository. */
export const shared = path.join(import.meta.dirname, '..', '..', 'shared')
export const hasShared = fs.existsSync(path.join(shared, 'data', 'reports', 'seed.txt'))

/** For `describe.skipIf`: prints why its tests are skipped where the data is missing. */
export function withoutShared(what: string): boolean {
  if (!hasShared) console.log(`skipped: ${what}: the evaluation data (../shared) is not on this machine`)
  return !hasShared
}
