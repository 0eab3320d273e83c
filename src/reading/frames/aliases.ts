import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import { INTRANSITIVE } from '../english/clauses/lexicon.ts'
import { speechVerb } from '../english/clauses/verbs.ts'
import type { Cast } from './cast.ts'
import type { Memory } from './memory.ts'
import type { ReadSentence } from './read-sentences.ts'

/** "X was an offender who ...": what is said of the offender is said of X. */
export const aliasPredicates = (sentence: ReadSentence, cast: Cast): void => {
  for (const clause of sentence.clauses) {
    if (clause.subject?.apposition != null && clause.subject.apposition.head.tag !== 'name')
      cast.alias(clause.subject.apposition, clause.subject, 'apposition')
    // "One of them, Doe, was ...": what is said is said of Doe.
    if (clause.subject?.head.tag === 'pron' && clause.subject.apposition?.head.tag === 'name')
      cast.alias(clause.subject, clause.subject.apposition, 'apposition')
    if (
      clause.verb?.copula !== true ||
      clause.verb.negative ||
      clause.subject === null ||
      clause.subject.head.lower === 'there'
    )
      continue
    const predicate = clause.elements.find((each) => each.kind === 'np' && !each.before)
    if (
      predicate?.kind === 'np' &&
      predicate.phrase.head.tag === 'noun' &&
      predicate.phrase.head.lemma !== 'member' &&
      (cast.sort(predicate.phrase) === 'person' ||
        (!predicate.phrase.definite && cast.sort(clause.subject) === 'person'))
    )
      cast.alias(predicate.phrase, clause.subject, 'predicate')
  }
}

/** "The ministry said that it ...", "as soon as the state knew, it told ...": whom a subject "it" or "they" stands for by the build of the sentence. */
export const aliasPronouns = (sentence: ReadSentence, cast: Cast): void => {
  for (const clause of sentence.clauses) {
    const { subject, verb } = clause
    if (subject === null || clause.shared || verb === null || subject.head.tag !== 'pron') continue
    const word = subject.head.lower
    if (word !== 'it' && word !== 'they') continue
    const host = clause.link === 'complement' ? clause.parent : null
    const fits = (other: NounPhrase | null): other is NounPhrase => {
      if (other === null || other === subject || other.head.tag === 'pron' || other.negative) return false
      const sort = cast.sort(other)
      return word === 'it'
        ? sort === 'group' || sort === 'state' || (other === host?.subject && sort === 'site')
        : sort === 'person' || sort === 'group'
    }
    const standsFor = !verb.copula || clause.elements.some((each) => each.kind === 'pp' && each.prep === 'behind')
    if (word === 'it' && standsFor && host?.verb != null && speechVerb(host.verb.lemma) && fits(host.subject)) {
      cast.alias(subject, host.subject, 'said-of-itself')
      continue
    }
    const spokenFor = word === 'it' && host?.subject != null ? bodyBehind(host) : null
    if (spokenFor !== null && host?.verb != null && speechVerb(host.verb.lemma) && fits(spokenFor)) {
      cast.alias(subject, spokenFor, 'speaker-body')
      continue
    }
    if (cast.known(subject) !== null) continue
    const earlier = sentence.clauses
      .filter((each) => each !== clause && each.subject !== null && each.subject.start < subject.start)
      .map((each) => each.subject)
    const found = earlier.findLast(fits)
    if (found != null && !(word === 'it' && verb.copula)) cast.alias(subject, found, 'subject-before')
  }
}

/** "A spokesman for the centre": the centre. */
const bodyBehind = (clause: Clause): NounPhrase | null => {
  const { subject } = clause
  if (subject === null || subject.head.tag === 'pron') return null
  const narrowed = clause.elements.find(
    (each) => each.kind === 'pp' && each.before && each.prep === 'for' && each.start > subject.start,
  )
  return narrowed?.kind === 'pp' ? narrowed.phrase : (subject.of ?? subject.owner)
}

/**
 * "Entered on the list on 3 May. Removed in June. Last seen in Osijek.": the notes of a register leave out whom they are about, and the
 * auxiliary. `about` is the person named last before.
 */
export const fillNotes = (sentence: ReadSentence, about: (at: number) => NounPhrase | null): void => {
  const clause = sentence.clauses[0]
  const verb = clause?.verb
  if (clause === undefined || verb == null || clause.subject !== null || clause.quote > 0) return
  if (clause.link !== 'main' && clause.link !== 'participle') return
  const opener = sentence.words.findIndex((word) => word.start >= verb.start)
  const leads = opener === 0 || (opener === 1 && NOTE_ADVERBS.has(sentence.words[0]?.lower ?? ''))
  const object = clause.elements.some((each) => each.kind === 'np' && !each.before)
  if (
    !leads ||
    object ||
    !(verb.open || verb.form === 'en') ||
    (INTRANSITIVE.has(verb.lemma) && verb.lemma !== 'enter')
  )
    return
  const person = about(verb.start)
  if (person === null) return
  clause.subject = person
  clause.shared = true
  clause.gap = null
  clause.verb = { ...verb, passive: true, form: 'finite' }
}

const NOTE_ADVERBS = new Set(['last', 'first', 'later', 'then', 'again', 'since', 'also'])

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his'])

/** "She", where nobody else could be found: the person who was the last subject. */
export const aliasPersons = (sentence: ReadSentence, cast: Cast, memory: Memory): void => {
  for (const clause of sentence.clauses) {
    const { subject } = clause
    const phrases = [
      subject,
      ...clause.elements.flatMap((each) => (each.kind === 'np' || each.kind === 'pp' ? [each.phrase] : [])),
    ]
    for (const phrase of phrases) {
      for (const pronoun of [phrase, phrase?.owner ?? null]) {
        // Inside a quotation "he" is somebody whom the speaker has in mind.
        if (
          clause.quote > 0 ||
          pronoun === null ||
          memory.person === null ||
          !PERSONAL.has(pronoun.head.lower) ||
          pronoun.words.length > 1
        )
          continue
        if (cast.known(pronoun) === null) cast.alias(pronoun, memory.person, 'last-person')
      }
    }
    if (
      subject !== null &&
      !clause.shared &&
      subject.head.tag !== 'pron' &&
      subject.also.length === 0 &&
      cast.sort(subject) === 'person' &&
      (subject.head.capital || cast.named(subject))
    )
      // Whoever spoke last is not the one spoken of, as far as anybody can tell.
      memory.person = clause.verb !== null && speechVerb(clause.verb.lemma) ? null : subject
    // "His brother was arrested. He ...": somebody else came in between.
    else if (
      subject !== null &&
      !clause.shared &&
      subject.head.tag !== 'pron' &&
      (cast.sort(subject) === 'person' || (subject.head.capital && subject.words.length === 1))
    )
      memory.person = null
  }
}

const ONE = new Set(['i', 'me', 'my'])
const MANY = new Set(['we', 'us', 'our'])

/** "I" in a quotation is whoever is quoted; "we" and "our list" are the body or state for which that person speaks, where one is known. */
export const aliasSpeaker = (
  clause: Clause,
  speaker: NounPhrase | null,
  body: (speaker: NounPhrase) => NounPhrase | null,
  cast: Cast,
): void => {
  if (speaker === null) return
  const phrases = [
    clause.subject,
    ...clause.elements.flatMap((each) => (each.kind === 'np' || each.kind === 'pp' ? [each.phrase] : [])),
  ]
  for (const phrase of phrases) {
    for (const pronoun of [phrase, phrase?.owner ?? null]) {
      if (pronoun === null || pronoun.words.length > 1 || cast.known(pronoun) !== null) continue
      if (ONE.has(pronoun.head.lower)) cast.alias(pronoun, speaker, 'speaker')
      else if (MANY.has(pronoun.head.lower)) cast.alias(pronoun, body(speaker) ?? speaker, 'speaker-body')
    }
  }
}

const BARE_SPEAKERS = new Set(['he', 'she', 'they'])

/** "..., he said" after a quotation, "The officials added": whoever spoke last in the paragraph. */
export const aliasRepeated = (sentence: ReadSentence, memory: Memory, cast: Cast): void => {
  const last = memory.speaker[0]?.source
  if (last === undefined) return
  const quotes = sentence.phrases.some((phrase) => phrase.kind === 'open' || phrase.kind === 'close')
  const same = (phrase: NounPhrase): boolean =>
    phrase.head.tag === 'noun' &&
    phrase.definite &&
    phrase.owner === null &&
    phrase.of === null &&
    phrase.words.length === 2 &&
    phrase.head.lemma === last.head.lemma
  for (const aside of sentence.asides) {
    const { source } = aside
    const pronoun = quotes && source.words.length === 1 && BARE_SPEAKERS.has(source.head.lower)
    if (source !== last && (pronoun || same(source))) cast.alias(source, last, 'last-speaker')
  }
  for (const { subject, verb } of sentence.clauses)
    if (subject !== null && subject !== last && verb !== null && speechVerb(verb.lemma) && same(subject))
      cast.alias(subject, last, 'last-speaker')
}
