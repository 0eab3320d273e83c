import { describe, expect, it } from 'vitest'
import { stanceWords } from './stance.ts'

describe('a stance in words', () => {
  it('says what the source does with the claim', () => {
    expect(stanceWords('asserted', false)).toBe('asserted, put as fact')
    expect(stanceWords('reported', false)).toBe('reported, hearsay')
  })
  it('says of a negative claim what is said', () => {
    expect(stanceWords('asserted', true)).toBe('asserted: that it was not so')
    expect(stanceWords('planned', true)).toBe('planned: that it will not be so')
    expect(stanceWords('unknown', true)).toBe('left open: whether it was not so')
  })
})
