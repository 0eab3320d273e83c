import type { Judgement } from '../model/index.ts'

/** A union-find over entities that refuses to put together what is held apart. */
export interface Partition {
  readonly find: (index: number) => number
  /** Holds two entities apart. `firm` is a "different"; otherwise an "unsure", which only a person's "same" overrides. */
  readonly holdApart: (a: number, b: number, judgement: Judgement, firm: boolean) => void
  /** Puts two together, or says which judgement stands against it. */
  readonly join: (a: number, b: number, byPerson: boolean) => Judgement | null
}

interface Bar {
  readonly other: number
  readonly judgement: Judgement
  readonly firm: boolean
}

export const partition = (size: number): Partition => {
  const parent = Int32Array.from({ length: size }, (_, index) => index)
  const bars = new Map<number, Bar[]>()

  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = index; parent[at] !== root; ) {
      const next = parent[at] ?? root
      parent[at] = root
      at = next
    }
    return root
  }

  const bar = (root: number, entry: Bar): void => {
    const list = bars.get(root)
    if (list === undefined) bars.set(root, [entry])
    else list.push(entry)
  }

  const standing = (a: number, b: number, byPerson: boolean): Judgement | null => {
    for (const entry of bars.get(a) ?? [])
      if ((entry.firm || !byPerson) && find(entry.other) === b) return entry.judgement
    return null
  }

  return {
    find,
    holdApart: (a, b, judgement, firm) => {
      bar(find(a), { other: b, judgement, firm })
      bar(find(b), { other: a, judgement, firm })
    },
    join: (a, b, byPerson) => {
      const left = find(a)
      const right = find(b)
      if (left === right) return null
      const against = standing(left, right, byPerson)
      if (against !== null) return against
      const [root, child] = left < right ? [left, right] : [right, left]
      parent[child] = root
      const moved = bars.get(child)
      if (moved !== undefined) {
        for (const entry of moved) bar(root, entry)
        bars.delete(child)
      }
      return null
    },
  }
}
