import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Days } from './support/day-worlds.ts'
import {
  DAYS,
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

const request = (when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('request', 'REQUEST', ['iceland'], ['ireland'], when, { roles: { about: 'sela' }, ...more })
const due = (when: string) => ({ roles: { about: 'sela', due: when } })
const reply = (id: string, when: string | null, more: Partial<LooseClaim> = {}) =>
  claim(id, 'REPLY', ['ireland'], ['iceland'], when, { roles: { about: 'sela' }, ...more })
const none = (when: string | null) => reply('none', when, { polarity: 'negative', attribution: said('clerk') })
const unanswered = (...claims: readonly LooseClaim[]) => gapsOf('request-unanswered', paper(claims))

describe('a request with a day by which an answer is due', () => {
  const asked = request('2021-02-01', due('2021-02-10'))

  test('answered before it: no hole', () => {
    expect(unanswered(asked, reply('a', '2021-02-09'))[0]).toMatchObject({ verdict: 'impossible', basis: 'stated' })
  })

  test('an answer on the very day is in time', () => {
    expect(unanswered(asked, reply('a', '2021-02-10'))[0]).toMatchObject({ verdict: 'impossible' })
  })

  test('answered a week later: the hole is there, and the assumption is shown', () => {
    const [gap] = unanswered(asked, reply('a', '2021-02-17'))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', authority: 'Ireland' })
    expect(gap?.question).toMatch(
      /^Had no answer to .* request to Ireland about Sela Ombrai come by 10 February 2021\?$/,
    )
    expect(gap?.why).toMatch(/An answer came only on 17 February 2021/)
    expect(gap?.assumptions.join(' ')).toMatch(/taken to be the first/)
  })

  test('answered some time in February: the date is too vague', () => {
    expect(unanswered(asked, reply('a', '2021-02'))[0]).toMatchObject({ verdict: 'possible', basis: 'dates-too-vague' })
  })

  test('due at a vague time', () => {
    const vague = request('2021-01-01', due('2021-02'))
    expect(unanswered(vague, reply('a', '2021-02-10'))[0]).toMatchObject({
      verdict: 'possible',
      basis: 'dates-too-vague',
    })
    expect(unanswered(vague, reply('a', '2021-03-01'))[0]?.verdict).toBe('certain')
    expect(unanswered(vague, reply('a', '2021-01-31'))[0]?.verdict).toBe('impossible')
  })

  test('nobody says whether it was: possible, once the day has passed', () => {
    expect(unanswered(asked)[0]).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
    expect(unanswered(request('2021-02-01', due('2021-04-10')))).toEqual([])
  })

  test('a source says that no answer came', () => {
    const [gap] = unanswered(asked, none(null))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated' })
    expect(gap?.why).toMatch(/That none came rests on the word of a harbour clerk alone/)
  })

  test('one says that it came, another that none did', () => {
    expect(unanswered(asked, none(null), reply('a', '2021-02-09'))[0]).toMatchObject({
      verdict: 'possible',
      basis: 'sources-conflict',
    })
  })

  test('to turn it down is to answer; to tell of somebody else is not', () => {
    const rejected = claim('no', 'REJECTION', ['ireland'], ['iceland'], '2021-02-03')
    expect(unanswered(asked, rejected)[0]?.verdict).toBe('impossible')
    const other = claim('other', 'INFO_SHARING', ['ireland'], ['iceland'], '2021-02-03', { roles: { about: 'tavo' } })
    expect(unanswered(asked, other)[0]?.verdict).toBe('possible')
  })

  test('a guess answers nothing and denies nothing', () => {
    expect(unanswered(asked, reply('a', '2021-02-03', { stance: 'speculated' }))[0]?.verdict).toBe('possible')
    expect(unanswered(asked, { ...none(null), stance: 'speculated' })[0]?.verdict).toBe('possible')
    expect(unanswered({ ...asked, stance: 'speculated' }, none(null))[0]?.verdict).toBe('possible')
  })
})

test('without a due day only an answer, or its denial, is asked about', () => {
  expect(unanswered(request('2021-02-01'))).toEqual([])
  expect(unanswered(request('2021-02-01'), reply('a', '2021-02-20'))[0]?.verdict).toBe('impossible')
  expect(unanswered(request('2021-02-01'), none(null))[0]?.verdict).toBe('certain')
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const denial = fc.option(fc.oneof(days, fc.constant(null)), { nil: undefined, freq: 2 })
  fc.assert(
    fc.property(days, fc.option(days), fc.array(days, { maxLength: 2 }), denial, (asked, limit, replies, denied) => {
      const [gap] = unanswered(
        request(edtf(asked), limit === null ? {} : due(edtf(limit))),
        ...replies.map((when, at) => reply(`a${at}`, edtf(when))),
        ...(denied === undefined ? [] : [none(denied === null ? null : interval(denied))]),
      )
      const denies = (n: number): boolean =>
        denied !== undefined && (denied === null || (n >= denied.from && n <= denied.to))
      // The paper came out long after the twelve days: without a due day, "up to the telling" is a day after them.
      const worlds = product<number>([
        each(asked),
        limit === null ? [DAYS] : each(limit),
        ...replies.map(each),
      ]).flatMap(([r = 0, d = 0, ...came]): readonly boolean[] => {
        const answers = came.filter((n) => n >= r)
        // An answer follows what it answers, where its days leave room for that.
        if (came.some((n, at) => n < r && (replies[at] as Days).to >= asked.from)) return []
        if (answers.some(denies)) return []
        if (answers.length > 0) return [answers.every((n) => n > d)]
        // Nobody tells of an answer: there was none, or on a day on which nobody denies it.
        const room = r <= d && each({ from: r, to: d }).some((n) => !denies(n))
        return room ? [true, false] : [true]
      })
      return holds(counts, gap, worlds)
    }),
    { numRuns: RUNS },
  )
  report('request-unanswered', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 20)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 20)
})
