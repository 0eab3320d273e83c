import { chooseCase } from '../../desk/index.ts'
import { iso, printJson, printTable, say, wantsJson } from '../output.ts'
import { actorOf, withWorkspace } from '../workspace.ts'

/** `lacuna cases [NAME]`. */
export async function cases(name: string | undefined, options: Record<string, unknown>): Promise<void> {
  await withWorkspace(
    options,
    async (workspace) => {
      if (name !== undefined) {
        const chosen = await chooseCase(workspace, name, actorOf(options))
        say(`lacuna: the current case is "${chosen.name}"`)
      }
      const current = await workspace.currentCase()
      const rows = (await workspace.cases()).map((one) => ({
        ...one,
        createdAt: iso(one.createdAt),
        current: one.id === current?.id,
      }))
      if (wantsJson(options)) printJson(rows)
      else
        printTable(
          ['', 'case', 'reports', 'id'],
          rows.map((row) => [row.current ? '*' : '', row.name, String(row.reports), row.id]),
        )
    },
    name !== undefined,
  )
}
