import { isUtf8 } from 'node:buffer'
import type { Flag } from '../model/index.ts'

export interface Decoded {
  readonly kind: 'decoded'
  readonly text: string
  /** A WHATWG encoding label in lower case. */
  readonly encoding: string
  readonly flags: readonly Flag[]
}

export interface Undecodable {
  readonly kind: 'undecodable'
  readonly problem: string
  readonly hint: string
}

const SAVE_AS_UTF8 = 'Save it as UTF-8 and add it again.'

/**
 * Bytes to text without ever losing a byte silently. In this order: a byte order mark; UTF-16 told by its NULs; what the sender declared
 * (HTTP header or meta tag); UTF-8; UTF-8 with some stray bytes; windows-1252. Every reading that is a guess carries the flag `encoding`.
 */
export const decodeBytes = (bytes: Uint8Array, declared: string | null = null): Decoded | Undecodable => {
  const mark = byteOrderMark(bytes)
  if (mark === 'utf-32') {
    return { kind: 'undecodable', problem: 'is in the encoding UTF-32, which is not read', hint: SAVE_AS_UTF8 }
  }
  if (mark === 'utf-16le' || mark === 'utf-16be') return decodeUtf16(bytes.subarray(2), mark, [])
  const body = mark === 'utf-8' ? bytes.subarray(3) : bytes
  if (mark === null) {
    const wide = utf16ByItsNuls(body)
    if (wide !== null) {
      const flag = encodingFlag(
        `there is no byte order mark, but its NUL bytes fit ${wide.toUpperCase()}; read as that encoding`,
      )
      return decodeUtf16(body, wide, [flag])
    }
  }

  const label = declared === null ? null : knownLabel(declared)
  if (label !== null && mark === null && MULTI_BYTE.has(label)) {
    const text = tryDecode(body, label)
    if (text !== null) return { kind: 'decoded', text, encoding: label, flags: [] }
  }
  if (isUtf8(body)) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
    const contradicted = label !== null && label !== 'utf-8' && !isAscii(body)
    const flags = contradicted ? [encodingFlag(`declared as ${label}, but its bytes are UTF-8; read as UTF-8`)] : []
    return { kind: 'decoded', text, encoding: 'utf-8', flags }
  }
  if (label !== null && label !== 'utf-8' && !label.startsWith('utf-16')) {
    const text = tryDecode(body, label)
    if (text !== null) return { kind: 'decoded', text, encoding: label, flags: [] }
  }
  return decodeStray(body)
}

/** Single-byte encodings can read any byte, so only these can speak for themselves before UTF-8 is tried. */
const MULTI_BYTE = new Set(['shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr', 'gbk', 'gb18030', 'big5'])

const encodingFlag = (what: string): Flag => ({ code: 'encoding', message: `Encoding: ${what}.` })

const byteOrderMark = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | null => {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'utf-32'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** Western text in UTF-16 has a NUL in nearly every other byte, always on the same side. */
const utf16ByItsNuls = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const length = Math.min(bytes.length, 4_096) & ~1
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * 0.6 && even < pairs * 0.02) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.02) return 'utf-16be'
  return null
}

const decodeUtf16 = (
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  flags: readonly Flag[],
): Decoded | Undecodable => {
  const text = tryDecode(bytes, encoding)
  if (text !== null) return { kind: 'decoded', text, encoding, flags }
  const problem = `is in the encoding ${encoding.toUpperCase()}, but its bytes are not valid ${encoding.toUpperCase()} (it may have been cut off)`
  return { kind: 'undecodable', problem, hint: SAVE_AS_UTF8 }
}

const knownLabel = (label: string): string | null => {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

const tryDecode = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const isAscii = (bytes: Uint8Array): boolean => !bytes.some((byte) => byte > 0x7f)

/**
 * Not UTF-8. Where most of what is not ASCII is valid UTF-8 all the same (a cut, a pasted stray byte), only the stray bytes are read as
 * windows-1252; otherwise the whole file is.
 */
const decodeStray = (bytes: Uint8Array): Decoded => {
  const stray: number[] = []
  let wide = 0
  for (let i = 0; i < bytes.length; ) {
    const length = utf8LengthAt(bytes, i)
    if (length === 0) stray.push(i)
    if (length > 1) wide++
    i += Math.max(length, 1)
  }
  const western = new TextDecoder('windows-1252')
  if (wide <= stray.length) {
    const what = 'its bytes are not UTF-8; read as windows-1252, so letters outside Western Europe would be wrong'
    return { kind: 'decoded', text: western.decode(bytes), encoding: 'windows-1252', flags: [encodingFlag(what)] }
  }
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  const parts: string[] = []
  let from = 0
  for (const at of stray) {
    parts.push(utf8.decode(bytes.subarray(from, at)), western.decode(bytes.subarray(at, at + 1)))
    from = at + 1
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  const count = stray.length === 1 ? 'one byte is' : `${stray.length} bytes are`
  const what = `${count} not valid UTF-8 (the first is byte ${(stray[0] ?? 0) + 1}); read as windows-1252 there, as UTF-8 elsewhere`
  return { kind: 'decoded', text: parts.join(''), encoding: 'utf-8', flags: [encodingFlag(what)] }
}

/** Length of the valid UTF-8 sequence at `i`, 0 where there is none. Table 3-7 of the Unicode Standard. */
const utf8LengthAt = (bytes: Uint8Array, i: number): number => {
  const a = bytes[i] ?? 0
  if (a < 0x80) return 1
  if (a < 0xc2 || a > 0xf4) return 0
  const b = bytes[i + 1] ?? 0
  const low = a === 0xe0 ? 0xa0 : a === 0xf0 ? 0x90 : 0x80
  const high = a === 0xed ? 0x9f : a === 0xf4 ? 0x8f : 0xbf
  if (b < low || b > high) return 0
  const length = a < 0xe0 ? 2 : a < 0xf0 ? 3 : 4
  for (let k = 2; k < length; k++) {
    const next = bytes[i + k] ?? 0
    if (next < 0x80 || next > 0xbf) return 0
  }
  return length
}
