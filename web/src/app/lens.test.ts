import { describe, expect, it } from 'vitest'
import { lensOf, lensParams } from './lens.ts'

describe('the state of the case that an address asks for', () => {
  it('is now and everything by default', () => {
    expect(lensOf(new URLSearchParams(''))).toEqual({ asOf: null, reading: 'all' })
  })

  it('leaves aside what makes no sense', () => {
    expect(lensOf(new URLSearchParams('asOf=2031-13-45&reading=wrong'))).toEqual({ asOf: null, reading: 'all' })
    expect(lensOf(new URLSearchParams('asOf=yesterday')).asOf).toBe(null)
  })

  it('is a day and a reading', () => {
    expect(lensOf(new URLSearchParams('asOf=2031-01-12&reading=b2'))).toEqual({ asOf: '2031-01-12', reading: 'b2' })
  })

  it('is carried along to another view', () => {
    expect(lensParams(new URLSearchParams('asOf=2031-01-12&reading=b2&gap=g1'))).toEqual({
      asOf: '2031-01-12',
      reading: 'b2',
    })
  })
})
