import { afterEach, describe, expect, test } from 'vitest'
import { spanHolds } from '../../model/index.ts'
import { parseEdtf } from '../../time/index.ts'
import { readReport, readWithModel } from '../index.ts'
import type { ModelOptions } from './options.ts'
import { askedText, completion, HONEST, type Mock, REPORT, sayWhere, serve } from './testing/support.ts'

const builtin = readReport(REPORT)
const honest = sayWhere(HONEST.map((claim) => ({ key: claim.quote, claim })))
const PARAGRAPHS = 4

const mocks: Mock[] = []
afterEach(async () => {
  for (const mock of mocks.splice(0)) await mock.close()
})
const start = async (answer: Parameters<typeof serve>[0]): Promise<Mock> => {
  const mock = await serve(answer)
  mocks.push(mock)
  return mock
}
const read = (mock: Mock, more: Partial<ModelOptions> = {}) =>
  readWithModel(REPORT, builtin, { url: mock.url, model: 'made-up', ...more })

describe('an honest model', () => {
  test('all that it says is taken over', async () => {
    const mock = await start(honest)
    const { reading, report } = await read(mock)
    expect(report.dropped).toEqual([])
    expect(report).toMatchObject({ accepted: HONEST.length, calls: PARAGRAPHS, cached: 0, failures: [] })
    expect(report.agreed + report.added).toBe(HONEST.length)
    expect(reading.claims.length).toBe(builtin.claims.length + report.added)
  })

  test('agreement changes nothing of the built-in claim but the name of its rule', async () => {
    const { reading, report } = await read(await start(honest))
    expect(report.agreed).toBeGreaterThan(5)
    const both = reading.claims.slice(0, builtin.claims.length)
    for (const [at, claim] of both.entries())
      expect({ ...claim, rule: claim.rule.replace('+language-model', '') }).toEqual(builtin.claims[at])
    expect(both.filter(({ rule }) => rule.endsWith('+language-model')).length).toBe(report.agreed)
  })

  test('what only the model says is a proposal of the report’s own words, unmeasured and under its own rule', async () => {
    const { reading, report } = await read(await start(honest))
    const ids = new Set(reading.entities.map(({ id }) => id))
    const added = reading.claims.slice(builtin.claims.length)
    expect(added.length).toBe(report.added)
    expect(added.length).toBeGreaterThan(0)
    for (const claim of added) {
      expect(claim).toMatchObject({ rule: 'language-model', confidence: null })
      expect(spanHolds(REPORT, claim.span)).toBe(true)
      for (const id of [...claim.subject, ...claim.object, ...claim.attribution.map(({ source }) => source)])
        expect(ids.has(id), id).toBe(true)
      for (const { cue } of claim.attribution) expect(REPORT).toContain(cue)
      if (claim.time.edtf !== null) expect(parseEdtf(claim.time.edtf).ok).toBe(true)
    }
    for (const entity of reading.entities.slice(builtin.entities.length))
      for (const mention of entity.mentions) expect(spanHolds(REPORT, mention)).toBe(true)
    expect(new Set(reading.claims.map(({ id }) => id)).size).toBe(reading.claims.length)
    expect(reading.reader).toBe(`${builtin.reader}+language-model:made-up`)
  })

  test('dates are worked out here, from the words that the model points to', async () => {
    const claim = {
      ...HONEST[13],
      type: 'COORDINATION',
      roles: [],
    }
    const { reading } = await read(await start(sayWhere([{ key: HONEST[13]?.quote ?? '', claim }])))
    const time = builtin.times.find(({ text }) => text === 'Two days later')
    expect(time).toBeDefined()
    expect(reading.claims.at(-1)).toMatchObject({ type: 'COORDINATION', time: { edtf: time?.value } })
  })

  test('what is sent: one paragraph a request, the words in one JSON string, no tools, temperature 0, a strict schema', async () => {
    const mock = await start(honest)
    await read(mock, { key: 'k-123' })
    expect(mock.asked.map(({ path }) => path)).toEqual(Array(PARAGRAPHS).fill('/v1/chat/completions'))
    const [first] = mock.asked
    const body = JSON.parse(first?.body ?? '{}')
    expect(body).toMatchObject({
      model: 'made-up',
      temperature: 0,
      stream: false,
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    })
    expect(body.tools).toBeUndefined()
    expect(body.messages.map(({ role }: { role: string }) => role)).toEqual(['system', 'user'])
    expect(JSON.parse(body.messages[1].content)).toMatchObject({
      title: 'The watch on Ilvo Marchetta',
      published: '2019-03-12',
    })
    expect(body.messages[0].content).not.toContain('Marchetta')
    expect(first?.headers.authorization).toBe('Bearer k-123')
    expect(first?.body).not.toContain('k-123')
    const strict = (schema: Record<string, unknown>): void => {
      if (schema.type === 'object') {
        expect(schema.additionalProperties).toBe(false)
        expect(schema.required).toEqual(Object.keys(schema.properties as object))
        for (const each of Object.values(schema.properties as Record<string, Record<string, unknown>>)) strict(each)
      }
      if (schema.type === 'array') strict(schema.items as Record<string, unknown>)
    }
    strict(body.response_format.json_schema.schema)
    expect(mock.asked.map(({ body: each }) => askedText(each)).join('\n')).toContain('Oskar Lind')
  })

  test('answers are kept by what was asked; kept answers are checked again', async () => {
    const mock = await start(honest)
    const kept = new Map<string, string>()
    const cache = {
      get: (hash: string) => kept.get(hash),
      set: (hash: string, answer: string) => void kept.set(hash, answer),
    }
    const first = await read(mock, { cache })
    const second = await read(mock, { cache, key: 'another-key' })
    expect(second.reading).toEqual(first.reading)
    expect(second.report).toMatchObject({ calls: 0, cached: PARAGRAPHS })
    expect([...kept.keys()].every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
    expect((await read(mock, { cache, model: 'another' })).report.cached).toBe(0)
    const forged = { ...HONEST[0], quote: 'Norwegian authorities placed Ilvo Marchetta under surveillance in May 2015' }
    for (const hash of kept.keys()) kept.set(hash, JSON.stringify({ claims: [forged] }))
    const third = await read(mock, { cache })
    expect(third.report).toMatchObject({ calls: 0, accepted: 0 })
    for (const hash of kept.keys()) kept.set(hash, 'not JSON')
    expect((await read(mock, { cache })).report).toMatchObject({ calls: PARAGRAPHS, accepted: HONEST.length })
    const broken = {
      get: () => Promise.reject(new Error('disk')),
      set: () => {
        throw new Error('disk')
      },
    }
    expect((await read(mock, { cache: broken })).report).toMatchObject({ accepted: HONEST.length, failures: [] })
  })

  test('progress is told after every paragraph', async () => {
    const told: [number, number][] = []
    await read(await start(honest), { onProgress: ({ done, total }) => told.push([done, total]) })
    expect(told).toEqual([1, 2, 3, 4].map((done) => [done, PARAGRAPHS]))
  })
})

describe('a server that fails', () => {
  const unchanged = (result: Awaited<ReturnType<typeof read>>) => {
    expect(result.reading).toBe(builtin)
    expect(result.report.accepted).toBe(0)
    expect(result.report.failures.length).toBeGreaterThan(0)
    return result.report
  }
  const codes = (result: Awaited<ReturnType<typeof read>>) => result.report.failures.map(({ code }) => code)

  test('500 is asked again, then given up', async () => {
    const mock = await start((_body, response) => {
      response.writeHead(500).end('secret words of the server')
      return null
    })
    const result = await read(mock, { limits: { retries: 1, failuresInARow: 2 } })
    expect(unchanged(result).calls).toBe(4)
    expect(codes(result)).toEqual(['status-500', 'status-500', 'gave-up'])
    expect(JSON.stringify(result.report)).not.toContain('secret')
  })

  test('a 500 that passes does no harm', async () => {
    const mock = await start((body, response, number) => {
      if (number % 2 === 0) return honest(body)
      response.writeHead(503, { 'retry-after': '0' }).end()
      return null
    })
    expect((await read(mock)).report).toMatchObject({ accepted: HONEST.length, failures: [], calls: PARAGRAPHS * 2 })
  })

  test('a refusal ends it at once, and neither key nor address is told', async () => {
    const mock = await start((_body, response) => {
      response.writeHead(401).end(JSON.stringify({ error: 'bad key sk-very-secret' }))
      return null
    })
    const result = await read(mock, { key: 'sk-very-secret' })
    expect(unchanged(result).calls).toBe(1)
    expect(JSON.stringify(result.report)).not.toMatch(/sk-very-secret|127\.0\.0\.1/)
  })

  test('a redirect is not followed', async () => {
    const target = await start(honest)
    const mock = await start((_body, response) => {
      response.writeHead(307, { location: `${target.url}/chat/completions` }).end()
      return null
    })
    expect(unchanged(await read(mock)).failures[0]?.code).toBe('redirected')
    expect(target.asked).toEqual([])
  })

  test.each([
    ['no JSON', () => 'hello'],
    ['no completion', () => '{"choices":[]}'],
    ['words instead of JSON', () => completion('Here are the claims you wanted.')],
    ['half of it', () => completion('{"claims":[{"quote":"Norw')],
    ['other JSON', () => completion('{"claims":{"quote":"x"}}')],
    ['claims of another schema', () => completion('{"claims":[{"text":"x"}]}')],
    ['an unknown type', () => completion(JSON.stringify({ claims: [{ ...HONEST[0], type: 'MIRACLE' }] }))],
  ])('%s: asked again, then left', async (_name, answer) => {
    const mock = await start(answer)
    const result = await read(mock, { limits: { retries: 1, failuresInARow: 1 } })
    expect(unchanged(result).calls).toBe(2)
  })

  test('a good answer after a bad one counts, and the bad one is not sent back', async () => {
    const mock = await start((body, _response, number) => (number === 1 ? completion('{"claims": oops') : honest(body)))
    const result = await read(mock)
    expect(result.report).toMatchObject({ accepted: HONEST.length, calls: PARAGRAPHS + 1, failures: [] })
    expect(mock.asked[1]?.body).not.toContain('oops')
  })

  test('one claim out of shape does not take the others with it; offsets are passed over', async () => {
    const mock = await start((body) =>
      completion(
        JSON.stringify({
          claims: [
            { quote: 'only this' },
            ...JSON.parse(JSON.parse(honest(body)).choices[0].message.content).claims.map((claim: object) => ({
              ...claim,
              start: 999_999,
              end: -4,
            })),
          ],
        }),
      ),
    )
    const { report, reading } = await read(mock)
    expect(report.accepted).toBe(HONEST.length)
    expect(report.dropped).toEqual(Array(PARAGRAPHS).fill({ reason: 'not-of-the-schema', quote: 'only this' }))
    for (const claim of reading.claims) expect(spanHolds(REPORT, claim.span)).toBe(true)
  })

  test('an endless answer is cut off', async () => {
    let sent = 0
    const mock = await start((_body, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = () => {
        if (response.destroyed) return
        sent += 16_384
        response.write('x'.repeat(16_384), () => setImmediate(more))
      }
      more()
      return null
    })
    const result = await read(mock, { limits: { answerBytes: 100_000, failuresInARow: 1 } })
    expect(unchanged(result).failures[0]?.code).toBe('answer-too-long')
    expect(sent).toBeLessThan(50_000_000)
  })

  test('endless claims inside one answer are cut off', async () => {
    const many = Array.from({ length: 500 }, () => HONEST[0])
    const mock = await start((body) =>
      askedText(body).startsWith('Norwegian')
        ? completion(JSON.stringify({ claims: many }))
        : completion('{"claims":[]}'),
    )
    const { report } = await read(mock, { limits: { claimsPerAnswer: 10 } })
    expect(report.accepted).toBe(1)
    expect(report.dropped.filter(({ reason }) => reason === 'too-many-claims').length).toBe(490)
    expect(report.dropped.filter(({ reason }) => reason === 'said-twice').length).toBe(9)
  })

  test('an answer that ran out of tokens is not used', async () => {
    const mock = await start(() => completion(JSON.stringify({ claims: [] }), 'length'))
    expect(unchanged(await read(mock, { limits: { failuresInARow: 1 } })).failures[0]?.code).toBe('answer-cut')
  })

  test('a slow drip runs into the time of one call', async () => {
    const mock = await start((_body, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(timer))
      return null
    })
    const begun = performance.now()
    const result = await read(mock, { limits: { msPerCall: 300, failuresInARow: 1 } })
    expect(unchanged(result).failures[0]?.code).toBe('too-slow')
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  test('the time in all ends it', async () => {
    const mock = await start(() => null)
    const result = await read(mock, { limits: { msInAll: 300 } })
    expect(unchanged(result).calls).toBe(1)
    expect(codes(result)).toContain('time-used-up')
  })

  test('the tokens in all end it, however few the server owns up to', async () => {
    const mock = await start((body) => honest(body).replace('"total_tokens":20', '"total_tokens":0'))
    const result = await read(mock, { limits: { tokensInAll: 12_000, tokensPerAnswer: 1000 } })
    expect(codes(result)).toContain('tokens-used-up')
    expect(result.report.tokens).toBeLessThanOrEqual(12_000)
    expect(result.report.calls).toBeGreaterThan(0)
    expect(result.report.calls).toBeLessThan(PARAGRAPHS)
  })

  test('stopping keeps what was accepted until then', async () => {
    const stop = new AbortController()
    const mock = await start((body, _response, number) => {
      if (number === 1) return honest(body)
      stop.abort()
      return null
    })
    const result = await read(mock, { signal: stop.signal })
    expect(result.report.accepted).toBe(3)
    expect(codes(result)).toEqual(['cancelled', 'gave-up'])
  })

  test('a connection that breaks, and a port where nobody listens', async () => {
    const mock = await start((_body, response) => {
      response.writeHead(200).write('{"choices"')
      setTimeout(() => response.destroy(), 20)
      return null
    })
    const limits = { retries: 0, failuresInARow: 1 }
    expect(unchanged(await read(mock, { limits })).failures[0]?.code).toBe('broken-off')
    await mock.close()
    expect(unchanged(await read(mock, { limits })).failures[0]?.code).toBe('unreachable')
  })
})

describe('where text may go', () => {
  const refusal = async (options: Partial<ModelOptions>) => {
    const { reading, report } = await readWithModel(REPORT, builtin, { url: '', model: 'm', ...options })
    expect(reading).toBe(builtin)
    expect(report.calls).toBe(0)
    return report.failures[0]
  }

  test.each([
    ['http://models.example/v1', 'model-remote'],
    ['https://localhost.models.example/v1', 'model-remote'],
    ['http://127.0.0.1.models.example/', 'model-remote'],
    ['http://10.0.0.7:11434/v1', 'model-remote'],
    ['http://0.0.0.0:11434/v1', 'model-remote'],
    ['file:///etc/passwd', 'model-url'],
    ['not an address', 'model-url'],
    ['http://user:sk-secret@127.0.0.1/v1', 'model-url'],
    ['http://127.0.0.1/v1?key=sk-secret', 'model-url'],
  ])('%s is refused', async (url, code) => {
    const failure = await refusal({ url })
    expect(failure?.code).toBe(code)
    expect(failure?.message).not.toContain('sk-secret')
  })

  test('a key does not travel in the clear, and is not a key if it could be two headers', async () => {
    expect((await refusal({ url: 'http://models.example/v1', allowRemote: true, key: 'k' }))?.code).toBe(
      'model-key-in-clear',
    )
    const failure = await refusal({ url: 'http://127.0.0.1/v1', key: 'sk-secret\r\nX-Other: 1' })
    expect(failure?.code).toBe('model-key')
    expect(failure?.message).not.toContain('sk-secret')
  })

  test('localhost is asked, and only where it is this machine', async () => {
    const mock = await start(honest)
    const named = { ...mock, url: mock.url.replace('127.0.0.1', 'localhost') }
    expect((await read(named)).report.accepted).toBe(HONEST.length)
  })
})
