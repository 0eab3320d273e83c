import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { blocksOf, RULE_PAGES, work } from './support/worked-example.ts'

/* The cases that the rules' pages work through give what the pages say. */

const pages = fs.readdirSync(RULE_PAGES).map((name) => ({
  rule: name.replace(/\.md$/, ''),
  blocks: blocksOf(path.join(RULE_PAGES, name)),
}))
const cases = pages.flatMap(({ rule, blocks }) => blocks.map((block, at) => ({ rule, at: at + 1, block })))

test.each(cases)('$rule, case $at', ({ rule, block }) => {
  const steps = work(rule, block)
  expect(steps.map(({ line, given }) => ({ line, given }))).toEqual(
    steps.map(({ line, wanted }) => ({ line, given: wanted })),
  )
})

test.each(pages)(
  'the page of $rule works a case through in which there is a hole, and one more step',
  ({ rule, blocks }) => {
    const wanted = blocks.flatMap((block) => work(rule, block)).map((step) => step.wanted)
    expect(wanted.length).toBeGreaterThanOrEqual(2)
    expect(wanted.some((one) => /^(?:certain|possible)/.test(one))).toBe(true)
  },
)

test('what cannot be read is refused', () => {
  expect(() => work('lapsed-watch', 'report 2021-03-15\nnonsense')).toThrow(RangeError)
  expect(() => work('lapsed-watch', 'report 2021-03-15\nATTACK | A | | 2021 | perhaps')).toThrow(RangeError)
  expect(() => work('lapsed-watch', 'ATTACK | A | | 2021')).toThrow(RangeError)
})
