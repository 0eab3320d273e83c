import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { type AddMessage, type AddRequest, addWorkerUrl } from '../desk/index.ts'
import type { AddResult, Job } from './api-types.ts'

/** An import under way, in a worker thread so that pages stay quick; it has its own connection to the workspace. */
interface Running {
  job: Job
  readonly worker: Worker
  readonly ended: Promise<void>
  readonly listeners: Set<(job: Job) => void>
}

export interface Jobs {
  start(request: AddRequest): Job
  get(id: string): Job | null
  /** The job when it has ended, or as it stands after `ms` milliseconds. */
  settled(id: string, ms: number): Promise<Job>
  /** Ends after the source under way; what was added stays. */
  cancel(id: string): Job | null
  /** Calls back with the job now and at each change; answers how to stop listening. */
  watch(id: string, listener: (job: Job) => void): (() => void) | null
  /** Cancels all and waits for their ends. */
  close(): Promise<void>
}

const KEPT = 50

const failure = (file: string, message: string, hint: string | null): AddResult => ({
  file,
  report: null,
  status: 'failed',
  message,
  hint,
})

export function makeJobs(): Jobs {
  const all = new Map<string, Running>()

  const change = (running: Running, job: Job) => {
    running.job = job
    for (const listener of running.listeners) listener(job)
  }

  const take = (running: Running, message: AddMessage) => {
    const { job } = running
    if (message.kind === 'progress')
      change(running, {
        ...job,
        done: message.done,
        total: message.total,
        current: message.current,
        results: message.result === null ? job.results : [...job.results, message.result],
      })
    else if (message.kind === 'failed')
      change(running, {
        ...job,
        state: 'done',
        current: null,
        results: [...job.results, failure('import', message.message, message.hint)],
      })
    else change(running, { ...job, state: message.cancelled ? 'cancelled' : 'done', current: null })
  }

  return {
    start(request) {
      const id = randomUUID()
      const worker = new Worker(addWorkerUrl(), { workerData: request })
      const job: Job = { id, state: 'running', total: request.sources.length, done: 0, current: null, results: [] }
      const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
      const running: Running = { job, worker, ended, listeners: new Set() }
      all.set(id, running)
      for (const [
        old,
        {
          job: { state },
        },
      ] of all)
        if (all.size > KEPT && state !== 'running') all.delete(old)
      worker.on('message', (message: AddMessage) => take(running, message))
      const broken = () => {
        if (running.job.state === 'running')
          take(running, {
            kind: 'failed',
            message: 'The import stopped by a fault of Lacuna’s own.',
            hint: 'What was added before stays. Try the file that is missing again, alone.',
          })
      }
      worker.on('error', broken)
      void ended.then(broken)
      return job
    },
    get: (id) => all.get(id)?.job ?? null,
    async settled(id, ms) {
      const running = all.get(id)
      if (running === undefined) throw new Error(`there is no job ${id}`)
      let timer: NodeJS.Timeout | undefined
      await Promise.race([
        running.ended,
        new Promise((resolve) => {
          timer = setTimeout(resolve, ms)
        }),
      ])
      clearTimeout(timer)
      return running.job
    },
    cancel(id) {
      const running = all.get(id)
      if (running?.job.state === 'running') running.worker.postMessage('cancel')
      return running?.job ?? null
    },
    watch(id, listener) {
      const running = all.get(id)
      if (running === undefined) return null
      listener(running.job)
      running.listeners.add(listener)
      return () => running.listeners.delete(listener)
    },
    async close() {
      for (const { job, worker } of all.values()) if (job.state === 'running') worker.postMessage('cancel')
      await Promise.all([...all.values()].map(({ ended }) => ended))
    },
  }
}
