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
    else if (unit.kind === 'adj' && joined && passive && HARMED.test(unit.out) && out.at(-1)?.kind !== 'adj') {
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
    const next = units[at + 1]
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
  let out = ''
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
    out += newline !== '' ? newline : glued ? '' : ' '
    newline = ''
    const start = out.length
    out += opening(out) ? capital(unit) : unit.out
    pieces.push(...piecesOf(unit, start, out.length))
    if (quote) open = !closes
    tight =
      unit.kind === 'mark' &&
      (TIGHT_AFTER.test(unit.raw) ||
        (quote && !closes) ||
        (unit.raw === '-' && text[unit.to] !== ' ') ||
        /^[/@'’]$/.test(unit.raw))
  }
  return { text: out, pieces }
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

const opening = (out: string): boolean => out === '' || /(?:[.!?]["”]? |\n|^")$/.test(out.slice(-3))

const capital = (unit: Unit): string => unit.out.charAt(0).toUpperCase() + unit.out.slice(1)
