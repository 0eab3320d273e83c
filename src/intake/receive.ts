import { createHash } from 'node:crypto'
import { type Flag, ok, type Result } from '../model/index.ts'
import { type ApartAnswer, takeApart } from './apart.ts'
import { settleCharacters } from './characters.ts'
import { decodeBytes } from './decode.ts'
import { type FetchOptions, fetchPage } from './fetch-page.ts'
import { surveyFolder } from './folder.ts'
import { type Format, formatOf, formatOfMedia, isBinary, MEDIA } from './format.ts'
import { readMarkdown, readPlainText } from './plain-text.ts'
import { readFileBytes } from './read-file.ts'
import { type IntakeOptions, limitsOf, type ReadText, type ReceivedDocument } from './received-document.ts'
import { refuse, shownName, sizeInWords } from './refusal.ts'
import { keptAddress, shownAddress } from './web-address.ts'

/** Longer pages go without the search for the article, whose work grows faster than the page. */
const MAX_ARTICLE_PAGE = 4_000_000
/** What the search for the article may take of the time for a page, in milliseconds; after that all visible words are taken. */
const ARTICLE_DEADLINE = 4_000

/** A file on disk: text, Markdown, HTML or PDF. */
export const receiveFile = async (path: string, options: IntakeOptions = {}): Promise<Result<ReceivedDocument>> => {
  const read = await readFileBytes(path, limitsOf(options).maxBytes)
  if (!read.ok) return read
  const name = shownName(path)
  return receive({ bytes: read.value, name, source: name, media: null, charset: null }, options)
}

/** Each file below a folder in turn, and each entry that was passed over as a refusal; `file` is its place below the folder. */
export async function* receiveFolder(
  folder: string,
  options: IntakeOptions = {},
): AsyncGenerator<{ readonly file: string; readonly result: Result<ReceivedDocument> }> {
  const listing = await surveyFolder(folder, options)
  if (!listing.ok) {
    yield { file: shownName(folder), result: listing }
    return
  }
  for (const { name, reason } of listing.value.skipped) {
    yield { file: name, result: refuse('skipped', name, `${reason}.`, 'Add it by itself if it is wanted.') }
  }
  for (const { path, name } of listing.value.files) yield { file: name, result: await receiveFile(path, options) }
}

/** A document from the web; see {@link fetchPage} for what is refused. `resolve` and `dial` stand in for the network in tests. */
export const receiveUrl = async (
  address: string,
  options: IntakeOptions & Pick<FetchOptions, 'resolve' | 'dial'> = {},
): Promise<Result<ReceivedDocument>> => {
  const fetched = await fetchPage(address, {
    limits: limitsOf(options),
    allowPrivateAddresses: options.allowPrivateAddresses === true,
    signal: options.signal,
    resolve: options.resolve,
    dial: options.dial,
  })
  if (!fetched.ok) return fetched
  const { url, bytes, media, charset, flags } = fetched.value
  const name = shownAddress(url).replace(/^https?:\/\//, '')
  const format = formatOfMedia(media)
  if (format === null && media !== '' && media !== 'application/octet-stream') {
    const kind = media.replace(/[^a-z0-9/+.-]/g, '').slice(0, 60)
    return refuse(
      'not-a-report',
      name,
      `is ${kind}, which is not a report format.`,
      'Reports are text, Markdown, HTML or PDF.',
    )
  }
  const asked = URL.parse(address.trim())
  const received = await receive({ bytes, name, source: keptAddress(asked ?? url), media: format, charset }, options)
  return received.ok ? ok({ ...received.value, flags: [...flags, ...received.value.flags] }) : received
}

/** Bytes that somebody sent, under the name that they gave. `media` is a media type such as "text/html", where it is known. */
export const receiveBytes = (
  bytes: Uint8Array,
  about: { readonly name: string; readonly media?: string },
  options: IntakeOptions = {},
): Promise<Result<ReceivedDocument>> => {
  const name = shownName(about.name)
  const [media = '', ...parameters] = (about.media ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice(8) ?? null
  // A browser that uploads a file says "text/plain" of much that is none, so it counts only where the name says nothing.
  return receive(
    { bytes, name, source: name, media: /\.[a-z0-9]{1,10}$/i.test(name) ? null : formatOfMedia(media), charset },
    options,
  )
}

/** Text that somebody pasted. */
export const receiveText = async (
  text: string,
  about: { readonly name: string; readonly title?: string | null },
  options: IntakeOptions = {},
): Promise<Result<ReceivedDocument>> => {
  const name = shownName(about.name)
  const bytes = new Uint8Array(Buffer.from(text, 'utf8'))
  const { maxBytes } = limitsOf(options)
  if (bytes.length > maxBytes)
    return refuse(
      'too-large',
      name,
      `is ${sizeInWords(bytes.length)}, over the size limit of ${sizeInWords(maxBytes)}.`,
      'Paste it in parts.',
    )
  const read = readPlainText(text.startsWith('\ufeff') ? text.slice(1) : text)
  const title = about.title?.trim() ?? ''
  return settle({ bytes, name, source: null }, 'text', 'utf-8', title === '' ? read : { ...read, title })
}

interface Incoming {
  readonly bytes: Uint8Array
  readonly name: string
  readonly source: string | null
  readonly media: Format | null
  readonly charset: string | null
}

const receive = async (incoming: Incoming, options: IntakeOptions): Promise<Result<ReceivedDocument>> => {
  const { bytes, name } = incoming
  const limits = limitsOf(options)
  if (bytes.length === 0) return refuse('empty', name, 'is empty.', 'Check that the right file was chosen.')
  if (bytes.length > limits.maxBytes) {
    return refuse(
      'too-large',
      name,
      `is ${sizeInWords(bytes.length)}, over the size limit of ${sizeInWords(limits.maxBytes)}.`,
      'Add the part that you need.',
    )
  }
  const told = formatOf(bytes, name, incoming.media)
  if (!told.ok) return told
  const { format, flags } = told.value
  if (format === 'pdf') {
    const job = { kind: 'pdf', bytes, maxPages: limits.maxPdfPages } as const
    const answer = await takeApart(job, {
      deadline: limits.parseDeadline,
      memoryMB: limits.parseMemoryMB,
      signal: options.signal,
    })
    return answer.kind === 'read'
      ? settle(incoming, format, 'utf-8', withFlags(answer.value, flags))
      : refuseApart(name, 'a PDF', answer)
  }

  const decoded = decodeBytes(bytes, format === 'html' ? (incoming.charset ?? metaCharset(bytes)) : incoming.charset)
  if (decoded.kind === 'undecodable') return refuse('encoding', name, `${decoded.problem}.`, decoded.hint)
  if (isBinary(decoded.text)) {
    return refuse(
      'binary',
      name,
      'is not text: it is full of control bytes, as a program or a picture is.',
      'Reports are text, Markdown, HTML or PDF.',
    )
  }
  const allFlags = [...flags, ...decoded.flags]
  if (format === 'html') {
    const page = await readPageApart(decoded.text, options)
    return page.kind === 'read'
      ? settle(incoming, format, decoded.encoding, withFlags(page.value, allFlags))
      : refuseApart(name, 'a web page', page)
  }
  const read = format === 'markdown' ? readMarkdown(decoded.text) : readPlainText(decoded.text)
  return settle(incoming, format, decoded.encoding, withFlags(read, allFlags))
}

const withFlags = (read: ReadText, flags: readonly Flag[]): ReadText => ({ ...read, flags: [...flags, ...read.flags] })

const readPageApart = async (html: string, options: IntakeOptions): Promise<ApartAnswer> => {
  const { parseDeadline, parseMemoryMB } = limitsOf(options)
  const common = { memoryMB: parseMemoryMB, signal: options.signal }
  if (html.length <= MAX_ARTICLE_PAGE) {
    const answer = await takeApart(
      { kind: 'page', html, mode: 'article' },
      { ...common, deadline: Math.min(ARTICLE_DEADLINE, parseDeadline) },
    )
    if (answer.kind === 'read' || answer.kind === 'cancelled') return answer
  }
  return takeApart({ kind: 'page', html, mode: 'whole' }, { ...common, deadline: parseDeadline })
}

const refuseApart = (name: string, what: string, answer: Exclude<ApartAnswer, { kind: 'read' }>): Result<never> => {
  const hint = 'Copy the words that you need and paste them.'
  if (answer.kind === 'problem') return refuse(answer.value.code, name, `${answer.value.problem}.`, answer.value.hint)
  if (answer.kind === 'too-long')
    return refuse('parse-slow', name, `is ${what} that takes too long to read; it was stopped at the time limit.`, hint)
  if (answer.kind === 'too-large')
    return refuse(
      'parse-large',
      name,
      `is ${what} that takes too much memory to read; it was stopped at the size limit.`,
      hint,
    )
  if (answer.kind === 'cancelled') return refuse('cancelled', name, 'was not read: it was cancelled.', 'Add it again.')
  return refuse('parse-failed', name, `is ${what} that cannot be read: its structure is broken.`, hint)
}

/** The encoding that a page names for itself; WHATWG looks at the first 1,024 bytes, pages in the wild need some more. */
const metaCharset = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString('latin1')
  return /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:-]{2,40})/i.exec(head)?.[1] ?? null
}

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

/** The last steps, the same for all: signs for what can't be kept, hashes, a title. */
const settle = (
  incoming: Pick<Incoming, 'bytes' | 'name' | 'source'>,
  format: Format,
  encoding: string,
  read: ReadText,
): Result<ReceivedDocument> => {
  const { name } = incoming
  const { text, flags } = settleCharacters(read.text)
  if (!/\S/.test(text)) {
    return format === 'html'
      ? refuse(
          'empty',
          name,
          'is a web page without any visible text; it may need scripts to show its words.',
          'Save it from your browser as PDF, or paste its text.',
        )
      : refuse('empty', name, 'is empty: it holds nothing but white space.', 'Check that the right file was chosen.')
  }
  const title = settleCharacters((read.title ?? '').replace(/\s+/g, ' ').trim()).text
  return ok({
    name,
    source: incoming.source,
    bytes: incoming.bytes,
    bytesHash: sha256(incoming.bytes),
    media: MEDIA[format],
    encoding,
    text,
    textHash: sha256(text),
    title: title === '' ? name : title,
    publisher: read.publisher,
    language: read.language,
    publishedHint: read.publishedHint,
    flags: [...read.flags, ...flags],
  })
}
