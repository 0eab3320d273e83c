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

const entry = (id: string, when: string | null, roles: LooseClaim['roles'], more: Partial<LooseClaim> = {}) =>
  claim(id, 'WATCHLISTING', ['sela'], [], when, { ...more, roles: { authority: 'iceland', ...roles } })
const listed = (when: string, review: string, more: Partial<LooseClaim> = {}) =>
  entry('listed', when, { phase: 'start', review }, more)
const reviewed = (when: string | null, more: Partial<LooseClaim> = {}) =>
  entry('reviewed', when, { phase: 'review' }, more)
const unreviewed = (when: string | null) => reviewed(when, { id: 'unreviewed', polarity: 'negative' })
const met = (when: string) => claim('met', 'ENCOUNTER', ['iceland'], ['sela'], when, { roles: { place: 'iceland' } })
const overdue = (...claims: readonly LooseClaim[]) => gapsOf('review-overdue', paper(claims))

describe('an entry due for review by June 2019', () => {
  const due = listed('2016/..', '2019-06')

  test('nobody says whether it was reviewed, at an encounter or on the day of the view', () => {
    const [gap] = overdue(due, met('2020-05-04'))
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'nobody-says', authority: 'Iceland' })
    expect(gap?.event).toBe('the encounter on 4 May 2020')
    expect(overdue(due)[0]).toMatchObject({ event: 'the day of this view', basis: 'nobody-says' })
    expect(overdue(listed('2016/..', '2022-06'))).toEqual([])
  })

  test('a source says that it was not', () => {
    const [gap] = overdue(due, unreviewed(null), met('2020-05-04'))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated' })
    expect(overdue(due, unreviewed(null))[0]).toMatchObject({ verdict: 'certain' })
    expect(overdue(due, unreviewed(null), met('2019-06-15'))[0]?.verdict).not.toBe('impossible')
  })

  test('a review renews it, also a late one; an earlier one need not', () => {
    expect(overdue(due, reviewed('2019-07'), met('2020-05-04'))[0]).toMatchObject({ verdict: 'impossible' })
    expect(overdue(due, reviewed('2020'), met('2020-05-04'))[0]).toMatchObject({ basis: 'dates-too-vague' })
    expect(overdue(due, reviewed('2018'), met('2020-05-04'))[0]).toMatchObject({ basis: 'dates-too-vague' })
    expect(overdue(due, reviewed('2019-07'), unreviewed(null), met('2020-05-04'))[0]).toMatchObject({
      basis: 'sources-conflict',
    })
  })

  test('taken off the list: no hole', () => {
    const off = entry('off', '2019-03', { phase: 'end' })
    expect(overdue(due, off, met('2020-05-04'))[0]).toMatchObject({ verdict: 'impossible' })
    expect(overdue(due, off)[0]).toMatchObject({ verdict: 'impossible' })
  })

  test('a later day, set by a review, is asked about too', () => {
    const next = entry('next', '2019-05', { phase: 'review', review: '2020-02' })
    const gaps = overdue(due, next, unreviewed('2019-12-01/2020-06-30'), met('2020-05-04'))
    expect(gaps.find(({ window }) => window?.from === '2020-02')).toMatchObject({ verdict: 'certain' })
    expect(gaps.find(({ window }) => window?.from === '2019-06')?.verdict).toBe('possible')
  })

  test('guesses leave it open', () => {
    const guess = listed('2016/..', '2019-06', { stance: 'speculated' })
    expect(overdue(guess, unreviewed(null), met('2020-05-04'))[0]?.verdict).toBe('possible')
    expect(overdue(due, reviewed('2019-07', { stance: 'speculated' }), met('2020-05-04'))[0]?.verdict).toBe('possible')
  })
})

test('words of a review to come set the day', () => {
  const text = 'the entry was due for review'
  const span = { start: 0, end: text.length, text }
  const gaps = overdue(entry('a', '2016/..', { phase: 'start' }), entry('b', '2019-06', { phase: 'review' }, { span }))
  expect(gaps.map(({ window }) => window?.from)).toEqual(['2019-06'])
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const denial = fc.option(fc.oneof(days, fc.constant(null)), { nil: undefined, freq: 3 })
  fc.assert(
    fc.property(days, days, fc.option(days, { freq: 2 }), days, denial, (limit, asked, ended, held, denied) => {
      const looked = held.from % 2 === 0 ? held : null
      const gap = overdue(
        entry('listed', '2020-12-01', { phase: 'start', review: edtf(limit) }, { id: 'listed' }),
        ...(ended === null
          ? [entry('stands', '2020-12-01/..', { phase: 'start' })]
          : [entry('off', edtf(ended), { phase: 'end' })]),
        met(edtf(asked)),
        ...(looked === null ? [] : [reviewed(edtf(looked))]),
        ...(denied === undefined ? [] : [unreviewed(denied === null ? null : interval(denied))]),
      ).find(({ event }) => event?.startsWith('the encounter') === true)
      const denies = (n: number): boolean =>
        denied !== undefined && (denied === null || (n >= denied.from && n <= denied.to))
      const worlds = product<number>([
        each(limit),
        each(asked),
        ended === null ? [99] : each(ended),
        looked === null ? [99] : each(looked),
      ]).flatMap(([d = 0, x = 0, e = 0, r = 0]): readonly boolean[] => {
        if (looked !== null && denies(r)) return []
        if (x <= d || x > e) return [false]
        if (looked !== null && r >= d && r < x) return [false]
        const untold = each({ from: d, to: x }).some((n) => !denies(n))
        // One before the day may have lifted it; one of the day of the encounter was before it or after it.
        return untold || x === e || (looked !== null && (r < d || r === x)) ? [true, false] : [true]
      })
      return holds(counts, gap, worlds)
    }),
    { numRuns: RUNS },
  )
  report('review-overdue', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 100)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 20)
})
