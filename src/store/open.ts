import type { Head } from '../journal/index.ts'
import { LacunaError } from '../model/index.ts'
import { appendAndProject, prepare } from './act.ts'
import { forgetAnswers, recallAnswer, rememberAnswer } from './answers.ts'
import { backupStore } from './backup.ts'
import { readBlob } from './blobs.ts'
import type { StoreDialect } from './dialect/dialect.ts'
import { sqliteDialect } from './dialect/sqlite.ts'
import { eraseEntry } from './erase.ts'
import { speakingOf } from './faults.ts'
import { checkFile } from './files.ts'
import { readEntries, readHead } from './ledger.ts'
import {
  claimsOfReport,
  findReport,
  historyOf,
  listCases,
  listReports,
  pickCase,
  reportByBytes,
  reportWithText,
} from './lookup.ts'
import { MIGRATIONS, type Migration, migrate, newestVersion, refuseNewer } from './migrations.ts'
import { partsCache } from './parts.ts'
import { rebuildProjections } from './rebuild.ts'
import { flawsOf } from './registers.ts'
import { caseSource } from './source.ts'
import { stageRows } from './stage.ts'
import { NO_CUT } from './standing.ts'
import { verifyStore } from './verify.ts'
import { caseView, groundAt } from './view.ts'
import { vouchedNames } from './vouched-names.ts'
import type { OpenOptions, ViewOptions, Workspace } from './workspace.ts'

/** Number in the payload of the first entry; the layout of entries, not of tables. */
const JOURNAL_FORMAT = 1

interface Inner extends OpenOptions {
  /** What the file is brought up to. */
  readonly migrations?: readonly Migration[]
  readonly maxPages?: number
  readonly busyTimeout?: number
}

/** Brings the tables up to date and writes the first entry of a new workspace, in one transaction. */
async function settle(dialect: StoreDialect, file: string, now: () => number, options: Inner): Promise<void> {
  const migrations = options.migrations ?? MIGRATIONS
  const version = await dialect.read(dialect.version)
  refuseNewer(version, migrations, file)
  if (version === newestVersion(migrations)) return
  if (options.readOnly === true) {
    throw new LacunaError(
      'older-workspace',
      'The workspace was written by an older Lacuna and cannot be updated here.',
      {
        hint: 'Open it once for writing, or copy it to a place where it can be written.',
        where: { file },
      },
    )
  }
  await dialect.write(async (tx) => {
    refuseNewer(await dialect.version(tx), migrations, file)
    await migrate(dialect, tx, migrations, async () => {
      await rebuildProjections(tx)
    })
    const head = await readHead(tx)
    if (head.seq > 0) return
    await appendAndProject(tx, now, 'lacuna:store', [{ kind: 'workspace.created', format: JOURNAL_FORMAT }], [])
  })
}

/** Which case and which instants a view is about. `at` is never before the journal's own time, whatever the clock says. */
async function resolveView(tx: Parameters<typeof readHead>[0], options: ViewOptions, head: Head, clock: () => number) {
  const ledger = options.ledgerAsOf ?? NO_CUT.ledger
  const cut = { ledger, asOf: options.asOf ?? NO_CUT.asOf }
  const at = options.asOf ?? options.ledgerAsOf ?? Math.max(clock(), head.time)
  const then = await listCases(tx, ledger)
  if (options.case === null) return { of: null, cut, at }
  const wanted =
    options.case === undefined ? then.find((item) => item.current) : pickCase(await listCases(tx), options.case)
  const of =
    wanted === undefined || then.every((item) => item.id !== wanted.id) ? null : { id: wanted.id, name: wanted.name }
  return { of, cut, at, before: wanted !== undefined && of === null }
}

/** A clock that stands still where the given one goes back: what was answered at an instant must not change by an entry of before it. */
function neverBack(clock: () => number): () => number {
  let latest = 0
  return () => {
    latest = Math.max(latest, Math.trunc(clock()))
    return latest
  }
}

export async function openWith(file: string, options: Inner): Promise<Workspace> {
  const clock = neverBack(options.clock ?? Date.now)
  const readOnly = options.readOnly === true
  return speakingOf(file, async () => {
    checkFile(file, options.create === true && !readOnly)
    const dialect = sqliteDialect(file, {
      readOnly,
      ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }),
      ...(options.busyTimeout === undefined ? {} : { busyTimeout: options.busyTimeout }),
    })
    try {
      await settle(dialect, file, clock, options)
    } catch (error) {
      await dialect.close()
      throw error
    }
    return workspaceOn(dialect, file, clock, readOnly)
  })
}

function workspaceOn(dialect: StoreDialect, file: string, clock: () => number, readOnly: boolean): Workspace {
  const read: StoreDialect['read'] = (work) => speakingOf(file, () => dialect.read(work))
  const write: StoreDialect['write'] = (work) =>
    speakingOf(file, () => {
      if (!readOnly) return dialect.write(work)
      throw new LacunaError('read-only', 'The workspace is open for reading only.', { where: { file } })
    })
  const cache = partsCache(dialect.words.allBodies)
  return {
    file,
    close: () => speakingOf(file, dialect.close),
    act: async (actor, actions, blobs = []) => {
      const kept = prepare(actor, actions, blobs)
      return write((tx) => appendAndProject(tx, clock, actor, actions, kept))
    },
    view: (options = {}) =>
      read(async (tx) => {
        const { of, cut, at, before } = await resolveView(tx, options, await readHead(tx), clock)
        const then = before === true ? { ledger: 0, asOf: 0 } : cut
        return caseView(tx, cache, await groundAt(tx, cache, of, then, at, options.reading ?? 'all'))
      }),
    source: async (options = {}) => {
      const ground = await read(async (tx) => {
        const { of, cut, at, before } = await resolveView(tx, options, await readHead(tx), clock)
        return groundAt(tx, cache, of, before === true ? { ledger: 0, asOf: 0 } : cut, at, options.reading ?? 'all')
      })
      return caseSource(read, dialect.words.allBodies, ground)
    },
    cases: () => read((tx) => listCases(tx)),
    currentCase: () => read(async (tx) => (await listCases(tx)).find((item) => item.current) ?? null),
    case: (idOrName) => read(async (tx) => pickCase(await listCases(tx), idOrName)),
    reports: (options = {}) => read((tx) => listReports(tx, options.case)),
    report: (idOrName, options = {}) => read((tx) => reportWithText(tx, idOrName, options.case)),
    claimsOf: (report) => read((tx) => claimsOfReport(tx, cache, report)),
    vouchedNames: () => read((tx) => vouchedNames(tx, cache)),
    findReportByBytes: (hash, options = {}) => read((tx) => reportByBytes(tx, hash, options.case)),
    history: (reportOrClaim) => read((tx) => historyOf(tx, reportOrClaim)),
    blob: (hash) => read((tx) => readBlob(tx, hash)),
    stageRegister: (key, report, turning, options) => stageRows(write, key, report, turning, options),
    registerFlaws: (register, { limit = 1_000 } = {}) =>
      read(async (tx) => flawsOf(tx, (await findReport(tx, register, null)).id, limit)),
    journalEntries: ({ after = 0, limit = 1_000 } = {}) => read((tx) => readEntries(tx, after, limit)),
    head: () => read(readHead),
    recall: (key) => read((tx) => recallAnswer(tx, key)),
    remember: async (key, head, answer) => {
      if (readOnly) return
      try {
        await dialect.write((tx) => rememberAnswer(tx, key, head, answer))
      } catch {
        // Remembering spares work and nothing else: a full disk or a busy file must not fail a question that was answered.
      }
    },
    verify: async (options = {}) => {
      const report = await speakingOf(file, () => verifyStore(dialect, options))
      // What was remembered is not checked, so it is forgotten: the next answer is worked out of what was.
      if (!readOnly && report.ok) await write(forgetAnswers)
      return report
    },
    rebuild: (options = {}) =>
      write(async (tx) => {
        await forgetAnswers(tx)
        return { entries: await rebuildProjections(tx, options) }
      }),
    backup: (target, options = {}) => backupStore(dialect, target, options),
    erase: async (actor, seq, reason) => {
      const entry = await write(async (tx) => {
        await forgetAnswers(tx)
        return eraseEntry(tx, clock, actor, seq, reason)
      })
      cache.clear()
      if (await speakingOf(file, dialect.vacuum)) return entry
      throw new LacunaError(
        'traces-left',
        'It was erased, but another process has the file open: traces may be left in it.',
        {
          hint: 'End the other process, then open and close the workspace once: that clears them.',
          where: { file, record: String(seq) },
        },
      )
    },
  }
}

/**
 * Opens a workspace file; several processes may have it open at once. An older file is brought up to date first.
 *
 * Refusals are thrown as LacunaError: `no-workspace`, `no-folder`, `not-a-workspace` (such a file is left untouched), `newer-workspace`,
 * `older-workspace` (read-only), `no-access`, `read-only`, `disk-full`, `workspace-busy`, `damaged`.
 */
export const openWorkspace = (file: string, options: OpenOptions = {}): Promise<Workspace> => openWith(file, options)
