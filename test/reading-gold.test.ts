import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fromGold, readReport, toGold } from '../src/reading/index.ts'
import { shared, withoutShared } from './shared.ts'

/** What the test needs of a gold file; the rest is for `fromGold` and the scorer. */
interface Gold {
  readonly doc: {
    readonly length: number
    readonly published: { readonly edtf: string; readonly given: 'stated' | 'declared' | 'inferred' }
  }
  readonly entities: readonly { readonly id: string }[]
}

interface F1 {
  readonly f1: number
}
interface Share {
  readonly acc: number | null
}
/** The measures of the scorer that are printed here. */
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

const folder = path.join(import.meta.dirname, 'gold')
const SPLITS = ['tune', 'held'] as const
type Split = (typeof SPLITS)[number]

const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()
const textOf = (name: string): string => fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8')
const goldOf = (name: string): Gold => JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'))

describe('the gold itself', () => {
  test('five reports to learn from, five for figures only', () => {
    for (const split of SPLITS) expect(names.filter((name) => name.startsWith(`${split}-`))).toHaveLength(5)
    expect(names).toHaveLength(10)
  })

  test.each(names)('%s: every span holds its words, every id leads somewhere, every type and time is one', (name) => {
    const gold = goldOf(name)
    const text = textOf(name)
    expect(text).toHaveLength(gold.doc.length)
    const reading = fromGold(gold, text)
    expect(reading.ok, reading.ok ? '' : reading.error.message).toBe(true)
    expect(new Set(gold.entities.map((entity) => entity.id)).size).toBe(gold.entities.length)
  })
})

/**
 * The measures of the table, in its order, with the floor of each: below what the tune half reaches. The held half has no floor of its own, lest
 * anything be fitted to it: it has to reach four fifths of the other's, which for claims keeps both floors low.
 */
const MEASURES: readonly (readonly [name: string, floor: number, of: (score: Score) => number])[] = [
  ['claim F1', 0.66, (score) => score.claims.claim.f1],
  ['claimFull F1', 0.52, (score) => score.claims.claimFull.f1],
  ['names exact', 0.83, (score) => score.entities.nameMentionsExact.f1],
  ['time value F1', 0.47, (score) => score.times.valueF1.f1],
  ['source', 0.88, (score) => score.claims.attribution.sourceAccuracy.acc ?? 0],
  ['source where gold has one', 0.82, (score) => score.claims.attribution.sourceAccuracyAttributed.acc ?? 0],
  ['polarity', 0.93, (score) => score.claims.polarityAccuracy.acc ?? 0],
]
const HELD_SHARE = 0.8

describe.skipIf(withoutShared('how well the made-up reports are read'))('how well the made-up reports are read', () => {
  /** With the day of publication as a user would have it, or declared for every report: the difference is the price of not knowing the day. */
  const readings = (name: string, declareAll: boolean) => {
    const gold = goldOf(name)
    const { edtf, given } = gold.doc.published
    const reading = readReport(textOf(name), declareAll || given === 'declared' ? { published: edtf } : {})
    return { gold, predicted: toGold(reading), dayFound: given === 'declared' ? null : reading.published.edtf === edtf }
  }

  test('the figures hold', async () => {
    const scorer: Scorer = await import(pathToFileURL(path.join(shared, 'data', 'gold', 'score.mjs')).href)
    const measure = (split: Split, declareAll: boolean) => {
      const read = names.filter((name) => name.startsWith(`${split}-`)).map((name) => readings(name, declareAll))
      const total = read.reduce<Score | null>(
        (sum, { gold, predicted }) => scorer.add(sum, scorer.score(gold, predicted)),
        null,
      )
      if (total === null) throw new Error(`no report in ${split}`)
      const unknown = read.filter(({ dayFound }) => dayFound !== null)
      return { total, days: `${unknown.filter(({ dayFound }) => dayFound === true).length}/${unknown.length}` }
    }
    const [tune, held] = [measure('tune', false), measure('held', false)]
    const [tuneDeclared, heldDeclared] = [measure('tune', true), measure('held', true)]
    const line = (name: string, ...cells: readonly string[]): string =>
      `  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(7)).join('')}`
    const figure = (value: number): string => value.toFixed(3)
    console.log(
      [
        `${line('', '', '')}   day declared`,
        line('', 'tune', 'held', 'tune', 'held'),
        ...MEASURES.map(([name, , of]) =>
          line(name, ...[tune, held, tuneDeclared, heldDeclared].map(({ total }) => figure(of(total)))),
        ),
        line('day of publication found', tune.days, held.days),
      ].join('\n'),
    )
    for (const [name, floor, of] of MEASURES) {
      expect.soft(of(tune.total), `tune: ${name}`).toBeGreaterThanOrEqual(floor)
      expect.soft(of(held.total), `held: ${name}`).toBeGreaterThanOrEqual(floor * HELD_SHARE)
    }
  })
})
