import type { Transaction } from 'kysely'
import { type Action, type ActionKind, LacunaError } from '../../model/index.ts'
import type { Schema } from '../schema.ts'

/** What an action is checked against and written with: the open transaction and the stamp of the entry to be. */
export interface Context {
  readonly tx: Transaction<Schema>
  readonly actor: string
  readonly seq: number
  readonly time: number
}

export type ActionOf<K extends ActionKind> = Extract<Action, { readonly kind: K }>

/** `new`: to be written. `stands`: its result is there already, nothing is written. */
export type Standing = 'new' | 'stands'

/**
 * One kind of action. `check` refuses what may not be (throws LacunaError) before anything is written; `project` writes the rows that
 * follow from the entry and is run again, in the same order, by `rebuild`: it depends on the entry, earlier rows and kept bytes alone.
 */
export interface Handler<A extends Action> {
  check(context: Context, action: A): Promise<Standing>
  project(context: Context, action: A): Promise<void>
}

/** A declared time of receipt lies in the past: nobody can have had what is still to come. */
export function checkReceived(context: Context, receivedAt: number | null): void {
  if (receivedAt === null) return
  if (Number.isSafeInteger(receivedAt) && receivedAt <= context.time) return
  throw new LacunaError(
    'received-later',
    Number.isSafeInteger(receivedAt)
      ? `It cannot have been received at ${new Date(receivedAt).toISOString()}, which is still to come.`
      : 'The time of receipt is not a time.',
    { hint: 'Give an earlier time, or none: then the present counts.', where: { field: 'receivedAt' } },
  )
}

export function checkReason(reason: string, what: string): void {
  if (reason.trim() !== '') return
  throw new LacunaError('reason-missing', `${what} needs a reason.`, {
    hint: 'Say in a few words why; it is kept in the journal.',
    where: { field: 'reason' },
  })
}
