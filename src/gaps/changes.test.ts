import { expect, test } from 'vitest'
import type { Gap, GapDecision } from '../model/index.ts'
import { asDecided } from './ground-mark.ts'
import { differencesOf, groundMark } from './index.ts'

/* All names are made up. */

const words = (report: string, start = 0) => ({
  report: { id: report, name: `${report}.txt` },
  start,
  end: start + 5,
  text: 'words',
  claim: `${report}-1-c1`,
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
  window: null,
  witnesses: [words('first'), words('second')],
  against: [],
  why: '',
  assumptions: [],
  settle: '',
  reading: 'all',
}
const closing: GapDecision = { gap: gap.id, by: 'A. Reader', at: 7, reason: 'seen', ground: groundMark(gap) }

test('a closed gap stays closed while it rests on the same words, in whatever order and from whichever reading', () => {
  const same: Gap[] = [
    gap,
    { ...gap, witnesses: [...gap.witnesses].reverse() },
    { ...gap, witnesses: gap.witnesses.map((one) => ({ ...one, claim: 'another reading' })) },
    { ...gap, why: 'told otherwise', windowDays: [3, 4] },
  ]
  for (const one of same) expect(asDecided(one, closing)).toEqual({ ...one, state: 'closed' })
})

test('it opens by itself when its verdict or its words are others, and says who had closed it', () => {
  const others: Gap[] = [
    { ...gap, verdict: 'possible' },
    { ...gap, basis: 'sources-conflict' },
    { ...gap, witnesses: [words('first')] },
    { ...gap, witnesses: [words('first'), words('second', 3)] },
    { ...gap, against: [words('third')] },
    { ...gap, witnesses: [words('first')], against: [words('second')] },
  ]
  for (const one of others)
    expect(asDecided(one, closing)).toEqual({ ...one, reopened: { by: 'A. Reader', at: 7, reason: 'seen' } })
})

test('a closing that keeps no mark holds whatever comes, and a closing holds in the readings in which less counts', () => {
  const { ground: _, ...old } = closing
  expect(asDecided({ ...gap, verdict: 'possible' }, old).state).toBe('closed')
  expect(asDecided({ ...gap, verdict: 'possible', reading: 'accepted' }, closing).state).toBe('closed')
  expect(asDecided(gap, undefined)).toBe(gap)
})

test('what opened, closed and changed between two lists', () => {
  const named = (id: string, more: Partial<Gap> = {}): Gap => ({ ...gap, id, ...more })
  const before = [named('same'), named('gone'), named('turned'), named('shut'), named('opened', { state: 'closed' })]
  const after = [
    named('new'),
    named('same'),
    named('turned', { verdict: 'possible' }),
    named('opened'),
    named('shut', { state: 'closed' }),
    named('born-shut', { state: 'closed' }),
  ]
  expect(differencesOf(before, after).map(({ kind, before: was, after: is }) => [kind, was?.id, is?.id])).toEqual([
    ['opened', undefined, 'new'],
    ['changed', 'turned', 'turned'],
    ['opened', 'opened', 'opened'],
    ['closed', 'shut', 'shut'],
    ['closed', 'gone', undefined],
  ])
  expect(differencesOf(after, after)).toEqual([])
})
