import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf, PATIENCE, paper, RUNS } from './support/day-worlds.ts'
import type { LooseClaim, ReadReport } from './support/gold-view.ts'
import { claim } from './support/made-up-case.ts'

/* Sela Ombrai is made up; the towns are real so that distances can be counted. */
const entities: ReadReport['entities'] = [
  { id: 'sela', type: 'PERSON', name: 'Sela Ombrai' },
  { id: 'reykjavik', type: 'GPE', name: 'Reykjavik' },
  { id: 'lisbon', type: 'GPE', name: 'Lisbon' },
]
const gaps = (...claims: readonly LooseClaim[]) => gapsOf('conflicting-claims', paper(claims, { entities }))
const two = (n: number): string => String(n).padStart(2, '0')

describe('stays in two towns that lie 2,900 km from each other', () => {
  const day = (n: number): string => `2021-01-${two(n + 1)}`
  const stay = (id: string, place: string, from: number, to: number) =>
    claim(id, 'STAY', ['sela'], [place], `${day(from)}/${day(to)}`, { roles: { place } })
  const span = fc.tuple(fc.nat(11), fc.nat(4)).map(([from, more]) => ({ from, to: Math.min(11, from + more) }))

  test('exclude each other exactly where they share a whole day for sure', { timeout: PATIENCE }, () => {
    let conflicts = 0
    fc.assert(
      fc.property(span, span, (a, b) => {
        const found = gaps(stay('a', 'reykjavik', a.from, a.to), stay('b', 'lisbon', b.from, b.to))
        if (found.length > 0) conflicts++
        // A stay told from one day to another began some time on the first and ended some time on the last: the person was surely there
        // on the days between, and on the first and last themselves at one hour or another. What is left of a day each way is no conflict.
        const sure = ({ from, to }: typeof a): readonly number[] =>
          Array.from({ length: Math.max(0, to - from - 1) }, (_, n) => from + 1 + n)
        const shared = sure(a).some((n) => sure(b).includes(n))
        const apart = a.to < b.from || b.to < a.from
        if (shared) return found.length === 1 && found[0]?.verdict === 'certain'
        return apart ? found.length === 0 : found.every((gap) => gap.verdict === 'certain')
      }),
      { numRuns: RUNS },
    )
    console.log(`conflicting-claims, stays: ${RUNS} random cases, ${conflicts} conflicts; 0 wrong`)
    expect(conflicts).toBeGreaterThan(RUNS / 20)
  })
})

describe('ages', () => {
  const age = (id: string, years: number, when: string | null) =>
    claim(id, 'ATTRIBUTE', ['sela'], [], when, { roles: { attribute: 'age', value: String(years) } })
  const born = (when: string) =>
    claim('born', 'ATTRIBUTE', ['sela'], [], null, { roles: { attribute: 'date of birth', value: when } })

  test('34 in 2019 and 35 in 2020 suit a birth, 31 in 2020 does not', () => {
    expect(gaps(age('a', 34, '2019-05-01'), age('b', 35, '2020-05-01'))).toEqual([])
    const [gap] = gaps(age('a', 34, '2019-05-01'), age('b', 31, '2020-05-01'))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'sources-conflict', subject: { name: 'Sela Ombrai' } })
    expect(gap?.question).toBe('Do claims of the age or birth of Sela Ombrai exclude each other?')
    expect(gap?.witnesses).toHaveLength(2)
  })

  test('an age without a date is that of the day on which the report came out', () => {
    expect(gaps(age('a', 34, null), born('1987-02'))).toEqual([])
    expect(gaps(age('a', 34, null), born('1985-02'))).toHaveLength(1)
  })

  test('"about 30", a guess, and what is said not to be so are not compared', () => {
    const vague = claim('v', 'ATTRIBUTE', ['sela'], [], '2020', { roles: { attribute: 'age', value: 'about 30' } })
    expect(gaps(born('1950'), vague)).toEqual([])
    expect(gaps(born('1950'), { ...age('a', 30, '2020'), stance: 'speculated' })).toEqual([])
    expect(gaps(born('1950'), { ...age('a', 30, '2020'), polarity: 'negative' })).toEqual([])
  })

  test('random ages: those that one birth gives never conflict, and a conflict leaves no birth', {
    timeout: PATIENCE,
  }, () => {
    let conflicts = 0
    const told = fc.record({ month: fc.integer({ min: 0, max: 35 }), years: fc.integer({ min: 30, max: 34 }) })
    const DAY = 86_400_000
    // How old somebody born on one day is on another.
    const yearsAt = (birth: Date, at: Date): number => {
      const years = at.getUTCFullYear() - birth.getUTCFullYear()
      const before =
        at.getUTCMonth() < birth.getUTCMonth() ||
        (at.getUTCMonth() === birth.getUTCMonth() && at.getUTCDate() < birth.getUTCDate())
      return before ? years - 1 : years
    }
    const births = Array.from({ length: 365 * 10 }, (_, n) => new Date(Date.UTC(1982, 0, 1) + n * DAY))
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 4 }), (ages) => {
        const found = gaps(
          ...ages.map(({ month, years }, at) =>
            age(`a${at}`, years, `${2018 + Math.floor(month / 12)}-${two((month % 12) + 1)}-15`),
          ),
        )
        const suits = births.some((birth) =>
          ages.every(({ month, years }) => yearsAt(birth, new Date(Date.UTC(2018, month, 15))) === years),
        )
        if (found.length > 0) conflicts++
        return found.length === 0 || !suits
      }),
      { numRuns: RUNS },
    )
    console.log(`conflicting-claims, ages: ${RUNS} random cases, ${conflicts} conflicts; 0 wrong`)
    expect(conflicts).toBeGreaterThan(RUNS / 20)
  })
})
