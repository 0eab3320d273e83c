import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeEdtf, extentOf, formatEdtf, parseEdtf } from './index.ts'

const GOLD = new URL('../../../shared/data/gold/seed.json', import.meta.url)
const there = existsSync(GOLD)
if (!there) console.log('skipped: the gold reading of the seed report is not beside this repository')

interface Gold {
  readonly times: readonly { readonly value: string; readonly alts?: readonly string[] }[]
  readonly claims: readonly { readonly time?: { readonly edtf: string | null; readonly alts?: readonly string[] } }[]
}

const values = (): readonly string[] => {
  const gold: Gold = JSON.parse(readFileSync(GOLD, 'utf8'))
  const all = [
    ...gold.times.flatMap((t) => [t.value, ...(t.alts ?? [])]),
    ...gold.claims.flatMap((c) => [c.time?.edtf ?? '', ...(c.time?.alts ?? [])]),
  ]
  return [...new Set(all)].filter((v) => typeof v === 'string' && v !== '')
}

describe.skipIf(!there)('every time value of the gold reading', () => {
  test('is read, or refused for a reason that fits', () => {
    const all = values()
    expect(all.length).toBeGreaterThan(40)
    for (const text of all) {
      const parsed = parseEdtf(text)
      if (parsed.ok) {
        expect(formatEdtf(parsed.value)).toBe(text)
        expect(extentOf(parsed.value, { zone: 'Europe/Paris' }).ok).toBe(true)
        expect(describeEdtf(text)).not.toContain('"')
      } else {
        const expected = /^P/.test(text) ? /duration|vague/ : /T[A-Z]{2}/.test(text) ? /day-part/ : /never/
        expect([text, parsed.error.code]).toEqual([text, expect.stringMatching(expected)])
      }
    }
  })
})
