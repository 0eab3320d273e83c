import { DOMParser } from 'linkedom'
import { settleMarkup } from './settle-markup.ts'

/** What this room uses of a parsed page. The parser's own types are those of a browser, of which it has only a part. */
export interface HtmlNode {
  readonly nodeType: number
  readonly localName?: string
  readonly parentNode: HtmlNode | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  textContent: string | null
  remove(): void
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
  matches(selector: string): boolean
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  appendChild(node: HtmlNode): void
  prepend(node: HtmlNode): void
}

export interface HtmlPage extends HtmlNode {
  readonly documentElement: HtmlElement | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT
export const isText = (node: HtmlNode): boolean => node.nodeType === TEXT || node.nodeType === CDATA

/** An attribute whatever the case it was written in: the parser keeps `STYLE` as it stands, a browser does not. */
export const attributeOf = (element: HtmlElement, name: string): string | null => {
  const value = element.getAttribute(name)
  if (value !== null) return value
  for (const attribute of element.attributes) if (attribute.name.toLowerCase() === name) return attribute.value
  return null
}

/**
 * Everything below `root` in document order, without recursion: a hostile page nests deeper than the stack. `enter` returning false
 * skips what is inside that node; `leave` is called for each node that was entered.
 */
export const walk = (
  root: HtmlNode,
  enter: (node: HtmlNode) => boolean,
  leave: (node: HtmlNode) => void = () => {},
): void => {
  let node = root.firstChild
  while (node !== null) {
    const child = enter(node) ? node.firstChild : null
    if (child !== null) {
      node = child
      continue
    }
    leave(node)
    while (node.nextSibling === null) {
      const parent: HtmlNode | null = node.parentNode
      if (parent === null || parent === root) return
      leave(parent)
      node = parent
    }
    node = node.nextSibling
  }
}

/** HTML to a tree with exactly one `html` and one `body` that holds everything to be read, as a browser would lay it out. */
export const parsePage = (html: string): { readonly page: HtmlPage; readonly body: HtmlElement } => {
  const markup = settleMarkup(html)
  const first = parse(markup)
  const root = first.documentElement
  const body = root?.localName === 'html' ? first.querySelector('body') : null
  if (root !== null && body !== null) {
    for (const parent of [root, first]) {
      const strays = siblingsAfter(parent.firstChild, parent === root ? body : root)
      for (const stray of strays) body.appendChild(stray)
    }
    return { page: first, body }
  }
  const page = parse(`<!doctype html><html><head></head><body>${markup}</body></html>`)
  const wrapped = page.querySelector('body')
  if (wrapped === null) throw new Error('the parser made no body')
  return { page, body: wrapped }
}

const parse = (markup: string): HtmlPage => new DOMParser().parseFromString(markup, 'text/html') as unknown as HtmlPage

const siblingsAfter = (first: HtmlNode | null, mark: HtmlNode): readonly HtmlNode[] => {
  const found: HtmlNode[] = []
  let seen = false
  for (let node = first; node !== null; node = node.nextSibling) {
    if (node === mark) seen = true
    else if (seen) found.push(node)
  }
  return found
}
