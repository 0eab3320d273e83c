const known = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** The width of words in pixels, in the sans of the page at a size and weight. */
export const measureText = (words: string, size: number, weight = 400): number => {
  const key = `${weight} ${size} ${words}`
  const before = known.get(key)
  if (before !== undefined) return before
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return words.length * size * 0.6
  context.font = `${weight} ${size}px "Inter Variable", system-ui, sans-serif`
  const width = context.measureText(words).width
  if (known.size > 5_000) known.clear()
  known.set(key, width)
  return width
}

/** Words measured before the fonts came are measured again. */
export const forgetMeasures = (): void => known.clear()
