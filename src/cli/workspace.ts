import fs from 'node:fs'
import path from 'node:path'
import { LacunaError } from '../model/index.ts'
import { openWorkspace, type Workspace } from '../store/index.ts'

/** The file of the workspace: --workspace, else LACUNA_WORKSPACE, else ./workspace.lacuna. */
export const workspaceFile = (options: Record<string, unknown>): string =>
  path.resolve(String(options.workspace ?? process.env.LACUNA_WORKSPACE ?? 'workspace.lacuna'))

/** Who acts: --as, else LACUNA_ACTOR, else null. */
export const actorOf = (options: Record<string, unknown>): string | null => {
  const name = String(options.as ?? process.env.LACUNA_ACTOR ?? '').trim()
  return name === '' ? null : name
}

/** Who acts, where only a named person may. Throws a LacunaError that says how to give the name. */
export function personOf(options: Record<string, unknown>): string {
  const name = actorOf(options)
  if (name === null)
    throw new LacunaError('actor-missing', 'This is a decision, and a decision needs a name.', {
      hint: 'Give yours with --as "Your Name", or set LACUNA_ACTOR.',
    })
  return name
}

/**
 * Opens the workspace, hands it to `work`, and closes it whatever happens.
 * `create`: whether a missing file is made; otherwise a missing one is an error that names the file and the remedy.
 */
export async function withWorkspace<T>(
  options: Record<string, unknown>,
  work: (workspace: Workspace) => Promise<T>,
  create = false,
): Promise<T> {
  const file = workspaceFile(options)
  if (!create && !fs.existsSync(file))
    throw new LacunaError('workspace-missing', `There is no workspace at ${path.relative('', file) || file}.`, {
      hint: 'Add a report to make one (`lacuna add FILE`), or name another with --workspace FILE or LACUNA_WORKSPACE.',
    })
  const workspace = await openWorkspace(file, { create })
  try {
    return await work(workspace)
  } finally {
    await workspace.close()
  }
}
