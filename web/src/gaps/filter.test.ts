import { describe, expect, it } from 'vitest'
import type { Gap } from '../api/types.ts'
import { choicesOf, filtered, filterOf } from './filter.ts'

const gap = (rule: string, name: string, verdict: Gap['verdict'], state: Gap['state'] = 'open'): Gap => ({
  id: `${rule}:${name}`,
  rule,
  question: '?',
  verdict,
  basis: 'stated',
  state,
  subject: { id: name, name },
  event: null,
  authority: null,
  windowDays: null,
  window: null,
  witnesses: [],
  against: [],
  why: '',
  assumptions: [],
  settle: '',
  reading: 'all',
})
const GAPS = [
  gap('lapsed-watch', 'Ilvo', 'certain'),
  gap('lapsed-watch', 'Dalia', 'possible'),
  gap('visa-to-listed', 'Ilvo', 'possible', 'closed'),
]
const of = (text: string) => filterOf(new URLSearchParams(text))

describe('the filter of the gaps', () => {
  it('is what the address says, and nothing else', () => {
    expect(of('rule=lapsed-watch&about=Ilvo&gap=x&verdict=')).toEqual({ rule: 'lapsed-watch', about: 'Ilvo' })
  })

  it('lets through what fits every facet, in order', () => {
    expect(filtered(GAPS, of(''))).toEqual(GAPS)
    expect(filtered(GAPS, of('about=Ilvo')).map((one) => one.rule)).toEqual(['lapsed-watch', 'visa-to-listed'])
    expect(filtered(GAPS, of('about=Ilvo&state=closed')).map((one) => one.rule)).toEqual(['visa-to-listed'])
    expect(filtered(GAPS, of('rule=none'))).toEqual([])
  })

  it('offers each value with its count under the other facets', () => {
    expect(choicesOf(GAPS, of('about=Ilvo'), 'verdict')).toEqual([
      { value: 'certain', words: 'Certain', count: 1 },
      { value: 'possible', words: 'Possible', count: 1 },
    ])
    expect(choicesOf(GAPS, of('about=Ilvo'), 'about').map(({ value, count }) => [value, count])).toEqual([
      ['Ilvo', 2],
      ['Dalia', 1],
    ])
  })

  it('keeps what is chosen though no gap has it any more', () => {
    expect(choicesOf(GAPS, of('rule=old-rule'), 'rule').at(-1)).toEqual({
      value: 'old-rule',
      words: 'old rule',
      count: 0,
    })
  })
})
