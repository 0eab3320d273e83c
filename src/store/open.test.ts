import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { MIGRATIONS } from './migrations.ts'
import { openWith, openWorkspace } from './open.ts'
import { madeUp } from './testing/made-up.ts'
import type { Workspace } from './workspace.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-open-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

let count = 0
const newFile = () => {
  count += 1
  return path.join(folder, `${count}.lacuna`)
}

const READER = 'lacuna:made-up'
const refused = (code: string) => expect.objectContaining({ name: 'LacunaError', code })

const add = (ws: Workspace, id: string, seed: number, claims = 3) => {
  const made = madeUp(id, seed, { claims })
  return ws.act(READER, made.actions, made.blobs)
}

async function filled(reports = 2): Promise<string> {
  const file = newFile()
  const ws = await openWorkspace(file, { create: true })
  await ws.act(READER, [{ kind: 'case.created', id: 'c1', name: 'Norvik' }])
  for (let index = 0; index < reports; index++) await add(ws, `r${index}`, index)
  await ws.close()
  return file
}

const beside = (file: string) => fs.readdirSync(folder).filter((name) => name.startsWith(path.basename(file)))

describe('opening', () => {
  test('a workspace is one file once it is closed', async () => {
    const file = await filled()
    expect(beside(file)).toEqual([path.basename(file)])
    const copy = newFile()
    fs.copyFileSync(file, copy)
    const ws = await openWorkspace(copy)
    expect((await ws.view()).claims).toHaveLength(6)
    await ws.close()
  })

  test('what is not there is made only when asked for', async () => {
    await expect(openWorkspace(newFile())).rejects.toThrow(refused('no-workspace'))
    expect(beside(newFile())).toEqual([])
    const nowhere = path.join(folder, 'nowhere', 'x.lacuna')
    await expect(openWorkspace(nowhere, { create: true })).rejects.toThrow(refused('no-folder'))
    await expect(openWorkspace(folder, { create: true })).rejects.toThrow(refused('not-a-workspace'))
  })

  test('the first entry says that it was created, and by whom', async () => {
    const ws = await openWorkspace(newFile(), { create: true })
    if (process.platform !== 'win32') expect(fs.statSync(ws.file).mode & 0o077).toBe(0)
    expect(await ws.journalEntries()).toMatchObject([{ seq: 1, kind: 'workspace.created', actor: 'lacuna:store' }])
    await ws.close()
  })

  test.each([
    ['a text', () => Buffer.from('Not a workspace at all.\n'.repeat(400))],
    [
      'another SQLite file',
      () => {
        const other = newFile()
        const database = new DatabaseSync(other)
        database.exec('create table songs (name text) strict')
        database.close()
        return fs.readFileSync(other)
      },
    ],
    ['a file of zeroes', () => Buffer.alloc(8_192)],
    ['the beginning of a SQLite file', () => Buffer.from('SQLite format 3\0')],
  ])('%s is refused and left untouched', async (_, bytes) => {
    const file = newFile()
    fs.writeFileSync(file, bytes())
    const before = [fs.readFileSync(file), fs.statSync(file).mtimeMs]
    for (const create of [true, false]) {
      await expect(openWorkspace(file, { create })).rejects.toThrow(refused('not-a-workspace'))
    }
    expect([fs.readFileSync(file), fs.statSync(file).mtimeMs]).toEqual(before)
    expect(beside(file)).toEqual([path.basename(file)])
  })

  test('an empty file becomes a workspace only when asked for', async () => {
    const file = newFile()
    fs.writeFileSync(file, '')
    await expect(openWorkspace(file)).rejects.toThrow(refused('not-a-workspace'))
    const ws = await openWorkspace(file, { create: true })
    expect((await ws.verify()).ok).toBe(true)
    await ws.close()
  })

  test('a newer file is refused with a clear word', async () => {
    const file = await filled()
    const database = new DatabaseSync(file)
    database.exec('pragma user_version = 99')
    database.close()
    const before = fs.readFileSync(file)
    await expect(openWorkspace(file)).rejects.toThrow(/newer Lacuna \(format 99/)
    expect(fs.readFileSync(file).equals(before)).toBe(true)
  })

  test('an older file is brought up to date: its tables are made again from the journal', async () => {
    const file = await filled()
    const ws = await openWorkspace(file)
    const before = await ws.view()
    await ws.close()
    const database = new DatabaseSync(file)
    for (const { name } of MIGRATIONS.slice(1).flatMap(({ tables }) => tables)) database.exec(`drop table ${name}`)
    database.exec('pragma user_version = 1')
    database.close()
    await expect(openWorkspace(file, { readOnly: true })).rejects.toThrow(refused('older-workspace'))
    const again = await openWorkspace(file)
    expect({ ...(await again.view()), at: 0 }).toEqual({ ...before, at: 0 })
    expect((await again.verify()).problems).toEqual([])
    await again.close()
  })

  test('a migration that fails leaves the file as it was', async () => {
    const file = await filled()
    const broken = [
      ...MIGRATIONS,
      { number: MIGRATIONS.length + 1, tables: MIGRATIONS[0]?.tables ?? [], rebuild: true },
    ]
    await expect(openWith(file, { migrations: broken })).rejects.toThrow(/already exists/)
    const ws = await openWorkspace(file)
    expect((await ws.verify()).problems).toEqual([])
    await ws.close()
  })
})

describe('reading only', () => {
  test('answers, and changes nothing', async () => {
    const file = await filled()
    const before = fs.readFileSync(file)
    const ws = await openWorkspace(file, { readOnly: true })
    expect((await ws.view()).claims).toHaveLength(6)
    await expect(add(ws, 'r9', 9)).rejects.toThrow(refused('read-only'))
    await expect(ws.rebuild()).rejects.toThrow(refused('read-only'))
    expect((await ws.verify()).problems).toEqual([])
    await ws.close()
    expect(fs.readFileSync(file).equals(before)).toBe(true)
  })

  test('sees what another writes meanwhile', async () => {
    const file = await filled()
    const [reader, writer] = [await openWorkspace(file, { readOnly: true }), await openWorkspace(file)]
    await add(writer, 'r9', 9)
    expect(await reader.reports()).toHaveLength(3)
    await reader.close()
    await writer.close()
  })

  test('a file that may not be written is refused for writing', async (context) => {
    const file = await filled()
    fs.chmodSync(file, 0o444)
    if (process.getuid?.() === 0) return context.skip('the superuser may write everywhere')
    const opened = openWorkspace(file).then((ws) => add(ws, 'r9', 9))
    await expect(opened).rejects.toThrow(refused('read-only'))
  })
})

describe('a read-only medium', () => {
  test('is read as it is, and refused for writing', async (context) => {
    const disk = path.join(folder, 'medium')
    fs.mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      return context.skip('no medium can be made here')
    }
    try {
      const file = path.join(disk, 'w.lacuna')
      fs.copyFileSync(await filled(), file)
      execFileSync('mount', ['-o', 'remount,ro', disk])
      const ws = await openWorkspace(file, { readOnly: true })
      expect((await ws.view()).claims).toHaveLength(6)
      expect((await ws.verify()).problems).toEqual([])
      await ws.close()
      const written = openWorkspace(file).then(async (writing) => {
        await add(writing, 'r9', 9).finally(writing.close)
      })
      await expect(written).rejects.toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^(read-only|no-access)$/) }),
      )
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  })
})

describe('several at once', () => {
  test('a writer waits for its turn, and the others say so when it is too long', async () => {
    const file = await filled()
    const [one, other] = [await openWorkspace(file), await openWorkspace(file)]
    await Promise.all([add(one, 'a', 11), add(other, 'b', 12), add(one, 'c', 13), add(other, 'd', 14)])
    expect(await one.reports()).toHaveLength(6)
    expect((await other.verify()).problems).toEqual([])
    await one.close()
    await other.close()
  })

  test('a workspace that stays locked is said to be busy', async () => {
    const file = await filled()
    const ws = await openWith(file, { busyTimeout: 50 })
    const holder = new DatabaseSync(file)
    holder.exec('begin immediate')
    await expect(add(ws, 'r9', 9)).rejects.toThrow(refused('workspace-busy'))
    expect(await ws.reports()).toHaveLength(2)
    holder.exec('rollback')
    holder.close()
    expect(await add(ws, 'r9', 9)).toHaveLength(2)
    await ws.close()
  })
})

describe('a full disk', () => {
  test('is said in clear words, nothing is half-written, and work goes on when there is space', async () => {
    const file = await filled()
    const pages = fs.statSync(file).size / 4_096
    const ws = await openWith(file, { maxPages: pages + 30 })
    let added = 0
    let error: unknown
    while (error === undefined && added < 1_000) {
      try {
        await add(ws, `x${added}`, 100 + added, 20)
        added += 1
      } catch (thrown) {
        error = thrown
      }
    }
    expect(error).toEqual(refused('disk-full'))
    expect(error).toMatchObject({
      message: expect.stringContaining('disk is full'),
      hint: expect.stringContaining('space'),
    })
    expect(await ws.reports()).toHaveLength(2 + added)
    await ws.close()
    const again = await openWorkspace(file)
    expect((await again.verify()).problems).toEqual([])
    await add(again, 'last', 999)
    expect(await again.reports()).toHaveLength(3 + added)
    await again.close()
  })

  test('a disk that is really full: a small one is filled up', async (context) => {
    const disk = path.join(folder, 'disk')
    fs.mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      return context.skip('no small disk can be made here')
    }
    const file = path.join(disk, 'w.lacuna')
    const ws = await openWorkspace(file, { create: true })
    try {
      await ws.act(READER, [{ kind: 'case.created', id: 'c1', name: 'Norvik' }])
      let added = 0
      let error: unknown
      while (error === undefined && added < 1_000) {
        try {
          await add(ws, `x${added}`, added, 20)
          added += 1
        } catch (thrown) {
          error = thrown
        }
      }
      expect(error).toEqual(refused('disk-full'))
      expect(added).toBeGreaterThan(3)
      expect(await ws.reports()).toHaveLength(added)
      await expect(ws.backup(path.join(disk, 'b.lacuna'))).rejects.toThrow(refused('disk-full'))
      expect(fs.readdirSync(disk).filter((name) => name.includes('b.lacuna'))).toEqual([])
      await ws.close()
      const again = await openWorkspace(file)
      expect(await again.reports()).toHaveLength(added)
      expect((await again.verify()).problems).toEqual([])
      await again.close()
    } finally {
      await ws.close()
      execFileSync('umount', ['-l', disk])
    }
  })
})
