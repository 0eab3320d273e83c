import { expect, test } from 'vitest'
import { makeTextDocument } from '../text-document.ts'
import { solveDocumentDate } from './index.ts'

const solve = (text: string) => solveDocumentDate(makeTextDocument(text), { notAfter: '2024-12-31' })

test('a declared date is taken as it stands', () => {
  const doc = makeTextDocument('Nothing here.')
  expect(solveDocumentDate(doc, { declared: '2019-05-03' })).toMatchObject({ edtf: '2019-05-03', given: 'declared' })
})

test.each([
  'Varnik Watch Blog\n\nGuards Withdrawn From Three Bridges\n\nPosted on 3 May 2019 in Varnik\n\nThe guards left in 2017.',
  'Guards Withdrawn\n\n3 May 2019\n\nThe guards left in 2017.',
  'VARNIK, May 3, 2019 (VNA) \u2014 The guards left in 2017.',
])('a stated date is taken: %s', (text) => {
  const published = solve(text)
  expect(published).toMatchObject({ edtf: '2019-05-03', given: 'stated' })
  expect(published.proof[0]).toContain('2019')
})

const STRIPPED = `Guards Withdrawn as Attackers Cross the River

On Monday the council of Varnik sent 200 guards to its bridges after last week's attacks. "They will stay from tomorrow (Tuesday) evening," said Mayor Orlan.

Four people were killed at the mill on Saturday. The attack on the ferry, in which two guards died, was on Thursday. Pesk had been watched until November 2016.

Pesk was in Ostrel six days before the killings, said the harbour police. In an interview its chief stated that he had arrived there on 3 March. He crossed the border on 9 March.

The council will hold a crisis meeting on Monday.`

test('weekdays, days of the month and an offset fix the day between them', () => {
  const published = solve(STRIPPED)
  // 3 March + 6 days = 9 March, a Thursday in 2017; the Monday after it is 13 March.
  expect(published).toMatchObject({ edtf: '2017-03-13', given: 'worked-out' })
  const proof = published.proof.join(' ')
  expect(proof).toContain('"six days before the killings" and "3 March"')
  expect(proof).toContain('9 March is a Thursday in')
  expect(proof).toContain('2017')
})

test('a weekday with its date leaves the years in which they agree', () => {
  const published = solve(
    'Five Guards Flee\n\nThe council said on Tuesday, 31 October, that five guards had fled. They had served since 2013. One was found on 5 November. The search ended on 8 November.',
  )
  expect(published.edtf).toMatch(/^\[2017-11-08\.\..*,2023-11-08\.\./)
})

test('a year alone gives no more than a lower bound', () => {
  expect(solve('Guards Withdrawn\n\nThe guards of Varnik were set up in 2015. They left on Monday.').edtf).toBe(
    '[2015-01-01..2024-12-31]',
  )
})

test('nothing gives nothing, and says so', () => {
  const published = solve('Guards Withdrawn\n\nThe guards left on Monday and came back on 9 April.')
  expect(published).toMatchObject({ edtf: null, given: 'unknown' })
  expect(published.proof.length).toBeGreaterThan(0)
  expect(solve('')).toMatchObject({ edtf: null, given: 'unknown' })
})
