import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fromGold, readReport, toGold } from '../src/reading/index.ts'
import { shared, withoutShared } from './shared.ts'

interface Marked {
  readonly entities: readonly { readonly id: string; readonly mentions: readonly { readonly kind: string }[] }[]
}
/** What the test needs of a gold file; the rest is for `fromGold` and the scorer. */
interface Gold extends Marked {
  readonly doc: { readonly length: number; readonly published: { readonly edtf: string } }
}
interface F1 {
  readonly f1: number
}
interface Score {
  readonly entities: Readonly<Record<'nameMentionsExact' | 'nameMentionsUntyped' | 'clusterCEAF' | 'canonical', F1>>
}
interface Scorer {
  readonly score: (gold: object, predicted: object) => Score
  readonly add: (sum: Score | null, next: Score) => Score
}

const folder = path.join(import.meta.dirname, 'gold', 'names')
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()
const textOf = (name: string): string => fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8')
const goldOf = (name: string): Gold => JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'))

describe('the names gold itself', () => {
  test('seven reports to learn from, seven for figures only', () => {
    for (const split of ['tune', 'held']) expect(names.filter((name) => name.startsWith(`${split}-`))).toHaveLength(7)
    expect(names).toHaveLength(14)
  })

  test.each(names)('%s: every span holds its words, every id stands once', (name) => {
    const gold = goldOf(name)
    const text = textOf(name)
    expect(text).toHaveLength(gold.doc.length)
    const reading = fromGold(gold, text)
    expect(reading.ok, reading.ok ? '' : reading.error.message).toBe(true)
    expect(new Set(gold.entities.map((entity) => entity.id)).size).toBe(gold.entities.length)
  })
})

/** Only the mentions by name, and only entities that have one: the reports are annotated for these alone. */
const named = <T extends Marked>(marked: T): T => ({
  ...marked,
  entities: marked.entities
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter((mention) => mention.kind === 'name') }))
    .filter((entity) => entity.mentions.length > 0),
})

const ONE_CASE = /-(?:caps|lower)$/
/** Each row with the floors of its tune half (exact, of the same thing), below what it reaches; the held half has none, lest anything be fitted to it. */
const ROWS: readonly (readonly [label: string, oneCase: boolean, exact: number, ceaf: number])[] = [
  ['with capitals as usual', false, 0.93, 0.92],
  ['in one case throughout', true, 0.65, 0.65],
]
const HELD_SHARE = 0.8
const MEASURES = [
  ['exact', 'nameMentionsExact'],
  ['untyped', 'nameMentionsUntyped'],
  ['CEAF', 'clusterCEAF'],
  ['canonical', 'canonical'],
] as const

describe.skipIf(withoutShared('how well names are found'))('how well names are found', () => {
  test('the figures hold', async () => {
    const scorer: Scorer = await import(pathToFileURL(path.join(shared, 'data', 'gold', 'score.mjs')).href)
    const measure = (split: string, oneCase: boolean): Score => {
      let total: Score | null = null
      for (const name of names) {
        if (!name.startsWith(`${split}-`) || ONE_CASE.test(name) !== oneCase) continue
        const gold = goldOf(name)
        const predicted = toGold(readReport(textOf(name), { published: gold.doc.published.edtf })) as Marked
        total = scorer.add(total, scorer.score(named(gold), named(predicted)))
      }
      if (total === null) throw new Error(`no report in ${split}`)
      return total
    }
    const lines = [`  ${''.padEnd(32)}${MEASURES.map(([label]) => label.padStart(10)).join('')}`]
    for (const [label, oneCase, exact, ceaf] of ROWS) {
      const [tune, held] = [measure('tune', oneCase), measure('held', oneCase)]
      for (const [split, { entities }] of [
        ['tune', tune],
        ['held', held],
      ] as const)
        lines.push(
          `  ${`${label}, ${split}`.padEnd(32)}${MEASURES.map(([, key]) => entities[key].f1.toFixed(3).padStart(10)).join('')}`,
        )
      expect.soft(tune.entities.nameMentionsExact.f1, `tune, ${label}: exact`).toBeGreaterThanOrEqual(exact)
      expect.soft(tune.entities.clusterCEAF.f1, `tune, ${label}: CEAF`).toBeGreaterThanOrEqual(ceaf)
      expect
        .soft(held.entities.nameMentionsExact.f1, `held, ${label}: exact`)
        .toBeGreaterThanOrEqual(exact * HELD_SHARE)
    }
    console.log(lines.join('\n'))
  })
})
