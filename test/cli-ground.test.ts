import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Gap, Inquiry } from '../src/model/index.ts'
import type { GapPage } from '../src/server/api-types.ts'
import { lacuna } from './command.ts'

/* All persons and papers are made up. */

const WATCH = `Ilvo Marchetta was under watch

Harbour Gazette
12 March 2019

French intelligence services stopped the surveillance of Ilvo Marchetta in October 2018. On Monday 4 March 2019, Ilvo Marchetta attacked the harbour office in Marseille.
`

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-ground-'))
  fs.writeFileSync(path.join(folder, 'watch.txt'), WATCH)
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) => lacuna(folder, args, { LACUNA_ACTOR: 'A tester' })

const lapse = (gaps: readonly Gap[]): Gap => {
  const gap = gaps.find(({ rule, authority }) => rule === 'lapsed-watch' && authority !== null)
  if (gap === undefined) throw new Error('no lapse was found')
  return gap
}

describe('one gap', () => {
  test('tells its verdict by every reading, and what it hangs on; rejecting that claim does what was told', async () => {
    expect((await run('add', 'watch.txt', '--received', '2019-03-13')).code).toBe(0)
    const gap = lapse((await run('gaps')).json<Gap[]>())
    const page = (await run('gap', gap.id)).json<GapPage>()
    expect(page.gap).toEqual(gap)
    expect(page.readings.all).toEqual({ verdict: gap.verdict, basis: gap.basis })
    expect(page.readings.accepted).toBeNull()
    const asked = (await run('questions')).json<Inquiry[]>()
    expect(asked.find((inquiry) => inquiry.gap === gap.id)).toMatchObject({ to: [gap.authority], asks: gap.settle })
    const [flip] = page.flips.flips
    expect(flip?.without).toHaveLength(1)
    const claim = flip?.without[0]?.claim ?? ''
    await run('reject', claim, '--reason', 'to see')
    const after = (await run('gaps')).json<Gap[]>().find(({ id }) => id === gap.id)
    expect(after?.verdict ?? null).toBe(flip?.verdict)
    const unknown = await run('gap', 'nothing')
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('nothing')
  }, 60_000)
})
