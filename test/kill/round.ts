import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { openWorkspace, verifyWorkspace } from '../../src/store/index.ts'
import { madeUp } from '../../src/store/testing/made-up.ts'

const INGEST = path.join(import.meta.dirname, 'ingest.ts')
export const DOCUMENTS = 200
const CLAIMS = 8

export interface Ingest {
  readonly child: ChildProcess
  readonly acknowledged: string[]
  readonly ended: Promise<{ readonly code: number | null; readonly words: string }>
}

/** Starts a process that adds reports `prefix``first` and on; `onAcknowledged` is told how many it has acknowledged so far. */
export function startIngest(
  file: string,
  prefix: string,
  first: number,
  count: number,
  onAcknowledged: (count: number) => void = () => {},
): Ingest {
  const child = spawn(process.execPath, [INGEST, file, prefix, String(first), String(count), String(CLAIMS)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const acknowledged: string[] = []
  let rest = ''
  let words = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    acknowledged.push(...lines)
    onAcknowledged(acknowledged.length)
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    words += chunk
  })
  const ended = new Promise<{ code: number | null; words: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, words }))
  })
  return { child, acknowledged, ended }
}

export interface Round {
  /** How many were acknowledged before the kill, and how many were found afterwards. */
  readonly acknowledged: number
  readonly found: number
  readonly killed: boolean
  readonly reopenMs: number
  readonly wrong: readonly string[]
}

/** Reports that are there without all that belongs to them. */
async function halfWritten(
  file: string,
): Promise<{ readonly ids: readonly string[]; readonly half: readonly string[] }> {
  const workspace = await openWorkspace(file, { create: true })
  try {
    const half: string[] = []
    const reports = await workspace.reports()
    for (const { id } of reports) {
      const made = madeUp(id, Number(id.slice(1)), { claims: CLAIMS })
      const { text } = await workspace.report(id)
      const { claims, entities } = await workspace.claimsOf(id)
      const whole = text === made.text && claims.length === CLAIMS && entities.length === made.reading.entities.length
      if (!whole) half.push(id)
    }
    return { ids: reports.map((report) => report.id), half }
  } finally {
    await workspace.close()
  }
}

/**
 * One round: an ingest of 200 reports in a process of its own, killed (SIGKILL) after a random number of acknowledgements and some
 * random milliseconds, or while it is still starting; then everything acknowledged must be there, nothing half, `verify` must pass,
 * and a second ingest must be able to finish the work.
 */
export async function killRound(folder: string, random: () => number): Promise<Round> {
  const file = path.join(folder, `round-${Math.floor(random() * 1e9)}.lacuna`)
  const after = Math.floor(random() * (DOCUMENTS + 30)) - 30
  const delay = random() * 6
  const wrong: string[] = []
  let timer: NodeJS.Timeout | undefined
  const kill = (ms: number) => {
    timer ??= setTimeout(() => ingest.child.kill('SIGKILL'), ms)
  }
  const ingest = startIngest(file, 'r', 0, DOCUMENTS, (count) => {
    if (after >= 0 && count > after) kill(delay)
  })
  // While the process starts: before the file, in the middle of making it, or before the first report.
  if (after < 0) kill(60 + random() * 400)
  const { code } = await ingest.ended
  clearTimeout(timer)

  const started = performance.now()
  const { ids, half } = await halfWritten(file)
  const reopenMs = performance.now() - started
  const there = new Set(ids)
  const lost = ingest.acknowledged.filter((id) => !there.has(id))
  if (lost.length > 0) wrong.push(`acknowledged and lost: ${lost.join(', ')}`)
  if (half.length > 0) wrong.push(`half-written: ${half.join(', ')}`)
  const checked = await verifyWorkspace(file)
  for (const problem of checked.problems) wrong.push(problem.message)

  const rest = startIngest(file, 'r', 0, DOCUMENTS)
  const end = await rest.ended
  if (end.code !== 0) wrong.push(`the second ingest failed: ${end.words}`)
  const finished = await halfWritten(file)
  if (finished.ids.length !== DOCUMENTS || finished.half.length > 0)
    wrong.push('the second ingest did not finish the work')
  for (const problem of (await verifyWorkspace(file)).problems)
    wrong.push(`after the second ingest: ${problem.message}`)
  for (const end of ['', '-wal', '-shm']) fs.rmSync(file + end, { force: true })
  return { acknowledged: ingest.acknowledged.length, found: ids.length, killed: code === null, reopenMs, wrong }
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32, Tommy Ettinger 2017), so that a round can be told and tried again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
