/**
 * Measures how often each rule of the reader is right, on the annotated report and those made-up ones that may be studied, and writes the
 * table that claims take their confidence from: `node scripts/measure-rules.ts`. The texts are those that the rules were written with, so the
 * shares are what they are there; the other half is never counted. Needs the annotated report and its scorer beside the repository.
 */
import fs from 'node:fs'
import path from 'node:path'
import { highLeftOut, judgedReports, LEAST, PRIOR, sharesOf } from './rule-shares.ts'

const root = path.join(import.meta.dirname, '..')
const judged = await judgedReports()
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
  `${rows.length} rules, ${judged.length} reports, ${judged.flat().length} claims, in ${path.relative(root, file)}`,
)
const { right, all } = highLeftOut(judged)
console.log(
  `high band, each report read with the shares of the others: ${right} of ${all} right (${(right / Math.max(1, all)).toFixed(3)})`,
)
