import { describe, expect, it } from 'vitest'
import type { TimelineItem, TimelineLane } from '../api/types.ts'
import { packLane } from './marks.ts'

const item = (kind: TimelineItem['kind'], label: string, ...b: (number | null)[]): TimelineItem => ({
  kind,
  label,
  when: '',
  bounds: { beginLo: b[0] ?? null, beginHi: b[1] ?? null, endLo: b[2] ?? null, endHi: b[3] ?? null },
  stance: 'asserted',
  polarity: 'positive',
  claim: label,
  gap: null,
  report: null,
})
const lane = (...items: TimelineItem[]): TimelineLane => ({ id: 'l', name: 'Lane', kind: 'person', items })

describe('rows of a lane', () => {
  it('let a hole follow the watch that ended, although the end is vague', () => {
    const packed = packLane(lane(item('state', 'watch', 0, 10, 90, 100), item('hole', 'unwatched', 90, 100, 200, 210)))
    expect(packed.rows).toBe(1)
  })

  it('keep certain stretches apart', () => {
    const packed = packLane(
      lane(
        item('state', 'a', 0, 10, 90, 100),
        item('state', 'b', 40, 50, 120, 130),
        item('state', 'c', 95, 96, 140, 150),
      ),
    )
    expect(packed.rows).toBe(2)
    expect(packed.marks.map((mark) => mark.row)).toEqual([0, 1, 0])
  })

  it('let the hole follow its watch even where an instant came between', () => {
    const packed = packLane(
      lane(
        item('instant', 'journey', 20, 60, 20, 60),
        item('state', 'watch', 0, 40, 90, 100),
        item('hole', 'unwatched', 90, 100, 200, 210),
        item('instant', 'attack', 200, 210, 200, 210),
      ),
    )
    const row = new Map(packed.marks.map((mark) => [mark.item.label, mark.row]))
    expect(row.get('unwatched')).toBe(row.get('watch'))
    expect(row.get('attack')).toBe(row.get('watch'))
    expect(row.get('journey')).not.toBe(row.get('watch'))
  })

  it('draw what says the same at the same time once', () => {
    const packed = packLane(lane(item('instant', 'attack', 5, 6, 5, 6), item('instant', 'attack', 5, 6, 5, 6)))
    expect(packed.marks).toHaveLength(1)
    expect(packed.marks[0]?.items).toHaveLength(2)
  })

  it('take open ends as going on', () => {
    const packed = packLane(lane(item('state', 'a', null, null, 10, 20), item('state', 'b', 30, 40, null, null)))
    expect(packed.marks.map((mark) => mark.outer)).toEqual([
      [Number.NEGATIVE_INFINITY, 20],
      [30, Number.POSITIVE_INFINITY],
    ])
  })
})
