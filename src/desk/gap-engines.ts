import os from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Change, GapEngine, Kept } from '../gaps/index.ts'
import type { ClaimSource, ClaimView, Gap } from '../model/index.ts'
import { reportKey } from '../model/index.ts'
import type { Workspace } from '../store/index.ts'
import type { Question } from './answers.ts'
import type { GapMessage, GapRequest } from './gap-messages.ts'

/** The gaps of one question as they stood at an entry of the journal. */
interface Live {
  readonly seq: number
  readonly source: ClaimSource
  readonly engine: GapEngine
}

const live = new WeakMap<Workspace, Map<string, Live>>()
/** Questions kept at once: each holds all its gaps. */
const MOST_KEPT = 4
/** From this many claims on, a run over all of them is worth more threads than one. */
const MANY_CLAIMS = 40_000
/** Beyond this many entries a run over everything is quicker than following them. */
const MOST_FOLLOWED = 200
const MOST_THREADS = 8

/** `until`: milliseconds since 1970 UTC from which on the answer may change by itself (a time falls due); null where it never does. */
export interface GapsNow {
  readonly gaps: readonly Gap[]
  readonly until: number | null
}

export interface GapsOptions {
  /** Subjects looked at, of how many. */
  readonly onProgress?: (done: number, total: number) => void
  /** How many threads share a run over everything; by the machine and the size of the workspace unless given. */
  readonly threads?: number
}

/** The gaps as they are now, worked out for the subjects that entries since the last question touch, or for all. */
export async function gapsNow(workspace: Workspace, question: Question, options: GapsOptions = {}): Promise<GapsNow> {
  const kept = live.get(workspace) ?? new Map<string, Live>()
  live.set(workspace, kept)
  const key = JSON.stringify(question)
  const { seq } = await workspace.head()
  const known = kept.get(key)
  const holds = known?.seq === seq && known.engine.until() > Date.now()
  const next = holds && known !== undefined ? known : await follow(workspace, question, known, seq, options)
  kept.delete(key)
  kept.set(key, next)
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest)
  const until = next.engine.until()
  return { gaps: next.engine.gaps(), until: Number.isFinite(until) ? until : null }
}

async function follow(
  workspace: Workspace,
  question: Question,
  known: Live | undefined,
  seq: number,
  options: GapsOptions,
): Promise<Live> {
  const source = await workspace.source(question)
  if (known === undefined || seq - known.seq > MOST_FOLLOWED)
    return { seq, source, engine: await runAll(workspace, question, source, options) }
  const change = await changeSince(workspace, known, source)
  if (change === null) return { seq, source, engine: await runAll(workspace, question, source, options) }
  await known.engine.update(source, change)
  return { seq, source, engine: known.engine }
}

/** What entries since then changed; null where it is more than can be followed claim by claim. */
async function changeSince(workspace: Workspace, known: Live, source: ClaimSource): Promise<Change | null> {
  const reports = new Set<string>()
  const decided = new Set<string>()
  let ground = false
  const registers = new Set<string>()
  for (const from of [known.source, source])
    for (const { id, register } of (await from.ground()).reports) if (register !== undefined) registers.add(id)
  for (const entry of await workspace.journalEntries({ after: known.seq, limit: MOST_FOLLOWED + 1 })) {
    const payload = entry.payload === null ? null : (JSON.parse(entry.payload) as Record<string, unknown>)
    switch (entry.kind) {
      case 'report.added':
      case 'reading.proposed':
      case 'reading.set':
      case 'report.withdrawn':
      case 'report.reinstated': {
        ground = true
        const report = payload?.report
        const id = typeof report === 'string' ? report : String((report as { id?: string } | null)?.id)
        // A register has more claims than can be followed one by one.
        if (registers.has(id)) return null
        reports.add(id)
        break
      }
      case 'claim.accepted':
      case 'claim.rejected':
      case 'claim.reopened':
        if (typeof payload?.claim === 'string') decided.add(payload.claim)
        break
      case 'judgement.made':
      case 'judgement.ended':
        ground = true
        break
      case 'workspace.created':
      case 'case.created':
      case 'case.chosen':
      case 'report.refused':
      case 'gap.closed':
      case 'gap.reopened':
        break
      default:
        return null
    }
  }
  const claims: ClaimView[] = []
  for (const report of reports)
    for (const from of [known.source, source]) claims.push(...(await from.under([reportKey(report)])))
  for (const report of new Set([...decided].map((claim) => claim.split('-')[0] ?? '')))
    for (const from of [known.source, source])
      claims.push(...(await from.under([reportKey(report)])).filter(({ id }) => decided.has(id)))
  return { claims, ground }
}

async function runAll(
  workspace: Workspace,
  question: Question,
  source: ClaimSource,
  options: GapsOptions,
): Promise<GapEngine> {
  const { runEngine } = await import('../gaps/index.ts')
  const claims = await claimsIn(workspace)
  const threads = options.threads ?? (claims < MANY_CLAIMS ? 1 : Math.min(MOST_THREADS, os.availableParallelism()))
  if (threads <= 1) return runEngine(source, options)
  const done = new Array<number>(threads).fill(0)
  const total = new Array<number>(threads).fill(0)
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
  const shares = Promise.all(
    Array.from({ length: threads }, (_, at) =>
      runShare(
        { file: workspace.file, question, share: { of: threads, at } },
        memoryFor(claims),
        (doneHere, totalHere) => {
          done[at] = doneHere
          total[at] = totalHere
          options.onProgress?.(sum(done), sum(total))
        },
      ),
    ),
  )
  const parts = await shares.catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') return null
    throw error
  })
  // One thread, with all the memory there is, takes longer and gets there.
  return runEngine(source, parts === null ? options : { kept: parts.flat() })
}

async function claimsIn(workspace: Workspace): Promise<number> {
  const reports = await workspace.reports()
  return reports.reduce((sum, { claims: of }) => sum + of.accepted + of.proposed + of.rejected, 0)
}

/** Megabytes of one thread: what it holds of a case by measure, and half as much again. More would only be filled with what is done with. */
const memoryFor = (claims: number): number => 180 + Math.ceil(claims / 6_000)

/** Where such a thread starts, in a clone (`.ts`) as in a compiled package (`.js`). */
const workerUrl = (): URL => new URL(`./gap-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

const runShare = (
  request: GapRequest,
  megabytes: number,
  onProgress: (done: number, total: number) => void,
): Promise<readonly (readonly [string, Kept])[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl(), {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 24 },
    })
    const found: (readonly [string, Kept])[] = []
    let ended = false
    worker.on('message', (message: GapMessage) => {
      if (message.kind === 'progress') onProgress(message.done, message.total)
      else if (message.kind === 'kept') found.push(...message.kept)
      else ended = true
    })
    worker.on('error', reject)
    worker.on('exit', () => (ended ? resolve(found) : reject(new Error('a thread that looked for gaps ended early'))))
  })
