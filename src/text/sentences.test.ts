import { expect, test } from 'vitest'
import { processorMs } from '../../test/processor.ts'
import { blocksOf, sentencesOf } from './index.ts'

const sentences = (text: string) => sentencesOf(text, blocksOf(text)).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Mr. Orlan met Gen. Pesk at No. 9 on Jan. 8. They left.', 2],
  ['The U.S. Embassy in Varnik closed. It reopened in the U.S. The staff returned.', 3],
  ['J. K. Orlan spoke. Dr. Pesk did not.', 2],
  ['He said \u201cwe have gone.\u201d Nobody had.', 2],
  ['\u201cWho goes there?\u201d Orlan asked. Nobody answered.', 2],
  ['\u201cWe saw them.\u201d Orlan stated that they had left.', 2],
  ['They lay in the town.The army came.', 2],
  ['He was on a list \u201cfor years. Both knew it.', 2],
  ['It cost 3.5 million. In 2011. 30 people saw it.', 3],
  ['They\u2026went on. Then\u2026 The end came.', 3],
  ['See www.varnik.example.org or ask. Later.', 2],
  ['The group, e.g. al-Varnik, left. al-Varnik denied it.', 2],
])('%s', (text, count) => {
  expect(sentences(text)).toHaveLength(count)
})

test('a sentence without a border is cut at white space, and nothing is lost', () => {
  const text = 'word '.repeat(4000)
  const cut = sentences(text)
  expect(Math.max(...cut.map((sentence) => sentence.length))).toBeLessThanOrEqual(3000)
  expect(cut.join(' ')).toBe(text.trim())
})

test('hostile runs of marks take linear time', () => {
  const begun = processorMs()
  for (const unit of ['.', '."', '. ', 'A.', '\u201c', '?!']) sentences(unit.repeat(200_000))
  expect(processorMs() - begun).toBeLessThan(8000)
})
