import { parentPort, workerData } from 'node:worker_threads'
import { LacunaError } from '../model/index.ts'
import { openWorkspace } from '../store/index.ts'
import { type AddOutcome, type AddProgress, addSources } from './add.ts'
import type { AddMessage, AddRequest } from './add-messages.ts'

/** The thread of one import: opens the workspace for itself, tells every step, ends when told to after the source under way. */
const request = workerData as AddRequest
const stop = new AbortController()
const tell = (message: AddMessage) => parentPort?.postMessage(message)
parentPort?.on('message', () => stop.abort())

const resultOf = (outcome: AddOutcome) => ({
  file: outcome.file,
  report: outcome.report,
  status: outcome.status === 'cancelled' ? ('failed' as const) : outcome.status,
  message: outcome.error?.message ?? null,
  hint: outcome.error?.hint ?? null,
})

const onProgress = ({ done, total, current, outcome }: AddProgress) =>
  tell({ kind: 'progress', done, total, current, result: outcome === null ? null : resultOf(outcome) })

try {
  const workspace = await openWorkspace(request.file)
  try {
    await addSources(workspace, request.sources, { ...request.options, signal: stop.signal, onProgress })
  } finally {
    await workspace.close()
  }
  tell({ kind: 'ended', cancelled: stop.signal.aborted })
} catch (error) {
  if (!(error instanceof LacunaError)) throw error
  tell({ kind: 'failed', message: error.message, hint: error.hint ?? null })
} finally {
  parentPort?.close()
}
