import { expect, test } from 'vitest'
import { nextWithout } from './without-claim.tsx'

const sentences = [
  { start: 10, end: 20, text: 'It rained.' },
  { start: 40, end: 52, text: 'Dogs barked.' },
]

test('goes from sentence to sentence, and from the last to the first', () => {
  expect(nextWithout(sentences, null)?.start).toBe(10)
  expect(nextWithout(sentences, { start: 10, end: 20 })?.start).toBe(40)
  expect(nextWithout(sentences, { start: 40, end: 52 })?.start).toBe(10)
  expect(nextWithout(sentences, { start: 25, end: 30 })?.start).toBe(40)
  expect(nextWithout([], null)).toBeNull()
})
