import { describe, expect, test } from 'vitest'
import { makeTextDocument } from '../text-document.ts'
import { foldWord, type Word, wordsOf } from './words.ts'

const words = (text: string): readonly Word[] => wordsOf(makeTextDocument(text))

test('hyphens and inner apostrophes hold a word together, a possessive does not', () => {
  expect(words("Anna-Lisa O'Dell's 26-year-old son").map((word) => word.text)).toEqual(
    expect.arrayContaining(['Anna-Lisa', '26-year-old', 'son']),
  )
  expect(words('the officers’ net').map((word) => word.text)).toContain('officers')
})

test('adjectives of two words are one word', () => {
  expect(words('a South African firm').map((word) => word.text)).toEqual(['a', 'South African', 'firm'])
  expect(words('the Central African Republic').map((word) => word.text)).toHaveLength(4)
})

describe('capitals', () => {
  const cap = (text: string): boolean => words(`He saw ${text} there.`)[2]?.cap === true
  test('an article before a capital counts, an adjective made of a name does not', () => {
    expect(cap('al-Habib')).toBe(true)
    expect(cap('pro-Western')).toBe(false)
    expect(cap('Quenby-based')).toBe(false)
    expect(cap('I')).toBe(false)
  })
  test('a line in Title Case is a heading, whatever block it stands in', () => {
    const [first] = words('Rebels Seize Northern Town Near River.\n\nThey said so.')
    expect(first?.block).not.toBe('paragraph')
  })
})

test('names are compared folded', () => {
  expect(foldWord('Łodź’s')).toBe("lodz's")
  expect(foldWord('KADIKÖY')).toBe('kadikoy')
})
