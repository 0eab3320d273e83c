import { createHash, randomBytes } from 'node:crypto'

/** SHA-256 in lower-case hex. A string is hashed as UTF-8. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** 128 random bits in hex. */
export const newSalt = (): string => randomBytes(16).toString('hex')
