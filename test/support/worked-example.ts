import fs from 'node:fs'
import path from 'node:path'
import { findGaps } from '../../src/gaps/index.ts'
import type { Gap } from '../../src/model/index.ts'
import type { LooseClaim, ReadReport } from './gold-view.ts'
import { caseViewOf } from './gold-view.ts'

/*
 * The cases that the pages of the rules work through. A page holds them as blocks that begin with three backticks and `case`:
 *
 *     persons: Ilvo Marchetta
 *     places: Veldmark
 *     report 2021-03-15
 *     SURVEILLANCE | Veldmark | Ilvo Marchetta | 2019-08 | phase: end
 *     gives Ilvo Marchetta, Veldmark: certain, stated
 *
 * A claim is its type, whose act it is, to whom, when (EDTF; all may be empty), then what more there is: `role: value`, `not` for what is
 * denied, a stance, `by` and a source, or the words in quotes. What a line `gives` holds of the reports above it.
 */

/** What the page says that its rule gives, and what it gives. */
export interface Expected {
  readonly line: string
  readonly wanted: string
  readonly given: string
}

const KINDS: Readonly<Record<string, string>> = {
  persons: 'PERSON',
  places: 'GPE',
  bodies: 'ORG',
  lists: 'LIST',
  sites: 'FAC',
}
const STANCES = ['reported', 'hypothesised', 'speculated', 'planned', 'denied', 'unknown'] as const

const split = (text: string, by: string): string[] => text.split(by).map((part) => part.trim())
const names = (cell: string | undefined): string[] => split(cell ?? '', ',').filter((name) => name !== '')
const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

/** The blocks of one page. */
export const blocksOf = (file: string): readonly string[] =>
  [...fs.readFileSync(file, 'utf8').matchAll(/^```case\n(.*?)^```$/gms)].map((match) => match[1] ?? '')

/** Works one block through. @throws RangeError where a line of it cannot be read. */
export const work = (rule: string, block: string): readonly Expected[] => {
  const kinds = new Map<string, string>()
  const reports: (ReadReport & { readonly claims: LooseClaim[] })[] = []
  const expected: Expected[] = []
  for (const line of split(block, '\n').filter((one) => one !== '')) {
    const kind = /^(\w+): (.*)$/.exec(line)
    const report = /^report (\d{4}-\d\d-\d\d)(?: (.+))?$/.exec(line)
    const gives = /^gives(?: ([^:]*?))?(?:: (\w+), ([a-z -]+)| nothing)$/.exec(line)
    if (kind !== null && KINDS[kind[1] ?? ''] !== undefined)
      for (const name of names(kind[2])) kinds.set(name, KINDS[kind[1] ?? ''] ?? '')
    else if (report !== null) reports.push(reportOf(report[1] ?? '', report[2] ?? `Paper ${reports.length + 1}`))
    else if (gives !== null) {
      const wanted = gives[2] === undefined ? 'nothing' : `${gives[2]}, ${gives[3]?.replaceAll(' ', '-')}`
      expected.push({ line, wanted, given: givenBy(rule, reports, kinds, names(gives[1])) })
    } else if (line.includes('|')) {
      const last = reports[reports.length - 1]
      if (last === undefined) throw new RangeError(`a claim before any report: ${line}`)
      last.claims.push(claimOf(last.claims.length + 1, split(line, '|'), kinds))
    } else throw new RangeError(`not a line of a worked example: ${line}`)
  }
  return expected
}

const reportOf = (day: string, publisher: string): ReadReport & { readonly claims: LooseClaim[] } => ({
  id: `${idOf(publisher)} ${day}`,
  publisher,
  published: day,
  received: Date.parse(`${day}T12:00:00Z`),
  entities: [],
  claims: [],
})

/** More than the words of any one claim: what is told first in a report stands before what follows. */
const APART = 1_000

const claimOf = (nth: number, cells: readonly string[], kinds: Map<string, string>): LooseClaim => {
  const id = `c${nth}`
  const start = nth * APART
  const [type = '', who, whom, when = '', ...more] = cells
  const idsOf = (cell: string | undefined): string[] =>
    names(cell).map((name) => {
      if (!kinds.has(name)) kinds.set(name, 'OTHER')
      return idOf(name)
    })
  const claim = { id, type, subject: idsOf(who), object: idsOf(whom), time: { edtf: when === '' ? null : when } }
  const roles: Record<string, string> = {}
  let rest: Partial<LooseClaim> = {}
  let words = `words of ${id}`
  for (const part of more) {
    const role = /^([\w-]+): (.+)$/.exec(part)
    const source = /^by (.+)$/.exec(part)?.[1]
    const stance = STANCES.find((one) => one === part)
    if (role !== null) roles[role[1] ?? ''] = kinds.has(role[2] ?? '') ? idOf(role[2] ?? '') : (role[2] ?? '')
    else if (source !== undefined) {
      if (!kinds.has(source)) kinds.set(source, 'SOURCE')
      rest = { ...rest, attribution: [{ source: idOf(source), cue: 'said' }] }
    } else if (/^".*"$/.test(part)) words = part.slice(1, -1)
    else if (part === 'not') rest = { ...rest, polarity: 'negative' }
    else if (stance !== undefined) rest = { ...rest, stance }
    else throw new RangeError(`not a part of a claim: ${part}`)
  }
  return { ...claim, ...rest, roles, span: { start, end: start + words.length, text: words } }
}

/** Gaps of one rule about somebody (and, where named, by an authority; `nobody` for none) as words. */
const givenBy = (
  rule: string,
  reports: readonly ReadReport[],
  kinds: ReadonlyMap<string, string>,
  [subject, authority]: readonly string[],
): string => {
  const entities = [...kinds].map(([name, type]) => ({ id: idOf(name), name, type })) as ReadReport['entities']
  const isMeant = (gap: Gap): boolean =>
    gap.rule === rule &&
    (subject === undefined || gap.subject.name === subject) &&
    (authority === undefined || (gap.authority ?? 'nobody') === authority)
  const gaps = findGaps(caseViewOf(reports.map((report) => ({ ...report, entities })))).filter(isMeant)
  return gaps.length === 0 ? 'nothing' : gaps.map((gap) => `${gap.verdict}, ${gap.basis}`).join('; ')
}

export const RULE_PAGES = path.join(import.meta.dirname, '..', '..', 'docs', 'rules')
