import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AddRegister, addRegister, gapsOf, lookAtRegister } from '../src/desk/index.ts'
import type { RegisterKind } from '../src/model/index.ts'
import { openWorkspace, type Workspace } from '../src/store/index.ts'

/* All persons, countries and registers are made up. From a table to gaps, through the same door as the command line. */

let folder = ''
let workspace: Workspace
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-registers-'))
  workspace = await openWorkspace(path.join(folder, 'w.lacuna'), { create: true })
})
afterEach(async () => {
  await workspace.close()
  fs.rmSync(folder, { recursive: true })
})

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })
const add = (kind: RegisterKind, authority: string, text: string, more: Partial<AddRegister> = {}) =>
  addRegister(workspace, file(`${kind}-${authority}.csv`, text), {
    kind,
    authority,
    actor: 'A. Keeper',
    case: null,
    change: null,
    published: '2024-12-31',
    reliability: 'B',
    receivedAt: null,
    purge: null,
    complete: null,
    ...more,
  })
const gaps = () => gapsOf(workspace, { case: null, asOf: null, ledgerAsOf: null, reading: 'all' })

const CROSSINGS = `Full name;Date of birth;Crossed;From country;To country
Ilvo Marchetta;02.01.1984;05.03.2024;Ostrana;Karsovia
Ilvo Marchetta;02.01.1984;09.03.2024;Karsovia;Tolmenia
Sela Ombrai;11.07.1990;31.04.2024;Ostrana;Karsovia
Dara Quenn;11.07.1991;12.04.2024;Ostrana;Karsovia
`
const WATCHES = `name,dob,from,to
Ilvo Marchetta,1984-01-02,2023-02-01,2023-09-30
Dara Quenn,1991-07-11,2024-05-02,2024-04-01
`
const REQUESTS = `sender,recipient,person,dob,date
Ostrana,Tolmenia,Dara Quenn,1991-07-11,2024-03-01
`

describe('a register', () => {
  test('is looked at before it is added: fields guessed, bad rows told', async () => {
    const look = await lookAtRegister(workspace, file('c.csv', CROSSINGS), 'crossing', 'Karsovia', null)
    expect(look.mapping.columns).toEqual({
      person: 'Full name',
      born: 'Date of birth',
      date: 'Crossed',
      origin: 'From country',
      destination: 'To country',
    })
    expect(look.sample.map(({ flaw }) => flaw?.field ?? null)).toEqual([null, null, 'date', null])
    expect(await workspace.reports()).toEqual([])
  })

  test('turns rows into claims; complete for a time, what it does not list was not', async () => {
    const crossings = await add('crossing', 'Karsovia', CROSSINGS)
    expect([crossings.rows, crossings.bad, crossings.flagged]).toEqual([4, 1, 0])
    expect(crossings.flaws).toEqual([{ line: 4, field: 'date', reason: '"31.04.2024" is no date', flagged: false }])
    const watches = await add('watch', 'Ostrana', WATCHES)
    expect(watches.flaws.map(({ line, field, flagged }) => [line, field, flagged])).toEqual([[3, 'from', true]])
    const crossing = async () =>
      (await gaps()).find(({ id }) => id.startsWith('no-request-before-crossing:ilvo-marchetta:place-karsovia'))
    expect((await crossing())?.verdict).toBe('possible')
    const requests = await add('request', 'Karsovia', REQUESTS, { complete: '2024-01-01/2024-12-30' })
    expect(requests.bad).toBe(0)
    expect((await crossing())?.verdict).toBe('certain')
    expect((await crossing())?.witnesses.map(({ text }) => text)).toContain(
      'Row 3: Ilvo Marchetta · 02.01.1984 · 09.03.2024 · Karsovia · Tolmenia',
    )
    await workspace.act('A. Keeper', [
      { kind: 'register.declared-complete', register: requests.register, window: null, reason: 'pages were missing' },
    ])
    expect((await crossing())?.verdict).toBe('possible')
    await workspace.act('A. Keeper', [
      { kind: 'report.withdrawn', report: crossings.register, reason: 'another country', receivedAt: null },
    ])
    expect(await crossing()).toBeUndefined()
  })

  test('is made again from its bytes, to the row', async () => {
    await add('crossing', 'Karsovia', CROSSINGS, { complete: '2024-01-01/2024-06-30' })
    await add('watch', 'Ostrana', WATCHES)
    const before = JSON.stringify(await gaps())
    expect((await workspace.verify()).problems).toEqual([])
    await workspace.rebuild()
    expect((await workspace.verify()).ok).toBe(true)
    expect(JSON.stringify(await gaps())).toBe(before)
  })

  test('goes on where it was cut off, and counts nothing twice', async () => {
    const rows = Array.from(
      { length: 70_000 },
      (_, at) => `P${at % 977} Quenn,2024-03-${String(1 + (at % 28)).padStart(2, '0')},A,B`,
    )
    const text = `name,date,from,to\n${rows.join('\n')}\n`
    const abort = new AbortController()
    const cut = add('crossing', 'Karsovia', text, {
      signal: abort.signal,
      onProgress: (done) => {
        if (done >= 50_000) abort.abort()
      },
    })
    await expect(cut).rejects.toThrow()
    expect(await workspace.reports()).toEqual([])
    const seen: number[] = []
    const added = await add('crossing', 'Karsovia', text, { onProgress: (done) => seen.push(done) })
    expect(seen[0]).toBeGreaterThan(50_000)
    expect(added.rows).toBe(70_000)
    const person = (await (await workspace.source()).ground()).entities.find(({ name }) => name === 'P7 Quenn')
    const under = await (await workspace.source()).under([person?.id ?? ''])
    expect(under.map(({ id }) => id)).toHaveLength(rows.filter((row) => row.startsWith('P7 ')).length)
    expect((await workspace.verify()).problems).toEqual([])
  })

  test.each([
    ['an end that is still to come', '2024-01-01/2999-01-01', 'window-open'],
    ['a begin after the end', '2024-03-01/2024-02-01', 'begin-after-end'],
    ['no days', '2024', 'bad-window'],
  ])('is not declared complete for %s', async (_, window, code) => {
    const { register } = await add('watch', 'Ostrana', WATCHES)
    const declared = workspace.act('A. Keeper', [
      { kind: 'register.declared-complete', register, window, reason: 'we keep it well' },
    ])
    await expect(declared).rejects.toMatchObject({ code })
  })

  test('a name borne by two persons joins neither of them without a date of birth; a document number joins', async () => {
    await add(
      'watch',
      'Ostrana',
      'name,dob,passport,from\nOrsin Valdek,1980-01-01,OS12345,2024-01-01\nOrsin Valdek,1990-01-01,,2024-02-01\n',
    )
    await add('listing', 'Karsovia', 'name,passport,from\nO. Valdeck,os 12345,2024-01-01\nOrsin Valdek,,2024-01-01\n')
    const { clusterEntities } = await import('../src/identity/index.ts')
    const { clusters } = clusterEntities(await workspace.view())
    const persons = clusters.filter(({ type }) => type === 'PERSON').map((one) => one.entities.map(({ name }) => name))
    expect(persons).toEqual([['Orsin Valdek', 'O. Valdeck'], ['Orsin Valdek'], ['Orsin Valdek']])
  })
})
