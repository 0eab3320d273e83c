import { expect, test } from 'vitest'
import type { Gap, ReportView } from '../model/index.ts'
import { inquiryOf } from './index.ts'

/* All names are made up. */

const at = Date.parse('2021-03-20T12:00:00Z')
const words = (report: string) => ({
  report: { id: report, name: `${report}.txt` },
  start: 0,
  end: 5,
  text: `the words of ${report}`,
  claim: `${report}-c1`,
})
const gap: Gap = {
  id: 'lapsed-watch:ilvo',
  rule: 'lapsed-watch',
  question: 'Had the watch on Ilvo Marchetta ended?',
  verdict: 'certain',
  basis: 'stated',
  state: 'open',
  subject: { id: 'p', name: 'Ilvo Marchetta' },
  event: null,
  authority: 'Veldmark',
  windowDays: [1, 2],
  window: { of: 'no watch', from: '2019-08', to: '2021-03-09' },
  witnesses: [words('first')],
  against: [words('second')],
  why: '',
  assumptions: [],
  settle: 'The file of the watch.',
  reading: 'all',
}
const reports = ['first', 'second'].map((id) => ({ id, publisher: `The ${id} paper` })) as unknown as ReportView[]
const ask = (more: Partial<Gap>) => inquiryOf({ ...gap, ...more }, reports, at)

test('it goes to the authority; where sources conflict, or none is named, to those who published', () => {
  expect(ask({})?.to).toEqual(['Veldmark'])
  expect(ask({ basis: 'sources-conflict' })?.to).toEqual(['Veldmark', 'The first paper', 'The second paper'])
  expect(ask({ authority: null })?.to).toEqual(['The first paper', 'The second paper'])
  expect(ask({ authority: null, witnesses: [], against: [] })).toMatchObject({ to: [] })
})

test('it asks the question, says what would settle it, and quotes what an answer would settle', () => {
  const text = ask({})?.text ?? ''
  for (const part of [gap.question, gap.settle, 'the words of first', 'the words of second', gap.id, '27 March 2021'])
    expect(text).toContain(part)
})

test('an answer is needed at once where the hole may be open still, before its end where that lies ahead, else in a week', () => {
  const window = (from: string | null, to: string | null) => ask({ window: { of: 'no watch', from, to } })?.by
  expect(window('2019-08', null)).toBe('2021-03-21')
  expect(window('2019-08', '2021-03-24')).toBe('2021-03-23')
  expect(window('2019-08', '2021-03-21')).toBe('2021-03-20')
  expect(window('2019-08', '2021-06')).toBe('2021-03-27')
  expect(window('2019-08', '2020-01')).toBe('2021-03-27')
  expect(window(null, null)).toBe('2021-03-27')
})

test('nothing is asked of a closed gap, nor where sources say that there is no hole', () => {
  expect(ask({ state: 'closed' })).toBeNull()
  expect(ask({ verdict: 'impossible', basis: 'stated' })).toBeNull()
  expect(ask({ verdict: 'impossible', basis: 'sources-conflict' })).not.toBeNull()
})
