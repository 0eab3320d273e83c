import type { Flag } from '../model/index.ts'

/** A date of publication that the bytes themselves suggest. It is a hint: nobody has vouched for it. `edtf` is one day. */
export interface PublishedHint {
  readonly edtf: string
  /** Where it stands, in words a reader understands: "meta tag article:published_time", "PDF creation date". */
  readonly from: string
}

/**
 * A document as it came in, before anything is stored. `source` is the file's own name or the address it came from, never a path on
 * somebody's disk; null for pasted text. The hashes are SHA-256 in hex, of `bytes` and of `text` as UTF-8.
 *
 * What `text` is:
 * - text and Markdown: the decoded characters exactly as they are (Markdown keeps its marks, so that every place in the text is a place
 *   in the file), less a byte order mark; a control character or half a surrogate pair becomes a visible sign of the same length, flagged;
 * - a web page: its visible words, blocks parted by a blank line, rows of a table by tabs; hidden words are left out and flagged;
 * - a PDF: its words page by page, paragraphs and pages parted by a blank line, lines of a paragraph joined.
 */
export interface ReceivedDocument {
  readonly name: string
  readonly source: string | null
  readonly bytes: Uint8Array
  readonly bytesHash: string
  readonly media: string
  readonly encoding: string
  readonly text: string
  readonly textHash: string
  readonly title: string
  readonly publisher: string | null
  readonly language: string | null
  readonly publishedHint: PublishedHint | null
  readonly flags: readonly Flag[]
}

/** What a format's reader makes of bytes; the rest of a {@link ReceivedDocument} is the same for every format. */
export interface ReadText {
  readonly text: string
  readonly title: string | null
  readonly publisher: string | null
  readonly language: string | null
  readonly publishedHint: PublishedHint | null
  readonly flags: readonly Flag[]
}

/** Sizes are bytes, times milliseconds. */
export interface IntakeLimits {
  /** Of one document, before and after unpacking what the web compressed. */
  readonly maxBytes: number
  readonly maxPdfPages: number
  readonly maxFolderFiles: number
  readonly maxFolderDepth: number
  readonly maxRedirects: number
  /** For fetching one address, redirects and name look-ups included. */
  readonly fetchDeadline: number
  /** For taking one web page or PDF apart, in a process of its own. */
  readonly parseDeadline: number
  /** Heap of that process, and where the system tells it the whole resident size, in MB. */
  readonly parseMemoryMB: number
}

export const DEFAULT_LIMITS: IntakeLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxPdfPages: 3_000,
  maxFolderFiles: 10_000,
  maxFolderDepth: 32,
  maxRedirects: 5,
  fetchDeadline: 15_000,
  parseDeadline: 15_000,
  parseMemoryMB: 512,
}

export interface IntakeOptions {
  readonly limits?: Partial<IntakeLimits>
  /** A setting, off by default: lets an address lead to this machine or its own network, on any port. */
  readonly allowPrivateAddresses?: boolean
  readonly signal?: AbortSignal
}

export const limitsOf = (options: IntakeOptions): IntakeLimits => ({ ...DEFAULT_LIMITS, ...options.limits })
