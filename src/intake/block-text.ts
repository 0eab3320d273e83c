import { type HtmlNode, isElement, isText, walk } from './html-tree.ts'

/** What never holds words of the page: code, what a browser would load, and controls. */
export const DEAD = new Set(
  (
    'script style noscript template iframe frame frameset noframes noembed object embed applet canvas audio video source track param link meta base title ' +
    'head map select textarea datalist input button progress meter dialog'
  ).split(' '),
)

/** Parts of a drawing that say what it is, but are not seen. */
const UNSEEN_IN_DRAWING = new Set(['title', 'desc', 'metadata', 'defs', 'symbol', 'style', 'script'])

const BLOCK = new Set(
  (
    'html body main article section header footer nav aside div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption table ' +
    'caption thead tbody tfoot tr form fieldset legend details summary hr address center hgroup menu dir search svg'
  ).split(' '),
)

/** The words below `root` as blocks parted by a blank line: white space as a browser shows it, `br` as a line, cells of a row by a tab. */
export const blockText = (root: HtmlNode): string => {
  const blocks: string[] = []
  // A block grows in pieces: looking at the end of one long string again and again would take the square of its length.
  let pieces: string[] = []
  let last = ''
  let preformatted = 0
  let drawings = 0

  const add = (piece: string): void => {
    if (piece === '') return
    pieces.push(piece)
    last = piece.slice(-1)
  }
  const endBlock = (): void => {
    const text = pieces
      .join('')
      .replace(/^[ \n\t]+/, '')
      .trimEnd()
    if (text !== '') blocks.push(text)
    pieces = []
    last = ''
  }
  const addText = (text: string): void => {
    if (preformatted > 0) {
      add(text.replace(/\r\n?/g, '\n'))
      return
    }
    const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ')
    add(
      collapsed.startsWith(' ') && (last === '' || last === ' ' || last === '\n' || last === '\t')
        ? collapsed.slice(1)
        : collapsed,
    )
  }
  /** Takes the space off the end, and tells whether there is anything in the block. */
  const trimSpace = (): boolean => {
    while (last === ' ') {
      const piece = (pieces.pop() ?? '').slice(0, -1)
      last = ''
      if (piece !== '') add(piece)
      else last = pieces.at(-1)?.slice(-1) ?? ''
    }
    return last !== ''
  }
  const addLine = (): void => {
    if (!trimSpace()) return
    if (last === '\n') endBlock()
    else add('\n')
  }

  walk(
    root,
    (node) => {
      if (isText(node)) addText(node.textContent ?? '')
      if (!isElement(node)) return false
      const name = node.localName.toLowerCase()
      if (DEAD.has(name) || (drawings > 0 && UNSEEN_IN_DRAWING.has(name))) return false
      if (name === 'br') addLine()
      if (BLOCK.has(name)) endBlock()
      if ((name === 'td' || name === 'th') && trimSpace()) add('\t')
      if (name === 'pre') preformatted++
      if (name === 'svg') drawings++
      return true
    },
    (node) => {
      if (!isElement(node)) return
      const name = node.localName.toLowerCase()
      if (DEAD.has(name) || (drawings > 0 && UNSEEN_IN_DRAWING.has(name))) return
      if (BLOCK.has(name)) endBlock()
      if (name === 'pre') preformatted--
      if (name === 'svg') drawings--
    },
  )
  endBlock()
  return blocks.join('\n\n')
}
