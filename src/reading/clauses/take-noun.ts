import { EITHER, SUBJECT_PRONOUNS } from '../english/clauses/lexicon.ts'
import { clauseTaking, speechVerb } from '../english/clauses/verbs.ts'
import {
  addElement,
  type Builder,
  current,
  hasComplement,
  lastPhrase,
  open,
  pending,
  popTo,
  previous,
  rootOf,
  sisterOf,
  verbOf,
} from './builder.ts'
import type { Clause } from './clause.ts'
import type { Mark, NounPhrase, VerbGroup } from './phrase.ts'

export const takeNoun = (builder: Builder, phrase: NounPhrase, at: number): void => {
  const clause = current(builder)
  const before = previous(builder, at)
  if (clause.verb === null) {
    if (clause.subject === null) {
      clause.subject = phrase
      if (clause.link === 'relative' && clause.gap === 'subject') clause.gap = 'object'
    } else if (clause.gap === 'subject' && clause.link === 'relative') {
      clause.subject = phrase
      clause.gap = 'object'
    } else if (clause.subject.apposition === null && before?.kind === 'comma') clause.subject.apposition = phrase
    else if (before?.kind === 'cc') clause.subject.also.push(phrase)
    else clause.elements.push({ kind: 'np', phrase, before: true })
    return
  }
  if (clause.link === 'participle' && clause.verb.passive && before?.kind !== 'prep') {
    const bare = builder.stack.findLast((each) => each.verb === null && each.subject === null)
    if (bare !== undefined) {
      popTo(builder, bare)
      bare.subject = phrase
      return
    }
  }
  const verb = verbOf(builder, at)
  if (verb !== null && startsHere(builder, clause, verb, phrase, at)) {
    const lastNoun = lastPhrase(clause)
    const contact = before?.kind === 'np' && lastNoun === before && !clauseTaking(clause.verb, 'bare')
    if (contact && before.kind === 'np') {
      open(builder, clause, 'relative', { antecedent: before, gap: 'object', subject: phrase })
      return
    }
    if (
      clauseTaking(clause.verb, 'bare') &&
      !hasComplement(builder, clause) &&
      before?.kind !== 'cc' &&
      (before?.kind !== 'comma' || speechVerb(clause.verb.lemma))
    ) {
      open(builder, clause, 'complement', { subject: phrase })
      return
    }
    const waiting =
      before?.kind === 'comma'
        ? builder.stack.findLast((each) => each.verb === null && each.subject === null)
        : undefined
    if (waiting !== undefined) {
      popTo(builder, waiting)
      waiting.subject = phrase
      return
    }
    const comma = builder.phrases[at - 1]?.kind === 'comma' || builder.phrases[at - 2]?.kind === 'comma'
    const level = comma || before?.kind !== 'cc' ? rootOf(builder, clause) : sisterOf(clause)
    popTo(builder, level)
    builder.stack.pop()
    open(
      builder,
      level.parent,
      level.link === 'complement' ? 'complement' : level.link === 'adverbial' ? 'adverbial' : 'main',
      {
        subject: phrase,
        coordinated: level,
        mark: level.mark,
      },
    )
    return
  }
  if (before?.kind === 'comma') {
    const list = lastPhrase(clause)
    const last = list?.also.at(-1) ?? list
    if (last !== null && last.apposition === null && isApposition(last, phrase)) {
      last.apposition = phrase
      clause.end = Math.max(clause.end, phrase.end)
      return
    }
  }
  addElement(clause, { kind: 'np', phrase, before: false }, phrase.end)
}

const OBJECTS_OF_SPEECH = new Set(['responsibility', 'involvement', 'credit', 'guilt', 'support', 'solidarity'])

const isApposition = (first: NounPhrase, second: NounPhrase): boolean =>
  (first.head.tag === 'name') !== (second.head.tag === 'name') || second.words[0]?.tag === 'det'

const startsHere = (builder: Builder, clause: Clause, verb: VerbGroup, phrase: NounPhrase, at: number): boolean => {
  const before = previous(builder, at)
  const takes = clause.verb !== null && clauseTaking(clause.verb, 'bare') && !hasComplement(builder, clause)
  // "The woman who sold the boat is said to ...": the verb belongs to the woman.
  if (!takes && before?.kind !== 'comma' && before?.kind !== 'cc' && pending(builder, true) !== undefined) return false
  // "claimed responsibility for the attack in a video released on Sunday"
  if (takes && OBJECTS_OF_SPEECH.has(phrase.head.lemma) && phrase.words[0] === phrase.head) return false
  if (!verb.open) return true
  if (phrase.head.tag === 'pron' && SUBJECT_PRONOUNS.has(phrase.head.lower)) return true
  if (takes) return true
  if (before?.kind === 'comma' && builder.stack.some((each) => each.verb === null)) return true
  if (before?.kind === 'cc') {
    const direct = builder.phrases[at + 1]
    return direct === verb && builder.phrases[at + 2]?.kind !== 'prep'
  }
  // "a gun Doe carried": a name or pronoun right after a noun.
  return before?.kind === 'np' && phrase.head.tag === 'name' && builder.phrases[at + 1] === verb
}

/** "cases found in X, where ..., to a gun": a preposition after the comma that ends an aside goes on with the clause around it. */
export const closeAside = (builder: Builder, at: number): void => {
  const aside = builder.stack.findLast((each) => each.link === 'relative' && each.comma && each.verb !== null)
  const next = builder.phrases[at + 1]
  if (aside === undefined || aside.quote !== builder.quote || next?.kind !== 'prep' || EITHER.has(next.lower)) return
  let host = aside.parent
  while (host !== null && host.parent !== null && (host.link === 'participle' || host.link === 'relative'))
    host = host.parent
  if (host !== null) popTo(builder, host)
}

export const takePrepositional = (builder: Builder, prep: Mark, phrase: NounPhrase): void => {
  const clause = current(builder)
  const list = [phrase, ...phrase.also]
  addElement(
    clause,
    { kind: 'pp', prep: prep.lower, phrase, start: prep.start, before: clause.verb === null },
    clause.verb === null ? null : (list.at(-1)?.end ?? phrase.end),
  )
}
