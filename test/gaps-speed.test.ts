import { expect, test } from 'vitest'
import { findGaps } from '../src/gaps/index.ts'
import type { CaseView } from '../src/model/index.ts'
import { denseCase } from './support/dense-case.ts'
import { caseViewOf } from './support/gold-view.ts'
import { claim, FIRST, report } from './support/made-up-case.ts'

const CLAIMS = 20_000
const PERSONS = 1_000
const REPORTS = 100

/** 20,000 claims about 1,000 made-up persons in 100 reports: watches, attacks, journeys, listings, requests, and much else. */
const large = (): CaseView => {
  const name = (n: number): string =>
    `Person ${String.fromCharCode(65 + (n % 26))}${n.toString(36)} Family${(n * 7919) % PERSONS}`
  const types = [
    'start',
    'end',
    'attack',
    'listed',
    'journey',
    'unlisted',
    'arrival',
    'crossing',
    'norequest',
    'other',
  ] as const
  const originals = new Map(FIRST.claims.map((one) => [one.id, one]))
  const each = CLAIMS / REPORTS
  const reports = Array.from({ length: REPORTS }, (_, r) => {
    const persons = Array.from({ length: 40 }, (_, k) => (r * 10 + k) % PERSONS)
    const entities = [
      ...FIRST.entities,
      ...persons.map((n) => ({ id: `p${n}`, type: 'PERSON' as const, name: name(n) })),
    ]
    const claims = Array.from({ length: each }, (_, c) => {
      const person = `p${persons[c % persons.length]}`
      const type = types[(c + r) % types.length] ?? 'other'
      const original = originals.get(type)
      const month = String(1 + (c % 12)).padStart(2, '0')
      if (original === undefined) return claim(`c${c}`, 'STATEMENT', [person], [], `2020-${month}-11`)
      const swap = (ids: readonly string[]) =>
        ids.map((id) => (id === 'ilvo' || id === 'dalia' || id === 'siblings' ? person : id))
      const edtf = original.time?.edtf ?? null
      return {
        ...original,
        id: `c${c}`,
        subject: swap(original.subject),
        object: swap(original.object),
        roles: 'about' in (original.roles ?? {}) ? { ...original.roles, about: person } : (original.roles ?? {}),
        time: { edtf: edtf === null || edtf.length !== 7 ? edtf : `${edtf.slice(0, 4)}-${month}` },
      }
    })
    return { ...report(`r${r}`, '2021-03-15', claims), entities, received: Date.UTC(2021, 2, 15) + r }
  })
  return caseViewOf(reports)
}

/** The least processor time of three runs in milliseconds: what a machine is busy with besides does not count. */
const processorTime = (work: () => void): number => {
  const times = [1, 2, 3].map(() => {
    const before = process.threadCpuUsage()
    work()
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

test('20,000 claims about 1,000 persons', { timeout: 60_000 }, () => {
  const view = large()
  expect(view.claims).toHaveLength(CLAIMS)
  const { length } = findGaps(view)
  const best = processorTime(() => findGaps(view))
  console.log(
    `findGaps: 20,000 claims about 1,000 persons in ${Math.round(best)} ms of processor time (${length} gaps)`,
  )
  expect(best).toBeLessThan(1_500)
})

test.each([1, 100])('20,000 claims about one person, reports: %i', { timeout: 60_000 }, (reports) => {
  const view = denseCase(CLAIMS, { reports })
  expect(view.claims).toHaveLength(CLAIMS)
  const { length } = findGaps(view)
  expect(length).toBeGreaterThan(1_000)
  const best = processorTime(() => findGaps(view))
  console.log(
    `findGaps: 20,000 claims about one person in ${Math.round(best)} ms of processor time (reports: ${reports}, ${length} gaps)`,
  )
  expect(best).toBeLessThan(2_500)
})
