import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Days,
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

const request = (when: string | null) =>
  claim('request', 'REQUEST', ['iceland'], ['ireland'], when, { roles: { about: 'sela' } })
const reply = (id: string, when: string | null, more: Partial<LooseClaim> = {}) =>
  claim(id, 'REPLY', ['ireland'], ['iceland'], when, { roles: { about: 'sela' }, ...more })
const none = (when: string | null) => reply('none', when, { polarity: 'negative' })
const crossing = (when: string, more: Partial<LooseClaim> = {}) =>
  claim('crossing', 'CROSSING', ['sela'], [], when, { roles: { from: 'iceland', to: 'ireland' }, ...more })
const late = (...claims: readonly LooseClaim[]) => gapsOf('answer-after-act', paper(claims))

describe('asked about somebody who crosses the border', () => {
  const asked = request('2021-02-01')

  test('answered four days after the crossing', () => {
    const [gap] = late(asked, crossing('2021-02-10'), reply('a', '2021-02-14'))
    expect(gap).toMatchObject({
      verdict: 'certain',
      basis: 'stated',
      event: 'the crossing of 10 February 2021',
      windowDays: [8, 10],
    })
    expect(gap?.question).toMatch(
      /^Had Ireland not answered .* request about Sela Ombrai before the crossing of 10 February 2021\?$/,
    )
  })

  test('answered the day before', () => {
    expect(late(asked, crossing('2021-02-10'), reply('a', '2021-02-09'))[0]?.verdict).toBe('impossible')
  })

  test('answered on the very day: which came first nobody can tell', () => {
    expect(late(asked, crossing('2021-02-10'), reply('a', '2021-02-10'))[0]).toMatchObject({
      verdict: 'possible',
      basis: 'dates-too-vague',
    })
  })

  test('nobody says whether it was answered', () => {
    expect(late(asked, crossing('2021-02-10'))[0]).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
  })

  test('a deed before the request, a guessed one, or none: nothing is asked', () => {
    expect(late(asked, crossing('2021-01-10'), reply('a', '2021-02-14'))).toEqual([])
    expect(late(asked, crossing('2021-02-10', { stance: 'speculated' }), reply('a', '2021-02-14'))).toEqual([])
    expect(late(asked, reply('a', '2021-02-14'))).toEqual([])
  })
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const denial = fc.option(fc.oneof(days, fc.constant(null)), { nil: undefined, freq: 2 })
  fc.assert(
    fc.property(days, days, fc.array(days, { maxLength: 2 }), denial, (asked, crossed, replies, denied) => {
      const [gap] = late(
        request(edtf(asked)),
        crossing(edtf(crossed)),
        ...replies.map((when, at) => reply(`a${at}`, edtf(when))),
        ...(denied === undefined ? [] : [none(denied === null ? null : interval(denied))]),
      )
      const denies = (n: number): boolean =>
        denied !== undefined && (denied === null || (n >= denied.from && n <= denied.to))
      const worlds = product<number>([each(asked), each(crossed), ...replies.map(each)]).flatMap(
        ([r = 0, x = 0, ...came]): readonly boolean[] => {
          if (came.some((n, at) => n < r && (replies[at] as Days).to >= asked.from)) return []
          const answers = came.filter((n) => n >= r)
          if (answers.some(denies)) return []
          // A crossing before the request is none that an answer could have helped with: there is no hole.
          if (x < r) return [false]
          if (x === r) return [true, false]
          // Which of two came first on one day is open.
          if (answers.length > 0)
            return answers.every((n) => n > x) ? [true] : answers.some((n) => n < x) ? [false] : [true, false]
          return each({ from: r, to: x }).some((n) => !denies(n)) ? [true, false] : [true]
        },
      )
      return holds(counts, gap, worlds)
    }),
    { numRuns: RUNS },
  )
  report('answer-after-act', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 40)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 40)
})
