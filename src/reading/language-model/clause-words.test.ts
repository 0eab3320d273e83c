import { describe, expect, test } from 'vitest'
import { processorMs } from '../../../test/processor.ts'
import { clauseSigns, negatesSomewhere } from './clause-words.ts'

const signs = (sentence: string, words: string, view?: Parameters<typeof clauseSigns>[3]) => {
  const at = sentence.indexOf(words)
  return clauseSigns(sentence, at, at + words.length, view)
}

describe('what turns a clause round', () => {
  test.each([
    ['Police did not arrest Mila Dencheva.', 'arrest'],
    ['Bergen received no request from Riga.', 'received'],
    ['Nobody warned the market.', 'warned'],
    ["The ministry didn't pass the file on.", 'pass'],
    ['The guards failed to stop the lorry.', 'stop'],
    ['He travelled without being stopped.', 'stopped'],
    ['There is no evidence that Lind crossed the border.', 'crossed'],
    ['The minister denied that Lind had crossed the border.', 'crossed'],
    ['None of the men, who had trained abroad, was stopped.', 'stopped'],
    ['Riga had not, however, answered the letter.', 'answered'],
    ['Police did not stop him and search his car.', 'search'],
    ['Neither agency shared the name.', 'shared'],
  ])('%s', (sentence, words) => {
    expect(signs(sentence, words).negated).toBe(true)
  })

  test.each([
    ['He did not attend the hearing, but police arrested Lind.', 'arrested'],
    ['Lind, who was not armed, was arrested.', 'arrested'],
    ['Police did not wait and arrested Lind at dawn.', 'arrested'],
    ['Officials said that they did not know him, although he had travelled to Riga.', 'travelled'],
    ['Police arrested Lind without a warrant.', 'arrested'],
    ['In Nordland, police arrested Lind.', 'arrested'],
    ['The notary was arrested on Nottingham Road.', 'arrested'],
  ])('not in: %s', (sentence, words) => {
    expect(signs(sentence, words).negated).toBe(false)
  })

  test('what is said may say "not"; the saying may not', () => {
    const said = { quoted: [], content: true, rejects: false }
    expect(signs('Riga accused Oslo of not doing enough.', 'accused', said).negated).toBe(false)
    expect(signs('Riga has not accused Oslo of anything.', 'accused', said).negated).toBe(true)
    expect(signs('Riga made no statement on Friday.', 'made', said).negated).toBe(true)
    expect(
      signs('Oslo refused to answer.', 'refused to answer', { ...said, content: false, rejects: true }).negated,
    ).toBe(false)
  })

  test('a "not" that the claim repeats is told', () => {
    const sentence = 'The service deemed him no longer dangerous.'
    const at = sentence.indexOf('no longer')
    expect(signs(sentence, 'deemed').negated).toBe(true)
    const quoted = [{ start: at, end: at + 'no longer dangerous'.length }]
    expect(signs(sentence, 'deemed', { quoted, content: true, rejects: false }).negated).toBe(false)
  })
})

test.each([
  ['Lind may have crossed in May.', 'crossed', 'speculated'],
  ['Lind crossed the border in May.', 'crossed', null],
  ['Lind reportedly crossed the border.', 'crossed', 'reported'],
  ['Riga will send 20 guards.', 'send', 'planned'],
  ['They asked whether Lind had crossed.', 'crossed', 'hypothesised'],
  ['The level stood at its highest possible.', 'stood', null],
])('how sure: %s', (sentence, words, hedge) => {
  expect(signs(sentence, words).hedge).toBe(hedge)
})

test('words that can carry a negative claim', () => {
  for (const quote of [
    'received no request',
    "didn't pass it on",
    'lost track of Lind',
    'an unguarded door',
    'refused a visa',
  ])
    expect(negatesSomewhere(quote), quote).toBe(true)
  for (const quote of ['received a request', 'the notary nodded', 'two united unions'])
    expect(negatesSomewhere(quote), quote).toBe(quote.includes('uni'))
})

test('a long sentence takes no long time', () => {
  const begun = processorMs()
  clauseSigns('and, not that '.repeat(20_000), 10, 20)
  expect(processorMs() - begun).toBeLessThan(2000)
})
