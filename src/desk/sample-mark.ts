import type { Workspace } from '../store/index.ts'

/** Who made the sample: by this actor it is known again. */
export const SAMPLE_ACTOR = 'lacuna:sample'

/** Whether this workspace is the sample, told by who made its first case. */
export async function isSample(workspace: Workspace): Promise<boolean> {
  const first = await workspace.journalEntries({ limit: 4 })
  return first.some((entry) => entry.actor === SAMPLE_ACTOR)
}
