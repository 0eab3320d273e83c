import { describe, expect, it } from 'vitest'
import { hashOf, parseHash, withParams } from './route.ts'

describe('addresses of views', () => {
  it('reads path and parameters', () => {
    const route = parseHash('#/reports/r%2F1?claim=c2&span=10-20')
    expect(route.path).toEqual(['reports', 'r/1'])
    expect(route.params.get('claim')).toBe('c2')
    expect(route.params.get('span')).toBe('10-20')
  })

  it('takes an empty or broken address as the start page', () => {
    expect(parseHash('').path).toEqual([])
    expect(parseHash('#').path).toEqual([])
    expect(parseHash('#/%E0%A4%A').path).toEqual(['%E0%A4%A'])
  })

  it('writes what it reads, whatever the names', () => {
    for (const id of ['a b', 'ä/ö', '100%', '?&=#', '名前']) {
      const route = parseHash(hashOf(['reports', id], { claim: id }))
      expect(route.path).toEqual(['reports', id])
      expect(route.params.get('claim')).toBe(id)
    }
  })

  it('changes some parameters and keeps the rest', () => {
    const route = parseHash('#/gaps?asOf=2031-01-12&gap=g1')
    expect(withParams(route, { gap: 'g2' })).toBe('#/gaps?asOf=2031-01-12&gap=g2')
    expect(withParams(route, { asOf: null })).toBe('#/gaps?gap=g1')
  })
})
