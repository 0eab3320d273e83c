import fs from 'node:fs'
import path from 'node:path'
import { LacunaError } from '../model/index.ts'

/**
 * Makes a folder and those above it that are missing, one after the other: the recursive call of Node never ends where a system refuses
 * with "not there" (as /proc does). Throws a LacunaError that names the folder.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = []
  for (let at = folder; !fs.existsSync(at) && path.dirname(at) !== at; at = path.dirname(at)) missing.unshift(at)
  try {
    for (const one of missing) fs.mkdirSync(one)
    if (!fs.statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
  } catch (error) {
    throw new LacunaError('out-unwritable', `${folder} cannot be made (${(error as NodeJS.ErrnoException).code}).`, {
      hint: 'Name a folder that you may write to.',
    })
  }
}
