import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CAST,
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

const entities = [...CAST, { id: 'court', type: 'ORG' as const, name: 'the Reykjavik court' }]
const convicted = claim('convicted', 'CONVICTION', ['sela'], [], '2019', {
  roles: { offence: 'arms trafficking of weapons' },
})
const release = (when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('release', 'RELEASE', ['court'], ['sela'], when, {
    roles: { reason: 'end of sentence', place: 'iceland' },
    ...more,
  })
const transfer = (when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('transfer', 'TRANSFER', ['iceland'], ['sela'], when, { roles: { to: 'veldmark', from: 'iceland' }, ...more })
const nobody = (when: string | null) =>
  transfer(when, { id: 'nobody', roles: { from: 'iceland' }, polarity: 'negative', attribution: said('clerk') })
const watched = (when: string) =>
  claim('watched', 'SURVEILLANCE', ['iceland'], ['sela'], when, { roles: { phase: 'start' } })
const attack = (when: string) => claim('attack', 'ATTACK', ['sela'], ['hall'], when, { roles: { place: 'iceland' } })
const released = (...claims: readonly LooseClaim[]) => gapsOf('release-without-hand-over', paper(claims, { entities }))

describe('a convicted person let go on 4 May 2020', () => {
  const freed = release('2020-05-04')

  test('nobody says what became of the person', () => {
    const [gap] = released(convicted, freed)
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
    expect(gap?.why).toMatch(/Sela Ombrai was let go on 4 May 2020 \(end of sentence\)/)
  })

  test('a source says that nobody was told, up to the next act', () => {
    const [gap] = released(convicted, freed, nobody(null), attack('2020-09-01'))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', windowDays: [119, 121] })
    expect(gap?.why).toMatch(/rests on the word of a harbour clerk alone/)
  })

  test('handed over, or taken under watch, before the next act', () => {
    expect(released(convicted, freed, transfer('2020-05-04'))[0]).toMatchObject({ verdict: 'impossible' })
    expect(released(convicted, freed, watched('2020-05-20'))[0]).toMatchObject({ verdict: 'impossible' })
    expect(released(convicted, freed, watched('2020-10-20'), attack('2020-09-01'))[0]).toMatchObject({
      verdict: 'possible',
    })
    expect(released(convicted, freed, transfer('2020'))[0]).toMatchObject({ basis: 'dates-too-vague' })
    expect(released(convicted, freed, nobody(null), transfer('2020-05-04'))[0]).toMatchObject({
      basis: 'sources-conflict',
    })
  })

  test('a watch that ran on', () => {
    const running = claim('running', 'SURVEILLANCE', ['ireland'], ['sela'], '2018/2021-01', {
      roles: { phase: 'ongoing' },
    })
    expect(released(convicted, freed, running)[0]).toMatchObject({ verdict: 'impossible' })
  })

  test('a person of whom nothing is told, or only of later, is not asked about', () => {
    expect(released(freed)).toEqual([])
    expect(released({ ...convicted, time: { edtf: '2021' } }, freed)).toEqual([])
    expect(released(convicted, release('2020-05-04', { subject: ['tavo'] }))).toEqual([])
  })

  test('a case set aside is a release; a warning set aside is none', () => {
    const dropped = (content: string) =>
      claim('dropped', 'DISMISSAL', ['court'], ['sela'], '2020-05-04', { roles: { content } })
    expect(released(convicted, dropped('the case'))).toHaveLength(1)
    expect(released(convicted, dropped('the warning'))).toEqual([])
  })

  test('guesses leave it open', () => {
    expect(released(convicted, release('2020-05-04', { stance: 'speculated' }), nobody(null))[0]?.verdict).toBe(
      'possible',
    )
    expect(released({ ...convicted, stance: 'speculated' }, freed, nobody(null))[0]?.verdict).toBe('possible')
    expect(released(convicted, freed, { ...transfer('2020-05-04'), stance: 'speculated' })[0]?.verdict).toBe('possible')
  })
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const denial = fc.option(fc.oneof(days, fc.constant(null)), { nil: undefined, freq: 3 })
  const maybe = fc.option(days, { freq: 2 })
  fc.assert(
    fc.property(days, maybe, maybe, maybe, denial, (freed, moved, put, struck, denied) => {
      const [gap] = released(
        convicted,
        release(edtf(freed)),
        ...(moved === null ? [] : [transfer(edtf(moved))]),
        ...(put === null ? [] : [watched(edtf(put))]),
        ...(struck === null ? [] : [attack(edtf(struck))]),
        ...(denied === undefined ? [] : [nobody(denied === null ? null : interval(denied))]),
      )
      const denies = (n: number): boolean =>
        denied !== undefined && (denied === null || (n >= denied.from && n <= denied.to))
      const FAR = 40
      const worlds = product<number>([
        each(freed),
        moved === null ? [-1] : each(moved),
        put === null ? [FAR] : each(put),
        struck === null ? [FAR] : each(struck),
      ]).flatMap(([r = 0, t = 0, w = 0, a = 0]): readonly boolean[] => {
        if (moved !== null && denies(t)) return []
        // The act of the same day was before the release or after it.
        const limits = a > r ? [a] : a === r ? [a, FAR] : [FAR]
        return limits.flatMap((limit): readonly boolean[] => {
          const must = (moved !== null && t >= r && t < limit) || (put !== null && w < limit)
          const can = (moved !== null && t >= r && t <= limit) || (put !== null && w <= limit)
          if (must) return [false]
          const untold = each({ from: r, to: Math.min(limit, FAR) }).some((n) => !denies(n))
          return can || untold ? [true, false] : [true]
        })
      })
      return holds(counts, gap, worlds)
    }),
    { numRuns: RUNS },
  )
  report('release-without-hand-over', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 100)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 20)
})
