import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkPattern, keyOf } from './check-pattern.ts'
import { findPatterns } from './find-patterns.ts'

const root = path.join(import.meta.dirname, '..', '..')
const listed = new Set(fs.readFileSync(path.join(import.meta.dirname, 'checked.txt'), 'utf8').split('\n'))

/**
 * Patterns that the checker cannot decide, and why they are linear: anchored at the start and bounded, or a run of digits that can only be
 * entered at its first digit.
 */
const REASONED = new Set([
  '^(?:\\xef\\xbb\\xbf)?\\s*(?:<!--(?:[^-]|-(?!->)){0,500}-->\\s*)?<(?:!doctype html|html[\\s>])',
  '(?:^|[^\\p{L}\\p{N}])(?:\\p{Nd}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)$',
])

test('the checker tells a quadratic pattern from a linear one', { timeout: 60_000 }, () => {
  expect(checkPattern('^(?:a|a)*$', '').linear).toBe(false)
  expect(checkPattern('a+$', '').why).toContain('polynomial')
  expect(checkPattern('^a+$', '').linear).toBe(true)
})

test('no regular expression takes more than linear time', { timeout: 600_000 }, async () => {
  const patterns = await findPatterns(root, ['src', 'scripts', 'web'])
  expect(patterns.length).toBeGreaterThan(500)
  // What stands in checked.txt was checked before (node scripts/check-patterns.ts); a new or changed pattern is checked here.
  const slow = patterns
    .filter(({ source, flags }) => !listed.has(keyOf(source, flags)) && !REASONED.has(source))
    .flatMap(({ source, flags, file }) => {
      const verdict = checkPattern(source, flags)
      return verdict.linear ? [] : [`${file}: /${source}/${flags} ${verdict.why}`]
    })
  expect(slow).toEqual([])
})
