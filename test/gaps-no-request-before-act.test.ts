import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  days,
  each,
  edtf,
  gapsOf,
  holds,
  interval,
  PATIENCE,
  paper,
  product,
  RUNS,
  report,
  tally,
} from './support/day-worlds.ts'
import type { LooseClaim } from './support/gold-view.ts'
import { claim, said } from './support/made-up-case.ts'

const known = (when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('known', 'WATCHLISTING', ['sela'], [], when, { roles: { authority: 'ireland' }, ...more })
const attack = (when: string, more: Partial<LooseClaim> = {}) =>
  claim('attack', 'ATTACK', ['sela'], ['hall'], when, { roles: { place: 'iceland' }, ...more })
const message = (id: string, when: string | null, negative = false) =>
  claim(id, 'WARNING', ['ireland'], ['iceland'], when, {
    roles: { about: 'sela' },
    polarity: negative ? 'negative' : 'positive',
    attribution: said('clerk'),
  })
const gaps = (...claims: readonly LooseClaim[]) => gapsOf('no-request-before-act', paper(claims))

describe('Ireland has somebody on a list who strikes in Iceland', () => {
  const listed = known('2020-05/..')
  const struck = attack('2021-02-10')

  test('nobody says whether Iceland was told', () => {
    const [gap] = gaps(listed, struck)
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'nobody-says', authority: 'Iceland' })
    expect(gap?.event).toBe('the attack in Iceland of 10 February 2021')
    expect(gap?.why).toMatch(/Sela Ombrai was known to Ireland, in May 2020 at the latest/)
  })

  test('a clerk says that nothing had come', () => {
    const [gap] = gaps(listed, struck, message('none', null, true))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated' })
    expect(gap?.why).toMatch(/rests on the word of a harbour clerk alone/)
  })

  test('a warning had come', () => {
    expect(gaps(listed, struck, message('sent', '2021-01-20'))[0]).toMatchObject({ verdict: 'impossible' })
    expect(gaps(listed, struck, message('sent', '2021-02-11'))[0]).toMatchObject({ verdict: 'possible' })
    expect(gaps(listed, struck, message('sent', '2021-02'))[0]).toMatchObject({ basis: 'dates-too-vague' })
  })

  test('listed only afterwards, or by nobody else, or known to Iceland itself: nothing is asked', () => {
    expect(gaps(known('2021-03'), struck)).toEqual([])
    expect(gaps(struck)).toEqual([])
    const own = claim('own', 'SURVEILLANCE', ['iceland'], ['sela'], '2020', { roles: { phase: 'start' } })
    expect(gaps(listed, own, struck)).toEqual([])
  })

  test('guesses never make it certain', () => {
    expect(gaps({ ...listed, stance: 'speculated' }, struck, message('none', null, true))[0]?.verdict).toBe('possible')
    expect(gaps(listed, { ...struck, stance: 'speculated' }, message('none', null, true))[0]?.verdict).toBe('possible')
  })
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const denial = fc.option(fc.oneof(days, fc.constant(null)), { nil: undefined, freq: 2 })
  fc.assert(
    fc.property(days, days, fc.array(days, { maxLength: 2 }), denial, (knew, struck, sent, denied) => {
      const [gap] = gaps(
        known(edtf(knew)),
        attack(edtf(struck)),
        ...sent.map((when, at) => message(`m${at}`, edtf(when))),
        ...(denied === undefined ? [] : [message('none', denied === null ? null : interval(denied), true)]),
      )
      const denies = (n: number): boolean =>
        denied !== undefined && (denied === null || (n >= denied.from && n <= denied.to))
      const worlds = product<number>([each(knew), each(struck), ...sent.map(each)]).flatMap(
        ([k = 0, x = 0, ...came]): readonly boolean[] => {
          if (came.some(denies)) return []
          if (came.some((n) => n < x)) return [false]
          // Which of two came first on one day is open.
          if (came.includes(x)) return [true, false]
          // Nobody knew before: no hole. Nobody tells of a message: there may have been one on a day that nobody denies.
          if (k > x) return [false]
          if (k === x) return [true, false]
          return each({ from: k, to: x }).some((n) => !denies(n)) ? [true, false] : [true]
        },
      )
      return holds(counts, gap, worlds)
    }),
    { numRuns: RUNS },
  )
  report('no-request-before-act', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 40)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 40)
})
