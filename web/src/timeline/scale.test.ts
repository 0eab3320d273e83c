import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenScale, instantAt, panned, shareAt, stretchedScale, WHOLE, zoomed } from './scale.ts'

const at = (text: string): number => Date.parse(text)
const days = (month: string, ...list: number[]): number[] =>
  list.map((d) => at(`${month}-${String(d).padStart(2, '0')}`))
const story = [at('2024-05-01'), at('2027-11-01'), at('2030-06-01'), ...days('2031-01', 2, 7, 7, 8, 9, 10, 12)]

describe('the scale of a timeline', () => {
  it('gives the days that matter half of the paper', () => {
    const scale = stretchedScale(at('2024-01-01'), at('2031-06-01'), story)
    expect(scale).not.toBe(null)
    if (scale === null) return
    const days = shareAt(scale, at('2031-01-12')) - shareAt(scale, at('2031-01-02'))
    expect(days).toBeGreaterThan(0.3)
    expect(shareAt(scale, at('2024-01-01'))).toBe(0)
    expect(shareAt(scale, at('2031-06-01'))).toBeCloseTo(1)
  })

  it('stays even where nothing crowds', () => {
    const spread = Array.from({ length: 20 }, (_, i) => at(`${2010 + i}-01-01`))
    expect(stretchedScale(at('2010-01-01'), at('2030-01-01'), spread)).toBe(null)
    expect(stretchedScale(at('2031-01-01'), at('2031-02-01'), story)).toBe(null)
  })

  it('goes forth and back between instants and shares', () => {
    const scale = stretchedScale(at('2024-01-01'), at('2031-06-01'), story) ?? evenScale(0, 1)
    fc.assert(
      fc.property(fc.integer({ min: at('2020-01-01'), max: at('2035-01-01') }), (ms) => {
        expect(Math.abs(instantAt(scale, shareAt(scale, ms)) - ms)).toBeLessThan(5)
      }),
    )
  })

  it('never runs backwards', () => {
    const scale = stretchedScale(at('2024-01-01'), at('2031-06-01'), story) ?? evenScale(0, 1)
    fc.assert(
      fc.property(fc.integer({ min: at('2023-01-01'), max: at('2032-01-01') }), fc.nat(9e9), (ms, by) => {
        expect(shareAt(scale, ms + by)).toBeGreaterThanOrEqual(shareAt(scale, ms))
      }),
    )
  })

  it('zooms around a point that stays where it is', () => {
    const near = zoomed(WHOLE, 0.5, 0.25)
    expect((0.25 - near.u0) / (near.u1 - near.u0)).toBeCloseTo(0.25)
    expect(near.u1 - near.u0).toBeCloseTo(0.5)
  })

  it('keeps to the paper', () => {
    expect(zoomed(WHOLE, 50, 0.5).u1).toBeLessThan(1.1)
    expect(panned(WHOLE, 3).u0).toBeLessThan(0.1)
  })
})
