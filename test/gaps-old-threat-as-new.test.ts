import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Days } from './support/day-worlds.ts'
import { days, each, edtf, gapsOf, holds, PATIENCE, paper, product, RUNS, report, tally } from './support/day-worlds.ts'
import type { LooseClaim, ReadReport } from './support/gold-view.ts'
import { claim } from './support/made-up-case.ts'

const MENACE = 'We shall burn the harbour of Veldmark to the water line, and none of its ships will sail again.'
const NEW = MENACE.replace(' again', '')

const threat = (text: string, more: Partial<LooseClaim> = {}) =>
  claim('threat', 'THREAT', ['tavo'], ['hall'], null, { span: { start: 0, end: text.length, text }, ...more })
const press = (id: string, published: string | null, one: LooseClaim, more: Partial<ReadReport> = {}): ReadReport =>
  paper([one], { id, publisher: `Paper ${id}`, published, received: Date.UTC(2021, 5, 1), ...more })
const gaps = (...reports: readonly ReadReport[]) => gapsOf('old-threat-as-new', ...reports)

describe('the same words in two papers', () => {
  const first = press('a', '2019-04-01', threat(`A letter reads: ${NEW}`))

  test('two years later without a word of it', () => {
    const [gap] = gaps(first, press('b', '2021-04-01', threat(NEW)))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated' })
    expect(gap?.question).toBe('Is a threat that “Paper b” passes on as new an old one?')
    expect(gap?.why).toMatch(/The same words stand in “Paper a”, published on 1 April 2019/)
    expect(gap?.witnesses.map(({ claim: id }) => id)).toEqual(['b/threat', 'a/threat'])
  })

  test.each([
    ['in words', threat(`The old video came up once more: ${NEW}`)],
    ['by the date of the original', threat(NEW, { roles: { original: '2019' } })],
    ['by the time that it gives', threat(NEW, { time: { edtf: '2019-03-30' } })],
  ])('said to be old: %s', (_, one) => {
    expect(gaps(first, press('b', '2021-04-01', one))[0]?.verdict).toBe('impossible')
  })

  test('on the next day it is still news', () => expect(gaps(first, press('b', '2019-04-02', threat(NEW)))).toEqual([]))

  test('when the later paper came out nobody knows', () => {
    expect(gaps(first, press('b', null, threat(NEW)))[0]).toMatchObject({
      verdict: 'possible',
      basis: 'dates-too-vague',
    })
  })

  test('half of the words are not all of them', () => {
    const changed = NEW.replace(
      'to the water line, and none of its ships will sail',
      'and every house of it in the month of May',
    )
    expect(gaps(first, press('b', '2021-04-01', threat(changed)))).toEqual([])
    const little = NEW.replace('ships', 'boats')
    expect(gaps(first, press('b', '2021-04-01', threat(little)))[0]).toMatchObject({
      verdict: 'possible',
      basis: 'nobody-says',
    })
  })

  test('other words, and the earlier paper itself, are not asked about', () => {
    const other = 'The dock workers of Ostrana will stop every train on the first of May, their leaders say.'
    expect(gaps(first, press('b', '2021-04-01', threat(other)))).toEqual([])
    expect(gaps(first)).toEqual([])
  })
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const published = fc.tuple(days, fc.nat(12)).map(([when, later]) => ({ when, later }))
  // The days of a paper, in a month of its own so that weeks fit between them.
  const put = ({ when, later }: { readonly when: Days; readonly later: number }): Days => ({
    from: when.from + later,
    to: when.to + later,
  })
  fc.assert(
    fc.property(published, fc.option(published), (a, b) => {
      const old = put(a)
      const young = b === null ? null : put(b)
      const [gap] = gapsOf(
        'old-threat-as-new',
        press('a', edtf(old), threat(NEW), { publisherCountry: 'IS' }),
        press('b', young === null ? null : edtf(young), threat(NEW), { publisherCountry: 'IS' }),
      ).filter(({ question }) => question.includes('Paper b'))
      // In hours: a paper comes out at some hour of its day. It was there a week before, or it was not.
      const worlds = product<number>([each(old), young === null ? each({ from: 0, to: 140 }) : each(young)]).flatMap(
        ([x = 0, y = 0]): readonly boolean[] => (y - x > 7 ? [true] : y - x === 7 ? [true, false] : [false]),
      )
      if (gap === undefined) return holds(counts, undefined, worlds) && worlds.every((hole) => !hole)
      return holds(counts, gap, worlds)
    }),
    { numRuns: RUNS },
  )
  report('old-threat-as-new', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 40)
  expect(counts.seen.possible).toBeGreaterThan(RUNS / 40)
})
