import fs from 'node:fs'
import { openWorkspace } from '../../src/store/index.ts'
import { madeUp } from '../../src/store/testing/made-up.ts'

/**
 * Adds made-up reports to a workspace and says so after each, so that another process can kill it at any moment and know what was
 * acknowledged. Arguments: file, prefix of the ids, first number, how many, claims in each.
 */
const [file = '', prefix = 'r', first = '0', count = '200', claims = '8'] = process.argv.slice(2)

const workspace = await openWorkspace(file, { create: true })
if ((await workspace.cases()).length === 0) {
  try {
    await workspace.act('lacuna:ingest', [{ kind: 'case.created', id: 'c1', name: 'Norvik' }])
  } catch (error) {
    // Another process that started at the same moment may have made it first.
    if ((await workspace.cases()).length === 0) throw error
  }
}
const known = new Set((await workspace.reports()).map((report) => report.id))
for (let number = Number(first); number < Number(first) + Number(count); number++) {
  const id = `${prefix}${number}`
  if (!known.has(id)) {
    const made = madeUp(id, number, { claims: Number(claims) })
    await workspace.act('lacuna:ingest', made.actions, made.blobs)
  }
  // Written at once, past any buffer: what the other process reads was acknowledged.
  fs.writeSync(1, `${id}\n`)
}
await workspace.close()
