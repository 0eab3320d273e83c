import { parentPort, workerData } from 'node:worker_threads'
import { runEngine } from '../gaps/index.ts'
import { openWorkspace } from '../store/index.ts'
import type { GapMessage, GapRequest } from './gap-messages.ts'

/** The thread of one share of a run over all subjects: opens the workspace for itself and tells what it found. */
const { file, question, share } = workerData as GapRequest
const tell = (message: GapMessage) => parentPort?.postMessage(message)
/** Subjects in one message: what waits to be sent is held twice. */
const AT_ONCE = 500

const workspace = await openWorkspace(file, { readOnly: true })
try {
  const engine = await runEngine(await workspace.source(question), {
    share,
    onProgress: (done, total) => tell({ kind: 'progress', done, total }),
  })
  const kept = [...engine.kept()]
  for (let at = 0; at < kept.length; at += AT_ONCE) tell({ kind: 'kept', kept: kept.slice(at, at + AT_ONCE) })
  tell({ kind: 'ended' })
} finally {
  await workspace.close()
  parentPort?.close()
}
