import type { Gap } from '../api/types.ts'
import { VERDICT_WORDS } from './verdict-words.ts'

/** What is different about a gap from an earlier day: null where nothing is. */
export type Change = { readonly kind: 'opened' } | { readonly kind: 'flipped'; readonly before: string }

/** For each gap that was not there on the earlier day, or had another verdict then, what changed. */
export const changesSince = (earlier: readonly Gap[], now: readonly Gap[]): ReadonlyMap<string, Change> => {
  const before = new Map(earlier.map((gap) => [gap.id, gap]))
  const changes = new Map<string, Change>()
  for (const gap of now) {
    const old = before.get(gap.id)
    if (old === undefined) changes.set(gap.id, { kind: 'opened' })
    else if (old.verdict !== gap.verdict)
      changes.set(gap.id, { kind: 'flipped', before: VERDICT_WORDS[old.verdict].toLowerCase() })
  }
  return changes
}

/** How many gaps of the earlier day are there no longer. */
export const goneSince = (earlier: readonly Gap[], now: readonly Gap[]): number => {
  const here = new Set(now.map((gap) => gap.id))
  return earlier.filter((gap) => !here.has(gap.id)).length
}
