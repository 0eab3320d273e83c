import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { addRegister, gapsOf } from '../src/desk/index.ts'
import { madeUpRegisters } from '../src/registers/index.ts'
import { openWorkspace } from '../src/store/index.ts'

/*
 * Holes planted in a year of made-up registers: the rules find all of the certain ones and no other. 4,000 persons in the suite; the whole of
 * 20,000 with LACUNA_MADE_UP=20000.
 */
const PERSONS = Number(process.env.LACUNA_MADE_UP ?? 4_000)

test(`planted holes among ${PERSONS} persons: all of the certain ones, no false certain`, {
  timeout: 600_000,
}, async () => {
  const { registers, answers, published } = madeUpRegisters(1, PERSONS)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-made-up-'))
  const workspace = await openWorkspace(path.join(folder, 'w.lacuna'), { create: true })
  try {
    for (const { name, kind, authority, complete, text } of registers) {
      const added = await addRegister(
        workspace,
        { name, bytes: Buffer.from(text) },
        {
          kind,
          authority,
          actor: 'A. Keeper',
          case: null,
          change: null,
          published,
          reliability: 'B',
          receivedAt: null,
          purge: null,
          complete,
        },
      )
      expect([name, added.bad, added.flagged]).toEqual([name, 0, 0])
    }
    const gaps = await gapsOf(workspace, { case: null, asOf: null, ledgerAsOf: null, reading: 'all' })
    const rules = new Set(answers.map(({ rule }) => rule))
    const of = (rule: string, person: string, authority: string | null) => `${rule}: ${person}, ${authority}`
    const certain = gaps
      .filter(({ rule, verdict }) => verdict === 'certain' && rules.has(rule))
      .map(({ rule, subject, authority }) => of(rule, subject.name, authority))
    const planted = answers.filter(({ verdict }) => verdict === 'certain')
    expect(planted.length).toBeGreaterThan(PERSONS / 50)
    expect(certain.toSorted()).toEqual(planted.map((one) => of(one.rule, one.person, one.authority)).toSorted())
    const verdicts = new Map(
      gaps.map(({ rule, subject, authority, verdict }) => [of(rule, subject.name, authority), verdict]),
    )
    for (const one of answers.filter(({ verdict }) => verdict !== 'certain'))
      expect([one.plan, verdicts.get(of(one.rule, one.person, one.authority))]).toEqual([one.plan, one.verdict])
  } finally {
    await workspace.close()
    fs.rmSync(folder, { recursive: true })
  }
})
