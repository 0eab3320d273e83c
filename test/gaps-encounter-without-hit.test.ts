import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Days } from './support/day-worlds.ts'
import { days, each, edtf, gapsOf, holds, PATIENCE, paper, product, RUNS, report, tally } from './support/day-worlds.ts'
import type { LooseClaim } from './support/gold-view.ts'
import { claim } from './support/made-up-case.ts'

const met = (when: string | null, hit?: 'yes' | 'no', more: Partial<LooseClaim> = {}) =>
  claim('met', 'ENCOUNTER', ['iceland'], ['sela'], when, {
    ...more,
    roles: { place: 'iceland', ...(hit === undefined ? {} : { hit }), ...more.roles },
  })
const listed = (authority: string, when: string | null, more: Partial<LooseClaim> = {}) =>
  claim('listed', 'WATCHLISTING', ['sela'], [], when, { ...more, roles: { authority, ...more.roles } })
const arrest = (when: string) => claim('arrest', 'ARREST', ['iceland'], ['sela'], when, { roles: { place: 'iceland' } })
const missed = (...claims: readonly LooseClaim[]) => gapsOf('encounter-without-hit', paper(claims))

describe('an encounter with a listed person', () => {
  const entry = listed('iceland', '2018/..')

  test('no hit, a hit, nobody says', () => {
    const [gap] = missed(entry, met('2020-05-04', 'no'))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', authority: 'Iceland' })
    expect(gap?.why).toMatch(/It had listed the person by then/)
    expect(missed(entry, met('2020-05-04', 'yes'))[0]).toMatchObject({ verdict: 'impossible' })
    expect(missed(entry, met('2020-05-04'))[0]).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
  })

  test('an arrest at that moment is a hit; one of that year may be', () => {
    expect(missed(entry, met('2020-05-04'), arrest('2020-05-04'))[0]).toMatchObject({ verdict: 'impossible' })
    expect(missed(entry, met('2020-05-04'), arrest('2020'))[0]).toMatchObject({ basis: 'dates-too-vague' })
    expect(missed(entry, met('2020-05-04', 'no'), arrest('2020-05-04'))[0]).toMatchObject({ basis: 'sources-conflict' })
  })

  test('another’s list counts once it was told of it', () => {
    const foreign = listed('ireland', '2018/..')
    const told = (when: string) =>
      claim('told', 'INFO_SHARING', ['ireland'], ['iceland'], when, { roles: { about: 'sela' } })
    expect(missed(foreign, met('2020-05-04', 'no'))).toEqual([])
    const [gap] = missed(foreign, told('2019'), met('2020-05-04', 'no'))
    expect(gap).toMatchObject({ verdict: 'certain' })
    expect(gap?.why).toMatch(/By then Ireland had listed the person and told it so/)
    expect(missed(foreign, told('2020'), met('2020-05-04', 'no'))[0]).toMatchObject({ basis: 'dates-too-vague' })
    expect(missed(foreign, told('2021'), met('2020-05-04', 'no'))[0]).toMatchObject({ verdict: 'impossible' })
  })

  test('a crossing of its border is an encounter of which nobody says whether there was a check', () => {
    const crossing = claim('crossing', 'CROSSING', ['sela'], [], '2020-05-04', {
      roles: { from: 'ireland', to: 'iceland' },
    })
    const [gap] = missed(entry, crossing)
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
    expect(gap?.why).toMatch(/whether there was a check, this does not tell/)
  })

  test('guesses, denials and an entry that came later', () => {
    expect(missed(entry, met('2020-05-04', 'no', { stance: 'speculated' }))[0]?.verdict).toBe('possible')
    expect(missed(listed('iceland', '2018/..', { stance: 'speculated' }), met('2020-05-04', 'no'))[0]?.verdict).toBe(
      'possible',
    )
    const not = listed('iceland', '2020-05-04', { id: 'not', polarity: 'negative' })
    expect(missed(entry, not, met('2020-05-04', 'no'))[0]).toMatchObject({ basis: 'sources-conflict' })
    expect(missed(listed('iceland', '2020-06/..'), met('2020-05-04', 'no'))[0]?.verdict).toBe('impossible')
    expect(missed(listed('iceland', '2020-06/..'), met('2020-05-04'))).toEqual([])
  })
})

test('random cases against every world that the days leave open', { timeout: PATIENCE }, () => {
  const counts = tally()
  const early = fc.nat(5).map((from): Days => ({ from, to: from + (from % 3) }))
  const late = fc.nat(4).map((from): Days => ({ from: from + 5, to: from + 5 + (from % 3) }))
  const hit = fc.constantFrom('yes' as const, 'no' as const, 'no' as const, undefined)
  const told = fc.option(early, { freq: 3 })
  fc.assert(
    fc.property(
      days,
      early,
      late,
      hit,
      fc.option(days, { freq: 2 }),
      told,
      (at, begun, ended, said, arrested, sent) => {
        const [gap] = missed(
          listed(sent === null ? 'iceland' : 'ireland', edtf(begun), { roles: { phase: 'start' } }),
          listed(sent === null ? 'iceland' : 'ireland', edtf(ended), { id: 'off', roles: { phase: 'end' } }),
          met(edtf(at), said),
          ...(arrested === null ? [] : [arrest(edtf(arrested))]),
          ...(sent === null
            ? []
            : [claim('sent', 'WARNING', ['ireland'], ['iceland'], edtf(sent), { roles: { about: 'sela' } })]),
        )
        // An arrest of the very day is of the very moment.
        const taken = arrested !== null && at.from === at.to && arrested.from === at.from && arrested.to === at.to
        const worlds = product<number>([each(at), each(begun), each(ended), sent === null ? [-1] : each(sent)]).flatMap(
          ([m = 0, b = 0, e = 0, s = 0]): readonly boolean[] => {
            if (b > e) return []
            const silent = said === undefined && !taken
            // No hit is told, and an arrest: nobody can say which of them is right.
            const rival = said === 'no' && taken
            const no = silent || rival ? [true, false] : [said === 'no']
            const must = b < m && m < e && s < m
            const can = b <= m && m <= e && s <= m
            return must ? no : can ? [...no, false] : [false]
          },
        )
        return holds(counts, gap, worlds)
      },
    ),
    { numRuns: RUNS },
  )
  report('encounter-without-hit', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 100)
  expect(counts.seen.impossible).toBeGreaterThan(RUNS / 20)
})
