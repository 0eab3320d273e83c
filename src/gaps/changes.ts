import type { Gap } from '../model/index.ts'

/**
 * What became of a gap between two instants. `opened`: it is open and was not there, or was closed. `closed`: it was open, and is closed
 * or not found any more. `changed`: it is open as it was, with another verdict or basis.
 */
export interface GapDifference {
  readonly kind: 'opened' | 'closed' | 'changed'
  readonly before: Gap | null
  readonly after: Gap | null
}

const kindOf = (before: Gap | null, after: Gap | null): GapDifference['kind'] | null => {
  const [wasOpen, isOpen] = [before?.state === 'open', after?.state === 'open']
  if (isOpen && !wasOpen) return 'opened'
  if (wasOpen && !isOpen) return 'closed'
  if (!isOpen || before === null || after === null) return null
  return before.verdict !== after.verdict || before.basis !== after.basis ? 'changed' : null
}

/** The gaps of two lists that are not the same in both, those of the later list first, in its order. */
export const differencesOf = (before: readonly Gap[], after: readonly Gap[]): readonly GapDifference[] => {
  const was = new Map(before.map((gap) => [gap.id, gap]))
  const now = new Set(after.map((gap) => gap.id))
  const pairs = [
    ...after.map((gap) => ({ before: was.get(gap.id) ?? null, after: gap })),
    ...before.filter((gap) => !now.has(gap.id)).map((gap) => ({ before: gap, after: null })),
  ]
  return pairs.flatMap((pair) => {
    const kind = kindOf(pair.before, pair.after)
    return kind === null ? [] : [{ kind, ...pair }]
  })
}
