import { constants } from 'node:fs'
import fs from 'node:fs/promises'
import { ok, type Result } from '../model/index.ts'
import { refuse, shownName, sizeInWords } from './refusal.ts'

/** A file's bytes, never more than `maxBytes`. Devices and pipes, which may never end, are refused before they are read. */
export const readFileBytes = async (path: string, maxBytes: number): Promise<Result<Uint8Array>> => {
  const name = shownName(path)
  const tooLarge = (size: string): Result<never> =>
    refuse(
      'too-large',
      name,
      `is ${size}, over the size limit of ${sizeInWords(maxBytes)}.`,
      'Add the part that you need.',
    )
  let handle: fs.FileHandle | undefined
  try {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    handle = await fs.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = await handle.stat()
    if (stat.isDirectory()) return refuse('is-a-folder', name, 'is a folder, not a file.', 'Add it as a folder.')
    if (!stat.isFile()) return refuse('not-a-file', name, 'is no ordinary file (a device or a pipe).', 'Add a file.')
    if (stat.size > maxBytes) return tooLarge(sizeInWords(stat.size))
    const chunks: Buffer[] = []
    let size = 0
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.max(64 * 1024, stat.size + 1 - size)), 0)
      if (bytesRead === 0) break
      size += bytesRead
      if (size > maxBytes) return tooLarge(`more than ${sizeInWords(maxBytes)}`)
      chunks.push(buffer.subarray(0, bytesRead))
    }
    return ok(new Uint8Array(Buffer.concat(chunks)))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refuse('missing', name, 'is not there.', 'Check the file’s name and folder.')
    if (code === 'EACCES' || code === 'EPERM')
      return refuse('unreadable', name, 'may not be read.', 'Check that you may read this file.')
    if (code === 'EISDIR') return refuse('is-a-folder', name, 'is a folder, not a file.', 'Add it as a folder.')
    if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE' || code === 'ELOOP')
      return refuse('missing', name, 'is no name of a file.', 'Check the file’s name and folder.')
    return refuse(
      'unreadable',
      name,
      'could not be read: the disk or the network gave an error.',
      'Copy it to another place and add it from there.',
    )
  } finally {
    await handle?.close()
  }
}
