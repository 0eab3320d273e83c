// Fits the weights of src/places/certainty.ts: `node scripts/fit-places.ts [--write]`.
// Learns from the sentences of test/places/learnt.txt. Logistic regression with a ridge penalty, by Newton's method, on standardised
// features (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4). Deterministic; the folds of the check come from a
// fixed seed. Prints right and silently wrong of ten-fold cross-validation at several thresholds.
import fs from 'node:fs'
import path from 'node:path'
import { featuresOf } from '../src/places/certainty.ts'
import { considered, rivalsOf } from '../src/places/resolve-mention.ts'
import { isMeant, readSentences } from '../test/support/place-sentences.ts'

const RIDGE = 1
const FOLDS = 10
const SEED = 20260

interface Example {
  readonly features: readonly number[]
  readonly right: boolean
  readonly open: boolean
}

const root = path.join(import.meta.dirname, '..')
const examples: Example[] = []
for (const one of readSentences(fs.readFileSync(path.join(root, 'test/places/learnt.txt'), 'utf8'))) {
  const { weighed } = considered(one.text, one)
  const [best] = weighed
  if (best === undefined) continue
  const rivals = rivalsOf(best, weighed)
  examples.push({
    features: featuresOf(best, rivals),
    right: isMeant(best.place, one.want),
    open: one.want[0] === 'abstain',
  })
}

const width = examples[0]?.features.length ?? 0
const columns = Array.from({ length: width }, (_, at) => examples.map(({ features }) => features[at] ?? 0))
const means = columns.map((column, at) => (at === 0 ? 0 : column.reduce((sum, x) => sum + x, 0) / column.length))
const spreads = columns.map((column, at) => {
  const spread = Math.sqrt(column.reduce((sum, x) => sum + (x - (means[at] ?? 0)) ** 2, 0) / column.length)
  return at === 0 || spread === 0 ? 1 : spread
})
const standard = (features: readonly number[]): number[] =>
  features.map((x, at) => (x - (means[at] ?? 0)) / (spreads[at] ?? 1))
const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, at) => sum + x * (b[at] ?? 0), 0)
const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Solves A x = b by Gaussian elimination with pivots. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at; row < size; row++) if (Math.abs(cell(row, at)) > Math.abs(cell(pivot, at))) pivot = row
    const [upper, lower] = [rows[at] ?? [], rows[pivot] ?? []]
    rows[at] = lower
    rows[pivot] = upper
    for (let row = at + 1; row < size; row++) {
      const factor = cell(row, at) / cell(at, at)
      rows[row] = (rows[row] ?? []).map((x, column) => x - factor * cell(at, column))
    }
  }
  const answer = new Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    let sum = cell(at, size)
    for (let column = at + 1; column < size; column++) sum -= cell(at, column) * (answer[column] ?? 0)
    answer[at] = sum / cell(at, at)
  }
  return answer
}

const learn = (learnt: readonly Example[]): number[] => {
  const weights = new Array<number>(width).fill(0)
  const rows = learnt.map(({ features }) => standard(features))
  for (let round = 0; round < 40; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight))
    const curvature = weights.map((_, at) =>
      weights.map((__, other): number => (at === other ? (at === 0 ? 1e-9 : RIDGE) : 0)),
    )
    rows.forEach((row, index) => {
      const chance = logistic(dot(row, weights))
      const off = chance - (learnt[index]?.right === true ? 1 : 0)
      const steep = chance * (1 - chance)
      for (let a = 0; a < width; a++) {
        gradient[a] = (gradient[a] ?? 0) + off * (row[a] ?? 0)
        const line = curvature[a] ?? []
        for (let b = 0; b < width; b++) line[b] = (line[b] ?? 0) + steep * (row[a] ?? 0) * (row[b] ?? 0)
      }
    })
    solve(curvature, gradient).forEach((step, at) => {
      weights[at] = (weights[at] ?? 0) - step
    })
  }
  return weights
}

/** A small linear congruential generator (Numerical Recipes), for folds that stay the same. */
let state = SEED
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}

const folds = examples.map(() => Math.floor(random() * FOLDS))
const chances = new Array<number>(examples.length).fill(0)
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(examples.filter((_, at) => folds[at] !== fold))
  examples.forEach((example, at) => {
    if (folds[at] === fold) chances[at] = logistic(dot(standard(example.features), weights))
  })
}
process.stdout.write(`${examples.length} mentions with a candidate\nthreshold  right  silently wrong\n`)
for (const threshold of [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
  const taken = chances.map((chance) => chance >= threshold)
  const right = examples.filter((one, at) => (taken[at] ? one.right : one.open)).length
  const wrong = examples.filter((one, at) => taken[at] && !one.right).length
  process.stdout.write(
    `${threshold.toFixed(2)}       ${(right / examples.length).toFixed(4)} ${(wrong / examples.length).toFixed(4)}\n`,
  )
}
const inner = learn(examples)
const outer = inner.map((weight, at) => weight / (spreads[at] ?? 1))
outer[0] = (outer[0] ?? 0) - dot(outer.slice(1), means.slice(1))
const line = `export const WEIGHTS: readonly number[] = [\n  ${outer.map((weight) => Number(weight.toFixed(4))).join(', ')},\n]`
process.stdout.write(`${line}\n`)
if (process.argv.includes('--write')) {
  const file = path.join(root, 'src/places/certainty.ts')
  const text = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(file, text.replace(/export const WEIGHTS: readonly number\[\] = \[[^\]]*\]/, line))
}
