import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bareNameKey, type ClaimView, claimKeys, reportKey } from '../model/index.ts'
import { openWorkspace } from './index.ts'
import { madeUp } from './testing/made-up.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-source-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('a source hands out the claims of the view, whole and by key, and stays what it was', async () => {
  const workspace = await openWorkspace(path.join(folder, 'a.lacuna'), { create: true })
  await workspace.act('lacuna:made-up', [{ kind: 'case.created', id: 'c1', name: 'Norvik' }])
  for (const [seed, id] of ['r1', 'r2', 'r3'].entries()) {
    const made = madeUp(id, seed, { claims: 12 })
    await workspace.act('lacuna:made-up', made.actions, made.blobs)
  }
  const view = await workspace.view()
  const rejected = view.claims[3]?.id ?? ''
  await workspace.act('Ann Orvel', [
    { kind: 'claim.rejected', claim: rejected, reason: 'misread', receivedAt: null },
    { kind: 'report.withdrawn', report: 'r2', reason: 'a hoax', receivedAt: null },
  ])
  const now = await workspace.view()
  const source = await workspace.source()
  const all: ClaimView[] = []
  for await (const heap of source.claims()) all.push(...heap)
  expect(all).toEqual(now.claims)
  expect(all.length).toBe(23)
  const { claims: _, ...ground } = now
  expect({ ...(await source.ground()), at: now.at }).toEqual(ground)

  const known = new Set(now.entities.map((entity) => entity.id))
  const person = now.entities[0]?.id ?? ''
  for (const keys of [
    [person],
    [bareNameKey('The Harbour Office')],
    [reportKey('r3')],
    [person, reportKey('r1'), 'nobody'],
    [reportKey('r2')],
    Array.from({ length: 1_200 }, (_, at) => `absent ${at}`).concat(person),
  ]) {
    const wanted = new Set(keys)
    const expected = now.claims.filter((claim) =>
      [reportKey(claim.report), ...claimKeys(claim, (id) => known.has(id))].some((key) => wanted.has(key)),
    )
    expect(await source.under(keys)).toEqual(expected)
    if (keys[0] === person) expect(expected.length).toBeGreaterThan(0)
  }

  await workspace.act('Ann Orvel', [{ kind: 'claim.reopened', claim: rejected, reason: 'no', receivedAt: null }])
  expect((await source.under([reportKey('r1')])).map(({ id }) => id)).not.toContain(rejected)
  const fresh = await workspace.source()
  expect((await fresh.under([reportKey('r1')])).map(({ id }) => id)).toContain(rejected)
  await workspace.close()
})
