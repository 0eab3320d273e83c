import { added, type Kind, type Unit } from './unit.ts'

/**
 * A turn of phrase and how the pivot puts it. `pattern`: words parted by blanks, alternatives by "|", "?" after what may be missing, and classes
 * in capitals ("MONTH", "DAY"). `template`: words alone are added to the gloss; words in brackets stand for the words matched, for all of them or
 * for those from the nth to the mth ("[2-4:$2 night]"); "$n" is the gloss of the nth.
 */
export interface Row {
  readonly pattern: string
  readonly template: string
  readonly kind: Kind
}

export type Classes = Readonly<Record<string, (unit: Unit) => string | null>>

interface Element {
  readonly words: ReadonlySet<string> | null
  readonly of: ((unit: Unit) => string | null) | null
  readonly optional: boolean
}

interface Part {
  /** Null: only the gloss has it. */
  readonly range: readonly [first: number, last: number] | null
  readonly text: string
}

interface Compiled {
  readonly elements: readonly Element[]
  readonly parts: readonly Part[]
  readonly kind: Kind
}

export interface Rewriter {
  readonly byWord: ReadonlyMap<string, readonly Compiled[]>
  readonly byClass: readonly Compiled[]
}

const elementOf = (written: string, classes: Classes): Element => {
  const optional = written.endsWith('?')
  const plain = optional ? written.slice(0, -1) : written
  const of = classes[plain]
  return of === undefined ? { words: new Set(plain.split('|')), of: null, optional } : { words: null, of, optional }
}

const partsOf = (template: string, length: number): readonly Part[] =>
  [...template.matchAll(/\[(?:(\d+)-(\d+):)?([^[\]]*)\]|([^[\]]+)/g)]
    .map(([, first, last, inside, outside]): Part => {
      if (outside !== undefined) return { range: null, text: outside.trim() }
      return { range: first === undefined ? [1, length] : [Number(first), Number(last)], text: inside ?? '' }
    })
    .filter((part) => part.text !== '' || part.range !== null)

/** Rows ready to be tried; where several fit, the first. */
export const makeRewriter = (rows: readonly Row[], classes: Classes): Rewriter => {
  const byWord = new Map<string, Compiled[]>()
  const byClass: Compiled[] = []
  for (const { pattern, template, kind } of rows) {
    const elements = pattern.split(' ').map((each) => elementOf(each, classes))
    const compiled = { elements, parts: partsOf(template, elements.length), kind }
    const first = elements[0]?.words
    if (first === null || first === undefined || elements[0]?.optional === true) byClass.push(compiled)
    else for (const word of first) byWord.set(word, [...(byWord.get(word) ?? []), compiled])
  }
  return { byWord, byClass }
}

interface Match {
  readonly after: number
  /** For each element the unit that it matched. */
  readonly units: readonly (Unit | undefined)[]
  readonly glosses: readonly string[]
}

const matchAt = ({ elements }: Compiled, units: readonly Unit[], from: number): Match | null => {
  let at = from
  const matched: (Unit | undefined)[] = []
  const glosses: string[] = []
  for (const element of elements) {
    const unit = units[at]
    const broken = unit === undefined || (at > from && unit.gap.includes('\n\n'))
    const gloss = broken
      ? null
      : element.words !== null
        ? element.words.has(unit.low)
          ? unit.low
          : null
        : (element.of?.(unit) ?? null)
    if (gloss === null) {
      if (!element.optional) return null
      matched.push(undefined)
      glosses.push('')
    } else {
      matched.push(unit)
      glosses.push(gloss)
      at += 1
    }
  }
  return at === from ? null : { after: at, units: matched, glosses }
}

const unitsOf = (compiled: Compiled, match: Match, text: string): Unit[] => {
  const all = match.units.filter((unit) => unit !== undefined)
  const start = all[0]?.from ?? 0
  const out: Unit[] = []
  compiled.parts.forEach((part) => {
    const words = part.text
      .replace(/\$(\d+)/g, (_, n: string) => match.glosses[Number(n) - 1] ?? '')
      .replace(/ {2,}/g, ' ')
      .trim()
    if (part.range === null) {
      out.push(added(start, words, 'prep'))
      return
    }
    const [first, last] = part.range
    const covered = match.units.slice(first - 1, last).filter((unit) => unit !== undefined)
    const [head, tail] = [covered[0] ?? all[0], covered.at(-1) ?? all.at(-1)]
    if (head === undefined || tail === undefined) return
    const raw = text.slice(head.from, tail.to)
    out.push({
      from: head.from,
      to: tail.to,
      raw,
      low: raw.toLowerCase(),
      gap: head.gap,
      kind: compiled.kind,
      out: words,
    })
  })
  // The white space before the phrase goes to whatever is written first.
  const lead = out[0]
  if (lead !== undefined) out[0] = { ...lead, gap: all[0]?.gap ?? ' ' }
  return out
}

/** Puts turns of phrase into the pivot, from left to right. Linear in the number of units. */
export const rewrite = (units: readonly Unit[], rewriter: Rewriter, text: string): Unit[] => {
  const out: Unit[] = []
  let at = 0
  while (at < units.length) {
    const unit = units[at]
    if (unit === undefined) break
    let done = false
    for (const list of [rewriter.byWord.get(unit.low) ?? [], rewriter.byClass]) {
      for (const compiled of list) {
        const match = matchAt(compiled, units, at)
        if (match === null) continue
        out.push(...unitsOf(compiled, match, text))
        at = match.after
        done = true
        break
      }
      if (done) break
    }
    if (!done) {
      out.push(unit)
      at += 1
    }
  }
  return out
}
