import { expect, test } from 'vitest'
import { readReport } from '../src/reading/index.ts'
import { processorMs } from './processor.ts'

const SIZE = 1_000_000
/** Of processor time, for a megabyte of anything. */
const MOST_MS = 2000

const megabyteOf = (unit: string): string => unit.repeat(Math.floor(SIZE / unit.length))

const UNITS: readonly string[] = [
  ...['a', 'a ', 'A', 'A ', 'Ab ', 'Ab Cd. ', '1', '1 ', '1.', '2015 ', '3 May ', 'Monday ', 'Jan. '],
  ...['(', ')', '()', '( ', '[', '"', '“', '“a” ', '" ', "'", ',', ', ', 'a, ', 'a. ', '.', '. ', '-', 'a-', '?', ':'],
  ...['\n', 'a\n', 'A\n', 'a\n\n', '- a\n', '# a\n', ' ', '\t', '\u0000', '\u{1f600}', '\u{1f600} ', 'a\u0301'],
  ...['and ', 'to ', 'not ', 'said ', 'He said. ', "the man's ", 'of the ', 'a@', '*', '| a ', '[a](http://a) '],
  'the police said that the man was in the town and then ',
]

test.each(UNITS)('a megabyte of %j is read in under two seconds', (unit) => {
  const text = megabyteOf(unit)
  const before = processorMs()
  readReport(text)
  expect(processorMs() - before).toBeLessThan(MOST_MS)
})

test('what comes after noise is read all the same', () => {
  const sentence = 'Police in Norway arrested Ilvo Marchetta on 3 May 2016.'
  const text = `${'( '.repeat(20_000)}\n\n${sentence}\n\n${'a '.repeat(20_000)}\n\n${'- see page 3\n'.repeat(5_000)}\n\n${sentence}`
  const claims = readReport(text).claims.filter((claim) => claim.type === 'ARREST')
  expect(claims.map((claim) => text.slice(claim.span.start, claim.span.end))).toHaveLength(2)
})
