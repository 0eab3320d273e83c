import { type ChildProcess, fork } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PdfProblem } from './pdf.ts'
import type { ReadText } from './received-document.ts'

export type ApartJob =
  | { readonly kind: 'page'; readonly html: string; readonly mode: 'article' | 'whole' }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array; readonly maxPages: number }

export type ApartAnswer =
  | { readonly kind: 'read'; readonly value: ReadText }
  | { readonly kind: 'problem'; readonly value: PdfProblem }
  /** The parser gave up. */
  | { readonly kind: 'failed'; readonly what: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'cancelled' }

export interface ApartLimits {
  /** Milliseconds. */
  readonly deadline: number
  readonly memoryMB: number
  readonly signal?: AbortSignal | undefined
}

/** How often the size of the other process is looked at, in milliseconds. */
const LOOK = 40
/** A process that has read a web page waits this long, in milliseconds, for the next one: a new one takes a quarter of a second. */
const IDLE = 5_000

let spare: ChildProcess | null = null

/**
 * Takes a document apart in another process of the same Node, which may read the program's own files and nothing else (Node's permission
 * model; no network from Node 25 on), has a capped heap, and is killed at the deadline or when it grows over `memoryMB` as a whole (that
 * last where the system has /proc). A PDF gets a fresh process, web pages share one.
 */
export const takeApart = (job: ApartJob, limits: ApartLimits): Promise<ApartAnswer> => {
  if (limits.signal?.aborted === true) return Promise.resolve({ kind: 'cancelled' })
  const child = (job.kind === 'page' ? takeSpare() : null) ?? start(limits.memoryMB)
  child.ref()
  child.channel?.ref()
  return new Promise((resolve) => {
    let settled = false
    const settle = (answer: ApartAnswer): void => {
      if (settled) return
      settled = true
      clearTimeout(deadline)
      clearInterval(look)
      limits.signal?.removeEventListener('abort', cancel)
      child.removeAllListeners()
      // Without a listener, a late error of a process that is going would be thrown.
      child.on('error', () => {})
      if (job.kind === 'page' && answer.kind === 'read') keepSpare(child, limits.memoryMB)
      else child.kill('SIGKILL')
      resolve(answer)
    }
    const cancel = (): void => settle({ kind: 'cancelled' })
    const deadline = setTimeout(() => settle({ kind: 'too-long' }), limits.deadline)
    const look = setInterval(() => {
      if (residentMB(child.pid) > limits.memoryMB) settle({ kind: 'too-large' })
    }, LOOK)
    limits.signal?.addEventListener('abort', cancel)
    child.on('message', (answer) => settle(answer as ApartAnswer))
    child.on('error', () => settle({ kind: 'failed', what: 'start' }))
    // V8 ends the process by SIGABRT (134 in a shell) when the heap is full.
    child.on('exit', (code, signal) =>
      settle(signal === 'SIGABRT' || code === 134 ? { kind: 'too-large' } : { kind: 'failed', what: 'exit' }),
    )
    child.send(job, (error) => {
      if (error !== null) settle({ kind: 'failed', what: 'send' })
    })
  })
}

const takeSpare = (): ChildProcess | null => {
  const child = spare
  spare = null
  return child?.connected === true && child.exitCode === null ? child : null
}

const keepSpare = (child: ChildProcess, memoryMB: number): void => {
  // One that a large page has swollen would be taken for too large at the next.
  if (spare !== null || !child.connected || residentMB(child.pid) > memoryMB / 2) {
    child.kill('SIGKILL')
    return
  }
  spare = child
  child.unref()
  child.channel?.unref()
  setTimeout(() => {
    if (spare !== child) return
    spare = null
    child.kill('SIGKILL')
  }, IDLE).unref()
}

const start = (memoryMB: number): ChildProcess => {
  const isSource = import.meta.url.endsWith('.ts')
  const entry = fileURLToPath(new URL(isSource ? './apart-process.ts' : './apart-process.js', import.meta.url))
  // Half of the memory for the heap: what a PDF unpacks lies outside it.
  const heap = Math.max(64, Math.floor(memoryMB * 0.6))
  const { NODE_COMPILE_CACHE, SystemRoot } = process.env
  return fork(entry, [], {
    execArgv: [
      `--max-old-space-size=${heap}`,
      '--permission',
      ...readable().map((folder) => `--allow-fs-read=${folder}`),
      '--disable-warning=ExperimentalWarning',
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // No setting or secret of the person's environment reaches it.
    env: {
      ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }),
      ...(SystemRoot === undefined ? {} : { SystemRoot }),
    },
  })
}

let folders: readonly string[] | null = null

/** The program's own folder, and the folder its dependencies were installed into. */
const readable = (): readonly string[] => {
  if (folders !== null) return folders
  const here = fileURLToPath(new URL('.', import.meta.url))
  let own = here
  while (!fs.existsSync(path.join(own, 'package.json')) && path.dirname(own) !== own) own = path.dirname(own)
  const dependency = fs.realpathSync(createRequire(import.meta.url).resolve('linkedom'))
  const mark = `${path.sep}node_modules${path.sep}`
  const installed = dependency.slice(0, dependency.indexOf(mark) + mark.length)
  folders = [...new Set([path.join(own, path.sep), fs.realpathSync(own) + path.sep, installed])]
  return folders
}

/** Resident size in MB; 0 where the system does not tell, and then the heap cap and the deadline hold alone. */
const residentMB = (pid: number | undefined): number => {
  if (process.platform !== 'linux' || pid === undefined) return 0
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
