/** Declared values by property, both in lower case; the last one wins, `!important` before the others. */
export type Declarations = ReadonlyMap<string, string>

export interface StyleRule {
  readonly selector: string
  readonly declarations: Declarations
  /** Grows with what a browser weighs: important, ids, classes, elements, then the order in the page. */
  readonly weight: number
}

export const readDeclarations = (css: string): Declarations => {
  const values = new Map<string, string>()
  const important = new Set<string>()
  for (const part of css.split(';')) {
    const colon = part.indexOf(':')
    if (colon === -1) continue
    const property = part.slice(0, colon).trim().toLowerCase()
    let value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    const isImportant = value.endsWith('!important') || value.endsWith('! important')
    if (isImportant) value = value.slice(0, value.lastIndexOf('!')).trim()
    if (important.has(property) && !isImportant) continue
    if (isImportant) important.add(property)
    values.set(property, value)
  }
  return values
}

/** The plain rules of a page's own style sheet. What stands inside `@media` and the like is left out: it may not apply. */
export const readRules = (css: string, maxRules: number): readonly StyleRule[] => {
  const text = withoutComments(css)
  const rules: StyleRule[] = []
  let at = 0
  while (at < text.length && rules.length < maxRules) {
    const open = text.indexOf('{', at)
    if (open === -1) break
    const semicolon = text.indexOf(';', at)
    const prelude = text.slice(at, open).trim()
    if (prelude.startsWith('@') && semicolon !== -1 && semicolon < open) {
      at = semicolon + 1
      continue
    }
    if (prelude.startsWith('@')) {
      at = endOfBlock(text, open)
      continue
    }
    const close = text.indexOf('}', open)
    const end = close === -1 ? text.length : close
    const block = text.slice(open + 1, end)
    const declarations = readDeclarations(block)
    const important = block.includes('!') ? 1 : 0
    for (const selector of prelude.split(',')) {
      const trimmed = selector.trim()
      if (isPlain(trimmed))
        rules.push({ selector: trimmed, declarations, weight: specificity(trimmed, important) + rules.length * 1e-6 })
    }
    at = end + 1
  }
  return rules
}

/** A selector that holds whatever the visitor does: no hover, no scripts, and short enough to be one a person wrote. */
const isPlain = (selector: string): boolean => {
  if (selector === '' || selector.length > 200 || selector.includes('~')) return false
  const pseudo = selector.match(/::?[a-z-]+/gi) ?? []
  return pseudo.every((one) =>
    /^:(?:first-child|last-child|only-child|nth-child|nth-of-type|first-of-type|last-of-type|root)$/i.test(one),
  )
}

const specificity = (selector: string, important: number): number => {
  const ids = selector.match(/#[\w-]+/g)?.length ?? 0
  const classes = selector.match(/[.[:][\w-]+/g)?.length ?? 0
  const elements = selector.match(/(?:^|[\s>+~])[a-z][\w-]*/gi)?.length ?? 0
  return important * 1e6 + ids * 1e4 + classes * 100 + elements
}

const withoutComments = (css: string): string => {
  const parts: string[] = []
  let at = 0
  while (true) {
    const open = css.indexOf('/*', at)
    if (open === -1) break
    parts.push(css.slice(at, open))
    const close = css.indexOf('*/', open + 2)
    if (close === -1) return parts.join(' ')
    at = close + 2
  }
  parts.push(css.slice(at))
  return parts.join(' ')
}

const endOfBlock = (css: string, open: number): number => {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    const sign = css.charCodeAt(at)
    if (sign === 123) depth++
    else if (sign === 125 && --depth === 0) return at + 1
  }
  return css.length
}

/** A length in CSS pixels, where it says so by itself; `em` and the like count 16. Null where it can't be told. */
export const lengthInPixels = (value: string): number | null => {
  const match = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(px|pt|em|rem|ex|ch|vw|vh|vmin|vmax|cm|mm|in|%)?$/.exec(
    value.trim().slice(0, 30),
  )
  if (match === null) return null
  const unit = match[2] ?? 'px'
  const scale: Readonly<Record<string, number>> = {
    px: 1,
    pt: 4 / 3,
    '%': 0.16,
    vw: 10,
    vh: 10,
    vmin: 10,
    vmax: 10,
    cm: 38,
    mm: 3.8,
    in: 96,
  }
  return Number(match[1]) * (scale[unit] ?? 16)
}

export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

const NAMED: Readonly<Record<string, string>> = {
  white: 'ffffff',
  black: '000000',
  red: 'ff0000',
  green: '008000',
  blue: '0000ff',
  yellow: 'ffff00',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  navy: '000080',
  maroon: '800000',
  snow: 'fffafa',
  ivory: 'fffff0',
  ghostwhite: 'f8f8ff',
  whitesmoke: 'f5f5f5',
  floralwhite: 'fffaf0',
  azure: 'f0ffff',
  mintcream: 'f5fffa',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
}

export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 }
export const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 }

/** A colour that is plainly written; null for variables, gradients and the like. */
export const readColour = (value: string): Colour | null => {
  const text = value.trim().toLowerCase()
  if (text === 'transparent') return { ...BLACK, alpha: 0 }
  const hex = /^#?([0-9a-f]{3,8})$/.exec(NAMED[text] ?? text)?.[1]
  if (hex !== undefined) {
    const digits = hex.length <= 4 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])
    if (![3, 4].includes(digits.length)) return null
    const [red = 0, green = 0, blue = 0, alpha = 255] = digits.map((pair) => Number.parseInt(pair, 16))
    return { red, green, blue, alpha: alpha / 255 }
  }
  const rgb = /^rgba?\(([\d\s.,%/]{5,60})\)$/.exec(text)?.[1]
  if (rgb === undefined) return null
  const [red, green, blue, alpha = 1] = rgb
    .split(/[\s,/]+/)
    .filter((part) => part !== '')
    .map((part) => Number(part.replace('%', '')) * (part.endsWith('%') ? 2.55 : 1))
  if (red === undefined || green === undefined || blue === undefined || [red, green, blue, alpha].some(Number.isNaN))
    return null
  return { red, green, blue, alpha }
}

/** Too alike for a person to read one on the other. */
export const looksAlike = (a: Colour, b: Colour): boolean =>
  a.alpha < 0.05 || Math.max(Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue)) <= 16
