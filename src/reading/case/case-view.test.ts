import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReport } from '../read-report.ts'
import { caseOf, caseView } from './case-view.ts'

const REPORT = `San Mirano, 3 Jan 90 (AKP) -- [Text] The National Police reported that Carlos Velandro, mayor of Ostrava, was kidnapped on Tuesday by
members of the Quevaro Liberation Front (QLF). The mayor's driver said he saw two armed men near the Velandro Bridge.

"We do not know who they are," General Tomas Ruvelo told the AKP. U.S. officials declined to comment in May.`

const upper = (text: string): string => text.toUpperCase()
const lower = (text: string): string => text.toLowerCase()

describe('whether case says something', () => {
  test.each([
    [REPORT, 'mixed'],
    [upper(REPORT), 'upper'],
    [lower(REPORT), 'lower'],
    ['FIVE DEAD', 'mixed'],
    ['', 'mixed'],
    ['12 345 -- 67', 'mixed'],
  ])('%#', (text, verdict) => {
    expect(caseOf(text)).toBe(verdict)
  })

  test('a text that has case is left alone', () => {
    expect(caseView(REPORT)).toBe(REPORT)
  })
})

describe('the case view', () => {
  test.each([
    ['capitals', upper],
    ['small letters', lower],
  ])('%s: the report as a careful writer would have put it', (_, change) => {
    expect(caseView(change(REPORT)).replace('mayor of', 'Mayor of')).toBe(REPORT.replace('mayor of', 'Mayor of'))
  })

  test('an acronym in brackets stays one wherever it stands again', () => {
    const text = upper(
      'The Front of the Hill People (ZELOR) denied it. Ten men of ZELOR had left Ostrava on the first of May.',
    )
    expect(caseView(text)).toContain('Ten men of ZELOR had left')
  })

  test('a word that is a month besides', () => {
    const text = upper(
      'The troops may march on 3 May. Nobody said that they might march in March or that they may not.',
    )
    expect(caseView(text)).toBe(
      'The troops may march on 3 May. Nobody said that they might march in March or that they may not.',
    )
  })

  test('names of the caller', () => {
    const text = upper('The people of the quiet ones met last night. Nobody saw the quiet ones leave the town again.')
    expect(caseView(text, [{ name: 'Quiet Ones', type: 'ORG' }])).toContain('Nobody saw the Quiet Ones leave')
  })

  test('letters that are longer in the other case keep the length', () => {
    const text = `${upper('The street in question was closed by the police last night, they said.')} STRAßE İZMİR ŉ ǰ`
    expect(caseView(text)).toHaveLength(text.length)
  })

  test('any text keeps its length, and its letters but for case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (tail) => {
        const text = upper(`${REPORT}\n\n${tail}`)
        const view = caseView(text)
        expect(view).toHaveLength(text.length)
        const small = (of: string) => [...of].map((letter) => letter.toLowerCase())
        expect(small(view)).toEqual(small(text))
      }),
    )
  })
})

describe('a report without case', () => {
  test.each([
    ['capitals', upper],
    ['small letters', lower],
  ])('%s: reads as the mixed one does, in its own words', (_, change) => {
    const text = change(REPORT)
    const reading = readReport(text)
    const shapes = (of: ReturnType<typeof readReport>) =>
      of.claims.map((claim) => [claim.type, claim.span.start, claim.span.end, claim.polarity])
    expect(shapes(reading)).toEqual(shapes(readReport(REPORT)))
    expect(reading.claims.length).toBeGreaterThan(0)
    for (const claim of reading.claims) expect(claim.span.text).toBe(text.slice(claim.span.start, claim.span.end))
    for (const time of reading.times) expect(time.text).toBe(text.slice(time.start, time.end))
    for (const { mentions } of reading.entities)
      for (const mention of mentions) expect(mention.text).toBe(text.slice(mention.start, mention.end))
    expect(reading.entities.map((entity) => entity.name)).toContain('Carlos Velandro')
  })

  test('a megabyte of capitals is recased in time', () => {
    const begun = process.cpuUsage()
    expect(caseView('A'.repeat(1_000_000))).toHaveLength(1_000_000)
    expect(caseView('AB '.repeat(333_000))).toHaveLength(999_000)
    expect(caseView('(A) [B] -- '.repeat(90_000))).toHaveLength(990_000)
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(5000)
  })
})
