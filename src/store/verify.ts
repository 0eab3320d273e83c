import { actionOf, type Fault, sha256, walkJournal } from '../journal/index.ts'
import { hashesOf } from './act.ts'
import { unpack } from './blobs.ts'
import type { Aside, StoreDialect } from './dialect/dialect.ts'
import { verifyingDialect } from './dialect/sqlite.ts'
import { isDamage, speakingOf } from './faults.ts'
import { checkFile } from './files.ts'
import { readEntries, readHead } from './ledger.ts'
import { PROJECTION_TABLES } from './migrations.ts'
import { pacer } from './pacer.ts'
import { rebuildProjections } from './rebuild.ts'
import type { Problem, Progress, VerifyOptions, VerifyReport } from './workspace.ts'

const ENTRIES_AT_ONCE = 500

const problem = (
  part: Problem['part'],
  message: string,
  seq: number | null = null,
  hash: string | null = null,
): Problem => ({
  part,
  seq,
  hash,
  message,
})

const ofFault = (fault: Fault): Problem => problem('journal', fault.message, fault.seq)

type Tell = (stage: Progress['stage'], done: number, total: number) => void

/** The chain, and for each kept byte named the first entry that names it. */
async function verifyJournal({ tx }: Aside, options: VerifyOptions, tell: Tell) {
  const { seq: total } = await readHead(tx)
  const walk = walkJournal(options.head)
  const pause = pacer()
  const named = new Map<string, number>()
  let last = 0
  for (;;) {
    const entries = await readEntries(tx, last, ENTRIES_AT_ONCE)
    for (const entry of entries) {
      const fault = walk.next(entry)
      if (fault !== null) return { walk, named, problems: [ofFault(fault)] }
      const action = actionOf(entry)
      if (action === null || action.kind === 'entry.erased') continue
      for (const hash of hashesOf(action)) if (!named.has(hash)) named.set(hash, entry.seq)
    }
    last = entries.at(-1)?.seq ?? last
    tell('journal', last, total)
    if (entries.length < ENTRIES_AT_ONCE) break
    await pause()
  }
  const fault = walk.end()
  return { walk, named, problems: fault === null ? [] : [ofFault(fault)] }
}

/** What is wrong with the bytes kept under `hash`; null where they are whole. */
async function blobProblem({ tx }: Aside, hash: string, seq: number | null): Promise<Problem | null> {
  const row = await tx.selectFrom('blob').selectAll().where('hash', '=', hash).executeTakeFirst()
  if (row === undefined) return problem('blob', `Kept bytes ${hash}, named by entry ${seq}, are missing.`, seq, hash)
  let whole = false
  try {
    whole = sha256(unpack(row)) === hash
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  if (!whole)
    return problem(
      'blob',
      `Kept bytes ${hash}${seq === null ? '' : `, named by entry ${seq},`} were altered.`,
      seq,
      hash,
    )
  return seq === null ? problem('blob', `Kept bytes ${hash} are named by no entry.`, null, hash) : null
}

async function verifyBlobs(aside: Aside, named: ReadonlyMap<string, number>, tell: Tell) {
  const rows = await aside.tx.selectFrom('blob').select('hash').execute()
  const there = new Set(rows.map((row) => row.hash))
  // In the order of the journal, so that the first bad one is the earliest; what no entry names comes last.
  const all = [...named.keys(), ...[...there].filter((hash) => !named.has(hash)).sort()]
  const pause = pacer()
  for (const [done, hash] of all.entries()) {
    const found = await blobProblem(aside, hash, named.get(hash) ?? null)
    if (found !== null) return { count: there.size, problems: [found] }
    if (done % 100 === 99) tell('blobs', done + 1, all.length)
    await pause()
  }
  tell('blobs', all.length, all.length)
  return { count: there.size, problems: [] }
}

/** The tables that answers come from, against what journal and bytes say they are. */
async function verifyProjections(aside: Aside, onProgress: VerifyOptions['onProgress']): Promise<readonly Problem[]> {
  await rebuildProjections(aside.tx, onProgress === undefined ? {} : { onProgress })
  for (const table of PROJECTION_TABLES) {
    const row = await aside.difference(table)
    if (row === null) continue
    const name = [row.id ?? row.claim ?? row.report ?? row.case_id].filter((word) => typeof word === 'string').join('')
    return [
      problem(
        'projections',
        `The table ${table} is not what the journal says${name === '' ? '' : ` (see ${name})`}: run \`lacuna rebuild\`.`,
      ),
    ]
  }
  return []
}

/** Checks everything there is to check, in one unchanging state of the workspace, while others read and write. */
export async function verifyStore(dialect: Pick<StoreDialect, 'aside'>, options: VerifyOptions): Promise<VerifyReport> {
  const tell: Tell = (stage, done, total) => options.onProgress?.({ stage, done, total })
  const damagedFile = (error: unknown): Problem => {
    if (!isDamage(error)) throw error
    return problem('file', `The file is damaged: ${error instanceof Error ? error.message : String(error)}.`)
  }
  const nothing = { entries: 0, blobs: 0, head: { seq: 0, hash: '', time: 0 } }
  try {
    return await dialect.aside(async (aside) => {
      tell('file', 0, 1)
      const problems = (await aside.integrity()).map((line) => problem('file', `The file is damaged: ${line}.`))
      tell('file', 1, 1)
      let [entries, blobs] = [0, 0]
      let head = nothing.head
      try {
        const journal = await verifyJournal(aside, options, tell)
        head = journal.walk.head()
        entries = head.seq
        problems.push(...journal.problems)
        const kept = await verifyBlobs(aside, journal.named, tell)
        blobs = kept.count
        problems.push(...kept.problems)
        if (problems.length === 0) problems.push(...(await verifyProjections(aside, options.onProgress)))
      } catch (error) {
        problems.push(damagedFile(error))
      }
      return { ok: problems.length === 0, entries, blobs, head, problems }
    })
  } catch (error) {
    return { ok: false, ...nothing, problems: [damagedFile(error)] }
  }
}

/**
 * Checks a workspace file without opening it as a workspace: also one too damaged for that.
 *
 * @throws LacunaError `no-workspace`, `not-a-workspace`
 */
export async function verifyWorkspace(file: string, options: VerifyOptions = {}): Promise<VerifyReport> {
  checkFile(file, false)
  return speakingOf(file, () => verifyStore(verifyingDialect(file), options))
}
