/**
 * The one-to-one assignment of rows to columns with the greatest sum (Hungarian method with potentials, O(n^3); Kuhn 1955, Jonker and
 * Volgenant 1987). `weights[i][j] <= 0` means that the two may not be paired. Returns pairs of indexes.
 */
export const assign = (weights: readonly (readonly number[])[]): readonly (readonly [number, number])[] => {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  const size = Math.max(rows, columns)
  if (rows === 0 || columns === 0) return []
  const cost = (i: number, j: number): number => -Math.max(0, weights[i]?.[j] ?? 0)
  const u = new Float64Array(size + 1)
  const v = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  const way = new Int32Array(size + 1)
  const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row
    let column = 0
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    do {
      used[column] = 1
      const from = at(rowOf, column)
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= size; j++) {
        if (used[j] === 1) continue
        const reduced = cost(from - 1, j - 1) - at(u, from) - at(v, j)
        if (reduced < at(least, j)) {
          least[j] = reduced
          way[j] = column
        }
        if (at(least, j) < delta) {
          delta = at(least, j)
          next = j
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j] === 1) {
          u[at(rowOf, j)] = at(u, at(rowOf, j)) + delta
          v[j] = at(v, j) - delta
        } else least[j] = at(least, j) - delta
      }
      column = next
    } while (at(rowOf, column) !== 0)
    while (column !== 0) {
      const before = at(way, column)
      rowOf[column] = at(rowOf, before)
      column = before
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let j = 1; j <= size; j++) {
    const i = at(rowOf, j) - 1
    if (i < rows && j <= columns && (weights[i]?.[j - 1] ?? 0) > 0) pairs.push([i, j - 1])
  }
  return pairs
}
