import { expect, test } from 'vitest'
import { explainReport, readReport } from './read-report.ts'

/** Everybody here is made up. */
const TEXT = `The Varnian police arrested Pavel Orlik in Vexholm on 3 May 2019. According to a senior official, he had probably travelled to Port Fallow in April. The ministry denied that it had received a request from Keldia.`

const { reading, explanations } = explainReport(TEXT, { published: '2019-05-12' })
const of = (type: string) => {
  const claim = reading.claims.find((each) => each.type === type)
  return explanations.find((each) => each.claim === claim?.id)
}

test('the explained reading is the reading', () => {
  expect(reading).toEqual(readReport(TEXT, { published: '2019-05-12' }))
  expect(explanations.map((each) => each.claim)).toEqual(reading.claims.map((claim) => claim.id))
})

test('a claim leads back to its sentence, its clause and the row of the table', () => {
  const arrest = of('ARREST')
  expect(arrest?.sentence.text).toBe('The Varnian police arrested Pavel Orlik in Vexholm on 3 May 2019.')
  expect(arrest?.clause).toMatchObject({ verb: 'arrest', link: 'main' })
  expect(arrest?.frame).toMatchObject({ id: 'arrest.arrest', on: 'verb', word: 'arrested' })
  expect(arrest?.frame?.example).not.toBeNull()
  expect(arrest?.time).toMatchObject({ edtf: '2019-05-03', rule: 'time.clause' })
  expect(arrest?.participants.map(({ slot, name, from }) => [slot, name, from])).toEqual([
    ['subject', 'The Varnian police', 'agent'],
    ['object', 'Pavel Orlik', 'patient'],
    ['roles.place', 'Vexholm', 'place'],
  ])
  for (const { sentence, clause, participants } of explanations)
    for (const span of [sentence, clause, ...participants.map((each) => each.words)])
      if (span !== null) expect(TEXT.slice(span.start, span.end)).toBe(span.text)
})

test('a pronoun is shown with the words that it stands for', () => {
  expect(of('TRAVEL')?.participants[0]).toMatchObject({
    name: 'Pavel Orlik',
    words: { text: 'he' },
    rule: 'coreference.pronoun',
    through: 'Pavel Orlik',
  })
  expect(of('REQUEST')?.participants.find((each) => each.words?.text === 'it')).toMatchObject({
    name: 'The ministry',
    rule: 'coreference.said-of-itself',
    through: 'The ministry',
  })
})

test('source, stance and denial are shown with the words that make them', () => {
  expect(of('TRAVEL')?.attribution).toMatchObject([{ name: 'a senior official', rule: 'attribution.aside.according' }])
  expect(of('TRAVEL')?.stance).toEqual({ stance: 'hypothesised', word: 'probably', rule: 'stance.adverb' })
  expect(of('REQUEST')).toMatchObject({ denial: 'denied', stance: { stance: 'denied', rule: 'stance.verb' } })
  expect(of('REQUEST')?.attribution).toMatchObject([{ name: 'The ministry', rule: 'attribution.verb.deny' }])
})

test('every claim carries the ids of all rules that made it', () => {
  const rules = (type: string) => reading.claims.find((claim) => claim.type === type)?.rules
  expect(rules('ARREST')).toEqual(['frame.arrest.arrest', 'time.clause'])
  expect(rules('TRAVEL')).toEqual([
    'frame.travel.go',
    'coreference.pronoun',
    'attribution.aside.according',
    'stance.adverb',
    'time.clause',
  ])
})

test('what another part of the report gave is told', () => {
  const text =
    'Gunmen attacked the market of Vexholm on 9 June 2018. Pavel Orlik was watched before the attack. The attack killed Mira Tarn.'
  const told = explainReport(text, { published: '2019-05-12' })
  const watch = told.reading.claims.find((claim) => claim.type === 'SURVEILLANCE')
  expect(watch?.rules).toContain('time.attacks')
  expect(told.explanations.find((each) => each.claim === watch?.id)?.time).toMatchObject({ edtf: '../2018-06-09' })
})

test('a report in French is explained by its gloss', () => {
  const text = 'La police a arrêté Pavel Orlik à Vexholm le 3 mai 2019.'
  const told = explainReport(text, { published: '2019-05-12', language: 'fr' })
  expect(told.explanations.map((each) => each.frame?.id)).toContain('arrest.arrest')
})
