import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Days } from './support/day-worlds.ts'
import { days, each, edtf, gapsOf, holds, PATIENCE, paper, product, RUNS, report, tally } from './support/day-worlds.ts'
import type { LooseClaim } from './support/gold-view.ts'
import { claim } from './support/made-up-case.ts'

const watch = (when: string, more: Partial<LooseClaim> = {}) =>
  claim('watch', 'SURVEILLANCE', ['iceland'], ['sela'], when, { roles: { phase: 'ongoing' }, ...more })
const journey = (when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('journey', 'TRAVEL', ['sela'], [], when, { roles: { from: 'iceland', to: 'ireland' }, ...more })
const words = (text: string) => ({ span: { start: 0, end: text.length, text } })
const told = (when: string, more: Partial<LooseClaim> = {}) =>
  claim('told', 'WARNING', ['iceland'], ['ireland'], when, { roles: { about: 'sela' }, ...more })
const unseen = (...claims: readonly LooseClaim[]) => gapsOf('watched-travelled-unseen', paper(claims))

describe('a journey under watch', () => {
  const watched = watch('2018/2021-01')

  test('nobody says whether it was seen', () => {
    const [gap] = unseen(watched, journey('2020-05-04'))
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'nobody-says', authority: 'Iceland' })
    expect(gap?.question).toBe('Did Sela Ombrai travel to Ireland on 4 May 2020 unseen, though under Icelandic watch?')
  })

  test('it is said that it went unnoticed, or that the watcher did not know', () => {
    expect(unseen(watched, journey('2020-05-04', words('Ombrai left unnoticed for Ireland')))[0]).toMatchObject({
      verdict: 'certain',
      basis: 'stated',
    })
    const unaware = claim('unaware', 'SURVEILLANCE', ['iceland'], ['sela'], '2020-05-04', {
      polarity: 'negative',
      related: ['journey'],
    })
    expect(unseen(watched, unaware, journey('2020-05-04'))[0]).toMatchObject({ verdict: 'certain' })
    const unknown = claim('unknown', 'KNOWN_TO', ['sela'], ['iceland'], '2020-05-01/2020-05-09', {
      polarity: 'negative',
    })
    expect(unseen(watched, unknown, journey('2020-05-04'))[0]).toMatchObject({ verdict: 'certain' })
    expect(unseen(watched, { ...unknown, stance: 'speculated' }, journey('2020-05-04'))[0]?.verdict).toBe('possible')
  })

  test('a word to others within a fortnight shows that it was seen; an earlier one does not', () => {
    expect(unseen(watched, journey('2020-05-04'), told('2020-05-10'))[0]).toMatchObject({ verdict: 'impossible' })
    expect(unseen(watched, journey('2020-05-04'), told('2020-05'))[0]).toMatchObject({ basis: 'dates-too-vague' })
    expect(unseen(watched, journey('2020-05-04'), told('2020-04-30'))[0]).toMatchObject({ basis: 'nobody-says' })
    expect(unseen(watched, journey('2020-05-04'), told('2020-07-30'))[0]).toMatchObject({ basis: 'nobody-says' })
    const secret = journey('2020-05-04', words('Ombrai left undetected for Ireland'))
    expect(unseen(watched, secret, told('2020-05-10'))[0]).toMatchObject({ basis: 'sources-conflict' })
  })

  test('a journey within the land, or outside the time of the watch, is not asked about', () => {
    expect(unseen(watched, journey('2020-05-04', { roles: { from: 'iceland', to: 'iceland' } }))).toEqual([])
    expect(unseen(watched, journey('2022-05-04'))).toEqual([])
    expect(unseen(watch('2018/2020', { stance: 'speculated' }), journey('2019-05-04'))).toEqual([])
  })

  test('that no watch was kept on that day contradicts the watch', () => {
    const off = watch('2020-05-04', { id: 'off', polarity: 'negative' })
    expect(unseen(watched, off, journey('2020-05-04'))[0]).toMatchObject({ basis: 'sources-conflict' })
  })
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const early = fc.nat(4).map((from): Days => ({ from, to: from + (from % 3) }))
  const late = fc.nat(4).map((from): Days => ({ from: from + 6, to: from + 6 + (from % 2) }))
  fc.assert(
    fc.property(
      early,
      late,
      days,
      fc.array(days, { maxLength: 2 }),
      fc.boolean(),
      (begun, ended, left, sent, secret) => {
        const [gap] = unseen(
          watch(edtf(begun), { roles: { phase: 'start' } }),
          watch(edtf(ended), { id: 'ended', roles: { phase: 'end' } }),
          journey(edtf(left), words(secret ? 'Ombrai left unnoticed for Ireland' : 'Ombrai left for Ireland')),
          ...sent.map((when, at) => told(edtf(when), { id: `m${at}` })),
        )
        const worlds = product<number>([each(begun), each(ended), each(left), ...sent.map(each)]).flatMap(
          ([b = 0, e = 0, m = 0, ...came]): readonly boolean[] => {
            if (b > e) return []
            const seen = came.some((n) => n >= m)
            if (seen && secret) return []
            const blind = seen ? [false] : secret ? [true] : [true, false]
            return b < m && m < e ? blind : b <= m && m <= e ? [...blind, false] : [false]
          },
        )
        return holds(counts, gap, worlds)
      },
    ),
    { numRuns: RUNS },
  )
  report('watched-travelled-unseen', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 50)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 50)
})
