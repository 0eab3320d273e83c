import { sizeInWords } from './refusal.ts'

/** Why an archive is refused: goes on after its name. Archives are never unpacked; only a zip's or tar's list of contents is looked at. */
export interface ArchiveRefusal {
  readonly code: 'archive' | 'archive-path' | 'archive-bomb' | 'archive-broken' | 'office-document'
  readonly problem: string
  readonly hint: string
}

const UNPACK = 'Unpack it yourself and add the folder.'
const DO_NOT_UNPACK = 'Do not unpack it; ask whoever sent it for the documents themselves.'
const MAX_ENTRIES = 10_000
/** Deflate can't pack text more than about 20 to 1; what is over 100 is made to burst. */
const MAX_RATIO = 100
const MAX_UNPACKED = 500 * 1024 * 1024

interface Entry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly isLink: boolean
  readonly isLocked: boolean
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && [0x0304, 0x0506, 0x0708].includes(((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0))

export const isTar = (bytes: Uint8Array): boolean => bytes.length > 262 && latin1(bytes, 257, 262) === 'ustar'

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

export const describeArchive = (bytes: Uint8Array): ArchiveRefusal => {
  if (isGzip(bytes)) return describeGzip(bytes)
  const entries = isZip(bytes) ? zipEntries(bytes) : tarEntries(bytes)
  const kind = isZip(bytes) ? 'a zip archive' : 'a tar archive'
  if (entries === null) {
    return {
      code: 'archive-broken',
      problem: `is ${kind} whose list of contents is broken or cut off`,
      hint: 'Ask for it again, unpack it and add the folder.',
    }
  }
  const office = officeKind(entries)
  if (office !== null)
    return {
      code: 'office-document',
      problem: `is ${office}, which is not read`,
      hint: 'Save it as PDF or as text and add that.',
    }
  if (entries.length > MAX_ENTRIES) {
    return {
      code: 'archive-bomb',
      problem: `is ${kind} of ${entries.length} files, over the limit of ${MAX_ENTRIES}`,
      hint: DO_NOT_UNPACK,
    }
  }
  const outside = entries.find(({ name }) => leadsOut(name))
  if (outside !== undefined) {
    return {
      code: 'archive-path',
      problem: `is ${kind} with a path that leads out of its folder (path traversal)`,
      hint: DO_NOT_UNPACK,
    }
  }
  if (entries.some(({ isLink }) => isLink)) {
    return {
      code: 'archive-path',
      problem: `is ${kind} with a link in it, which can lead out of its folder (path traversal)`,
      hint: DO_NOT_UNPACK,
    }
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const ratio = unpacked / Math.max(1, bytes.length)
  if (unpacked > MAX_UNPACKED || (ratio > MAX_RATIO && unpacked > 1024 * 1024)) {
    const size = `${sizeInWords(bytes.length)} would unpack to ${sizeInWords(unpacked)}, a ratio of ${Math.round(ratio)} to 1`
    return {
      code: 'archive-bomb',
      problem: `is ${kind} built like a bomb, over the size limit: ${size}`,
      hint: DO_NOT_UNPACK,
    }
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  if (names.size < entries.length) {
    return {
      code: 'archive-path',
      problem: `is ${kind} that holds the same path twice, so that one file would overwrite another`,
      hint: DO_NOT_UNPACK,
    }
  }
  if (entries.some(({ isLocked }) => isLocked)) {
    return { code: 'archive', problem: `is ${kind} locked with a password (encrypted)`, hint: UNPACK }
  }
  const nested = entries.some(({ name }) => /\.(?:zip|7z|rar|tar|t?gz|bz2|xz)$/i.test(name))
  const what = nested ? `${kind} with further archives nested in it` : kind
  return { code: 'archive', problem: `is ${what}; archives are not read`, hint: UNPACK }
}

const leadsOut = (name: string): boolean => /^[\\/~]|^[a-z]:|\0/i.test(name) || name.split(/[\\/]/).includes('..')

const officeKind = (entries: readonly Entry[]): string | null => {
  const names = entries.slice(0, 500).map(({ name }) => name)
  if (names.includes('[Content_Types].xml')) {
    if (names.some((name) => name.startsWith('word/'))) return 'a Word document'
    if (names.some((name) => name.startsWith('xl/'))) return 'an Excel workbook'
    return 'an Office document'
  }
  if (names[0] === 'mimetype' && names.includes('content.xml')) return 'an OpenDocument file'
  return names[0] === 'mimetype' && names.includes('META-INF/container.xml') ? 'an e-book (EPUB)' : null
}

/** PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16. Null where the directory does not hold together. */
const zipEntries = (bytes: Uint8Array): readonly Entry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = -1
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--) {
    if (view.getUint32(at, true) === 0x06054b50) {
      end = at
      break
    }
  }
  if (end === -1) return null
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > bytes.length) return null
    const madeBy = view.getUint16(at + 4, true) >> 8
    const mode = view.getUint32(at + 38, true) >>> 16
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      isLink: madeBy === 3 && (mode & 0o170000) === 0o120000,
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at = next
  }
  const announced = view.getUint16(end + 10, true)
  return entries.length === 0 && announced > 0 ? null : entries
}

/** POSIX ustar headers, 512 bytes each. */
const tarEntries = (bytes: Uint8Array): readonly Entry[] | null => {
  const entries: Entry[] = []
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(latin1(bytes, at + 124, at + 136).replace(/[\0 ]/g, '') || '0', 8)
    if (!Number.isFinite(size) || latin1(bytes, at + 257, at + 262) !== 'ustar') return null
    const name = `${textTo0(bytes, at + 345, 155)}/${textTo0(bytes, at, 100)}`.replace(/^\/(?=.)/, '')
    entries.push({
      name,
      packed: size,
      unpacked: size,
      isLink: /[1-6]/.test(latin1(bytes, at + 156, at + 157)) && bytes[at + 156] !== 53,
      isLocked: false,
    })
    if (entries.length > MAX_ENTRIES) break
    at += 512 + Math.ceil(size / 512) * 512
  }
  return entries
}

/** RFC 1952: the last four bytes say the size before packing, modulo 2^32. They may lie, so they only help to word the refusal. */
const describeGzip = (bytes: Uint8Array): ArchiveRefusal => {
  const size =
    bytes.length < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true)
  const ratio = Math.round(size / Math.max(1, bytes.length))
  if (ratio > MAX_RATIO) {
    const problem = `is a gzip file built like a bomb, over the size limit: it says that it would unpack to ${sizeInWords(size)}, a ratio of ${ratio} to 1`
    return { code: 'archive-bomb', problem, hint: DO_NOT_UNPACK }
  }
  return {
    code: 'archive',
    problem: 'is packed with gzip; packed files are not read',
    hint: 'Unpack it yourself and add what is in it.',
  }
}

const latin1 = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

const textTo0 = (bytes: Uint8Array, from: number, length: number): string => {
  const field = latin1(bytes, from, from + length)
  const end = field.indexOf('\0')
  return end === -1 ? field : field.slice(0, end)
}
