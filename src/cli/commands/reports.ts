import { caseId } from '../../desk/index.ts'
import { iso, printJson, printTable, wantsJson } from '../output.ts'
import { withWorkspace } from '../workspace.ts'

/** `lacuna reports`: withdrawn ones are listed as such. */
export async function reports(options: Record<string, unknown>): Promise<void> {
  await withWorkspace(options, async (workspace) => {
    const rows = await workspace.reports({ case: await caseId(workspace, options.case) })
    if (wantsJson(options)) {
      printJson(
        rows.map((row) => ({
          id: row.id,
          name: row.name,
          title: row.title,
          publisher: row.publisher,
          published: row.published,
          reliability: row.reliability,
          receivedAt: iso(row.received),
          receivedDeclared: row.receivedAt !== null,
          recordedAt: iso(row.recordedAt),
          withdrawn: row.withdrawn && { ...row.withdrawn, at: iso(row.withdrawn.at) },
          claims: row.claims,
          flags: row.flags,
        })),
      )
      return
    }
    printTable(
      ['report', 'published', 'grade', 'claims', 'state', 'title'],
      rows.map((row) => [
        row.id,
        row.published.edtf ?? 'unknown',
        row.reliability,
        String(row.claims.proposed + row.claims.accepted),
        row.withdrawn === null ? '' : 'withdrawn',
        row.title,
      ]),
    )
  })
}
