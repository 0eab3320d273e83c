/**
 * How often each rule of the reader is right on the annotated report and those made-up ones that may be studied: for scripts/measure-rules.ts and
 * the test of the bands. Needs the annotated report and its scorer beside the repository.
 */
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bandOf } from '../src/reading/gold.ts'
import { readReport, toGold } from '../src/reading/index.ts'
import { goldNames, goldOf, splitOf, textOf } from '../test/gold-files.ts'

interface Gold {
  readonly doc: { readonly published: { readonly edtf: string; readonly given: string } }
}
interface Predicted {
  readonly claims: readonly { readonly id: string; readonly rule: string; readonly band: string }[]
}
interface Scorer {
  readonly score: (gold: Gold, predicted: object, errors: { readonly spurious?: string }[]) => object
}
/** How many of how many. */
export interface Count {
  readonly right: number
  readonly all: number
}

/** Under this many cases a share says nothing. */
export const LEAST = 4
/** A rule's own cases are joined by this many of its family, at the family's share. */
export const PRIOR = 2

const root = path.join(import.meta.dirname, '..')
const shared = path.join(root, '..', 'shared', 'data')
/** A claim that the reader made of an annotated report: its rule, and whether type, span and participants were right. */
export interface Judged {
  readonly rule: string
  /** The band that it was given. */
  readonly band: string
  readonly right: boolean
}

/** Every claim of every development report, report by report; or of the reports that are kept for figures only, where those are asked for. */
export const judgedReports = async (which: 'learnt' | 'held' = 'learnt'): Promise<readonly (readonly Judged[])[]> => {
  const scorer: Scorer = await import(pathToFileURL(path.join(shared, 'gold', 'score.mjs')).href)
  const texts: readonly { readonly gold: Gold; readonly text: string }[] = [
    ...(which === 'held'
      ? []
      : [
          {
            gold: JSON.parse(fs.readFileSync(path.join(shared, 'gold', 'seed.json'), 'utf8')) as Gold,
            text: fs.readFileSync(path.join(shared, 'reports', 'seed.txt'), 'utf8'),
          },
        ]),
    ...goldNames
      .filter((name) => (splitOf(name) === 'held') === (which === 'held'))
      .map((name) => ({ gold: goldOf(name) as Gold, text: textOf(name) })),
  ]
  return texts.map(({ gold, text }) => {
    const declared = gold.doc.published.given === 'declared' ? { published: gold.doc.published.edtf } : {}
    const predicted = toGold(readReport(text, declared)) as Predicted
    const errors: { readonly spurious?: string }[] = []
    scorer.score(gold, predicted, errors)
    const wrong = new Set(errors.flatMap(({ spurious }) => (spurious === undefined ? [] : [spurious])))
    return predicted.claims.map(({ id, rule, band }) => ({ rule, band, right: !wrong.has(id) }))
  })
}

/** `frame.attack.noun` belongs to `frame.attack`. */
const familyOf = (rule: string): string => rule.split('.').slice(0, 2).join('.')

const countBy = (cases: readonly Judged[], keyOf: (rule: string) => string): ReadonlyMap<string, Count> => {
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
export const sharesOf = (cases: readonly Judged[]): ReadonlyMap<string, Count & { readonly share: number }> => {
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

/** How the band of high confidence does on reports that were not counted: each is read with the shares of all others. */
export const highLeftOut = (reports: readonly (readonly Judged[])[]): Count => {
  const high = reports.flatMap((left) => {
    const shares = sharesOf(reports.filter((each) => each !== left).flat())
    return left.filter(({ rule }) => bandOf(shares.get(rule)?.share ?? null) === 'high')
  })
  return { right: high.filter(({ right }) => right).length, all: high.length }
}
