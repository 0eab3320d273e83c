import { describe, expect, it } from 'vitest'
import { nextOnSpot, parseSpan } from './mark.ts'

describe('marks in a text', () => {
  it('reads a span of an address and refuses what is none', () => {
    expect(parseSpan('10-20')).toEqual({ start: 10, end: 20 })
    expect(parseSpan('20-10')).toBe(null)
    expect(parseSpan('10-10')).toBe(null)
    expect(parseSpan('-1-5')).toBe(null)
    expect(parseSpan(null)).toBe(null)
  })

  it('goes through the claims on one spot with each click', () => {
    expect(nextOnSpot(['a', 'b'], null)).toBe('a')
    expect(nextOnSpot(['a', 'b'], 'a')).toBe('b')
    expect(nextOnSpot(['a', 'b'], 'b')).toBe('a')
    expect(nextOnSpot(['a'], 'z')).toBe('a')
    expect(nextOnSpot([], 'a')).toBe(null)
  })
})
