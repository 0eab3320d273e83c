import { expect, test } from 'vitest'
import { headTime } from './index.ts'

const at = (text: string, words: string) => headTime(text, '2018-06-05', text.indexOf(words))?.value ?? null

test('the date at the head of a bullet dates all of the bullet and nothing else', () => {
  const text =
    'Key events\n\n- 3 June: Gunmen fired on a bus. Nobody was hurt.\n- Monday 4 June (Varnik) - The guards left.\n- The bridge is shut.\n\nThe council met.'
  expect(at(text, 'Gunmen')).toBe('2018-06-03')
  expect(at(text, 'Nobody')).toBe('2018-06-03')
  expect(at(text, 'The guards')).toBe('2018-06-04')
  expect(at(text, 'The bridge')).toBeNull()
  expect(at(text, 'The council')).toBeNull()
})

test('a heading that is a date dates its part of a chronicle, and the hours under it', () => {
  const text =
    'Timeline\n\n2 June\n\nThe guards left.\n\n14:30 - The flood came.\n\n3 June\n\nThe council met.\n\nWhat Comes Next\n\nThe bridge will be built again.'
  expect(at(text, 'The guards')).toBe('2018-06-02')
  expect(at(text, 'The flood')).toBe('2018-06-02T14:30')
  expect(at(text, 'The council')).toBe('2018-06-03')
  expect(at(text, 'The bridge')).toBeNull()
})

test('a date that opens a sentence is no head', () => {
  const text = '3 June was a Sunday in Varnik.\n\n2017 - a year of floods - was over.\n\nOn 3 June the guards left.'
  for (const words of ['was a', 'a year', 'the guards']) expect(at(text, words)).toBeNull()
  expect(headTime('- 3 June: They left.', null, 12)).toBeNull()
})
