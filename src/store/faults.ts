import { LacunaError } from '../model/index.ts'

interface SystemFault {
  readonly code?: unknown
  readonly errcode?: unknown
  readonly message?: unknown
}

const WORDS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  'disk-full': [
    'The disk is full: nothing was written, the workspace is as it was.',
    'Free some space and do it again.',
  ],
  'read-only': [
    'The workspace cannot be written: it is read-only.',
    'Check the permissions of the file and of its folder, or copy the workspace to a place of your own.',
  ],
  'workspace-busy': [
    'The workspace is busy: another process has been writing to it all this time.',
    'Wait until the other command has ended and do it again.',
  ],
  damaged: [
    'The workspace file is damaged.',
    'Run `lacuna verify` to see what is affected, and `lacuna restore FILE` to go back to a backup.',
  ],
  'not-a-workspace': ['The file is not a Lacuna workspace.', 'Name another file; this one was left as it is.'],
  'disk-error': [
    'The disk refused to read or write; nothing was written.',
    'Check that the disk has space and is in order, then do it again.',
  ],
  'no-access': ['The workspace cannot be opened.', 'Check the path and the permissions of the file and of its folder.'],
  'too-large': ['A value is too large to be kept.', 'Split the document into parts.'],
}

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) and Node's names of system errors. */
const CODES: Readonly<Record<string | number, string>> = {
  3: 'no-access',
  5: 'workspace-busy',
  6: 'workspace-busy',
  8: 'read-only',
  10: 'disk-error',
  11: 'damaged',
  13: 'disk-full',
  14: 'no-access',
  18: 'too-large',
  23: 'no-access',
  26: 'damaged',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EIO: 'disk-error',
  EISDIR: 'not-a-workspace',
}

/** What the machine refused, in words for a person. Anything else is given back as it is: a fault of ours. */
export function asLacunaError(error: unknown, file: string): unknown {
  if (error instanceof LacunaError || typeof error !== 'object' || error === null) return error
  const { code, errcode } = error as SystemFault
  const name = code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' ? CODES[errcode & 0xff] : CODES[String(code)]
  const words = name === undefined ? undefined : WORDS[name]
  if (name === undefined || words === undefined) return error
  return new LacunaError(name, words[0], { hint: words[1], where: { file }, cause: error })
}

/** Runs `work`; what the machine refuses comes out as a LacunaError that names `file`. */
export async function speakingOf<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asLacunaError(error, file)
  }
}

/** Whether an error says that bytes are not what they were: SQLite's or zlib's word for it, or our own. */
export function isDamage(error: unknown): boolean {
  if (error instanceof LacunaError) return error.code === 'damaged'
  if (typeof error !== 'object' || error === null) return false
  const { code, errcode } = error as SystemFault
  if (typeof code === 'string' && /^(Z_|ERR_BUFFER_TOO_LARGE|ERR_OUT_OF_RANGE)/.test(code)) return true
  if (error instanceof SyntaxError) return true
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' && [1, 11, 26].includes(errcode & 0xff)
}
