import type { Gloss, GlossPiece } from '../language.ts'
import { adverbPhrases } from './adjectives.ts'
import { classify } from './classify.ts'
import { cut } from './cut.ts'
import { CLASSES, DATE_ROWS } from './dates.ts'
import { PHRASE_ROWS } from './function-words.ts'
import { orderNouns } from './noun-phrases.ts'
import { makeRewriter, type Rewriter, rewrite } from './rewrite.ts'
import { settleWords } from './settle-words.ts'
import { added, type Unit } from './unit.ts'
import { verbGroupAt } from './verb-group.ts'

let rewriter: Rewriter | undefined

const phrases = (): Rewriter => {
  rewriter ??= makeRewriter(
    [
      ...DATE_ROWS,
      ...PHRASE_ROWS,
      ...adverbPhrases().map(([pattern, out]) => ({ pattern, template: `[${out}]`, kind: 'adv' as const })),
    ],
    CLASSES,
  )
  return rewriter
}

/** A French report in the pivot. Linear in the length of the text; words that no table knows stay as they are. */
export const glossFrench = (text: string): Gloss => {
  const units = orderSpeech(groupVerbs(classify(rewrite(cut(text), phrases(), text), text)))
  const ordered = orderNouns(units, text)
  settleWords(ordered)
  return write(ordered, text)
}

const groupVerbs = (units: readonly Unit[]): Unit[] => {
  const out: Unit[] = []
  let at = 0
  while (at < units.length) {
    const group = verbGroupAt(units, at, out)
    if (group !== null) {
      out.push(...group.units)
      at = Math.max(group.after, at + 1)
      continue
    }
    const unit = units[at]
    if (unit !== undefined) out.push(unit)
    at += 1
  }
  return elliptic(out)
}

/** "un policier a été tué et deux passants blessés": the second participle wants its "were". */
const elliptic = (units: readonly Unit[]): Unit[] => {
  const out: Unit[] = []
  let passive = false
  let joined = false
  for (const unit of units) {
    if (unit.kind === 'mark' && /[.;:]/.test(unit.raw)) passive = false
    if (unit.kind === 'verb') passive = /^(?:was|were|had been) /.test(unit.out)
    if (unit.kind === 'conj' || (unit.kind === 'mark' && unit.raw === ',')) joined = unit.low === 'et'
    else if (
      unit.kind === 'adj' &&
      joined &&
      passive &&
      HARMED.test(unit.out) &&
      (out.at(-1)?.kind !== 'adj' || /^autres?$/.test(out.at(-1)?.low ?? ''))
    ) {
      const other = out.at(-1)
      if (other !== undefined && other.low === 'autres')
        out[out.length - 1] = { ...other, kind: 'noun', out: 'others', plural: true, sort: 'person' }
      const verb = out.at(-1)?.kind === 'adv' ? -1 : out.length
      const word: Unit = { ...added(unit.from, 'were', 'verb'), verb: 'blesser' }
      if (verb < 0) out.splice(-1, 0, word)
      else out.push(word)
      out.push({ ...unit, kind: 'verb', verb: 'blesser' })
      joined = false
      continue
    }
    out.push(unit)
  }
  return out
}
const HARMED = /^(?:wounded|killed|arrested|dead)$/

/** `", a déclaré le ministre` stays in this order: the pivot knows `", said the minister` with no other verb than "said". */
const orderSpeech = (units: Unit[]): Unit[] => {
  units.forEach((unit, at) => {
    if (unit.kind !== 'verb' || !INVERTED.test(unit.out)) return
    const before = units[at - 1]
    // ", a déclaré mercredi le ministre"
    const timed = units[at + 1]?.kind === 'time' || units[at + 2]?.kind === 'time'
    const next = units.slice(at + 1, at + 4).find((each) => each.kind !== 'time' && (each.raw !== '' || !timed))
    const opened = before?.kind === 'mark' && /^[",]$/.test(before.out)
    if (opened && (next?.kind === 'det' || next?.kind === 'name')) unit.out = 'said'
  })
  return units
}
const INVERTED =
  /^(?:stated|added|stressed|explained|confirmed|revealed|reported|announced|said|believed|claimed|maintained|recalled|recounted|noted|warned|admitted|insisted|replied|states|adds|says|explains|believes)$/

const TIGHT_BEFORE = /^(?:[,.;:!?)\]%…]|»)$/
const TIGHT_AFTER = /^(?:[([]|«)$/

/** Writes the units one after the other, with the white space that the pivot wants, and keeps where each comes from. */
const write = (units: readonly Unit[], text: string): Gloss => {
  const parts: string[] = []
  let start = 0
  // The end of what is written: asking the whole for it each time would be work without end.
  let tail = ''
  let tight = true
  let open = false
  const pieces: GlossPiece[] = []
  let newline = ''
  for (const unit of units) {
    if (unit.gap.includes('\n') && unit.gap.length > newline.length) newline = unit.gap
    if (unit.out === '') continue
    const quote = unit.out === '"'
    const closes: boolean = quote && (unit.raw === '»' || unit.raw === '”' || (unit.raw === '"' && open))
    const glued =
      newline === '' &&
      (tight ||
        (unit.kind === 'mark' && (TIGHT_BEFORE.test(unit.raw) || closes || unit.gap === '') && (closes || !quote)))
    const space = newline !== '' ? newline : glued ? '' : ' '
    newline = ''
    start += space.length
    tail = (tail + space).slice(-3)
    const words = opening(tail) || /^\p{Lu}/u.test(unit.raw) ? capital(unit) : unit.out
    parts.push(space, words)
    pieces.push(...piecesOf(unit, start, start + words.length))
    start += words.length
    tail = (tail + words).slice(-3)
    if (quote) open = !closes
    tight =
      unit.kind === 'mark' &&
      (TIGHT_AFTER.test(unit.raw) ||
        (quote && !closes) ||
        (unit.raw === '-' && text[unit.to] !== ' ') ||
        /^[/@'’]$/.test(unit.raw))
  }
  return { text: parts.join(''), pieces }
}

/** The article that hides in "du" and "aux" is no word of the report, nor is what stands for a bare "de": a mention begins after it. */
const piecesOf = (unit: Unit, start: number, end: number): readonly GlossPiece[] => {
  const { from, to } = unit
  if (unit.kind === 'de' && unit.out === 'any') return [{ start, end, from: to, to }]
  const hidden = (unit.kind === 'de' || unit.kind === 'a') && unit.out.endsWith(' the')
  if (!hidden) return [{ start, end, from, to }]
  return [
    { start, end: end - 4, from, to },
    { start: end - 3, end, from: to, to },
  ]
}

const opening = (tail: string): boolean => tail === '' || /(?:[.!?]["”]? |\n|^"|\s")$/.test(tail)

const capital = (unit: Unit): string => unit.out.charAt(0).toUpperCase() + unit.out.slice(1)
