import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { processorMs } from '../../test/processor.ts'
import { bare, isMeant, type PlaceSentence, readSentences } from '../../test/support/place-sentences.ts'
import { distanceKm, resolveMention } from './index.ts'

const sentences = (name: string): readonly PlaceSentence[] =>
  readSentences(fs.readFileSync(path.join(import.meta.dirname, '..', '..', 'test', 'places', name), 'utf8'))

/** Sentences that the weights were fitted to and the tables grew by; see test/places/README.md. */
const CASES = sentences('learnt.txt')

const isRight = ({ text, start, end, want }: PlaceSentence): 'right' | 'abstained' | 'wrong' => {
  const { verdict, best } = resolveMention(text, { start, end })
  const right =
    want[0] === 'abstain'
      ? verdict === 'abstain'
      : want[0] === 'no'
        ? verdict === 'not-a-place'
        : best !== null && isMeant(best, want)
  return right ? 'right' : verdict === 'abstain' ? 'abstained' : 'wrong'
}

const mentioned = (marked: string) => {
  const text = bare(marked)
  const start = marked.indexOf('[[')
  return resolveMention(text, { start, end: marked.indexOf(']]') - 2 })
}

describe('resolveMention', () => {
  test('places, namesakes, persons, ships, clubs, treaties and words in made-up sentences', () => {
    const answers = CASES.map((one) => ({ one, answer: isRight(one) }))
    const missed = answers
      .filter(({ answer }) => answer !== 'right')
      .map(({ one, answer }) => `${answer}: ${one.shown}`)
    expect(CASES.length).toBeGreaterThan(500)
    const shown = missed.join('\n')
    expect(missed.filter((line) => line.startsWith('wrong')).length / CASES.length, shown).toBeLessThanOrEqual(0.005)
    expect(missed.length / CASES.length, shown).toBeLessThanOrEqual(0.06)
  })

  test('sentences that the weights were not fitted to', () => {
    const answers = sentences('blind.txt').map((one) => isRight(one))
    const share = (what: string): number => answers.filter((answer) => answer === what).length / answers.length
    expect(share('right')).toBeGreaterThanOrEqual(0.9)
    expect(share('wrong')).toBeLessThanOrEqual(0.02)
  })

  test('a part of a longer name is not the place', () => {
    for (const marked of [
      'The witness, Pavlo [[Odesa]], spoke first.',
      'Shares of [[Hanover]] Drilling Supplies fell.',
      'A courier by the name of Abu Zayd [[al-Basri]] was held.',
      'They drank a [[Manhattan]] and left.',
      'The bank applied the [[Basel]] III rules.',
    ])
      expect(mentioned(marked).verdict, marked).toBe('not-a-place')
  })

  test('a town that the text puts into another country is some namesake', () => {
    expect(mentioned('Men from [[Mindelheim]] were held in Bavaria.').best?.country).toBe('DE')
    expect(mentioned('Men from [[Mindelheim]], Austria, were held.').verdict).toBe('abstain')
  })

  test('what the text says of a place is held against the gazetteer, and only a plain error is told', () => {
    const told = CASES.map((one) => ({ one, said: resolveMention(one.text, one).contradiction !== null }))
    expect(told.filter(({ one, said }) => said !== one.contradicted).map(({ one }) => one.shown)).toEqual([])
    expect(mentioned('In the western Berlin district of [[Marzahn]] a cellar burned.').contradiction).toMatch(
      /^Marzahn lies east/,
    )
  })

  test('the candidates stay, best first, with their scores', () => {
    const { candidates } = mentioned('He said that the weapons had been hidden in [[Springfield]].')
    expect(candidates.length).toBeGreaterThan(3)
    const scores = candidates.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('what is said elsewhere in the text counts', () => {
    const asked = 'The court in [[Córdoba]] heard two witnesses.'
    expect(mentioned(asked).verdict).toBe('abstain')
    expect(mentioned(`${asked} The Spanish prosecutor asked for nine years.`).best?.country).toBe('ES')
    expect(mentioned(`${asked} Both men had been arrested in Rosario, in the east of Argentina.`).best?.country).toBe(
      'AR',
    )
    expect(mentioned('[[Chelsea]] was tired. Chelsea Marlowe had not slept since Friday.').verdict).toBe('not-a-place')
  })

  test('a word of kind decides between what bears one name', () => {
    expect(mentioned('A clerk of [[Aleppo]] province resigned.').best?.granularity).toBe('admin1')
    expect(mentioned('A clerk in [[Aleppo]] resigned.').best?.granularity).toBe('city')
    expect(mentioned('They waited at [[Madrid airport]].').best?.granularity).toBe('point')
    expect(mentioned('The men drank tea in [[Kadıköy]].').best?.granularity).toBe('district')
  })

  test('an unknown name is left open, not denied', () => {
    expect(mentioned('They camped near [[Qwyxolm]].')).toMatchObject({ verdict: 'abstain', best: null, candidates: [] })
  })

  test('hostile texts cost little', () => {
    const start = processorMs()
    for (const text of [
      'a'.repeat(1_000_000),
      '('.repeat(1_000_000),
      'Paris '.repeat(200_000),
      `Paris${' -'.repeat(400_000)} of Rome`,
    ])
      for (const from of [0, 500_000]) resolveMention(text, { start: from, end: from + 5 })
    resolveMention('Paris'.repeat(100_000), { start: 0, end: 400_000 })
    expect(processorMs() - start).toBeLessThan(2000)
  })
})

const development = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'places', 'places.jsonl')

interface Gold {
  readonly text: string
  readonly mention: { readonly start: number; readonly end: number }
  readonly truth: {
    readonly verdict: string
    readonly lat: number
    readonly lon: number
    readonly toleranceKm: number
    readonly granularity: string
    readonly countriesAccepted?: readonly string[]
  }
}

describe('the development mentions', () => {
  test.skipIf(!fs.existsSync(development))('nine of ten right, one of fifty wrong at most', () => {
    const gold = fs
      .readFileSync(development, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Gold)
    const count = { right: 0, wrong: 0 }
    for (const { text, mention, truth } of gold) {
      const { verdict, best } = resolveMention(text, mention)
      const right =
        verdict === truth.verdict &&
        (best === null ||
          ((best.country === null || (truth.countriesAccepted?.includes(best.country) ?? true)) &&
            (truth.granularity === 'country' || distanceKm(best, truth) <= truth.toleranceKm)))
      if (right) count.right += 1
      else if (verdict !== 'abstain') count.wrong += 1
    }
    expect(count.right / gold.length).toBeGreaterThanOrEqual(0.9)
    expect(count.wrong / gold.length).toBeLessThanOrEqual(0.02)
  })
})
