import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ClaimLine, claimItems } from '../src/desk/index.ts'
import type { Flag } from '../src/model/index.ts'
import type { Job, ReportItem, ReportPage } from '../src/server/api-types.ts'
import { openWorkspace } from '../src/store/index.ts'
import { lacuna } from './command.ts'
import { type Canary, hostileCanary, type Served, serve } from './served.ts'
import { shared } from './shared.ts'

const corpus = path.join(shared, 'data', 'hostile')
const isThere = fs.existsSync(path.join(corpus, 'manifest.json'))
if (!isThere)
  console.log('skipped: hostile inputs through both doors: the evaluation data (../shared) is not on this machine')

interface Entry {
  readonly id: string
  readonly kind: string
  readonly file: string
  readonly expect: 'accept' | 'accept-flag' | 'accept-neutral' | 'reject-clear' | 'either'
  /** Regular expressions of which one must match what is said. */
  readonly names: readonly string[]
  readonly keepText?: readonly string[]
  readonly mustNotClaim?: readonly string[]
  readonly mustNotCreate?: readonly string[]
  readonly limits?: { readonly ms?: number; readonly rssMB?: number }
}

/** Reports; lists, registers, alerts and queries come through other doors. */
const KINDS: ReadonlySet<string> = new Set(['html', 'encoding', 'archive', 'pdf', 'ssrf', 'prompt-injection'])
const manifest: { readonly entries: readonly Entry[] } = isThere
  ? JSON.parse(fs.readFileSync(path.join(corpus, 'manifest.json'), 'utf8'))
  : { entries: [] }
const entries = manifest.entries.filter(({ kind }) => KINDS.has(kind))
const bytesOf = (entry: Entry): Buffer => fs.readFileSync(path.join(corpus, entry.file))
const isAddress = (entry: Entry): boolean => entry.kind === 'ssrf'

/** Stored before anything hostile comes, and there unchanged after each. */
const BEFORE = `The watch on Tove Lindgard

Harbour Notes
12 March 2019

Norwegian authorities placed Tove Lindgard under surveillance in May 2016.
`

/** How an entry ended at one of the doors. */
interface Ending {
  readonly taken: boolean
  /** The error or the warnings, in words. */
  readonly said: string
  /** Everything that the person was shown. */
  readonly shown: string
  readonly report: string | null
  readonly text: string
  /** The claims as they are answered. */
  readonly claims: string
  readonly ms: number
}

const MS = 5_000
const RSS_MB = 500

/** Everything of the manifest that is told by the ending alone. */
function holds(entry: Entry, ending: Ending, folder: string): void {
  const { taken, said, shown, text, claims, ms } = ending
  if (entry.expect !== 'either') expect(taken, said).toBe(entry.expect !== 'reject-clear')
  expect(
    entry.names.some((name) => new RegExp(name, 'i').test(said)),
    `"${said}" names ${entry.names.join(' or ')}`,
  ).toBe(true)
  expect(ms).toBeLessThan(entry.limits?.ms ?? MS)

  // No stack, statement or place on this machine, and nothing that would drive a terminal.
  expect(shown).not.toMatch(/\bat .{1,200}:\d+:\d+|node_modules|\.[tj]s:\d|\b(?:SELECT|INSERT|UPDATE) |SQLITE|ENOENT/)
  for (const place of [folder, corpus, os.homedir(), import.meta.dirname]) expect(shown).not.toContain(place)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)

  if (!taken) {
    expect(said.trim()).not.toBe('')
    expect(ending.report).toBeNull()
    return
  }
  for (const words of entry.keepText ?? []) expect(text).toContain(words)
  for (const words of entry.mustNotClaim ?? []) expect(claims).not.toContain(words)
  expect(text).not.toMatch(/\0|\ufffd/)
  expect(text).not.toMatch(/<script|onerror=/)
}

/** What a workspace holds afterwards: each taken document byte for byte with its entry in the journal, and nothing of the refused ones. */
async function journalHolds(
  file: string,
  taken: readonly { readonly entry: Entry; readonly report: string }[],
): Promise<void> {
  const workspace = await openWorkspace(file)
  try {
    const { ok, problems } = await workspace.verify()
    expect(ok, JSON.stringify(problems)).toBe(true)
    const journal = await workspace.journalEntries()
    const added = journal.filter(({ kind }) => kind === 'report.added')
    expect(added).toHaveLength(taken.length + 1)
    for (const { entry, report } of taken) {
      const kept = await workspace.report(report)
      const bytes = bytesOf(entry)
      expect(kept.bytesHash).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(bytes.equals((await workspace.blob(kept.bytesHash)) ?? new Uint8Array())).toBe(true)
      expect(added.some((one) => JSON.stringify(one).includes(report))).toBe(true)
    }
    // One stretch of bytes for the report before, its text and its reading; as many for each that was taken.
    expect((await workspace.verify()).blobs).toBeLessThanOrEqual(3 * (taken.length + 1))
  } finally {
    await workspace.close()
  }
}

/** The data folder lies in an otherwise empty one: whatever is written beside it is seen. */
function dataFolder(): { readonly base: string; readonly data: string; nothingBeside(): void } {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-hostile-'))
  const data = path.join(base, 'data')
  fs.mkdirSync(data)
  return { base, data, nothingBeside: () => expect(fs.readdirSync(base)).toEqual(['data']) }
}

const memory = (pid: number, field: 'VmRSS' | 'VmHWM'): number | null => {
  const status = `/proc/${pid}/status`
  if (!fs.existsSync(status)) return null
  const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(fs.readFileSync(status, 'utf8'))
  return found === null ? null : Number(found[1]) / 1024
}

describe.skipIf(!isThere)('hostile inputs', () => {
  let listener: Canary | null = null
  beforeAll(async () => {
    listener = await hostileCanary()
    if (listener === null)
      console.log('hostile inputs: port 18999 is taken; that nothing was fetched is not watched in this run')
  }, 40_000)
  afterAll(() => listener?.close())

  describe('through the API of a running server', () => {
    const place = dataFolder()
    const taken: { readonly entry: Entry; readonly report: string }[] = []
    let served: Served
    let before: ReportPage

    const call = async <T>(
      where: string,
      init: RequestInit = {},
    ): Promise<{ status: number; body: T; raw: string }> => {
      const answer = await fetch(served.origin + where, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${served.token}` },
      })
      const raw = await answer.text()
      return { status: answer.status, body: JSON.parse(raw) as T, raw }
    }
    const post = (
      entry: { readonly url: string } | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
    ) => {
      if ('url' in entry)
        return call<Job & { error?: { message: string; hint: string | null } }>('/api/reports', {
          method: 'POST',
          body: JSON.stringify(entry),
          headers: { 'content-type': 'application/json' },
        })
      const body = new FormData()
      body.append('files', new Blob([entry.bytes]), entry.name)
      return call<Job & { error?: { message: string; hint: string | null } }>('/api/reports', { method: 'POST', body })
    }
    const settled = async (job: Job): Promise<Job> => {
      const ended = async () => (await call<Job>(`/api/jobs/${job.id}`)).body.state !== 'running'
      await vi.waitUntil(ended, { timeout: 15_000, interval: 20 })
      return (await call<Job>(`/api/jobs/${job.id}`)).body
    }

    beforeAll(async () => {
      served = await serve(place.data)
      expect((await call('/api/workspace/fresh', { method: 'POST' })).status).toBe(200)
      const { body } = await post({ name: 'before.txt', bytes: Buffer.from(BEFORE) })
      const job = await settled(body)
      before = (await call<ReportPage>(`/api/reports/${job.results[0]?.report}`)).body
      expect(before.text).toContain('Tove Lindgard')
    }, 20_000)
    afterAll(async () => {
      await served?.stop()
      fs.rmSync(place.base, { recursive: true, force: true })
    })

    const end = async (entry: Entry): Promise<Ending> => {
      const begun = performance.now()
      const sent = isAddress(entry)
        ? await post({ url: bytesOf(entry).toString('utf8').trim() })
        : await post({ name: path.basename(entry.file), bytes: new Uint8Array(bytesOf(entry)) })
      if (sent.body.error !== undefined) {
        expect(sent.status).toBeGreaterThanOrEqual(400)
        expect(sent.status).toBeLessThan(500)
        const { message, hint } = sent.body.error
        const ms = performance.now() - begun
        return {
          taken: false,
          said: `${message} ${hint ?? ''}`,
          shown: `${message}\n${hint}`,
          report: null,
          text: '',
          claims: '',
          ms,
        }
      }
      const job = await settled(sent.body)
      const ms = performance.now() - begun
      const [result, ...more] = job.results
      expect(more).toEqual([])
      expect(['added', 'failed']).toContain(result?.status)
      const report = result?.report ?? null
      if (report === null)
        return {
          taken: false,
          said: `${result?.message} ${result?.hint ?? ''}`,
          shown: `${result?.file}\n${result?.message}\n${result?.hint}`,
          report,
          text: '',
          claims: '',
          ms,
        }
      const { body: page } = await call<ReportPage>(`/api/reports/${report}`)
      taken.push({ entry, report })
      const said = page.report.flags.map(({ message }: Flag) => message).join('\n')
      const words = [page.report.title, page.report.name, said, ...page.claims.map(({ sentence }) => sentence)]
      return {
        taken: true,
        said,
        shown: words.join('\n'),
        report,
        text: page.text,
        claims: JSON.stringify(page.claims),
        ms,
      }
    }

    test.each(entries)('$id, $kind: $expect', async (entry) => {
      // The peak is counted from here on, where the system can do that.
      if (fs.existsSync(`/proc/${served.pid}/clear_refs`)) fs.writeFileSync(`/proc/${served.pid}/clear_refs`, '5')
      const rss = memory(served.pid, 'VmRSS')
      const reports = (await call<ReportItem[]>('/api/reports')).body.length
      const ending = await end(entry)
      holds(entry, ending, place.base)
      const peak = memory(served.pid, 'VmHWM')
      if (rss !== null && peak !== null) expect(peak - rss).toBeLessThan(entry.limits?.rssMB ?? RSS_MB)

      const begun = performance.now()
      const after = await call<ReportItem[]>('/api/reports')
      expect(performance.now() - begun).toBeLessThan(1_000)
      expect(after.body).toHaveLength(reports + (ending.taken ? 1 : 0))
      expect((await call(`/api/reports/${before.report.id}`)).body).toEqual(before)
      expect(served.running()).toBe(true)
      expect(served.said()).not.toMatch(/fault/)
      for (const created of entry.mustNotCreate ?? []) expect(fs.existsSync(created)).toBe(false)
      expect(listener?.asked ?? []).toEqual([])
      place.nothingBeside()
    })

    test('and in the end: gaps, timeline and brief answer, nothing of it is claimed, the journal verifies', async () => {
      const brief = await (
        await fetch(`${served.origin}/api/brief?format=html`, { headers: { authorization: `Bearer ${served.token}` } })
      ).text()
      expect(brief).toContain('Tove Lindgard')
      expect(brief).not.toMatch(/<script|<img|onerror=|<iframe/)
      const answers = [
        (await call('/api/gaps')).raw,
        (await call('/api/timeline')).raw,
        brief.replace(/<section id="sources">[\s\S]*/, ''),
      ]
      for (const word of entries.flatMap(({ mustNotClaim }) => mustNotClaim ?? []))
        for (const answer of answers) expect(answer).not.toContain(word)
      expect(await served.stop()).toBe(0)
      await journalHolds(path.join(place.data, 'workspace.lacuna'), taken)
    })
  })

  describe('through lacuna add', () => {
    const place = dataFolder()
    const run = (...args: string[]) => lacuna(place.data, args)
    const taken: { readonly entry: Entry; readonly report: string }[] = []
    const inFolder = ['before.txt', 'workspace.lacuna', ...entries.map(({ file }) => path.basename(file))]
    let before: readonly ClaimLine[]

    beforeAll(async () => {
      fs.writeFileSync(path.join(place.data, 'before.txt'), BEFORE)
      for (const entry of entries)
        fs.copyFileSync(path.join(corpus, entry.file), path.join(place.data, path.basename(entry.file)))
      const added = await run('add', 'before.txt')
      expect(added.code, added.err).toBe(0)
      before = (await run('claims', 'before.txt')).json<ClaimLine[]>()
      expect(before.length).toBeGreaterThan(0)
    }, 20_000)
    afterAll(() => fs.rmSync(place.base, { recursive: true, force: true }))

    test.each(entries)('$id, $kind: $expect', async (entry) => {
      const name = path.basename(entry.file)
      const ran = await run('add', isAddress(entry) ? bytesOf(entry).toString('utf8').trim() : name)
      const [row, ...more] = ran.json<{ status: string; report: string | null }[]>()
      expect(more).toEqual([])
      const report = row?.report ?? null
      expect(ran.code).toBe(report === null ? 2 : 0)
      expect(row?.status).toBe(report === null ? 'failed' : 'added')
      if (report === null) {
        expect(ran.err).toContain(isAddress(entry) ? 'lacuna: ' : name)
        holds(
          entry,
          { taken: false, said: ran.err, shown: ran.err + ran.out, report, text: '', claims: '', ms: ran.ms },
          place.base,
        )
      } else {
        taken.push({ entry, report })
        const workspace = await openWorkspace(path.join(place.data, 'workspace.lacuna'))
        const { text, flags } = await workspace.report(report)
        const claims = JSON.stringify(await claimItems(workspace, report))
        await workspace.close()
        const said = flags.map(({ message }) => message).join('\n')
        holds(
          entry,
          { taken: true, said, shown: ran.err + ran.out + said, report, text, claims, ms: ran.ms },
          place.base,
        )
      }
      for (const created of entry.mustNotCreate ?? []) expect(fs.existsSync(created)).toBe(false)
      expect(listener?.asked ?? []).toEqual([])
      place.nothingBeside()
      expect(fs.readdirSync(place.data).filter((one) => !inFolder.includes(one))).toEqual([])
    })

    test('and in the end: what was there before is there, the journal verifies', async () => {
      expect((await run('claims', 'before.txt')).json<ClaimLine[]>()).toEqual(before)
      await journalHolds(path.join(place.data, 'workspace.lacuna'), taken)
    })
  })
})
