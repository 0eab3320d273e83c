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
import { claim } from './support/made-up-case.ts'

const visa = (when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('visa', 'VISA', ['sela'], ['iceland'], when, { roles: { authority: 'iceland' }, ...more })
const listed = (authority: string, when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('listed', 'WATCHLISTING', ['sela'], [], when, { ...more, roles: { authority, ...more.roles } })
const issued = (...claims: readonly LooseClaim[]) => gapsOf('visa-to-listed', paper(claims))

describe('a visa for a listed person', () => {
  test('on the issuer’s own list, or on another’s', () => {
    const [own] = issued(visa('2020-05-04'), listed('iceland', '2018/..'))
    expect(own).toMatchObject({ verdict: 'certain', basis: 'stated', authority: 'Iceland' })
    expect(own?.question).toBe('Was Sela Ombrai given a visa or permit by Iceland while standing on its own list?')
    const [other] = issued(visa('2020-05-04'), listed('ireland', '2018/..'))
    expect(other).toMatchObject({ verdict: 'certain' })
    expect(other?.question).toMatch(/on the list of Ireland/)
  })

  test('the time of its issue counts: the begin of its validity', () => {
    expect(issued(visa('2017-01/2019-01'), listed('iceland', '2018/..'))).toEqual([])
    expect(issued(visa('2018-06/2021-06'), listed('iceland', '2016/2019'))[0]).toMatchObject({ verdict: 'certain' })
  })

  test('taken off the list before: not a hole, and the entry is shown', () => {
    const off = listed('iceland', '2019', { id: 'off', roles: { phase: 'end' } })
    expect(issued(visa('2020-05-04'), listed('iceland', '2016/..'), off)[0]).toMatchObject({ verdict: 'impossible' })
  })

  test('without dates it stays open; refused, or denied, sources conflict', () => {
    expect(issued(visa(null), listed('iceland', '2016/..'))[0]).toMatchObject({ basis: 'dates-too-vague' })
    expect(issued(visa('2020-05-04'), listed('iceland', null))[0]).toMatchObject({ basis: 'dates-too-vague' })
    const refused = visa('2020-05-04', { id: 'refused', polarity: 'negative' })
    expect(issued(visa('2020-05-04'), refused, listed('iceland', '2016/..'))[0]).toMatchObject({
      verdict: 'possible',
      basis: 'sources-conflict',
    })
    const not = listed('iceland', '2020-05-04', { id: 'not', polarity: 'negative' })
    expect(issued(visa('2020-05-04'), not, listed('iceland', '2016/..'))[0]).toMatchObject({
      basis: 'sources-conflict',
    })
    expect(issued(visa('2020-05-04', { stance: 'speculated' }), listed('iceland', '2016/..'))[0]?.verdict).toBe(
      'possible',
    )
  })
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  fc.assert(
    fc.property(days, days, fc.option(days), fc.option(days, { freq: 2 }), (at, begun, ended, denied) => {
      const [gap] = issued(
        visa(edtf(at)),
        listed('iceland', edtf(begun), { roles: { phase: 'start' } }),
        ...(ended === null ? [] : [listed('iceland', edtf(ended), { id: 'off', roles: { phase: 'end' } })]),
        ...(denied === null ? [] : [listed('iceland', interval(denied), { id: 'not', polarity: 'negative' })]),
      )
      const worlds = product<number>([each(at), each(begun), ended === null ? [99] : each(ended)]).flatMap(
        ([v = 0, b = 0, e = 0]): readonly boolean[] => {
          if (b > e) return []
          const denies = denied !== null && denied.from < v && v < denied.to
          if (v > b && v < e) return denies ? [] : [true]
          // Where no end is told, nobody says that the entry still stood.
          return v >= b && v <= e ? [...(denies ? [] : [true]), false] : [false]
        },
      )
      // An entry that is told to have begun, and no more, may have ended since.
      const open = ended === null ? worlds.flatMap((hole) => (hole ? [true, false] : [false])) : worlds
      return holds(counts, gap, open)
    }),
    { numRuns: RUNS },
  )
  report('visa-to-listed', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 100)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 40)
})
