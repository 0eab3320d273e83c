import { describe, expect, test } from 'vitest'
import { numbersIn } from './numbers.ts'
import { edgeCut, foldWords, placesOf, stretchOf } from './stretch.ts'

const find = (text: string, words: string) => {
  const places = placesOf(stretchOf(text, 0, text.length), foldWords(words), 0, text.length)
  return places.map(({ start, end }) => text.slice(start, end))
}
const cut = (text: string, words: string) => {
  const start = text.indexOf(words)
  return edgeCut(text, { start, end: start + words.length })
}

describe('words are found letter by letter', () => {
  test('with plain quotes, dashes and blanks for typeset ones, over the ends of lines', () => {
    expect(find('The “Northern\n  Column” – a gang', 'The "Northern Column" - a gang')).toEqual([
      'The “Northern\n  Column” – a gang',
    ])
    expect(find('an o\ufb03cer\u2026', 'an officer...')).toEqual(['an o\ufb03cer\u2026'])
    expect(find('a sur\u00adveil\u00adlance log', 'surveillance')).toEqual(['sur\u00adveil\u00adlance'])
  })

  test('and not otherwise', () => {
    for (const words of ['arrested lind', 'arrested  Linda', 'arrestd Lind', 'Lind arrested'])
      expect(find('Police arrested Lind.', words), words).toEqual([])
  })
})

describe('an edge that cuts', () => {
  test.each([
    ['killing 12 people', 'killing 1', 'number'],
    ['worth 1,200 euros', 'worth 1', 'number'],
    ['lost 5 million euros', 'lost 5', 'number'],
    ['two hundred men', 'hundred men', 'number'],
    ['aged 34-year-old', 'aged 34', 'word'],
    ['arrested Orlik’s brother', 'arrested Orlik', 'word'],
    ['unarmed guards', 'armed guards', 'word'],
    ['non-combatants fled', 'combatants fled', 'word'],
    ['at -5 degrees', '5 degrees', 'number'],
    ['on 4 March 2019.', 'on 4 March', null],
    ['five guards left', 'five guards', null],
    ['(Lind left)', 'Lind left', null],
  ])('%s | %s', (text, words, what) => {
    expect(cut(text, words)).toBe(what)
  })
})

test('numbers in digits and in words', () => {
  expect(numbersIn('killing 12 people and twenty-five horses')).toEqual([12, 25])
  expect(numbersIn('10,000 men, 2.5 tonnes')).toEqual([10_000, 2.5])
  expect(numbersIn('two hundred, 5 million, a dozen')).toEqual([200, 5_000_000, 12])
  expect(numbersIn('nobody')).toEqual([])
})
