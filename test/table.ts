import { expect } from 'vitest'
import type { Gap } from '../src/model/index.ts'

/**
 * The holes of January 2015, as a careful reader derives them. The same table is held against the claims that Lacuna reads out of the
 * original report, against that report's gold claims, and against the sample.
 */
export function expectTheTable(gaps: readonly Gap[]): void {
  const of = (rule: string, ...words: string[]) =>
    gaps.filter(
      (gap) =>
        gap.rule === rule &&
        words.every((word) => `${gap.subject.name} ${gap.question} ${gap.event ?? ''}`.includes(word)),
    )
  const only = (rule: string, verdict: string, basis: string, ...words: string[]) => {
    const found = of(rule, ...words).filter((gap) => gap.verdict === verdict && gap.basis === basis)
    expect(
      found,
      `${rule}: ${verdict}, ${basis} (${words.join(', ')}) among\n${gaps.map((gap) => `${gap.rule}: ${gap.question} ${gap.verdict}, ${gap.basis}`).join('\n')}`,
    ).toHaveLength(1)
    const [gap] = found
    if (gap === undefined) throw new Error('unreachable')
    expect(gap.witnesses.length).toBeGreaterThan(0)
    expect(gap.why).not.toBe('')
    expect(gap.settle).not.toBe('')
    return gap
  }

  const said = only('lapsed-watch', 'certain', 'stated', 'Said Kouachi')
  expect(said.windowDays).toEqual([190, 221])
  expect(said.event).toContain('7 January 2015')
  only('lapsed-watch', 'possible', 'nobody-says', 'Said Kouachi')

  const cherif = only('lapsed-watch', 'certain', 'stated', 'Cherif Kouachi')
  expect(cherif.windowDays).toEqual([340, 464])
  only('lapsed-watch', 'possible', 'nobody-says', 'Cherif Kouachi')

  const listed = only('unshared-listing', 'possible', 'dates-too-vague', 'Said Kouachi')
  expect(listed.why).toMatch(/official/)

  const crossing = only('no-request-before-crossing', 'certain', 'stated', 'Boumeddiene')
  expect(crossing.window).toMatchObject({ from: '2015-01-02', to: '2015-01-08' })
  expect(crossing.why).toMatch(/minister|Ala/)
  // By one side's word alone; and Turkey says that it told France where she was, afterwards.
  expect(crossing.why).toMatch(/alone/)
  expect(`${crossing.why} ${crossing.against.map(({ text }) => text).join(' ')}`).toMatch(/passed/)

  const involved = only('conflicting-claims', 'certain', 'sources-conflict', 'Boumeddiene')
  expect(`${involved.question} ${involved.why}`).toContain('7 January')
  const elsewhere = only('conflicting-claims', 'possible', 'nobody-says', 'Boumeddiene')
  expect(`${elsewhere.question} ${elsewhere.why}`).toContain('9 January')

  const town = only('contradicted-fact', 'certain', 'stated', 'Fontenay-aux-Roses')
  expect(town.why).toMatch(/south/)
}
