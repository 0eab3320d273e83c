import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Action, RegisterNote } from '../model/index.ts'
import { backupStore } from './backup.ts'
import { keepReading, keepText } from './blobs.ts'
import { sqliteDialect } from './dialect/sqlite.ts'
import { PROJECTION_TABLES } from './migrations.ts'
import { openWorkspace } from './open.ts'
import { restoreWorkspace } from './restore.ts'
import { madeUp } from './testing/made-up.ts'
import { verifyWorkspace } from './verify.ts'
import type { Progress, Workspace } from './workspace.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-verify-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const ANN = 'Ann Orvel'
const READER = 'lacuna:made-up'
const refused = (code: string) => expect.objectContaining({ name: 'LacunaError', code })

let count = 0
const newFile = () => {
  count += 1
  return path.join(folder, `${count}.lacuna`)
}

const withFile = async <T>(file: string, work: (ws: Workspace) => Promise<T>): Promise<T> => {
  const ws = await openWorkspace(file, { create: true })
  try {
    return await work(ws)
  } finally {
    await ws.close()
  }
}

const addRegister = async (ws: Workspace): Promise<void> => {
  const table = keepText('name,from\nAnsel Vantol,2031-01-02\nBerit Tiel,2031-13-02\n')
  const note = keepText('A register of watches.')
  const { report } = madeUp('t1', 1)
  const register: RegisterNote = {
    kind: 'watch',
    format: 'csv',
    authority: 'Norvik',
    mapping: { columns: { person: 'name', from: 'from' }, dates: null },
    signature: 'made up',
    rows: 2,
    bad: 1,
    flagged: 0,
    purge: null,
  }
  await ws.act(
    ANN,
    [
      {
        kind: 'register.added',
        report: {
          ...report,
          case: 'c1',
          bytesHash: table.hash,
          textHash: note.hash,
          length: note.bytes.length,
          register,
        },
      },
      { kind: 'register.declared-complete', register: 't1', window: '2001-01-01/2001-02-01', reason: 'well kept' },
    ],
    [table.bytes, note.bytes],
  )
}

/** A workspace in which every kind of action has left its mark. */
const original = path.join(folder, 'original.lacuna')

beforeAll(() =>
  withFile(original, async (ws) => {
    await ws.act(READER, [
      { kind: 'case.created', id: 'c1', name: 'Norvik' },
      { kind: 'case.created', id: 'c2', name: 'Sundhal' },
    ])
    for (const [index, id] of ['r1', 'r2', 'r3', 'r4'].entries()) {
      const made = madeUp(id, index, { claims: 12, case: id === 'r4' ? 'c2' : 'c1', receivedAt: 1_000 + index })
      await ws.act(READER, made.actions, made.blobs)
    }
    await addRegister(ws)
    const own = keepReading({ ...madeUp('r2', 1, { claims: 12 }).reading, reader: ANN })
    const none = { receivedAt: null, reason: 'read twice' }
    const actions: readonly Action[] = [
      { kind: 'case.chosen', id: 'c1' },
      { kind: 'reading.set', report: 'r2', number: 2, readingHash: own.hash },
      { kind: 'claim.accepted', claim: 'r1-1-c0', ...none },
      { kind: 'claim.rejected', claim: 'r1-1-c1', ...none, receivedAt: 5_000 },
      { kind: 'claim.reopened', claim: 'r1-1-c0', ...none },
      { kind: 'report.withdrawn', report: 'r3', ...none, receivedAt: 6_000 },
      { kind: 'report.reinstated', report: 'r3', ...none },
      { kind: 'report.withdrawn', report: 'r4', ...none },
      { kind: 'judgement.made', id: 'j1', a: 'r1-1-e0', b: 'r2-2-e0', verdict: 'same', reason: 'same file' },
      { kind: 'judgement.made', id: 'j2', a: 'r1-1-e1', b: 'r2-2-e1', verdict: 'different', reason: '' },
      { kind: 'judgement.ended', id: 'j1', reason: 'was wrong' },
      { kind: 'gap.closed', gap: 'g1', case: 'c1', reason: 'explained', ground: 'a'.repeat(64) },
      { kind: 'gap.closed', gap: 'g2', case: 'c1', reason: 'explained' },
      { kind: 'gap.reopened', gap: 'g2', case: 'c1', reason: '' },
    ]
    await ws.act(ANN, actions, [own.bytes])
  }),
)

/** A copy of the original that `spoil` has been at with plain SQL, as somebody with the file and a SQLite tool could. */
function tampered(...statements: readonly string[]): string {
  const file = newFile()
  fs.copyFileSync(original, file)
  const database = new DatabaseSync(file)
  database.exec('pragma foreign_keys = off')
  for (const statement of statements) database.exec(statement)
  database.close()
  return file
}

const dump = (file: string): Record<string, unknown> => {
  const database = new DatabaseSync(file, { readOnly: true })
  const tables = PROJECTION_TABLES.map((table) => [
    table,
    database.prepare(`select rowid as at, * from ${table} order by rowid`).all(),
  ])
  database.close()
  return Object.fromEntries(tables)
}

describe('rebuild', () => {
  test('makes every table again, byte for byte and row for row', async () => {
    const file = tampered()
    const before = dump(file)
    for (const table of PROJECTION_TABLES) expect([table, before[table]]).not.toEqual([table, []])
    const told: Progress[] = []
    const { entries } = await withFile(file, (ws) => ws.rebuild({ onProgress: (progress) => told.push(progress) }))
    expect(dump(file)).toEqual(before)
    expect(told.at(-1)).toEqual({ stage: 'projections', done: entries, total: entries })
  })

  test('heals tables that were spoilt, whatever was done to them', async () => {
    const file = tampered(
      'delete from claim where position = 3',
      `update claim_decision set status = 'accepted'`,
      `update report set body = replace(body, 'Norvik', 'Elsewhere'), received = 1`,
      'delete from judgement',
      `insert into gap_decision values ('c1', 'g9', 900, 900, 1, 'Eve', '"x"')`,
    )
    expect((await verifyWorkspace(file)).ok).toBe(false)
    await withFile(file, (ws) => ws.rebuild())
    expect(dump(file)).toEqual(dump(original))
    expect((await verifyWorkspace(file)).problems).toEqual([])
  })

  test('is refused on a journal that was touched, and changes nothing', async () => {
    const file = tampered(`update journal set actor = 'Eve' where seq = 5`, 'delete from claim')
    const before = dump(file)
    await expect(withFile(file, (ws) => ws.rebuild())).rejects.toThrow(/Entry 5 was altered/)
    expect(dump(file)).toEqual(before)
  })
})

describe('verify names what was touched', () => {
  test('nothing, where nothing was', async () => {
    const stages = new Set<string>()
    const report = await verifyWorkspace(tampered(), { onProgress: ({ stage }) => stages.add(stage) })
    expect(report).toMatchObject({ ok: true, problems: [] })
    expect(report.entries).toBe(27)
    expect(report.blobs).toBe(11)
    expect([...stages]).toEqual(['file', 'journal', 'blobs', 'projections'])
  })

  const renumber =
    'update journal set seq = seq + 1000 where seq >= 9; update journal set seq = seq - 1001 where seq > 1000'
  test.each<[string, readonly string[], number]>([
    ['edited', [`update journal set payload = replace(payload, 'Norvik', 'Bergvik') where seq = 2`], 2],
    ['deleted', ['delete from journal where seq = 8'], 8],
    ['deleted and renumbered', ['delete from journal where seq = 8', renumber], 8],
    [
      'swapped',
      [
        'update journal set seq = 900 where seq = 6',
        'update journal set seq = 6 where seq = 7',
        'update journal set seq = 7 where seq = 900',
      ],
      6,
    ],
    [
      'inserted',
      [
        'update journal set seq = -seq where seq >= 10',
        'update journal set seq = 1 - seq where seq < 0',
        'insert into journal select 10, time, actor, kind, salt, payload, payload_hash, prev_hash, hash from journal where seq = 9',
      ],
      9,
    ],
    ['re-dated', ['update journal set time = time - 1 where seq = 12'], 12],
    ['given another author', [`update journal set actor = 'Eve' where seq = 20`], 20],
    ['emptied', ['update journal set payload = null, salt = null where seq = 20'], 20],
  ])('an entry %s', async (_, statements, seq) => {
    const { ok, problems } = await verifyWorkspace(tampered(...statements))
    expect(ok).toBe(false)
    expect(problems[0]).toMatchObject({ part: 'journal', seq })
    expect(problems[0]?.message).toContain(String(seq))
  })

  test('a stranger comes to the same result with nothing but docs/journal.md', () => {
    const hashOf = (words: string) => createHash('sha256').update(words).digest('hex')
    const database = new DatabaseSync(original, { readOnly: true })
    let last = '0'.repeat(64)
    let entries = 0
    for (const row of database.prepare('select * from journal order by seq').iterate()) {
      entries += 1
      expect(row.seq).toBe(entries)
      expect(row.prev_hash).toBe(last)
      expect(row.payload_hash).toBe(hashOf(`lacuna.payload.1\n${row.salt}\n${row.payload}`))
      const stamp = JSON.stringify([row.seq, row.time, row.actor, row.kind, row.payload_hash, row.prev_hash])
      expect(row.hash).toBe(hashOf(`lacuna.entry.1\n${stamp}`))
      last = String(row.hash)
    }
    for (const row of database.prepare('select * from blob').iterate()) {
      const kept = row.bytes as Uint8Array
      const bytes = row.packed === 1 ? inflateSync(kept) : kept
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(row.hash)
    }
    database.close()
    expect(entries).toBe(27)
  })

  test('a journal cut short or rewritten, against a head that was exported', async () => {
    const head = await withFile(original, (ws) => ws.head())
    expect((await verifyWorkspace(original, { head })).ok).toBe(true)
    const cut = tampered(`delete from journal where seq > ${head.seq - 2}`)
    await withFile(cut, (ws) => ws.rebuild())
    expect((await verifyWorkspace(cut)).ok).toBe(true)
    expect((await verifyWorkspace(cut, { head })).problems[0]).toMatchObject({ part: 'journal', seq: head.seq - 1 })
  })

  test.each([
    ['altered', `update blob set bytes = cast(bytes || x'00' as blob) where rowid = 3`, /altered/],
    ['altered, of the same length', `update blob set bytes = zeroblob(length(bytes)) where rowid = 2`, /altered/],
    ['said to be longer', 'update blob set size = size + 1 where rowid = 2', /altered/],
    ['missing', 'delete from blob where rowid = 4', /missing/],
    ['of nobody', `insert into blob values ('${'0'.repeat(64)}', 1, 0, x'00')`, /altered/],
  ])('kept bytes %s', async (_, statement, words) => {
    const { problems } = await verifyWorkspace(tampered(statement))
    expect(problems[0]).toMatchObject({ part: 'blob', message: expect.stringMatching(words) })
  })

  test.each([
    ['claim', `update claim set body = replace(body, 'positive', 'negative') where position = 0`],
    ['claim', 'delete from claim where position = 2'],
    ['report_standing', `update report_standing set standing = 1`],
    ['judgement', 'update judgement set ended_seq = null, ended_time = null'],
    ['entity', `insert into entity values ('r1', 1, 99, 'r1-1-e99', '{}')`],
  ])('a row of the table %s', async (table, statement) => {
    const { problems } = await verifyWorkspace(tampered(statement))
    expect(problems).toMatchObject([{ part: 'projections', message: expect.stringContaining(`table ${table} `) }])
  })

  test('a byte anywhere: either it makes no difference, or the damage is named', async () => {
    const bytes = fs.readFileSync(original)
    const sound = dump(original)
    let found = 0
    const offsets = Array.from({ length: 60 }, (_, index) => 100 + Math.floor((index * (bytes.length - 101)) / 59))
    for (const offset of offsets) {
      const file = newFile()
      const spoilt = Buffer.from(bytes)
      spoilt.writeUInt8((spoilt.readUInt8(offset) ^ 0x55) & 0xff, offset)
      fs.writeFileSync(file, spoilt)
      const report = await verifyWorkspace(file)
      if (report.ok) expect(dump(file)).toEqual(sound)
      else found += 1
      fs.rmSync(file)
    }
    expect(found).toBeGreaterThan(20)
  })
})

describe('erasure', () => {
  test('leaves no trace in the file, as far as bytes go', async () => {
    const file = newFile()
    const made = madeUp('r1', 1, { claims: 5 })
    const name = made.reading.entities[0]?.name ?? ''
    const [one, other] = [await openWorkspace(file, { create: true }), await openWorkspace(file)]
    await one.act(READER, [{ kind: 'case.created', id: 'c1', name: 'Norvik' }])
    await one.act(READER, made.actions, made.blobs)
    await one.act(ANN, [{ kind: 'claim.rejected', claim: 'r1-1-c0', reason: `${name} was away`, receivedAt: null }])
    await other.close()
    await one.close()
    expect(fs.readFileSync(file).includes(name)).toBe(true)
    const again = await openWorkspace(file)
    await again.erase(ANN, 3, 'order of a court')
    expect(fs.readFileSync(file).includes(name)).toBe(false)
    expect(fs.existsSync(`${file}-wal`) && fs.readFileSync(`${file}-wal`).includes(name)).toBe(false)
    await again.close()
    expect((await verifyWorkspace(file)).problems).toEqual([])
  })
})

describe('backup', () => {
  test('is one file that holds everything, made while another writes', async () => {
    const file = tampered()
    const target = newFile()
    const [ws, other] = [await openWorkspace(file), await openWorkspace(file)]
    const writing = (async () => {
      for (let index = 0; index < 15; index++) {
        const made = madeUp(`w${index}`, 50 + index)
        await other.act(READER, made.actions, made.blobs)
      }
    })()
    const report = await ws.backup(target)
    await writing
    expect(report).toMatchObject({ ok: true, problems: [] })
    expect(report.entries).toBeGreaterThanOrEqual(27)
    expect((await ws.head()).seq).toBe(27 + 30)
    await expect(ws.backup(target)).rejects.toThrow(refused('file-exists'))
    await expect(ws.backup(path.join(folder, 'no', 'where'))).rejects.toThrow(refused('no-folder'))
    await ws.close()
    await other.close()
    expect((await verifyWorkspace(target)).entries).toBe(report.entries)
    expect(fs.readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  test('a damaged workspace is not passed on as a good one', async () => {
    const file = tampered('update journal set time = time - 1 where seq = 12')
    const dialect = sqliteDialect(file)
    const target = newFile()
    await expect(backupStore(dialect, target, {})).rejects.toThrow(/Entry 12/)
    await dialect.close()
    expect(fs.existsSync(target)).toBe(false)
  })
})

describe('restore', () => {
  const other = async () => {
    const file = newFile()
    await withFile(file, (ws) => ws.act(READER, [{ kind: 'case.created', id: 'c7', name: 'Present' }]))
    return file
  }
  const names = (file: string) => withFile(file, async (ws) => (await ws.cases()).map((item) => item.name))

  test('puts the backup in place and keeps what was there', async () => {
    const file = await other()
    const { kept, report } = await restoreWorkspace(original, file)
    expect(report.ok).toBe(true)
    expect(kept).toBe(`${file}.before-restore`)
    expect(await names(file)).toEqual(['Norvik', 'Sundhal'])
    expect(await names(kept ?? '')).toEqual(['Present'])
    expect((await restoreWorkspace(kept ?? '', file)).kept).toBe(`${file}.before-restore-2`)
    expect(await names(file)).toEqual(['Present'])
  })

  test('where there was nothing, too', async () => {
    const file = newFile()
    expect((await restoreWorkspace(original, file)).kept).toBeNull()
    expect(await names(file)).toEqual(['Norvik', 'Sundhal'])
  })

  test('takes a workspace that is open, as it stands', async () => {
    const from = tampered()
    const ws = await openWorkspace(from)
    await ws.act(READER, [{ kind: 'case.created', id: 'c3', name: 'Third' }])
    const file = newFile()
    await restoreWorkspace(from, file)
    await ws.close()
    expect(await names(file)).toEqual(['Norvik', 'Sundhal', 'Third'])
  })

  test.each<[string, () => string, string]>([
    ['an altered entry', () => tampered('update journal set time = time - 1 where seq = 12'), 'backup-damaged'],
    [
      'altered bytes',
      () => tampered('update blob set bytes = zeroblob(length(bytes)) where rowid = 2'),
      'backup-damaged',
    ],
    ['a spoilt table', () => tampered('delete from claim where position = 2'), 'backup-damaged'],
    [
      'a torn file',
      () => {
        const file = tampered()
        fs.truncateSync(file, 20_000)
        return file
      },
      'backup-damaged',
    ],
    [
      'no workspace',
      () => {
        const file = newFile()
        fs.writeFileSync(file, 'nothing')
        return file
      },
      'not-a-workspace',
    ],
    ['no file', newFile, 'no-workspace'],
    ['a newer one', () => tampered('pragma user_version = 99'), 'newer-workspace'],
  ])('%s is refused, and the workspace stays as it was', async (_, spoilt, code) => {
    const file = await other()
    const before = fs.readFileSync(file)
    await expect(restoreWorkspace(spoilt(), file)).rejects.toThrow(refused(code))
    expect(fs.readFileSync(file).equals(before)).toBe(true)
    expect(fs.readdirSync(folder).filter((name) => name.startsWith(`${path.basename(file)}.`))).toEqual([])
  })

  test('is refused while the workspace is open', async () => {
    const file = await other()
    await withFile(file, async () => {
      await expect(restoreWorkspace(original, file)).rejects.toThrow(refused('workspace-open'))
    })
    expect(await names(file)).toEqual(['Present'])
  })

  test('replaces a workspace that is too damaged to be opened', async () => {
    const file = await other()
    fs.truncateSync(file, 5_000)
    const { kept } = await restoreWorkspace(original, file)
    expect(await names(file)).toEqual(['Norvik', 'Sundhal'])
    expect(fs.statSync(kept ?? '').size).toBe(5_000)
  })
})
