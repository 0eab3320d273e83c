import path from 'node:path'
import { isSample, SAMPLE_ENDING } from '../desk/index.ts'
import { openWorkspace, type Workspace } from '../store/index.ts'
import { type Jobs, makeJobs } from './jobs.ts'

/** The open workspace, which one click may exchange for a fresh one, and the imports under way. */
export interface ServerState {
  readonly workspace: () => Workspace
  readonly sample: () => boolean
  /** How the sample's story ended; null in a workspace of one's own. */
  readonly ending: () => string | null
  readonly jobs: Jobs
  /** From the sample to the workspace of one's own, made where it is new. */
  startFresh(): Promise<void>
  close(): Promise<void>
}

/** `own` is the file that `startFresh` opens. */
export async function makeState(first: Workspace, own: string): Promise<ServerState> {
  let workspace = first
  let sample = await isSample(first)
  const jobs = makeJobs()
  return {
    workspace: () => workspace,
    sample: () => sample,
    ending: () => (sample ? SAMPLE_ENDING : null),
    jobs,
    async startFresh() {
      if (!sample) return
      const fresh = await openWorkspace(own, { create: true })
      const old = workspace
      workspace = fresh
      sample = await isSample(fresh)
      await old.close()
    },
    async close() {
      await jobs.close()
      await workspace.close()
    },
  }
}

/** What a person calls the workspace: its file's name without the ending. */
export const workspaceName = (state: ServerState): string =>
  state.sample() ? 'Sample' : path.basename(state.workspace().file).replace(/\.lacuna$/, '')
