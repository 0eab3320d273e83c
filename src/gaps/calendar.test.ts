import { expect, test } from 'vitest'
import { processorMs } from '../../test/processor.ts'
import { calendarContradiction } from './calendar.ts'

test.each([
  ['They met on Tuesday, 31 October 2023.', null],
  ['They met on Monday, 31 October 2023.', '31 October 2023 was a Tuesday'],
  ['They met on Tuesday, October 31, 2023.', null],
  ['They met on Friday, October 31, 2023.', '31 October 2023 was a Tuesday'],
  ['They met on Friday the 31st of April.', 'April has 30 days'],
  ['They met on 31 April 2023.', 'April has 30 days'],
  ['They met on 29 February 2023.', 'February in 2023 has 28 days'],
  ['They met on 29 February 2024.', null],
  ['In June 31 people were held.', null],
  ['In May 2015 he was held.', null],
  ['On Monday 12 people were held.', null],
])('%s', (text, contradiction) => {
  expect(calendarContradiction(text, null)?.contradiction ?? null).toBe(contradiction)
})

test('a year that is only worked out is used, and said to be so', () => {
  expect(calendarContradiction('on Monday, 31 October', '2023-10-31')).toMatchObject({
    contradiction: '31 October 2023 was a Tuesday',
    yearWritten: false,
  })
  expect(calendarContradiction('on Monday, 31 October', '2023-11-02')).toBeNull()
  expect(calendarContradiction('on Monday, 31 October', null)).toBeNull()
})

test('long hostile input takes no time', () => {
  const start = processorMs()
  calendarContradiction('Monday, the 1st of '.repeat(50_000), null)
  calendarContradiction(`Monday${' '.repeat(200_000)}`, null)
  expect(processorMs() - start).toBeLessThan(500)
})
