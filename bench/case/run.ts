/**
 * Reads the seed report and the tune half of `test/gold` as they are, in capitals and in small letters, and prints what each costs.
 * `node bench/case/run.ts [SHARED]`: SHARED is the folder with `data/gold` (default `../shared`).
 */
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readReport, toGold } from '../../src/reading/index.ts'

interface Gold {
  readonly doc: { readonly published: { readonly edtf: string; readonly given: string } }
}
interface Score {
  readonly entities: { readonly nameMentionsExact: { readonly f1: number } }
  readonly times: { readonly valueF1: { readonly f1: number } }
  readonly claims: {
    readonly claim: { readonly f1: number }
    readonly claimFull: { readonly f1: number }
    readonly attribution: { readonly sourceAccuracyAttributed: { readonly acc: number | null } }
  }
}
interface Scorer {
  readonly score: (gold: Gold, predicted: object) => Score
  readonly add: (sum: Score | null, next: Score) => Score
}

const root = path.resolve(import.meta.dirname, '../..')
const shared = path.resolve(process.argv[2] ?? path.join(root, '..', 'shared'))
const scorer: Scorer = await import(pathToFileURL(path.join(shared, 'data/gold/score.mjs')).href)

/** Letter by letter, so that offsets hold: a letter whose other case is longer stays. */
const recased = (text: string, to: (letter: string) => string): string =>
  [...text].map((letter) => (to(letter).length === letter.length ? to(letter) : letter)).join('')

const CASES: readonly (readonly [string, (text: string) => string])[] = [
  ['mixed', (text) => text],
  ['upper', (text) => recased(text, (letter) => letter.toUpperCase())],
  ['lower', (text) => recased(text, (letter) => letter.toLowerCase())],
]

const load = (json: string, text: string) => ({
  gold: JSON.parse(fs.readFileSync(json, 'utf8')) as Gold,
  text: fs.readFileSync(text, 'utf8'),
})
const folder = path.join(root, 'test/gold')
const tune = fs
  .readdirSync(folder)
  .filter((file) => /^tune-.*\.json$/.test(file))
  .map((file) => load(path.join(folder, file), path.join(folder, file.replace('.json', '.txt'))))
const reports = path.join(shared, 'data/reports')
const seedText = fs.readdirSync(reports).find((file) => /seed.*\.txt$/.test(file))
const seed =
  seedText === undefined ? [] : [load(path.join(shared, 'data/gold/seed.json'), path.join(reports, seedText))]

console.log(`${''.padEnd(14)}   names  claim   full  times source`)
for (const [set, list] of [
  ['seed', seed],
  ['tune', tune],
] as const) {
  for (const [name, change] of CASES) {
    let sum: Score | null = null
    for (const { gold, text } of list) {
      const { edtf, given } = gold.doc.published
      const reading = readReport(change(text), given === 'declared' ? { published: edtf } : {})
      sum = scorer.add(sum, scorer.score(gold, toGold(reading)))
    }
    if (sum === null) continue
    const figures = [
      sum.entities.nameMentionsExact.f1,
      sum.claims.claim.f1,
      sum.claims.claimFull.f1,
      sum.times.valueF1.f1,
      sum.claims.attribution.sourceAccuracyAttributed.acc ?? 0,
    ]
    console.log(`${set.padEnd(6)} ${name.padEnd(7)} ${figures.map((figure) => figure.toFixed(3).padStart(7)).join('')}`)
  }
}
