/** A stretch of words as a PDF places it: points from the page's lower left corner. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/**
 * The paragraphs of a page, in the order in which the PDF draws its words. A PDF has no paragraphs, only places: a new one begins after a
 * wide gap, a jump, a change of size, an indent, or a short line that ends a sentence. Lines are joined by a space; see {@link joinWords}
 * for words that were cut at the end of a line.
 */
export const paragraphsOf = (items: readonly PlacedText[]): readonly (readonly string[])[] => {
  const lines = linesOf(items)
  const pitch = usualPitch(lines)
  const right = Math.max(0, ...edges(lines))
  const paragraphs: string[][] = []
  let current: string[] = []
  let previous: Line | null = null
  for (const line of lines) {
    if (previous !== null && beginsParagraph(previous, line, pitch, right)) {
      paragraphs.push(current)
      current = []
    }
    current.push(line.text)
    previous = line
  }
  if (current.length > 0) paragraphs.push(current)
  return paragraphs
}

/** The right edges that matter, without spreading a hostile page's worth of lines on the stack. */
const edges = (lines: readonly Line[]): readonly number[] => [
  lines.reduce((most, line) => Math.max(most, line.right), 0),
]

const beginsParagraph = (previous: Line, line: Line, pitch: number, right: number): boolean => {
  const gap = previous.y - line.y
  const size = Math.max(previous.size, line.size)
  if (Math.abs(previous.size - line.size) > size * 0.15) return true
  if (gap > Math.max(pitch * 1.35, size * 1.2)) return true
  const endsSentence = /[.!?:…”"»)]$/.test(previous.text)
  // Upwards: the next column, or another box. A sentence goes on there.
  if (gap < -size) return endsSentence
  if (line.x - previous.x > size * 0.8 && line.x - previous.x < size * 6 && endsSentence) return true
  return endsSentence && previous.right < right - (right - previous.x) * 0.2
}

const linesOf = (items: readonly PlacedText[]): readonly Line[] => {
  const lines: Line[] = []
  let parts: string[] = []
  let first: PlacedText | null = null
  let last: PlacedText | null = null
  const end = (): void => {
    const text = parts.join('').replace(/\s+/g, ' ').trim()
    if (first !== null && last !== null && text !== '') {
      lines.push({ text, x: first.x, right: last.x + last.width, y: first.y, size: first.size })
    }
    parts = []
    first = null
    last = null
  }
  for (const item of items) {
    if (item.text.trim() === '') {
      if (parts.length > 0 && item.text !== '') parts.push(' ')
      continue
    }
    if (last !== null && first !== null) {
      if (Math.abs(item.y - last.y) > Math.max(item.size, last.size) * 0.5) end()
      else if (item.x - (last.x + last.width) > item.size * 0.15 || item.x < last.x - item.size) parts.push(' ')
    }
    first ??= item
    last = item
    parts.push(item.text)
  }
  end()
  return lines
}

const usualPitch = (lines: readonly Line[]): number => {
  const gaps: number[] = []
  for (const [index, line] of lines.entries()) {
    const gap = (lines[index - 1]?.y ?? line.y) - line.y
    if (gap > 1) gaps.push(gap)
  }
  gaps.sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

/**
 * Joins the lines of paragraphs. A word cut by a hyphen at the end of a line is made whole, unless the document writes it with the hyphen
 * elsewhere ("well-known"), or the next line begins with a capital or a digit.
 */
export const joinWords = (paragraphs: readonly (readonly string[])[]): readonly string[] => {
  const words = new Set<string>()
  for (const lines of paragraphs) {
    for (const line of lines)
      for (const word of line.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []) words.add(word)
  }
  return paragraphs.map((lines) => {
    const joined: string[] = []
    for (const line of lines) {
      const before = joined.at(-1)
      const head = before === undefined ? undefined : /([\p{L}\p{M}]{2,60})[-\u00ad]$/u.exec(before.slice(-64))?.[1]
      const tail = /^\p{Ll}[\p{L}\p{M}]{0,60}/u.exec(line)?.[0]
      if (before === undefined || head === undefined) joined.push(line)
      else if (tail === undefined)
        joined[joined.length - 1] = before.endsWith('-') ? before + line : `${before.slice(0, -1)}${line}`
      else {
        const keeps = words.has(`${head}-${tail}`.toLowerCase()) && !words.has(`${head}${tail}`.toLowerCase())
        joined[joined.length - 1] = `${keeps ? before : before.slice(0, -1)}${line}`
      }
    }
    return joined.join(' ')
  })
}
