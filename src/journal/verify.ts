import { EMPTY_HEAD, type Erasure, entryHashOf, type Head, headOf, type JournalEntry, payloadHashOf } from './entry.ts'

/** What was done to an entry. `seq` is the first entry touched, as near as the chain can tell. */
export interface Fault {
  readonly seq: number
  readonly how: 'missing' | 'inserted' | 'altered' | 'replaced' | 'redated' | 'emptied' | 'not-erased' | 'rewritten'
  readonly message: string
}

/** How far a shifted entry is looked for when its hash does not fit its number. */
const FARTHEST_SHIFT = 64

const fault = (seq: number, how: Fault['how'], message: string): Fault => ({ seq, how, message })

/** Why an entry's own hash does not fit it: it stands elsewhere than it was written, or one of its fields was changed. */
function whyHashFails(entry: JournalEntry): Fault {
  const { seq } = entry
  for (let shift = 1; shift <= FARTHEST_SHIFT; shift++) {
    if (entryHashOf({ ...entry, seq: seq - shift }) === entry.hash) {
      return fault(
        seq - shift,
        'inserted',
        `Entry ${seq} was written as ${seq - shift}: something was put in before it.`,
      )
    }
    if (entryHashOf({ ...entry, seq: seq + shift }) === entry.hash) {
      return fault(seq, 'missing', `Entry ${seq} was written as ${seq + shift}: something before it was taken out.`)
    }
  }
  return fault(
    seq,
    'altered',
    `Entry ${seq} was altered: its time, actor, kind or one of its hashes is not what was written.`,
  )
}

function kindIn(payload: string): unknown {
  try {
    return (JSON.parse(payload) as { kind?: unknown }).kind
  } catch {
    return null
  }
}

function checkPayload(entry: JournalEntry): Fault | null {
  const { seq, salt, payload } = entry
  if (salt === null && payload === null) return null
  if (salt === null || payload === null || payloadHashOf(salt, payload) !== entry.payloadHash) {
    return fault(seq, 'altered', `Entry ${seq} was altered: what it says is not what was written.`)
  }
  return kindIn(payload) === entry.kind
    ? null
    : fault(seq, 'altered', `Entry ${seq} was altered: it is of another kind than it says.`)
}

/** What is wrong with an entry that is to follow `before`; null where it fits. */
export function checkEntry(before: Head, entry: JournalEntry): Fault | null {
  const { seq } = entry
  if (seq !== before.seq + 1) return fault(before.seq + 1, 'missing', `Entry ${before.seq + 1} is missing.`)
  if (entryHashOf(entry) !== entry.hash) return whyHashFails(entry)
  if (entry.prevHash !== before.hash) {
    // The entry itself is whole, so it is the one before it that is not the one it was written after.
    return before.seq === 0
      ? fault(seq, 'missing', 'What came before the first entry was taken out.')
      : fault(before.seq, 'replaced', `Entry ${before.seq} was replaced: entry ${seq} was written after another one.`)
  }
  if (entry.time < before.time) {
    return fault(seq, 'redated', `Entry ${seq} bears an earlier time than the entry before it.`)
  }
  return checkPayload(entry)
}

/** Walks a journal entry by entry. `next` answers the first fault; once there is one, the walk is over. */
export interface Walk {
  readonly next: (entry: JournalEntry) => Fault | null
  /** After the last entry: erasures against what is empty, and the head against one exported earlier. */
  readonly end: () => Fault | null
  readonly head: () => Head
}

export function walkJournal(exported?: Pick<Head, 'seq' | 'hash'>): Walk {
  let head: Head = EMPTY_HEAD
  let rewritten = exported !== undefined && exported.seq > 0
  const empty = new Set<number>()
  const erased = new Set<number>()
  return {
    next(entry) {
      const found = checkEntry(head, entry)
      if (found !== null) return found
      head = headOf(entry)
      if (entry.payload === null) empty.add(entry.seq)
      else if (entry.kind === 'entry.erased') {
        for (const seq of (JSON.parse(entry.payload) as Erasure).seqs) erased.add(seq)
      }
      if (exported !== undefined && entry.seq === exported.seq) rewritten = entry.hash !== exported.hash
      return null
    },
    end() {
      for (const seq of empty) {
        if (!erased.has(seq))
          return fault(seq, 'emptied', `What entry ${seq} says was removed, and no erasure is on record.`)
      }
      for (const seq of erased) {
        if (!empty.has(seq))
          return fault(seq, 'not-erased', `Entry ${seq} was erased by a later entry, but its words are there.`)
      }
      if (!rewritten || exported === undefined) return null
      return head.seq < exported.seq
        ? fault(
            head.seq + 1,
            'missing',
            `The journal ends at entry ${head.seq}; entry ${exported.seq} was exported earlier.`,
          )
        : fault(
            exported.seq,
            'rewritten',
            `Entry ${exported.seq} is not the one that was exported: the journal was rewritten.`,
          )
    },
    head: () => head,
  }
}
