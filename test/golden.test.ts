import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillSample, gapsOf } from '../src/desk/index.ts'
import type { Gap } from '../src/model/index.ts'
import { openWorkspace } from '../src/store/index.ts'
import { lacuna } from './command.ts'
import { shared, withoutShared } from './shared.ts'
import { expectTheTable } from './table.ts'

let folder: string
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-golden-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('the sample, read by Lacuna, yields the table', async () => {
  const workspace = await openWorkspace(path.join(folder, 'sample.lacuna'), { create: true })
  await fillSample(workspace)
  const gaps = await gapsOf(workspace, { case: null, asOf: null, ledgerAsOf: null, reading: 'all' })
  await workspace.close()
  expectTheTable(gaps)

  const brief = await lacuna(folder, ['--workspace', 'sample.lacuna', 'brief', '--out', 'brief'])
  expect(brief.code, brief.err).toBe(0)
  for (const name of ['brief.md', 'brief.html'])
    expect(fs.readFileSync(path.join(folder, 'brief', name), 'utf8')).toContain('On 16 December 2020 a court in Paris')
})

describe.skipIf(withoutShared('the golden table on the original report'))('the original report', () => {
  const seed = path.join(shared, 'data', 'reports', 'seed.txt')
  const gold = path.join(shared, 'data', 'gold', 'seed.json')
  const scorer = path.join(shared, 'data', 'gold', 'score.mjs')

  test('read by the command line: the scorer takes the file, and the floors hold', async () => {
    const read = await lacuna(folder, ['read', seed, '--out', 'readings'])
    expect(read.code, read.err).toBe(0)
    const score = JSON.parse(
      execFileSync(process.execPath, [scorer, gold, path.join(folder, 'readings', 'seed.json')], { encoding: 'utf8' }),
    )
    expect(score.claims.claim.f1).toBeGreaterThanOrEqual(0.45)
    expect(score.times.valueF1.f1).toBeGreaterThanOrEqual(0.85)
  })

  test('added and asked: the table', async () => {
    const env = { LACUNA_WORKSPACE: path.join(folder, 'seed.lacuna') }
    const added = await lacuna(folder, ['add', seed], env)
    expect(added.code, added.err).toBe(0)
    expect(added.json<{ status: string; published: { edtf: string } }[]>()).toMatchObject([
      { status: 'added', published: { edtf: '2015-01-12' } },
    ])
    const asked = await lacuna(folder, ['gaps'], env)
    expectTheTable(asked.json<Gap[]>())
  })

  test('with its gold claims set by a person: the table again', async () => {
    const env = { LACUNA_WORKSPACE: path.join(folder, 'gold.lacuna'), LACUNA_ACTOR: 'A tester' }
    await lacuna(folder, ['add', seed], env)
    const set = await lacuna(folder, ['claims', 'seed.txt', '--set', gold], env)
    expect(set.code, set.err).toBe(0)
    expectTheTable((await lacuna(folder, ['gaps'], env)).json<Gap[]>())
    expectTheTable((await lacuna(folder, ['gaps', '--reading', 'accepted'], env)).json<Gap[]>())
  })
})
