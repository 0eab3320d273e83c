import { describe, expect, test } from 'vitest'
import { readReport } from '../read-report.ts'

/** The sources of the claim of a type, innermost first, without their article. Everybody here is made up. */
const sourcesOf = (text: string, type = 'ARREST'): string => {
  const reading = readReport(text, { published: '2019-05-20' })
  const claim = reading.claims.findLast((each) => each.type === type)
  if (claim === undefined) return `no ${type}`
  const name = (id: string): string => reading.entities.find((entity) => entity.id === id)?.name ?? id
  const names = claim.attribution.map((link) => name(link.source).replace(/^(?:the|an?) /i, ''))
  return names.join(' < ') || 'author'
}

describe('before what is said', () => {
  test.each([
    ['The ministry said in a statement that', 'ministry'],
    ['The ministry said, citing police, that', 'police < ministry'],
    ['Prosecutors alleged that', 'Prosecutors'],
    ['The indictment states that', 'indictment'],
    ['The army informed parliament that', 'army'],
    ['The auditor general found that', 'auditor general'],
    ['It was reported by the Herald that', 'Herald'],
    ['Records show that', 'Records'],
    ['The police are confident that', 'police'],
    ['The ministry made clear that', 'ministry'],
    ['The judge ruled that', 'judge'],
  ])('%s', (opening, source) => {
    expect(sourcesOf(`${opening} Pavel Orlik was arrested in Osijek.`)).toBe(source)
  })
})

describe('behind what is said', () => {
  test.each([
    [', the inquiry found', 'inquiry'],
    [', the auditor general has found', 'auditor general'],
    [', prosecutors allege', 'prosecutors'],
    [', the army admitted', 'army'],
    [', a source in the ministry said', 'source in the ministry'],
    [', two officials familiar with the case said', 'two officials'],
    [', documents seen by the Herald say', 'documents'],
    [', as the ministry put it', 'ministry'],
    [', as the ministry said on Monday', 'ministry'],
    [', it was claimed by the army', 'army'],
    [', the witness testified', 'witness'],
  ])('%s', (closing, source) => {
    expect(sourcesOf(`Pavel Orlik was arrested in Osijek in March${closing}.`)).toBe(source)
  })
})

describe('around what is said', () => {
  test('who claims to have done it', () => {
    expect(sourcesOf('Pavel Orlik claims to have met Milan Tarn in Osijek.', 'MEETING')).toBe('Pavel Orlik')
    expect(sourcesOf('Pavel Orlik is said by prosecutors to have fled to Serbia.', 'ESCAPE')).toBe('prosecutors')
  })

  test('the one who is named beside the office', () => {
    const text = 'A spokesman for the army, Colonel Milan Tarn, said that Pavel Orlik was arrested in Osijek.'
    expect(sourcesOf(text)).toBe('Milan Tarn')
  })

  test('"adding that" goes back to who spoke, not to whom was spoken of', () => {
    const text = 'Minister Maria Belar said that Serbia received no request, adding that Pavel Orlik was arrested.'
    expect(sourcesOf(text)).toBe('Maria Belar')
  })

  test('a document goes on as "it"', () => {
    expect(
      sourcesOf('The report says that the guards came late. It adds that Pavel Orlik was arrested in Osijek.'),
    ).toBe('report')
    expect(sourcesOf('It emerged that Pavel Orlik was arrested in Osijek.')).toBe('author')
  })

  test('the medium of who speaks for himself', () => {
    const text = 'Northern Shield claimed responsibility for the bombing in a video.'
    expect(sourcesOf(text, 'CLAIM_OF_RESPONSIBILITY')).toBe('video')
  })

  test('ties told in an answer or a quotation are the speaker’s', () => {
    expect(sourcesOf('“Pavel Orlik travelled with his cousin, Milan Tarn,” Maria Belar said.', 'RELATION')).toBe(
      'Maria Belar',
    )
    expect(sourcesOf('Maria Belar said that Pavel Orlik travelled with his cousin Milan Tarn.', 'RELATION')).toBe(
      'author',
    )
  })
})

describe('what is denied, and what only ends', () => {
  const first = (text: string, type: string) => {
    const claim = readReport(text, { published: '2019-05-20' }).claims.find((each) => each.type === type)
    return claim === undefined ? `no ${type}` : [claim.polarity, claim.stance, claim.roles.phase ?? ''].join(' ').trim()
  }
  test.each([
    ['There is no evidence that Pavel Orlik travelled to Serbia.', 'TRAVEL', 'positive unknown'],
    ['It is not clear whether Pavel Orlik travelled to Serbia.', 'TRAVEL', 'positive unknown'],
    ['Police did not deny that Pavel Orlik was arrested.', 'ARREST', 'positive unknown'],
    ['Pavel Orlik left before anybody was looking for him.', 'SEARCH', 'negative asserted'],
    ['The guards were withdrawn from the school.', 'DEPLOYMENT', 'positive asserted end'],
    ['The army lost Sisak on Saturday.', 'CONTROL', 'positive asserted end'],
    ['The police lost interest in Pavel Orlik in 2015.', 'SURVEILLANCE', 'positive asserted end'],
  ])('%s', (text, type, put) => expect(first(text, type)).toBe(put))

  test('what reports said, and that they proved wrong', () => {
    const { claims } = readReport('Earlier reports that Pavel Orlik had travelled to Serbia proved wrong.')
    expect(claims.map(({ polarity, span }) => `${polarity}: ${span.text}`).sort()).toEqual([
      'negative: Earlier reports that Pavel Orlik had travelled to Serbia proved wrong',
      'positive: Pavel Orlik had travelled to Serbia',
    ])
  })
})
