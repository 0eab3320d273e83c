/**
 * Checks every regular expression of the program and lists those found linear in test/patterns/checked.txt, so that the test need only look
 * at new ones: `node scripts/check-patterns.ts`, or with `--all` to check those again that are listed. Takes minutes.
 */
import fs from 'node:fs'
import path from 'node:path'
import { checkPattern, keyOf } from '../test/patterns/check-pattern.ts'
import { findPatterns } from '../test/patterns/find-patterns.ts'

const root = path.join(import.meta.dirname, '..')
const file = path.join(root, 'test', 'patterns', 'checked.txt')
const known = new Set(
  fs.existsSync(file) && !process.argv.includes('--all') ? fs.readFileSync(file, 'utf8').split('\n') : [],
)
const linear: string[] = []
for (const { source, flags, file: where } of await findPatterns(root, ['src', 'scripts', 'web'])) {
  const key = keyOf(source, flags)
  const verdict = known.has(key) ? { linear: true, why: '' } : checkPattern(source, flags)
  if (verdict.linear) linear.push(key)
  else console.log(`${where}: /${source}/${flags} ${verdict.why}`)
}
fs.writeFileSync(file, `${linear.sort().join('\n')}\n`)
console.log(`${linear.length} patterns are linear`)
