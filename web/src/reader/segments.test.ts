import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, type MarkRange, segmentsOf, withoutOverlap } from './segments.ts'

const mark = (id: string, start: number, end: number): MarkRange => ({ id, start, end })

describe('cutting a text at the edges of what is marked in it', () => {
  it('lets claims overlap', () => {
    const cut = segmentsOf({ start: 0, end: 20 }, [mark('a', 2, 12), mark('b', 8, 15)], [], null)
    expect(cut.map((s) => [s.start, s.end, s.marks.join('+')])).toEqual([
      [0, 2, ''],
      [2, 8, 'a'],
      [8, 12, 'a+b'],
      [12, 15, 'b'],
      [15, 20, ''],
    ])
  })

  it('cuts at names and at the flash, and clips what sticks out', () => {
    const cut = segmentsOf({ start: 10, end: 20 }, [mark('a', 0, 14)], [mark('n', 12, 16)], { start: 18, end: 40 })
    expect(cut.map((s) => [s.start, s.end, s.marks.length, s.name, s.flash])).toEqual([
      [10, 12, 1, null, false],
      [12, 14, 1, 'n', false],
      [14, 16, 0, 'n', false],
      [16, 18, 0, null, false],
      [18, 20, 0, null, true],
    ])
  })

  it('knows the sentences without a claim, and a claim in two places is there once', () => {
    const cut = segmentsOf({ start: 0, end: 30 }, [mark('a', 2, 12), mark('a', 8, 15)], [], null, [
      { start: 16, end: 28 },
    ])
    expect(cut.map((s) => [s.start, s.end, s.marks.join('+'), s.quiet])).toEqual([
      [0, 2, '', false],
      [2, 8, 'a', false],
      [8, 12, 'a', false],
      [12, 15, 'a', false],
      [15, 16, '', false],
      [16, 28, '', true],
      [28, 30, '', false],
    ])
  })

  const ranges = fc
    .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
    .map((list) => list.map(([start, length], i) => mark(`m${i}`, start, start + length)))

  it('covers every unit once, with exactly the marks that cover it', () => {
    fc.assert(
      fc.property(ranges, (marks) => {
        const whole = { start: 5, end: 70 }
        const cut = segmentsOf(whole, marks, [], null)
        for (let at = whole.start; at < whole.end; at += 1) {
          const here = cut.filter((s) => s.start <= at && at < s.end)
          expect(here).toHaveLength(1)
          const expected = marks.filter((m) => m.start <= at && at < m.end).map((m) => m.id)
          expect([...(here[0]?.marks ?? [])].sort()).toEqual(expected.sort())
        }
      }),
    )
  })

  it('puts overlapping marks on different lines while there are lines', () => {
    fc.assert(
      fc.property(ranges, (marks) => {
        const lines = linesOf(marks, marks.length + 1)
        for (const a of marks)
          for (const b of marks)
            if (a !== b && a.start < b.end && b.start < a.end) expect(lines.get(a.id)).not.toBe(lines.get(b.id))
      }),
    )
  })

  it('shares the last line where there are too many', () => {
    const lines = linesOf([mark('a', 0, 9), mark('b', 0, 9), mark('c', 0, 9), mark('d', 0, 9)], 3)
    expect([...lines.values()]).toEqual([0, 1, 2, 2])
  })

  it('keeps the first and longest of names that overlap', () => {
    expect(
      withoutOverlap([mark('b', 3, 6), mark('a', 0, 4), mark('long', 0, 5), mark('c', 5, 7)]).map((m) => m.id),
    ).toEqual(['long', 'c'])
  })
})
