import { describe, expect, test } from 'vitest'
import type { Claim, Reading } from '../../model/index.ts'
import { readReport } from '../read-report.ts'
import { RULE_CONFIDENCE } from './rule-confidence.ts'

/** A claim in one line: TYPE subject > object, with what is not plain behind it. Everybody here is made up. */
const line = (reading: Reading, claim: Claim): string => {
  const name = (id: string): string => reading.entities.find((entity) => entity.id === id)?.name ?? id
  const list = (ids: readonly string[]): string => ids.map(name).join(' + ') || '-'
  const via =
    claim.attribution.length === 0 ? '' : ` | by ${claim.attribution.map((link) => name(link.source)).join(', via ')}`
  return [
    `${claim.polarity === 'negative' ? 'not ' : ''}${claim.type} ${list(claim.subject)} > ${list(claim.object)}`,
    claim.stance === 'asserted' ? '' : ` (${claim.stance})`,
    claim.time.edtf === null ? '' : ` @ ${claim.time.edtf}`,
    via,
  ].join('')
}

const read = (text: string): string[] => {
  const reading = readReport(text, { published: '2019-05-20' })
  return reading.claims.map((claim) => line(reading, claim))
}

const only = (text: string, type: string): string[] =>
  read(text).filter((each) => each.replace('not ', '').startsWith(`${type} `))

const roles = (text: string, type: string): Record<string, unknown> => {
  const reading = readReport(text, { published: '2019-05-20' })
  const claim = reading.claims.find((each) => each.type === type)
  const name = (value: unknown): unknown => reading.entities.find((entity) => entity.id === value)?.name ?? value
  return Object.fromEntries(Object.entries(claim?.roles ?? {}).map(([role, value]) => [role, name(value)]))
}

describe('surveillance', () => {
  test.each([
    [
      'The police had placed Pavel Orlik under surveillance in March 2016.',
      'SURVEILLANCE The police > Pavel Orlik @ 2016-03',
      'start',
    ],
    [
      'Pavel Orlik was under watch by Belgian officials in 2016.',
      'SURVEILLANCE Belgian officials > Pavel Orlik @ 2016',
      'ongoing',
    ],
    ['Surveillance of Pavel Orlik was terminated in June 2017.', 'SURVEILLANCE - > Pavel Orlik @ 2017-06', 'end'],
    ['The police stopped watching Pavel Orlik in June 2017.', 'SURVEILLANCE The police > Pavel Orlik @ 2017-06', 'end'],
    ['Pavel Orlik was not being watched in 2016.', 'not SURVEILLANCE - > Pavel Orlik @ 2016', 'ongoing'],
  ])('%s', (text, claim, phase) => {
    expect(only(text, 'SURVEILLANCE')).toEqual([claim])
    expect(roles(text, 'SURVEILLANCE').phase).toBe(phase)
  })

  test('"this surveillance" is of whoever was watched before', () => {
    const text =
      'Belgian authorities had placed Pavel Orlik under surveillance in May 2016, but they ended this surveillance in July 2017.'
    expect(only(text, 'SURVEILLANCE')).toEqual([
      'SURVEILLANCE Belgian authorities > Pavel Orlik @ 2016-05',
      'SURVEILLANCE Belgian authorities > Pavel Orlik @ 2017-07',
    ])
  })
})

describe('lists, and what was not said or asked', () => {
  test('a listing names its authority', () => {
    const text = 'Pavel Orlik has been on a US police register for years.'
    expect(only(text, 'WATCHLISTING')).toEqual(['WATCHLISTING Pavel Orlik > US police register @ ../2019-05-20'])
    expect(roles(text, 'WATCHLISTING').authority).toBe('United States')
  })

  test('a length with one known end bounds what happened, and gives way to a date', () => {
    const arrest = (text: string) => only(text, 'ARREST')[0]?.split(' @ ')[1]
    expect(arrest('Serbia arrested Pavel Orlik several months ago.')).toBe('../2019-05-20')
    expect(arrest('Serbia arrested Pavel Orlik on 3 May, weeks before the attack.')).toBe('2019-05-03')
    expect(
      arrest('Serbia arrested Pavel Orlik in the weeks before the attack. The attack on the mill was on 3 May.'),
    ).toBe('../2019-05-03')
  })

  test('not until a day is on that day', () => {
    expect(only('Serbia did not share the list until Saturday.', 'INFO_SHARING')).toEqual([
      'INFO_SHARING Serbia > - @ 2019-05-18',
    ])
  })

  test('no request, no answer, nobody told', () => {
    expect(
      only('Officials in Croatia said that Croatia had received no request about Pavel Orlik.', 'REQUEST')[0],
    ).toMatch(/^not REQUEST .*> Croatia/)
    expect(only('Serbia was never told about Pavel Orlik.', 'INFO_SHARING')).toEqual(['not INFO_SHARING - > Serbia'])
    expect(only('Croatian partners never raised an alarm about Pavel Orlik.', 'WARNING')[0]).toMatch(/^not WARNING/)
    expect(roles('Croatia had received no request about Pavel Orlik.', 'REQUEST').about).toBe('Pavel Orlik')
  })

  test('"failed to", "lost interest in", "a lack of"', () => {
    expect(only('The police failed to arrest Pavel Orlik.', 'ARREST')).toEqual(['not ARREST The police > Pavel Orlik'])
    expect(only('The Croatian police lost interest in Pavel Orlik.', 'SURVEILLANCE')).toEqual([
      'SURVEILLANCE The Croatian police > Pavel Orlik',
    ])
    expect(only('Croatia did not arrest Pavel Orlik for lack of intelligence from Serbia.', 'INFO_SHARING')).toEqual([
      'not INFO_SHARING Serbia > Croatia',
    ])
  })

  test('orders come one by one', () => {
    expect(only('Guards were told to lock the gates and to keep their rifles.', 'INSTRUCTION')).toHaveLength(2)
  })
})

describe('journeys', () => {
  test('from, to, across, with a date each', () => {
    const text =
      'Maria Belar arrived in Zagreb from Vienna on 2 May. She lodged with a friend in Osijek and crossed into Serbia on 8 May.'
    expect(read(text)).toEqual([
      'TRAVEL Maria Belar > - @ 2019-05-02',
      'STAY Maria Belar > Osijek',
      'CROSSING Maria Belar > - @ 2019-05-08',
    ])
    expect(roles(text, 'TRAVEL')).toMatchObject({ from: 'Vienna', to: 'Zagreb' })
    expect(roles(text, 'CROSSING')).toMatchObject({ to: 'Serbia' })
  })

  test('legs of one journey are claims of their own, and a date is carried to the same leg', () => {
    const text = 'Maria Belar crossed into Serbia on 8 May. She then moved to Osijek and then to Serbia.'
    expect(only(text, 'TRAVEL')).toEqual(['TRAVEL Maria Belar > -', 'TRAVEL Maria Belar > - @ 2019-05-08'])
  })

  test('what was only tried is left open', () => {
    expect(only('Maria Belar tried to enter Serbia on 8 May.', 'TRAVEL')).toEqual([
      'TRAVEL Maria Belar > - (unknown) @ 2019-05-08',
    ])
  })

  test('a purpose or a wish is no journey', () => {
    expect(only('Maria Belar wanted to travel to Serbia.', 'TRAVEL')).toEqual([])
  })
})

describe('violence', () => {
  test('nouns, passives and reduced clauses', () => {
    expect(only('Two gunmen attacked a market in Osijek on Friday.', 'ATTACK')).toEqual([
      'ATTACK Two gunmen > a market in Osijek @ 2019-05-17',
    ])
    expect(only('The shooting of a baker near Osijek on Wednesday shocked many.', 'ATTACK')).toEqual([
      'ATTACK - > a baker @ 2019-05-15',
    ])
    expect(only('Pavel Orlik, a suspect killed on Friday, had made several calls.', 'CASUALTY')).toEqual([
      'CASUALTY - > Pavel Orlik @ 2019-05-17',
    ])
    expect(only('The miller was shot and badly hurt.', 'CASUALTY')).toHaveLength(1)
  })

  test('nobody was hurt', () => {
    expect(only('Nobody was hurt.', 'CASUALTY')).toEqual(['not CASUALTY - > -'])
  })

  test('an event told before is not told again by pointing to it', () => {
    const text =
      'Two gunmen attacked a market in Osijek on Friday. The police arrested a man after the attack in Osijek.'
    expect(only(text, 'ATTACK')).toHaveLength(1)
  })
})

describe('phrases', () => {
  test('ages and kin', () => {
    expect(read('Brothers Peter and Igor Orlik, 31, were arrested.')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^RELATION Peter Orlik > Igor Orlik/),
        expect.stringMatching(/^ATTRIBUTE Igor Orlik/),
      ]),
    )
  })

  test('a repeat of the same tie is not a second tie', () => {
    expect(only("Brothers Peter and Igor Orlik left. Peter's brother Igor was arrested.", 'RELATION')).toHaveLength(1)
  })
})

describe('the words of a claim', () => {
  test('are the clause without who says it', () => {
    const text = 'The minister said that Pavel Orlik had travelled to Serbia in 2016.'
    expect(readReport(text).claims.map((claim) => claim.span.text)).toEqual([
      'Pavel Orlik had travelled to Serbia in 2016',
    ])
  })

  test('every claim names its rule, and its confidence is what was measured of the rule, or none', () => {
    for (const claim of readReport('Two gunmen attacked a market. Pavel Orlik, 31, was arrested.').claims) {
      expect(claim.rule).toMatch(/^(?:frame|phrase)\./)
      expect(claim.confidence).toBe(RULE_CONFIDENCE[claim.rule] ?? null)
    }
    for (const share of Object.values(RULE_CONFIDENCE)) expect(share > 0 && share < 1).toBe(true)
  })
})
