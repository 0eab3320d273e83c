import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { makeTextDocument } from '../text-document.ts'
import { readTimes, solveDocumentDate } from './index.ts'

const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))
const present = existsSync(`${shared}gold/seed.json`)
if (!present) console.log(`Skipped: the annotated report is not at ${shared}`)

interface GoldTime {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly alts?: readonly string[]
}

test.skipIf(!present)('the annotated report: the day from the text alone, and the values of its times', () => {
  const doc = makeTextDocument(readFileSync(`${shared}reports/seed.txt`, 'utf8'))
  const gold = JSON.parse(readFileSync(`${shared}gold/seed.json`, 'utf8')) as {
    readonly doc: { readonly published: { readonly edtf: string } }
    readonly times: readonly GoldTime[]
  }
  const published = solveDocumentDate(doc)
  expect(published.edtf).toBe(gold.doc.published.edtf)
  const times = readTimes(doc, published)
  const right = gold.times.filter((want) =>
    times.some(
      (time) =>
        time.start < want.end && want.start < time.end && [want.value, ...(want.alts ?? [])].includes(time.value),
    ),
  )
  const f1 = (2 * right.length) / (times.length + gold.times.length)
  expect(f1).toBeGreaterThanOrEqual(0.95)
})
