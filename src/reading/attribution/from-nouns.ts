import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase, Phrase } from '../clauses/phrase.ts'
import { NOUN_CONTENT } from '../english/attribution/content-nouns.ts'
import type { FoundAttribution, Stretch } from './attribution.ts'
import { quotationAt } from './quotations.ts'
import { before, openingOf, type SentenceView, trimmed } from './scope.ts'

/** The attributions whose cue is a noun: "the minister's claim that", "a call by aid groups for", "his refusal to". */
export const fromNouns = (view: SentenceView): FoundAttribution[] => {
  const { phrases } = view.sentence
  const out: FoundAttribution[] = []
  phrases.forEach((phrase, at) => {
    if (phrase.kind !== 'np') return
    for (const noun of phrase.also.length === 0 ? [phrase] : [phrase, ...phrase.also]) {
      const ways = NOUN_CONTENT.get(noun.head.lemma)
      if (ways === undefined || quotationAt(view.quotations, noun.head.start) !== null) continue
      const found = fromNoun(view, noun, at, ways)
      if (found !== null) out.push(found)
    }
  })
  return out
}

const fromNoun = (
  view: SentenceView,
  noun: NounPhrase,
  at: number,
  ways: ReadonlySet<string>,
): FoundAttribution | null => {
  const { phrases } = view.sentence
  const make = (source: NounPhrase | null, content: Stretch, cueEnd: number, rule: string): FoundAttribution | null =>
    content.end - content.start < 3
      ? null
      : {
          source: source === null ? null : { start: source.start, end: source.end },
          speaker: source,
          cue: { start: noun.head.start, end: cueEnd },
          content: [content],
          kind: source === null ? 'hearsay' : 'thought',
          sentence: view.sentence.index,
          rule: `attribution.noun.${rule}`,
        }
  let next = at + 1
  let source = noun.owner
  const [prep, whose] = [phrases[next], phrases[next + 1]]
  // "the claim by X that", "a warning from X that"
  if (prep?.kind === 'prep' && (prep.lower === 'by' || prep.lower === 'from') && whose?.kind === 'np') {
    source = whose
    next += 2
  } else if (noun.of !== null && source === null) source = noun.of
  const lead = phrases[next]
  if (lead === undefined) return null
  // "reports that question it" are no reports of it.
  if (lead.kind === 'that' && ways.has('that') && phrases[next + 1]?.kind !== 'vg') {
    const start = lead.start
    return make(
      source ?? holderOf(view, noun),
      trimmed(view.text, start, endOfClause(view, start)),
      noun.head.end,
      'that',
    )
  }
  if (lead.kind === 'vg' && lead.form === 'inf' && ways.has('to'))
    return make(source, trimmed(view.text, lead.start, endOfClause(view, lead.start)), noun.head.end, 'to')
  if (lead.kind === 'prep' && ways.has(lead.lower) && source !== null) {
    const object = phrases[next + 1]
    if (object === undefined || (object.kind !== 'np' && object.kind !== 'wh')) return null
    const end = object.kind === 'np' ? endOfPhrase(phrases, next + 1) : endOfClause(view, object.start)
    return make(source, trimmed(view.text, object.start, end), lead.end, 'prep')
  }
  return null
}

/** "Officials expressed hope that": whoever does what a verb of no weight says of the noun. */
const holderOf = ({ sentence }: SentenceView, noun: NounPhrase): NounPhrase | null => {
  const clause = sentence.clauses.find(
    (each) =>
      each.verb !== null &&
      !each.verb.passive &&
      HOLDING.has(each.verb.lemma) &&
      each.elements.some((element) => element.kind === 'np' && !element.before && element.phrase === noun),
  )
  return clause?.subject ?? null
}

const HOLDING = new Set(
  'make express voice have issue repeat give offer hold share raise reject dismiss deny confirm echo send air harbour harbor'.split(
    ' ',
  ),
)

/** Past the prepositions that go on with a noun phrase. */
const endOfPhrase = (phrases: readonly Phrase[], at: number): number => {
  let next = at + 1
  while (phrases[next]?.kind === 'prep' && phrases[next + 1]?.kind === 'np') next += 2
  return phrases[next - 1]?.end ?? 0
}

/** Where the clause that opens at an offset ends: before the next one that does not hang on it, or with its sentence. */
const endOfClause = (view: SentenceView, start: number): number => {
  const { sentence, end } = view
  const own = sentence.clauses.find((each) => each.markStart === start || each.verb?.start === start)
  if (own === undefined) return end
  let limit = end
  for (const aside of sentence.asides) if (aside.start > start && aside.start < limit) limit = aside.start
  for (const clause of sentence.clauses) {
    const opening = openingOf(clause)
    if (opening <= start || opening >= limit || clause === own) continue
    let at: Clause = clause
    while (at.parent !== null && at !== own) at = at.parent
    const outside = at !== own && !(clause.coordinated === own && clause.link === own.link)
    if (outside || (clause.comma && clause.parent === own)) limit = before(sentence.words, opening)
  }
  // The verb that the noun is the subject of: "the claim that he fled was false".
  const host = own.parent
  if (host?.verb != null && host.verb.start > start && host.verb.start < limit) limit = host.verb.start
  return limit
}
