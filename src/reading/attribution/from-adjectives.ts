import { OPEN_ADJECTIVES, THINKING_ADJECTIVES } from '../english/attribution/content-nouns.ts'
import type { FoundAttribution } from './attribution.ts'
import { spanOf } from './from-verbs.ts'
import { quotationAt } from './quotations.ts'
import { contentEnd, openingOf, type SentenceView, trimmed } from './scope.ts'

/** "is confident that", "was worried about", and without anybody who thinks so "it is unclear whether". */
export const fromAdjectives = (view: SentenceView): FoundAttribution[] =>
  view.sentence.clauses.flatMap((clause) => {
    const { verb, subject } = clause
    if (verb === null || !verb.copula || quotationAt(view.quotations, verb.start) !== null) return []
    const adjective = clause.elements.find(
      (each) =>
        each.kind === 'adj' &&
        each.mark.start >= verb.end &&
        (THINKING_ADJECTIVES.has(each.mark.lower) || OPEN_ADJECTIVES.has(each.mark.lower)),
    )
    if (adjective?.kind !== 'adj') return []
    const open = OPEN_ADJECTIVES.has(adjective.mark.lower)
    if (open && subject?.head.lower !== 'it') return []
    const child = view.sentence.clauses.find(
      (each) => each.parent === clause && each.link === 'complement' && openingOf(each) >= adjective.mark.end,
    )
    const thing = clause.elements.find(
      (each) => each.kind === 'pp' && each.start >= adjective.mark.end && LEADS.has(each.prep),
    )
    const start = child !== undefined ? openingOf(child) : !open && thing?.kind === 'pp' ? thing.phrase.start : -1
    if (start < 0) return []
    const end = contentEnd(view, clause, start, child === undefined)
    return [
      {
        source: open || subject === null ? null : spanOf(subject),
        speaker: open ? null : subject,
        cue: { start: verb.start, end: adjective.mark.end },
        content: [trimmed(view.text, start, end)],
        kind: open ? ('hearsay' as const) : ('thought' as const),
        sentence: view.sentence.index,
        rule: open ? 'attribution.adjective.open' : 'attribution.adjective.thought',
      },
    ]
  })

const LEADS = new Set(['about', 'of', 'over'])
