import { describe, expect, it } from 'vitest'
import { barGeometry, isInstant } from './bar-geometry.ts'

const at = (text: string): number => Date.parse(text)

describe('a time as a bar', () => {
  const state = {
    beginLo: at('2027-11-01'),
    beginHi: at('2027-12-01'),
    endLo: at('2030-06-01'),
    endHi: at('2030-07-01'),
  }

  it('has pale ends around a certain stretch, in order', () => {
    const bar = barGeometry(state)
    expect(bar?.kind).toBe('state')
    const [a, d] = bar?.outer ?? [1, 0]
    const [b, c] = bar?.core ?? [1, 0]
    expect(0 < a && a < b && b < c && c < d && d < 1).toBe(true)
  })

  it('has no certain stretch where the ends may meet', () => {
    expect(barGeometry({ ...state, beginHi: state.endLo })?.core).toBe(null)
  })

  it('runs to the edge where a bound is open', () => {
    const bar = barGeometry({ beginLo: null, beginHi: null, endLo: state.endLo, endHi: state.endHi })
    expect(bar?.openLeft).toBe(true)
    expect(bar?.outer[0]).toBe(0)
    expect(bar?.core).toBe(null)
  })

  it('is nothing where nothing is known', () => {
    expect(barGeometry({ beginLo: null, beginHi: null, endLo: null, endHi: null })).toBe(null)
  })

  it('tells an instant from a state', () => {
    const [lo, hi] = [at('2031-01-07'), at('2031-01-08')]
    expect(isInstant({ beginLo: lo, beginHi: hi, endLo: lo, endHi: hi })).toBe(true)
    expect(isInstant({ beginLo: lo, beginHi: lo, endLo: hi, endHi: hi })).toBe(false)
  })
})
