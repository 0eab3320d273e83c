import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { Rule } from '../src/gaps/index.ts'
import { findGaps } from '../src/gaps/index.ts'
import { caseViewOf } from './support/gold-view.ts'
import { claim, report } from './support/made-up-case.ts'

/* The rule that CONTRIBUTING shows is taken from the page, put beside the others, and run. */

const root = path.join(import.meta.dirname, '..')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-rule-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const page = fs.readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
const shown = /^## Adding a rule$.*?^```ts\n(.*?)^```$/ms.exec(page)?.[1] ?? ''

test('a new rule takes ten lines, and runs', async () => {
  const lines = shown.trim().split('\n')
  const from = lines.findIndex((line) => line.startsWith('export const '))
  expect(lines.slice(from).length).toBeLessThanOrEqual(10)

  const gaps = pathToFileURL(path.join(root, 'src', 'gaps')).href
  const file = path.join(folder, 'undated-visa.ts')
  fs.writeFileSync(file, shown.replaceAll("'../", `'${gaps}/`))
  const { undatedVisa } = (await import(pathToFileURL(file).href)) as { readonly undatedVisa: Rule }

  const visa = (id: string, when: string | null) => claim(id, 'VISA', ['ilvo'], ['karsovia'], when)
  const found = (...visas: readonly ReturnType<typeof visa>[]) =>
    findGaps(caseViewOf([report('papers', '2021-03-15', visas)]), { rules: [undatedVisa] })
  expect(found(visa('dated', '2020-05-04'))).toEqual([])
  const [gap, ...more] = found(visa('dated', '2020-05-04'), visa('undated', null))
  expect(more).toEqual([])
  expect(gap).toMatchObject({ id: 'undated-visa:ilvo-marchetta', verdict: 'certain', basis: 'stated', state: 'open' })
  expect(gap?.question).toBe('When was Ilvo Marchetta given a visa?')
  expect(gap?.witnesses.map((witness) => witness.claim)).toEqual(['papers/undated'])
})
