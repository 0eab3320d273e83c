/**
 * Score of incident templates: micro precision, recall and F1 over the type of the incident and five roles, templates of one report aligned
 * one to one so that the most fillers are right (Du, Rush, Cardie, "GTT: Template Filling with Generative Transformers", NAACL 2021).
 *
 * - A pair of templates may be aligned only where their types agree; a key of two types ("attack / bombing") agrees with either.
 * - A filler is right where its words, in small letters without articles and punctuation, are those of one alternative of a key's entity.
 *   Each entity of the key is given out once, so that two fillers for one entity are one right and one wrong.
 * - What stands in a template without a partner is wrong (predicted) or missed (key).
 * Since the sums of predicted and key fillers do not depend on the alignment, the most right fillers are the greatest F1 of the report.
 */
import { assign } from './assign.ts'

export const ROLES = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type Role = (typeof ROLES)[number]
export type Slot = 'type' | Role

/** A template: type in small letters; for each role its entities, each a list of strings any of which will do. A prediction gives one string each. */
export interface Template {
  readonly type: string
  readonly roles: Readonly<Partial<Record<Role, readonly (readonly string[])[]>>>
}

/** Counts of one slot. */
export interface Count {
  readonly right: number
  readonly predicted: number
  readonly key: number
}
export type Counts = Readonly<Record<Slot, Count>>

const PUNCTUATION = /[!-/:-@[-`{-~]/g
/** Small letters, no punctuation, no articles, single spaces. */
export const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(PUNCTUATION, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')

type Plain = { readonly type: string; readonly roles: Readonly<Record<Role, readonly ReadonlySet<string>[]>> }

const plain = (template: Template): Plain => {
  const of = (role: Role) =>
    (template.roles[role] ?? [])
      .map((entity) => new Set(entity.map(normal).filter((words) => words !== '')))
      .filter((entity) => entity.size > 0)
  return {
    type: template.type.toLowerCase().trim(),
    roles: {
      PerpInd: of('PerpInd'),
      PerpOrg: of('PerpOrg'),
      Target: of('Target'),
      Victim: of('Victim'),
      Weapon: of('Weapon'),
    },
  }
}

const agrees = (predicted: Plain, key: Plain): boolean =>
  predicted.type !== '' && key.type.split('/').some((type) => type.trim() === predicted.type)

/** Every string of the prediction is an alternative of the key. */
const matches = (predicted: ReadonlySet<string>, key: ReadonlySet<string>): boolean => {
  for (const words of predicted) if (!key.has(words)) return false
  return true
}

const rightIn = (predicted: Plain, key: Plain, role: Role): number =>
  assign(predicted.roles[role].map((mine) => key.roles[role].map((theirs) => (matches(mine, theirs) ? 1 : 0)))).length

/** Templates that say the same are one. */
const distinct = (templates: readonly Template[]): Plain[] => {
  const seen = new Set<string>()
  return templates.map(plain).filter((template) => {
    const key = JSON.stringify([template.type, ROLES.map((role) => template.roles[role].map((each) => [...each]))])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Counts of one report. */
export const scoreReport = (predictions: readonly Template[], keys: readonly Template[]): Counts => {
  const mine = distinct(predictions)
  const theirs = distinct(keys)
  const weight = (a: Plain, b: Plain): number =>
    agrees(a, b) ? 1 + ROLES.reduce((sum, role) => sum + rightIn(a, b, role), 0) : 0
  const pairs = assign(mine.map((a) => theirs.map((b) => weight(a, b))))
  const count = (slot: Slot): Count => {
    const size = (template: Plain) => (slot === 'type' ? 1 : template.roles[slot].length)
    let right = 0
    for (const [i, j] of pairs) {
      const [a, b] = [mine[i], theirs[j]]
      if (a !== undefined && b !== undefined) right += slot === 'type' ? 1 : rightIn(a, b, slot)
    }
    const total = (list: readonly Plain[]) => list.reduce((sum, template) => sum + size(template), 0)
    return { right, predicted: total(mine), key: total(theirs) }
  }
  return {
    type: count('type'),
    PerpInd: count('PerpInd'),
    PerpOrg: count('PerpOrg'),
    Target: count('Target'),
    Victim: count('Victim'),
    Weapon: count('Weapon'),
  }
}

const plus = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  predicted: a.predicted + b.predicted,
  key: a.key + b.key,
})

export const addCounts = (a: Counts, b: Counts): Counts => ({
  type: plus(a.type, b.type),
  PerpInd: plus(a.PerpInd, b.PerpInd),
  PerpOrg: plus(a.PerpOrg, b.PerpOrg),
  Target: plus(a.Target, b.Target),
  Victim: plus(a.Victim, b.Victim),
  Weapon: plus(a.Weapon, b.Weapon),
})

export const NO_COUNTS: Counts = scoreReport([], [])

/** All slots together. */
export const micro = (counts: Counts): Count => ROLES.reduce((sum, role) => plus(sum, counts[role]), counts.type)

/** Precision, recall and F1 of a count, 0 to 1. Nothing to find and nothing found is 1; nothing found of something is 0. */
export const figures = ({ right, predicted, key }: Count): { p: number; r: number; f1: number } => {
  if (predicted === 0 && key === 0) return { p: 1, r: 1, f1: 1 }
  const p = predicted === 0 ? 0 : right / predicted
  const r = key === 0 ? 0 : right / key
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}
