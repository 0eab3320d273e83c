import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CAST, gapsOf, holds, PATIENCE, paper, product, RUNS, report, tally } from './support/day-worlds.ts'
import type { LooseClaim, ReadReport } from './support/gold-view.ts'
import { claim, said } from './support/made-up-case.ts'

const entities: ReadReport['entities'] = [
  ...CAST,
  { id: 'sources', type: 'SOURCE', name: 'several sources' },
  { id: 'bero', type: 'PERSON', name: 'Bero Lattimer' },
  { id: 'efa', type: 'PERSON', name: 'Efa Dronn' },
  { id: 'reports', type: 'SOURCE', name: 'local media' },
]
const stay = (words: string, more: Partial<LooseClaim> = {}) =>
  claim('stay', 'STAY', ['sela'], ['hall'], '2021-01-05', {
    span: { start: 0, end: words.length, text: words },
    ...more,
  })
const press = (n: number, one: LooseClaim): ReadReport =>
  paper([one], { id: `r${n}`, publisher: `Paper ${n}`, entities, received: Date.UTC(2021, 2, 16) + n })
const gaps = (...claims: readonly LooseClaim[]) => gapsOf('single-source', ...claims.map((one, n) => press(n, one)))

const WORDS = [
  'Sela Ombrai spent the night of the fifth in the Harbour Hall, in a room on the upper floor.',
  'On 5 January the Harbour Hall took in one guest more, and her name was Ombrai, its book says.',
  'It was in the Harbour Hall that she stayed when the ice came and the ferries went no longer.',
  'Nobody slept but Ombrai, who had come to the Harbour Hall with the last boat of that Tuesday.',
  'A bill of the Harbour Hall for Sela Ombrai is dated with the fifth day of the year it opened.',
]
const words = (n: number): string => WORDS[n] ?? ''

describe('three papers have Sela Ombrai in the Harbour Hall', () => {
  test('all of them have it from the minister', () => {
    const [gap] = gaps(...[0, 1, 2].map((n) => stay(words(n), { attribution: said('bero') })))
    expect(gap).toMatchObject({ verdict: 'certain', basis: 'stated', subject: { name: 'Sela Ombrai' } })
    expect(gap?.question).toBe('Does what 3 reports tell of Sela Ombrai on 5 January 2021 rest on one source?')
    expect(gap?.why).toMatch(/All of them have it from Bero Lattimer/)
  })

  test('one has it from sources that it does not name', () => {
    const gap = gaps(
      stay(words(0), { attribution: said('bero') }),
      stay(words(1), { attribution: said('bero') }),
      stay(words(2), { attribution: said('sources') }),
    )[0]
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
  })

  test('a clerk without a name may be three clerks', () => {
    const [gap] = gaps(...[0, 1, 2].map((n) => stay(words(n), { attribution: said('clerk') })))
    expect(gap).toMatchObject({ verdict: 'possible', basis: 'nobody-says' })
  })

  test('the minister says so, and Efa Dronn', () => {
    const gap = gaps(
      stay(words(0), { attribution: said('bero') }),
      stay(words(1), { attribution: said('bero') }),
      stay(words(2), { attribution: said('efa') }),
    )[0]
    expect(gap?.verdict).toBe('impossible')
  })

  test('in one and the same words, in their own name: they copied', () => {
    expect(gaps(stay(words(0)), stay(words(0)), stay(`${words(0)} It was cold.`))[0]?.verdict).toBe('certain')
    expect(gaps(stay(words(0)), stay(words(1)), stay(words(2)))[0]?.verdict).toBe('impossible')
  })

  test('a copy that left out whose word it was', () => {
    const gap = gaps(stay(words(0), { attribution: said('bero') }), stay(words(0)), stay(words(0)))[0]
    expect(gap?.verdict).toBe('certain')
    expect(gap?.why).toMatch(/from Bero Lattimer/)
  })

  test('two papers are not many; another day is another stay; guesses do not count', () => {
    expect(gaps(stay(words(0)), stay(words(0)))).toEqual([])
    expect(gaps(stay(words(0)), stay(words(0)), { ...stay(words(0)), time: { edtf: '2021-01-06' } })).toEqual([])
    expect(gaps(stay(words(0)), stay(words(0)), stay(words(0), { stance: 'speculated' }))).toEqual([])
  })

  test('a vaguer date may be the same day', () => {
    const vague = { ...stay(words(0)), time: { edtf: '2021-01' } }
    expect(gaps(stay(words(0)), stay(words(0)), vague)).toHaveLength(1)
  })
})

test('random cases against every way in which sources that are not named can turn out', { timeout: PATIENCE }, () => {
  const counts = tally()
  const told = fc.record({
    source: fc.constantFrom('bero', 'efa', 'sources', 'reports', null),
    copied: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(told, { minLength: 3, maxLength: 5 }), (papers) => {
      const [gap] = gaps(
        ...papers.map(({ source, copied }, n) =>
          stay(words(copied ? 0 : n), source === null ? {} : { attribution: said(source) }),
        ),
      )
      // Who stands behind each paper. The first paper has the words that others copy, too.
      const sameWords = (n: number): boolean => n === 0 || papers[n]?.copied === true
      const namedInWords = papers.filter(({ source }, n) => sameWords(n) && source !== null)
      const behind = papers.flatMap(({ source }, n): readonly string[] => {
        if (source !== null) return [source]
        if (!sameWords(n)) return [`paper ${n}`]
        return namedInWords.length > 0 ? [] : ['the paper that was copied']
      })
      const isHidden = (kind: string): boolean => kind === 'sources' || kind === 'reports'
      const kinds = [...new Set(behind)]
      // Each report's "sources" may be others.
      const hidden = behind.filter(isHidden)
      const named = kinds.filter((kind) => !isHidden(kind))
      // Whoever is not named may be anybody: one of the named, or one of two others.
      const worlds = product(hidden.map(() => [...named, 'x', 'y'])).map(
        (who) => new Set([...named, ...who]).size === 1,
      )
      return holds(counts, gap, worlds)
    }),
    { numRuns: RUNS },
  )
  report('single-source', counts)
  expect(counts.seen.certain).toBeGreaterThan(RUNS / 100)
  expect(counts.seen.possible).toBeGreaterThan(RUNS / 40)
  // Withheld are copies of one text whose source is not named: one source, of whom nobody knows who it is.
})
