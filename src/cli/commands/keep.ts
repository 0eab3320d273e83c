import fs from 'node:fs'
import path from 'node:path'
import { restoreWorkspace } from '../../store/index.ts'
import { makeFolder } from '../folder.ts'
import { iso, printJson, progressLine, say, setExit, wantsJson } from '../output.ts'
import { withWorkspace, workspaceFile } from '../workspace.ts'

/** `lacuna verify`: exit 2 where something was touched. */
export async function verify(options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const progress = progressLine()
    const result = await workspace.verify({
      onProgress: ({ stage, done, total }) => progress.show(`${stage}: ${done} of ${total}`),
    })
    progress.end()
    const head = { ...result.head, time: iso(result.head.time) }
    if (options.head !== undefined)
      fs.writeFileSync(path.resolve(String(options.head)), `${JSON.stringify(head, null, 2)}\n`)
    if (wantsJson(options))
      printJson({ ok: result.ok, entries: result.entries, blobs: result.blobs, head, problems: result.problems })
    else if (result.ok)
      say(`lacuna: ${result.entries} entries and ${result.blobs} kept files hold; head ${result.head.hash}`)
    if (!result.ok) {
      for (const { message } of result.problems) say(`lacuna: ${message}`)
      say('  The workspace was changed outside Lacuna, or is damaged. Restore a backup: `lacuna restore FILE`.')
      setExit(2)
    }
  })
}

/** `lacuna rebuild`. */
export async function rebuild(options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const progress = progressLine()
    const { entries } = await workspace.rebuild({
      onProgress: ({ stage, done, total }) => progress.show(`${stage}: ${done} of ${total}`),
    })
    progress.end()
    if (wantsJson(options)) printJson({ ok: true, entries })
    else say(`lacuna: every table made again from ${entries} entries`)
  })
}

/** `lacuna backup FILE`. */
export async function backup(file: string, options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const target = path.resolve(file)
    makeFolder(path.dirname(target))
    const { entries } = await workspace.backup(target)
    if (wantsJson(options)) printJson({ ok: true, file: target, entries })
    else say(`lacuna: ${entries} entries copied to ${target}, and checked`)
  })
}

/** `lacuna restore FILE`. */
export async function restore(file: string, options: Record<string, unknown>): Promise<void> {
  const { kept, report } = await restoreWorkspace(path.resolve(file), workspaceFile(options))
  const { entries } = report
  if (wantsJson(options)) printJson({ ok: true, entries, kept })
  else say(`lacuna: ${entries} entries restored${kept === null ? '' : `; the file that was there before is ${kept}`}`)
}
