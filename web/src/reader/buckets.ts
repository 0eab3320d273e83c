import { type Block, blockAt } from './blocks.ts'
import type { Range } from './segments.ts'

export type Buckets<T> = readonly (readonly T[])[]

const NONE: readonly never[] = []
const same = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i])

/**
 * Sorts ranges into the blocks that they touch. A bucket whose content is the same as in `before` is the same array: so that a paragraph
 * is drawn anew only when something in it changed.
 */
export const bucketsOf = <T extends Range>(
  blocks: readonly Block[],
  ranges: readonly T[],
  before: Buckets<T>,
): Buckets<T> => {
  const buckets: T[][] = []
  for (const range of ranges) {
    for (let i = blockAt(blocks, range.start); i < blocks.length; i += 1) {
      const block = blocks[i]
      if (block === undefined || block.start >= range.end) break
      if (block.end <= range.start) continue
      const bucket = buckets[i] ?? []
      bucket.push(range)
      buckets[i] = bucket
    }
  }
  return blocks.map((_, i) => {
    const bucket = buckets[i] ?? NONE
    const old = before[i]
    return old !== undefined && same(old, bucket) ? old : bucket
  })
}
