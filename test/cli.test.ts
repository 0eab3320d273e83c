import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ClaimLine } from '../src/desk/index.ts'
import type { Gap } from '../src/model/index.ts'
import { lacuna } from './command.ts'

/** A wholly made-up story of the shape of a real one. */
const WATCH = `The watch on Ilvo Marchetta

Harbour Notes
12 March 2019

Norwegian authorities placed Ilvo Marchetta under surveillance in May 2016. They terminated the surveillance of Marchetta in October 2018.

On Monday 4 March 2019, Ilvo Marchetta attacked a fish market in Bergen.
`
const RESUMED = `A correction

Harbour Notes
20 March 2019

Norwegian authorities placed Ilvo Marchetta under surveillance again in January 2019, and he was under surveillance on 4 March 2019.
`

interface Added {
  readonly file: string
  readonly report: string | null
  readonly status: string
  readonly published: { readonly edtf: string | null; readonly proof: readonly string[] } | null
  readonly receivedAt: string | null
  readonly recordedAt: string | null
}

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-cli-'))
  fs.writeFileSync(path.join(folder, 'watch.txt'), WATCH)
  fs.writeFileSync(path.join(folder, 'resumed.txt'), RESUMED)
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) => lacuna(folder, args, { LACUNA_ACTOR: 'A tester' })
const nameless = (...args: string[]) => lacuna(folder, args)
const watchGap = (gaps: readonly Gap[]) =>
  gaps.find((gap) => gap.rule === 'lapsed-watch' && gap.subject.name === 'Ilvo Marchetta' && gap.authority !== null)

describe('usage', () => {
  test('help is quick and names every command; a wrong word is exit 2 with the way on', async () => {
    const help = await run('--help')
    expect(help.code).toBe(0)
    for (const command of [
      'serve',
      'read',
      'add',
      'reports',
      'claims',
      'withdraw',
      'gaps',
      'gap',
      'questions',
      'knowledge',
      'brief',
      'verify',
      'rebuild',
      'backup',
      'restore',
      'doctor',
    ])
      expect(help.out).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
    const wrong = await run('gapps')
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('gaps')
    expect((await run('add')).code).toBe(2)
    expect((await run('add', 'watch.txt', '--published', '2015-02-30')).err).toMatch(/--published/)
  })

  test('no workspace is said so, and none is made by asking', async () => {
    const asked = await run('gaps')
    expect(asked.code).toBe(2)
    expect(asked.err).toMatch(/no workspace .*workspace\.lacuna/)
    expect(fs.existsSync(path.join(folder, 'workspace.lacuna'))).toBe(false)
  })

  test('a file that is no workspace is refused and left as it is', async () => {
    fs.writeFileSync(path.join(folder, 'workspace.lacuna'), 'shopping list')
    for (const command of [['gaps'], ['add', 'watch.txt'], ['doctor']])
      expect((await run(...command)).code, command.join(' ')).toBe(2)
    expect(fs.readFileSync(path.join(folder, 'workspace.lacuna'), 'utf8')).toBe('shopping list')
  })
})

describe('from reports to gaps', () => {
  test('read needs no workspace and writes the gold format', async () => {
    const read = await run('read', 'watch.txt', '--out', 'readings')
    expect(read.code, read.err).toBe(0)
    expect(fs.existsSync(path.join(folder, 'workspace.lacuna'))).toBe(false)
    const gold = JSON.parse(fs.readFileSync(path.join(folder, 'readings', 'watch.json'), 'utf8'))
    expect(gold.document).toMatchObject({ published: '2019-03-12' })
    for (const claim of gold.claims) expect(WATCH.slice(claim.span.start, claim.span.end)).toBe(claim.span.text)
    expect(gold.claims.map((claim: { type: string }) => claim.type)).toEqual(
      expect.arrayContaining(['SURVEILLANCE', 'ATTACK']),
    )
    const explained = await run('read', 'watch.txt', '--explain')
    expect(explained.err).toContain('2019-03-12')
    expect(gold.incidents).toBeUndefined()
    const told = await run('read', 'watch.txt', '--incidents')
    const { incidents } = JSON.parse(told.out)
    expect(incidents.length).toBeGreaterThan(0)
    for (const { span, claims } of incidents) {
      expect(WATCH.slice(span.start, span.end)).toBe(span.text)
      expect(claims.length).toBeGreaterThan(0)
    }
  })

  test('a batch goes on past what is bad, and each bad one is named with the remedy', async () => {
    fs.writeFileSync(path.join(folder, 'empty.txt'), '')
    fs.writeFileSync(
      path.join(folder, 'picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe, 0, 1, 2, 3]),
    )
    fs.writeFileSync(path.join(folder, 'broken.pdf'), '%PDF-1.4\nnothing that a reader could follow')
    fs.writeFileSync(
      path.join(folder, 'long.txt'),
      `A long note\n\n${'The ferry left the harbour at noon and nobody was seen on it. '.repeat(16_000)}`,
    )
    const added = await run('add', 'watch.txt', 'empty.txt', 'picture.txt', 'broken.pdf', 'missing.txt', 'long.txt')
    expect(added.code).toBe(2)
    const rows = added.json<Added[]>()
    expect(rows.map(({ file, status }) => [path.basename(file), status])).toEqual([
      ['watch.txt', 'added'],
      ['empty.txt', 'failed'],
      ['picture.txt', 'failed'],
      ['broken.pdf', 'failed'],
      ['missing.txt', 'failed'],
      ['long.txt', 'added'],
    ])
    for (const name of ['empty.txt', 'picture.txt', 'broken.pdf', 'missing.txt']) expect(added.err).toContain(name)
    expect(added.err).not.toMatch(/\bat .*\.ts:\d/)
    expect((await run('verify')).code).toBe(0)
  }, 60_000)

  test('the same bytes twice are one report', async () => {
    const first = (await run('add', 'watch.txt')).json<Added[]>()
    fs.copyFileSync(path.join(folder, 'watch.txt'), path.join(folder, 'copy.txt'))
    const second = (await run('add', 'copy.txt')).json<Added[]>()
    expect(second).toMatchObject([{ status: 'known', report: first[0]?.report }])
    expect((await run('reports')).json<unknown[]>()).toHaveLength(1)
  })

  test('a folder is added whole, dates and proofs are told, receipt is as declared', async () => {
    fs.mkdirSync(path.join(folder, 'notes'))
    fs.renameSync(path.join(folder, 'watch.txt'), path.join(folder, 'notes', 'watch.txt'))
    fs.renameSync(path.join(folder, 'resumed.txt'), path.join(folder, 'notes', 'resumed.txt'))
    const rows = (await run('add', 'notes', '--received', '2019-03-21', '--reliability', 'B')).json<Added[]>()
    expect(rows.map(({ published }) => published?.edtf).sort()).toEqual(['2019-03-12', '2019-03-20'])
    for (const row of rows) {
      expect(row.receivedAt).toBe('2019-03-21T00:00:00.000Z')
      expect(Date.parse(row.recordedAt ?? '')).toBeGreaterThan(Date.parse('2026-01-01'))
      expect(row.published?.proof.length).toBeGreaterThan(0)
    }
  })

  test('a verdict flips when a later report comes, flips back when it is withdrawn, and the earlier day keeps the earlier answer', async () => {
    await run('add', 'watch.txt', '--received', '2019-03-13')
    const first = watchGap((await run('gaps')).json<Gap[]>())
    // October 2018 to Monday 4 March 2019: 1 November to the 4th at least, 1 October to the end of the 4th at most.
    expect(first).toMatchObject({ verdict: 'certain', basis: 'stated', windowDays: [123, 155], state: 'open' })
    for (const { report, start, end, text } of first?.witnesses ?? []) {
      expect(report.name).toBe('watch.txt')
      expect(WATCH.slice(start, end)).toBe(text)
    }
    const before = new Date().toISOString()

    await run('add', 'resumed.txt', '--received', '2019-03-21')
    const second = watchGap((await run('gaps')).json<Gap[]>())
    expect(second?.verdict).not.toBe('certain')
    expect(watchGap((await run('gaps', '--as-of', '2019-03-15')).json<Gap[]>())).toEqual(first)
    expect(watchGap((await run('gaps', '--ledger-as-of', before)).json<Gap[]>())).toEqual(first)

    const withdrawn = await run(
      'withdraw',
      'resumed.txt',
      '--reason',
      'the paper took it back',
      '--received',
      '2019-03-25',
    )
    expect(withdrawn.code, withdrawn.err).toBe(0)
    expect(watchGap((await run('gaps')).json<Gap[]>())).toEqual(first)
    expect(watchGap((await run('gaps', '--as-of', '2019-03-22')).json<Gap[]>())).toEqual(second)

    await run('reinstate', 'resumed.txt', '--reason', 'it stands after all')
    expect(watchGap((await run('gaps')).json<Gap[]>())).toEqual(second)
  }, 60_000)
})

describe('deciding', () => {
  test('needs a name', async () => {
    const report = (await run('add', 'watch.txt')).json<Added[]>()[0]?.report ?? ''
    const claim = (await run('claims', report)).json<ClaimLine[]>()[0]?.id ?? ''
    for (const command of [
      ['accept', claim],
      ['reject', claim],
      ['withdraw', report, '--reason', 'x'],
      ['claims', report, '--set', 'watch.txt'],
      ['close-gap', 'g', '--reason', 'x'],
    ]) {
      const refused = await nameless(...command)
      expect(refused.code, command.join(' ')).toBe(2)
      expect(refused.err).toContain('--as')
    }
  })

  test('what is rejected no longer counts; what is accepted counts under that reading', async () => {
    const report = (await run('add', 'watch.txt')).json<Added[]>()[0]?.report ?? ''
    const claims = (await run('claims', report)).json<ClaimLine[]>()
    const ended = claims
      .filter(({ type, roles }) => type === 'SURVEILLANCE' && roles.phase === 'end')
      .map(({ id }) => id)
    expect(ended).toHaveLength(1)
    expect(watchGap((await run('gaps', '--reading', 'accepted')).json<Gap[]>())).toBeUndefined()
    await run('accept', ...claims.map(({ id }) => id))
    expect(watchGap((await run('gaps', '--reading', 'accepted')).json<Gap[]>())?.verdict).toBe('certain')
    expect((await run('reject', ...ended, '--reason', 'misread')).code).toBe(0)
    expect(watchGap((await run('gaps')).json<Gap[]>())?.verdict).not.toBe('certain')
    const mixed = await run('accept', 'nothing-1-c1', ...ended)
    expect(mixed.code).toBe(2)
    expect(mixed.json<{ error: string | null }[]>().map(({ error }) => error === null)).toEqual([false, true])
  }, 30_000)

  test('claims of one’s own must stand in the report word for word', async () => {
    const report = (await run('add', 'watch.txt')).json<Added[]>()[0]?.report ?? ''
    await run('read', 'watch.txt', '--out', '.')
    const gold = JSON.parse(fs.readFileSync(path.join(folder, 'watch.json'), 'utf8'))
    gold.claims = gold.claims.slice(0, 2)
    fs.writeFileSync(path.join(folder, 'mine.json'), JSON.stringify(gold))
    expect((await run('claims', report, '--set', 'mine.json')).code).toBe(0)
    expect((await run('claims', report)).json<ClaimLine[]>().map(({ status }) => status)).toEqual([
      'accepted',
      'accepted',
    ])

    gold.claims[1].span.text = 'words that are not there'
    fs.writeFileSync(path.join(folder, 'bad.json'), JSON.stringify(gold))
    const refused = await run('claims', report, '--set', 'bad.json')
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('bad.json')
    expect(refused.err).toContain(gold.claims[1].id)
    expect((await run('claims', report)).json<ClaimLine[]>()).toHaveLength(2)
  }, 30_000)

  test('a file without a list of claims takes none away', async () => {
    const report = (await run('add', 'watch.txt')).json<Added[]>()[0]?.report ?? ''
    const before = (await run('claims', report)).out
    fs.writeFileSync(path.join(folder, 'nothing.json'), '{}')
    const refused = await run('claims', report, '--set', 'nothing.json')
    expect(refused.code).toBe(2)
    expect(refused.err).toMatch(/nothing\.json.*claims/)
    expect((await run('claims', report)).out).toBe(before)
  }, 30_000)

  test('a gap is closed with a reason and stays closed until it is reopened', async () => {
    await run('add', 'watch.txt')
    const gap = watchGap((await run('gaps')).json<Gap[]>())
    expect((await run('close-gap', gap?.id ?? '', '--reason', 'confirmed in writing')).json<Gap>().state).toBe('closed')
    expect(watchGap((await run('gaps')).json<Gap[]>())?.state).toBe('closed')
    expect((await run('reopen-gap', gap?.id ?? '', '--reason', 'a mistake')).json<Gap>().state).toBe('open')
    expect((await run('close-gap', 'nothing', '--reason', 'x')).code).toBe(2)
  }, 30_000)
})

describe('who is who', () => {
  test('equal names of two reports are one until a person says otherwise, and come together again when that ends', async () => {
    await run('add', 'watch.txt', 'resumed.txt')
    type Found = { suggestions: { a: { entity: string; name: string }; b: { entity: string }; standing: string }[] }
    const found = (await run('identities')).json<Found>()
    const pair = found.suggestions.find(({ a, standing }) => a.name === 'Ilvo Marchetta' && standing === 'applied')
    expect(pair).toBeDefined()
    const joined = watchGap((await run('gaps')).json<Gap[]>())
    const [a, b] = [pair?.a.entity ?? '', pair?.b.entity ?? '']
    expect((await nameless('judge', a, b, '--verdict', 'different', '--reason', 'x')).code).toBe(2)
    const judged = await run('judge', a, b, '--verdict', 'different', '--reason', 'another man of that name')
    expect(judged.code, judged.err).toBe(0)
    // Apart, the second report says nothing of the first one's man: the hole is as it was before it came.
    expect(watchGap((await run('gaps')).json<Gap[]>())).toMatchObject({ verdict: 'certain', basis: 'stated' })
    const ended = await run('end-judgement', judged.json<{ id: string }>().id, '--reason', 'the same after all')
    expect(ended.code, ended.err).toBe(0)
    expect(watchGap((await run('gaps')).json<Gap[]>())).toEqual(joined)
  }, 60_000)
})

describe('two at once', () => {
  test('the same report added by two processes is added once and known once', async () => {
    await run('cases', 'Twins')
    const both = await Promise.all([run('add', 'watch.txt'), run('add', 'watch.txt')])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(both.map((ran) => ran.json<Added[]>()[0]?.status).sort()).toEqual(['added', 'known'])
    expect((await run('verify')).json<{ ok: boolean }>().ok).toBe(true)
  }, 30_000)
})

describe('keeping', () => {
  test('brief, verify, rebuild, backup, restore, doctor', async () => {
    await run('add', 'watch.txt')
    const gaps = (await run('gaps')).out
    const brief = await run('brief', '--out', 'brief')
    expect(brief.code, brief.err).toBe(0)
    const markdown = fs.readFileSync(path.join(folder, 'brief', 'brief.md'), 'utf8')
    for (const line of markdown.split('\n').filter((text) => /^- /.test(text) && !text.includes('SHA-256')))
      expect(line).toMatch(/\[\^\d+\]$/)
    expect(fs.readFileSync(path.join(folder, 'brief', 'brief.html'), 'utf8')).toContain('Ilvo Marchetta')

    expect((await run('verify', '--head', 'head.json')).json<{ ok: boolean }>().ok).toBe(true)
    expect(JSON.parse(fs.readFileSync(path.join(folder, 'head.json'), 'utf8')).hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await run('rebuild')).code).toBe(0)
    expect((await run('gaps')).out).toBe(gaps)
    expect((await run('backup', 'copy.lacuna')).code).toBe(0)
    await run('add', 'resumed.txt')
    const restored = await run('restore', 'copy.lacuna')
    expect(restored.code, restored.err).toBe(0)
    expect((await run('gaps')).out).toBe(gaps)
    fs.writeFileSync(
      path.join(folder, 'damaged.lacuna'),
      fs.readFileSync(path.join(folder, 'copy.lacuna')).subarray(0, 9000),
    )
    expect((await run('restore', 'damaged.lacuna')).code).toBe(2)
    expect((await run('gaps')).out).toBe(gaps)
    const doctor = await run('doctor')
    expect(doctor.json<{ state: string }[]>().filter(({ state }) => state === 'bad')).toEqual([])
  }, 60_000)
})
