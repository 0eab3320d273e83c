import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './index.ts'

test('curly quotes, dashes, special spaces and ligatures become plain', () => {
  expect(foldText('\u201cSo\u201d \u2018it\u2019s\u2019\u00a02014\u201315\u2026 o\ufb03ce').text).toBe(
    "\"So\" 'it's' 2014-15... office",
  )
})

test('offsets lead back to the words they came from', () => {
  const text = 'The o\ufb03ce\u00ad of \u201cVarnik\u201d'
  const folded = foldText(text)
  const at = folded.text.indexOf('Varnik')
  expect(text.slice(folded.toOriginal(at), folded.toOriginal(at + 6))).toBe('Varnik')
  expect(folded.toFolded(text.indexOf('Varnik'))).toBe(at)
})

test('property: both maps are monotone, end at the ends, and agree where nothing was changed', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\u2019',
    '\u2026',
    '\ufb01',
    '\u00ad',
    '\u200b',
    '\ud83d\ude00',
    'Z',
    '\u2014',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const folded = foldText(text)
      let before = 0
      for (let at = 0; at <= folded.text.length; at += 1) {
        const there = folded.toOriginal(at)
        expect(there).toBeGreaterThanOrEqual(before)
        expect(there).toBeLessThanOrEqual(text.length)
        before = there
        if (
          at < folded.text.length &&
          /[aZ ]/.test(folded.text.charAt(at)) &&
          text.charAt(there) === folded.text.charAt(at)
        )
          expect(folded.toFolded(there)).toBe(at)
      }
      expect(folded.toOriginal(folded.text.length)).toBe(text.length)
      expect(folded.toFolded(text.length)).toBe(folded.text.length)
    }),
  )
})
