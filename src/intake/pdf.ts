import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { Flag } from '../model/index.ts'
import { joinWords, type PlacedText, paragraphsOf } from './pdf-layout.ts'
import { dayOfStamp } from './published-hint.ts'
import type { PublishedHint, ReadText } from './received-document.ts'

export interface PdfProblem {
  readonly code: string
  /** Goes on after the file's name. */
  readonly problem: string
  readonly hint: string
}

/** Pages whose drawing is looked through for invisible words; more would cost more than the words themselves. */
const MAX_DRAWN_PAGES = 200
const ANOTHER_COPY = 'Open it in a PDF reader, save it again (or print it to a PDF) and add that copy.'

type Loaded = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Loaded['getPage']>>

/**
 * A PDF's words, page by page. Runs in a process of its own: a PDF is a program for a large machine, and a hostile one can ask for any
 * amount of time and memory. Scripts and forms in it are not run, pictures not unpacked, nothing is loaded.
 */
export const readPdf = async (bytes: Uint8Array, maxPages: number): Promise<ReadText | PdfProblem> => {
  const warnings = catchWarnings()
  let loaded: Loaded
  try {
    loaded = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 1,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: 1,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
    })
  } catch (error) {
    return problemOf(error)
  }
  if (loaded.numPages > maxPages) {
    const problem = `says that it has ${loaded.numPages} pages; a PDF may have ${maxPages} pages at most`
    return { code: 'pdf-pages', problem, hint: 'Cut it into parts and add each.' }
  }

  const paragraphs: (readonly string[])[] = []
  const failed: number[] = []
  const sizes: { readonly text: string; readonly size: number }[] = []
  const suspicious = { invisible: 0, tiny: 0 }
  let failure: unknown = null
  for (let number = 1; number <= loaded.numPages; number++) {
    try {
      const page = await loaded.getPage(number)
      const items = await placedText(page)
      for (const item of items) {
        if (item.text.trim() === '') continue
        if (item.size < 1) suspicious.tiny += item.text.trim().length
      }
      const onPage = paragraphsOf(items)
      for (const lines of onPage) paragraphs.push(lines)
      if (number === 1)
        for (const item of items) if (item.text.trim() !== '') sizes.push({ text: item.text, size: item.size })
      if (number <= MAX_DRAWN_PAGES && items.length > 0) suspicious.invisible += await invisibleWords(page)
      page.cleanup()
    } catch (error) {
      failed.push(number)
      failure ??= error
    }
  }
  if (failed.length > 0 && failed.length === loaded.numPages) return problemOf(failure)
  const text = joinWords(paragraphs).join('\n\n')
  if (text.trim() === '') {
    const pages = loaded.numPages === 1 ? 'its one page' : `its ${loaded.numPages} pages`
    const problem = `is a PDF with no text in it; it may be a scan (${pages} may be pictures of words)`
    return { code: 'pdf-no-text', problem, hint: 'Run text recognition (OCR) on it first, or paste its text.' }
  }
  const metadata = await metadataOf(loaded)
  return {
    text,
    title: metadata.title ?? largestWords(sizes),
    publisher: null,
    language: metadata.language,
    publishedHint: metadata.publishedHint,
    flags: flagsOf(warnings, failed, suspicious),
  }
}

const problemOf = (error: unknown): PdfProblem => {
  const name = error instanceof Error ? error.name : ''
  const message = error instanceof Error ? error.message : ''
  if (name === 'PasswordException') {
    return {
      code: 'pdf-password',
      problem: 'is a PDF locked with a password',
      hint: 'Save a copy without the password and add that.',
    }
  }
  if (/circular|cycle|loop/i.test(message)) {
    return {
      code: 'pdf-loop',
      problem: 'is a PDF whose page tree leads back to itself (a page loop), so it cannot be read',
      hint: ANOTHER_COPY,
    }
  }
  if (/xref|trailer|root|catalog/i.test(message)) {
    return {
      code: 'pdf-broken',
      problem: 'is a PDF whose table of contents (xref) is broken beyond repair',
      hint: ANOTHER_COPY,
    }
  }
  return {
    code: 'pdf-broken',
    problem: 'is a PDF that cannot be read: its structure or its pages are broken',
    hint: ANOTHER_COPY,
  }
}

const placedText = async (page: Page): Promise<readonly PlacedText[]> => {
  const content = await page.getTextContent()
  const items: PlacedText[] = []
  for (const item of content.items) {
    if (!('str' in item)) continue
    const transform = item.transform.map(Number)
    const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0)
    items.push({ text: item.str, x: transform[4] ?? 0, y: transform[5] ?? 0, width: item.width, size })
  }
  return items
}

/** Strokes of words that the page draws so that nobody sees them: rendering mode 3 (neither filled nor stroked), or white before any colour was laid under. */
const invisibleWords = async (page: Page): Promise<number> => {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const saved: { readonly mode: number; readonly white: boolean }[] = []
  let state = { mode: 0, white: false }
  let covered = false
  let count = 0
  for (const [index, operation] of fnArray.entries()) {
    const args: unknown = argsArray[index]
    const first: unknown = Array.isArray(args) ? args[0] : undefined
    if (operation === OPS.save) saved.push(state)
    else if (operation === OPS.restore) state = saved.pop() ?? state
    else if (operation === OPS.setTextRenderingMode) state = { ...state, mode: Number(first) }
    else if (FILL_COLOURS.some((name) => operation === OPS[name])) state = { ...state, white: isWhite(args) }
    else if (FILLS.some((name) => operation === OPS[name])) covered ||= !state.white
    else if (operation === OPS.constructPath) covered ||= !state.white
    else if (operation === OPS.showText && (state.mode === 3 || state.mode === 7 || (state.white && !covered))) {
      count += Array.isArray(first) ? first.length : 1
    }
  }
  return count
}

const FILL_COLOURS = ['setFillRGBColor', 'setFillGray', 'setFillCMYKColor'] as const
const FILLS = [
  'fill',
  'eoFill',
  'fillStroke',
  'shadingFill',
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
] as const

/** PDF.js hands every fill colour on as RGB: "#ffffff", or three numbers. */
const isWhite = (args: unknown): boolean => {
  const values = args === null || args === undefined ? [] : Array.from(args as ArrayLike<unknown>)
  const [first] = values
  if (typeof first === 'string') return first.toLowerCase() === '#ffffff'
  return values.length === 3 && values.every((value) => Number(value) >= 250)
}

const metadataOf = async (
  loaded: Loaded,
): Promise<{
  readonly title: string | null
  readonly language: string | null
  readonly publishedHint: PublishedHint | null
}> => {
  try {
    const { info } = await loaded.getMetadata()
    const values = info as Readonly<Record<string, unknown>>
    const title = typeof values.Title === 'string' ? values.Title.replace(/\s+/g, ' ').trim() : ''
    const isName =
      title === '' || /^(?:microsoft word|untitled|document\d*$|slide \d)|\.(?:docx?|indd|pdf|pptx?|odt)$/i.test(title)
    const edtf = typeof values.CreationDate === 'string' ? dayOfStamp(values.CreationDate) : null
    return {
      title: isName || title.length > 300 ? null : title,
      language: typeof values.Language === 'string' ? values.Language : null,
      publishedHint: edtf === null ? null : { edtf, from: 'PDF creation date' },
    }
  } catch {
    return { title: null, language: null, publishedHint: null }
  }
}

/** The first words of the first page that stand in its largest letters, where those are larger than the rest. */
const largestWords = (items: readonly { readonly text: string; readonly size: number }[]): string | null => {
  let largest = 0
  let letters = 0
  let total = 0
  for (const { text, size } of items) {
    total += text.length
    if (size > largest * 1.02) {
      largest = size
      letters = 0
    }
    if (Math.abs(size - largest) <= largest * 0.02) letters += text.length
  }
  if (letters === 0 || letters > total * 0.5) return null
  const from = items.findIndex(({ size }) => Math.abs(size - largest) <= largest * 0.02)
  const rest = items.slice(from)
  const to = rest.findIndex(({ size }) => Math.abs(size - largest) > largest * 0.02)
  const title = rest
    .slice(0, to === -1 ? rest.length : to)
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
  return title.length > 300 ? null : title
}

const flagsOf = (
  warnings: readonly string[],
  failed: readonly number[],
  suspicious: { readonly invisible: number; readonly tiny: number },
): readonly Flag[] => {
  const flags: Flag[] = []
  if (warnings.some((warning) => /indexing all pdf objects|xref/i.test(warning))) {
    flags.push({
      code: 'pdf-repaired',
      message: 'The PDF’s cross-reference table (xref) is broken; its parts were found again one by one.',
    })
  }
  if (failed.length > 0) {
    const shown = failed.slice(0, 10).join(', ')
    const pages =
      failed.length === 1
        ? `Page ${shown}`
        : `Pages ${shown}${failed.length > 10 ? ` and ${failed.length - 10} more` : ''}`
    flags.push({ code: 'pdf-pages', message: `${pages} of the PDF could not be read; the text lacks them.` })
  }
  const hidden = [
    suspicious.invisible > 0
      ? `${suspicious.invisible} characters drawn invisibly (as text recognition does under a scan)`
      : null,
    suspicious.tiny > 0 ? `${suspicious.tiny} characters smaller than a point` : null,
  ].filter((part) => part !== null)
  if (hidden.length > 0) {
    flags.push({
      code: 'hidden',
      message: `Hidden text: ${hidden.join('; ')}. A person who looks at the page may not see it; it was kept.`,
    })
  }
  return flags
}

/** PDF.js says only on the console that it had to repair a file. */
const catchWarnings = (): readonly string[] => {
  const caught: string[] = []
  const note = (...words: unknown[]): void => {
    if (caught.length < 200) caught.push(words.map(String).join(' ').slice(0, 200))
  }
  console.log = note
  console.warn = note
  return caught
}
