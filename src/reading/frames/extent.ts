import { type Clause, clauseStart } from '../clauses/clause.ts'
import type { Scene } from './scene.ts'

/** The words of a noun scene, or of the clause from its subject to its last element. */
export const extent = (scene: Scene, withContent: boolean): { start: number; end: number } => {
  const { clause, noun } = scene
  if (noun !== null) {
    const last = scene.elements.filter((each) => each.kind === 'pp' || each.kind === 'time').at(-1)
    const lastEnd =
      last === undefined
        ? noun.end
        : last.kind === 'pp'
          ? last.phrase.end
          : last.kind === 'time'
            ? last.mark.end
            : noun.end
    return { start: noun.start, end: Math.max(noun.end, lastEnd) }
  }
  const start =
    clause.gap !== null && clause.link === 'relative' && clause.markStart >= 0 && clause.coordinated === null
      ? clause.markStart
      : clauseStart(clause)
  let end = clause.end
  if (withContent)
    for (const each of scene.clauses) if (each.id > clause.id && within(each, clause)) end = Math.max(end, each.end)
  for (const each of scene.clauses)
    if (each.parent === clause && (each.link === 'infinitive' || each.link === 'gerund') && each.id > clause.id)
      end = Math.max(end, each.end)
  return { start, end }
}

const within = (inner: Clause, outer: Clause): boolean => {
  let at: Clause | null = inner
  while (at !== null) {
    if (at === outer) return true
    if (at.link === 'adverbial' || (at.link === 'relative' && at.comma)) return false
    at = at.parent
  }
  return false
}
