import type { Flag, Result } from '../model/index.ts'
import { ok } from '../model/index.ts'
import { describeArchive, isGzip, isTar, isZip } from './archive.ts'
import { refuse } from './refusal.ts'

export type Format = 'text' | 'markdown' | 'html' | 'pdf'

export const MEDIA: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
}

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  log: 'text',
  asc: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
}

const BY_MEDIA: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
}

export const formatOfMedia = (media: string): Format | null => BY_MEDIA[media] ?? null

const READ = 'Reports are text, Markdown, HTML or PDF.'
const AS_TEXT = 'Save it as PDF or as text and add that.'

/** What a name says that is no report. */
const REFUSED: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ...forAll(
    'json jsonl ndjson geojson',
    'not a report format; it holds data',
    `${READ} Paste the words of the report instead.`,
  ),
  ...forAll('csv tsv', 'not a report format; it holds a table', `${READ} Paste the words of the report instead.`),
  ...forAll(
    'xml rss atom kml cap',
    'not a report format; it holds data (XML)',
    `${READ} Paste the words of the report instead.`,
  ),
  ...forAll('yaml yml toml sql sqlite lacuna', 'not a report format; it holds data', READ),
  ...forAll('doc docx docm odt rtf pages wpd', 'a word processor’s document, which is not read', AS_TEXT),
  ...forAll('xls xlsx xlsm ods numbers', 'a spreadsheet, which is not a report format', AS_TEXT),
  ...forAll('ppt pptx odp key', 'a slide show, which is not read', AS_TEXT),
  ...forAll('eml msg mbox', 'a mail message, which is not read', 'Save its text, or its attachment, and add that.'),
  ...forAll(
    'mht mhtml',
    'a packed web page, which is not read',
    'Save the page as HTML only, or as PDF, and add that.',
  ),
  ...forAll('epub mobi azw', 'an e-book, which is not read', AS_TEXT),
  ...forAll(
    'png jpg jpeg gif webp tif tiff bmp svg heic avif',
    'a picture, which holds no text that can be read',
    'Run text recognition (OCR) on it and add the text.',
  ),
  ...forAll('mp3 wav m4a ogg flac mp4 mov avi mkv webm', 'a recording, which is not read', 'Add a transcript of it.'),
  ...forAll('url webloc', 'a link to a page, not the page', 'Open it and add the address itself.'),
  ...forAll('exe dll so dylib bin msi dmg iso jar class apk wasm', 'a program, not a report', READ),
}

function forAll(extensions: string, what: string, hint: string): Record<string, readonly [string, string]> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, [what, hint] as const]))
}

/** First bytes that say what a file is, whatever it is called. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0xcf, 0xfa, 0xed, 0xfe], 'a program'],
  [[0xca, 0xfe, 0xba, 0xbe], 'a program'],
  [[0x00, 0x61, 0x73, 0x6d], 'a program'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58], 'an xz archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a zstd archive'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'a database'],
  [[0x49, 0x44, 0x33, 0x03], 'a recording'],
  [[0x4f, 0x67, 0x67, 0x53], 'a recording'],
  [[0x49, 0x49, 0x2a, 0x00], 'a TIFF picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a TIFF picture'],
]

export const extensionOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * What the bytes are, told by the bytes first, then by what the sender said (`media`), then by the name. A PDF or a web page under a
 * wrong name is read for what it is, and flagged; anything else that is no report is refused with what to do.
 */
export const formatOf = (
  bytes: Uint8Array,
  name: string,
  media: Format | null,
): Result<{ readonly format: Format; readonly flags: readonly Flag[] }> => {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024))
  const named = media ?? BY_EXTENSION[extensionOf(name)] ?? null
  // Readers of PDF allow rubbish before the mark; in something that says it is text, the mark may be a word of it.
  if (/^\s*%PDF-/.test(head) || (head.includes('%PDF-') && (named === null || named === 'pdf')))
    return found('pdf', named)
  if (isZip(bytes) || isTar(bytes) || isGzip(bytes)) {
    const { code, problem, hint } = describeArchive(bytes)
    return refuse(code, name, `${problem}.`, hint)
  }
  const signature = SIGNATURES.find(([first]) => first.every((byte, index) => bytes[index] === byte))
  if (signature !== undefined)
    return refuse('not-a-report', name, `is not text: its bytes are those of ${signature[1]}.`, READ)
  const refused = media === null ? REFUSED[extensionOf(name)] : undefined
  if (refused !== undefined) return refuse('not-a-report', name, `is ${refused[0]}.`, refused[1])
  if (named === 'pdf')
    return refuse(
      'pdf-broken',
      name,
      'is not a PDF, though it is called one: its bytes do not begin as a PDF does.',
      'Ask for it again, or paste its text.',
    )
  const isWebPage = /^(?:\xef\xbb\xbf)?\s*(?:<!--(?:[^-]|-(?!->)){0,500}-->\s*)?<(?:!doctype html|html[\s>])/i.test(
    head,
  )
  if (isWebPage) return found('html', named)
  if (/^(?:\xef\xbb\xbf)?\s*(?:<\?xml\s|<!doctype )/i.test(head) && named !== 'html') {
    return refuse(
      'not-a-report',
      name,
      'is XML, which is not a report format.',
      `${READ} Paste the words of the report instead.`,
    )
  }
  if (head.startsWith('{\\rtf'))
    return refuse('not-a-report', name, 'is a word processor’s document (RTF), which is not read.', AS_TEXT)
  return found(named ?? 'text', named)
}

const WORDS: Readonly<Record<Format, string>> = { text: 'text', markdown: 'Markdown', html: 'a web page', pdf: 'a PDF' }

const found = (
  format: Format,
  named: Format | null,
): Result<{ readonly format: Format; readonly flags: readonly Flag[] }> => {
  const flags: Flag[] = []
  if (named !== null && named !== format) {
    flags.push({
      code: 'format',
      message: `Given as ${WORDS[named]}, but its bytes are ${WORDS[format]}; read as ${WORDS[format]}.`,
    })
  }
  return ok({ format, flags })
}

/**
 * Whether bytes read as text are none: text has hardly any control characters, everything else is full of them. Escape (27) does not
 * count: terminals leave it in logs.
 */
export const isBinary = (text: string): boolean => {
  const length = Math.min(text.length, 100_000)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || (code >= 127 && code < 160 && code !== 133)) controls++
  }
  return (controls > 8 && controls > length * 0.01) || controls > length * 0.1
}
