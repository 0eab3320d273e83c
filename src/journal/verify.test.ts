import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  actionOf,
  EMPTY_HEAD,
  entryHashOf,
  erased,
  type Head,
  headOf,
  type JournalAction,
  type JournalEntry,
  nextEntry,
  payloadHashOf,
} from './entry.ts'
import { type Fault, walkJournal } from './verify.ts'

const names = ['Harbour', 'Ferry', 'Mill', 'Bridge', 'Quarry', 'Lock', 'Pier', 'Depot']

const write = (actions: readonly JournalAction[], clock: (index: number) => number = (index) => 1_000 + index) => {
  const entries: JournalEntry[] = []
  let head: Head = EMPTY_HEAD
  for (const [index, action] of actions.entries()) {
    const entry = nextEntry(head, clock(index), index % 2 === 0 ? 'Ann' : 'lacuna:reader', action)
    entries.push(entry)
    head = headOf(entry)
  }
  return entries
}

const cases = (count: number): JournalAction[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'case.created',
    id: `c${index}`,
    name: names[index % names.length] ?? '',
  }))

const verify = (entries: readonly JournalEntry[], exported?: Head): Fault | null => {
  const walk = walkJournal(exported)
  for (const entry of entries) {
    const found = walk.next(entry)
    if (found !== null) return found
  }
  return walk.end()
}

const renumber = (entries: readonly JournalEntry[]) => entries.map((entry, index) => ({ ...entry, seq: index + 1 }))

/** What a forger can do who knows how hashes are made: every hash of this entry fits again. */
const resealed = (entry: JournalEntry): JournalEntry => {
  const payloadHash = payloadHashOf(entry.salt ?? '', entry.payload ?? '')
  return { ...entry, payloadHash, hash: entryHashOf({ ...entry, payloadHash }) }
}

const changed = (entries: readonly JournalEntry[], seq: number, change: Partial<JournalEntry>, seal = false) =>
  entries.map((entry) => {
    if (entry.seq !== seq) return entry
    return seal ? resealed({ ...entry, ...change }) : { ...entry, ...change }
  })

describe('a journal that nobody touched', () => {
  test('passes, and says what was written', () => {
    const entries = write(cases(8))
    expect(verify(entries)).toBeNull()
    expect(entries.map((entry) => actionOf(entry))).toEqual(cases(8))
  })

  test('never goes back in time, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 30 }), (clock) => {
        const entries = write(cases(clock.length), (index) => clock[index] ?? 0)
        expect(verify(entries)).toBeNull()
        const times = entries.map((entry) => entry.time)
        expect(times).toEqual([...times].sort((a, b) => a - b))
        expect(times.every((time, index) => time >= (clock[index] ?? 0))).toBe(true)
      }),
    )
  })

  test('hashes the same words differently each time, so that a hash gives nothing away', () => {
    const [one, other] = write([cases(1)[0], cases(1)[0]].filter((action) => action !== undefined))
    expect(one?.payload).toBe(other?.payload)
    expect(one?.payloadHash).not.toBe(other?.payloadHash)
  })
})

describe('tampering is found, and the first entry touched is named', () => {
  const entries = write(cases(8))
  const at = (seq: number): JournalEntry => {
    const entry = entries[seq - 1]
    if (entry === undefined) throw new Error('no such entry')
    return entry
  }

  test.each([
    [
      'words changed',
      changed(entries, 4, { payload: at(4).payload?.replace('Bridge', 'Tunnel') ?? null }),
      4,
      'altered',
    ],
    ['actor changed', changed(entries, 3, { actor: 'Bob' }), 3, 'altered'],
    ['re-dated', changed(entries, 5, { time: 1_003 }), 5, 'altered'],
    ['re-dated with a new hash', changed(entries, 5, { time: 1_003 }, true), 5, 'replaced'],
    ['re-dated to before the last, with new hashes', changed(entries, 8, { time: 3 }, true), 8, 'redated'],
    [
      'words changed with new hashes',
      changed(entries, 6, { payload: '{"id":"x","kind":"case.created"}' }, true),
      6,
      'replaced',
    ],
    ['one deleted', entries.filter((entry) => entry.seq !== 4), 4, 'missing'],
    ['one deleted, the rest renumbered', renumber(entries.filter((entry) => entry.seq !== 4)), 4, 'missing'],
    ['the first deleted', entries.slice(1), 1, 'missing'],
    ['two swapped', renumber([...entries.slice(0, 2), at(4), at(3), ...entries.slice(4)]), 3, 'missing'],
    [
      'one inserted',
      renumber([...entries.slice(0, 3), resealed({ ...at(4), actor: 'Eve' }), ...entries.slice(3)]),
      4,
      'inserted',
    ],
    ['words removed', changed(entries, 2, { payload: null, salt: null }), 2, 'emptied'],
    ['kind changed', changed(entries, 2, { kind: 'case.chosen' }, true), 2, 'altered'],
    ['words that are no JSON, with new hashes', changed(entries, 2, { payload: '{' }, true), 2, 'altered'],
  ] as const)('%s', (_, touched, seq, how) => {
    expect(verify(touched)).toMatchObject({ seq, how })
  })

  test('any change of any field of any entry but the last is found', () => {
    const field = fc.constantFrom('time', 'actor', 'kind', 'salt', 'payload', 'payloadHash', 'prevHash', 'hash', 'seq')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), field, fc.string({ minLength: 1 }), (seq, name, word) => {
        const value = name === 'time' || name === 'seq' ? 100_000 + word.length : `${word}?`
        expect(verify(changed(entries, seq, { [name]: value }))).not.toBeNull()
      }),
    )
  })

  test('an exported head finds a cut and a journal rewritten as a whole, which a chain alone cannot', () => {
    const head = headOf(at(8))
    expect(verify(entries, head)).toBeNull()
    expect(verify(entries.slice(0, 6))).toBeNull()
    expect(verify(entries.slice(0, 6), head)).toMatchObject({ seq: 7, how: 'missing' })
    const rewritten = write(cases(8))
    expect(verify(rewritten)).toBeNull()
    expect(verify(rewritten, head)).toMatchObject({ seq: 8, how: 'rewritten' })
  })
})

describe('lawful erasure', () => {
  const before = write([...cases(3), { kind: 'entry.erased', seqs: [2], reason: 'order of a court' }])
  const after = before.map((entry) => (entry.seq === 2 ? erased(entry) : entry))

  test('leaves the chain whole and nothing of the words', () => {
    expect(verify(after)).toBeNull()
    expect(after[1]).toMatchObject({ payload: null, salt: null, hash: before[1]?.hash })
    expect(JSON.stringify(after)).not.toContain('Ferry')
  })

  test('without an entry that says so, missing words are damage', () => {
    expect(verify(after.slice(0, 3))).toMatchObject({ seq: 2, how: 'emptied' })
  })

  test('words that come back are noticed', () => {
    expect(verify(before)).toMatchObject({ seq: 2, how: 'not-erased' })
  })
})
