import { describe, expect, test } from 'vitest'
import { COUNTRIES } from '../english/names/countries.ts'
import { GROUPS } from '../english/names/groups.ts'
import { PLACES } from '../english/names/places.ts'
import { makeTextDocument } from '../text-document.ts'
import { baseLexicon, longestMatch } from './lexicon.ts'
import { wordsOf } from './words.ts'

const find = (text: string): string | null => {
  const match = longestMatch(baseLexicon().root, wordsOf(makeTextDocument(text)), 0)
  return match === null ? null : `${match.entry.type} ${match.entry.name}`
}

describe('tables', () => {
  test('every country once, with a code of two letters and a name', () => {
    const codes = COUNTRIES.map((country) => country.code).filter((code) => code !== null)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThanOrEqual(195)
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/)
    for (const country of COUNTRIES) expect(country.name).not.toBe('')
  })

  test('groups and places have names, and no group stands twice', () => {
    expect(GROUPS.length).toBeGreaterThanOrEqual(120)
    expect(new Set(GROUPS.map((group) => group.name)).size).toBe(GROUPS.length)
    for (const place of PLACES) expect(place.name.trim()).not.toBe('')
  })
})

describe('matching', () => {
  test('the longest entry wins, in any of its spellings', () => {
    expect(find('al-Qaeda in the Arabian Peninsula')).toBe('ORG al-Qaeda in the Arabian Peninsula')
    expect(find('Al Qaeda said')).toBe('ORG al-Qaeda')
    expect(find('AQAP')).toBe('ORG al-Qaeda in the Arabian Peninsula')
    expect(find('Şanlıurfa')).toBe('GPE Sanliurfa')
  })

  test('acronyms are matched as written, with or without points', () => {
    expect(find('US troops')).toBe('GPE United States')
    expect(find('U.S. troops')).toBe('GPE United States')
    expect(find('us too')).toBeNull()
    expect(find('Who said so?')).toBeNull()
  })

  test('a kind written small is no part of the name', () => {
    const match = longestMatch(baseLexicon().root, wordsOf(makeTextDocument('Islamic State group')), 0)
    expect(match?.after).toBe(2)
  })

  test('capitals of the entry must stand in the text', () => {
    expect(find('new york')).toBeNull()
    expect(find('New York')).toBe('GPE New York City')
  })

  test('adjectives and words for people lead to their country', () => {
    const { adjectives, people } = baseLexicon()
    expect(adjectives.get('yemeni')).toBe('Yemen')
    expect(people.get('belgians')).toBe('Belgium')
    expect(people.get('frenchwoman')).toBe('France')
  })
})
