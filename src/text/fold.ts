/** A folded text with the way back. Offsets on both sides are UTF-16 code units. */
export interface FoldedText {
  readonly text: string
  /** Where a folded offset stands in the original. Inside a stretch that folding changed, its start. */
  readonly toOriginal: (folded: number) => number
  /** Where an original offset stands in the folded text. Inside a stretch that folding changed, its start. */
  readonly toFolded: (original: number) => number
}

const FOLDS: ReadonlyMap<string, string> = new Map([
  ...each('\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u2039\u203a\uff07', "'"),
  ...each('\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02', '"'),
  ...each('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '),
  ...each('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', '-'),
  ...each('\u00ad\u200b\u200c\u200d\u2060\ufeff', ''),
  ['\u2026', '...'],
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
])

function each(characters: string, to: string): [string, string][] {
  return [...characters].map((character) => [character, to])
}

const FOLDABLE =
  /[\u00a0\u00ab\u00ad\u00b4\u00bb\u02bc\u1680\u2000-\u205f\u2060\u2212\u3000\ufb00-\ufb06\ufe58\ufe63\ufeff\uff02\uff07\uff0d]/g

/**
 * Curly quotes, special spaces, dashes, ligatures and the ellipsis become their plain forms; soft hyphens and zero-width marks go.
 * Meant for comparing and tokenising: what users see keeps the offsets of the original, by way of `toOriginal`. Linear time.
 */
export const foldText = (text: string): FoldedText => {
  const parts: string[] = []
  // Breakpoints where the shift between the two sides changes: parallel and ascending.
  const folded = [0]
  const original = [0]
  let copied = 0
  let length = 0
  for (const match of text.matchAll(FOLDABLE)) {
    const to = FOLDS.get(match[0])
    if (to === undefined) continue
    parts.push(text.slice(copied, match.index), to)
    length += match.index - copied
    copied = match.index + 1
    if (to.length !== 1) {
      folded.push(length, length + to.length)
      original.push(match.index, copied)
    }
    length += to.length
  }
  parts.push(text.slice(copied))
  return {
    text: parts.join(''),
    toOriginal: (at) => shift(folded, original, at),
    toFolded: (at) => shift(original, folded, at),
  }
}

const shift = (from: readonly number[], to: readonly number[], at: number): number => {
  let low = 0
  let high = from.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((from[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  const next = to[low + 1]
  const there = (to[low] ?? 0) + at - (from[low] ?? 0)
  return next === undefined || there < next ? there : (to[low] ?? 0)
}
