import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { openWorkspace } from './open.ts'
import { type Opened, storeSuite } from './testing/store-suite.ts'
import type { Workspace } from './workspace.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-store-'))
const open = new Set<Workspace>()
let count = 0

afterAll(async () => {
  for (const workspace of open) await workspace.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

async function inSqlite(): Promise<Opened> {
  count += 1
  const file = path.join(folder, `${count}.lacuna`)
  const clock = { now: Date.UTC(2031, 3, 1) }
  const opened = async () => {
    const workspace = await openWorkspace(file, { create: true, clock: () => clock.now })
    open.add(workspace)
    return workspace
  }
  const workspace = await opened()
  return {
    workspace,
    clock,
    reopen: async () => {
      await workspace.close()
      return opened()
    },
  }
}

/** Each database that the store speaks to, with the way to a new workspace on it. */
const DATABASES: readonly (readonly [name: string, open: () => Promise<Opened>])[] = [['SQLite', inSqlite]]

for (const [name, opener] of DATABASES) storeSuite(name, opener)
