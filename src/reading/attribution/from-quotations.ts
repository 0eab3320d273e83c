import { CONTENT_VERBS } from '../english/attribution/content-verbs.ts'
import type { TextDocument } from '../text-document.ts'
import type { FoundAttribution, Stretch } from './attribution.ts'
import { spanOf } from './from-verbs.ts'
import { type Quotation, quotationAt } from './quotations.ts'
import { indexBefore, type SentenceView } from './scope.ts'

/**
 * Gives quotations that no cue of their own sentence speaks for to whoever they belong to: the speaker of the quotation before them, in the
 * same paragraph or the one before, or the one whom a sentence with a colon at its end names. Changes `found` in place.
 */
export const giveQuotations = (
  document: TextDocument,
  views: readonly SentenceView[],
  found: FoundAttribution[],
  quotations: readonly Quotation[],
): void => {
  const bySentence = new Map<number, FoundAttribution[]>()
  for (const each of found) {
    const list = bySentence.get(each.sentence)
    if (list === undefined) bySentence.set(each.sentence, [each])
    else list.push(each)
  }
  let last: FoundAttribution | null = null
  let lastBlock = -2
  let covered = 0
  let colon: SentenceView | null = null
  for (const view of views) {
    const { block, index } = view.sentence
    const own: readonly FoundAttribution[] = bySentence.get(index) ?? []
    const outside = own.filter((each) => quotationAt(quotations, each.cue.start) === null && each.kind === 'speech')
    const quotation = quotationAt(quotations, view.start)
    if (quotation !== null && view.start >= covered && outside.length === 0 && isAllQuoted(view)) {
      const said = wholeOf(quotations, quotation)
      if (colon !== null) {
        const named = namedBefore(colon, said)
        if (named !== null) {
          found.push(named)
          last = named
          covered = said.at(-1)?.end ?? covered
        }
      } else if (last !== null && (block === lastBlock || (block === lastBlock + 1 && startsBlock(document, view)))) {
        const longer: FoundAttribution = { ...last, content: [...last.content, ...said] }
        found[found.indexOf(last)] = longer
        last = longer
        covered = said.at(-1)?.end ?? covered
      }
      if (last !== null) lastBlock = document.blocks.length > block ? blockOf(quotations, covered, block) : block
      colon = null
      continue
    }
    colon = null
    if (view.start < covered) {
      lastBlock = block
      if (isAllQuoted(view)) continue
    }
    const direct = outside.findLast((each) => isQuoted(quotations, each.content))
    if (direct !== undefined) {
      last = direct
      lastBlock = block
      covered = Math.max(covered, direct.content.at(-1)?.end ?? 0)
    } else if (!isAllQuoted(view)) last = null
    if (document.text.charAt(view.end - 1) === ':') colon = view
  }
}

const blockOf = (quotations: readonly Quotation[], end: number, fallback: number): number =>
  quotationAt(quotations, end - 1)?.block ?? fallback

const startsBlock = ({ blocks }: TextDocument, { sentence, start }: SentenceView): boolean =>
  blocks[sentence.block]?.start === start

const isQuoted = (quotations: readonly Quotation[], content: readonly Stretch[]): boolean => {
  const end = content.at(-1)?.end ?? 0
  return quotationAt(quotations, end - 1) !== null
}

/** A quotation with those that go on with it in the paragraphs after it. */
const wholeOf = (quotations: readonly Quotation[], first: Quotation): Stretch[] => {
  const out: Stretch[] = [{ start: first.start, end: first.end }]
  let at = quotations.indexOf(first)
  while (quotations[at]?.goesOn === true) {
    at += 1
    const next = quotations[at]
    if (next === undefined) break
    out.push({ start: next.start, end: next.end })
  }
  return out
}

/** Whether a sentence holds nothing but quotation. */
const isAllQuoted = ({ sentence, quotations }: SentenceView): boolean =>
  sentence.words.every((word) => !/[\p{L}\p{N}]/u.test(word.lower) || quotationAt(quotations, word.start) !== null)

/** "She went further:": the speaker that a sentence before a quotation names. */
const namedBefore = ({ sentence, end }: SentenceView, said: readonly Stretch[]): FoundAttribution | null => {
  const clause =
    sentence.clauses.findLast(
      (each) => each.subject !== null && each.verb !== null && CONTENT_VERBS.get(each.verb.lemma)?.speech === true,
    ) ?? sentence.clauses.find((each) => each.subject !== null && each.link === 'main')
  if (clause?.subject == null || clause.verb === null) return null
  const last = sentence.words[indexBefore(sentence.words, end)]
  return {
    source: spanOf(clause.subject),
    speaker: clause.subject,
    cue: { start: clause.verb.start, end: last?.end ?? clause.verb.end },
    content: said,
    kind: 'speech',
    sentence: sentence.index,
    rule: 'attribution.quotation.colon',
  }
}
