import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { detectLanguage, fromGold, readReport, toGold } from '../src/reading/index.ts'
import { shared, withoutShared } from './shared.ts'

interface Gold {
  readonly doc: { readonly length: number; readonly published: { readonly edtf: string } }
}
interface F1 {
  readonly f1: number
}
interface Share {
  readonly acc: number | null
}
interface Score {
  readonly entities: { readonly nameMentionsExact: F1 }
  readonly times: { readonly valueF1: F1 }
  readonly claims: {
    readonly claim: F1
    readonly claimFull: F1
    readonly polarityAccuracy: Share
    readonly attribution: { readonly sourceAccuracy: Share; readonly sourceAccuracyAttributed: Share }
  }
}
interface Scorer {
  readonly score: (gold: Gold, predicted: object) => Score
  readonly add: (sum: Score | null, next: Score) => Score
}

const folder = path.join(import.meta.dirname, 'gold', 'french')
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()
const textOf = (name: string): string => fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8')
const goldOf = (name: string): Gold => JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'))

describe('the French gold', () => {
  test('two reports to learn from, one for figures only', () => {
    expect(names).toEqual(['fr-held-1', 'fr-tune-1', 'fr-tune-2'])
  })

  test.each(names)('%s: every span holds its words, every id leads somewhere; it is known for French', (name) => {
    const text = textOf(name)
    const gold = goldOf(name)
    expect(text).toHaveLength(gold.doc.length)
    const reading = fromGold(gold, text)
    expect(reading.ok, reading.ok ? '' : reading.error.message).toBe(true)
    expect(detectLanguage(text).code).toBe('fr')
  })
})

/** What is printed, with the floor that the reports to learn from must reach. The other is printed alone: nothing is fitted to it. */
const MEASURES: readonly (readonly [name: string, floor: number, of: (score: Score) => number])[] = [
  ['claim F1', 0.75, (score) => score.claims.claim.f1],
  ['claimFull F1', 0.62, (score) => score.claims.claimFull.f1],
  ['names exact', 0.92, (score) => score.entities.nameMentionsExact.f1],
  ['time value F1', 0.95, (score) => score.times.valueF1.f1],
  ['source', 0.82, (score) => score.claims.attribution.sourceAccuracy.acc ?? 0],
  ['source where gold has one', 0.6, (score) => score.claims.attribution.sourceAccuracyAttributed.acc ?? 0],
  ['polarity', 0.95, (score) => score.claims.polarityAccuracy.acc ?? 0],
]

describe.skipIf(withoutShared('how well French is read'))('how well French is read', () => {
  test('the figures hold', async () => {
    const scorer: Scorer = await import(pathToFileURL(path.join(shared, 'data', 'gold', 'score.mjs')).href)
    const measure = (split: string): Score => {
      let sum: Score | null = null
      for (const name of names.filter((each) => each.startsWith(`fr-${split}-`))) {
        const gold = goldOf(name)
        const predicted = toGold(readReport(textOf(name), { published: gold.doc.published.edtf }))
        sum = scorer.add(sum, scorer.score(gold, predicted))
      }
      if (sum === null) throw new Error(`no report in ${split}`)
      return sum
    }
    const [tune, held] = [measure('tune'), measure('held')]
    console.log(
      [
        `${'  French'.padEnd(28)}   tune   held`,
        ...MEASURES.map(
          ([name, , of]) => `  ${name.padEnd(26)}${of(tune).toFixed(3).padStart(7)}${of(held).toFixed(3).padStart(7)}`,
        ),
      ].join('\n'),
    )
    for (const [name, floor, of] of MEASURES) expect.soft(of(tune), `tune: ${name}`).toBeGreaterThanOrEqual(floor)
  })
})
