import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Claim, Reading } from '../../model/index.ts'
import { readReport, readWithModel } from '../index.ts'
import { completion, type Mock, type Spoken, serve } from './testing/support.ts'

/** Reports that the checks were not written for: what holds for the made-up report has to hold here. */
const folder = path.resolve(import.meta.dirname, '../../../../shared/data/reports')
const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.txt')) : []
if (names.length === 0) console.log(`skipped: no reports at ${folder}`)

const isLiteral = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

/** A built-in claim in a model's words. */
const spoken = (claim: Claim, reading: Reading, text: string): Spoken => {
  const told = (id: string) => {
    const entity = reading.entities.find((each) => each.id === id)
    return { name: entity?.name ?? id, type: entity?.type ?? 'OTHER' }
  }
  const time = reading.times.find(
    ({ start, end, value }) => start >= claim.span.start && end <= claim.span.end && value === claim.time.edtf,
  )
  return {
    quote: text.slice(claim.span.start, claim.span.end),
    words: '',
    type: claim.type,
    polarity: claim.polarity,
    stance: claim.stance,
    subject: claim.subject.map(told),
    object: claim.object.map(told),
    roles: Object.entries(claim.roles).flatMap(([role, value]) =>
      isLiteral(value) ? [{ role, value: told(String(value)).name }] : [],
    ),
    time: time?.text ?? '',
    sources: claim.attribution.map(({ source, cue }) => ({ ...told(source), cue })),
  }
}

/** One lie each: what they claim stands nowhere in the report. */
const lies = (claim: Spoken, foreign: Spoken | undefined): readonly Spoken[] => {
  const out: Spoken[] = []
  const digit = /\d/.exec(claim.quote)
  if (digit !== null) {
    const other = String((Number(digit[0]) + 7) % 10)
    out.push({ ...claim, quote: claim.quote.slice(0, digit.index) + other + claim.quote.slice(digit.index + 1) })
  }
  const name = [...claim.subject, ...claim.object].find((each) => claim.quote.includes(each.name))
  if (name !== undefined) out.push({ ...claim, quote: claim.quote.replaceAll(name.name, 'Vasko Brandtner') })
  out.push({ ...claim, subject: [{ name: 'Vasko Brandtner', type: 'PERSON' }] })
  out.push({ ...claim, sources: [{ name: 'Vasko Brandtner', type: 'PERSON', cue: 'said' }] })
  out.push({ ...claim, time: '31 February 1911' })
  if (/ (?:not|no|never) /.test(claim.quote))
    out.push({
      ...claim,
      polarity: 'positive',
      stance: 'asserted',
      quote: claim.quote.replace(/ (?:not|no|never) /, ' '),
    })
  if (foreign !== undefined) {
    out.push({ ...claim, quote: foreign.quote })
    out.push({ ...claim, quote: `${claim.quote} ${foreign.quote}` })
  }
  return out
}

let mock: Mock
let claims: readonly Spoken[] = []
beforeAll(async () => {
  // Says everything about every paragraph: each claim gets its chance wherever it might pass.
  mock = await serve(() => completion(JSON.stringify({ claims })))
})
afterAll(() => mock?.close())

describe.skipIf(names.length === 0)('reports that the checks were not written for', () => {
  const reports = names.map((name) => {
    const text = fs.readFileSync(path.join(folder, name), 'utf8')
    const reading = readReport(text)
    return { text, reading, honest: reading.claims.map((claim) => spoken(claim, reading, text)) }
  })
  const limits = { claimsPerAnswer: 10_000, answerBytes: 64 * 1024 * 1024, tokensInAll: 1e12 }

  test('what the built-in reader finds passes the checks, by and large', { timeout: 120_000 }, async () => {
    let [passed, all] = [0, 0]
    const reasons: Record<string, number> = {}
    for (const { text, reading, honest } of reports) {
      claims = honest
      const { report, reading: merged } = await readWithModel(text, reading, { url: mock.url, model: 'echo', limits })
      expect(merged.claims.length).toBeGreaterThanOrEqual(reading.claims.length)
      for (const quote of new Set(honest.map((each) => each.quote.slice(0, 200)))) {
        const refused = report.dropped.filter(
          (each) => each.quote === quote && !/not-in-paragraph|said/.test(each.reason),
        )
        for (const { reason } of refused) reasons[reason] = (reasons[reason] ?? 0) + 1
      }
      passed += report.agreed
      all += honest.length
    }
    console.log(`built-in claims said by a model: ${passed} of ${all} agreed`, reasons)
    expect(passed / all).toBeGreaterThan(0.6)
  })

  test('no lie passes', { timeout: 300_000 }, async () => {
    let told = 0
    for (const [at, { text, reading, honest }] of reports.entries()) {
      const foreign = reports[(at + 1) % reports.length]?.honest ?? []
      const all = honest.flatMap((claim, index) => lies(claim, foreign[index % foreign.length]))
      claims = all.filter(
        ({ quote, subject, sources, time }) =>
          // What the report does say after all is no lie.
          !text.includes(quote) ||
          [...subject, ...sources].some(({ name }) => name === 'Vasko Brandtner') ||
          time === '31 February 1911',
      )
      told += claims.length
      const result = await readWithModel(text, reading, { url: mock.url, model: 'liar', limits })
      expect(result.report.accepted).toBe(0)
      expect(result.reading).toBe(reading)
    }
    console.log(`${told} forged claims about ${reports.length} reports: 0 accepted`)
    expect(told).toBeGreaterThan(200)
  })
})
