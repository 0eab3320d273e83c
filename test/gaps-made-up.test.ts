import { describe, expect, test } from 'vitest'
import { findGaps } from '../src/gaps/index.ts'
import type { CaseView, Gap } from '../src/model/index.ts'
import { caseViewOf } from './support/gold-view.ts'
import {
  ALL,
  asOf,
  claim,
  FIRST,
  LATER_END,
  LISTING_DATED,
  REQUEST_SENT,
  report,
  said,
  WATCHED_ABROAD,
  WATCHED_ON,
} from './support/made-up-case.ts'

const the = (view: CaseView, start: string): Gap => {
  const found = findGaps(view).find((gap) => gap.id.startsWith(start))
  if (found === undefined) throw new RangeError(`no gap ${start}: ${findGaps(view).map((gap) => gap.id)}`)
  return found
}
const words = (gap: Gap) => [gap.verdict, gap.basis]

const WATCH = 'lapsed-watch:ilvo-marchetta:place-veldmark'
const NOBODY = 'lapsed-watch:ilvo-marchetta:nobody'
const LISTING = 'unshared-listing:ilvo-marchetta'
const CROSSING = 'no-request-before-crossing:dalia-marchetta'

/** The rules of which this case was made; the others have tests of their own. */
const SPINE = new Set(['lapsed-watch', 'no-request-before-crossing', 'unshared-listing'])

describe('a made-up case', () => {
  test('the first report alone', () => {
    const view = caseViewOf([FIRST])
    const spine = findGaps(view).filter((gap) => SPINE.has(gap.rule))
    expect(spine.map((gap) => [gap.rule, gap.subject.name, gap.authority, ...words(gap)])).toEqual([
      ['lapsed-watch', 'Ilvo Marchetta', 'Veldmark', 'certain', 'stated'],
      ['no-request-before-crossing', 'Dalia Marchetta', 'Karsovia', 'certain', 'stated'],
      ['unshared-listing', 'Ilvo Marchetta', 'Karsovia', 'possible', 'dates-too-vague'],
      ['lapsed-watch', 'Ilvo Marchetta', null, 'possible', 'nobody-says'],
    ])
    // August 2019 to 9 March 2021, whole calendar days: from the last day of August and from the first.
    expect(the(view, WATCH).windowDays).toEqual([555, 587])
  })

  test('a later report fixes the listing; as of the day before it is still open; withdrawn it opens again', () => {
    const reports = [FIRST, LISTING_DATED]
    expect(words(the(asOf('2021-03-17', reports), LISTING))).toEqual(['possible', 'dates-too-vague'])
    expect(words(the(asOf('2021-03-18', reports), LISTING))).toEqual(['certain', 'stated'])
    expect(words(the(caseViewOf([FIRST]), LISTING))).toEqual(['possible', 'dates-too-vague'])
  })

  test('a request that had been sent after all: the sources conflict; without the denial there is no hole', () => {
    const reports = [FIRST, REQUEST_SENT]
    expect(words(the(asOf('2021-03-19', reports), CROSSING))).toEqual(['certain', 'stated'])
    const conflict = the(asOf('2021-03-20', reports), CROSSING)
    expect(words(conflict)).toEqual(['possible', 'sources-conflict'])
    expect(conflict.against.map((witness) => witness.claim)).toEqual(['sent/request'])
    const undenied = { ...FIRST, claims: FIRST.claims.filter((one) => one.id !== 'norequest') }
    expect(words(the(caseViewOf([undenied, REQUEST_SENT]), CROSSING))).toEqual(['impossible', 'stated'])
    expect(words(the(caseViewOf([undenied]), CROSSING))).toEqual(['possible', 'nobody-says'])
  })

  test('another body of the same state that watched on leaves no hole; another state leaves it, and somebody watched', () => {
    expect(words(the(caseViewOf([FIRST, WATCHED_ON]), WATCH))).toEqual(['impossible', 'stated'])
    const abroad = caseViewOf([FIRST, WATCHED_ABROAD])
    expect(words(the(abroad, WATCH))).toEqual(['certain', 'stated'])
    expect(words(the(abroad, NOBODY))).toEqual(['possible', 'nobody-says'])
    const sure = report('abroad', '2021-03-23', [claim('o', 'SURVEILLANCE', ['ostrana'], ['ilvo'], '2020-01/..')])
    expect(words(the(caseViewOf([FIRST, sure]), NOBODY))).toEqual(['impossible', 'stated'])
  })

  test('two reports that give the watch different ends, one of them after the attack', () => {
    const gap = the(caseViewOf([FIRST, LATER_END]), WATCH)
    expect(words(gap)).toEqual(['possible', 'sources-conflict'])
    const both = report('rival', '2021-03-24', [
      claim('later', 'SURVEILLANCE', ['services'], ['ilvo'], '2020-02', { roles: { phase: 'end' } }),
    ])
    const agreed = the(caseViewOf([FIRST, both]), WATCH)
    expect(words(agreed)).toEqual(['certain', 'sources-conflict'])
    expect(agreed.windowDays).toEqual([373, 587])
  })

  test('an end told without a date is too vague; a watch taken up again is no lapse', () => {
    const undated = {
      ...FIRST,
      claims: FIRST.claims.map((one) => (one.id === 'end' ? { ...one, time: { edtf: null } } : one)),
    }
    expect(words(the(caseViewOf([undated]), WATCH))).toEqual(['possible', 'dates-too-vague'])
    const resumed = report('resumed', '2021-03-16', [
      claim('again', 'SURVEILLANCE', ['services'], ['ilvo'], '2020-11/..', { roles: { phase: 'start' } }),
    ])
    expect(words(the(caseViewOf([FIRST, resumed]), WATCH))).toEqual(['impossible', 'stated'])
    const perhaps = report('perhaps', '2021-03-16', [
      claim('again', 'SURVEILLANCE', ['services'], ['ilvo'], '2020-11', {
        roles: { phase: 'start' },
        stance: 'speculated',
      }),
    ])
    expect(words(the(caseViewOf([FIRST, perhaps]), WATCH))).toEqual(['possible', 'dates-too-vague'])
  })

  test('guesses never make certain', () => {
    const soft = (id: string) => ({
      ...FIRST,
      claims: FIRST.claims.map((one) => (one.id === id ? { ...one, stance: 'hypothesised' as const } : one)),
    })
    expect(the(caseViewOf([soft('end')]), WATCH).verdict).toBe('possible')
    expect(the(caseViewOf([soft('attack')]), WATCH).verdict).toBe('possible')
    expect(the(caseViewOf([soft('norequest')]), CROSSING).verdict).toBe('possible')
    expect(the(caseViewOf([soft('crossing')]), CROSSING).verdict).toBe('possible')
    expect(the(caseViewOf([soft('unlisted'), LISTING_DATED]), LISTING).verdict).toBe('possible')
  })

  test('a report cannot vouch past its publication', () => {
    const early = report(
      'early',
      '2019-12-01',
      FIRST.claims.filter((one) => one.id === 'start' || one.id === 'end'),
    )
    const late = report(
      'late',
      '2021-03-15',
      FIRST.claims.filter((one) => one.id === 'attack'),
    )
    expect(words(the(caseViewOf([early, late]), WATCH))).toEqual(['possible', 'nobody-says'])
    const denied = report('denied', '2021-03-16', [
      claim('none', 'SURVEILLANCE', ['authorities'], ['ilvo'], '2021-03-09', {
        polarity: 'negative',
        attribution: said('minister'),
      }),
    ])
    expect(words(the(caseViewOf([early, late, denied]), WATCH))).toEqual(['certain', 'stated'])
  })

  test('never put under watch, and not ended', () => {
    const never = report('never', '2021-03-16', [
      claim('never', 'SURVEILLANCE', ['authorities'], ['ilvo'], null, {
        polarity: 'negative',
        roles: { phase: 'start' },
      }),
    ])
    const began = report(
      'began',
      '2021-03-15',
      FIRST.claims.filter((one) => one.id === 'start' || one.id === 'attack'),
    )
    expect(words(the(caseViewOf([began, never]), WATCH))).toEqual(['possible', 'sources-conflict'])
    const unended = report('unended', '2021-03-16', [
      claim('unended', 'SURVEILLANCE', ['authorities'], ['ilvo'], '2021-03', {
        polarity: 'negative',
        roles: { phase: 'end' },
      }),
    ])
    expect(findGaps(caseViewOf([began, unended])).filter((gap) => gap.rule === 'lapsed-watch')).toEqual([])
  })

  test('a watch that one report has open and end is ended; another that has it go on contests the end', () => {
    const open = FIRST.claims.map((one) => (one.id === 'start' ? { ...one, time: { edtf: '2017-05/..' } } : one))
    expect(words(the(caseViewOf([{ ...FIRST, claims: open }]), WATCH))).toEqual(['certain', 'stated'])
    const goingOn = report('on', '2021-03-16', [
      claim('on', 'SURVEILLANCE', ['services'], ['ilvo'], '2017-05/..', { roles: { phase: 'start' } }),
    ])
    expect(words(the(caseViewOf([FIRST, goingOn]), WATCH))).toEqual(['possible', 'sources-conflict'])
  })

  test('one finding for one person, authority and event, however many claims and reports tell it', () => {
    const again = { ...FIRST, id: 'again', received: FIRST.received + 1 }
    const once = findGaps(caseViewOf([FIRST]))
    const twice = findGaps(caseViewOf([FIRST, again]))
    expect(twice.map((gap) => [gap.id, ...words(gap), gap.windowDays])).toEqual(
      once.map((gap) => [gap.id, ...words(gap), gap.windowDays]),
    )
    expect(twice[0]?.witnesses.length).toBeGreaterThan(once[0]?.witnesses.length ?? 0)
  })

  test('ids stay when reports are added, whatever their order', () => {
    const first = findGaps(caseViewOf([FIRST])).map((gap) => gap.id)
    const all = findGaps(caseViewOf(ALL)).map((gap) => gap.id)
    const reversed = findGaps(caseViewOf([...ALL].reverse())).map((gap) => gap.id)
    expect(all).toEqual(expect.arrayContaining(first))
    expect(reversed).toEqual(all)
  })

  test('the root of the chain is counted, not the reports that repeat it', () => {
    const crossing = the(caseViewOf([FIRST]), CROSSING)
    expect(crossing.why).toMatch(/rests on the word of Bero Lattimer alone/)
    const repeated = { ...FIRST, id: 'echo', publisher: 'Another made-up paper', received: FIRST.received + 1 }
    expect(the(caseViewOf([FIRST, repeated]), CROSSING).why).toMatch(/rests on the word of Bero Lattimer alone/)
  })

  test('a closed gap is closed, and goes last', () => {
    const view = caseViewOf([FIRST])
    const id = the(view, WATCH).id
    const closed = findGaps({ ...view, closedGaps: [{ gap: id, by: 'A. Reader', at: 1, reason: 'known' }] })
    expect(closed[closed.length - 1]).toMatchObject({ id, state: 'closed' })
  })

  test('persons whom somebody holds apart are not one', () => {
    const other = {
      ...FIRST,
      id: 'other',
      received: FIRST.received + 1,
      claims: FIRST.claims.filter((one) => one.id === 'attack'),
    }
    const watchOnly = { ...FIRST, claims: FIRST.claims.filter((one) => one.id === 'start' || one.id === 'end') }
    const view = caseViewOf([watchOnly, other])
    expect(findGaps(view)).toHaveLength(2)
    const apart = {
      id: 'j',
      a: 'first/ilvo',
      b: 'other/ilvo',
      verdict: 'different' as const,
      reason: '',
      by: 'A. Reader',
      at: 1,
    }
    expect(findGaps({ ...view, judgements: [apart] })).toHaveLength(0)
    expect(findGaps({ ...view, judgements: [{ ...apart, by: 'lacuna:same-name', verdict: 'same' }] })).toHaveLength(2)
  })

  test('an empty case has no gaps, and odd dates break nothing', () => {
    expect(findGaps(caseViewOf([]))).toEqual([])
    const odd = { ...FIRST, claims: FIRST.claims.map((one) => ({ ...one, time: { edtf: 'P50Y' } })) }
    expect(findGaps(caseViewOf([odd])).every((gap) => gap.verdict === 'possible')).toBe(true)
    const unpublished = { ...FIRST, published: null }
    expect(words(the(caseViewOf([unpublished]), WATCH))).toEqual(['certain', 'stated'])
  })
})
