import type { Transaction } from 'kysely'
import { actionOf, type Erasure, type JournalEntry, nextEntry } from '../journal/index.ts'
import { type Action, LacunaError } from '../model/index.ts'
import { checkActor, hashesOf } from './act.ts'
import { checkReason } from './actions/handler.ts'
import { reportOfId } from './ids.ts'
import { appendEntry, readEntries, readHead } from './ledger.ts'
import { rebuildProjections } from './rebuild.ts'
import type { Schema } from './schema.ts'

const ENTRIES_AT_ONCE = 500

interface Said {
  readonly seq: number
  readonly action: Action
}

async function allSaid(tx: Transaction<Schema>): Promise<readonly Said[]> {
  const said: Said[] = []
  for (let last = 0; ; ) {
    const entries = await readEntries(tx, last, ENTRIES_AT_ONCE)
    if (entries.length === 0) return said
    for (const entry of entries) {
      const action = actionOf(entry)
      if (action !== null && action.kind !== 'entry.erased') said.push({ seq: entry.seq, action })
      last = entry.seq
    }
  }
}

/** The reports that an action speaks of. */
function reportsOf(action: Action): readonly string[] {
  switch (action.kind) {
    case 'report.added':
    case 'register.added':
      return [action.report.id]
    case 'reading.proposed':
    case 'reading.set':
    case 'report.withdrawn':
    case 'report.reinstated':
      return [action.report]
    case 'register.declared-complete':
      return [action.register]
    case 'claim.accepted':
    case 'claim.rejected':
    case 'claim.reopened':
      return [reportOfId(action.claim)]
    case 'judgement.made':
      return [reportOfId(action.a), reportOfId(action.b)]
    default:
      return []
  }
}

/** The entries that go with one entry, because they rest on it: without it they would speak of nothing. */
function restingOn(first: Said, said: readonly Said[]): readonly number[] {
  const gone = new Set<number>([first.seq])
  const judgements = new Set<string>()
  for (const { seq, action } of said) {
    const isReport =
      (first.action.kind === 'report.added' || first.action.kind === 'register.added') &&
      reportsOf(action).includes(first.action.report.id)
    if (isReport || seq === first.seq) {
      gone.add(seq)
      if (action.kind === 'judgement.made') judgements.add(action.id)
    }
    if (action.kind === 'judgement.ended' && judgements.has(action.id)) gone.add(seq)
  }
  return [...gone].sort((a, b) => a - b)
}

const ERASABLE: ReadonlySet<Action['kind']> = new Set<Action['kind']>([
  'report.added',
  'register.added',
  'claim.accepted',
  'claim.rejected',
  'claim.reopened',
  'report.withdrawn',
  'report.reinstated',
  'judgement.made',
  'judgement.ended',
  'gap.closed',
  'gap.reopened',
])

async function dropUnnamedBlobs(tx: Transaction<Schema>, left: readonly Said[]): Promise<void> {
  const named = new Set(left.flatMap(({ action }) => hashesOf(action)))
  for (const { hash } of await tx.selectFrom('blob').select('hash').execute()) {
    if (!named.has(hash)) await tx.deleteFrom('blob').where('hash', '=', hash).execute()
  }
}

/**
 * Lawful erasure, inside the writer's transaction: the payload and salt of the entry and of all that rests on it go, with the bytes that
 * nothing else names; an entry says who did it, when and why; the projections are made again without them.
 *
 * @throws LacunaError `name-needed`, `reason-missing`, `unknown-entry`, `not-erasable`
 */
export async function eraseEntry(
  tx: Transaction<Schema>,
  now: () => number,
  actor: string,
  seq: number,
  reason: string,
): Promise<JournalEntry> {
  checkActor(actor, true)
  checkReason(reason, 'An erasure')
  const where = { where: { record: String(seq) } }
  const head = await readHead(tx)
  const said = await allSaid(tx)
  const first = said.find((one) => one.seq === seq)
  if (!Number.isInteger(seq) || seq < 1 || seq > head.seq) {
    throw new LacunaError('unknown-entry', `There is no entry ${seq} in the journal.`, where)
  }
  if (first === undefined || !ERASABLE.has(first.action.kind)) {
    throw new LacunaError('not-erasable', `Entry ${seq} cannot be erased by itself, or was erased already.`, {
      hint: 'Erase the entry by which the report was added: all that rests on it goes with it.',
      ...where,
    })
  }
  const seqs = restingOn(first, said)
  const erasure: Erasure = { kind: 'entry.erased', seqs, reason }
  const entry = nextEntry(head, Math.max(now(), head.time), actor, erasure)
  await appendEntry(tx, entry)
  for (const gone of seqs) {
    await tx.updateTable('journal').set({ salt: null, payload: null }).where('seq', '=', gone).execute()
  }
  const erased = new Set(seqs)
  await dropUnnamedBlobs(
    tx,
    said.filter((one) => !erased.has(one.seq)),
  )
  await rebuildProjections(tx)
  return entry
}
