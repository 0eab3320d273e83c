import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Gap, Inquiry } from '../src/model/index.ts'
import type { GapChange, GapPage } from '../src/server/api-types.ts'
import { lacuna } from './command.ts'

/* All persons and papers are made up. */

const WATCH = `Ilvo Marchetta was under watch

Harbour Gazette
12 March 2019

French intelligence services stopped the surveillance of Ilvo Marchetta in October 2018. On Monday 4 March 2019, Ilvo Marchetta attacked the harbour office in Marseille.
`

const RESUMED = `A correction

Harbour Gazette
20 March 2019

French authorities placed Ilvo Marchetta under surveillance again in January 2019, and he was under surveillance on 4 March 2019.
`

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-ground-'))
  fs.writeFileSync(path.join(folder, 'watch.txt'), WATCH)
  fs.writeFileSync(path.join(folder, 'resumed.txt'), RESUMED)
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
  }, 180_000)
})

describe('two instants', () => {
  test('a closed gap opens again by itself when it rests on something else, and the entry that did it is named', async () => {
    await run('add', 'watch.txt')
    const gap = lapse((await run('gaps')).json<Gap[]>())
    await run('close-gap', gap.id, '--reason', 'seen')
    const closed = new Date().toISOString()
    expect(lapse((await run('gaps')).json<Gap[]>()).state).toBe('closed')
    expect((await run('gaps', '--since', closed)).json<GapChange[]>()).toEqual([])

    await run('add', 'resumed.txt')
    const open = lapse((await run('gaps')).json<Gap[]>())
    expect(open).toMatchObject({ id: gap.id, state: 'open', reopened: { by: 'A tester', reason: 'seen' } })
    expect(open.verdict).not.toBe(gap.verdict)
    expect(lapse((await run('gaps', '--ledger-as-of', closed)).json<Gap[]>()).state).toBe('closed')
    const change = (await run('gaps', '--since', closed)).json<GapChange[]>().find(({ after }) => after?.id === gap.id)
    expect(change?.kind).toBe('opened')
    expect(change?.before?.verdict).toBe(gap.verdict)
    expect(change?.causes.map(({ report }) => report?.name)).toContain('resumed.txt')

    const added = new Date().toISOString()
    await run('withdraw', 'resumed.txt', '--reason', 'the paper took it back')
    expect(lapse((await run('gaps')).json<Gap[]>()).state).toBe('closed')
    const back = (await run('gaps', '--since', added)).json<GapChange[]>().find(({ before }) => before?.id === gap.id)
    expect(back).toMatchObject({ kind: 'closed' })
    expect(back?.causes[0]).toMatchObject({
      kind: 'report.withdrawn',
      by: 'A tester',
      reason: 'the paper took it back',
    })
    expect((await run('gaps', '--since', 'yesterday')).code).toBe(2)
  }, 240_000)
})
