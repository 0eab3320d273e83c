import type { Transaction } from 'kysely'
import { type Head, headOf, type JournalEntry, nextEntry } from '../journal/index.ts'
import { type Action, isNamedPerson, LacunaError, NAMED_PERSON_ACTIONS } from '../model/index.ts'
import { type Context, handlerOf } from './actions/index.ts'
import { type Kept, keep, writeBlob } from './blobs.ts'
import { appendEntry, readHead } from './ledger.ts'
import type { Schema } from './schema.ts'

/** The kept bytes that an action names. */
export function hashesOf(action: Action): readonly string[] {
  if (action.kind === 'report.added' || action.kind === 'register.added')
    return [action.report.bytesHash, action.report.textHash]
  if (action.kind === 'reading.proposed' || action.kind === 'reading.set') return [action.readingHash]
  return []
}

const ACTOR = /^[^\p{Cc}\p{Cs}]{1,200}$/u

/** @throws LacunaError `bad-actor`, `name-needed` */
export function checkActor(actor: string, needsPerson: boolean): void {
  if (needsPerson && !isNamedPerson(actor)) {
    throw new LacunaError('name-needed', 'This is for a person to decide: say who you are.', {
      hint: 'Give your name with --as NAME, in LACUNA_ACTOR, or on the page.',
      where: { field: 'actor' },
    })
  }
  if (actor.trim() !== '' && ACTOR.test(actor)) return
  throw new LacunaError('bad-actor', 'The actor needs a name of 1 to 200 characters without control characters.', {
    where: { field: 'actor' },
  })
}

function namedBlobs(actions: readonly Action[], blobs: readonly Uint8Array[]): readonly Kept[] {
  const named = new Set(actions.flatMap(hashesOf))
  return blobs.map(keep).map((blob) => {
    if (named.has(blob.hash)) return blob
    throw new LacunaError('blob-unnamed', `No action names the bytes with the hash ${blob.hash}.`, {
      hint: 'Every kept byte has an entry that says what it is.',
      where: { record: blob.hash },
    })
  })
}

/**
 * Append and project: checks each action against what stands (earlier ones of the same call included), writes its entry and the rows
 * that follow from it. Runs inside the writer's transaction, which undoes all of it when one is refused.
 */
export async function appendAndProject(
  tx: Transaction<Schema>,
  now: () => number,
  actor: string,
  actions: readonly Action[],
  blobs: readonly Kept[],
): Promise<readonly JournalEntry[]> {
  let head: Head = await readHead(tx)
  const time = Math.max(now(), head.time)
  for (const blob of blobs) await writeBlob(tx, blob)
  const written: JournalEntry[] = []
  for (const action of actions) {
    const context: Context = { tx, actor, seq: head.seq + 1, time }
    const handler = handlerOf(action)
    if ((await handler.check(context, action)) === 'stands') continue
    const entry = nextEntry(head, time, actor, action)
    await appendEntry(tx, entry)
    await handler.project(context, action)
    head = headOf(entry)
    written.push(entry)
  }
  return written
}

/** What can be refused before the writer's lock is asked for. */
export function prepare(actor: string, actions: readonly Action[], blobs: readonly Uint8Array[]): readonly Kept[] {
  checkActor(
    actor,
    actions.some((action) => NAMED_PERSON_ACTIONS.has(action.kind)),
  )
  return namedBlobs(actions, blobs)
}
