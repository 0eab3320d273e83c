import { deflateSync, inflateSync } from 'node:zlib'
import type { Transaction } from 'kysely'
import { canonicalJson, sha256 } from '../journal/index.ts'
import { LacunaError, type Reading } from '../model/index.ts'
import type { Schema } from './schema.ts'

/** Bytes and the hash that actions name them by. */
export interface Kept {
  readonly hash: string
  readonly bytes: Uint8Array
}

/** Bytes with their SHA-256 (hex), for an action and its `blobs`. */
export const keep = (bytes: Uint8Array): Kept => ({ hash: sha256(bytes), bytes })

/** A text as the UTF-8 that is kept of it. @throws LacunaError `text-not-unicode` for a lone surrogate, which UTF-8 cannot say. */
export function keepText(text: string): Kept {
  if (!text.isWellFormed()) {
    throw new LacunaError('text-not-unicode', 'The text holds half of a character (a lone surrogate).', {
      hint: 'Replace it before the report is added, for example with String.toWellFormed().',
    })
  }
  return keep(Buffer.from(text, 'utf8'))
}

/** A reading as the bytes that are kept of it. */
export const keepReading = (reading: Reading): Kept => keep(Buffer.from(canonicalJson(reading), 'utf8'))

/** Text of kept UTF-8. A byte order mark stays where it is: offsets count it. */
export const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')

/** Below this many bytes packing is not worth the work. */
const SMALLEST_PACKED = 256

export async function writeBlob(tx: Transaction<Schema>, blob: Kept): Promise<void> {
  const there = await tx.selectFrom('blob').select('size').where('hash', '=', blob.hash).executeTakeFirst()
  if (there !== undefined) return
  const packed = blob.bytes.length < SMALLEST_PACKED ? null : deflateSync(blob.bytes, { level: 6 })
  const pays = packed !== null && packed.length < blob.bytes.length * 0.9
  await tx
    .insertInto('blob')
    .values({
      hash: blob.hash,
      size: blob.bytes.length,
      packed: pays ? 1 : 0,
      bytes: pays ? packed : blob.bytes,
    })
    .execute()
}

/** zlib with `info` answers how many of the given bytes it used; Node's types leave that out. */
interface Inflated {
  readonly buffer: Uint8Array
  readonly engine: { readonly bytesWritten: number }
}

/** @throws what zlib throws, or LacunaError `damaged`, where the bytes are not what was written. */
export function unpack(row: Pick<Schema['blob'], 'hash' | 'size' | 'packed' | 'bytes'>): Uint8Array {
  let { bytes } = row
  let used = bytes.length
  if (row.packed === 1) {
    const options = { maxOutputLength: Math.max(row.size, 1), info: true }
    const inflated = inflateSync(row.bytes, options) as unknown as Inflated
    bytes = inflated.buffer
    used = inflated.engine.bytesWritten
  }
  if (bytes.length === row.size && used === row.bytes.length) return bytes
  throw new LacunaError('damaged', `Kept bytes ${row.hash} have another length than noted.`)
}

export async function readBlob(tx: Transaction<Schema>, hash: string): Promise<Uint8Array | null> {
  const row = await tx.selectFrom('blob').selectAll().where('hash', '=', hash).executeTakeFirst()
  return row === undefined ? null : unpack(row)
}

/** As {@link readBlob}, for bytes that an entry names. @throws LacunaError `damaged` where they are gone or are others. */
export async function needBlob(tx: Transaction<Schema>, hash: string): Promise<Uint8Array> {
  const bytes = await readBlob(tx, hash)
  if (bytes !== null && sha256(bytes) === hash) return bytes
  throw new LacunaError('damaged', `Kept bytes ${hash} are ${bytes === null ? 'missing' : 'altered'}.`, {
    hint: 'Run `lacuna verify` to see what is affected, and `lacuna restore FILE` to go back to a backup.',
    where: { record: hash },
  })
}

/** Bytes that a new action names. @throws LacunaError `blob-missing` where they were neither given with it nor kept before. */
export async function givenBlob(tx: Transaction<Schema>, hash: string): Promise<Uint8Array> {
  const there = await tx.selectFrom('blob').select('hash').where('hash', '=', hash).executeTakeFirst()
  if (there !== undefined) return needBlob(tx, hash)
  throw new LacunaError('blob-missing', `The bytes ${JSON.stringify(hash.slice(0, 80))} were not given.`, {
    hint: 'Give the bytes that an action names along with it.',
    where: { record: hash },
  })
}
