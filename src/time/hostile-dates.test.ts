import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseEdtf } from './index.ts'

const folder = fileURLToPath(new URL('../../../shared/data/hostile/', import.meta.url))
const present = existsSync(`${folder}manifest.json`)
if (!present) console.log(`Skipped: no hostile inputs at ${folder}`)

interface Entry {
  readonly id: string
  readonly kind: string
  readonly file: string
  readonly expect: string
  /** Words, parted by bars, one of which the refusal has to say. */
  readonly names: readonly string[]
}

/** An interval of a start and an end, or the start alone, as EDTF. */
const edtfOf = ({ start, end }: { readonly start: string; readonly end?: string }): string =>
  end === undefined ? start : `${start}/${end}`

test.skipIf(!present)('hostile dates are refused in words that name what is wrong', () => {
  const { entries } = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as {
    readonly entries: readonly Entry[]
  }
  const dates = entries.filter((entry) => entry.kind === 'dates')
  expect(dates.length).toBeGreaterThan(0)
  for (const entry of dates) {
    expect(entry.expect).toBe('reject-clear')
    const parsed = parseEdtf(edtfOf(JSON.parse(readFileSync(folder + entry.file, 'utf8'))))
    expect(parsed.ok, entry.id).toBe(false)
    if (!parsed.ok)
      for (const names of entry.names)
        expect(`${parsed.error.message} ${parsed.error.hint}`.toLowerCase(), entry.id).toMatch(new RegExp(names))
  }
})

test('the same kinds of dates of our own are refused, none is rolled over', () => {
  for (const text of ['2019-02-29', '2019-04-31', '2019-13-01', '2019-00-10', '12019-05-03', '2019-05/2018-01'])
    expect(parseEdtf(text).ok, text).toBe(false)
})
