import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findGaps } from '../src/gaps/index.ts'
import type { Gap } from '../src/model/index.ts'
import type { LooseClaim, ReadReport } from './support/gold-view.ts'
import { caseViewOf } from './support/gold-view.ts'
import { claim } from './support/made-up-case.ts'

/*
 * Every verdict against all the worlds that the claims leave open, day by day. The persons are made up; Iceland stands for any country,
 * because its clocks show UTC and a day there is a day.
 */
const entities: ReadReport['entities'] = [
  { id: 'sela', type: 'PERSON', name: 'Sela Ombrai' },
  { id: 'iceland', type: 'GPE', name: 'Iceland' },
  { id: 'ireland', type: 'GPE', name: 'Ireland' },
  { id: 'veldmark', type: 'GPE', name: 'Veldmark' },
]
const told = (claims: readonly LooseClaim[]): readonly Gap[] =>
  findGaps(
    caseViewOf([
      {
        id: 'one',
        publisher: 'Made-up paper',
        publisherCountry: 'IS',
        published: '2021-03-15',
        received: Date.UTC(2021, 2, 16),
        entities,
        claims,
      },
    ]),
  )

const DAYS = 12
const day = (n: number): string => `2021-01-${String(n + 1).padStart(2, '0')}`
interface Days {
  readonly from: number
  readonly to: number
}
const edtf = ({ from, to }: Days): string => (from === to ? day(from) : `[${day(from)}..${day(to)}]`)
const interval = ({ from, to }: Days): string => `${day(from)}/${day(to)}`
const days = fc
  .tuple(fc.nat(DAYS - 1), fc.nat(4))
  .map(([from, more]): Days => ({ from, to: Math.min(DAYS - 1, from + more) }))
const each = ({ from, to }: Days): readonly number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n)

describe('no request before a crossing', () => {
  const crossing = (when: Days) =>
    claim('crossing', 'CROSSING', ['sela'], [], edtf(when), { roles: { from: 'iceland', to: 'ireland' } })
  const arrival = claim('arrival', 'TRAVEL', ['sela'], [], '2020-12-31', { roles: { from: 'veldmark', to: 'iceland' } })
  const message = (at: number, when: string | null, negative: boolean) =>
    claim(`m${at}`, 'REQUEST', ['veldmark'], ['iceland'], when, {
      roles: { about: 'sela' },
      polarity: negative ? 'negative' : 'positive',
    })

  test('10,000 random cases: never certain where one could have come, never impossible where none need have', {
    timeout: 120_000,
  }, () => {
    const seen = { certain: 0, possible: 0, impossible: 0 }
    const sent = fc.array(days, { maxLength: 2 })
    const denied = fc.option(fc.oneof(days, fc.constant(null)), { nil: undefined })
    fc.assert(
      fc.property(days, sent, denied, (crossed, messages, denial) => {
        const claims = [
          arrival,
          crossing(crossed),
          ...messages.map((when, at) => message(at, edtf(when), false)),
          ...(denial === undefined ? [] : [message(9, denial === null ? null : interval(denial), true)]),
        ]
        const gap = told(claims).find((one) => one.rule === 'no-request-before-crossing')
        if (gap === undefined) return messages.length === 0 && denial === undefined
        seen[gap.verdict]++
        const denies = (n: number): boolean =>
          denial !== undefined && (denial === null || (n >= denial.from && n <= denial.to))
        // Whether, on one crossing day, some told request surely, or possibly, came on an earlier day, or on the same one.
        const reached = each(crossed).map((c) => ({
          must: messages.some((when) => when.to < c),
          can: messages.some((when) => when.from <= c),
          // A request nobody tells of, on a day that nobody denies, from the arrival to the crossing.
          untold: each({ from: 0, to: c }).some((n) => !denies(n)) || !denies(-1),
        }))
        if (gap.verdict === 'certain') return reached.every(({ can, untold }) => !can && !untold)
        if (gap.verdict === 'impossible') return reached.every(({ must }) => must) && denial !== null
        return true
      }),
      { numRuns: 10_000 },
    )
    expect(seen.certain).toBeGreaterThan(500)
    expect(seen.impossible).toBeGreaterThan(200)
  })
})

describe('a lapsed watch', () => {
  const watch = (id: string, phase: 'start' | 'end', when: Days) =>
    claim(id, 'SURVEILLANCE', ['iceland'], ['sela'], edtf(when), { roles: { phase } })
  const attack = (when: Days) => claim('attack', 'ATTACK', ['sela'], [], edtf(when), { roles: { place: 'iceland' } })

  test('5,000 random cases of one watch: certain, possible and impossible exactly as the days leave it', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(days, days, days, (begun, ended, struck) => {
        const gap = told([watch('s', 'start', begun), watch('e', 'end', ended), attack(struck)]).find(
          (one) => one.rule === 'lapsed-watch' && one.authority === 'Iceland',
        )
        // At noon things happen; at which hour of one day two of them come is open, unless they are told a day apart.
        const worlds = each(begun).flatMap((b) =>
          each(ended).flatMap((e) => (b > e ? [] : each(struck).map((a) => ({ b, e, a })))),
        )
        if (worlds.length === 0 || gap === undefined) return true
        const off = worlds.map(({ b, e, a }) => (a > e || a < b ? 'off' : a > b && a < e ? 'on' : 'open'))
        if (gap.verdict === 'certain') return off.every((state) => state === 'off')
        if (gap.verdict === 'impossible') return off.every((state) => state === 'on')
        return off.some((state) => state !== 'off') || struck.from <= begun.to
      }),
      { numRuns: 5_000 },
    )
  })

  test('the window holds the true number of days', () => {
    fc.assert(
      fc.property(days, days, (ended, struck) => {
        fc.pre(ended.to < struck.from)
        const gap = told([watch('e', 'end', ended), attack(struck)])[0]
        const [least, most] = gap?.windowDays ?? [0, 0]
        return least === struck.from - ended.to - 1 && most === struck.to - ended.from + 1
      }),
      { numRuns: 500 },
    )
  })
})
