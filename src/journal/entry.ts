import type { Action, ActionKind } from '../model/index.ts'
import { canonicalJson } from './canonical-json.ts'
import { newSalt, sha256 } from './hash.ts'

/** What the journal alone can record beside the model's actions: a lawful erasure of the payloads of earlier entries. */
export interface Erasure {
  readonly kind: 'entry.erased'
  readonly seqs: readonly number[]
  readonly reason: string
}

export type JournalAction = Action | Erasure
export type JournalKind = ActionKind | Erasure['kind']

/**
 * One change. `seq` counts from 1 without a hole, `time` is milliseconds since 1970 UTC and never goes back, `payload` is the canonical
 * JSON of the action. The salt keeps an erased payload from being guessed from its hash; payload and salt are null once erased.
 */
export interface JournalEntry {
  readonly seq: number
  readonly time: number
  readonly actor: string
  readonly kind: JournalKind
  readonly salt: string | null
  readonly payload: string | null
  readonly payloadHash: string
  readonly prevHash: string
  readonly hash: string
}

/** The end of the journal. Exported and kept elsewhere, it shows later whether the journal was rewritten as a whole. */
export interface Head {
  readonly seq: number
  readonly hash: string
  readonly time: number
}

/** The head of a journal without entries. */
export const EMPTY_HEAD: Head = { seq: 0, hash: '0'.repeat(64), time: 0 }

export const payloadHashOf = (salt: string, payload: string): string => sha256(`lacuna.payload.1\n${salt}\n${payload}`)

/** The hash of an entry covers all of it but the payload and the salt, for which the payload's hash stands. */
export const entryHashOf = (entry: Omit<JournalEntry, 'hash' | 'salt' | 'payload'>): string =>
  sha256(
    `lacuna.entry.1\n${canonicalJson([entry.seq, entry.time, entry.actor, entry.kind, entry.payloadHash, entry.prevHash])}`,
  )

export const headOf = (entry: JournalEntry): Head => ({ seq: entry.seq, hash: entry.hash, time: entry.time })

/** The next entry after `head`. Its time is `now`, or the head's where the clock has gone back. */
export function nextEntry(head: Head, now: number, actor: string, action: JournalAction): JournalEntry {
  const salt = newSalt()
  const payload = canonicalJson(action)
  const sealed = {
    seq: head.seq + 1,
    time: Math.max(now, head.time),
    actor,
    kind: action.kind,
    payloadHash: payloadHashOf(salt, payload),
    prevHash: head.hash,
  }
  return { ...sealed, salt, payload, hash: entryHashOf(sealed) }
}

/** What an entry says; null where it was erased. */
export const actionOf = (entry: JournalEntry): JournalAction | null =>
  entry.payload === null ? null : (JSON.parse(entry.payload) as JournalAction)

/** The entry as it stands after a lawful erasure. Its hash, and so the chain, is as before. */
export const erased = (entry: JournalEntry): JournalEntry => ({ ...entry, salt: null, payload: null })
