import fs from 'node:fs'
import path from 'node:path'
import { claimItems, resolveReport, setClaims } from '../../desk/index.ts'
import { LacunaError } from '../../model/index.ts'
import { iso, printJson, printTable, say, wantsJson } from '../output.ts'
import { personOf, withWorkspace } from '../workspace.ts'

function readJson(file: string): unknown {
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch (error) {
    throw new LacunaError(
      'file-unreadable',
      `${path.basename(file)} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
      {
        hint: 'Check the path.',
      },
    )
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LacunaError('json-invalid', `${path.basename(file)} is no JSON: ${(error as Error).message}.`, {
      hint: 'The format is described in docs/formats.md.',
    })
  }
}

/** `lacuna claims REPORT [--set FILE]`. */
export async function claims(name: string, options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const report = await resolveReport(workspace, name)
    if (options.set !== undefined) {
      const file = String(options.set)
      const actor = personOf(options)
      const count = await setClaims(workspace, report.id, readJson(file), { actor, file: path.basename(file) })
      say(`lacuna: ${count} claims of ${report.name} set, accepted by ${actor}`)
    }
    const items = await claimItems(workspace, report.id)
    if (wantsJson(options))
      printJson(items.map((item) => ({ ...item, decidedAt: item.decidedAt === null ? null : iso(item.decidedAt) })))
    else
      printTable(
        ['claim', 'status', 'type', 'stance', 'time', 'statement'],
        items.map((item) => [item.id, item.status, item.type, item.stance, item.time.edtf ?? 'undated', item.sentence]),
      )
  })
}
