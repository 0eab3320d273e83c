import { expect, test } from 'vitest'
import { stripEnd } from './strip-end.ts'

test('white space and the marks given go, at the end alone', () => {
  expect(stripEnd('VARNIK, May 3 (', ',(')).toBe('VARNIK, May 3')
  expect(stripEnd(' a, b ,\n', ',')).toBe(' a, b')
  expect(stripEnd('a,', '')).toBe('a,')
  expect(stripEnd(', ,', ',')).toBe('')
})
