import { INTRANSITIVE, SUBJECT_PRONOUNS } from '../english/clauses/lexicon.ts'
import { clauseTaking, speechVerb } from '../english/clauses/verbs.ts'
import {
  type Builder,
  current,
  lastPhrase,
  laterVerb,
  open,
  pending,
  popTo,
  previous,
  setVerb,
  sisterOf,
} from './builder.ts'
import type { Clause } from './clause.ts'
import type { Phrase, VerbGroup } from './phrase.ts'
import { takeInfinitive, takeParticiple } from './take-nonfinite.ts'

export const takeVerb = (builder: Builder, verb: VerbGroup, at: number): void => {
  const clause = current(builder)
  const before = previous(builder, at)
  if (verb.form === 'inf') {
    takeInfinitive(builder, verb, before)
    return
  }
  if (verb.form === 'ing') {
    takeParticiple(builder, verb, before, at)
    return
  }
  if (verb.form === 'en' || (verb.open && isReduced(builder, clause, verb, at))) {
    const coordinated = before?.kind === 'cc' && clause.verb?.passive === true
    if (coordinated) {
      coordinate(builder, clause, { ...verb, passive: true, form: 'finite' })
      return
    }
    const noun = lastPhrase(clause) ?? clause.subject
    const aside = noun !== null && clause.subject?.apposition === noun
    const child = open(builder, clause, 'participle', {
      comma: aside || before?.kind === 'comma',
      antecedent: noun,
      gap: 'subject',
      subject: noun,
      shared: true,
    })
    setVerb(child, { ...verb, form: 'en', passive: true })
    return
  }
  if (clause.verb?.passive && verb.open && clauseTaking(clause.verb, 'that') && before === clause.verb) {
    // "Nobody was reported hurt."
    setVerb(open(builder, clause, 'complement', { subject: clause.subject, shared: true }), {
      ...verb,
      passive: true,
      form: 'en',
    })
    return
  }
  if (clause.verb === null) {
    // No comma stands between "authorities" and its verb: it is the subject, not an aside to the noun before it.
    const aside = clause.subject?.apposition ?? null
    if (clause.subject !== null && aside !== null && before === aside) {
      clause.subject.apposition = null
      clause.subject = aside
    }
    if (clause.subject === null && clause.antecedent !== null && clause.gap !== 'content') {
      clause.subject = clause.antecedent
      clause.shared = true
      clause.gap = 'subject'
    }
    // "nine men were killed and two lorries destroyed": the second verb shares the first one's "were".
    const elliptic = verb.open && clause.coordinated?.verb?.passive === true && builder.phrases[at + 1]?.kind !== 'np'
    setVerb(clause, elliptic || isHeadline(builder, clause, verb, at) ? { ...verb, passive: true } : verb)
    return
  }
  if (before?.kind === 'cc' && goesWithInfinitive(builder, verb)) {
    takeInfinitive(builder, { ...verb, form: 'inf' }, before)
    return
  }
  if (before?.kind === 'cc') {
    coordinate(builder, verbTarget(builder, clause, verb), verb)
    return
  }
  const waiting = pending(builder, true)
  if (waiting !== undefined) {
    popTo(builder, waiting)
    setVerb(waiting, verb)
    return
  }
  if (before?.kind === 'comma') {
    coordinate(builder, sisterOf(clause), verb)
    return
  }
  // "a circle run by X": a form that may be finite, with no subject of its own and a doer behind it.
  if (!verb.passive && !verb.progressive && before?.kind === 'np' && isBy(builder.phrases[at + 1])) {
    const noun = lastPhrase(clause)
    const child = open(builder, clause, 'participle', { antecedent: noun, gap: 'subject', subject: noun, shared: true })
    setVerb(child, { ...verb, form: 'en', passive: true })
    return
  }
  // "the man who, they say, was taken": the noun that the relative clause belongs to.
  const far = clause.link === 'relative' && clause.gap === 'object' && clauseTaking(clause.verb, 'bare')
  const noun = far ? clause.antecedent : lastPhrase(clause)
  const child = open(builder, clause, clauseTaking(clause.verb, 'bare') ? 'complement' : 'main', {
    subject: noun,
    shared: far,
  })
  setVerb(child, verb)
}

/**
 * "urged them to attack the police and kill the mayor": the bare form cannot go with "urged". Read with it, a call for a deed would be told as a
 * deed of the caller.
 */
const goesWithInfinitive = (builder: Builder, verb: VerbGroup): boolean => {
  if (!isBare(verb) || verb.past || verb.modal !== null || verb.form !== 'finite') return false
  const infinitive = builder.stack.findLastIndex((each) => each.link === 'infinitive')
  if (infinitive < 0) return false
  const outer = builder.stack.findLast((each, place) => place < infinitive && each.verb?.form === 'finite')?.verb
  return outer != null && outer.modal === null && !outer.future && (outer.past || !isBare(outer))
}

/** Written as it stands in a dictionary: no ending, no auxiliary. */
const isBare = (verb: VerbGroup): boolean => verb.end - verb.start === verb.lemma.length

/** Which clause "and VERB" goes on: one of the same voice and tense where there is a choice. */
const verbTarget = (builder: Builder, clause: Clause, verb: VerbGroup): Clause => {
  const finite = builder.stack.filter(
    (each) => each.verb !== null && each.link !== 'infinitive' && each.link !== 'gerund',
  )
  const nearest = finite.at(-1) ?? clause
  // "denied that he took part and said he slept there": who denied goes on speaking.
  if (
    !verb.passive &&
    !verb.perfect &&
    speechVerb(verb.lemma) &&
    nearest.verb !== null &&
    !speechVerb(nearest.verb.lemma)
  ) {
    const speaker = finite.findLast((each) => each.verb !== null && !each.verb.passive && speechVerb(each.verb.lemma))
    if (speaker?.verb != null && speaker.verb.past === verb.past && isOver(speaker, nearest)) return speaker
  }
  // "met the families of people killed there and said": nobody is "said" with those who are killed.
  if (verb.lemma === 'say' && nearest.link === 'participle') {
    const teller = finite.findLast((each) => each.link !== 'participle' && each.verb?.passive === false)
    if (teller !== undefined) return teller
  }
  const alike = (each: Clause): boolean =>
    each.verb !== null && each.verb.passive === verb.passive && each.verb.perfect === verb.perfect
  const before = builder.phrases[builder.phrases.indexOf(verb) - 2]
  const afar = before?.kind === 'comma' || (nearest.link === 'adverbial' && nearest.verb?.modal !== verb.modal)
  if (afar && !alike(nearest) && !(verb.open && nearest.verb?.passive === true))
    return finite.findLast(alike) ?? nearest
  if (nearest.link === 'participle' && verb.form === 'finite' && (!verb.open || INTRANSITIVE.has(verb.lemma)))
    return finite.at(-2) ?? nearest
  return nearest
}

const isOver = (outer: Clause, inner: Clause): boolean => {
  let at: Clause | null = inner
  while (at !== null && at !== outer) at = at.parent
  return at === outer
}

export const coordinate = (builder: Builder, sister: Clause, verb: VerbGroup): void => {
  popTo(builder, sister)
  builder.stack.pop()
  const inherits = sister.verb !== null && verb.open && (sister.verb.passive || sister.verb.perfect)
  const child = open(builder, sister.parent, sister.link, {
    mark: sister.mark,
    comma: sister.comma,
    antecedent: sister.antecedent,
    gap: sister.gap === 'object' ? null : sister.gap,
    subject: sister.subject,
    shared: true,
    coordinated: sister,
  })
  setVerb(
    child,
    inherits && sister.verb !== null
      ? {
          ...verb,
          passive: sister.verb.passive,
          perfect: sister.verb.perfect,
          modal: sister.verb.modal,
          future: sister.verb.future,
          negative: verb.negative || sister.verb.negative,
        }
      : verb,
  )
}

const isBy = (phrase: Phrase | undefined): boolean => phrase?.kind === 'prep' && phrase.lower === 'by'

/** Verbs that never go without an object unless they are passive: "Doe detained at the airport" leaves out "was". */
const TRANSITIVE = new Set([
  'arrest',
  'detain',
  'kill',
  'wound',
  'injure',
  'charge',
  'jail',
  'sentence',
  'deport',
  'expel',
  'extradite',
  'seize',
  'abduct',
  'kidnap',
  'rescue',
  'evacuate',
  'behead',
  'assassinate',
  'hospitalise',
  'hospitalize',
  'cancel',
  'deploy',
  'recover',
])

const isHeadline = (builder: Builder, clause: Clause, verb: VerbGroup, at: number): boolean => {
  const next = builder.phrases[at + 1]
  return (
    verb.open &&
    TRANSITIVE.has(verb.lemma) &&
    clause.gap !== 'object' &&
    (next === undefined || next.kind === 'prep' || next.kind === 'time' || next.kind === 'adv' || next.kind === 'sub')
  )
}

const FINITE_ADVERBS = new Set(['also', 'both', 'then', 'still', 'never', 'even', 'once', 'always', 'soon'])

/** Whether an ambiguous "killed" is a participle after its noun ("a suspect killed on Friday ..., had made calls"). */
const isReduced = (builder: Builder, clause: Clause, verb: VerbGroup, at: number): boolean => {
  const { phrases } = builder
  const before = previous(builder, at)
  if (before?.kind === 'cc' || INTRANSITIVE.has(verb.lemma)) return false
  // "She also called for", "who both sought": a pronoun has no participle behind it, and these adverbs stand before finite verbs.
  if (before?.kind === 'np' && clause.verb === null && SUBJECT_PRONOUNS.has(before.head.lower)) return false
  const direct = phrases[at - 1]
  if (direct?.kind === 'adv' && clause.verb === null && FINITE_ADVERBS.has(direct.lower)) return false
  if (before?.kind === 'comma' && phrases[at + 1]?.kind === 'prep') {
    return (
      (pending(builder, true) === undefined || laterVerb(builder, at)) &&
      (clause.verb !== null || clause.subject !== null)
    )
  }
  if (before?.kind !== 'np' && before?.kind !== 'time') return false
  if (clause.verb === null && clause.subject === null && clause.gap === null)
    return builder.phrases[at - 2]?.kind === 'prep'
  if (clause.verb !== null)
    return (
      !builder.stack.some((each) => each.verb === null && each.subject !== null) || phrases[at + 1]?.kind === 'prep'
    )
  if (clause.subject?.apposition === before && clause.subject !== null) return laterVerb(builder, at)
  const next = phrases[at + 1]
  const passiveLike =
    next === undefined ||
    next.kind === 'prep' ||
    next.kind === 'time' ||
    next.kind === 'adv' ||
    next.kind === 'cc' ||
    next.kind === 'vg'
  return passiveLike && clause.link !== 'relative' && laterVerb(builder, at)
}
