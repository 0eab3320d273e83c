import fc from 'fast-check'
import { findGaps } from '../../src/gaps/index.ts'
import type { Gap, Verdict } from '../../src/model/index.ts'
import type { LooseClaim, ReadReport } from './gold-view.ts'
import { caseViewOf } from './gold-view.ts'

/*
 * Small worlds of twelve days, for verdicts to be held against all the ways in which vague dates can turn out. Persons are made up; Iceland
 * stands for any country, because its clocks show UTC and a day there is a day.
 */

/** How many random cases a property is tried with: 2,000, or as many as LACUNA_RUNS says. */
export const RUNS = Number(process.env.LACUNA_RUNS ?? 2_000)
/** Milliseconds that so many cases may take. */
export const PATIENCE = 60_000 + RUNS * 60

export const DAYS = 12
export interface Days {
  readonly from: number
  readonly to: number
}

export const day = (n: number): string => `2021-01-${String(n + 1).padStart(2, '0')}`
/** "Some day from .. to .." as EDTF. */
export const edtf = ({ from, to }: Days): string => (from === to ? day(from) : `[${day(from)}..${day(to)}]`)
/** "From .. to .." as EDTF. */
export const interval = ({ from, to }: Days): string => `${day(from)}/${day(to)}`
export const days = fc
  .tuple(fc.nat(DAYS - 1), fc.nat(4))
  .map(([from, more]): Days => ({ from, to: Math.min(DAYS - 1, from + more) }))
export const each = ({ from, to }: Days): readonly number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n)

/** All ways to pick one of each. */
export const product = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((all, list) => all.flatMap((one) => list.map((item) => [...one, item])), [[]])

export const CAST: ReadReport['entities'] = [
  { id: 'sela', type: 'PERSON', name: 'Sela Ombrai' },
  { id: 'tavo', type: 'PERSON', name: 'Tavo Kern' },
  { id: 'iceland', type: 'GPE', name: 'Iceland' },
  { id: 'ireland', type: 'GPE', name: 'Ireland' },
  { id: 'veldmark', type: 'GPE', name: 'Veldmark' },
  { id: 'hall', type: 'FAC', name: 'Harbour Hall' },
  { id: 'clerk', type: 'SOURCE', name: 'a harbour clerk' },
  { id: 'pilot', type: 'SOURCE', name: 'a retired pilot' },
]

export const paper = (claims: readonly LooseClaim[], more: Partial<ReadReport> = {}): ReadReport => ({
  id: 'one',
  publisher: 'Made-up paper',
  publisherCountry: 'IS',
  published: '2021-03-15',
  received: Date.UTC(2021, 2, 16),
  entities: CAST,
  claims,
  ...more,
})

/** The gaps of one rule in a case of these reports. */
export const gapsOf = (rule: string, ...reports: readonly ReadReport[]): readonly Gap[] =>
  findGaps(caseViewOf(reports)).filter((gap) => gap.rule === rule)

/** How often each verdict came, and how often it was the only one that the worlds allow and was not given. */
export interface Tally {
  readonly seen: Record<Verdict | 'none', number>
  withheld: number
}
export const tally = (): Tally => ({ seen: { certain: 0, possible: 0, impossible: 0, none: 0 }, withheld: 0 })

/**
 * Whether the verdict holds in these worlds, each of which has the hole or has it not: certain in all, impossible in none. A verdict of
 * possible where all worlds agree is no lie and is counted as withheld.
 */
export const holds = (counts: Tally, gap: Gap | undefined, worlds: readonly boolean[]): boolean => {
  counts.seen[gap?.verdict ?? 'none']++
  const some = worlds.some((hole) => hole)
  const all = worlds.every((hole) => hole)
  if (gap?.verdict === 'possible' && worlds.length > 0 && (all || !some)) counts.withheld++
  if (gap?.verdict === 'certain') return all
  if (gap?.verdict === 'impossible') return !some
  return true
}

export const report = (rule: string, counts: Tally): void =>
  console.log(
    `${rule}: ${RUNS} random cases, ${Object.entries(counts.seen)
      .map(([verdict, n]) => `${n} ${verdict}`)
      .join(', ')}; 0 wrong; ${counts.withheld} possible where the days leave one answer`,
  )
