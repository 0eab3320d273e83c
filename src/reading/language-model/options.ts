import type { Reading } from '../../model/index.ts'

/** Answers kept between runs, by the hash of everything that was asked (SHA-256, hex). What it returns is checked like a fresh answer. */
export interface AnswerCache {
  readonly get: (hash: string) => string | null | undefined | Promise<string | null | undefined>
  readonly set: (hash: string, answer: string) => void | Promise<void>
}

/** How much is spent on one report. Times are milliseconds, lengths of text UTF-16 code units. */
export interface ModelLimits {
  /** Longest answer, in tokens: sent to the server, which may not heed it. */
  readonly tokensPerAnswer: number
  /** Tokens of all questions and answers together, as the server counts them or as their length lets one estimate, whichever is more. */
  readonly tokensInAll: number
  /** Longest answer, in bytes: what is longer is cut off and not used. */
  readonly answerBytes: number
  readonly claimsPerAnswer: number
  readonly msPerCall: number
  readonly msInAll: number
  /** How often a question is put again after an answer outside the schema, a 429 or a 5xx. */
  readonly retries: number
  /** Longer paragraphs are asked about in pieces of whole sentences. */
  readonly paragraphCharacters: number
  /** After so many failed paragraphs in a row the model is asked no more. */
  readonly failuresInARow: number
}

export const MODEL_LIMITS: ModelLimits = {
  tokensPerAnswer: 4096,
  tokensInAll: 1_000_000,
  answerBytes: 256 * 1024,
  claimsPerAnswer: 64,
  msPerCall: 120_000,
  msInAll: 1_800_000,
  retries: 2,
  paragraphCharacters: 4000,
  failuresInARow: 3,
}

export interface ModelProgress {
  readonly done: number
  readonly total: number
  readonly accepted: number
}

/** Where the model is and how it may be asked. `url` is the base of an OpenAI-compatible API, such as `http://127.0.0.1:11434/v1`. */
export interface ModelOptions {
  readonly url: string
  readonly model: string
  readonly key?: string
  /** Whether the text of reports may leave this machine: without it only loopback addresses are asked. */
  readonly allowRemote?: boolean
  readonly cache?: AnswerCache
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ModelProgress) => void
  readonly limits?: Partial<ModelLimits>
}

/** Why a claim of the model was not taken over. */
export type DropReason =
  | 'not-of-the-schema'
  | 'too-many-claims'
  | 'quote-too-short'
  | 'quote-not-in-paragraph'
  | 'quote-cut-inside-a-word'
  | 'quote-cut-inside-a-number'
  | 'quote-cut-inside-a-name'
  | 'quote-across-sentences'
  | 'name-not-in-sentence'
  | 'no-participant'
  | 'number-not-in-quote'
  | 'word-not-in-sentence'
  | 'time-not-in-paragraph'
  | 'source-not-in-sentence'
  | 'cue-not-in-sentence'
  | 'negation-left-out'
  | 'negation-not-in-quote'
  | 'denied-yet-positive'
  | 'said-twice'

export interface Dropped {
  readonly reason: DropReason
  /** What the model gave as its quote, cut to 200 characters. Untrusted words. */
  readonly quote: string
}

/** Why the model was not heard on a paragraph, or on any. Holds no key, no address and no word of the server. */
export interface ModelFailure {
  readonly code: string
  readonly message: string
  /** Number of the paragraph, from 1; null where the failure concerns all that remained. */
  readonly paragraph: number | null
}

export interface ModelReport {
  /** Claims that passed every check: `agreed` of them stand in the built-in reading too, `added` do not. */
  readonly accepted: number
  readonly agreed: number
  readonly added: number
  readonly dropped: readonly Dropped[]
  /** Requests that were sent. */
  readonly calls: number
  /** Paragraphs answered from the cache. */
  readonly cached: number
  readonly tokens: number
  readonly failures: readonly ModelFailure[]
}

export interface ModelReading {
  readonly reading: Reading
  readonly report: ModelReport
}

/** The rule that claims of the model carry, alone or after the built-in rule: `frame.arrest.arrest+language-model`. */
export const MODEL_RULE = 'language-model'
