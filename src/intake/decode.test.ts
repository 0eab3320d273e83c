import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode.ts'

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'))
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16())

describe('decodeBytes', () => {
  it('reads UTF-8 with and without a byte order mark, and says nothing of it', () => {
    const expected = { kind: 'decoded', text: 'Élodie à Nîmes 😀', encoding: 'utf-8', flags: [] }
    expect(decodeBytes(utf8('Élodie à Nîmes 😀'))).toEqual(expected)
    expect(decodeBytes(utf8('\ufeffÉlodie à Nîmes 😀'))).toEqual(expected)
  })

  it('reads UTF-16 by its mark, and by its NULs with a flag', () => {
    const text = 'Élodie was seen at the station.'
    expect(decodeBytes(joined(latin1('\xff\xfe'), utf16(text)))).toMatchObject({
      text,
      encoding: 'utf-16le',
      flags: [],
    })
    expect(decodeBytes(joined(latin1('\xfe\xff'), swapped(utf16(text))))).toMatchObject({
      text,
      encoding: 'utf-16be',
      flags: [],
    })
    expect(decodeBytes(utf16(text))).toMatchObject({ text, encoding: 'utf-16le', flags: [{ code: 'encoding' }] })
    expect(decodeBytes(swapped(utf16(text)))).toMatchObject({
      text,
      encoding: 'utf-16be',
      flags: [{ code: 'encoding' }],
    })
  })

  it('refuses UTF-16 that is cut off and UTF-32', () => {
    expect(decodeBytes(joined(latin1('\xff\xfe'), utf16('ab').subarray(0, 3)))).toMatchObject({
      kind: 'undecodable',
      problem: expect.stringMatching(/UTF-16LE/),
    })
    expect(decodeBytes(latin1('\xff\xfe\0\0a\0\0\0'))).toMatchObject({
      kind: 'undecodable',
      problem: expect.stringMatching(/UTF-32/),
    })
  })

  it('reads what is not UTF-8 as windows-1252 and flags it', () => {
    const decoded = decodeBytes(latin1('Le contr\xf4le \xe0 Dornay, \x93hier\x94, 5 \x80'))
    expect(decoded).toMatchObject({
      text: 'Le contrôle à Dornay, “hier”, 5 €',
      encoding: 'windows-1252',
      flags: [{ code: 'encoding', message: expect.stringMatching(/not UTF-8.*windows-1252/) }],
    })
  })

  it('keeps UTF-8 where only a few bytes are stray, and names the first', () => {
    const decoded = decodeBytes(joined(utf8('Élodie à Nîmes, '), latin1('\xe9'), utf8('té')))
    expect(decoded).toMatchObject({
      text: 'Élodie à Nîmes, été',
      encoding: 'utf-8',
      flags: [{ message: expect.stringMatching(/one byte.*byte 20\b/) }],
    })
  })

  it('reads overlong forms and encoded surrogates as stray bytes, never as what they pretend', () => {
    for (const bytes of ['é\xc3\xa9\xc3\xa9 \xc0\xae', '\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9 \xed\xa0\x80']) {
      const decoded = decodeBytes(latin1(bytes))
      expect(decoded).toMatchObject({ kind: 'decoded', flags: [{ code: 'encoding' }] })
      expect(decoded.kind === 'decoded' ? decoded.text : '').not.toMatch(/\ufffd|\.|[\ud800-\udfff]/)
    }
  })

  it('believes a declared encoding, but not against valid UTF-8', () => {
    expect(decodeBytes(latin1('\xcf\xf0\xe8\xe2\xe5\xf2'), 'windows-1251')).toMatchObject({
      text: 'Привет',
      encoding: 'windows-1251',
      flags: [],
    })
    expect(decodeBytes(latin1('\x93\xfa\x96{'), 'Shift_JIS')).toMatchObject({
      text: '日本',
      encoding: 'shift_jis',
      flags: [],
    })
    expect(decodeBytes(utf8('Nîmes'), 'iso-8859-1')).toMatchObject({
      text: 'Nîmes',
      encoding: 'utf-8',
      flags: [{ message: expect.stringMatching(/declared as windows-1252/) }],
    })
    expect(decodeBytes(utf8('Nîmes'), 'no-such-thing')).toMatchObject({ text: 'Nîmes', flags: [] })
  })

  it('never loses a byte in silence, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeBytes(bytes)
        if (decoded.kind === 'undecodable') return
        const isPlain = decoded.flags.length === 0
        const holdsSign = Buffer.from(bytes).includes(Buffer.from('\ufffd')) || decoded.encoding.startsWith('utf-16')
        if (!holdsSign) expect(decoded.text).not.toContain('\ufffd')
        if (isPlain && decoded.encoding === 'utf-8') {
          const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
          expect(Buffer.from(decoded.text, 'utf8').equals(Buffer.from(bytes.subarray(mark)))).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('gives text back as it was, in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const decoded = decodeBytes(utf8(text))
        const expected = text.startsWith('\ufeff') ? text.slice(1) : text
        if (decoded.kind === 'decoded' && decoded.encoding === 'utf-8') expect(decoded.text).toBe(expected)
      }),
    )
  })
})
