import { describe, expect, it } from 'vitest'
import { takeApart } from './apart.ts'
import { makePdf, textLines } from './pdf.fixture.ts'
import { joinWords, paragraphsOf } from './pdf-layout.ts'
import { receiveBytes } from './receive.ts'

const receive = (bytes: Uint8Array, options = {}) => receiveBytes(bytes, { name: 'bulletin.pdf' }, options)
const problem = async (bytes: Uint8Array, options = {}): Promise<string> => {
  const received = await receive(bytes, options)
  return received.ok ? `read: ${received.value.text}` : received.error.message
}

describe('a PDF', () => {
  it('is read page by page, lines of a paragraph joined, words cut at a line’s end made whole', async () => {
    const first = textLines([
      'Mara Quill was seen at the depot of',
      'Dornay on 3 May 2016, with infor-',
      'mation that nobody had asked for.',
      '',
      '',
      'She left in the evening.',
    ])
    const received = await receive(
      makePdf({
        pages: [first, textLines(['Page two, caf\xe9.'])],
        info: '/Title (Bulletin of May) /CreationDate (D:20160504120000Z)',
      }),
    )
    if (!received.ok) throw received.error
    expect(received.value).toMatchObject({
      text: 'Mara Quill was seen at the depot of Dornay on 3 May 2016, with information that nobody had asked for.\n\nShe left in the evening.\n\nPage two, café.',
      title: 'Bulletin of May',
      media: 'application/pdf',
      language: 'en',
      publishedHint: { edtf: '2016-05-04', from: 'PDF creation date' },
      flags: [],
    })
  })

  it('takes the largest words for its title where it names none', async () => {
    const content = `${textLines(['Depot watched'], { size: 24, top: 750 })} ${textLines(['Mara Quill was seen there in May, by two people who said so.'])}`
    const received = await receive(makePdf({ pages: [content] }))
    expect(received.ok && received.value.title).toBe('Depot watched')
  })

  it('with a password, without words, cut off or made up is refused plainly', async () => {
    expect(await problem(makePdf({ pages: [textLines(['Secret'])], isLocked: true }))).toBe(
      'bulletin.pdf is a PDF locked with a password.',
    )
    expect(await problem(makePdf({ pages: ['0 0 100 100 re f', ''] }))).toMatch(/no text in it; it may be a scan/)
    expect(await problem(makePdf({ pages: [textLines(['Mara'])], kids: '2 0 R' }))).toMatch(/page loop/)
    expect(await problem(new Uint8Array(Buffer.from('%PDF-1.7\nnothing else')))).toMatch(
      /is a PDF .*(?:broken|cannot be read)/,
    )
    expect(await problem(new Uint8Array(Buffer.from('just words')))).toMatch(/is not a PDF/)
  })

  it('with a broken cross-reference table is read and flagged', async () => {
    const broken = Buffer.from(
      Buffer.from(makePdf({ pages: [textLines(['Mara Quill'])] }))
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n7'),
      'latin1',
    )
    const received = await receive(new Uint8Array(broken))
    expect(received.ok && received.value).toMatchObject({
      text: 'Mara Quill',
      flags: [{ code: 'pdf-repaired', message: expect.stringMatching(/xref/) }],
    })
  })

  it('with invisible, white or tiny words is flagged, and words off the page are not read', async () => {
    const seen = textLines(['Seen.'])
    const flags = async (content: string): Promise<readonly string[]> => {
      const received = await receive(makePdf({ pages: [`${seen} ${content}`] }))
      return received.ok ? received.value.flags.map(({ message }) => message) : [received.error.message]
    }
    expect(await flags('')).toEqual([])
    const off = await receive(makePdf({ pages: [`${seen} BT /F1 12 Tf 72 -500 Td (Secret) Tj ET`] }))
    expect(off.ok && off.value.text).toBe('Seen.')
    expect(await flags('BT /F1 12 Tf 3 Tr 72 500 Td (Secret) Tj ET')).toEqual([
      expect.stringMatching(/Hidden text: 6 characters drawn invisibly/),
    ])
    expect(await flags('1 1 1 rg BT /F1 12 Tf 72 500 Td (Secret) Tj ET')).toEqual([
      expect.stringMatching(/drawn invisibly/),
    ])
    expect(await flags('0 0 1 rg 0 490 600 40 re f 1 1 1 rg BT /F1 12 Tf 72 500 Td (Head) Tj ET')).toEqual([])
    expect(await flags('BT /F1 0.5 Tf 72 500 Td (Secret) Tj ET')).toEqual([
      expect.stringMatching(/smaller than a point/),
    ])
  })

  it('with more pages than the limit is refused', async () => {
    expect(await problem(makePdf({ pages: ['', '', ''] }), { limits: { maxPdfPages: 2 } })).toMatch(
      /3 pages; .*2 pages at most/,
    )
  })

  it('that unpacks to far more than it is ends at a limit, and so does one that takes too long', async () => {
    const bomb = makePdf({ pages: [`BT /F1 12 Tf 72 700 Td (Mara) Tj ET ${' '.repeat(250_000_000)}`], isPacked: true })
    expect(bomb.length).toBeLessThan(400_000)
    expect(await problem(bomb, { limits: { parseMemoryMB: 200 } })).toMatch(/too much memory.*size limit/)
    const long = makePdf({
      pages: [`BT /F1 12 Tf ${'1 0 0 1 72 700 Tm (Mara) Tj '.repeat(400_000)} ET`],
      isPacked: true,
    })
    expect(await problem(long, { limits: { parseDeadline: 300 } })).toMatch(/too long.*time limit/)
  })

  it('can be cancelled', async () => {
    expect(await problem(makePdf({ pages: [textLines(['Mara'])] }), { signal: AbortSignal.abort() })).toMatch(
      /cancelled/,
    )
  })
})

describe('the process that takes documents apart', () => {
  it('survives a parser that gives up, and serves the next page', async () => {
    const limits = { deadline: 10_000, memoryMB: 512 }
    const answers = await Promise.all(
      [1, 2, 3].map((n) => takeApart({ kind: 'page', html: `<p>page ${n}</p>`, mode: 'whole' }, limits)),
    )
    expect(answers.map((answer) => answer.kind === 'read' && answer.value.text)).toEqual(['page 1', 'page 2', 'page 3'])
  })
})

describe('the layout of a PDF', () => {
  const line = (text: string, y: number, x = 72, width = 400) => ({ text, x, y, width, size: 12 })

  it('begins a paragraph after a gap, a short last line, an indent', () => {
    const items = [
      line('One is', 700),
      line('a paragraph.', 686, 72, 90),
      line('Two follows it', 672),
      line('without a gap.', 658),
      line('Three is indented', 644, 96),
      line('after that.', 610),
    ]
    expect(paragraphsOf(items)).toEqual([
      ['One is', 'a paragraph.'],
      ['Two follows it', 'without a gap.'],
      ['Three is indented'],
      ['after that.'],
    ])
  })

  it('keeps a hyphen that the document writes elsewhere, or before a capital', () => {
    expect(joinWords([['a well-known man'], ['the well-', 'known man of Saint-', 'Aubin, infor-', 'med']])).toEqual([
      'a well-known man',
      'the well-known man of Saint-Aubin, informed',
    ])
  })
})
