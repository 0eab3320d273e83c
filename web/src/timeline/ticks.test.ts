import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ticksFor } from './ticks.ts'

const at = (text: string): number => Date.parse(text)
const labels = (from: string, to: string, width: number, gap = 60): string[] =>
  ticksFor(at(from), at(to), width, gap).map((tick) => tick.label)

describe('ticks of a time axis', () => {
  it('are years over years', () => {
    expect(labels('2008-06-01', '2012-06-01', 320)).toEqual(['2009', '2010', '2011', '2012'])
    expect(labels('1900-01-01', '2000-01-01', 720)).toEqual([
      '1900',
      '1910',
      '1920',
      '1930',
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
    ])
  })

  it('are months, days, hours and minutes the closer one looks', () => {
    expect(labels('2031-01-01', '2031-06-15', 500)).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'])
    expect(labels('2031-01-01', '2031-01-15', 400)).toEqual(['1 Jan', '4 Jan', '7 Jan', '10 Jan', '13 Jan'])
    expect(labels('2031-01-07T06:00Z', '2031-01-08', 500)).toEqual([
      '06:00',
      '09:00',
      '12:00',
      '15:00',
      '18:00',
      '21:00',
      '00:00',
    ])
    expect(labels('2031-01-07T11:00Z', '2031-01-07T11:20Z', 300)).toEqual(['11:00', '11:05', '11:10', '11:15', '11:20'])
  })

  it('say what their labels leave out', () => {
    expect(ticksFor(at('2031-01-01'), at('2031-01-15'), 400, 60)[0]?.within).toBe('January 2031')
    expect(ticksFor(at('2031-01-01'), at('2031-06-15'), 500, 60)[0]?.within).toBe('2031')
  })

  it('stand in order, inside the range, and not on top of each other', () => {
    const range = fc.tuple(
      fc.integer({ min: at('1850-01-01'), max: at('2100-01-01') }),
      fc.integer({ min: 60_000, max: 4e12 }),
    )
    fc.assert(
      fc.property(range, fc.integer({ min: 80, max: 2000 }), ([from, span], width) => {
        const ticks = ticksFor(from, from + span, width, 60)
        const xs = ticks.map((tick) => ((tick.ms - from) / span) * width)
        for (const [i, x] of xs.entries()) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width + 0.001)
          // Days are counted anew each month and so may stand a little closer there.
          if (i > 0) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThan(26)
        }
      }),
    )
  })

  it('are none for an empty range', () => expect(ticksFor(5, 5, 100, 60)).toEqual([]))
})
