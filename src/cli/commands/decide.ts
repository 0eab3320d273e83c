import { decideClaims, instantOf } from '../../desk/index.ts'
import { printJson, report, say, setExit, wantsJson } from '../output.ts'
import { personOf, withWorkspace } from '../workspace.ts'

/** `lacuna accept|reject|reopen CLAIM...`: a claim that is not there is named, the others are decided. */
export async function decide(
  verb: 'accept' | 'reject' | 'reopen',
  claims: readonly string[],
  options: Record<string, unknown>,
): Promise<void> {
  const actor = personOf(options)
  const receivedAt =
    options.received === undefined ? null : instantOf(String(options.received), 'earliest', '--received')
  await withWorkspace(options, async (workspace) => {
    const outcomes = await decideClaims(workspace, verb, claims, {
      actor,
      reason: String(options.reason ?? ''),
      receivedAt,
    })
    for (const { error } of outcomes) {
      if (error === null) continue
      report(error)
      setExit(2)
    }
    const done = outcomes.filter(({ error }) => error === null)
    if (wantsJson(options))
      printJson(outcomes.map(({ claim, status, error }) => ({ claim, status, error: error?.message ?? null })))
    else say(`lacuna: ${verb}: ${done.length} of ${outcomes.length} claims, by ${actor}`)
  })
}
