import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lacuna } from '../../../test/command.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-places-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const ask = async (content: string) => {
  fs.writeFileSync(path.join(folder, 'mentions.jsonl'), content)
  const { code, out, err } = await lacuna(folder, ['places', 'mentions.jsonl'])
  return {
    code,
    err,
    lines: out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  }
}

test('one answer a line, in order; no workspace is made', async () => {
  const { code, err, lines } = await ask(
    '{"id":"a","text":"Shots were heard in Kadıköy.","mention":{"start":20,"end":27}}\n\n{"id":2,"text":"A sip of Bordeaux.","mention":{"start":9,"end":17}}\n',
  )
  expect([code, err]).toEqual([0, ''])
  expect(lines).toMatchObject([
    { id: 'a', verdict: 'place', country: 'TR', admin1: 'Istanbul', granularity: 'district', contradiction: null },
    { id: 2, verdict: 'not-a-place', name: null, country: null, lat: null, lon: null, granularity: null },
  ])
  expect(fs.readdirSync(folder)).toEqual(['mentions.jsonl'])
})

test('bad lines are named and the rest is done', async () => {
  const { code, err, lines } = await ask(
    [
      'no json',
      '{"id":"a","text":"In Lyon.","mention":{"start":3,"end":7}}',
      '{"id":"b","text":"In Lyon.","mention":{"start":3,"end":70}}',
      '{"id":"c","mention":{"start":3,"end":7}}',
      '[1]',
    ].join('\n'),
  )
  expect(code).toBe(2)
  expect(lines.map(({ id }) => id)).toEqual(['a'])
  for (const words of ['line 1', 'line 3: field "mention.end"', 'line 4: field "text"', 'line 5'])
    expect(err).toContain(words)
})

test('a file that is not there is named', async () => {
  const { code, err, out } = await lacuna(folder, ['places', 'nowhere.jsonl'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('nowhere.jsonl')
})
