import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { days, each, edtf, gapsOf, holds, PATIENCE, paper, product, RUNS, report, tally } from './support/day-worlds.ts'
import type { LooseClaim } from './support/gold-view.ts'
import { claim } from './support/made-up-case.ts'

const at = (start: number, text: string): LooseClaim['span'] => ({ start, end: start + text.length, text })
const level = (when: string, roles: Record<string, string> = {}, more: Partial<LooseClaim> = {}) =>
  claim('level', 'ALERT_LEVEL', ['iceland'], [], when, {
    roles: { phase: 'start', value: 'high', ...roles },
    span: at(100, 'Iceland raised its level'),
    ...more,
  })
const attack = (when: string | null, start = 0) =>
  claim('attack', 'ATTACK', ['tavo'], ['hall'], when, {
    roles: { place: 'iceland' },
    span: at(start, 'the Harbour Hall was struck'),
  })
const gaps = (...claims: readonly LooseClaim[]) => gapsOf('level-without-reason', paper(claims))

describe('Iceland raises its alert level', () => {
  test('and nobody says why', () => {
    const [gap] = gaps(level('2021-01-10'))
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'nobody-says', authority: 'Iceland' })
    expect(gap?.question).toBe('Was the alert level of Iceland raised on 10 January 2021 without a stated reason?')
  })

  test('for a reason, or outright for none', () => {
    expect(gaps(level('2021-01-10', { reason: 'letters to the harbour office' }))[0]?.verdict).toBe('impossible')
    expect(gaps(level('2021-01-10', { reason: 'no reason was given' }))[0]).toMatchObject({
      verdict: 'certain',
      basis: 'stated',
    })
    expect(gaps(level('2021-01-10', { reason: 'no reason was given' }, { stance: 'speculated' }))[0]?.verdict).toBe(
      'possible',
    )
  })

  test('one paper gives a reason, another says that there was none', () => {
    const second = paper([level('2021-01-10', { reason: 'none' })], { id: 'two', publisher: 'Second paper' })
    const [gap] = gapsOf('level-without-reason', paper([level('2021-01-10', { reason: 'letters' })]), second)
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'sources-conflict' })
  })

  test('after an attack that the report tells first', () => {
    const [gap] = gaps(attack('2021-01-10'), level('2021-01-10'))
    expect(gap?.verdict).toBe('impossible')
    expect(gap?.why).toMatch(/tells before it of what gives a reason: “the Harbour Hall was struck”/)
    expect(gaps(attack('2021-01-12'), level('2021-01-10'))[0]?.verdict).toBe('possible')
    expect(gaps(attack('2021-01-10', 500), level('2021-01-10'))[0]?.verdict).toBe('possible')
    expect(gaps(attack(null), level('2021-01-10'))[0]?.verdict).toBe('possible')
  })

  test('a level that only stands is not asked about', () => {
    expect(gaps(level('2021-01-10', { phase: 'ongoing' }))).toEqual([])
  })
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  fc.assert(
    fc.property(days, fc.option(days), fc.constantFrom(null, 'letters', 'no reason'), (changed, struck, reason) => {
      const [gap] = gaps(
        ...(struck === null ? [] : [attack(edtf(struck))]),
        level(edtf(changed), reason === null ? {} : { reason }),
      )
      const worlds = product<number>([each(changed), struck === null ? [99] : each(struck)]).flatMap(
        ([c = 0, a = 0]): readonly boolean[] => {
          if (reason !== null) return [reason !== 'letters']
          // What had happened by that day is the reason; without it there may be one that nobody tells.
          return a <= c ? [false] : [true, false]
        },
      )
      return holds(counts, gap, worlds)
    }),
    { numRuns: RUNS },
  )
  report('level-without-reason', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 10)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 10)
})
