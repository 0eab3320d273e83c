import { speechVerb } from '../english/clauses/verbs.ts'
import { type Builder, current, open, popTo, setVerb, sisterOf } from './builder.ts'
import type { Clause } from './clause.ts'
import type { Phrase, VerbGroup } from './phrase.ts'
import { coordinate } from './take-verb.ts'

export const takeInfinitive = (builder: Builder, verb: VerbGroup, before: Phrase | undefined): void => {
  const clause = current(builder)
  if (before?.kind === 'cc') {
    const sister = builder.stack.findLast((each) => each.link === 'infinitive')
    if (sister !== undefined) {
      popTo(builder, sister)
      builder.stack.pop()
      setVerb(
        open(builder, sister.parent, 'infinitive', { subject: sister.subject, shared: true, coordinated: sister }),
        verb,
      )
      return
    }
  }
  const object = clause.elements.find((each) => each.kind === 'np' && !each.before)
  const subject =
    clause.verb?.passive === true
      ? clause.subject
      : object?.kind === 'np' && controlsObject(clause)
        ? object.phrase
        : clause.subject
  const noun = before?.kind === 'np' ? before : null
  setVerb(open(builder, clause, 'infinitive', { subject, shared: true, antecedent: noun }), verb)
}

const OBJECT_CONTROL = new Set([
  'tell',
  'ask',
  'order',
  'urge',
  'allow',
  'force',
  'call',
  'enable',
  'want',
  'instruct',
  'direct',
  'invite',
  'permit',
  'warn',
  'advise',
  'persuade',
  'help',
  'expect',
  'require',
  'believe',
  'send',
  'encourage',
  'forbid',
  'compel',
  'command',
  'request',
  'beg',
  'deploy',
  'mobilize',
  'mobilise',
])

/** "accused X of firing": X is said to have fired. */
const BLAMING = new Set(['accuse', 'suspect', 'convict', 'acquit', 'absolve', 'clear'])

const controlsObject = (clause: Clause): boolean => clause.verb !== null && OBJECT_CONTROL.has(clause.verb.lemma)

export const takeParticiple = (builder: Builder, verb: VerbGroup, before: Phrase | undefined, at: number): void => {
  const clause = current(builder)
  const direct = builder.phrases[at - 1]
  if (before?.kind === 'prep' || before?.kind === 'sub') {
    // "cited the minister as stating": the object speaks.
    const object = clause.elements.findLast((each) => each.kind === 'np')
    const subject =
      before.lower === 'as' && object?.kind === 'np'
        ? object.phrase
        : clause.verb?.passive === true && before.lower === 'for'
          ? clause.subject
          : before.lower === 'of' && clause.verb !== null && BLAMING.has(clause.verb.lemma)
            ? clause.verb.passive
              ? clause.subject
              : object?.kind === 'np'
                ? object.phrase
                : clause.subject
            : clause.subject
    if (before.kind === 'sub' && clause.verb === null && clause.link === 'adverbial') {
      // "while boarding a flight": whoever the clause around it speaks of.
      if (clause.subject === null && clause.parent?.subject != null) {
        clause.subject = clause.parent.subject
        clause.shared = true
      }
      setVerb(clause, verb)
      return
    }
    setVerb(open(builder, clause, 'gerund', { mark: before.lower, subject, shared: true }), verb)
    return
  }
  if (before?.kind === 'cc') {
    const sister = builder.stack.findLast((each) => each.verb?.form === 'ing')
    if (sister !== undefined) {
      coordinate(builder, sister, verb)
      return
    }
  }
  if (direct?.kind === 'np' && clause.verb === null) {
    setVerb(
      open(builder, clause, 'participle', { antecedent: direct, gap: 'subject', subject: direct, shared: true }),
      verb,
    )
    return
  }
  if (direct?.kind === 'np') {
    setVerb(
      open(builder, clause, 'participle', { antecedent: direct, gap: 'subject', subject: direct, shared: true }),
      verb,
    )
    return
  }
  const speech = speechVerb(verb.lemma)
  const host = speech
    ? (builder.stack.findLast((each) => each.verb !== null && speechVerb(each.verb.lemma)) ?? sisterOf(clause))
    : before?.kind === 'comma' || before?.kind === 'close' || clause.verb === null
      ? sisterOf(clause)
      : clause
  const object = host.elements.findLast((each) => each.kind === 'np')
  const moved =
    host.verb?.lemma === 'put' ||
    host.verb?.lemma === 'place' ||
    host.verb?.lemma === 'show' ||
    host.verb?.lemma === 'see'
  const subject = !speech && moved && object?.kind === 'np' ? object.phrase : host.subject
  popTo(builder, host)
  setVerb(open(builder, host, 'participle', { comma: before?.kind === 'comma', subject, shared: true }), verb)
}
