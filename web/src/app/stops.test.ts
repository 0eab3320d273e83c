import { describe, expect, it } from 'vitest'
import { nearestStop, stopsOf, trackShare } from './stops.ts'

describe('the track of what was known when', () => {
  const received = ['2031-01-14T09:00Z', '2031-01-09T07:00Z', '2031-01-12T18:00Z', '2031-01-12T08:00Z'].map((text) => ({
    received: Date.parse(text),
  }))
  const stops = stopsOf(received)

  it('stops at each day on which something was received', () => {
    expect(stops).toEqual(['2031-01-09', '2031-01-12', '2031-01-14'])
  })

  it('puts a day on its stop, and one between two stops between them', () => {
    expect(trackShare(stops, '2031-01-12')).toBeCloseTo(1 / 3)
    expect(trackShare(stops, '2031-01-10')).toBeCloseTo(0.5 / 3)
    expect(trackShare(stops, '2030-01-01')).toBe(0)
    expect(trackShare(stops, '2040-01-01')).toBeCloseTo(2.5 / 3)
  })

  it('finds the stop that was pointed at; the end is now', () => {
    expect(nearestStop(stops, 0)).toBe('2031-01-09')
    expect(nearestStop(stops, 0.36)).toBe('2031-01-12')
    expect(nearestStop(stops, 0.99)).toBe(null)
    expect(nearestStop(stops, 5)).toBe(null)
  })
})
