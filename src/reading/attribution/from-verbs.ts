import type { Clause, Element } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import { CONTENT_VERBS, type ContentVerb } from '../english/attribution/content-verbs.ts'
import type { Attribution, FoundAttribution, Stretch } from './attribution.ts'
import { quotationAt } from './quotations.ts'
import { contentEnd, openingOf, type SentenceView, trimmed } from './scope.ts'

/** The attributions whose cue is a verb: one a clause at most. */
export const fromVerbs = (view: SentenceView): FoundAttribution[] => {
  const children = new Map<Clause, Clause[]>()
  for (const clause of view.sentence.clauses)
    if (clause.parent !== null) {
      const list = children.get(clause.parent)
      if (list === undefined) children.set(clause.parent, [clause])
      else list.push(clause)
    }
  const out: FoundAttribution[] = []
  for (const clause of view.sentence.clauses) {
    const { verb } = clause
    if (verb === null) continue
    const row =
      (verb.particle === null ? undefined : CONTENT_VERBS.get(`${verb.lemma}-${verb.particle}`)) ??
      CONTENT_VERBS.get(verb.lemma)
    if (row === undefined) continue
    const quoted = quotationAt(view.quotations, verb.start) !== null
    // In a quotation somebody else speaks: what "I think" there is his own, what others said is passed on.
    if (quoted && !tellsOfOthers(clause, row)) continue
    const found = fromClause(view, clause, row, children.get(clause) ?? [])
    if (found !== null && !(quoted && found.rule !== 'attribution.verb.clause')) out.push(found)
  }
  return out
}

const tellsOfOthers = ({ subject }: Clause, row: ContentVerb): boolean =>
  row.speech && subject !== null && !OWN.has(subject.head.lower)

const OWN = new Set(['i', 'we', 'you', 'one'])

const startOf = (element: Element): number =>
  element.kind === 'np' ? element.phrase.start : element.kind === 'pp' ? element.start : element.mark.start
const endOf = (element: Element): number =>
  element.kind === 'np' || element.kind === 'pp' ? element.phrase.end : element.mark.end

const fromClause = (
  view: SentenceView,
  clause: Clause,
  row: ContentVerb,
  children: readonly Clause[],
): FoundAttribution | null => {
  const { verb } = clause
  if (verb === null) return null
  const after = clause.elements.filter((each) => startOf(each) >= verb.end)
  const { text } = view
  const found = contentStart(view, clause, row, children, after)
  const make = (rule: string, content: readonly Stretch[], source = sourceOf(view, clause), cueEnd = verb.end) => {
    const spans = content.filter((each) => each.end > each.start)
    if (spans.length === 0) return null
    return {
      source: source === null ? null : source.words,
      speaker: source === null ? null : source.phrase,
      cue: { start: verb.start, end: cueEnd },
      content: spans,
      kind: kindOf(row, source),
      sentence: view.sentence.index,
      rule: `attribution.verb.${rule}`,
    }
  }
  if (row.raises && found !== null && (found.form === 'infinitive' || found.form === 'prep')) {
    const subject = subjectSpan(clause)
    const rest = { start: found.start, end: contentEnd(view, clause, found.start, true) }
    return make('raises', subject === null ? [rest] : [subject, rest], null)
  }
  if (verb.passive) {
    const by = after.find((each) => each.kind === 'pp' && each.prep === 'by')
    const source = by?.kind === 'pp' ? { words: spanOf(by.phrase), phrase: by.phrase } : null
    if (found === null && clause.mark === 'as' && source !== null && row.clause) {
      const rest = besides(view, clause)
      return rest === null ? null : make('as', rest, source)
    }
    if (found === null) {
      const told = row.speech && row.object && source !== null ? subjectSpan(clause) : null
      return told === null ? null : make('passive-subject', [told], source)
    }
    const rest = { start: found.start, end: contentEnd(view, clause, found.start, found.form !== 'clause') }
    if (found.form === 'clause' && found.start < verb.start) return null
    if (found.form === 'clause') return make('passive-clause', [rest], source)
    if (
      found.form === 'infinitive' &&
      row.infinitive &&
      !row.object &&
      source === null &&
      !PASSIVE_HEARSAY.has(verb.lemma)
    )
      return null
    const subject = subjectSpan(clause)
    return make(`passive-${found.form}`, subject === null ? [rest] : [subject, rest], source)
  }
  if (found === null && clause.link === 'adverbial' && clause.mark === 'as' && row.clause && row.speech) {
    const rest = besides(view, clause)
    return rest === null ? null : make('as', rest)
  }
  if (found === null) {
    // "which he described", "the plan she proposed": what is spoken of stands before.
    if (clause.link === 'relative' && clause.gap === 'object' && row.object) {
      const gap = gapSpan(clause)
      return gap === null ? null : make('relative', [gap])
    }
    return null
  }
  const end = found.end ?? contentEnd(view, clause, found.start, found.form !== 'clause')
  const content = [trimmed(text, found.start, end)]
  if (clause.link === 'relative' && clause.gap === 'object' && found.form !== 'clause') {
    const gap = gapSpan(clause)
    if (gap !== null) content.unshift(gap)
  }
  return make(found.form, content)
}

/** "is expected to": what nobody named thinks; "is intended to", "was decided to" say what a thing is for. */
const PASSIVE_HEARSAY = new Set(['expect', 'say', 'believe', 'think', 'know', 'hope', 'mean'])

/** "..., as the paper noted,": what stands around it is what is said. */
const besides = ({ text, start, end }: SentenceView, clause: Clause): Stretch[] | null => {
  const content = [trimmed(text, start, clause.markStart), trimmed(text, clause.end, end)].filter(
    (each) => each.end - each.start > 12,
  )
  return content.length === 0 ? null : content
}

const kindOf = (row: ContentVerb, source: object | null): Attribution['kind'] =>
  source === null ? 'hearsay' : row.speech ? 'speech' : 'thought'

interface ContentStart {
  readonly form: 'clause' | 'quote' | 'infinitive' | 'prep' | 'object'
  readonly start: number
  /** Where it ends, if not where its clauses do. */
  readonly end?: number
}

const contentStart = (
  view: SentenceView,
  clause: Clause,
  row: ContentVerb,
  children: readonly Clause[],
  after: readonly Element[],
): ContentStart | null => {
  const { verb } = clause
  if (verb === null) return null
  const complement = children.find(
    (each) => each.link === 'complement' && each.gap !== 'content' && openingOf(each) >= verb.end,
  )
  const object = after.find((each) => each.kind === 'np' && each.phrase.words[0]?.time === null)
  if (row.clause && complement !== undefined) {
    const opening = openingOf(complement)
    let start = opening
    if (complement.mark === '') {
      // What stands between the verb and the words that are said: whom it is said to, when and where.
      start = verb.end
      for (const each of after) if (endOf(each) <= opening) start = Math.max(start, endOf(each))
    }
    return { form: 'clause', start: skipSpace(view.text, start) }
  }
  // "said “no deal”": a quotation without a verb of its own.
  const quotation =
    row.clause && row.speech && !verb.passive ? quotationAt(view.quotations, afterSpace(view.text, verb.end)) : null
  if (quotation !== null && quotation.start >= verb.end)
    return { form: 'clause', start: quotation.start, end: quotation.end }
  const loose = row.clause && row.speech ? looseClause(view, clause, children) : null
  if (loose !== null) return loose
  const infinitive = children.find((each) => each.link === 'infinitive' && (each.verb?.start ?? 0) >= verb.end)
  if (infinitive !== undefined && (row.infinitive || row.raises || verb.passive)) {
    const whom = row.object || row.hearer || row.infinitive ? object : undefined
    const through = after.find((each) => each.kind === 'pp' && row.preps.has(each.prep))
    const start =
      whom?.kind === 'np'
        ? whom.phrase.start
        : through?.kind === 'pp'
          ? through.phrase.start
          : (infinitive.verb?.start ?? verb.end)
    if (row.infinitive || row.raises || (verb.passive && !row.hearer))
      return { form: 'infinitive', start: Math.min(start, infinitive.verb?.start ?? start) }
  }
  const preposition = after.find((each) => each.kind === 'pp' && row.preps.has(each.prep))
  const gerund = children.find((each) => each.link === 'gerund' && row.preps.has(each.mark))
  if (row.object && object?.kind === 'np' && !(verb.passive && preposition !== undefined))
    return verb.passive ? null : { form: 'object', start: object.phrase.start }
  if (preposition?.kind === 'pp') return { form: 'prep', start: preposition.phrase.start }
  if (gerund?.verb != null) return { form: 'prep', start: gerund.verb.start }
  return null
}

/** "says expanding the park will help", "say that weakening it would not": a clause whose own subject is a verb. */
const looseClause = (
  { sentence, end }: SentenceView,
  clause: Clause,
  children: readonly Clause[],
): ContentStart | null => {
  const { verb } = clause
  if (verb === null) return null
  const at = sentence.phrases.indexOf(verb)
  let next = at + 1
  if (sentence.phrases[next]?.kind === 'np' && sentence.phrases[next + 1]?.kind === 'that') next += 1
  const phrase = sentence.phrases[next]
  if (phrase === undefined) return null
  const opens =
    phrase.kind === 'that' ||
    (phrase.kind === 'vg' &&
      phrase.form === 'ing' &&
      phrase !== verb &&
      children.some((each) => each.verb === phrase) &&
      sentence.clauses.some(
        (each) => each.coordinated === clause && (each.verb?.start ?? 0) > phrase.end && !each.shared,
      ))
  return opens
    ? {
        form: 'clause',
        start: phrase.start,
        end: sentence.asides.find((each) => each.start > phrase.start)?.start ?? end,
      }
    : null
}

const afterSpace = (text: string, at: number): number => {
  let start = at
  while (start < at + 4 && /[\s,:]/.test(text.charAt(start))) start += 1
  return start
}

const skipSpace = (text: string, at: number): number => {
  let start = at
  while (/[\s,:]/.test(text.charAt(start)) && start < text.length) start += 1
  return start
}

export const spanOf = (phrase: NounPhrase): Stretch => ({
  start: phrase.start,
  end: phrase.apposition?.end ?? phrase.end,
})

/** The words that stand for the subject of a clause: those of a relative clause's "who", else the phrase. */
const subjectSpan = (clause: Clause): Stretch | null => {
  if (clause.link === 'relative' && clause.gap === 'subject') {
    let first = clause
    while (first.markStart < 0 && first.coordinated !== null) first = first.coordinated
    if (first.markStart >= 0) return { start: first.markStart, end: first.markStart + first.mark.length }
  }
  return clause.subject === null ? null : spanOf(clause.subject)
}

/** The words for what a relative clause leaves out of itself. */
const gapSpan = (clause: Clause): Stretch | null => {
  if (clause.markStart >= 0 && clause.mark !== '')
    return { start: clause.markStart, end: clause.markStart + clause.mark.length }
  return clause.antecedent === null ? null : spanOf(clause.antecedent)
}

const sourceOf = (view: SentenceView, clause: Clause): { words: Stretch; phrase: NounPhrase } | null => {
  const speaker = looseSpeaker(view, clause)
  if (speaker !== null) return { words: spanOf(speaker), phrase: speaker }
  const words = subjectSpan(clause)
  if (words !== null && clause.subject !== null) return { words, phrase: clause.subject }
  const host = hostOf(clause)
  if (host.subject !== null && host !== clause)
    return { words: subjectSpan(host) ?? spanOf(host.subject), phrase: host.subject }
  // "At the club, where ..., suggested": the nearest subject before it.
  const { verb } = clause
  if (verb === null || verb.form !== 'finite') return null
  const near = view.sentence.phrases.findLast((each) => each.kind === 'np' && each.end <= verb.start)
  return near?.kind === 'np' && clause.link === 'main' ? { words: spanOf(near), phrase: near } : null
}

/** Who goes on speaking in "..., adding that": whoever "he said" beside the words before it names, else the subject of the whole. */
const looseSpeaker = (view: SentenceView, clause: Clause): NounPhrase | null => {
  if (clause.link !== 'participle' || !clause.comma || clause.verb?.passive === true) return null
  const start = clause.verb?.start ?? 0
  const aside = view.sentence.asides.findLast((each) => each.end <= start && each.lemma !== 'according')
  const host = hostOf(clause)
  if (aside !== undefined && (host.verb?.start ?? 0) < aside.start) return aside.source
  return host === clause ? null : host.subject
}

/** The clause that a sentence, or a relative clause of it, rests on. */
const hostOf = (clause: Clause): Clause => {
  let at = clause
  while (at.parent !== null && !(at !== clause && at.link === 'relative')) at = at.parent
  return at
}
