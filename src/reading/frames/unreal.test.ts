import { describe, expect, test } from 'vitest'
import { incidentsOf } from '../incidents/incidents-of.ts'
import { readReport } from '../read-report.ts'

const DEEDS = new Set(['ATTACK', 'CASUALTY', 'SEARCH', 'KIDNAPPING', 'DAMAGE', 'PRESENCE'])

/** What a text says was done, positive and as fact or by hearsay. */
const done = (text: string): string[] =>
  readReport(text, { published: '2019-05-20' })
    .claims.filter(
      ({ type, polarity, stance }) =>
        DEEDS.has(type) && polarity === 'positive' && (stance === 'asserted' || stance === 'reported'),
    )
    .map(({ type, span }) => `${type} ${span.text}`)

describe('what the words do not tell as done', () => {
  test.each([
    'Ana Brecht was cleared of killing the clerk.',
    'The court cleared Ana Brecht of killing the clerk.',
    'Pavel Orlik was acquitted of stabbing the clerk in 2012.',
    'Pavel Orlik was exonerated of bombing the station.',
    'Pavel Orlik was found not guilty of killing the clerk.',
    'Pavel Orlik was wrongly accused of killing the clerk.',
    'Had the guards searched the van, they would have found the rifles.',
    'Had Pavel Orlik killed the guard, he would have fled.',
    'They would have found the rifles had the guards searched the van.',
    'Were Pavel Orlik to attack the station, many would die.',
    'Should Pavel Orlik attack the station, the police would respond.',
    'If they had, we would have told them he was in Oslo.',
    'Pavel Orlik would have bombed the station if the police had not arrested him.',
    'Ana Brecht dreamt that she stabbed him.',
    'Ana Brecht dreamed of killing Pavel Orlik.',
    'Far from attacking the guard, Pavel Orlik helped him.',
    'Rather than attacking the guard, Pavel Orlik fled.',
    'Pavel Orlik imagined killing the guard.',
    'Pavel Orlik imagined that he killed the guard.',
    'Pavel Orlik pretended that he had killed the guard.',
    'Pavel Orlik pretended to shoot the guard.',
    'Ana Brecht feared that Pavel Orlik had killed the guard.',
  ])('%s', (text) => {
    expect(done(text)).toEqual([])
    expect(incidentsOf(text, readReport(text))).toEqual([])
  })

  test.each([
    'Pavel Orlik was found guilty of killing the clerk.',
    'Pavel Orlik had killed the guard.',
    'The guards had searched the van.',
    'Police said that Pavel Orlik killed the guard.',
  ])('told as done: %s', (text) => {
    expect(done(text)).toHaveLength(1)
  })

  test('a verdict of not guilty is no conviction', () => {
    const { claims } = readReport('Pavel Orlik was found not guilty of killing the clerk.')
    expect(claims.filter(({ type }) => type === 'CONVICTION').map(({ polarity }) => polarity)).toEqual(['negative'])
  })
})

test('the day of an attack is not that of a death told elsewhere', () => {
  const text = 'Ana Brecht was attacked by critics in 1962. Ana Brecht was killed.'
  const { claims } = readReport(text, { published: '2019-05-20' })
  expect(claims.map(({ type, time }) => [type, time.edtf])).toEqual([
    ['ATTACK', '1962'],
    ['CASUALTY', null],
  ])
})
