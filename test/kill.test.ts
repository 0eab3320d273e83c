import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openWorkspace } from '../src/store/index.ts'
import { killRound, randomFrom, startIngest } from './kill/round.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-kill-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const ROUNDS = 5

describe('kill -9 in the middle of an ingest', () => {
  for (let round = 1; round <= ROUNDS; round++) {
    const seed = (Date.now() + round * 7_919) >>> 0
    test(`round ${round}: nothing acknowledged lost, nothing half-written (seed ${seed})`, async () => {
      const { wrong, acknowledged, found } = await killRound(folder, randomFrom(seed))
      expect(wrong).toEqual([])
      expect(found).toBeGreaterThanOrEqual(acknowledged)
    })
  }
})

test('two processes write at once and lose nothing', async () => {
  const file = path.join(folder, 'two.lacuna')
  const [one, other] = [startIngest(file, 'a', 0, 60), startIngest(file, 'b', 1_000, 60)]
  for (const { code, words } of await Promise.all([one.ended, other.ended])) expect(code, words).toBe(0)
  const workspace = await openWorkspace(file)
  const ids = (await workspace.reports()).map((report) => report.id)
  expect(new Set(ids)).toEqual(new Set([...one.acknowledged, ...other.acknowledged]))
  expect(ids).toHaveLength(120)
  // They took turns, so the test has seen what it is about.
  const turns = ids.filter((id, index) => index > 0 && id[0] !== ids[index - 1]?.[0])
  expect(turns.length).toBeGreaterThan(0)
  expect((await workspace.verify()).problems).toEqual([])
  await workspace.close()
})
