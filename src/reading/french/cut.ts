import type { Unit } from './unit.ts'

/**
 * "aujourd'hui" is one word, "l'homme" two, "14h30" one, "Dammartin-en-Goële" one, "a-t-il" three ("a", "-t-", "il"), "fiche S" two.
 * Alternatives exclude each other at their first letters, so that the cut is linear.
 */
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['\u2019]?|\d+h\d\d(?!\d)|\d+(?:[.,]\d+)*\p{L}*|\S/gu
const ELIDED = /^(?:[ldjmtsnc]|qu|lorsqu|puisqu|jusqu|quoiqu|presqu)['\u2019]$/i
const WHOLE = /^(?:aujourd|quelqu|entr|prud)['\u2019]$/i
const INVERTED = /^(\p{L}+)-(?:t-)?(il|elle|ils|elles|on|ce)$/iu

export const lower = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u0153/g, 'oe')

/** Cuts a text into words and marks, in one pass. Offsets are UTF-16 code units. */
export const cut = (text: string): Unit[] => {
  const out: Unit[] = []
  let before = 0
  const push = (from: number, to: number): void => {
    const raw = text.slice(from, to)
    out.push({ from, to, raw, low: lower(raw), gap: text.slice(before, from), kind: 'other', out: raw })
    before = to
  }
  let joined = -1
  for (const match of text.matchAll(WORD)) {
    const from = match.index
    if (from < joined) continue
    const word = match[0]
    const to = from + word.length
    const inverted = INVERTED.exec(word)
    if (WHOLE.test(word)) {
      const rest = /^\p{L}+/u.exec(text.slice(to, to + 12))
      joined = to + (rest?.[0].length ?? 0)
      push(from, joined)
    } else if (/['\u2019]$/.test(word) && !ELIDED.test(word)) {
      push(from, to - 1)
      push(to - 1, to)
    } else if (inverted !== null && !/^(?:celui|celle|ceux)$/i.test(inverted[1] ?? '')) {
      const pronoun = inverted[2] ?? ''
      push(from, from + (inverted[1]?.length ?? 0))
      before = to - pronoun.length
      push(to - pronoun.length, to)
    } else push(from, to)
  }
  return out
}
