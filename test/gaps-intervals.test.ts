import { describe, expect, test } from 'vitest'
import { findGaps } from '../src/gaps/index.ts'
import type { Gap } from '../src/model/index.ts'
import type { LooseClaim } from './support/gold-view.ts'
import { caseViewOf } from './support/gold-view.ts'
import { claim, report } from './support/made-up-case.ts'

/* What is said of Ilvo Marchetta and of Veldmark is made up. Times are given with both of their ends. */
const attack = claim('attack', 'ATTACK', ['ilvo'], ['hall'], '2015-01-07', { roles: { place: 'veldmark' } })
const watch = (id: string, phase: string | null, edtf: string, more: Partial<LooseClaim> = {}): LooseClaim =>
  claim(id, 'SURVEILLANCE', ['services'], ['ilvo'], edtf, { roles: phase === null ? {} : { phase }, ...more })

const lapse = (claims: readonly LooseClaim[], published = '2015-01-12'): Gap | undefined =>
  findGaps(caseViewOf([report('one', published, [attack, ...claims])])).find(
    (gap) => gap.rule === 'lapsed-watch' && gap.authority === 'Veldmark',
  )

describe('the course of a watch told from its begin to its end', () => {
  test.each(['ongoing', null])('over the attack: surely watched (phase %s)', (phase) => {
    expect(lapse([watch('w', phase, '2011-11/2015-01-10')])).toMatchObject({ verdict: 'impossible', basis: 'stated' })
  })

  test.each(['ongoing', null])('over before the attack: the hole, and its days (phase %s)', (phase) => {
    const gap = lapse([watch('w', phase, '2011-11/2014-06')])
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', windowDays: [190, 221] })
    expect(gap?.window).toEqual({ of: 'unwatched', from: '2014-06', to: '2015-01-07' })
    expect(gap?.why).toMatch(/began in November 2011\. It was ended in June 2014/)
  })

  test('an end in the month of the attack leaves open which was first', () => {
    expect(lapse([watch('w', 'ongoing', '2011-11/2015-01')], '2015-03-01')).toMatchObject({
      verdict: 'possible',
      basis: 'dates-too-vague',
    })
  })
})

describe('an end told with the time of the whole watch', () => {
  test('only the end of that time is the end of the watch', () => {
    const alone = lapse([watch('w', 'end', '2011-11/2014-06')])
    expect(alone).toMatchObject({ verdict: 'certain', basis: 'stated', windowDays: [190, 221] })
    expect(alone?.window?.from).toBe('2014-06')
    const begun = lapse([watch('b', 'start', '2011-11'), watch('w', 'end', '2011-11/2014-06')])
    expect(begun).toMatchObject({ verdict: 'certain', basis: 'stated', windowDays: [190, 221] })
  })

  test('a watch that ran over the attack and ended after it', () => {
    const claims = [watch('b', 'start', '2011-11'), watch('w', 'end', '2011-11/2015-01-10')]
    expect(lapse(claims)).toMatchObject({ verdict: 'impossible', basis: 'stated' })
  })

  test('where the end is not known, the begin of that time is not taken for it', () => {
    const gap = lapse([watch('b', 'start', '2011-11'), watch('w', 'end', '2011-11/')])
    expect(gap?.verdict).toBe('possible')
    expect(gap?.window?.from).toBeNull()
  })
})

describe('a begin told with a time that goes on', () => {
  test('only the begin of that time is the begin of the watch; its end is another claim', () => {
    const begun = watch('w', 'start', '2011-11/2013-02')
    expect(lapse([begun])).toBeUndefined()
    const gap = lapse([begun, watch('e', 'end', '2014-06')])
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', windowDays: [190, 221] })
    expect(gap?.witnesses.map((witness) => witness.claim)).toEqual(['one/e', 'one/attack', 'one/w'])
  })

  test('a begin "from then on" still goes on as long as its report can say', () => {
    expect(lapse([watch('w', 'start', '2011-11/..'), watch('x', 'end', '2010-06')])).toMatchObject({
      verdict: 'impossible',
    })
  })
})
