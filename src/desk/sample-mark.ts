import type { Workspace } from '../store/index.ts'

/** Who made the sample: by this actor it is known again. */
export const SAMPLE_ACTOR = 'lacuna:sample'

/** Whether this workspace is the sample, told by who made its first case. */
export async function isSample(workspace: Workspace): Promise<boolean> {
  const first = await workspace.journalEntries({ limit: 4 })
  return first.some((entry) => entry.actor === SAMPLE_ACTOR)
}

/** Stands on every page of the sample: a story of real people is not told without its end. */
export const SAMPLE_ENDING =
  'How it ended: the three attackers were killed on 9 January 2015. On 16 December 2020 a court in Paris convicted fourteen people of helping them, Hayat Boumeddiene among them, in her absence.'

/** The end of the sample's story; null in a workspace of one's own. */
export const endingOf = async (workspace: Workspace): Promise<string | null> =>
  (await isSample(workspace)) ? SAMPLE_ENDING : null
