import { describe, expect, test } from 'vitest'
import type { ClaimType } from '../../model/index.ts'
import { readReport } from '../read-report.ts'

/** Whom the claims of a type are laid to. */
const laidTo = (text: string, type: ClaimType): string[] => {
  const { claims, entities } = readReport(text, { published: '2019-05-20' })
  return claims
    .filter((claim) => claim.type === type)
    .flatMap((claim) => claim.subject.map((id) => entities.find((entity) => entity.id === id)?.name ?? id))
}

describe('nothing is laid to a speaker who speaks of somebody else', () => {
  test.each([
    'A spokesman, Emil Dorfer, said the ministry knew of the case. His brother Jan was arrested on Thursday. He had been convicted of arms smuggling in 2009.',
    'Emil Dorfer, a spokesman, said the case was open. His brother Bilal was arrested on Thursday. He had been convicted of arms smuggling in 2009.',
    'Emil Dorfer, a spokesman, said the case was open. A man was arrested on Thursday. He had been convicted of arms smuggling in 2009.',
    'Emil Dorfer, a spokesman, said the case was open. Jan was arrested on Thursday. He had been convicted of arms smuggling in 2009.',
    'Emil Dorfer said: “He was convicted in 2009.”',
    'Emil Dorfer said: “I knew the house. He was convicted in 2009.”',
    'Emil Dorfer met the press. “He was convicted in 2009,” said Emil Dorfer.',
  ])('%s', (text) => {
    expect(laidTo(text, 'CONVICTION')).not.toContain('Emil Dorfer')
  })

  test('whose brother is open where all that is known of the speaker is that he spoke', () => {
    const text = 'Emil Dorfer, a spokesman, said the case was open. His brother Bilal was arrested on Thursday.'
    expect(laidTo(text, 'RELATION')).toEqual([])
  })

  test('where nobody else comes in, "he" may be who spoke, and inside a quotation somebody named before', () => {
    expect(laidTo('Pavel Orlik was arrested. He had been convicted of smuggling in 2009.', 'CONVICTION')).toEqual([
      'Pavel Orlik',
    ])
    expect(
      laidTo('Police watched Pavel Orlik. “He was in Oslo in May 2016,” said Sven Lindqvist.', 'PRESENCE'),
    ).toEqual(['Pavel Orlik'])
  })
})
