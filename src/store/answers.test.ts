import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorkspace, type Workspace } from './index.ts'

let folder: string
let workspace: Workspace
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-answers-'))
  workspace = await openWorkspace(path.join(folder, 'a.lacuna'), { create: true })
})
afterEach(async () => {
  await workspace.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const remember = async (key: string, answer: string) => workspace.remember(key, (await workspace.head()).hash, answer)
const write = (id: string) => workspace.act('lacuna:test', [{ kind: 'case.created', id, name: id }])

test('an answer is remembered until something is written', async () => {
  await remember('q', 'Ünïcode \u0000 answer')
  expect(await workspace.recall('q')).toBe('Ünïcode \u0000 answer')
  expect(await workspace.recall('another question')).toBeNull()
  await write('one')
  expect(await workspace.recall('q')).toBeNull()
})

test('an answer worked out before something was written is not kept', async () => {
  const { hash } = await workspace.head()
  await write('one')
  await workspace.remember('q', hash, 'stale')
  expect(await workspace.recall('q')).toBeNull()
})

test('rebuild and verify forget: the next answer is worked out of what was checked', async () => {
  for (const forget of [() => workspace.rebuild(), () => workspace.verify()]) {
    await remember('q', 'answer')
    await forget()
    expect(await workspace.recall('q')).toBeNull()
  }
})

test('few are kept, and reading alone never writes or fails', async () => {
  for (let n = 0; n < 40; n++) await remember(`q${n}`, String(n))
  const kept = await Promise.all(Array.from({ length: 40 }, (_, n) => workspace.recall(`q${n}`)))
  expect(kept.filter((answer) => answer !== null).length).toBeLessThanOrEqual(24)
  expect(kept[39]).toBe('39')
  const reader = await openWorkspace(workspace.file, { readOnly: true })
  await reader.remember('r', (await reader.head()).hash, 'x')
  expect(await reader.recall('r')).toBeNull()
  await reader.close()
})
