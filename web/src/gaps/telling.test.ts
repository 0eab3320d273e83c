import { describe, expect, it } from 'vitest'
import type { TimelineItem, TimelineLane } from '../api/types.ts'
import { telling } from './telling.ts'

const item = (kind: TimelineItem['kind'], claim: string | null): TimelineItem => ({
  kind,
  label: claim ?? kind,
  when: '',
  bounds: { beginLo: 0, beginHi: 1, endLo: 2, endHi: 3 },
  stance: null,
  polarity: null,
  claim,
  gap: kind === 'hole' ? 'g' : null,
  report: null,
})
const lane = (id: string, ...items: TimelineItem[]): TimelineLane => ({ id, name: id, kind: 'person', items })

describe('the lanes above the list of gaps', () => {
  const lanes = [
    lane('quiet', item('state', 'c1')),
    lane('one', item('hole', null), item('state', 'c1'), item('state', 'c9')),
    lane('two', item('hole', null), item('hole', null)),
  ]

  it('are those with a hole, with what bears on gaps and nothing else', () => {
    const shown = telling(lanes, new Set(['c1']), 5)
    expect(shown.map((one) => one.id)).toEqual(['one', 'two'])
    expect(shown[0]?.items.map((one) => one.label)).toEqual(['hole', 'c1'])
  })

  it('are the most telling where not all fit', () => {
    expect(telling(lanes, new Set(), 1).map((one) => one.id)).toEqual(['two'])
  })
})
