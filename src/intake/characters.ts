import type { Flag } from '../model/index.ts'

const CONTROL_NAMES: Readonly<Record<number, string>> = {
  0: 'NUL',
  7: 'BEL',
  8: 'BS',
  11: 'VT',
  26: 'SUB',
  27: 'ESC',
  127: 'DEL',
}

/** Tab, line feed, form feed, carriage return and next line are white space; every other control character is a trap for what comes later. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g
/** Zero-width space, word joiner, a byte order mark inside the text, and the tag characters, which can spell a whole hidden sentence. */
const INVISIBLE = /[\u200b\u2060-\u2064\ufeff]|\udb40[\udc00-\udc7f]/g
/** What UTF-8 looks like that was once read as windows-1252: "Ã©", "â€™". */
const MOJIBAKE = /\u00c3[\u0080-\u00bf]|\u00e2\u20ac[\u0080-\u00bf\u2018-\u203a\u0152\u0153\u0178\u017d\u2122\u02dc]/g

/**
 * The text with each control character, and each half of a surrogate pair, as a visible sign of the same length (databases, terminals
 * and XML cannot hold them), so that offsets do not move; and a flag for whatever a reader cannot see.
 */
export const settleCharacters = (text: string): { readonly text: string; readonly flags: readonly Flag[] } => {
  const flags: Flag[] = []
  let settled = text

  const controls = tally(text, CONTROL)
  if (controls.count > 0) {
    settled = settled.replace(CONTROL, (sign) => controlPicture(sign.charCodeAt(0)))
    const named = controls.first
      .map(([sign, at]) => `${controlName(sign.charCodeAt(0))} in line ${lineOf(text, at)}`)
      .join(', ')
    const what = controls.count === 1 ? 'One control character is' : `${controls.count} control characters are`
    flags.push({ code: 'control', message: `${what} in the text (${named}); a sign such as ␀ stands in its place.` })
  }
  if (!settled.isWellFormed()) {
    const halves = tally(settled, HALF_PAIR)
    settled = settled.replace(HALF_PAIR, '␦')
    flags.push({
      code: 'surrogate',
      message: `Broken Unicode: half a surrogate pair, ${times(halves.count)}, first in line ${lineOf(text, halves.at)}; ␦ stands in its place.`,
    })
  }
  const bidi = tally(settled, BIDI)
  if (bidi.count > 0) {
    flags.push({
      code: 'bidi',
      message: `Invisible bidi characters (${codePoints(bidi)}), ${times(bidi.count)}, first in line ${lineOf(text, bidi.at)}: words may be shown in another order than they stand.`,
    })
  }
  const invisible = tally(settled, INVISIBLE)
  if (invisible.count > 0) {
    flags.push({
      code: 'invisible',
      message: `Invisible characters (${codePoints(invisible)}), ${times(invisible.count)}, first in line ${lineOf(text, invisible.at)}: the text may hold more than is seen.`,
    })
  }
  const lost = tally(settled, /\ufffd/g)
  if (lost.count > 0) {
    flags.push({
      code: 'replacement',
      message: `Encoding: the sign for a lost character (U+FFFD) was already there, ${times(lost.count)}, first in line ${lineOf(text, lost.at)}: an earlier program could not read these bytes.`,
    })
  }
  const mojibake = tally(settled, MOJIBAKE)
  if (mojibake.count > 1) {
    flags.push({
      code: 'mojibake',
      message: `Encoding: looks as if UTF-8 had once been read as windows-1252 ("Ã©" for "é"), ${times(mojibake.count)}, first in line ${lineOf(text, mojibake.at)}.`,
    })
  }
  return { text: settled, flags }
}

interface Tally {
  readonly count: number
  readonly at: number
  /** The first place of each of up to four different matches. */
  readonly first: readonly (readonly [match: string, at: number])[]
}

const tally = (text: string, pattern: RegExp): Tally => {
  let count = 0
  let at = -1
  const first = new Map<string, number>()
  for (const match of text.matchAll(pattern)) {
    if (count === 0) at = match.index
    count++
    if (first.size < 4 && !first.has(match[0])) first.set(match[0], match.index)
  }
  return { count, at, first: [...first] }
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

const codePoints = (found: Tally): string =>
  found.first.map(([sign]) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(', ')

const controlName = (code: number): string => {
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = CONTROL_NAMES[code]
  return name === undefined ? point : `${name} ${point}`
}

/** U+2400 and on are pictures of the control characters; the C1 ones have none of their own. */
const controlPicture = (code: number): string => {
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '␦'
}

const lineOf = (text: string, at: number): number => {
  let line = 1
  for (let i = text.indexOf('\n'); i !== -1 && i < at; i = text.indexOf('\n', i + 1)) line++
  return line
}
