import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Days } from './support/day-worlds.ts'
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

const listed = (when: string, more: Partial<LooseClaim> = {}) =>
  claim('listed', 'WATCHLISTING', ['sela'], [], when, { ...more, roles: { authority: 'iceland', ...more.roles } })
const known = (id: string, when: Days, more: Partial<LooseClaim> = {}) =>
  claim(id, 'KNOWN_TO', ['sela'], ['ireland'], interval(when), more)
const unshared = (...claims: readonly LooseClaim[]) => gapsOf('unshared-listing', paper(claims))

describe('an encounter is a meeting', () => {
  const met = claim('met', 'ENCOUNTER', ['ireland'], ['sela'], '2021-01-05', { roles: { place: 'ireland' } })
  const unknown = claim('unknown', 'KNOWN_TO', ['sela'], ['ireland'], '2021-01-05', { polarity: 'negative' })

  test('unknown to those who met the person', () => {
    const [gap] = unshared(listed('2018/..'), met, unknown)
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', authority: 'Ireland' })
    expect(gap?.question).toBe(
      'Was Sela Ombrai on a list of Iceland, and unknown to Ireland, at the encounter with Ireland on 5 January 2021?',
    )
    expect(gap?.why).toMatch(/^Officers of Ireland met Sela Ombrai on 5 January 2021/)
  })

  test('with a journey of that day it is one meeting; with its own officers it is none', () => {
    const journey = claim('journey', 'TRAVEL', ['sela'], [], '2021-01-05', {
      roles: { from: 'iceland', to: 'ireland' },
    })
    expect(unshared(listed('2018/..'), met, unknown, journey)).toHaveLength(1)
    expect(unshared(listed('2018/..'), { ...met, subject: ['iceland'], roles: { place: 'iceland' } })).toEqual([])
  })

  test('to be taken off a list is not to have been unknown', () => {
    const off = claim('off', 'WATCHLISTING', ['sela'], [], '2021-01-05', {
      roles: { authority: 'ireland', phase: 'end' },
      polarity: 'negative',
    })
    expect(unshared(listed('2018/..'), met, off).filter(({ verdict }) => verdict === 'certain')).toEqual([])
  })
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const maybe = fc.option(days, { freq: 2 })
  const early = fc.nat(4).map((from): Days => ({ from, to: from + (from % 2) }))
  const late = fc.nat(4).map((from): Days => ({ from: from + 6, to: from + 7 }))
  fc.assert(
    fc.property(
      days,
      early,
      late,
      maybe,
      maybe,
      maybe,
      fc.boolean(),
      (at, begun, ended, denied, knew, sent, officers) => {
        const [gap] = unshared(
          listed(edtf(begun), { roles: { phase: 'start' } }),
          listed(edtf(ended), { id: 'off', roles: { phase: 'end' } }),
          officers
            ? claim('met', 'ENCOUNTER', ['ireland'], ['sela'], edtf(at), { roles: { place: 'ireland' } })
            : claim('met', 'TRAVEL', ['sela'], [], edtf(at), { roles: { from: 'iceland', to: 'ireland' } }),
          ...(denied === null ? [] : [known('unknown', denied, { polarity: 'negative' })]),
          ...(knew === null ? [] : [known('known', knew)]),
          ...(sent === null
            ? []
            : [claim('sent', 'WARNING', ['iceland'], ['ireland'], edtf(sent), { roles: { about: 'sela' } })]),
        )
        const worlds = product<number>([each(at), each(begun), each(ended), sent === null ? [99] : each(sent)]).flatMap(
          ([m = 0, b = 0, e = 0, s = 0]): readonly boolean[] => {
            if (b > e) return []
            const denies = denied !== null && denied.from <= m && m <= denied.to
            const knows = s < m || (knew !== null && knew.from < m && m < knew.to)
            if (denies && knows) return []
            const may = s === m || (knew !== null && knew.from <= m && m <= knew.to)
            const blind = denies ? [true] : knows ? [false] : may ? [true, false] : [true, false]
            return b < m && m < e ? blind : b <= m && m <= e ? [...blind, false] : [false]
          },
        )
        return holds(counts, gap, worlds)
      },
    ),
    { numRuns: RUNS },
  )
  report('unshared-listing', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 400)
  expect(counts.seen.impossible + counts.seen.none).toBeGreaterThan(RUNS / 20)
})
