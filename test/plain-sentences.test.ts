import { expect, test } from 'vitest'
import type { Claim, Reading } from '../src/model/index.ts'
import { readReport } from '../src/reading/index.ts'
import { OPENINGS, PLAIN, type Told, UNLOOKED } from './support/plain-sentences.ts'

interface Figures {
  readonly found: number
  readonly told: number
  readonly claims: number
  readonly missed: readonly string[]
}

/** Every name and mention of the entities, in small letters. */
const namesOf = (reading: Reading, ids: readonly string[]): string =>
  ids
    .flatMap((id) => {
      const entity = reading.entities.find((each) => each.id === id)
      return entity === undefined ? [] : [entity.name, ...entity.mentions.map((mention) => mention.text)]
    })
    .join(' ')
    .toLowerCase()

const PRONOUNS = new Set(['he', 'she', 'her', 'him', 'his'])

/** A pronoun may stand for either of the two people of the opening: which is for the tests of the names. */
const names = (reading: Reading, ids: readonly string[], words: string): boolean =>
  words === '' || PRONOUNS.has(words.toLowerCase()) ? true : namesOf(reading, ids).includes(words.toLowerCase())

const tells = (reading: Reading, claim: Claim, [types, subject, object, denied]: Told): boolean =>
  types.split('|').includes(claim.type) &&
  (claim.polarity === 'negative') === (denied === 'not') &&
  names(reading, claim.subject, subject) &&
  names(reading, claim.object, object)

const measure = (sentences: typeof PLAIN, opening: string): Figures => {
  let [found, told, claims] = [0, 0, 0]
  const missed: string[] = []
  for (const [sentence, ...all] of sentences) {
    const reading = readReport(`${opening}${sentence}`, { published: '2019-05-20' })
    const left = reading.claims.filter((claim) => claim.span.start >= opening.length)
    claims += left.length
    for (const each of all) {
      told += 1
      const at = left.findIndex((claim) => tells(reading, claim, each))
      if (at < 0) missed.push(`${each[0]}: ${sentence}`)
      else {
        left.splice(at, 1)
        found += 1
      }
    }
  }
  return { found, told, claims, missed }
}

const line = (name: string, { found, told, claims }: Figures): string =>
  `${name}: ${found} of ${told} told are found, ${found} of ${claims} claims are told`

test('plain sentences of every kind tell what they tell', () => {
  const figures = measure(PLAIN, OPENINGS.plain)
  console.log(line('looked at', figures))
  expect(figures.found / figures.told, figures.missed.join('\n')).toBeGreaterThanOrEqual(0.88)
  expect(figures.found / figures.claims).toBeGreaterThanOrEqual(0.82)
})

test('sentences that nobody looked at while the rows were written', () => {
  const figures = measure(UNLOOKED, OPENINGS.unlooked)
  console.log(line('not looked at', figures))
  expect(figures.found / figures.told).toBeGreaterThanOrEqual(0.74)
  expect(figures.found / figures.claims).toBeGreaterThanOrEqual(0.74)
})
