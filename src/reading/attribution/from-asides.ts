import type { FoundAttribution, Stretch } from './attribution.ts'
import { spanOf } from './from-verbs.ts'
import { quotationAt } from './quotations.ts'
import { before, openingOf, type SentenceView, trimmed } from './scope.ts'

/** The attributions that stand beside what is said: ", the guard said,", "according to the ministry". */
export const fromAsides = (view: SentenceView): FoundAttribution[] =>
  view.sentence.asides.flatMap((aside) => {
    const content = around(view, aside.start, aside.end)
    if (content.length === 0) return []
    return [
      {
        source: spanOf(aside.source),
        speaker: aside.source,
        cue: { start: aside.start, end: aside.end },
        content,
        kind: 'speech' as const,
        sentence: view.sentence.index,
        rule: aside.lemma === 'according' ? 'attribution.according' : 'attribution.aside',
      },
    ]
  })

/** The words of the sentence on either side of an aside; beside a quotation, only what is quoted, however many sentences it has. */
const around = (view: SentenceView, from: number, to: number): Stretch[] => {
  const { text, sentence, start, end, quotations } = view
  const outer = quotationAt(quotations, from)
  const left = trimmed(text, outer === null ? start : Math.max(start, outer.start + 1), from)
  const quoted = left.end > left.start ? quotationAt(quotations, left.end - 1) : null
  const next = trimmed(text, to, end)
  const goesOn = next.end > next.start ? quotationAt(quotations, next.start) : null
  if (quoted !== null && quoted !== outer) {
    const said = { start: Math.min(left.start, quoted.start), end: quoted.end }
    return goesOn === null || goesOn.start < to ? [said] : [said, { start: goesOn.start, end: goesOn.end }]
  }
  let limit = outer === null ? end : Math.min(end, outer.end)
  for (const clause of sentence.clauses)
    if (clause.link === 'participle' && clause.comma && openingOf(clause) > to)
      limit = Math.min(limit, before(sentence.words, openingOf(clause)))
  const right = trimmed(text, to, limit)
  const rest = quotationAt(quotations, right.end - 1)
  if (rest !== null && rest !== outer && rest.end > right.end)
    return [left, { start: right.start, end: rest.end }].filter(isLong)
  return [left, right].filter(isLong)
}

const isLong = (each: Stretch): boolean => each.end - each.start > 2
