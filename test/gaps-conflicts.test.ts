import { describe, expect, test } from 'vitest'
import { findGaps } from '../src/gaps/index.ts'
import type { ReadReport } from './support/gold-view.ts'
import { caseViewOf } from './support/gold-view.ts'
import { claim, said } from './support/made-up-case.ts'

/* Sela Ombrai and Tavo Kern are made up, and so is all that is said of them; the towns are real so that distances can be counted. */
const entities: ReadReport['entities'] = [
  { id: 'sela', type: 'PERSON', name: 'Sela Ombrai' },
  { id: 'tavo', type: 'PERSON', name: 'Tavo Kern' },
  { id: 'lisbon', type: 'GPE', name: 'Lisbon' },
  { id: 'porto', type: 'GPE', name: 'Porto' },
  { id: 'portugal', type: 'GPE', name: 'Portugal' },
  { id: 'riga', type: 'GPE', name: 'Riga' },
  { id: 'tallinn', type: 'GPE', name: 'Tallinn' },
  { id: 'service', type: 'ORG', name: 'Portuguese security service' },
  { id: 'guard', type: 'ORG', name: 'Lisbon Dock Guard' },
  { id: 'clerk', type: 'SOURCE', name: 'a hotel clerk' },
]

const of = (claims: ReadReport['claims'], more: Partial<ReadReport> = {}): ReadReport => ({
  id: 'one',
  publisher: 'Made-up paper',
  published: '2022-06-20',
  received: Date.UTC(2022, 5, 20),
  entities,
  claims,
  ...more,
})
const conflicts = (...reports: readonly ReadReport[]) =>
  findGaps(caseViewOf(reports)).filter((gap) => gap.rule === 'conflicting-claims')

describe('two places at one time', () => {
  const stay = (id: string, place: string, edtf: string, more = {}) =>
    claim(id, 'STAY', ['sela'], [place], edtf, { roles: { place }, attribution: said('clerk'), ...more })

  test('stays that overlap for sure in towns far apart exclude each other', () => {
    const [gap] = conflicts(
      of([stay('a', 'lisbon', '2022-06-01/2022-06-10'), stay('b', 'riga', '2022-06-05/2022-06-15')]),
    )
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'sources-conflict', subject: { name: 'Sela Ombrai' } })
    expect(gap?.witnesses.map((witness) => witness.claim)).toEqual(['one/a', 'one/b'])
    expect(gap?.why).toMatch(/about 3[01]\d\d km/)
  })

  test.each([
    ['one after the other', 'lisbon', '2022-06-01/2022-06-05', 'riga', '2022-06-07/2022-06-15'],
    ['only perhaps overlapping', 'lisbon', '2022-06', 'riga', '2022-06-05/2022-06-15'],
    ['a town and its country', 'lisbon', '2022-06-01/2022-06-10', 'portugal', '2022-06-05/2022-06-15'],
    ['at unknown times', 'lisbon', '2022-06-01/2022-06-10', 'riga', 'P3D'],
  ])('no conflict: %s', (_, a, when, b, then) => {
    expect(conflicts(of([stay('a', a, when), stay('b', b, then)]))).toEqual([])
  })

  test('a guess is no stay', () => {
    expect(
      conflicts(
        of([
          stay('a', 'lisbon', '2022-06-01/2022-06-10'),
          stay('b', 'riga', '2022-06-05/2022-06-15', { stance: 'speculated' }),
        ]),
      ),
    ).toEqual([])
  })
})

describe('at the scene, or elsewhere', () => {
  const attack = claim('attack', 'ATTACK', ['sela'], [], '2022-06-08', {
    roles: { place: 'riga' },
    stance: 'speculated',
  })
  const arrival = claim('in', 'TRAVEL', ['sela'], [], '2022-06-02', { roles: { from: 'riga', to: 'lisbon' } })
  const departure = claim('out', 'CROSSING', ['sela'], [], '2022-06-12', { roles: { from: 'portugal', to: 'tallinn' } })

  test('between an arrival and a departure the person was in that country', () => {
    const [gap] = conflicts(of([attack, arrival, departure]))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'sources-conflict', event: 'the attack of 8 June 2022' })
    expect(gap?.question).toMatch(/took part in the attack of 8 June 2022, and was in Portugal that day/)
  })

  test('an arrival alone says nothing of later days', () => expect(conflicts(of([attack, arrival]))).toEqual([]))

  test('a departure on the very day leaves time enough only for near places', () => {
    const early = { ...departure, time: { edtf: '2022-06-08' } }
    expect(conflicts(of([attack, arrival, early]))).toEqual([])
    const next = { ...departure, time: { edtf: '2022-06-09' } }
    expect(conflicts(of([attack, arrival, next]))).toHaveLength(1)
  })

  test('an act over several days is looked at day by day, as others tell it', () => {
    const both = { ...attack, time: { edtf: '2022-06-08/2022-06-13' } }
    const first = claim('first', 'ATTACK', ['tavo'], [], '2022-06-08', { roles: { place: 'riga' } })
    const second = claim('second', 'HOSTAGE_TAKING', ['tavo'], [], '2022-06-13', { roles: { place: 'riga' } })
    const gaps = conflicts(of([both, first, second, arrival, departure]))
    expect(gaps.map((gap) => [gap.verdict, gap.basis, gap.event])).toEqual([
      ['certain', 'sources-conflict', 'the attack of 8 June 2022'],
      ['possible', 'nobody-says', 'the attack of 13 June 2022'],
    ])
  })
})

describe('the participation is rejected', () => {
  const attack = claim('attack', 'ATTACK', ['sela'], ['mill'], '2022-06-08', { roles: { place: 'riga' } })
  const stay = claim('stay', 'STAY', ['sela'], ['lisbon'], '2022-06-02/2022-06-12', { roles: { place: 'lisbon' } })
  const elsewhere = claim('elsewhere', 'ATTACK', ['tavo'], ['dock'], '2019-04-02', { roles: { place: 'porto' } })
  const withTargets: ReadReport['entities'] = [
    ...entities,
    { id: 'mill', type: 'FAC', name: 'Old Mill' },
    { id: 'dock', type: 'FAC', name: 'Dock Nine' },
    { id: 'shed', type: 'FAC', name: 'Tram Shed' },
  ]
  const against = (rejection: ReadReport['claims'][number]) => {
    const later = { id: 'later', published: '2022-07-01', received: Date.UTC(2022, 6, 1), entities: withTargets }
    const [gap] = conflicts(of([attack, stay, elsewhere], { entities: withTargets }), of([rejection], later))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'sources-conflict', subject: { name: 'Sela Ombrai' } })
    return { gap, claims: gap?.against.map((witness) => witness.claim) }
  }
  const denied = { stance: 'denied', polarity: 'negative' } as const

  test.each([
    ['of the same day', [], '2022-06-08', denied],
    ['of the same target, without a date', ['mill'], null, denied],
    ['of the same target, dated by when it was said', ['mill'], '2022-06-30', denied],
    ['of nothing in particular, without a date', [], null, denied],
    ['of a target of which no attack is told, without a date', ['shed'], null, denied],
    ['as a negative claim', ['mill'], null, { polarity: 'negative' } as const],
  ])('later, %s: it stands against', (_, object, edtf, more) => {
    const { gap, claims } = against(
      claim('no', 'ATTACK', ['sela'], object, edtf, { ...more, attribution: said('clerk') }),
    )
    expect(claims).toEqual(['later/no'])
    expect(gap?.why).toMatch(/The first is rejected on the word of a hotel clerk alone/)
  })

  test.each([
    ['of another day', 'sela', [], '2022-06-20'],
    ['of a target attacked on another day', 'sela', ['dock'], null],
    ['of somebody else', 'tavo', ['mill'], '2022-06-08'],
  ])('%s: it does not', (_, person, object, edtf) => {
    expect(against(claim('no', 'ATTACK', [person], object, edtf, denied)).claims).toEqual([])
  })
})

describe('a watch that was handed on', () => {
  const attack = claim('attack', 'ATTACK', ['sela'], [], '2021-05-20', { roles: { place: 'lisbon' } })
  const begun = claim('begun', 'SURVEILLANCE', ['service'], ['sela'], '2020-01', { roles: { phase: 'start' } })
  const ended = claim('ended', 'SURVEILLANCE', ['service'], ['sela'], '2021-05', { roles: { phase: 'end' } })
  const taken = claim('taken', 'SURVEILLANCE', ['guard'], ['sela'], '2021-05/..', {
    roles: { phase: 'start' },
    related: ['ended'],
  })
  const lapses = (...claims: ReadReport['claims'][number][]) =>
    findGaps(caseViewOf([of(claims)])).filter((gap) => gap.rule === 'lapsed-watch' && gap.authority === 'Portugal')

  test('without the hand-over the dates are too vague', () => {
    expect(lapses(attack, begun, ended)[0]).toMatchObject({ verdict: 'possible', basis: 'dates-too-vague' })
  })

  test('where one end is the other begin, there was no hole, whenever in May it was', () => {
    expect(lapses(attack, begun, ended, taken)[0]).toMatchObject({ verdict: 'impossible', basis: 'stated' })
    const untied = { ...taken, related: [] }
    expect(lapses(attack, begun, ended, untied)[0]).toMatchObject({ verdict: 'possible', basis: 'dates-too-vague' })
  })

  test('handed on, and dropped before the attack: the hole is there', () => {
    const dropped = claim('dropped', 'SURVEILLANCE', ['guard'], ['sela'], '2022-01', { roles: { phase: 'end' } })
    const brief = { ...taken, time: { edtf: '2021-05' } }
    const later = { ...attack, time: { edtf: '2022-05-20' } }
    expect(lapses(later, begun, ended, brief, dropped)[0]).toMatchObject({
      verdict: 'certain',
      basis: 'stated',
      windowDays: [108, 140],
    })
  })

  test('where the end and the attack are days of two countries, the assumptions say which is which', () => {
    const abroad = { ...attack, time: { edtf: '2022-05-20' }, roles: { place: 'riga' } }
    expect(lapses(abroad, begun, ended)[0]?.assumptions).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^For May 2021 the time zone is not known: .*Lisbon/),
        '20 May 2022 is counted in the local time of Europe/Riga.',
      ]),
    )
    const home = { ...attack, time: { edtf: '2022-05-20' } }
    expect(lapses(home, begun, ended)[0]?.assumptions.join(' ')).not.toMatch(/20 May 2022/)
  })
})
