/**
 * Measures how often each rule of the reader is right, on the annotated report and the half of the made-up ones that may be studied, and
 * writes the table that claims take their confidence from: `node scripts/measure-rules.ts`. The texts are those that the rules were written
 * with, so the shares are what they are there; the other half is never counted. Needs the annotated report and its scorer beside the repository.
 */
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readReport, toGold } from '../src/reading/index.ts'

interface Gold {
  readonly doc: { readonly published: { readonly edtf: string; readonly given: string } }
}
interface Predicted {
  readonly claims: readonly { readonly id: string; readonly rule: string }[]
}
interface Scorer {
  readonly score: (gold: Gold, predicted: object, errors: { readonly spurious?: string }[]) => object
}

/** Under this many cases a share says nothing. */
const LEAST = 5

const root = path.join(import.meta.dirname, '..')
const shared = path.join(root, '..', 'shared', 'data')
const made = path.join(root, 'test', 'gold')
const scorer: Scorer = await import(pathToFileURL(path.join(shared, 'gold', 'score.mjs')).href)

const texts = [
  { gold: path.join(shared, 'gold', 'seed.json'), text: path.join(shared, 'reports', 'seed.txt') },
  ...fs
    .readdirSync(made)
    .filter((file) => file.startsWith('tune-') && file.endsWith('.json'))
    .map((file) => ({ gold: path.join(made, file), text: path.join(made, file.replace(/json$/, 'txt')) })),
]

const counts = new Map<string, { right: number; all: number }>()
for (const each of texts) {
  const gold: Gold = JSON.parse(fs.readFileSync(each.gold, 'utf8'))
  const declared = gold.doc.published.given === 'declared' ? { published: gold.doc.published.edtf } : {}
  const predicted = toGold(readReport(fs.readFileSync(each.text, 'utf8'), declared)) as Predicted
  const errors: { readonly spurious?: string }[] = []
  scorer.score(gold, predicted, errors)
  const wrong = new Set(errors.flatMap(({ spurious }) => (spurious === undefined ? [] : [spurious])))
  for (const { id, rule } of predicted.claims) {
    const count = counts.get(rule) ?? { right: 0, all: 0 }
    counts.set(rule, { right: count.right + (wrong.has(id) ? 0 : 1), all: count.all + 1 })
  }
}

// One right and one wrong case more than were seen (Laplace): three of three is no certainty.
const rows = [...counts]
  .filter(([, { all }]) => all >= LEAST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([rule, { right, all }]) =>
      `  '${rule}': ${((right + 1) / (all + 2)).toFixed(2).replace(/0$/, '')}, // ${right} of ${all}`,
  )

const file = path.join(root, 'src', 'reading', 'frames', 'rule-confidence.ts')
fs.writeFileSync(
  file,
  `/**
 * Written by scripts/measure-rules.ts, not by hand: for each rule that fired at least ${LEAST} times on the development reports, the share of its
 * claims that were right (type, span and participants), smoothed as (right + 1) / (all + 2). A rule that is not here was never measured.
 */
export const RULE_CONFIDENCE: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`,
)
console.log(`${rows.length} rules of ${counts.size} that fired, in ${path.relative(root, file)}`)
