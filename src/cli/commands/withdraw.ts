import { instantOf, resolveReport, withdrawReport } from '../../desk/index.ts'
import { iso, printJson, say, wantsJson } from '../output.ts'
import { personOf, withWorkspace } from '../workspace.ts'

/** `lacuna withdraw REPORT` and its undoing. */
export async function withdraw(
  verb: 'withdraw' | 'reinstate',
  name: string,
  options: Record<string, unknown>,
): Promise<void> {
  const actor = personOf(options)
  const receivedAt =
    options.received === undefined ? null : instantOf(String(options.received), 'earliest', '--received')
  await withWorkspace(options, async (workspace) => {
    const found = await resolveReport(workspace, name)
    const report = await withdrawReport(workspace, verb, found.id, {
      actor,
      reason: String(options.reason),
      receivedAt,
    })
    if (wantsJson(options))
      printJson({
        report: report.id,
        name: report.name,
        withdrawn: report.withdrawn && { ...report.withdrawn, at: iso(report.withdrawn.at) },
      })
    else
      say(
        verb === 'withdraw'
          ? `lacuna: ${report.name} is withdrawn; \`lacuna reinstate ${report.id} --reason TEXT\` takes that back`
          : `lacuna: ${report.name} counts again`,
      )
  })
}
