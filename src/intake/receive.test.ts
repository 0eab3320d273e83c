import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LacunaError } from '../model/index.ts'
import {
  listFolder,
  type ReceivedDocument,
  receiveBytes,
  receiveFile,
  receiveFolder,
  receiveText,
  surveyFolder,
} from './index.ts'
import { makePdf, textLines } from './pdf.fixture.ts'

let folder = ''
const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, content)
  return file
}
const received = async (file: string): Promise<ReceivedDocument> => {
  const result = await receiveFile(file)
  if (!result.ok) throw result.error
  return result.value
}
const refused = async (file: string, options = {}): Promise<LacunaError> => {
  const result = await receiveFile(file, options)
  if (result.ok) throw new Error(`taken: ${result.value.text}`)
  expect(`${result.error.message} ${result.error.hint}`).not.toContain(folder)
  expect(result.error.message).toContain(path.basename(file))
  expect(result.error.hint).toBeTruthy()
  return result.error
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'intake-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('receiveFile', () => {
  it('keeps text exactly, with its hashes, its first line as title and never its path', async () => {
    const text = 'Watch at Dornay\r\n\r\nMara Quill was seen.\r\n'
    const document = await received(write('deep/in/watch.txt', text))
    const hash = createHash('sha256').update(text).digest('hex')
    expect(document).toEqual({
      name: 'watch.txt',
      source: 'watch.txt',
      bytes: new Uint8Array(Buffer.from(text)),
      bytesHash: hash,
      media: 'text/plain',
      encoding: 'utf-8',
      text,
      textHash: hash,
      title: 'Watch at Dornay',
      publisher: null,
      language: null,
      publishedHint: null,
      flags: [],
    })
  })

  it('keeps Markdown as its source, and reads heading and front matter', async () => {
    const text = '---\ntitle: "The watch"\ndate: 2016-05-03\npublisher: The Post\n---\n# Other\n\nMara *Quill*.\n'
    expect(await received(write('a.md', text))).toMatchObject({
      text,
      title: 'The watch',
      publisher: 'The Post',
      media: 'text/markdown',
      publishedHint: { edtf: '2016-05-03', from: 'front matter' },
    })
    expect((await received(write('b.md', '```\n# no\n```\nWords.\n\n## The watch ##\n'))).title).toBe('The watch')
    expect((await received(write('c.md', 'The watch\n=========\n\nWords.'))).title).toBe('The watch')
  })

  it('reads a web page and a PDF, whatever they are called', async () => {
    expect(await received(write('a.html', '<meta charset=windows-1252><title>T</title><p>caf\xe9'))).toMatchObject({
      text: 'café',
      media: 'text/html',
      flags: [{ code: 'encoding' }, { code: 'whole-page' }],
    })
    expect(
      await received(write('b.html', Buffer.from('<meta charset=windows-1251><p>\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'))),
    ).toMatchObject({ text: 'Привет', encoding: 'windows-1251' })
    expect(await received(write('c.txt', makePdf({ pages: [textLines(['Mara'])] })))).toMatchObject({
      media: 'application/pdf',
      flags: [{ code: 'format' }],
    })
    expect(await received(write('d', '<!DOCTYPE html><p>Mara'))).toMatchObject({ media: 'text/html', text: 'Mara' })
    expect(await received(write('e', 'Mara'))).toMatchObject({ media: 'text/plain' })
    expect(await received(write('f.txt', 'It begins with %PDF-1.4, he said.'))).toMatchObject({ media: 'text/plain' })
  })

  it('flags an encoding and a control character', async () => {
    const document = await received(write('latin.txt', Buffer.from('Le contr\xf4le\0 a eu lieu hier soir.', 'latin1')))
    expect(document.text).toBe('Le contrôle␀ a eu lieu hier soir.')
    expect(document.flags.map(({ code }) => code)).toEqual(['encoding', 'control'])
  })

  it('refuses what is no report, with what to do', async () => {
    const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
    expect((await refused(write('empty.txt', ''))).message).toBe('empty.txt is empty.')
    expect((await refused(write('blank.txt', ' \n\t '))).message).toMatch(/is empty: .*white space/)
    expect((await refused(write('page.html', '<script>x</script>'))).message).toMatch(/without any visible text/)
    expect((await refused(write('png.txt', png))).message).toMatch(/a PNG picture/)
    const noise = createHash('shake256', { outputLength: 5_000 }).update('noise').digest()
    expect((await refused(write('noise.txt', noise))).message).toMatch(/is not text/)
    for (const name of ['a.json', 'a.csv', 'a.xml'])
      expect((await refused(write(name, '[]'))).message).toMatch(/not a report format/)
    expect((await refused(write('data.txt', '<?xml version="1.0"?><a/>'))).message).toMatch(/XML/)
    expect((await refused(write('a.docx', 'x'))).hint).toMatch(/PDF or as text/)
    expect((await refused(path.join(folder, 'no-such.txt'))).message).toBe('no-such.txt is not there.')
    expect((await refused(path.join(folder, 'empty.txt', 'x.txt'))).message).toMatch(/is not there/)
    expect((await refused(path.join(folder, 'deep'))).message).toMatch(/is a folder/)
    expect((await refused(write('long.txt', 'x'.repeat(2_000)), { limits: { maxBytes: 1_000 } })).message).toBe(
      'long.txt is 2 kB, over the size limit of 1 kB.',
    )
  })

  it.skipIf(process.platform === 'win32')('refuses pipes and devices without waiting for them', async () => {
    const pipe = path.join(folder, 'pipe.txt')
    execFileSync('mkfifo', [pipe])
    expect((await refused(pipe)).message).toMatch(/no ordinary file/)
    const device = await receiveFile('/dev/zero')
    expect(device.ok ? '' : device.error.message).toMatch(/no ordinary file/)
  })

  it('reads 1 MB of text at once', async () => {
    const file = write('mb.txt', 'Mara Quill was seen at the depot. '.repeat(31_000))
    const begin = performance.now()
    expect((await received(file)).text).toHaveLength(1_054_000)
    expect(performance.now() - begin).toBeLessThan(1_000)
  })
})

describe('receiveBytes and receiveText', () => {
  it('take the name, never a path', async () => {
    const result = await receiveBytes(new Uint8Array(Buffer.from('Mara')), { name: 'C:\\Users\\quill\\watch.txt' })
    expect(result.ok && [result.value.name, result.value.source]).toEqual(['watch.txt', 'watch.txt'])
  })

  it('take pasted words, half a surrogate pair and all', async () => {
    const result = await receiveText('Mara \ud83d Quill', { name: 'pasted text', title: ' The watch ' })
    expect(result.ok && result.value).toMatchObject({
      text: 'Mara ␦ Quill',
      title: 'The watch',
      source: null,
      flags: [{ code: 'surrogate' }],
    })
    const empty = await receiveText(' \n', { name: 'pasted text' })
    expect(empty.ok ? '' : empty.error.message).toMatch(/pasted text is empty/)
  })

  it('give the same hash for the same words, pasted or as a file', async () => {
    const [pasted, file] = [
      await receiveText('Mara', { name: 'x' }),
      await receiveBytes(new Uint8Array(Buffer.from('Mara')), { name: 'y.txt' }),
    ]
    expect(pasted.ok && pasted.value.bytesHash).toBe(file.ok && file.value.bytesHash)
  })
})

describe('a folder', () => {
  it('is listed in order, without hidden files, links or what lies too deep', async () => {
    const root = path.join(folder, 'tree')
    for (const name of ['tree/b.txt', 'tree/a/c.txt', 'tree/.hidden/d.txt', 'tree/.e.txt', 'tree/a/x/y/z.txt'])
      write(name, 'Mara')
    fs.symlinkSync(folder, path.join(root, 'out'))
    fs.symlinkSync(path.join(folder, 'empty.txt'), path.join(root, 'link.txt'))
    const listing = await surveyFolder(root, { limits: { maxFolderDepth: 2 } })
    expect(listing.ok && listing.value.files.map(({ name }) => name)).toEqual(['a/c.txt', 'b.txt'])
    expect(listing.ok && listing.value.skipped.map(({ name }) => name)).toEqual(['a/x/y', 'link.txt', 'out'])
    const paths = await listFolder(root)
    expect(paths.ok && paths.value).toEqual(['a/c.txt', 'a/x/y/z.txt', 'b.txt'].map((name) => path.join(root, name)))
  })

  it('is read file by file; a bad one is named and the rest done all the same', async () => {
    const root = path.join(folder, 'mixed')
    write('mixed/a.txt', 'Mara')
    write('mixed/b.json', '{}')
    write('mixed/c/d.txt', 'Quill')
    const outcomes: [string, string][] = []
    for await (const { file, result } of receiveFolder(root))
      outcomes.push([file, result.ok ? result.value.text : result.error.code])
    expect(outcomes).toEqual([
      ['a.txt', 'Mara'],
      ['b.json', 'not-a-report'],
      ['c/d.txt', 'Quill'],
    ])
  })

  it('that is none, or holds too much, is refused', async () => {
    const code = async (name: string, options = {}): Promise<string> => {
      const listing = await listFolder(path.join(folder, name), options)
      return listing.ok ? 'listed' : listing.error.code
    }
    expect(await code('no-such')).toBe('missing')
    expect(await code('empty.txt')).toBe('not-a-folder')
    expect(await code('tree', { limits: { maxFolderFiles: 2 } })).toBe('folder-large')
  })
})
