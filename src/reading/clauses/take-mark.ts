import { clauseTaking, speechVerb } from '../english/clauses/verbs.ts'
import { antecedentOf, type Builder, current, hasComplement, lastPhrase, open, popTo, previous } from './builder.ts'
import type { Clause } from './clause.ts'
import { type Mark, type NounPhrase, takesContent } from './phrase.ts'

export const takeThat = (builder: Builder, mark: Mark, at: number): void => {
  const clause = current(builder)
  const before = previous(builder, at)
  const next = builder.phrases[at + 1]
  if (before?.kind === 'cc') {
    const sister = builder.stack.findLast((each) => each.link === 'complement')
    if (sister !== undefined) {
      popTo(builder, sister)
      builder.stack.pop()
      open(builder, sister.parent, 'complement', {
        mark: 'that',
        markStart: mark.start,
        antecedent: sister.antecedent,
        gap: sister.gap,
        coordinated: sister,
      })
      return
    }
  }
  const noun = before?.kind === 'np' ? (lastPhrase(clause) ?? before) : null
  if (noun !== null && takesContent(noun) && next?.kind !== 'vg' && !isMedium(clause, noun)) {
    open(builder, clause, 'complement', { mark: 'that', markStart: mark.start, antecedent: noun, gap: 'content' })
    return
  }
  const speaks = clause.verb !== null && (clauseTaking(clause.verb, 'that') || noun === null)
  if (speaks && next?.kind !== 'vg' && !hasComplement(builder, clause)) {
    open(builder, clause, 'complement', { mark: 'that', markStart: mark.start })
    return
  }
  const antecedent = antecedentOf(clause, 'that')
  // "Word came on Sunday that ...", "it emerged that": content, not a relative.
  if (
    next?.kind !== 'vg' &&
    clause.subject !== null &&
    takesContent(clause.subject) &&
    (before?.kind === 'time' || before?.kind === 'vg')
  ) {
    open(builder, clause, 'complement', {
      mark: 'that',
      markStart: mark.start,
      antecedent: clause.subject,
      gap: 'content',
    })
    return
  }
  open(builder, clause, 'relative', {
    mark: 'that',
    markStart: mark.start,
    antecedent,
    gap: next?.kind === 'vg' ? 'subject' : 'object',
  })
}

const BY_WHICH = new Set(['in', 'on', 'via', 'through', 'during', 'at'])

/** "said in a statement that": the noun is where it was said, not what holds the clause. */
const isMedium = (clause: Clause, noun: NounPhrase): boolean =>
  clause.verb !== null &&
  speechVerb(clause.verb.lemma) &&
  clause.elements.some((each) => each.kind === 'pp' && !each.before && each.phrase === noun && BY_WHICH.has(each.prep))

export const takeRelative = (builder: Builder, mark: Mark, at: number): void => {
  const clause = current(builder)
  const before = previous(builder, at)
  const comma = before?.kind === 'comma'
  const { lower } = mark
  const antecedent = antecedentOf(clause, lower)
  if (before?.kind === 'vg' && lower !== 'when' && clauseTaking(before, 'that')) {
    open(builder, clause, 'complement', { mark: lower, markStart: mark.start })
    return
  }
  if (before?.kind === 'prep' && lower === 'which') {
    open(builder, clause, 'relative', { mark: lower, markStart: mark.start, comma: true, antecedent, gap: 'place' })
    return
  }
  if (lower === 'whether' || lower === 'how' || lower === 'why' || lower === 'what') {
    open(builder, clause, 'complement', { mark: lower, markStart: mark.start })
    return
  }
  if (lower === 'when' || antecedent === null) {
    open(builder, clause, 'adverbial', { mark: lower, markStart: mark.start, comma })
    return
  }
  const gap = lower === 'where' ? 'place' : builder.phrases[at + 1]?.kind === 'vg' ? 'subject' : 'object'
  open(builder, clause, 'relative', { mark: lower, markStart: mark.start, comma, antecedent, gap })
}

export const takeSubordinator = (builder: Builder, mark: Mark, at: number): void => {
  let clause = current(builder)
  const before = previous(builder, at)
  // A clause in "after ..." or "while ..." dates the main clause, not what is said in it.
  if (clause.quote === 0 && TEMPORAL.has(mark.lower) && before?.kind !== 'that') clause = reporting(clause)
  popTo(builder, clause)
  open(builder, clause, 'adverbial', { mark: mark.lower, markStart: mark.start, comma: before?.kind === 'comma' })
}

const TEMPORAL = new Set(['after', 'while', 'as', 'although', 'though'])

const reporting = (clause: Clause): Clause => {
  let at: Clause | null = clause
  while (at !== null) {
    if (at.verb !== null && speechVerb(at.verb.lemma)) return at
    at = at.parent
  }
  return clause
}

export const takeQuote = (builder: Builder, at: number): void => {
  const clause = current(builder)
  const { phrases } = builder
  let verbs = false
  for (let look = at + 1; look < phrases.length; look += 1) {
    const phrase = phrases[look]
    if (phrase?.kind === 'close') break
    if (phrase?.kind === 'vg' && phrase.form === 'finite') verbs = true
  }
  builder.quoteBase.push(clause)
  if (!verbs) return
  builder.quotes += 1
  builder.quote = builder.quotes
  if (clause.verb !== null && clauseTaking(clause.verb, 'quote') && !hasComplement(builder, clause))
    open(builder, clause, 'complement', {})
  else if (clause.verb === null && clause.subject === null && clause.link === 'main') {
    // The quotation opens the sentence, or follows "According to X,": its words are the main clause.
    popTo(builder, clause)
    builder.stack.pop()
    const opened = open(builder, null, 'main', {})
    opened.elements.push(...clause.elements)
  }
}

export const closeQuote = (builder: Builder): void => {
  const base = builder.quoteBase.pop()
  if (builder.quote === 0) return
  builder.quote = 0
  if (base !== undefined && builder.stack.includes(base)) popTo(builder, base)
}
