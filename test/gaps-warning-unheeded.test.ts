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

const warning = (to: readonly string[], when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('warning', 'WARNING', ['ireland'], to, when, { roles: { about: 'sela' }, ...more })
const attack = (when: string) => claim('attack', 'ATTACK', ['sela'], ['hall'], when, { roles: { place: 'iceland' } })
const passed = (id: string, when: string | null, negative = false) =>
  claim(id, 'INFO_SHARING', ['veldmark'], ['iceland'], when, {
    roles: { about: 'sela' },
    polarity: negative ? 'negative' : 'positive',
    attribution: said('clerk'),
  })
const aside = (when: string | null) =>
  claim('aside', 'DISMISSAL', ['iceland'], ['ireland'], when, { roles: { about: 'sela' }, attribution: said('pilot') })
const gaps = (...claims: readonly LooseClaim[]) => gapsOf('warning-unheeded', paper(claims))

describe('Ireland warns of somebody who strikes in Iceland', () => {
  const struck = attack('2021-02-10')

  test('Iceland had the warning in time and is not told to have set it aside', () => {
    expect(gaps(warning(['iceland'], '2021-02-01'), struck)[0]).toMatchObject({
      verdict: 'impossible',
      basis: 'stated',
    })
  })

  test('it came the day after', () => {
    const [gap] = gaps(warning(['iceland'], '2021-02-11'), struck)
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', authority: 'Iceland' })
    expect(gap?.why).toMatch(/got it only afterwards/)
  })

  test('it was set aside in between', () => {
    const [gap] = gaps(warning(['iceland'], '2021-02-01'), aside('2021-02-05'), struck)
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated' })
    expect(gap?.why).toMatch(/That Iceland set it aside rests on the word of a retired pilot alone/)
    expect(gaps(warning(['iceland'], '2021-02-01'), aside('2021-02-15'), struck)[0]?.verdict).toBe('impossible')
    expect(gaps(warning(['iceland'], '2021-02-01'), aside(null), struck)[0]?.verdict).toBe('possible')
  })

  test('it went to Veldmark alone: whether that passed it on nobody says', () => {
    const elsewhere = warning(['veldmark'], '2021-02-01')
    expect(gaps(elsewhere, struck)[0]).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
    expect(gaps(elsewhere, struck, passed('on', '2021-02-05'))[0]?.verdict).toBe('impossible')
    expect(gaps(elsewhere, struck, passed('not', null, true))[0]).toMatchObject({ verdict: 'certain', basis: 'stated' })
  })

  test('to whom it went nobody says', () => {
    const [gap] = gaps(warning([], '2021-02-01'), struck)
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
    expect(gap?.why).toMatch(/To whom it went, no source says/)
  })

  test('a warning to others after the attack has nothing to do with it; a guessed one is never certain', () => {
    expect(gaps(warning(['veldmark'], '2021-02-11'), struck)).toEqual([])
    expect(gaps(warning(['iceland'], '2021-02-11', { stance: 'speculated' }), struck)[0]?.verdict).toBe('possible')
  })

  test('two warnings are two questions', () => {
    const more = { ...warning(['iceland'], '2021-02-02'), id: 'second' }
    expect(gaps(warning(['veldmark'], '2021-02-01'), more, struck)).toHaveLength(2)
  })
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const maybe = fc.option(days)
  const denial = fc.option(fc.oneof(days, fc.constant(null)), { nil: undefined, freq: 2 })
  fc.assert(
    fc.property(
      fc.boolean(),
      days,
      days,
      maybe,
      maybe,
      denial,
      (direct, warned, struck, dismissed, forwarded, denied) => {
        const all = gaps(
          warning(direct ? ['iceland'] : ['veldmark'], edtf(warned)),
          attack(edtf(struck)),
          ...(dismissed === null ? [] : [aside(edtf(dismissed))]),
          ...(forwarded === null ? [] : [passed('on', edtf(forwarded))]),
          ...(denied === undefined ? [] : [passed('not', denied === null ? null : interval(denied), true)]),
        )
        const denies = (n: number): boolean =>
          denied !== undefined && (denied === null || (n >= denied.from && n <= denied.to))
        const optional = (when: typeof dismissed) => (when === null ? [-99] : each(when))
        const worlds = product<number>([each(warned), each(struck), optional(dismissed), optional(forwarded)]).flatMap(
          ([w = 0, x = 0, d = 0, f = 0]): readonly boolean[] => {
            const told = [...(direct ? [w] : []), ...(forwarded === null ? [] : [f])]
            if (told.some(denies)) return []
            const open = [true, false]
            const hadIt = told.some((n) => n < x)
            const maybeHadIt = told.includes(x)
            // Set aside on a day between: whatever was told after that day came to them again.
            const setAside = dismissed !== null && d >= w && d <= x
            if (hadIt) {
              if (!setAside) return [false]
              return d > w && d < x && told.every((n) => n <= w || n >= x) && !told.includes(x) ? [true] : open
            }
            if (maybeHadIt) return open
            if (direct) return [true]
            if (w >= x) return open
            return each({ from: w, to: x }).some((n) => !denies(n)) ? open : [true]
          },
        )
        if (all.length === 0) return !direct
        return holds(counts, all[0], worlds)
      },
    ),
    { numRuns: RUNS },
  )
  report('warning-unheeded', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 40)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 40)
})
