import { describe, expect, it } from 'vitest'
import type { TimelineItem } from '../api/types.ts'
import { groundOf, hrefOf, labelOf, shortened } from './item-words.ts'
import type { Mark } from './marks.ts'

const item: TimelineItem = {
  kind: 'instant',
  label: 'Idris Valmont travelled to Saramand',
  when: '2027',
  bounds: null,
  stance: 'asserted',
  polarity: 'positive',
  claim: 'c1',
  gap: null,
  report: 'r1',
}
const mark = (items: readonly TimelineItem[]): Mark => ({
  key: 'k',
  item: items[0] ?? item,
  items,
  row: 0,
  outer: [0, 1],
  core: null,
})

describe('words on the timeline', () => {
  it('leave out the name of the lane', () => {
    expect(labelOf(mark([item]), 'Idris Valmont')).toBe('travelled to Saramand')
    expect(labelOf(mark([item]), 'Idris')).toBe('Valmont travelled to Saramand')
    const both = { ...item, label: 'Idris Valmont and Karel Valmont met' }
    expect(labelOf(mark([both]), 'Idris Valmont')).toBe('Idris Valmont and Karel Valmont met')
    expect(labelOf(mark([item, item]), 'Saramand')).toBe('Idris Valmont travelled to Saramand ×2')
  })

  it('are cut between words', () => {
    expect(shortened('one two three', 9)).toBe('one two…')
    expect(shortened('short', 9)).toBe('short')
    expect(shortened('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
  })

  it('lead to the gap or to the claim in its report', () => {
    const none = { asOf: null, reading: null }
    expect(hrefOf(item, none)).toBe('#/reports/r1?claim=c1')
    expect(hrefOf({ ...item, gap: 'g1' }, { asOf: '2031-01-12', reading: null })).toBe('#/gaps?asOf=2031-01-12&gap=g1')
    expect(hrefOf({ ...item, report: null }, none)).toBe(null)
  })
})

describe('the ground under words inside a mark', () => {
  const state = { ...item, kind: 'state' } as const
  it('is solid where something certain is put as fact, and there alone', () => {
    expect(groundOf({ item: state, core: [0, 1] })).toBe('solid')
    expect(groundOf({ item: state, core: null })).toBe('pale')
    expect(groundOf({ item: { ...state, polarity: 'negative' }, core: [0, 1] })).toBe('pale')
    for (const stance of ['reported', 'hypothesised', 'speculated', 'denied', 'planned', 'unknown'] as const)
      expect(groundOf({ item: { ...state, stance }, core: [0, 1] })).toBe('pale')
    expect(groundOf({ item: { ...state, kind: 'hole', stance: null }, core: [0, 1] })).toBe('hatched')
  })
})
