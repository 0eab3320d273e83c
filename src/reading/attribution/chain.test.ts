import { describe, expect, test } from 'vitest'
import { readReport } from '../read-report.ts'

/** Sources and stance of each claim, and whether it is denied. Everybody here is made up. */
const read = (text: string): string[] => {
  const reading = readReport(text, { published: '2019-05-20' })
  const name = (id: string): string => reading.entities.find((entity) => entity.id === id)?.name ?? id
  return reading.claims.map(
    ({ type, polarity, stance, attribution }) =>
      `${polarity === 'negative' ? 'not ' : ''}${type} ${stance}: ${attribution.map((link) => name(link.source)).join(' < ') || 'author'}`,
  )
}

describe('who says it', () => {
  test.each([
    ['The police said that Pavel Orlik had fled to Serbia.', ['ESCAPE asserted: The police']],
    ['Pavel Orlik had fled to Serbia, the police said on Monday.', ['ESCAPE asserted: the police']],
    ['According to the police, Pavel Orlik had fled to Serbia.', ['ESCAPE asserted: the police']],
    ['Pavel Orlik had fled to Serbia, according to the police.', ['ESCAPE asserted: the police']],
    ['Pavel Orlik had fled to Serbia.', ['ESCAPE asserted: author']],
  ])('%s', (text, claims) => expect(read(text)).toEqual(claims))

  test('a chain: who knows it first, then who relays it', () => {
    expect(
      read(
        'The Osijek News Agency cited Interior Minister Maria Belar as stating that Pavel Orlik had fled to Serbia.',
      ),
    ).toEqual(['ESCAPE asserted: Maria Belar < Osijek News Agency'])
  })

  test('who quotes is whoever relays', () => {
    expect(
      read('Maria Belar was quoted by the Osijek News Agency as saying that Pavel Orlik had fled to Serbia.'),
    ).toEqual(['ESCAPE asserted: Maria Belar < Osijek News Agency'])
  })

  test('a quotation belongs to its speaker over paragraphs, and to whom a colon names', () => {
    expect(
      read(
        '“Pavel Orlik fled to Serbia,” Maria Belar said.\n\n“Police arrested his brother in May. Later they arrested his cousin.”\n\nHis sister was arrested.',
      ),
    ).toEqual([
      'ESCAPE asserted: Maria Belar',
      'ARREST asserted: Maria Belar',
      'ARREST asserted: Maria Belar',
      'ARREST asserted: author',
    ])
    expect(read('Maria Belar went further:\n\n“Police arrested Pavel Orlik in May.”')).toEqual([
      'ARREST asserted: Maria Belar',
    ])
  })

  test('what a colon adds to what is said, and no more', () => {
    expect(
      read('Maria Belar said that the guards came late: Pavel Orlik had fled to Serbia. Police arrested his brother.'),
    ).toEqual(['STATEMENT asserted: author', 'ESCAPE asserted: Maria Belar', 'ARREST asserted: author'])
  })

  test('"adding that" goes on with the same speaker', () => {
    const text = 'Maria Belar said that Pavel Orlik had fled to Serbia, adding that police had arrested his brother.'
    expect(read(text).slice(0, 2)).toEqual(['ESCAPE asserted: Maria Belar', 'ARREST asserted: Maria Belar'])
  })

  test('an aside inside reported speech is the writer’s own', () => {
    expect(read('The police said that Pavel Orlik, who killed two people in 2011, had fled to Serbia.')).toEqual(
      expect.arrayContaining(['CASUALTY asserted: author', 'ESCAPE asserted: The police']),
    )
  })

  test('an unmarked sentence after a reported one is the writer’s', () => {
    expect(read('The police said that Pavel Orlik had fled to Serbia. He was arrested on Friday.')).toEqual([
      'ESCAPE asserted: The police',
      'ARREST asserted: author',
    ])
  })

  test('a quotation carries its speaker to its closing mark, over sentences', () => {
    const text =
      'According to Maria Belar, “Pavel Orlik hid in a hotel. Later he crossed into Serbia. The police arrested his brother.” His sister was arrested.'
    expect(read(text)).toEqual([
      'STAY asserted: Maria Belar',
      'CROSSING asserted: Maria Belar',
      'ARREST asserted: Maria Belar',
      'ARREST asserted: author',
    ])
  })

  test('a quotation that is never closed ends with its sentence', () => {
    const text = 'Pavel Orlik was on a watch list “since long ago. He was arrested on Friday.'
    expect(read(text).at(-1)).toBe('ARREST asserted: author')
  })

  test('a medium', () => {
    expect(read('In the video, Pavel Orlik said that he paid them cash.')).toEqual([
      expect.stringMatching(/^FUNDING asserted: Pavel Orlik < (?:the )?video$/i),
    ])
  })
})

describe('how it is put', () => {
  test.each([
    ['Sources said that Pavel Orlik had fled to Serbia.', 'reported'],
    ['A police source said that Pavel Orlik had fled to Serbia.', 'asserted'],
    ['Pavel Orlik had reportedly fled to Serbia.', 'reported'],
    ['It emerged that Pavel Orlik had fled to Serbia.', 'reported'],
    ['Pavel Orlik is believed to have fled to Serbia.', 'hypothesised'],
    ['Officials see a fair chance that Pavel Orlik fled to Serbia.', 'hypothesised'],
    ['There was speculation that Pavel Orlik had fled to Serbia.', 'speculated'],
    ['The police did not explain whether Pavel Orlik fled to Serbia.', 'unknown'],
    ['Pavel Orlik may have fled to Serbia.', 'hypothesised'],
  ])('%s is %s', (text, stance) => expect(read(text)[0]).toMatch(new RegExp(`^ESCAPE ${stance}:`)))

  test('a denial is the negative claim of whoever denies', () => {
    expect(read('The ministry denied that Pavel Orlik had fled to Serbia.')).toEqual([
      'not ESCAPE denied: The ministry',
    ])
    expect(read('The police said that Pavel Orlik had fled to Serbia. His lawyer denied that.')).toEqual([
      'ESCAPE asserted: The police',
      'not ESCAPE denied: His lawyer',
    ])
  })

  test('what is rejected or called untrue is denied', () => {
    expect(read('It is not true that Pavel Orlik fled to Serbia.')).toEqual(['not ESCAPE denied: author'])
    expect(read('The ministry rejected reports that Pavel Orlik had fled to Serbia.')).toEqual(
      expect.arrayContaining(['not ESCAPE denied: The ministry', 'ESCAPE reported: reports']),
    )
    expect(read('Pavel Orlik was suspected of having fled to Serbia.')).toContain('ESCAPE hypothesised: author')
  })

  test('speculation that the report rejects is two claims', () => {
    expect(read('Contrary to earlier speculation that Pavel Orlik had fled to Serbia, he lived in Osijek.')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ESCAPE speculated: (?:earlier )?speculation$/i),
        'not ESCAPE denied: author',
      ]),
    )
  })
})
