import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from './index.ts'

test('accents, case, apostrophes and marks do not part two names', () => {
  expect(foldName('Saïd  Al-Ḥasan')).toBe('said al hasan')
  expect(foldName("N'Djamena")).toBe('ndjamena')
  expect(foldName('Łódź')).toBe('lodz')
  expect(foldName('Kadıköy')).toBe('kadikoy')
  expect(foldName('KADIKÖY')).toBe('kadikoy')
  expect(foldName('Straße 7')).toBe('strasse 7')
  expect(foldName('Алеппо')).toBe('алеппо')
})

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)))
})
