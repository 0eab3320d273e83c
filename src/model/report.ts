import type { Published } from './document.ts'
import type { RegisterNote } from './register.ts'

/** Admiralty reliability of a source: A (completely reliable) to E (unreliable), F (cannot be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof RELIABILITIES)[number]

/** Something a reader of the report should know about its bytes: hidden text, an odd encoding, a control character. */
export interface Flag {
  readonly code: string
  readonly message: string
}

/**
 * A document as received. `bytesHash` and `textHash` are SHA-256 (hex) of the kept bytes and of the kept UTF-8 text that was read from
 * them. Times are milliseconds since 1970 UTC. `receivedAt` is what was declared, else null: then the journal's time counts.
 */
export interface Report {
  readonly id: string
  readonly case: string
  readonly name: string
  readonly title: string
  readonly publisher: string | null
  readonly publisherCountry: string | null
  readonly published: Published
  readonly reliability: Reliability
  readonly media: string
  readonly encoding: string
  readonly language: string | null
  readonly source: string | null
  readonly bytesHash: string
  readonly textHash: string
  readonly length: number
  readonly flags: readonly Flag[]
  readonly receivedAt: number | null
  /** What it is where it is a register: its text is then a note on it, and its claims are its rows. Absent for other reports. */
  readonly register?: RegisterNote | undefined
}
