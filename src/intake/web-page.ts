import { Readability } from '@mozilla/readability'
import type { Flag } from '../model/index.ts'
import { blockText, DEAD } from './block-text.ts'
import { takeOutHidden } from './hidden-text.ts'
import { type HtmlElement, type HtmlNode, type HtmlPage, isElement, isText, parsePage, walk } from './html-tree.ts'
import { readMetadata } from './page-metadata.ts'
import type { ReadText } from './received-document.ts'

/** Readability's own measure of a text that it trusts to be the article. */
const ARTICLE_LENGTH = 500
/** Its work grows steeply with depth and size; beyond this a page is no article anyhow. */
const MAX_ARTICLE_DEPTH = 300
const MAX_ARTICLE_NODES = 100_000

/**
 * The readable words of a page. `article` leaves out menus and the like where Readability is sure of the article; `whole` takes every
 * visible word. Nothing is run and nothing loaded. Time can grow with the square of a hostile page's size, so this runs apart, with a
 * deadline.
 */
export const readWebPage = (html: string, mode: 'article' | 'whole'): ReadText => {
  const { page, body } = parsePage(html)
  const metadata = readMetadata(page)
  const hidden = takeOutHidden(page, body)
  const size = tidy(body)
  const whole = blockText(body)
  const headline = onlyHeadline(body)
  const article =
    mode === 'article' && size.depth <= MAX_ARTICLE_DEPTH && size.nodes <= MAX_ARTICLE_NODES
      ? readArticle(page, headline)
      : null
  const flags: Flag[] = [...hidden]
  if (article === null && whole !== '') {
    flags.push({
      code: 'whole-page',
      message: 'No article could be told from the rest of the page, so all its visible words were taken.',
    })
  }
  return { ...metadata, title: headline ?? metadata.title, text: article ?? whole, flags }
}

/** Takes out code, comments and what a browser would load, joins neighbouring stretches of text, and measures what is left. */
const tidy = (body: HtmlElement): { readonly depth: number; readonly nodes: number } => {
  const dead: HtmlNode[] = []
  let depth = 0
  let deepest = 0
  let nodes = 0
  let run: HtmlNode[] = []
  const endRun = (): void => {
    const [first, ...others] = run
    if (first !== undefined && others.length > 0) {
      first.textContent = run.map((node) => node.textContent ?? '').join('')
      for (const node of others) dead.push(node)
    }
    run = []
  }
  walk(
    body,
    (node) => {
      if (isText(node)) {
        if (run.length > 0 && run.at(-1)?.parentNode !== node.parentNode) endRun()
        if (run.length === 0) nodes++
        run.push(node)
        return false
      }
      if (!isElement(node) || DEAD.has(node.localName.toLowerCase())) {
        dead.push(node)
        return false
      }
      endRun()
      nodes++
      deepest = Math.max(deepest, ++depth)
      return true
    },
    (node) => {
      if (!isElement(node) || DEAD.has(node.localName.toLowerCase())) return
      endRun()
      depth--
    },
  )
  endRun()
  for (const node of dead) node.remove()
  return { depth: deepest, nodes }
}

/** The page's headline, where exactly one `h1` has words. */
const onlyHeadline = (body: HtmlElement): string | null => {
  const found = [...body.querySelectorAll('h1')].map((heading) => blockText(heading).replace(/\s+/g, ' ').trim())
  const worded = found.filter((text) => text !== '')
  const [first] = worded
  return worded.length === 1 && first !== undefined && first.length <= 300 ? first : null
}

/** The article's words, under its headline and byline where they stand on the page. Readability changes the page it is given. */
const readArticle = (page: HtmlPage, headline: string | null): string | null => {
  const reader = new Readability<HtmlNode>(page as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node as unknown as HtmlNode,
    charThreshold: ARTICLE_LENGTH,
    disableJSONLD: true,
  })
  let article: ReturnType<typeof reader.parse>
  try {
    article = reader.parse()
  } catch {
    // Readability spreads whole lists of nodes on the stack; a page that is too much for it still has its words.
    return null
  }
  if (article?.content === null || article?.content === undefined) return null
  const text = blockText(article.content)
  if (text.length < ARTICLE_LENGTH) return null
  const byline = article.byline?.replace(/\s+/g, ' ').trim() ?? ''
  const rest = headline !== null && text.startsWith(headline) ? text.slice(headline.length).trimStart() : text
  const isNew = byline !== '' && byline.length <= 300 && !rest.slice(0, 1_000).includes(byline)
  return [headline, isNew ? byline : null, rest].filter((part) => part !== null).join('\n\n')
}
