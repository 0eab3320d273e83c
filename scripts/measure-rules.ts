/**
 * Measures how often each rule of the reader is right, on the annotated report and those made-up ones that may be studied, and writes the
 * table that claims take their confidence from: `node scripts/measure-rules.ts`. The texts are those that the rules were written with, so the
 * shares are what they are there; the other half is never counted. Needs the annotated report and its scorer beside the repository.
 */
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readReport, toGold } from '../src/reading/index.ts'
import { goldNames, goldOf, splitOf, textOf } from '../test/gold-files.ts'

interface Gold {
  readonly doc: { readonly published: { readonly edtf: string; readonly given: string } }
}
interface Predicted {
  readonly claims: readonly { readonly id: string; readonly rule: string }[]
}
interface Scorer {
  readonly score: (gold: Gold, predicted: object, errors: { readonly spurious?: string }[]) => object
}
interface Count {
  readonly right: number
  readonly all: number
}

/** Under this many cases a share says nothing. */
const LEAST = 4
/** A rule's own cases are joined by this many of its family, at the family's share. */
const PRIOR = 2
/** A band of high confidence begins here; see `bandOf`. */
const HIGH = 0.85

const root = path.join(import.meta.dirname, '..')
const shared = path.join(root, '..', 'shared', 'data')
const scorer: Scorer = await import(pathToFileURL(path.join(shared, 'gold', 'score.mjs')).href)

const seed = path.join(shared, 'gold', 'seed.json')
const texts: readonly { readonly gold: Gold; readonly text: string }[] = [
  {
    gold: JSON.parse(fs.readFileSync(seed, 'utf8')) as Gold,
    text: fs.readFileSync(path.join(shared, 'reports', 'seed.txt'), 'utf8'),
  },
  ...goldNames
    .filter((name) => splitOf(name) !== 'held')
    .map((name) => ({ gold: goldOf(name) as Gold, text: textOf(name) })),
]

/** Every claim of one report: its rule, and whether it was right. */
const judged = texts.map(({ gold, text }) => {
  const declared = gold.doc.published.given === 'declared' ? { published: gold.doc.published.edtf } : {}
  const predicted = toGold(readReport(text, declared)) as Predicted
  const errors: { readonly spurious?: string }[] = []
  scorer.score(gold, predicted, errors)
  const wrong = new Set(errors.flatMap(({ spurious }) => (spurious === undefined ? [] : [spurious])))
  return predicted.claims.map(({ id, rule }) => ({ rule, right: !wrong.has(id) }))
})
type Case = (typeof judged)[number][number]

/** `frame.attack.noun` belongs to `frame.attack`. */
const familyOf = (rule: string): string => rule.split('.').slice(0, 2).join('.')

const countBy = (cases: readonly Case[], keyOf: (rule: string) => string): ReadonlyMap<string, Count> => {
  const counts = new Map<string, Count>()
  for (const { rule, right } of cases) {
    const count = counts.get(keyOf(rule)) ?? { right: 0, all: 0 }
    counts.set(keyOf(rule), { right: count.right + (right ? 1 : 0), all: count.all + 1 })
  }
  return counts
}

/**
 * The share of right claims of each rule, shrunk towards its family's, and that towards one half: (right + PRIOR x family) / (all + PRIOR),
 * the mean of a beta prior worth PRIOR cases (empirical Bayes; Casella 1985, The American Statistician 39:83-87).
 */
const sharesOf = (cases: readonly Case[]): ReadonlyMap<string, Count & { readonly share: number }> => {
  const families = countBy(cases, familyOf)
  return new Map(
    [...countBy(cases, (rule) => rule)].flatMap(([rule, count]) => {
      const family = families.get(familyOf(rule)) ?? count
      if (family.all < LEAST) return []
      const ofFamily = (family.right + 1) / (family.all + 2)
      return [[rule, { ...count, share: (count.right + PRIOR * ofFamily) / (count.all + PRIOR) }] as const]
    }),
  )
}

// How the band of high confidence does on a report that was not counted.
const high = judged.flatMap((left) => {
  const shares = sharesOf(judged.filter((each) => each !== left).flat())
  return left.filter(({ rule }) => (shares.get(rule)?.share ?? 0) >= HIGH)
})
const rightOnes = high.filter(({ right }) => right).length

const shares = sharesOf(judged.flat())
const rows = [...shares]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, { right, all, share }]) => `  '${rule}': ${share.toFixed(2).replace(/0$/, '')}, // ${right} of ${all}`)

const file = path.join(root, 'src', 'reading', 'frames', 'rule-confidence.ts')
fs.writeFileSync(
  file,
  `/**
 * Written by scripts/measure-rules.ts, not by hand: for each rule whose family fired at least ${LEAST} times on the development reports, the
 * share of its claims that were right (type, span and participants), shrunk towards its family's as if ${PRIOR} more of the family had been seen.
 * A rule that is not here was never measured.
 */
export const RULE_CONFIDENCE: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`,
)
console.log(
  `${rows.length} rules, ${texts.length} reports, ${judged.flat().length} claims, in ${path.relative(root, file)}`,
)
console.log(
  `high band, each report read with the shares of the others: ${rightOnes} of ${high.length} right (${(rightOnes / Math.max(1, high.length)).toFixed(3)})`,
)
