import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Days } from './support/day-worlds.ts'
import {
  day,
  days,
  each,
  edtf,
  gapsOf,
  holds,
  PATIENCE,
  paper,
  product,
  RUNS,
  report,
  tally,
} from './support/day-worlds.ts'
import type { LooseClaim } from './support/gold-view.ts'
import { claim, said } from './support/made-up-case.ts'

describe('protection that is announced', () => {
  const plan = claim('plan', 'DEPLOYMENT', ['iceland'], ['hall'], '2021-01-20', { stance: 'planned' })
  const early = (when: string, one: LooseClaim = plan) =>
    paper([one], { id: 'early', published: when, received: Date.UTC(2021, 0, 2) })
  const attack = (when: string) => claim('attack', 'ATTACK', ['tavo'], ['hall'], when, { roles: { place: 'iceland' } })
  const begun = (when: string, more: Partial<LooseClaim> = {}) =>
    claim('begun', 'DEPLOYMENT', ['iceland'], ['hall'], when, {
      roles: { phase: 'start' },
      attribution: said('clerk'),
      ...more,
    })
  const gaps = (first: ReturnType<typeof paper>, ...claims: readonly LooseClaim[]) =>
    gapsOf('protection-not-in-place', first, paper(claims)).filter(({ subject }) => subject.name === 'Harbour Hall')

  test('attacked after it was announced and before it began', () => {
    const [gap] = gaps(early('2021-01-01'), attack('2021-01-10'), begun('2021-01-20'))
    expect(gap).toMatchObject({
      verdict: 'certain',
      basis: 'stated',
      event: 'the attack on Harbour Hall of 10 January 2021',
    })
    expect(gap?.why).toMatch(/It began only afterwards\. That rests on the word of a harbour clerk alone/)
  })

  test('whether it had begun nobody says', () => {
    expect(gaps(early('2021-01-01'), attack('2021-01-10'))[0]).toMatchObject({
      verdict: 'possible',
      basis: 'nobody-says',
    })
  })

  test('a claim of a time to come is an announcement, too', () => {
    const ahead = { ...plan, stance: 'asserted' as const }
    expect(gaps(early('2021-01-01', ahead), attack('2021-01-10'))[0]?.verdict).toBe('possible')
  })

  test('it was in place, or was said not to be', () => {
    expect(gaps(early('2021-01-01'), attack('2021-01-10'), begun('2021-01-05/..'))[0]?.verdict).toBe('impossible')
    const not = begun('2021-01-10', { polarity: 'negative', roles: {} })
    expect(gaps(early('2021-01-01'), attack('2021-01-10'), not)[0]).toMatchObject({
      verdict: 'certain',
      basis: 'stated',
    })
  })

  test('announced in answer to the attack: nothing is asked', () => {
    expect(gaps(early('2021-01-12'), attack('2021-01-10'), begun('2021-01-20'))).toEqual([])
  })

  test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
    const counts = tally()
    fc.assert(
      fc.property(days, days, days, fc.boolean(), (published, struck, began, goesOn) => {
        const first = paper([plan], { id: 'early', published: edtf(published), received: Date.UTC(2021, 1, 1) })
        const start = goesOn ? `${day(began.from)}/..` : edtf(began)
        const [gap] = gaps(first, attack(edtf(struck)), begun(start))
        const beginnings = goesOn ? [began.from] : each(began)
        const worlds = product<number>([each(published), each(struck), beginnings]).flatMap(
          ([p = 0, x = 0, b = 0]): readonly boolean[] => {
            // Announced afterwards it was an answer. Of two things of one day either may have come first.
            if (p > x || b < x) return [false]
            return p === x || b === x ? [true, false] : [true]
          },
        )
        return holds(counts, gap, worlds)
      }),
      { numRuns: RUNS },
    )
    report('protection-not-in-place', counts)
    expect(counts.seen.certain).toBeGreaterThan(RUNS / 40)
    expect(counts.seen.impossible).toBeGreaterThan(RUNS / 40)
  })
})

describe('protection that ends', () => {
  const guard = (when: string, phase: string, more: Partial<LooseClaim> = {}) =>
    claim(`guard ${phase}`, 'DEPLOYMENT', ['iceland'], ['hall'], when, {
      roles: { phase },
      attribution: said('clerk'),
      ...more,
    })
  const level = (when: string, phase: string) =>
    claim(`level ${phase}`, 'ALERT_LEVEL', ['iceland'], [], when, { roles: { phase, value: 'high' } })
  const gaps = (...claims: readonly LooseClaim[]) => gapsOf('protection-ended-early', paper(claims))

  test('while the alert stands', () => {
    const [gap] = gaps(level('2021-01-01/2021-02-01', 'ongoing'), guard('2020-12', 'start'), guard('2021-01-10', 'end'))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', authority: 'Iceland' })
    expect(gap?.question).toBe(
      'Did Iceland end protection of Harbour Hall on 10 January 2021 while its alert still stood?',
    )
  })

  test('after the alert, or in the month in which it ends', () => {
    const alert = level('2021-01-01/2021-02-01', 'ongoing')
    expect(gaps(alert, guard('2021-02-10', 'end'))[0]?.verdict).toBe('impossible')
    expect(gaps(alert, guard('2021-02', 'end'))[0]).toMatchObject({ verdict: 'possible', basis: 'dates-too-vague' })
  })

  test('a guessed end is never certain; without an alert nothing is asked', () => {
    const alert = level('2021-01-01/2021-02-01', 'ongoing')
    expect(gaps(alert, guard('2021-01-10', 'end', { stance: 'speculated' }))[0]?.verdict).toBe('possible')
    expect(gaps(guard('2021-01-10', 'end'))).toEqual([])
  })

  test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
    const counts = tally()
    fc.assert(
      fc.property(days, days, days, (raised: Days, lowered: Days, ended: Days) => {
        const [gap] = gaps(level(edtf(raised), 'start'), level(edtf(lowered), 'end'), guard(edtf(ended), 'end'))
        const worlds = product<number>([each(raised), each(lowered), each(ended)]).flatMap(
          ([s = 0, t = 0, e = 0]): readonly boolean[] => {
            if (s > t) return []
            if (e < s || e > t) return [false]
            return e === s || e === t ? [true, false] : [true]
          },
        )
        // The alert cannot have ended before it was raised: then there were two of them, which these worlds do not hold.
        if (worlds.length === 0 || raised.to >= lowered.from) return true
        return holds(counts, gap, worlds)
      }),
      { numRuns: RUNS },
    )
    report('protection-ended-early', counts)
    expect(counts.seen.certain).toBeGreaterThan(RUNS / 100)
    expect(counts.seen.impossible).toBeGreaterThan(RUNS / 40)
  })
})
