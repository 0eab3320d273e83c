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

const entities = [
  ...CAST,
  { id: 'cell', type: 'GROUP' as const, name: 'the Delta Militia' },
  { id: 'choir', type: 'ORG' as const, name: 'the Harbour Choir' },
  { id: 'irish', type: 'ORG' as const, name: 'Irish police' },
]
const ended = (when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('ended', 'SURVEILLANCE', ['iceland'], ['sela'], when, { roles: { phase: 'end' }, ...more })
const trained = (when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('trained', 'TRAINING', ['sela'], ['cell'], when, { roles: { place: 'iceland', content: 'weapons' }, ...more })
const despite = (...claims: readonly LooseClaim[]) => gapsOf('ended-despite-flags', paper(claims, { entities }))

describe('a watch that ended in May 2020', () => {
  const end = ended('2020-05')

  test('after weapons training of 2018: the hole is there, and the flag is named', () => {
    const [gap] = despite(end, trained('2018'))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', authority: 'Iceland' })
    expect(gap?.why).toMatch(/a training with the Delta Militia \(in 2018\)/)
    expect(gap?.witnesses.map(({ claim: id }) => id)).toEqual(['one/ended', 'one/trained'])
  })

  test('training that came afterwards is no flag that was overlooked', () => {
    expect(despite(end, trained('2020-07'))[0]).toMatchObject({ verdict: 'impossible', basis: 'stated' })
    expect(despite(end, trained('2020'))[0]).toMatchObject({ verdict: 'possible', basis: 'dates-too-vague' })
  })

  test('what only another state knew need not have been known', () => {
    const irish = trained('2018', { attribution: said('irish') })
    const [gap] = despite(end, irish)
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
    expect(gap?.why).toMatch(/Whether Iceland could know of it, nobody says/)
    const told = claim('told', 'INFO_SHARING', ['ireland'], ['iceland'], '2019', { roles: { about: 'sela' } })
    expect(despite(end, irish, told)[0]).toMatchObject({ verdict: 'certain' })
  })

  test('a list: its own, and another’s', () => {
    const listed = (authority: string) =>
      claim('listed', 'WATCHLISTING', ['sela'], [], '2017/..', { roles: { authority, phase: 'start' } })
    expect(despite(end, listed('iceland'))[0]).toMatchObject({ verdict: 'certain' })
    expect(despite(end, listed('ireland'))[0]).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
    const off = claim('off', 'WATCHLISTING', ['sela'], [], '2019', { roles: { authority: 'iceland', phase: 'end' } })
    expect(despite(end, listed('iceland'), off)[0]).toMatchObject({ verdict: 'impossible' })
  })

  test('a tie with a choir is none; a conviction for an offence that nobody names may be one', () => {
    expect(despite(end, claim('sings', 'AFFILIATION', ['sela'], ['choir'], '2016'))).toEqual([])
    expect(despite(end, claim('court', 'CONVICTION', ['sela'], [], '2016'))[0]).toMatchObject({ verdict: 'possible' })
    const armed = claim('court', 'CONVICTION', ['sela'], [], '2016', { roles: { offence: 'possession of explosives' } })
    expect(despite(end, armed)[0]).toMatchObject({ verdict: 'certain' })
  })

  test('contact counts from the first act of the other', () => {
    const met = claim('met', 'COMMUNICATION', ['sela'], ['tavo'], '2019')
    const act = (when: string) => claim('act', 'ATTACK', ['tavo'], ['hall'], when, { roles: { place: 'iceland' } })
    expect(despite(end, met, act('2018-03-01'))[0]).toMatchObject({ verdict: 'certain' })
    expect(despite(end, met, act('2020-09-01'))[0]).toMatchObject({ verdict: 'impossible' })
  })

  test('guesses and denials leave it open', () => {
    expect(despite(end, trained('2018', { stance: 'speculated' }))[0]?.verdict).toBe('possible')
    expect(despite(ended('2020-05', { stance: 'speculated' }), trained('2018'))[0]?.verdict).toBe('possible')
    const never = trained(null, { id: 'never', polarity: 'negative' })
    expect(despite(end, trained('2018'), never)[0]).toMatchObject({ verdict: 'possible', basis: 'sources-conflict' })
    const kept = ended(null, { id: 'kept', polarity: 'negative' })
    expect(despite(end, trained('2018'), kept)[0]).toMatchObject({ verdict: 'possible', basis: 'sources-conflict' })
  })
})

test('many flags: twelve are listed and the rest counted', () => {
  const many = Array.from({ length: 20 }, (_, at) => trained(`20${String(at).padStart(2, '0')}`, { id: `t${at}` }))
  const [gap] = despite(ended('2020-05'), ...many.slice(0, 19))
  expect(gap?.why).toMatch(/7 more are not listed here/)
  expect(gap?.witnesses).toHaveLength(13)
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const flag = fc.record({ when: days, kind: fc.constantFrom('open', 'elsewhere', 'guess') })
  fc.assert(
    fc.property(days, fc.array(flag, { maxLength: 3 }), fc.option(days, { freq: 2 }), (end, flags, listed) => {
      const [gap] = despite(
        ended(edtf(end)),
        ...flags.map(({ when, kind }, at) =>
          trained(edtf(when), {
            id: `t${at}`,
            ...(kind === 'elsewhere' ? { attribution: said('irish') } : {}),
            ...(kind === 'guess' ? { stance: 'speculated' as const } : {}),
          }),
        ),
        ...(listed === null
          ? []
          : [claim('listed', 'WATCHLISTING', ['sela'], [], interval(listed), { roles: { authority: 'iceland' } })]),
      )
      const worlds = product<number>([each(end), ...flags.map(({ when }) => each(when))]).flatMap(
        ([e = 0, ...told]) => {
          const must =
            told.some((n, at) => n < e && flags[at]?.kind === 'open') ||
            (listed !== null && listed.from < e && e < listed.to)
          const can = told.some((n) => n <= e) || (listed !== null && listed.from <= e && e <= listed.to)
          return must ? [true] : can ? [true, false] : [false]
        },
      )
      return holds(counts, gap, worlds)
    }),
    { numRuns: RUNS },
  )
  report('ended-despite-flags', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 20)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 20)
})
