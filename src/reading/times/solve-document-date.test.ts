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
  'Guards Withdrawn\n\n(Northwire) VARNIK, 3 May 2019 - The guards left in 2017.',
  'Guards Withdrawn\n\nVARNIK \u2014 3 May 2019 \u2014 The guards left in 2017.',
  'Guards Withdrawn\n\nPublished Friday, May 3rd, 2019 | Updated: 5 May 2019\n\nThe guards left in 2017.',
  'Guards Withdrawn\nDate of issue: 3 May 2019\n\nThe guards left in 2017.',
  'Guards Withdrawn\n\nUpdated: 3 May 2019, 14:30 GMT\n\nThe guards left in 2017.',
  'Guards Withdrawn\n\nAs of 0600 GMT 3 May 2019\n\nThe guards left in 2017.',
  'Guards Withdrawn\n\n2019-05-03T14:30:00Z\n\nThe guards left in 2017.',
  'Guards Withdrawn\n\nBy Jan Orlan | 3 May 2019\n\nThe guards left in 2017.',
  'Guards Withdrawn\n\nVARNIK, May 3, 2019 (VNA) --\n\nThe guards left in 2017.',
  'Varnik Daily Brief, 3 May 2019\n\nThe guards left in 2017.',
  'Guards Withdrawn\n\nThe guards left in 2017.\n\n3 May 2019',
  'Guards Withdrawn\n\nAlert issued: 3 May 2019, 0900 local\n\nThe guards left in 2017.',
  'Guards Withdrawn\n\n**Date:** 3 May 2019\n\nThe guards left in 2017.',
  'Incident alert | 3 May 2019 | Varnik\n\nThe guards left in 2017.',
  'Guards Withdrawn\n\nThe guards left in 2017.\n\nThis interview was first published on 3 May 2019.',
  'Varnik, 3 May 2019. The guards left in 2017.',
  'Guards Withdrawn\n\nVarnik, 3 May 2019.\n\nThe guards left in 2017.',
  'Varnik, le 3 May 2019\n\nThe guards left in 2017.',
  'Hearing transcript, Committee on Bridges, 3 May 2019\n\nThe guards left in 2017.',
  'FLASH REPORT 3 MAY 2019\n\nThe guards left in 2017.',
])('a stated date is taken: %s', (text) => {
  const published = solve(text)
  expect(published).toMatchObject({ edtf: '2019-05-03', given: 'stated' })
  expect(published.proof[0]).toContain('2019')
})

test.each([
  'Incident on the Bridge, 3 May 2019\n\nThe guards left in 2017.',
  'Guards Withdrawn\n\nValid until: 3 May 2019\n\nThe guards left in 2017.',
  'Raid on the Mill of Varnik, 3 May 2019\n\nThe guards left in 2017.',
  'Timeline\n\n3 May 2019\n\nThe guards left.\n\n4 May 2019\n\nThe flood came.',
  'Born in Varnik, 3 May 2019. The guards left in 2017.',
  'Varnik Massacre, 3 May 2019. The guards left in 2017.',
  'In Varnik, 3 May 2019 was calm. The guards left in 2017.',
  'Attack report 3 May 2019\n\nThe guards left in 2017.',
  'Guards withdrawn on 3 May 2019\n\nThe guards left in 2017.',
])('the day of something else is not stated as the day of publication: %s', (text) => {
  expect(solve(text).given).not.toBe('stated')
})

test('a dateline without a year leaves the years in which its weekday fits', () => {
  const text = (year: string) => `VARNIK, Oct 9 (Northwire) - The guards left on Tuesday. They had come in ${year}.`
  expect(solve(text('2017'))).toMatchObject({ edtf: '2018-10-09', given: 'worked-out' })
  // Without a year in the text: the years in which 9 October is a Tuesday are named, none is chosen.
  const open = solve(text('the spring'))
  expect(open.edtf).toBe('XXXX-10-09')
  expect(open.proof.join(' ')).toContain('2007, 2012, 2018')
  const bare = solve('VARNIK, Oct 9 (Northwire) - The guards left.')
  expect(bare.edtf).toBe('XXXX-10-09')
})

test('a date and what it is counted from', () => {
  const offset = (raid: string) =>
    solve(
      `Guards Gone\n\nOn Monday the council of Varnik met. Two guards died in the raid on ${raid}. Pesk had come in June 2016. He crossed the river on 6 March, four days before the raid. He phoned Ostrel the night before the raid.`,
    ).edtf
  expect(offset('Friday')).toBe('2017-03-13')
  expect(offset('Saturday')).toBe('2018-03-12')
  expect(solve('Guards Gone\n\nThe guards left yesterday (3 May). They had come two years ago, in 2017.').edtf).toBe(
    '2019-05-04',
  )
})

test('a round-up is published when the days that it covers are over', () => {
  expect(solve('Weekly Round-up: Varnik, 3-9 June 2019\n\nThe guards left on 4 June.').edtf).toMatch(
    /^\[2019-06-09\.\./,
  )
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

test.each([
  ['The mill of Varnik sold bonds due 2017. Its owner was jailed in 2009.', '2009'],
  ['The council said that the bridge would be mended by 2017. It fell in 2009.', '2009'],
  ['The owners extended the lease until early 2017. The mill burned in 2009.', '2009'],
  ['The council of Varnik passed the 2017 budget. The mill burned in 2009.', '2009'],
  ['The guards had been watched until 2017. The mill burned in 2009.', '2017'],
  ['Nobody was tried for the 2017 raid. The mill burned in 2009.', '2017'],
])('a term or a label proves nothing about what is over: %s', (text, year) => {
  expect(solve(`Guards Withdrawn\n\n${text}`).edtf).toBe(`[${year}-01-01..2024-12-31]`)
})

test('where only the delay tells, the bounds leave room for a report that comes late', () => {
  const { edtf } = solve(
    'Guards Withdrawn\n\nThe council of Varnik said on Wednesday that seven guards had fled on 31 December. They were hired in September 2020.',
  )
  expect(edtf).toMatch(/^\[2020-12-31\.\.2021-03|^\[2021-01-\d\d\.\.2021-03/)
})

test('no single year is chosen where none stands in the text', () => {
  const { edtf, proof } = solve(
    'Guards Withdrawn\n\nThe guards of Varnik left on Friday, 23 October. Nobody saw them again.',
  )
  expect(edtf).toBeNull()
  expect(proof.join(' ')).toContain('2009, 2015, 2020')
})

test('nothing gives nothing, and says so', () => {
  const published = solve('Guards Withdrawn\n\nThe guards left on Monday and came back on 9 April.')
  expect(published).toMatchObject({ edtf: null, given: 'unknown' })
  expect(published.proof.length).toBeGreaterThan(0)
  expect(solve('')).toMatchObject({ edtf: null, given: 'unknown' })
})
