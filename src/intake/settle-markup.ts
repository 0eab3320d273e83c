/** Browsers stop at 512 as well (Blink's kMaximumHTMLParserDOMTreeDepth). */
const MAX_DEPTH = 512

/** A tag with more attributes than anyone writes loses them: the parser's work grows with their square. */
const MAX_ATTRIBUTES = 1_000

/** Between their start and end tags nothing is a tag. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'])

const VOID = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
)

/** HTML elements that end a drawing (WHATWG HTML, "the rules for parsing tokens in foreign content"). */
const BREAKOUT = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ' +
    'ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
)

/** A start tag that ends open elements by itself: the tag, and what it ends while that is innermost. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  p: ['p'],
  option: ['option'],
  optgroup: ['option', 'optgroup'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tbody: ['tr', 'td', 'th', 'thead', 'tbody'],
}

/**
 * Markup that is safe to parse: a `<` that begins no tag is written as `&lt;`, elements nested more than 512 deep lose their tags (not their words), and HTML inside a drawing ends the
 * drawing, as in a browser. Without this the parser makes a node of each such sign, needs time that grows with the square of the depth, and
 * takes the rest of a page for part of a picture. One pass, no recursion; markup that needs none of it comes back as it is.
 */
export const settleMarkup = (html: string): string => {
  const out: string[] = []
  const open: string[] = []
  const dropped = new Map<string, number>()
  let drawings = 0
  let kept = 0
  let at = 0

  const replace = (from: number, to: number, by: string): void => {
    out.push(html.slice(kept, from), by)
    kept = to
  }
  const endDrawings = (before: number): void => {
    if (drawings === 0) return
    replace(before, before, '</svg>'.repeat(drawings))
    open.splice(open.indexOf('svg'))
    drawings = 0
  }

  while (true) {
    const lt = html.indexOf('<', at)
    if (lt === -1) break
    const tag = readTag(html, lt)
    at = tag.end
    if (!('name' in tag)) {
      if (tag.kind === 'sign') replace(lt, lt + 1, '&lt;')
      continue
    }
    const { name } = tag
    if (tag.kind === 'end') {
      if (drawings > 0 && (name === 'p' || name === 'br')) endDrawings(lt)
      const missing = dropped.get(name) ?? 0
      if (missing > 0) {
        dropped.set(name, missing - 1)
        replace(lt, tag.end, ' ')
        continue
      }
      const depth = open.lastIndexOf(name)
      if (depth === -1) continue
      for (const ended of open.splice(depth)) if (ended === 'svg') drawings--
      continue
    }
    if (drawings > 0 && BREAKOUT.has(name)) endDrawings(lt)
    for (const ends = ENDS[name] ?? []; ends.includes(open.at(-1) ?? ''); ) open.pop()
    if (RAW.has(name) && drawings === 0) {
      at = endOfRaw(html, tag.end, name)
      continue
    }
    if (tag.attributes > MAX_ATTRIBUTES) replace(lt, tag.end, `<${name}>`)
    if (VOID.has(name) || (drawings > 0 && tag.selfClosing)) continue
    if (open.length >= MAX_DEPTH) {
      dropped.set(name, (dropped.get(name) ?? 0) + 1)
      replace(lt, tag.end, ' ')
      continue
    }
    open.push(name)
    if (name === 'svg') drawings++
  }
  if (kept === 0) return html
  out.push(html.slice(kept))
  return out.join('')
}

type Tag =
  | {
      readonly kind: 'start' | 'end'
      readonly name: string
      readonly end: number
      readonly selfClosing: boolean
      readonly attributes: number
    }
  | { readonly kind: 'sign' | 'other'; readonly end: number }

const after = (at: number, length: number, html: string): number => (at === -1 ? html.length : at + length)

/** The tag, comment or plain sign that begins with the `<` at `lt`. */
const readTag = (html: string, lt: number): Tag => {
  const next = html[lt + 1] ?? ''
  if (next === '!') {
    if (html.startsWith('<!-->', lt) || html.startsWith('<!--->', lt))
      return { kind: 'other', end: html.indexOf('>', lt) + 1 }
    if (html.startsWith('<!--', lt)) return { kind: 'other', end: after(html.indexOf('-->', lt + 4), 3, html) }
    return { kind: 'other', end: after(html.indexOf('>', lt), 1, html) }
  }
  if (next === '?') return { kind: 'other', end: after(html.indexOf('>', lt), 1, html) }
  const isEnd = next === '/'
  const nameFrom = lt + (isEnd ? 2 : 1)
  if (!/[a-z]/i.test(html[nameFrom] ?? '')) return { kind: isEnd ? 'other' : 'sign', end: lt + 1 }
  let at = nameFrom
  while (at < html.length && !isNameEnd(html.charCodeAt(at))) at++
  const name = html.slice(nameFrom, Math.min(at, nameFrom + 100)).toLowerCase()
  const { end, attributes } = endOfTag(html, at)
  return { kind: isEnd ? 'end' : 'start', name, end, selfClosing: html[end - 2] === '/', attributes }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
const isNameEnd = (code: number): boolean => isSpace(code) || code === 47 || code === 62

/** The place after the `>` that ends a tag (one inside a quoted value does not), and about how many attributes it has. */
const endOfTag = (html: string, from: number): { readonly end: number; readonly attributes: number } => {
  let attributes = 0
  let at = from
  while (at < html.length) {
    const sign = html[at]
    if (sign === '>') return { end: at + 1, attributes }
    if (isNameEnd(html.charCodeAt(at))) attributes++
    at++
    if (sign !== '=') continue
    while (at < html.length && isSpace(html.charCodeAt(at))) at++
    const quote = html[at]
    if (quote === '"' || quote === "'") at = after(html.indexOf(quote, at + 1), 1, html)
  }
  return { end: html.length, attributes }
}

const endOfRaw = (html: string, from: number, name: string): number => {
  if (name === 'plaintext') return html.length
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    const nameEnd = at + 2 + name.length
    if (
      html.slice(at + 2, nameEnd).toLowerCase() === name &&
      (nameEnd >= html.length || isNameEnd(html.charCodeAt(nameEnd)))
    ) {
      return after(html.indexOf('>', nameEnd), 1, html)
    }
  }
  return html.length
}
