import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { processorMs } from '../../test/processor.ts'
import { spanHolds } from '../model/index.ts'
import { parseEdtf } from '../time/index.ts'
import { fromGold, readReport, toGold } from './index.ts'

const shared = path.resolve(import.meta.dirname, '../../../shared')
const seed = path.join(shared, 'data/reports/seed.txt')
const gold = path.join(shared, 'data/gold/seed.json')
const present = fs.existsSync(seed) && fs.existsSync(gold)
if (!present) console.log(`skipped: no report to measure at ${seed}`)

describe('any text', () => {
  test('gives a reading', () => {
    for (const text of [
      '',
      ' \n\n',
      '((((“”„”',
      '\ud800\udfff\u0000',
      'a'.repeat(20_000),
      'the man who was '.repeat(500),
      'and, '.repeat(2_000),
    ]) {
      const reading = readReport(text)
      for (const claim of reading.claims) expect(spanHolds(text, claim.span)).toBe(true)
    }
  })

  test('the same text gives the same reading', () => {
    const text =
      'Pavel Orlik was arrested in Osijek on 8 May 2019. According to police, “he fled to Serbia. Later he returned.”'
    expect(readReport(text)).toEqual(readReport(text))
  })

  test('ids are local and in order', () => {
    const reading = readReport('Pavel Orlik was arrested on 8 May 2019. Maria Belar travelled to Serbia.')
    expect(reading.claims.map((claim) => claim.id)).toEqual(['c001', 'c002'])
  })

  test('a long text is read in seconds', { timeout: 60_000 }, () => {
    const text = 'Pavel Orlik, who was arrested on 8 May 2019, said that Maria Belar had travelled to Serbia. '.repeat(
      6_000,
    )
    const before = processorMs()
    expect(readReport(text).claims.length).toBeGreaterThan(6_000)
    expect(processorMs() - before).toBeLessThan(40_000)
  })
})

describe.skipIf(!present)('the report of January 2015', () => {
  const text = present ? fs.readFileSync(seed, 'utf8') : ''

  test('every span, id and time holds', () => {
    const reading = readReport(text)
    const ids = new Set(reading.entities.map((entity) => entity.id))
    for (const claim of reading.claims) {
      expect(spanHolds(text, claim.span), claim.id).toBe(true)
      for (const id of [...claim.subject, ...claim.object, ...claim.attribution.map((link) => link.source)])
        expect(ids.has(id), `${claim.id} ${id}`).toBe(true)
      if (claim.time.edtf !== null) expect(parseEdtf(claim.time.edtf).ok, claim.time.edtf).toBe(true)
    }
    expect(fromGold(JSON.parse(JSON.stringify(toGold(reading))), text).ok).toBe(true)
  })

  test('the scorer’s floors', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-reading-'))
    const written = path.join(folder, 'seed.json')
    fs.writeFileSync(written, JSON.stringify(toGold(readReport(text))))
    const score = JSON.parse(
      execFileSync(process.execPath, [path.join(shared, 'data/gold/score.mjs'), gold, written], { encoding: 'utf8' }),
    )
    fs.rmSync(folder, { recursive: true })
    expect(score.claims.claim.f1).toBeGreaterThanOrEqual(0.85)
    expect(score.claims.polarityAccuracy.acc).toBeGreaterThanOrEqual(0.95)
    expect(score.claims.attribution.sourceAccuracy.acc).toBeGreaterThanOrEqual(0.85)
  })

  test('its gold can be set', () => {
    expect(fromGold(JSON.parse(fs.readFileSync(gold, 'utf8')), text)).toMatchObject({
      ok: true,
      value: { published: { edtf: '2015-01-12', given: 'worked-out' } },
    })
  })
})
