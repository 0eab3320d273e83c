import type { RowFlaw } from '../model/index.ts'
import type { Turning } from '../registers/index.ts'
import type { StoreDialect } from './dialect/dialect.ts'
import { dropStage, inPortions, rowsToKeep } from './registers.ts'

/** Rows in one transaction: what is done again when a run is killed. */
const ROWS_IN_ONE = 50_000

export interface Staged {
  /** The id that the report was promised, so that a run that goes on finds it again. */
  readonly report: string
  readonly rows: number
  readonly bad: number
  readonly flagged: number
}

export interface StageOptions {
  readonly onProgress?: (rows: number, bad: number) => void
  readonly signal?: AbortSignal
}

/**
 * Lays the rows of a register by, seen by nobody until `register.added` takes them over. `key` names bytes and mapping: with the same key a
 * run that was cut off goes on where it stood. `report` is used where it begins anew.
 */
export async function stageRows(
  write: StoreDialect['write'],
  key: string,
  report: string,
  turning: Turning,
  options: StageOptions = {},
): Promise<Staged> {
  const stage = await write(async (tx) => {
    const there = await tx.selectFrom('register_stage').selectAll().where('key', '=', key).executeTakeFirst()
    if (there !== undefined) return there
    // What another import left lying is of no more use: its bytes are at hand wherever it is begun again.
    for (const old of await tx
      .selectFrom('register_stage')
      .selectAll()
      .where('time', '<', Date.now() - LONGEST_KEPT)
      .execute())
      await dropStage(tx, old)
    const made = { key, report, rows: 0, done: 0, time: Date.now() }
    await tx.insertInto('register_stage').values(made).execute()
    return made
  })
  const flaws: RowFlaw[] = []
  let heap: { report: string; entity: number; position: number; body: string }[] = []
  let position = 0
  let flagged = 0
  const flush = async (done: boolean): Promise<void> => {
    options.signal?.throwIfAborted()
    // By entity, as the table lies: neighbours are written together.
    heap.sort((a, b) => a.entity - b.entity || a.position - b.position)
    await write(async (tx) => {
      await inPortions(heap, (some) =>
        tx
          .insertInto('register_claim')
          .values([...some])
          .execute(),
      )
      if (done) {
        await tx.deleteFrom('register_staged_part').where('stage', '=', key).execute()
        const part = (name: string) => (it: unknown, at: number) => ({
          stage: key,
          part: name,
          position: at,
          body: JSON.stringify(it),
        })
        const parts = [...turning.people.entities.map(part('entity')), ...flaws.map(part('flaw'))]
        await inPortions(parts, (some) =>
          tx
            .insertInto('register_staged_part')
            .values([...some])
            .execute(),
        )
      }
      await tx
        .updateTable('register_stage')
        .set({ rows: position, done: done ? 1 : 0 })
        .where('key', '=', key)
        .execute()
    })
    heap = []
    options.onProgress?.(position, flaws.length)
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  for (const row of turning.rows()) {
    if (row.flaw !== null) flaws.push(row.flaw)
    if (row.flaw?.flagged === true) flagged += 1
    if (position >= stage.rows)
      for (const kept of rowsToKeep(row, position)) heap.push({ report: stage.report, ...kept })
    position += 1
    if (position > stage.rows && position % ROWS_IN_ONE === 0) await flush(false)
  }
  if (stage.done === 0) await flush(true)
  return { report: stage.report, rows: position, bad: flaws.length - flagged, flagged }
}

const LONGEST_KEPT = 7 * 86_400_000
