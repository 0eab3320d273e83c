import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readReport } from '../reading/index.ts'
import { openWorkspace } from '../store/index.ts'
import { addSources } from './add.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
})

const PLAIN = {
  actor: 'Ann Orvel',
  case: null,
  published: '2031-03-02',
  publisher: null,
  reliability: null,
  receivedAt: null,
} as const

// Everybody and everything here is made up.
const FIRST = 'Pavel Orlik was arrested by the Second Spring in Osijek on Monday.'
const SECOND = 'Second Spring never sleeps, they say in Osijek.'

test('a name that a person vouched for is known when the next report is read; what only the reader proposed is not', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-names-'))
  folders.push(folder)
  const workspace = await openWorkspace(path.join(folder, 'w.lacuna'), { create: true })
  try {
    const [first] = await addSources(workspace, [{ text: FIRST, title: 'First' }], PLAIN)
    expect(first?.status).toBe('added')
    expect(await workspace.vouchedNames()).toEqual([])
    const { claims } = await workspace.claimsOf(first?.report ?? '')
    const arrest = claims.find((claim) => claim.type === 'ARREST')
    await workspace.act('Ann Orvel', [
      { kind: 'claim.accepted', claim: arrest?.id ?? '', reason: 'read it', receivedAt: null },
    ])
    expect(await workspace.vouchedNames()).toContainEqual(
      expect.objectContaining({ name: 'Second Spring', type: 'ORG' }),
    )
    // the words alone could be anybody's name; the claim that was accepted says whose
    expect(readReport(SECOND).entities).toContainEqual(
      expect.objectContaining({ name: 'Second Spring', type: 'PERSON' }),
    )
    const [second] = await addSources(workspace, [{ text: SECOND, title: 'Second' }], PLAIN)
    const { entities } = await workspace.claimsOf(second?.report ?? '')
    expect(entities).toContainEqual(expect.objectContaining({ name: 'Second Spring', type: 'ORG' }))
  } finally {
    await workspace.close()
  }
})
