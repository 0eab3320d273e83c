import type { ClaimItem, Entity } from '../api/types.ts'
import type { MarkRange } from './segments.ts'

/** A claim as it is lit in the text. */
export interface ClaimMark extends MarkRange {
  readonly claim: ClaimItem
  readonly line: number
}

/** A name as it is washed in the text; `id` is the entity's. */
export interface NameMark extends MarkRange {
  readonly plain: boolean
}

export const LINES = 3

/** Every mention, by entity; pronouns and descriptions are `plain`: they show only when their entity is chosen. */
export const nameMarks = (entities: readonly Entity[]): readonly NameMark[] =>
  entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, kind }) => ({ id: entity.id, start, end, plain: kind !== 'name' })),
  )

/** In the order of the text; of two that begin together the shorter first. */
export const inTextOrder = (claims: readonly ClaimItem[]): readonly ClaimItem[] =>
  [...claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1))

/** Reads `start-end` of an address. */
export const parseSpan = (text: string | null): { start: number; end: number } | null => {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '')
  if (found === null) return null
  const start = Number(found[1])
  const end = Number(found[2])
  return end > start ? { start, end } : null
}

/** Of the claims on one spot (shortest first) the one after the chosen one, so that clicking again goes on to the next. */
export const nextOnSpot = (ids: readonly string[], chosen: string | null): string | null => {
  if (ids.length === 0) return null
  const at = chosen === null ? -1 : ids.indexOf(chosen)
  return ids[(at + 1) % ids.length] ?? null
}
