import type { CheckOptions, VerifyReport } from './workspace.ts'
export async function restoreWorkspace(
  _from: string,
  _to: string,
  _options: CheckOptions = {},
): Promise<{ readonly kept: string | null; readonly report: VerifyReport }> {
  throw new Error('not yet written')
}
