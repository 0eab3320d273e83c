import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findGaps } from '../gaps/index.ts'
import { openWorkspace } from '../store/index.ts'
import { gapsNow } from './gap-engines.ts'
import { addSources } from './index.ts'

/* All persons and bodies are made up. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-engines-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const texts = [
  'VELDMARK, 3 March 2021. Police placed Ilvo Marchetta under surveillance in May 2017. They ended the surveillance in August 2019.',
  'VELDMARK, 10 March 2021. Ilvo Marchetta attacked the Harbour Hall on 9 March 2021, the police said. He crossed into Ostrana on 2 March 2021. Ostrana received no request about him.',
  'VELDMARK, 12 March 2021. Sela Ombrai was put on a watch list by Ostrana in 2018. She stayed in Veldmark on 5 March 2021.',
]

test('following the journal gives what a look at everything finds, in one thread and in several', async () => {
  const workspace = await openWorkspace(path.join(folder, 'a.lacuna'), { create: true })
  const options = {
    actor: 'Ann Orvel',
    case: null,
    published: null,
    publisher: null,
    reliability: null,
    receivedAt: null,
  } as const
  const question = { case: null, asOf: null, ledgerAsOf: null, reading: 'all' } as const
  const held = async (): Promise<number> => {
    const { gaps } = await gapsNow(workspace, question)
    expect(gaps).toEqual(findGaps(await workspace.view(question)))
    return gaps.length
  }
  const files = texts.map((text, at) => {
    const file = path.join(folder, `r${at}.txt`)
    fs.writeFileSync(file, text)
    return file
  })
  await addSources(workspace, [files[0] ?? ''], options)
  await held()
  await addSources(workspace, files.slice(1), options)
  expect(await held()).toBeGreaterThan(0)

  const [first] = (await workspace.view(question)).claims
  await workspace.act('Ann Orvel', [{ kind: 'claim.rejected', claim: first?.id ?? '', reason: 'no', receivedAt: null }])
  await held()
  const [report] = (await workspace.view(question)).reports
  await workspace.act('Ann Orvel', [
    { kind: 'report.withdrawn', report: report?.id ?? '', reason: 'no', receivedAt: null },
  ])
  await held()
  const { gaps } = await gapsNow(workspace, question)
  const other = await openWorkspace(workspace.file, { readOnly: true })
  const told: number[] = []
  expect((await gapsNow(other, question, { threads: 3, onProgress: (done) => told.push(done) })).gaps).toEqual(gaps)
  expect(told.length).toBeGreaterThan(0)
  await other.close()
  await workspace.close()
})
