import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type Shape } from './labels.ts'

const measure = (label: string): number => label.length * 6
const shape = (key: string, x0: number, x1: number, label: string, inside = true, rank = 0): Shape => ({
  key,
  x0,
  x1,
  label,
  room: inside ? [x0, x1] : null,
  rank,
})

describe('labels of a row', () => {
  it('stand inside a bar that is long enough, else beside it', () => {
    const placed = placeLabels([shape('a', 0, 100, 'watched'), shape('b', 200, 210, 'attack')], measure, 400)
    expect(placed.map((p) => [p.key, p.where])).toEqual([
      ['a', 'inside'],
      ['b', 'right'],
    ])
  })

  it('go to the left where the right is taken, and are left out where both are', () => {
    const crowd = [
      shape('a', 100, 110, 'aaaa', false),
      shape('b', 118, 128, 'bbbb', false),
      shape('c', 136, 146, 'cccc', false),
    ]
    const placed = new Map(placeLabels(crowd, measure, 400).map((p) => [p.key, p.where]))
    expect(placed.get('a')).toBe('left')
    expect(placed.get('b')).toBe(undefined)
    expect(placed.get('c')).toBe('right')
  })

  it('stay on the paper when a bar runs over its edge', () => {
    const [label] = placeLabels([shape('a', -500, 900, 'watched')], measure, 400)
    expect(label?.x).toBeGreaterThanOrEqual(0)
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(400)
  })

  it('go to the most telling first', () => {
    const pair = [shape('plain', 100, 110, 'plain', false, 0), shape('hole', 112, 122, 'hole', false, 9)]
    const narrow = placeLabels(pair, measure, 165)
    expect(narrow.find((p) => p.key === 'hole')?.where).toBe('right')
  })

  it('never overlap, nor cover another mark', () => {
    const shapes = fc
      .array(fc.tuple(fc.integer({ min: -50, max: 850 }), fc.nat(200), fc.nat(20), fc.boolean()), { maxLength: 25 })
      .map((list) => {
        let free = -100
        return list
          .sort((a, b) => a[0] - b[0])
          .map(([x, size, letters, inside], i): Shape => {
            const x0 = Math.max(x, free)
            free = x0 + size + 1
            return shape(`s${i}`, x0, x0 + size, 'x'.repeat(letters), inside)
          })
      })
    fc.assert(
      fc.property(shapes, (row) => {
        const placed = placeLabels(row, measure, 800)
        for (const a of placed) {
          for (const b of placed) if (a !== b) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true)
          for (const other of row)
            if (other.key !== a.key) expect(a.x + a.width <= other.x0 || other.x1 <= a.x).toBe(true)
        }
      }),
    )
  })
})
