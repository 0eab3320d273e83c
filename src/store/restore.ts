import fs from 'node:fs'
import path from 'node:path'
import { LacunaError } from '../model/index.ts'
import { inUse, sqliteDialect, verifyingDialect } from './dialect/sqlite.ts'
import { speakingOf } from './faults.ts'
import {
  checkFile,
  checkFolder,
  companions,
  removeWithCompanions,
  renameDurably,
  syncFile,
  unfinished,
} from './files.ts'
import { openWorkspace } from './open.ts'
import { verifyStore } from './verify.ts'
import type { CheckOptions, VerifyReport } from './workspace.ts'

export interface Restored {
  /** Where the workspace that stood there before is kept now; null where there was none. */
  readonly kept: string | null
  readonly report: VerifyReport
}

/** `NAME.before-restore`, or with a number where that is taken. */
function keptName(file: string): string {
  for (let number = 1; ; number++) {
    const name = `${file}.before-restore${number === 1 ? '' : `-${number}`}`
    if ([name, ...companions(name)].every((one) => !fs.existsSync(one))) return name
  }
}

/**
 * Puts `copy` in the place of `file`, whose old self is kept under another name: first the second name, then the exchange in one step, so
 * that at no moment there is no workspace. Where the file system knows no second names, the old one is renamed.
 */
function exchange(copy: string, file: string): string | null {
  if (!fs.existsSync(file)) {
    renameDurably(copy, file)
    return null
  }
  const kept = keptName(file)
  // Only a file too damaged to be opened still has a log here: a sound one was folded in when it was asked whether it is in use.
  for (const end of ['-wal', '-journal']) if (fs.existsSync(file + end)) renameDurably(file + end, kept + end)
  fs.rmSync(`${file}-shm`, { force: true })
  try {
    fs.linkSync(file, kept)
  } catch {
    renameDurably(file, kept)
  }
  try {
    renameDurably(copy, file)
  } catch (error) {
    if (!fs.existsSync(file)) renameDurably(kept, file)
    throw error
  }
  return kept
}

function refuseInUse(file: string): void {
  if (!fs.existsSync(file) || !inUse(file)) return
  throw new LacunaError('workspace-open', 'The workspace is open in another process; nothing was changed.', {
    hint: 'Stop `lacuna serve` or the other command, then restore again.',
    where: { file },
  })
}

/**
 * Puts a backup in the place of a workspace. The copy is verified wholly before anything is touched; the workspace that was there is
 * kept beside it. `from` may also be a workspace that nobody writes to.
 *
 * @throws LacunaError `no-workspace`, `not-a-workspace`, `newer-workspace`, `backup-damaged` (the message names what), `workspace-open`,
 *   `disk-full`, `no-folder`
 */
export async function restoreWorkspace(from: string, to: string, options: CheckOptions = {}): Promise<Restored> {
  checkFile(from, false)
  checkFolder(to)
  if (path.resolve(from) === path.resolve(to)) {
    throw new LacunaError('same-file', 'The backup and the workspace are the same file.', { where: { file: to } })
  }
  refuseInUse(to)
  const copy = unfinished(to)
  try {
    return await speakingOf(to, async () => {
      await copyWhole(from, copy)
      const report = await verifyCopy(from, copy, options)
      syncFile(copy)
      refuseInUse(to)
      const kept = exchange(copy, to)
      return { kept, report }
    })
  } finally {
    removeWithCompanions(copy)
  }
}

/** A workspace that is open, or was left by a crash, has a log beside it: it is copied as one state. Any other is copied byte by byte. */
async function copyWhole(from: string, copy: string): Promise<void> {
  const log = `${from}-wal`
  if (!fs.existsSync(log) || fs.statSync(log).size === 0) {
    fs.copyFileSync(from, copy)
    return
  }
  const report = await verifyStore(verifyingDialect(from), {})
  const [first] = report.problems
  if (first !== undefined) throw damaged(from, first.message)
  const dialect = sqliteDialect(from, { readOnly: true })
  try {
    await dialect.copyTo(copy)
  } finally {
    await dialect.close()
  }
}

const damaged = (from: string, what: string) =>
  new LacunaError('backup-damaged', `The backup is damaged; nothing was changed. ${what}`, {
    hint: 'Take another backup.',
    where: { file: from },
  })

/** Brings the copy up to date and verifies it. */
async function verifyCopy(from: string, copy: string, options: CheckOptions): Promise<VerifyReport> {
  try {
    const workspace = await openWorkspace(copy)
    await workspace.close()
  } catch (error) {
    if (error instanceof LacunaError && error.code === 'damaged') throw damaged(from, error.message)
    throw error
  }
  const report = await verifyStore(verifyingDialect(copy), options)
  const [first] = report.problems
  if (first !== undefined) throw damaged(from, first.message)
  return report
}
