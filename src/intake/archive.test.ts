import { describe, expect, it } from 'vitest'
import { describeArchive } from './archive.ts'

interface Fixture {
  readonly name: string
  readonly unpacked?: number
  readonly mode?: number
  readonly isLocked?: boolean
}

/** A zip's list of contents, with nothing behind it. */
const zip = (entries: readonly Fixture[]): Uint8Array => {
  const headers = entries.map(({ name, unpacked = 10, mode = 0o100644, isLocked = false }) => {
    const header = Buffer.alloc(46 + Buffer.byteLength(name))
    header.writeUInt32LE(0x02014b50, 0)
    header.writeUInt16LE((3 << 8) | 20, 4)
    header.writeUInt16LE(isLocked ? 1 : 0, 8)
    header.writeUInt32LE(10, 20)
    header.writeUInt32LE(unpacked, 24)
    header.writeUInt16LE(Buffer.byteLength(name), 28)
    header.writeUInt32LE((mode << 16) >>> 0, 38)
    header.write(name, 46)
    return header
  })
  const start = Buffer.from('PK\x03\x04 one local header')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(start.length, 16)
  return new Uint8Array(Buffer.concat([start, ...headers, end]))
}

const tar = (name: string, type = '0'): Uint8Array => {
  const header = Buffer.alloc(1_024)
  header.write(name, 0)
  header.write('00000000000\0', 124)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  return new Uint8Array(header)
}

const problem = (bytes: Uint8Array): string => describeArchive(bytes).problem

describe('describeArchive', () => {
  it('says what is wrong with a zip without unpacking it', () => {
    expect(problem(zip([{ name: 'a.txt' }]))).toMatch(/archives are not read/)
    for (const name of ['../a.txt', 'a/../../b', '/etc/passwd', '..\\a.txt', 'C:\\a.txt', '~/.ssh/config']) {
      expect(problem(zip([{ name: 'ok.txt' }, { name }])), name).toMatch(/path traversal/)
    }
    expect(problem(zip([{ name: 'a', mode: 0o120777 }]))).toMatch(/a link in it/)
    expect(problem(zip([{ name: 'a.txt', unpacked: 50_000_000 }]))).toMatch(/bomb.*size limit.*50 MB.*ratio/)
    expect(problem(zip([{ name: 'a.txt' }, { name: 'A.txt' }]))).toMatch(/same path twice/)
    expect(problem(zip([{ name: 'a.txt', isLocked: true }]))).toMatch(/password/)
    expect(problem(zip([{ name: 'a.zip' }]))).toMatch(/nested/)
    expect(problem(zip(Array.from({ length: 10_001 }, (_, n) => ({ name: `${n}` }))))).toMatch(
      /10001 files, over the limit/,
    )
    expect(problem(zip([{ name: 'a.txt' }]).subarray(0, 40))).toMatch(/broken or cut off/)
    expect(problem(new Uint8Array(Buffer.from('PK\x03\x04')))).toMatch(/broken or cut off/)
  })

  it('tells documents of an office from archives', () => {
    expect(problem(zip([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }]))).toMatch(/Word document/)
    expect(problem(zip([{ name: 'mimetype' }, { name: 'content.xml' }]))).toMatch(/OpenDocument/)
  })

  it('looks at tar and gzip likewise', () => {
    expect(problem(tar('a.txt'))).toMatch(/tar archive; archives are not read/)
    expect(problem(tar('../a.txt'))).toMatch(/path traversal/)
    expect(problem(tar('a', '2'))).toMatch(/a link in it/)
    const gzip = Buffer.alloc(100)
    gzip.writeUInt16BE(0x1f8b)
    expect(problem(new Uint8Array(gzip))).toMatch(/packed with gzip/)
    gzip.writeUInt32LE(2_000_000_000, 96)
    expect(problem(new Uint8Array(gzip))).toMatch(/bomb.*2 GB/)
  })
})
