import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ClaimLine } from '../src/desk/index.ts'
import type { Claim } from '../src/model/index.ts'
import { HONEST, type Mock, REPORT, sayWhere, serve } from '../src/reading/language-model/testing/support.ts'
import { lacuna } from './command.ts'

const forged = {
  key: 'Teo',
  claim: { ...HONEST[5], quote: 'His brother Teo Marchetta, 35, fled to Sweden on 5 March' },
}
const answer = sayWhere([...HONEST.map((claim) => ({ key: claim.quote, claim })), forged])

let folder: string
let mock: Mock
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-model-'))
  fs.writeFileSync(path.join(folder, 'watch.txt'), REPORT)
  mock = await serve(answer)
})
afterEach(async () => {
  await mock.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const settings = () => ({
  LACUNA_ACTOR: 'A tester',
  LACUNA_LLM_URL: mock.url,
  LACUNA_LLM_MODEL: 'made-up',
  LACUNA_LLM_KEY: 'sk-secret',
})

describe('--model', () => {
  test('without it no model is asked', async () => {
    expect((await lacuna(folder, ['read', 'watch.txt'], settings())).code).toBe(0)
    expect((await lacuna(folder, ['add', 'watch.txt'], settings())).code).toBe(0)
    expect(mock.asked).toEqual([])
  })

  test('read: what the model adds stands beside the built-in claims, what it makes up does not', async () => {
    const [plain, asked] = [
      await lacuna(folder, ['read', 'watch.txt'], settings()),
      await lacuna(folder, ['read', 'watch.txt', '--model', '--explain'], settings()),
    ]
    expect(asked.code).toBe(0)
    const before = plain.json<{ claims: Claim[] }>().claims
    const after = asked.json<{ claims: Claim[] }>().claims
    expect(after.length).toBeGreaterThan(before.length)
    expect(after.slice(0, before.length).map(({ span }) => span)).toEqual(before.map(({ span }) => span))
    expect(after.slice(before.length).every(({ rule }) => rule === 'language-model')).toBe(true)
    expect(asked.out).not.toContain('Marchetta, 35')
    expect(asked.err).toMatch(/15 claims accepted, .* 1 dropped/)
    expect(asked.err).toContain('quote-not-in-paragraph')
    expect(asked.err + asked.out).not.toContain('sk-secret')
    expect(mock.asked[0]?.headers.authorization).toBe('Bearer sk-secret')
  })

  test('add: the claims are proposals of the workspace', async () => {
    const added = await lacuna(folder, ['add', 'watch.txt', '--model'], settings())
    expect(added.code).toBe(0)
    expect(added.err).toContain('15 claims accepted')
    const [{ report = '' } = {}] = added.json<{ report: string }[]>()
    const claims = (await lacuna(folder, ['claims', report], settings())).json<ClaimLine[]>()
    expect(JSON.stringify(claims)).toContain('language-model')
    expect((await lacuna(folder, ['verify'], settings())).code).toBe(0)
    expect((await lacuna(folder, ['rebuild'], settings())).code).toBe(0)
  })

  test('answers are kept in the folder that the settings name', async () => {
    const kept = { ...settings(), LACUNA_LLM_CACHE: path.join(folder, 'answers') }
    const first = await lacuna(folder, ['read', 'watch.txt', '--model'], kept)
    const asked = mock.asked.length
    const second = await lacuna(folder, ['read', 'watch.txt', '--model'], kept)
    expect(second.out).toBe(first.out)
    expect(mock.asked.length).toBe(asked)
    expect(fs.readdirSync(path.join(folder, 'answers')).length).toBe(asked)
  })

  test('a server that is gone costs the model’s claims and nothing else', async () => {
    const plain = await lacuna(folder, ['read', 'watch.txt'], settings())
    const gone = { ...settings() }
    await mock.close()
    const asked = await lacuna(folder, ['read', 'watch.txt', '--model'], gone)
    expect(asked.code).toBe(0)
    expect(asked.out).toBe(plain.out)
    expect(asked.err).toContain('could not be reached')
  })

  test('missing settings, another machine and half an option are wrong usage, told before anything is read', async () => {
    const none = await lacuna(folder, ['read', 'watch.txt', '--model'])
    expect([none.code, none.out]).toEqual([2, ''])
    expect(none.err).toContain('LACUNA_LLM_URL')
    const remote = { ...settings(), LACUNA_LLM_URL: 'https://models.example/v1' }
    const refused = await lacuna(folder, ['add', 'watch.txt', '--model'], remote)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('--model-elsewhere')
    expect(refused.err).not.toContain('sk-secret')
    expect(fs.existsSync(path.join(folder, 'workspace.lacuna'))).toBe(false)
    expect((await lacuna(folder, ['read', 'watch.txt', '--model-elsewhere'], settings())).code).toBe(2)
  })
})
