import { describe, expect, test } from 'vitest'
import { findGaps } from '../src/gaps/index.ts'
import type { CaseView, CompleteRegister, Gap } from '../src/model/index.ts'
import { caseViewOf } from './support/gold-view.ts'
import { claim, FIRST, report } from './support/made-up-case.ts'

/* All persons, bodies and countries are made up. What a register that is declared complete changes, and what it does not. */

const complete = (more: Partial<CompleteRegister>): CompleteRegister => ({
  register: 'register',
  kind: 'watch',
  authority: 'Veldmark',
  window: '2019-01-01/2021-03-31',
  by: 'A. Keeper',
  at: Date.parse('2021-04-01'),
  ...more,
})
const withRegisters = (view: CaseView, ...registers: readonly CompleteRegister[]): CaseView => ({
  ...view,
  complete: registers,
})
const the = (view: CaseView, start: string): Gap => {
  const found = findGaps(view).find((gap) => gap.id.startsWith(start))
  if (found === undefined) throw new RangeError(`no gap ${start}`)
  return found
}

/** An end and an attack by two reports, neither of which knows of the other: nobody can say that it stayed off. */
const ENDED = report('ended', '2019-09-01', [
  claim('start', 'SURVEILLANCE', ['authorities'], ['ilvo'], '2017-05-02', { roles: { phase: 'start' } }),
  claim('end', 'SURVEILLANCE', ['authorities'], ['ilvo'], '2019-08-02', { roles: { phase: 'end' } }),
])
const ATTACKED = report('attacked', '2021-03-10', [
  claim('attack', 'ATTACK', ['ilvo'], ['hall'], '2021-03-09', { roles: { place: 'veldmark' } }),
])
const silent = caseViewOf([ENDED, ATTACKED])
const WATCH = 'lapsed-watch:ilvo-marchetta:place-veldmark'
const NOBODY = 'lapsed-watch:ilvo-marchetta:nobody'

describe('a register of watches that is declared complete', () => {
  test('says that a watch was not taken up again; silence does not', () => {
    expect([the(silent, WATCH).verdict, the(silent, WATCH).basis]).toEqual(['possible', 'nobody-says'])
    const view = withRegisters(silent, complete({}))
    expect([the(view, WATCH).verdict, the(view, WATCH).basis]).toEqual(['certain', 'stated'])
    expect(the(view, WATCH).why).toContain('declared complete')
  })

  test.each([
    ['another authority', complete({ authority: 'Ostrana' })],
    ['another kind', complete({ kind: 'crossing' })],
    ['a time that begins after the end', complete({ window: '2019-09-01/2021-03-31' })],
    ['a time that stops before the attack', complete({ window: '2019-01-01/2021-03-08' })],
  ])('says nothing where it is of %s', (_, register) => {
    expect(the(withRegisters(silent, register), WATCH).verdict).toBe('possible')
  })

  test('two that follow each other say it together; with a day between them they do not', () => {
    const first = complete({ window: '2019-01-01/2020-06-30' })
    const both = (begin: string) => withRegisters(silent, first, complete({ window: `${begin}/2021-03-31` }))
    expect(the(both('2020-07-01'), WATCH).verdict).toBe('certain')
    expect(the(both('2020-07-02'), WATCH).verdict).toBe('possible')
  })

  test('nobody watched: certain where all who are told of keep a complete one', () => {
    expect(the(silent, NOBODY).verdict).toBe('possible')
    expect(the(withRegisters(silent, complete({})), NOBODY).verdict).toBe('certain')
    const another = complete({ authority: 'Ostrana', window: '2020-01-01/2020-12-31' })
    expect(the(withRegisters(silent, complete({}), another), NOBODY).verdict).toBe('possible')
  })

  test('somebody in it under a near name leaves it open', () => {
    const near = {
      ...report('register', '2021-04-01', []),
      entities: [{ id: 'p1', type: 'PERSON' as const, name: 'I. Marchetta' }],
    }
    const view = withRegisters(caseViewOf([ENDED, ATTACKED, near]), complete({}))
    expect(the(view, WATCH).verdict).toBe('possible')
  })
})

test('a complete register of requests denies them for its time', () => {
  const undenied = { ...FIRST, claims: FIRST.claims.filter((one) => one.id !== 'norequest') }
  const view = caseViewOf([undenied])
  const CROSSING = 'no-request-before-crossing:dalia-marchetta'
  const requests = (window: string) => withRegisters(view, complete({ kind: 'request', authority: 'Karsovia', window }))
  expect(the(view, CROSSING).verdict).toBe('possible')
  // A made-up country has no zone: its days could be counted anywhere.
  expect(the(requests('2021-03-08/2021-03-14'), CROSSING).verdict).toBe('certain')
  expect(the(requests('2021-03-12/2021-03-13'), CROSSING).verdict).toBe('possible')
})
