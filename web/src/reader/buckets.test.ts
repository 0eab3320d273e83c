import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks.ts'
import { bucketsOf } from './buckets.ts'

describe('sorting marks into paragraphs', () => {
  const text = 'First one.\n\nSecond one.\n\nThird one.'
  const blocks = blocksOf(text)
  const a = { start: 0, end: 5 }
  const across = { start: 6, end: 18 }

  it('puts a mark into every paragraph that it touches', () => {
    expect(bucketsOf(blocks, [a, across], [])).toEqual([[a, across], [across], []])
  })

  it('keeps the arrays of paragraphs in which nothing changed', () => {
    const before = bucketsOf(blocks, [a, across], [])
    const after = bucketsOf(blocks, [{ ...a }, across], before)
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).toBe(before[1])
    expect(after[2]).toBe(before[2])
  })
})
