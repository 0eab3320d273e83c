import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillSample, SAMPLE_ENDING } from '../desk/index.ts'
import { openWorkspace } from '../store/index.ts'
import type {
  ClaimItem,
  Gap,
  GapChange,
  GapPage,
  Inquiry,
  Job,
  Knowledge,
  ReportItem,
  ReportPage,
  Session,
  Timeline,
} from './api-types.ts'
import { makeApp, makeState, type ServerState } from './index.ts'

const TOKEN = 'a-token-for-the-test'
const HOST = '127.0.0.1:4570'

let folder: string
let state: ServerState
let app: ReturnType<typeof makeApp>

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-server-'))
  const workspace = await openWorkspace(path.join(folder, 'sample.lacuna'), { create: true })
  await fillSample(workspace)
  state = await makeState(workspace, path.join(folder, 'own.lacuna'))
  const web = path.join(folder, 'web')
  fs.mkdirSync(path.join(web, 'assets'), { recursive: true })
  fs.writeFileSync(path.join(web, 'index.html'), '<!doctype html><title>Lacuna</title>')
  fs.writeFileSync(path.join(web, 'assets', 'a.js'), 'export {}')
  fs.writeFileSync(path.join(folder, 'secret.js'), 'not for the web')
  app = makeApp({ state, token: TOKEN, port: () => 4570, web, version: '0.0.0' })
})

afterAll(async () => {
  await state.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

interface Ask {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly actor?: string | null
}

const ask = (method: string, route: string, { body, headers = {}, actor = null }: Ask = {}): Promise<Response> =>
  Promise.resolve(
    app.request(`http://${HOST}${route}`, {
      method,
      headers: {
        host: HOST,
        authorization: `Bearer ${TOKEN}`,
        ...(actor === null ? {} : { cookie: `lacuna-actor=${encodeURIComponent(actor)}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  )

const get = async <T>(route: string): Promise<T> => {
  const answer = await ask('GET', route)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as T
}

describe('who is let in', () => {
  test('the printed address answers a plain GET with the page and a cookie; the cookie then serves', async () => {
    const page = await app.request(`http://${HOST}/?token=${TOKEN}`, { headers: { host: HOST } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>Lacuna</title>')
    const cookie = page.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    const session = await app.request(`http://${HOST}/api/session`, {
      headers: { host: HOST, cookie: cookie.split(';')[0] ?? '' },
    })
    expect(session.status).toBe(200)
  })

  test.each([
    ['no token', {}],
    ['a wrong token', { authorization: 'Bearer something-else' }],
    ['a wrong cookie', { cookie: 'lacuna-session-4570=something-else' }],
  ])('%s: 401, and nothing is told', async (_, given) => {
    for (const route of ['/', '/api/session', '/api/reports', '/api/openapi.json', '/api/nothing']) {
      const answer = await app.request(`http://${HOST}${route}`, { headers: { host: HOST, ...given } })
      expect(answer.status, route).toBe(401)
      expect(await answer.text()).not.toContain('Kouachi')
    }
  })

  test.each(['evil.example', 'evil.example:4570', '127.0.0.1', '127.0.0.1:9999', 'localhost.evil.example:4570', ''])(
    'Host %j: 403 (DNS rebinding)',
    async (host) => {
      expect((await ask('GET', '/api/session', { headers: { host } })).status).toBe(403)
    },
  )

  test('another Origin: 403, whatever it sends along', async () => {
    for (const origin of ['http://evil.example', 'null', 'https://127.0.0.1:4570', 'http://127.0.0.1:1'])
      expect((await ask('POST', '/api/workspace/fresh', { headers: { origin } })).status).toBe(403)
    expect((await ask('GET', '/api/session', { headers: { origin: `http://${HOST}` } })).status).toBe(200)
  })

  test('every answer carries the policy that keeps pages inert', async () => {
    for (const route of ['/', '/assets/a.js', '/api/session', '/api/nothing']) {
      const { headers } = await ask('GET', route)
      expect(headers.get('content-security-policy'), route).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    const brief = await ask('GET', '/api/brief')
    expect(brief.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('only the page’s own files are served', async () => {
    expect((await ask('GET', '/assets/a.js')).status).toBe(200)
    for (const route of [
      '/assets/../../secret.js',
      '/assets/%2e%2e/%2e%2e/secret.js',
      '/assets/..%2f..%2fsecret.js',
      '/assets/none.js',
    ])
      expect((await ask('GET', route)).status, route).toBe(404)
  })
})

describe('the sample', () => {
  test('says what it is and how its story ended', async () => {
    const session = await get<Session>('/api/session')
    expect(session.workspace).toMatchObject({ name: 'Sample', sample: true, ending: SAMPLE_ENDING })
    expect(session.cases.map(({ name, reports }) => [name, reports])).toEqual([['France, January 2015', 3]])
    const brief = await (await ask('GET', '/api/brief?format=md')).text()
    expect(brief).toContain('Hayat Boumeddiene among them, in her absence')
  })

  test('one gap comes with its verdict by each reading and the claims that it hangs on', async () => {
    const [gap] = await get<Gap[]>('/api/gaps')
    const page = await get<GapPage>(`/api/gaps/${encodeURIComponent(gap?.id ?? '')}`)
    expect(page.gap).toEqual(gap)
    expect(page.readings.all).toEqual({ verdict: gap?.verdict, basis: gap?.basis })
    expect(page.readings.accepted).toBeNull()
    expect(page.flips.all).toBe(true)
    expect(page.flips.flips.length).toBeGreaterThan(0)
    for (const flip of page.flips.flips) expect(flip.verdict).not.toBe(gap?.verdict)
    expect((await ask('GET', '/api/gaps/nothing')).status).toBe(404)
    expect((await ask('GET', '/api/changes')).status).toBe(400)
    const all = await get<GapChange[]>('/api/changes?since=1970-01-02')
    const open = (await get<Gap[]>('/api/gaps')).filter(({ state: is }) => is === 'open')
    expect(all.map(({ kind, after }) => [kind, after?.id])).toEqual(open.map(({ id }) => ['opened', id]))
    for (const { causes } of all) expect(causes.length).toBeGreaterThan(0)
    const told = await get<Knowledge>('/api/knowledge?person=Cherif%20Kouachi&authority=France')
    expect(told.lines.map(({ authority }) => authority.name)).toEqual(['France'])
    expect(told.lines[0]?.known.length).toBeGreaterThan(0)
    expect((await ask('GET', '/api/knowledge?person=nobody')).status).toBe(404)
    const inquiries = await get<Inquiry[]>('/api/questions')
    expect(inquiries.find((inquiry) => inquiry.gap === gap?.id)?.text).toBe(page.inquiry?.text)
    expect(page.inquiry?.text).toContain(gap?.settle)
  })

  test('reports, claims, gaps and lanes come from its words', async () => {
    const reports = await get<ReportItem[]>('/api/reports')
    expect(reports.map(({ published }) => published.edtf)).toEqual(['2015-01-09', '2015-01-12', '2015-01-14'])
    const page = await get<ReportPage>(`/api/reports/${reports[1]?.id}`)
    expect(page.claims.length).toBeGreaterThan(10)
    for (const { span } of page.claims) expect(page.text.slice(span.start, span.end)).toBe(span.text)
    expect(page.withoutClaim.length).toBeGreaterThan(0)
    for (const { start, end, text } of page.withoutClaim) {
      expect(page.text.slice(start, end)).toBe(text)
      expect(page.claims.some(({ span }) => span.start < end && span.end > start)).toBe(false)
    }
    const gaps = await get<Gap[]>('/api/gaps')
    expect(gaps.length).toBeGreaterThan(3)
    const line = await get<Timeline>('/api/timeline')
    expect(line.lanes.some(({ items }) => items.some(({ kind }) => kind === 'hole'))).toBe(true)
  })

  test('as of 9 January nothing of the 12th is known', async () => {
    const then = await get<Gap[]>('/api/gaps?asOf=2015-01-09')
    const now = await get<Gap[]>('/api/gaps')
    expect(then.map(({ id }) => id)).not.toEqual(now.map(({ id }) => id))
    const reports = await get<ReportItem[]>('/api/reports')
    const first = reports[0]?.id
    for (const gap of then) for (const witness of gap.witnesses) expect(witness.report.id).toBe(first)
  })

  test('takes no reports', async () => {
    const body = { text: 'A note about nothing in particular.' }
    const refused = await ask('POST', '/api/reports', { body, actor: 'A tester' })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('This is the sample')
    expect(await get<ReportItem[]>('/api/reports')).toHaveLength(3)
  })
})

const finished = async (job: Job): Promise<Job> => {
  const stream = await ask('GET', `/api/jobs/${job.id}/events`)
  const text = await stream.text()
  const events = [...text.matchAll(/^data: (.+)$/gm)].map((match) => JSON.parse(match[1] ?? '') as Job)
  const last = events.at(-1)
  if (last === undefined) throw new Error('the stream told nothing')
  expect(last.state).not.toBe('running')
  return last
}

describe('deciding', () => {
  const firstClaim = async (): Promise<ClaimItem> => {
    const reports = await get<ReportItem[]>('/api/reports')
    const [claim] = (await get<ReportPage>(`/api/reports/${reports[1]?.id}`)).claims
    if (claim === undefined) throw new Error('the sample has no claim')
    return claim
  }

  test('a decision needs a name; with one it stands, and can be taken back', async () => {
    const { id } = await firstClaim()
    const nameless = await ask('POST', `/api/claims/${id}/decision`, { body: { decision: 'accept' } })
    expect(nameless.status).toBe(403)
    const accepted = await ask('POST', `/api/claims/${id}/decision`, {
      body: { decision: 'accept' },
      actor: 'A tester',
    })
    expect(await accepted.json()).toMatchObject({ id, status: 'accepted', decidedBy: 'A tester' })
    const reopened = await ask('POST', `/api/claims/${id}/decision`, {
      body: { decision: 'reopen' },
      actor: 'A tester',
    })
    expect(await reopened.json()).toMatchObject({ id, status: 'proposed' })
  })

  test('names of rules cannot be taken', async () => {
    expect((await ask('POST', '/api/session', { body: { actor: 'lacuna:reader' } })).status).toBe(400)
    expect((await ask('POST', '/api/session', { body: { actor: '   ' } })).status).toBe(400)
  })

  test('a report is withdrawn with a reason, and reinstated', async () => {
    const id = (await get<ReportItem[]>('/api/reports'))[2]?.id
    expect(
      (await ask('POST', `/api/reports/${id}/withdraw`, { body: { reason: ' ' }, actor: 'A tester' })).status,
    ).toBe(400)
    const withdrawn = await ask('POST', `/api/reports/${id}/withdraw`, {
      body: { reason: 'a test' },
      actor: 'A tester',
    })
    expect(await withdrawn.json()).toMatchObject({ withdrawn: { by: 'A tester', reason: 'a test' } })
    const back = await ask('POST', `/api/reports/${id}/reinstate`, {
      body: { reason: 'the test is over' },
      actor: 'A tester',
    })
    expect(await back.json()).toMatchObject({ withdrawn: null })
  })

  test('a gap is closed with a reason, and reopened', async () => {
    const session = await get<Session>('/api/session')
    const gap = (await get<Gap[]>('/api/gaps'))[0]
    const body = { reason: 'a test', case: session.currentCase }
    const closed = await ask('POST', `/api/gaps/${encodeURIComponent(gap?.id ?? '')}/close`, {
      body,
      actor: 'A tester',
    })
    expect(await closed.json()).toMatchObject({ id: gap?.id, state: 'closed' })
    const open = await ask('POST', `/api/gaps/${encodeURIComponent(gap?.id ?? '')}/reopen`, { body, actor: 'A tester' })
    expect(await open.json()).toMatchObject({ state: 'open' })
  })

  test('what is not there is named, what is not meant is refused by name', async () => {
    for (const [route, body] of [
      ['/api/claims/nothing-1-c1/decision', { decision: 'accept' }],
      ['/api/gaps/nothing/close', { reason: 'x', case: 'france_january_2015' }],
    ] as const) {
      const answer = await ask('POST', route, { body, actor: 'A tester' })
      expect(answer.status, route).toBe(404)
    }
    const extra = await ask('POST', '/api/session', { body: { actor: 'A tester', role: 'admin' } })
    expect(extra.status).toBe(400)
    expect(await extra.text()).toContain('role')
    expect((await ask('GET', '/api/gaps?asOf=tomorrow')).status).toBe(400)
    expect((await ask('GET', '/api/gaps?reading=most')).status).toBe(400)
  })

  test('no answer holds a stack, a path of this machine or SQL', async () => {
    for (const route of [
      '/api/reports/nothing',
      '/api/jobs/nothing',
      '/api/gaps?case=nothing',
      '/api/nothing',
      '/api/gaps?asOf=2015-02-30',
    ]) {
      const words = await (await ask('GET', route)).text()
      expect(words).not.toMatch(/\bat .*\.ts:\d|select |insert |node_modules/i)
      expect(words).not.toContain(folder)
    }
  })
})

describe('a workspace of one’s own', () => {
  test('is one click away from the sample, and takes reports by text and by file', async () => {
    const fresh = (await (await ask('POST', '/api/workspace/fresh')).json()) as Session
    expect(fresh.workspace).toMatchObject({ name: 'own', sample: false, ending: null })
    expect(await get<ReportItem[]>('/api/reports')).toEqual([])

    const pasted = (await (
      await ask('POST', '/api/reports', {
        body: { text: 'Police in Ostrava arrested Ilvo Marchetta on 3 May 2021.', title: 'A pasted note' },
        actor: 'A tester',
      })
    ).json()) as Job
    expect((await finished(pasted)).results).toMatchObject([{ status: 'added' }])

    const form = new FormData()
    form.append('files', new File(['Ilvo Marchetta travelled to Brno in June 2021.'], 'second.txt'))
    form.append('files', new File([''], 'empty.txt'))
    const sent = await app.request(`http://${HOST}/api/reports`, {
      method: 'POST',
      body: form,
      headers: { host: HOST, authorization: `Bearer ${TOKEN}` },
    })
    const ended = await finished((await sent.json()) as Job)
    expect(ended).toMatchObject({ state: 'done', done: 2, total: 2 })
    expect(ended.results.map(({ file, status }) => [file, status])).toEqual([
      ['second.txt', 'added'],
      ['empty.txt', 'failed'],
    ])
    expect((await get<ReportItem[]>('/api/reports')).map(({ name }) => name)).toEqual(['A pasted note', 'second.txt'])
  })

  test('one thing alone that is refused is a mistake of the request, and the attempt is in the journal', async () => {
    const refused = await ask('POST', '/api/reports', {
      body: { url: 'http://127.0.0.1:18999/page?key=secret' },
      actor: 'A tester',
    })
    expect(refused.status).toBe(400)
    const words = await refused.text()
    expect(words).toMatch(/loopback|port/)
    const last = (await state.workspace().journalEntries({ limit: 100 })).at(-1)
    expect(last).toMatchObject({ kind: 'report.refused', actor: 'A tester' })
    expect(JSON.stringify(last)).not.toContain('secret')
  })

  test.each([
    [{}, 'either'],
    [{ text: 'x', url: 'https://example.org' }, 'either'],
    [{ url: 'file:///etc/passwd' }, 'http'],
    [{ text: 'x', secret: 1 }, 'secret'],
  ])('%j is refused in words', async (body, word) => {
    const answer = await ask('POST', '/api/reports', { body })
    expect(answer.status).toBe(400)
    expect((await answer.text()).toLowerCase()).toContain(word)
  })

  test('the API describes itself, and every route of it has words', async () => {
    const document = await get<{ openapi: string; paths: Record<string, Record<string, { summary?: string }>> }>(
      '/api/openapi.json',
    )
    expect(document.openapi).toBe('3.1.0')
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
    expect(operations.length).toBeGreaterThan(15)
    for (const { summary } of operations) expect(summary).toBeTruthy()
  })
})
