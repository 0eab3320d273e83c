/** The stretch of a row that a mark covers on the paper, with the words that belong to it. Pixels. */
export interface Shape {
  readonly key: string
  readonly x0: number
  readonly x1: number
  readonly label: string
  /** Where the words may stand inside the shape; null where they may only stand beside it. */
  readonly room: readonly [number, number] | null
  /** Higher goes first where there is not room for all. */
  readonly rank: number
}

export interface Placed {
  readonly key: string
  readonly x: number
  readonly width: number
  readonly where: 'inside' | 'right' | 'left'
}

const PAD = 6
const BETWEEN = 5

/**
 * Finds a place for each label of one row: inside its shape, else to the right, else to the left, where neither another shape nor another
 * label stands and nothing runs over the edge. What finds no place is left out. `measure` gives the width of words.
 */
export const placeLabels = (
  shapes: readonly Shape[],
  measure: (label: string) => number,
  width: number,
): readonly Placed[] => {
  const placed: Placed[] = []
  const busy: (readonly [number, number, string])[] = shapes.map((shape) => [shape.x0, shape.x1, shape.key])
  const free = (x0: number, x1: number, own: string): boolean =>
    x0 >= 0 && x1 <= width && busy.every(([b0, b1, key]) => key === own || x1 + BETWEEN <= b0 || b1 + BETWEEN <= x0)
  const put = (shape: Shape, x: number, size: number, where: Placed['where']): void => {
    placed.push({ key: shape.key, x, width: size, where })
    busy.push([x, x + size, `label of ${shape.key}`])
  }
  for (const shape of [...shapes].sort((a, b) => b.rank - a.rank || a.x0 - b.x0)) {
    if (shape.label === '' || shape.x1 < 0 || shape.x0 > width) continue
    const size = measure(shape.label)
    const start = shape.room === null ? 0 : Math.max(shape.room[0], 0) + PAD
    const end = shape.room === null ? 0 : Math.min(shape.room[1], width) - PAD
    const inside =
      end - start >= size && busy.every(([b0, b1, key]) => key === shape.key || start + size <= b0 || b1 <= start)
    if (inside) put(shape, start, size, 'inside')
    else if (free(shape.x1 + BETWEEN, shape.x1 + BETWEEN + size, shape.key))
      put(shape, shape.x1 + BETWEEN, size, 'right')
    else if (free(shape.x0 - BETWEEN - size, shape.x0 - BETWEEN, shape.key))
      put(shape, shape.x0 - BETWEEN - size, size, 'left')
  }
  return placed
}
