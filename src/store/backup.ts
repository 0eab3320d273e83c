import fs from 'node:fs'
import { LacunaError } from '../model/index.ts'
import type { StoreDialect } from './dialect/dialect.ts'
import { verifyingDialect } from './dialect/sqlite.ts'
import { speakingOf } from './faults.ts'
import { checkFolder, removeWithCompanions, renameDurably, syncFile, unfinished } from './files.ts'
import { verifyStore } from './verify.ts'
import type { CheckOptions, VerifyReport } from './workspace.ts'

const refuseExisting = (target: string): void => {
  if (!fs.existsSync(target)) return
  throw new LacunaError('file-exists', 'There is a file of that name already; it was left as it is.', {
    hint: 'Give the backup another name, for example with the date in it.',
    where: { file: target },
  })
}

/**
 * A copy of the workspace as one file. It bears its name only once it is whole and verified. The workspace's own damage is not hidden:
 * a copy that does not pass is removed.
 *
 * @throws LacunaError `file-exists`, `no-folder`, `disk-full`, `backup-damaged`
 */
export async function backupStore(dialect: StoreDialect, target: string, options: CheckOptions): Promise<VerifyReport> {
  refuseExisting(target)
  checkFolder(target)
  const copy = unfinished(target)
  try {
    return await speakingOf(target, async () => {
      await dialect.copyTo(copy)
      const report = await verifyStore(verifyingDialect(copy), options)
      const [first] = report.problems
      if (first !== undefined) {
        throw new LacunaError('backup-damaged', `The workspace is damaged, so no backup was made. ${first.message}`, {
          hint: 'Run `lacuna verify`, and go back to an earlier backup with `lacuna restore FILE`.',
          where: { file: target },
        })
      }
      syncFile(copy)
      refuseExisting(target)
      renameDurably(copy, target)
      return report
    })
  } finally {
    removeWithCompanions(copy)
  }
}
