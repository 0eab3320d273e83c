import type { Flag } from '../model/index.ts'
import {
  BLACK,
  type Colour,
  type Declarations,
  lengthInPixels,
  looksAlike,
  readColour,
  readDeclarations,
  readRules,
  type StyleRule,
  WHITE,
} from './css.ts'
import { attributeOf, type HtmlElement, type HtmlNode, type HtmlPage, isElement, isText, walk } from './html-tree.ts'

const MAX_RULES = 3_000
const MAX_STYLE_LENGTH = 1_000_000
/** Looks at one element for one rule; a selector that counts siblings costs more. */
const MAX_CHECKS = 2_000_000
/** A page that shows next to nothing until its scripts run: its hidden text is its text. */
const SHELL_VISIBLE = 200
const SHELL_HIDDEN = 2_000

/**
 * Takes the words out of `body` that a person who looks at the page does not see, and says so. Looked at: the `hidden` attribute, inline
 * styles and the page's own style sheet (display, visibility, opacity, size, place off the screen, clipping, words in the colour of their
 * background). Style sheets elsewhere are not loaded, so where there are any, the colour of the background is not certain: such words are
 * kept and flagged.
 */
export const takeOutHidden = (page: HtmlPage, body: HtmlElement): readonly Flag[] => {
  const { styles, isWhole } = stylesOf(page, body)
  const outsideStyles = page.querySelector('link[rel~="stylesheet"],link[rel~="STYLESHEET"]') !== null
  const states: State[] = []
  const hidden: {
    readonly node: HtmlNode
    readonly text: string
    readonly reason: string
    readonly certain: boolean
  }[] = []
  let visible = 0

  const root = page.documentElement
  states.push(step(root === null ? INITIAL : step(INITIAL, root, styles), body, styles))
  walk(
    body,
    (node) => {
      const state = states.at(-1) ?? INITIAL
      if (isElement(node)) {
        states.push(step(state, node, styles))
        return true
      }
      if (isText(node)) {
        const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim()
        const reason = text === '' ? null : reasonOf(state)
        if (reason !== null) hidden.push({ node, text, reason, certain: reason !== SAME_COLOUR || !outsideStyles })
        else visible += text.length
      }
      return false
    },
    (node) => {
      if (isElement(node)) states.pop()
    },
  )

  const worded = hidden.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const length = worded.reduce((sum, { text }) => sum + text.length, 0)
  const isShell = visible < SHELL_VISIBLE && length > SHELL_HIDDEN
  const left = isShell ? [] : hidden.filter(({ certain }) => certain)
  for (const { node } of left) node.remove()
  const flags: Flag[] = worded.length === 0 ? [] : [flagOf(worded, length, isShell, left.length > 0)]
  if (!isWhole)
    flags.push({
      code: 'styles',
      message: 'The page’s style sheet is too large to be checked as a whole: more of its words may be hidden.',
    })
  return flags
}

const SAME_COLOUR = 'the colour of its background'

interface State {
  /** Hides the whole subtree, whatever is inside. */
  readonly gone: string | null
  readonly invisible: string | null
  readonly tiny: string | null
  readonly colour: Colour | null
  readonly background: Colour | null
}

const INITIAL: State = { gone: null, invisible: null, tiny: null, colour: BLACK, background: WHITE }

const reasonOf = (state: State): string | null => {
  const reason = state.gone ?? state.invisible ?? state.tiny
  if (reason !== null) return reason
  return state.colour !== null && state.background !== null && looksAlike(state.colour, state.background)
    ? SAME_COLOUR
    : null
}

const step = (outer: State, element: HtmlElement, styles: Styles): State => {
  const style = styles(element)
  const background = backgroundOf(element, style, outer.background)
  const written = style.get('color') ?? (element.localName === 'font' ? attributeOf(element, 'color') : null)
  return {
    gone: outer.gone ?? goneBy(element, style),
    invisible: inherit(style.get('visibility'), outer.invisible, (value) =>
      value === 'hidden' || value === 'collapse' ? `visibility:${value}` : null,
    ),
    tiny: inherit(style.get('font-size'), outer.tiny, (value) => {
      const pixels = lengthInPixels(value)
      return pixels !== null && pixels < 3 ? `font-size:${value}` : null
    }),
    colour: written === undefined || written === null || written === 'inherit' ? outer.colour : readColour(written),
    background,
  }
}

const inherit = (
  value: string | undefined,
  outer: string | null,
  read: (value: string) => string | null,
): string | null => (value === undefined || value === 'inherit' ? outer : read(value))

const backgroundOf = (element: HtmlElement, style: Declarations, outer: Colour | null): Colour | null => {
  const written = style.get('background-color') ?? style.get('background') ?? attributeOf(element, 'bgcolor')
  const image = style.get('background-image')
  if (image !== undefined && image !== 'none') return null
  if (written === undefined || written === null || written === 'none' || written === 'inherit') return outer
  const colour = readColour(written)
  return colour?.alpha === 0 ? outer : colour
}

const goneBy = (element: HtmlElement, style: Declarations): string | null => {
  const attribute = attributeOf(element, 'hidden')
  if (attribute !== null && attribute.toLowerCase() !== 'until-found' && !style.has('display'))
    return 'hidden attribute'
  const display = style.get('display')
  if (display === 'none') return 'display:none'
  if (style.get('content-visibility') === 'hidden') return 'content-visibility:hidden'
  const opacity = Number(style.get('opacity')?.replace('%', '') ?? 1)
  if (opacity < 0.05) return `opacity:${style.get('opacity')}`
  const isLifted = /absolute|fixed/.test(style.get('position') ?? '')
  for (const side of ['left', 'right', 'top', 'bottom', 'margin-left', 'margin-top', 'text-indent']) {
    const pixels = lengthInPixels(style.get(side) ?? '')
    if (pixels !== null && pixels <= -500 && (isLifted || side === 'text-indent' || side.startsWith('margin')))
      return `off the screen (${side})`
  }
  const transform = (style.get('transform') ?? '').slice(0, 100)
  if (/scale[xy]?\(\s*0(?:\.0\d*)?\s*[,)]|translate[xy]?\(\s*-\d{4,}px/.test(transform)) return 'transform'
  if (
    isLifted &&
    /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)$/.test(style.get('clip') ?? '')
  )
    return 'clip'
  if (/^(?:inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0)/.test(style.get('clip-path') ?? '')) return 'clip-path'
  if (/hidden|clip/.test(style.get('overflow') ?? '')) {
    for (const side of ['width', 'height', 'max-width', 'max-height']) {
      const pixels = lengthInPixels(style.get(side) ?? '')
      if (pixels !== null && pixels <= 1) return `${side}:${style.get(side)}`
    }
  }
  return null
}

type Styles = (element: HtmlElement) => Declarations

/** Properties by which words are hidden or shown again. */
const WATCHED = new Set(
  (
    'display visibility content-visibility opacity font-size position left right top bottom margin-left margin-top text-indent transform ' +
    'clip clip-path overflow width height max-width max-height color background background-color background-image'
  ).split(' '),
)

/** What each element is declared to look like: the page's own rules by weight, then its inline style. */
const stylesOf = (page: HtmlPage, body: HtmlElement): { readonly styles: Styles; readonly isWhole: boolean } => {
  let elements = 0
  walk(body, (node) => {
    if (isElement(node)) elements++
    return true
  })
  let checks = 0
  let isWhole = true
  const matched = new Map<HtmlElement, StyleRule[]>()
  const rules = readRules(ownStyleSheet(page), MAX_RULES)
  const hiding = new Set(rules.filter(({ declarations }) => mayHide(declarations)))
  for (const rule of hiding) {
    const cost = elements * (/:nth|:last|:only/.test(rule.selector) ? 1 + elements / 20 : 1)
    if (checks + cost > MAX_CHECKS) {
      isWhole = false
      continue
    }
    checks += cost
    for (const element of select(page, rule.selector)) {
      const found = matched.get(element)
      if (found === undefined) matched.set(element, [rule])
      else found.push(rule)
    }
  }
  // Only an element that some rule hides needs the rules that may show it again.
  const showing = rules.filter(
    (rule) => !hiding.has(rule) && [...rule.declarations.keys()].some((property) => WATCHED.has(property)),
  )
  for (const [element, found] of matched) {
    if (element === body || checks + showing.length > MAX_CHECKS) continue
    checks += showing.length
    for (const rule of showing) if (matches(element, rule.selector)) found.push(rule)
  }
  for (const found of matched.values()) found.sort((a, b) => a.weight - b.weight)
  const styles: Styles = (element) => {
    const inline = readDeclarations(attributeOf(element, 'style') ?? '')
    const found = matched.get(element)
    if (found === undefined) return inline
    const style = new Map<string, string>()
    for (const { declarations } of found) for (const [property, value] of declarations) style.set(property, value)
    for (const [property, value] of inline) style.set(property, value)
    return style
  }
  return { styles, isWhole }
}

const mayHide = (declarations: Declarations): boolean => {
  for (const [property, value] of declarations) {
    if (property.includes('color') || property === 'background' || property === 'background-image') return true
    if (property === 'display' && value === 'none') return true
    if (property === 'visibility' && value !== 'visible') return true
    if (property === 'content-visibility' || property === 'opacity' || property.startsWith('clip')) return true
    const pixels = lengthInPixels(value)
    if (property === 'font-size' && pixels !== null && pixels < 3) return true
    if (WATCHED.has(property) && pixels !== null && (pixels <= -500 || pixels <= 1)) return true
    if (property === 'transform') return true
  }
  return false
}

const ownStyleSheet = (page: HtmlPage): string => {
  const sheets: string[] = []
  for (const style of page.querySelectorAll('style')) sheets.push(style.textContent ?? '')
  return sheets.join('\n').slice(0, MAX_STYLE_LENGTH)
}

/** A selector the parser does not know selects nothing, as in a browser. */
const select = (page: HtmlPage, selector: string): Iterable<HtmlElement> => {
  try {
    return page.querySelectorAll(selector)
  } catch {
    return []
  }
}

const matches = (element: HtmlElement, selector: string): boolean => {
  try {
    return element.matches(selector)
  } catch {
    return false
  }
}

const flagOf = (
  worded: readonly { readonly text: string; readonly reason: string }[],
  length: number,
  isShell: boolean,
  isOut: boolean,
): Flag => {
  const places = worded.length === 1 ? 'Hidden text in one place' : `Hidden text in ${worded.length} places`
  const reasons = [...new Set(worded.map(({ reason }) => reason))].slice(0, 3).join(', ')
  const first = worded[0]?.text ?? ''
  const quote = first.length > 80 ? `${first.slice(0, 80)}…` : first
  const fate = isShell
    ? 'the page shows next to nothing else, so it was kept'
    : isOut
      ? 'invisible to a person who looks at the page, it was left out'
      : 'it may be invisible to a person who looks at the page; it was kept'
  return { code: 'hidden', message: `${places} (${length} characters; ${reasons}): ${fate}. It begins “${quote}”.` }
}
