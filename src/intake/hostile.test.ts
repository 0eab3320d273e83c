import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFile, receiveUrl } from './index.ts'

const corpus = fileURLToPath(new URL('../../../shared/data/hostile/', import.meta.url))
const isThere = fs.existsSync(path.join(corpus, 'manifest.json'))
if (!isThere) console.log('hostile inputs: skipped, ../shared/data/hostile is not there')

interface Entry {
  readonly id: string
  readonly kind: string
  readonly file: string
  readonly expect: string
  readonly names: readonly string[]
  readonly keepText?: readonly string[]
  readonly mustNotCreate?: readonly string[]
  readonly limits?: { readonly ms?: number }
}

/** Lists, dates, names and the rest come through other doors. */
const KINDS = new Set(['html', 'encoding', 'archive', 'pdf', 'ssrf', 'prompt-injection'])
const manifest: { readonly entries: readonly Entry[] } = isThere
  ? JSON.parse(fs.readFileSync(path.join(corpus, 'manifest.json'), 'utf8'))
  : { entries: [] }
const entries = manifest.entries.filter(({ kind }) => KINDS.has(kind))

describe.skipIf(!isThere)('hostile inputs', () => {
  let canary: http.Server | null = null
  let asked = 0

  beforeAll(async () => {
    const server = http.createServer((_, response) => {
      asked++
      response.end()
    })
    await new Promise<void>((resolve) => {
      server.on('error', () => {
        console.log('hostile inputs: port 18999 is taken, no canary')
        resolve()
      })
      server.listen(18_999, '127.0.0.1', () => {
        canary = server
        resolve()
      })
    })
  })
  afterAll(() => canary?.close())

  it('are there', () => expect(entries.length).toBeGreaterThan(0))

  it.each(entries)('$id ends as its manifest says ($expect)', async (entry) => {
    const file = path.join(corpus, entry.file)
    const begin = performance.now()
    const result =
      entry.kind === 'ssrf' ? await receiveUrl(fs.readFileSync(file, 'utf8').trim()) : await receiveFile(file)
    expect(performance.now() - begin).toBeLessThan(entry.limits?.ms ?? 5_000)

    const said = result.ok ? result.value.flags.map(({ message }) => message).join('\n') : result.error.message
    const outcome = result.ok ? 'taken' : 'refused'
    if (entry.expect === 'either') expect(['taken', 'refused']).toContain(outcome)
    else expect(outcome).toBe(entry.expect.startsWith('accept') ? 'taken' : 'refused')
    expect(
      entry.names.some((name) => new RegExp(name, 'i').test(said)),
      said,
    ).toBe(true)

    if (result.ok) {
      for (const words of entry.keepText ?? []) expect(result.value.text).toContain(words)
      expect(result.value.text).not.toMatch(/<script|onerror|\0|\ufffd/)
      expect(Buffer.from(result.value.bytes).equals(fs.readFileSync(file))).toBe(true)
    }
    for (const created of entry.mustNotCreate ?? []) expect(fs.existsSync(created)).toBe(false)
    const shown = JSON.stringify(
      result.ok ? { ...result.value, bytes: null } : { ...result.error, message: result.error.message },
    )
    expect(shown).not.toContain(corpus)
    expect(shown).not.toMatch(/node_modules|\.ts:\d|\bat \w+ \(/)
    expect(asked).toBe(0)
  })
})
