import fs from 'node:fs'
import path from 'node:path'
import { LacunaError } from '../model/index.ts'
import { APPLICATION_ID } from './dialect/sqlite.ts'

/** Bytes 0-15 and 68-71 of a SQLite file (https://www.sqlite.org/fileformat.html#the_database_header). */
function kindOf(file: string): 'workspace' | 'empty' | 'other' {
  if (!fs.statSync(file).isFile()) return 'other'
  const header = Buffer.alloc(100)
  const handle = fs.openSync(file, 'r')
  try {
    const length = fs.readSync(handle, header, 0, 100, 0)
    if (length === 0) return 'empty'
    const sqlite = length === 100 && header.toString('latin1', 0, 16) === 'SQLite format 3\0'
    return sqlite && header.readUInt32BE(68) === APPLICATION_ID ? 'workspace' : 'other'
  } finally {
    fs.closeSync(handle)
  }
}

/** @throws LacunaError `no-folder` where a file cannot be made because its folder is not there. */
export function checkFolder(file: string): void {
  const folder = path.dirname(path.resolve(file))
  if (fs.existsSync(folder)) return
  throw new LacunaError('no-folder', `The folder ${folder} does not exist.`, {
    hint: 'Make it first.',
    where: { file },
  })
}

/**
 * Refuses, before SQLite sees the file, whatever is not ours to open.
 *
 * @throws LacunaError `not-a-workspace`, `no-folder`, `no-workspace`
 */
export function checkFile(file: string, create: boolean): void {
  if (fs.existsSync(file)) {
    const kind = kindOf(file)
    if (kind === 'workspace' || (kind === 'empty' && create)) return
    throw new LacunaError('not-a-workspace', 'This is not a Lacuna workspace.', {
      hint: 'Name another file; this one was left as it is.',
      where: { file },
    })
  }
  checkFolder(file)
  if (create) return
  throw new LacunaError('no-workspace', 'There is no workspace here.', {
    hint: 'Check the path, or make one by adding a report: `lacuna add FILE`.',
    where: { file },
  })
}

/** The files that SQLite keeps beside a workspace while it is open, or leaves there after a crash. */
export const companions = (file: string): readonly string[] => ['-wal', '-shm', '-journal'].map((end) => file + end)

/** A name beside `file` for a file in the making. */
export const unfinished = (file: string): string => `${file}.unfinished-${process.pid}-${Date.now()}`

export function removeWithCompanions(file: string): void {
  for (const name of [file, ...companions(file)]) fs.rmSync(name, { force: true })
}

function sync(name: string): void {
  const handle = fs.openSync(name, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** Waits until a file's bytes are on the disk. Windows wants a handle for writing. */
export function syncFile(file: string): void {
  const handle = fs.openSync(file, 'r+')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** Gives a finished file its name, durably: the folder's entry is on the disk afterwards. */
export function renameDurably(from: string, to: string): void {
  fs.renameSync(from, to)
  // Windows has no handle for a folder; its file system keeps the order of renames.
  if (process.platform !== 'win32') sync(path.dirname(path.resolve(to)))
}
