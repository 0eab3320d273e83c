import type { Stance } from '../../model/index.ts'
import type { Aside } from '../clauses/asides.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import { CONTENT_VERBS } from '../english/attribution/content-verbs.ts'
import {
  ADJECTIVE_STANCE,
  ADVERB_STANCE,
  BARE_SOURCES,
  MEDIA,
  NOT_DONE,
  NOT_FACT,
  NOUN_STANCE,
  PASSIVE_STANCE,
  SOURCE_NOUNS,
  SOURCE_VERBS,
  VERB_STANCE,
} from '../english/attribution/cues.ts'
import { speechVerb } from '../english/clauses/verbs.ts'

/** One who says it, with the words that say so. Offsets are UTF-16 code units. */
export interface Voice {
  readonly source: NounPhrase
  readonly cueStart: number
  readonly cueEnd: number
}

/** How a clause reaches the reader: through whom, how sure, and whether it is denied on the way. */
export interface Framing {
  /** First who knows or says it, then who relayed it. */
  readonly voices: readonly Voice[]
  readonly stance: Stance
  readonly negative: boolean
  /** The clause is wanted, asked for or merely thought of: nothing that was so or will be. */
  readonly unreal: boolean
  /** It was tried; whether it came about is not said. */
  readonly attempted: boolean
  /** The speech act that dates it: present-tense reports hold when they were made. */
  readonly said: Clause | null
}

/** What a sentence brings along from the ones before it. */
export interface Carried {
  /** Speakers of a quotation that began in an earlier sentence and is still open. */
  readonly quoted: readonly Voice[]
  /** Whose answer in an interview it is. */
  readonly turn?: Voice | null
}

const WEIGHT: Readonly<Record<Stance, number>> = {
  asserted: 0,
  reported: 1,
  planned: 2,
  hypothesised: 3,
  speculated: 4,
  unknown: 5,
  denied: 6,
}
const stronger = (a: Stance, b: Stance): Stance => (WEIGHT[a] >= WEIGHT[b] ? a : b)

/** Walks from a clause out to its sentence and gathers who says it and how. `noun` frames pass their clause and start from its surroundings. */
export const framingOf = (clause: Clause, asides: readonly Aside[], carried: Carried): Framing => {
  const voices: Voice[] = []
  let stance: Stance = 'asserted'
  let negative = false
  let unreal = false
  let attempted = false
  let said: Clause | null = null
  let own = false
  // Past a "because" or a relative clause, what was wanted or denied further out no longer touches the clause.
  let detached = false
  // What is refused or failed further out is the saying, not what is said.
  let reported = false
  let at: Clause | null = clause
  stance = stronger(stance, ownStance(clause))
  while (at !== null) {
    const parent: Clause | null = at.parent
    if ((at.link === 'relative' || (at.link === 'participle' && at.gap === 'subject')) && at.comma && at.quote === 0) {
      // ", who married ...,": the writer's own aside, whoever is quoted around it.
      own = true
      break
    }
    if (isBidding(at)) unreal = true
    if (at.link === 'complement' && parent !== null) {
      const content = at.gap === 'content' ? at.antecedent : null
      if (content !== null) {
        stance = stronger(stance, NOUN_STANCE[content.head.lemma] ?? 'asserted')
        // "no information that he was there" leaves it open.
        if (content.negative || parent.verb?.negative === true) stance = stronger(stance, 'unknown')
        if (SOURCE_NOUNS.has(content.head.lemma))
          push(voices, { source: content, cueStart: content.start, cueEnd: parentEnd(parent, content) })
      } else if (parent.verb !== null) {
        const { lemma, passive, negative: denied } = parent.verb
        if (at.mark === 'whether' || at.mark === 'if') stance = stronger(stance, 'unknown')
        else if (denied) stance = stronger(stance, 'unknown')
        if (lemma === 'deny') {
          // "did not deny that" leaves it open.
          if (!denied) negative = !negative
          stance = stronger(stance, denied ? 'unknown' : 'denied')
        } else if (parent.verb.copula) {
          const word = parent.elements.find((each) => each.kind === 'adj')
          const plain = word?.kind === 'adj' ? word.mark.lower : ''
          // "It is not true that": said to be false.
          const put = denied && TRUE.has(plain) ? 'denied' : ADJECTIVE_STANCE[plain]
          if (put === 'denied') negative = !negative
          stance = stronger(stance, put ?? 'asserted')
        } else if (MERELY_WANTED.has(lemma)) unreal = true
        else stance = stronger(stance, (passive ? PASSIVE_STANCE[lemma] : VERB_STANCE[lemma]) ?? 'asserted')
        said ??= speechVerb(lemma) ? parent : null
        const voice =
          looseSpeaker(parent) && asides.length > 0 ? null : (voiceOf(tellerOf(parent)) ?? thinkerOf(parent))
        const cited = citedBy(parent)
        if (cited !== null) push(voices, cited)
        if (voice !== null) push(voices, voice)
        if (voice !== null && isBare(voice.source) && voices.length === 1) stance = stronger(stance, 'reported')
      }
    } else if (at.link === 'infinitive' && parent?.verb != null) {
      const { lemma, passive, negative: denied } = parent.verb
      if (detached) {
        // Only who says it still matters.
      } else if (reported) {
        if (NOT_DONE.has(lemma)) stance = stronger(stance, 'unknown')
      } else if (NOT_DONE.has(lemma)) negative = !negative
      else if (NOT_FACT.has(lemma)) {
        unreal = true
        attempted ||= lemma === 'try' || lemma === 'attempt'
      } else if (passive && PASSIVE_STANCE[lemma] !== undefined) stance = stronger(stance, PASSIVE_STANCE[lemma])
      else if (VERB_STANCE[lemma] !== undefined) stance = stronger(stance, VERB_STANCE[lemma])
      else if (parent.verb.copula || FACTUAL.has(lemma))
        stance = stronger(
          stance,
          parent.elements.some(
            (each) =>
              each.kind === 'adj' &&
              (each.mark.lower === 'due' || each.mark.lower === 'set' || each.mark.lower === 'ready'),
          )
            ? 'planned'
            : 'asserted',
        )
      else if (CLAIMS_TO.has(lemma)) stance = stronger(stance, 'reported')
      else unreal = true
      if (denied && !detached && !reported) negative = !negative
      if (!detached) stance = stronger(stance, ownStance(parent))
      // "is said by prosecutors to have left", "claims to have seen him"
      const teller = passive || CLAIMS_TO.has(lemma) ? voiceOf(parent) : null
      if (teller !== null) push(voices, teller)
    } else if (
      at.link === 'participle' &&
      !at.comma &&
      at.gap === null &&
      parent?.verb != null &&
      TAKES_ING.has(parent.verb.lemma)
    ) {
      // "stopped sharing", "denied receiving", "considered asking"
      const { lemma, negative: denied } = parent.verb
      if (lemma === 'deny') {
        negative = !negative
        stance = stronger(stance, 'denied')
        const voice = voiceOf(parent)
        if (voice !== null) push(voices, voice)
      } else if (NOT_DONE.has(lemma)) negative = !negative
      else if (NOT_FACT.has(lemma) || lemma === 'consider') unreal = true
      else if (lemma === 'admit' || lemma === 'report' || lemma === 'recall') {
        const voice = voiceOf(parent)
        if (voice !== null) push(voices, voice)
      }
      if (denied && !detached && !reported && lemma !== 'deny') negative = !negative
      if (!detached) stance = stronger(stance, ownStance(parent))
    } else if (at.link === 'participle' && at.comma && !detached) {
      stance = stronger(stance, ownStance(parent ?? at))
    } else if (at.link === 'gerund' && parent?.verb != null) {
      if (at.mark === 'without' || at.mark === 'instead of' || NOT_DONE.has(parent.verb.lemma)) negative = !negative
      if (at.mark === 'of' && parent.verb.lemma === 'accuse') {
        const voice = voiceOf(parent)
        if (voice !== null) push(voices, voice)
        else if (!detached) stance = stronger(stance, 'reported')
      }
      if (at.mark === 'of' && parent.verb.lemma === 'suspect' && !detached) stance = stronger(stance, 'hypothesised')
      if (at.mark === 'as' && parent.verb.lemma !== 'cite' && parent.verb.lemma !== 'quote')
        stance = stronger(stance, 'asserted')
    }
    if (at.link === 'adverbial' || at.link === 'relative') detached = true
    if (at.link === 'complement') reported = true
    if (at.link === 'adverbial' && at.mark === 'before' && at.verb?.modal != null) unreal = true
    // "before anybody was looking for him": until then nobody was.
    if (at === clause && at.link === 'adverbial' && at.mark === 'before' && ANYBODY.has(at.subject?.head.lower ?? ''))
      negative = !negative
    if (at.link === 'adverbial' && (at.mark === 'if' || at.mark === 'unless')) {
      stance = stronger(stance, 'hypothesised')
    }
    // "Agency cited the minister stating that": the agency relays him.
    if (
      (at.link === 'gerund' || at.link === 'participle') &&
      parent?.verb != null &&
      (parent.verb.lemma === 'cite' || parent.verb.lemma === 'quote') &&
      parent.subject !== null
    ) {
      // "The minister was quoted by the agency as stating": it is the agency that relays.
      const by = parent.verb.passive ? parent.elements.find((each) => each.kind === 'pp' && each.prep === 'by') : null
      const source = by === null ? parent.subject : by?.kind === 'pp' ? by.phrase : null
      if (source !== null) push(voices, { source, cueStart: parent.verb.start, cueEnd: parent.verb.end })
    }
    // "a video depicting a man pledging": what it shows rests on it.
    if (
      (at.link === 'participle' || at.link === 'infinitive') &&
      at.gap === 'subject' &&
      parent?.verb != null &&
      SHOWS.has(parent.verb.lemma) &&
      !parent.verb.passive &&
      parent.subject !== null
    ) {
      push(voices, { source: parent.subject, cueStart: parent.verb.start, cueEnd: parent.verb.end })
      stance = stronger(stance, 'reported')
    }
    at = parent
  }
  if (!own) {
    const near = asides.filter((aside) => aside.segment === clause.segment)
    for (const aside of near) {
      if (aside.cited !== null) push(voices, { source: aside.cited, cueStart: aside.start, cueEnd: aside.end })
      push(voices, { source: aside.source, cueStart: aside.start, cueEnd: aside.end })
    }
    if (near.length > 0 && voices.length > 0 && isBare(voices[0]?.source)) stance = stronger(stance, 'reported')
    const medium = mediumOf(rootOf(clause))
    if (medium !== null && clause.subject !== medium.source) push(voices, medium)
    for (const voice of carried.quoted) push(voices, voice)
  }
  if (carried.turn != null) push(voices, carried.turn)
  return { voices, stance, negative, unreal, attempted, said }
}

/** "Kill the soldiers", "tells them to “rise up and kill”": what somebody is bidden to do is no deed. */
const isBidding = (clause: Clause): boolean => {
  const { verb, parent } = clause
  if (verb === null || clause.quote === 0 || verb.form !== 'finite' || verb.past || verb.copula) return false
  if (clause.link === 'main') return clause.subject === null && verb.modal === null && !verb.future && !verb.perfect
  if (clause.link !== 'complement' || parent === null || parent.quote === clause.quote) return false
  const last = parent.elements.findLast((each) => !each.before)
  return last?.kind === 'adv' && last.mark.lower === 'to'
}

/** Verbs that take another in -ing as their content, not as an aside. */
const TAKES_ING = new Set([
  'stop',
  'cease',
  'quit',
  'deny',
  'admit',
  'begin',
  'start',
  'continue',
  'keep',
  'avoid',
  'consider',
  'risk',
  'resume',
  'finish',
  'report',
  'recall',
])

/** Verbs whose clause is what somebody wants, not what is so. */
const MERELY_WANTED = new Set(['demand', 'request', 'recommend', 'urge', 'order', 'ask', 'propose', 'wish'])

/** Verbs whose infinitive happened or is so: "managed to", "began to", "used to". */
const FACTUAL = new Set([
  'manage',
  'begin',
  'start',
  'continue',
  'help',
  'use',
  'prove',
  'turn',
  'come',
  'go',
  'live',
  'fail',

  'remain',
])

const ANYBODY = new Set(['anybody', 'anyone'])

/** What is denied of these is denied of what they are said of. */
const TRUE = new Set(['true', 'right', 'correct', 'accurate'])

const SHOWS = new Set(['depict', 'show', 'picture', 'feature', 'film'])

const parentEnd = (parent: Clause, content: NounPhrase): number =>
  parent.subject === content && parent.verb !== null && parent.verb.start - content.head.end < 40
    ? parent.verb.end
    : content.head.end

const push = (voices: Voice[], voice: Voice): void => {
  const same = voices.some(
    (each) =>
      each.source === voice.source ||
      (each.source.head.entity !== null && each.source.head.entity === voice.source.head.entity),
  )
  if (!same) voices.push(voice)
}

/** Verbs whose infinitive is what their subject says of itself. */
const CLAIMS_TO = new Set(['claim', 'profess', 'purport'])

/** ", adding that" under what somebody else says: "The minister said the army had no request, adding that" is still the minister. */
const tellerOf = (clause: Clause): Clause => {
  if (clause.link !== 'participle' || !clause.comma || clause.verb?.form !== 'ing' || !clause.shared) return clause
  let at: Clause | null = clause.parent
  while (at !== null && at.link !== 'main') {
    const host: Clause | null = at.parent
    if (at.link === 'complement' && host?.verb != null && speechVerb(host.verb.lemma) && host.subject !== null)
      return { ...clause, subject: host.subject }
    at = host
  }
  return clause
}

/** "is convinced that", "made clear that": who thinks or says so without a verb of saying. */
const thinkerOf = (clause: Clause): Voice | null => {
  const { verb, subject } = clause
  if (verb === null || subject === null || subject.negative || subject.head.tag === 'pron') return null
  if (verb.passive && verb.lemma === 'convince') return { source: subject, cueStart: verb.start, cueEnd: verb.end }
  const wanted = verb.copula ? CONVINCED : verb.lemma === 'make' ? CLEAR : null
  if (wanted === null || !clause.elements.some((each) => each.kind === 'adj' && wanted.has(each.mark.lower)))
    return null
  return { source: subject, cueStart: verb.start, cueEnd: verb.end }
}
const CONVINCED = new Set(['convinced', 'certain', 'confident', 'sure', 'adamant', 'satisfied'])
const CLEAR = new Set(['clear', 'plain', 'public', 'known'])

/** "said, citing police, that": whom the words come from. */
const citedBy = (clause: Clause): Voice | null => {
  const { verb } = clause
  if (clause.link !== 'participle' || verb?.form !== 'ing' || !(verb.lemma === 'cite' || verb.lemma === 'quote'))
    return null
  const whom = clause.elements.find((each) => each.kind === 'np' && !each.before)
  return whom?.kind === 'np' ? { source: whom.phrase, cueStart: verb.start, cueEnd: verb.end } : null
}

/** "..., adding that" after a quotation that only "according to X" attributes: X adds it, not the subject of what is quoted. */
const looseSpeaker = (clause: Clause): boolean =>
  clause.link === 'participle' && (clause.parent?.verb == null || !speechVerb(clause.parent.verb.lemma))

/** One table of verbs tells attributions and claims who speaks. */
const isSourceVerb = (lemma: string): boolean => {
  if (SOURCE_VERBS.has(lemma)) return true
  const row = CONTENT_VERBS.get(lemma)
  return row?.speech === true && row.clause
}

/** Who speaks in a clause with a verb of saying; null where nobody is named, or where things "show" something. */
export const voiceOf = (clause: Clause): Voice | null => {
  const { verb } = clause
  if (verb === null || !isSourceVerb(verb.lemma)) return null
  if (verb.passive) {
    const by = clause.elements.find((each) => each.kind === 'pp' && each.prep === 'by')
    return by?.kind === 'pp' ? { source: by.phrase, cueStart: verb.start, cueEnd: verb.end } : null
  }
  const source = clause.subject
  if (
    source === null ||
    (source.head.lower === 'it' && NOBODY_SAYS.has(verb.lemma)) ||
    source.head.lower === 'this' ||
    source.head.lower === 'there' ||
    source.negative
  )
    return null
  // "His calls suggested that": evidence, not a speaker.
  if (
    (verb.lemma === 'suggest' || verb.lemma === 'show' || verb.lemma === 'indicate' || verb.lemma === 'confirm') &&
    THINGS.has(source.head.lemma)
  )
    return null
  return { source, cueStart: verb.start, cueEnd: verb.end }
}

/** "It also states that": a document or a body speaks. Behind these verbs "it" stands for the whole of what was told. */
const NOBODY_SAYS = new Set([
  'surface',
  'show',
  'suggest',
  'indicate',
  'reveal',
  'signal',
  'confirm',
  'explain',
  'mention',
])

const THINGS = new Set(['call', 'evidence', 'fact', 'date', 'trace', 'sign', 'event', 'incident', 'attack', 'result'])

const isBare = (source: NounPhrase | undefined): boolean =>
  source !== undefined && BARE_SOURCES.has(source.head.lemma) && source.words.length === 1 && source.of === null

const ownStance = (clause: Clause): Stance => {
  const { verb } = clause
  if (verb === null) return 'asserted'
  let stance: Stance = 'asserted'
  for (const adverb of verb.adverbs) stance = stronger(stance, ADVERB_STANCE[adverb] ?? 'asserted')
  for (const element of clause.elements)
    if (element.kind === 'adv') stance = stronger(stance, ADVERB_STANCE[element.mark.lower] ?? 'asserted')
  // "Action: the clerk to write to the contractor": what is set down to be done.
  if (verb.future || (clause.link === 'main' && verb.form === 'inf')) return stronger(stance, 'planned')
  if (verb.modal === 'would') return stronger(stance, clause.link === 'complement' ? 'planned' : 'hypothesised')
  // "could not be reached" was not reached.
  if (verb.modal === 'could' && verb.negative) return stance
  if (verb.modal === 'could' || verb.modal === 'may' || verb.modal === 'might') return stronger(stance, 'hypothesised')
  if (verb.modal === 'must' || verb.modal === 'should') return stronger(stance, 'planned')
  return stance
}

const rootOf = (clause: Clause): Clause => {
  let root = clause
  while (root.parent !== null) root = root.parent
  return root
}

/** "In the video, ...": a medium that the whole sentence rests on. */
export const mediumOf = (clause: Clause): Voice | null => {
  let root = clause
  // "In the video, a man threatens ... and calls on ..."
  while (root.coordinated !== null) root = root.coordinated
  const first = root.elements.find(
    (each) => each.kind === 'pp' && each.before && each.prep === 'in' && MEDIA.has(each.phrase.head.lemma),
  )
  if (first?.kind === 'pp') return { source: first.phrase, cueStart: first.start, cueEnd: first.phrase.end }
  return null
}

/** "claimed responsibility in a video": the medium behind the verb, or null. */
export const mediumBehind = (clause: Clause): Voice | null => {
  const found = clause.elements.find(
    (each) => each.kind === 'pp' && !each.before && BY_MEDIUM.has(each.prep) && MEDIA.has(each.phrase.head.lemma),
  )
  if (found?.kind !== 'pp') return null
  return { source: found.phrase, cueStart: found.start, cueEnd: found.phrase.head.end }
}
const BY_MEDIUM = new Set(['in', 'on', 'via', 'through', 'by'])
