import type { Transaction } from 'kysely'
import { actionOf, walkJournal } from '../journal/index.ts'
import { LacunaError } from '../model/index.ts'
import { handlerOf } from './actions/index.ts'
import { readEntries, readHead } from './ledger.ts'
import { PROJECTION_TABLES, STAGE_TABLES } from './migrations.ts'
import { pacer } from './pacer.ts'
import type { Schema } from './schema.ts'
import type { CheckOptions } from './workspace.ts'

const ENTRIES_AT_ONCE = 500

/** Empties every projection and writes it again from the journal and the kept bytes. Erased entries have nothing left to say. */
export async function rebuildProjections(tx: Transaction<Schema>, options: CheckOptions = {}): Promise<number> {
  for (const table of [...PROJECTION_TABLES, ...STAGE_TABLES]) await tx.deleteFrom(table).execute()
  const head = await readHead(tx)
  const walk = walkJournal()
  const pause = pacer()
  let done = 0
  for (;;) {
    const entries = await readEntries(tx, done, ENTRIES_AT_ONCE)
    if (entries.length === 0) return done
    for (const entry of entries) {
      const fault = walk.next(entry)
      if (fault !== null) {
        throw new LacunaError('damaged', `${fault.message} Nothing was changed.`, {
          hint: 'Go back to a backup with `lacuna restore FILE`.',
          where: { record: String(fault.seq) },
        })
      }
      const action = actionOf(entry)
      if (action !== null && action.kind !== 'entry.erased') {
        await handlerOf(action).project({ tx, actor: entry.actor, seq: entry.seq, time: entry.time }, action)
      }
      done = entry.seq
      await pause()
    }
    options.onProgress?.({ stage: 'projections', done, total: head.seq })
  }
}
