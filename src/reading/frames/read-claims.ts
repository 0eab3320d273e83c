import type { Attribution, Entity, Polarity, RoleValue, Span, Stance, TimeExpression } from '../../model/index.ts'
import { vocabularyRow } from '../../model/index.ts'
import { type Carried, type Framing, framingOf, mediumOf, type Voice, voiceOf } from '../attribution/chain.ts'
import { type Aside, type Clause, clauseStart, type Element, parse } from '../clauses/clause.ts'
import { PHRASAL } from '../clauses/lexicon.ts'
import { type NounPhrase, type Phrase, phrasesOf } from '../clauses/phrase.ts'
import { retag } from '../clauses/retag.ts'
import { type NameSpan, type Word, wordsOf } from '../clauses/word.ts'
import { speechVerb } from '../clauses/verbs.ts'
import type { TextDocument } from '../text-document.ts'
import { type Cast, makeCast, mentionsOf, type NounMention } from './cast.ts'
import { holds, isSpecific, roleValue } from './condition.ts'
import type { Frame } from './frame.ts'
import { claimsInPhrase, type PhraseClaim } from './patterns.ts'
import { extent, fill, type Scene } from './scene.ts'
import { type Draft, type Drafted, settle } from './settle.ts'
import { framesOn } from './tables/index.ts'
import { eventBeside, NO_TIME, timeOf, timeOfClause } from './when.ts'

/** One sentence taken apart, with what the later passes need of it. */
export interface ReadSentence {
  readonly index: number
  readonly block: number
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
  readonly asides: readonly Aside[]
}

const VERB_FRAMES = framesOn('verb')
const NOUN_FRAMES = framesOn('noun')

/** A sentence with more words than this is no sentence: it is read only up to here. */
const MAX_WORDS = 400

export const readSentences = (
  document: TextDocument,
  entities: readonly Entity[],
  times: readonly TimeExpression[],
  mentions: readonly NounMention[] = [],
): ReadSentence[] => {
  // A word that heads a noun phrase of the layer before is no verb, whatever the tagger says.
  const heads = new Set(mentions.flatMap((mention) => (mention.kind === 'nominal' && mention.head !== null && mention.head > mention.start ? [mention.head] : [])))
  const names: NameSpan[] = entities
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.kind === 'name')
        .map((mention) => ({
          start: mention.start,
          end: mention.end,
          entity: entity.id,
          place: entity.type === 'GPE' || entity.type === 'LOC' || entity.type === 'FAC',
        })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const flat = names.filter((name, at) => (names[at - 1]?.end ?? -1) <= name.start)
  const ordered = [...times].sort((a, b) => a.start - b.start)
  return document.sentences.flatMap((sentence, index) => {
    if (document.blocks[sentence.block]?.kind !== 'paragraph') return []
    const plain = wordsOf(document, index, flat, ordered).slice(0, MAX_WORDS)
    const words = retag(plain.map((word) => (word.tag === 'verb' && heads.has(word.start) ? { ...word, tag: 'noun' as const } : word)))
    const phrases = phrasesOf(words)
    const { clauses, asides } = parse(phrases)
    return [{ index, block: sentence.block, words, phrases, clauses, asides }]
  })
}

export interface ReadSetting {
  /** Mentions with their heads; without them a mention's last word is taken for its head. */
  readonly mentions?: readonly NounMention[]
  /** The country (entity id) that an entity belongs to by its nationality, or null. */
  readonly countryOf?: (id: string) => string | null
  /** When the report was published, EDTF, or null. */
  readonly published?: string | null
}

export interface ReadClaims {
  readonly drafts: readonly Draft[]
  readonly entities: readonly Entity[]
}

/** The claims of a text whose names and times are known; entities that only claims speak of are added to those given. */
export const readClaims = (
  document: TextDocument,
  sentences: readonly ReadSentence[],
  entities: readonly Entity[],
  { mentions = mentionsOf(entities), countryOf = () => null, published = null }: ReadSetting = {},
): ReadClaims => {
  const cast = makeCast(document.text, entities, mentions)
  const drafts: Drafted[] = []
  const memory: Memory = { watched: null, quoted: [], block: -1, published, last: null, person: null }
  for (const sentence of sentences) {
    if (sentence.block !== memory.block) {
      memory.block = sentence.block
      memory.quoted = []
    }
    const told = claimsOf(document, sentence, cast, memory)
    for (const draft of told) drafts.push(draft)
    for (const draft of statementsOf(document, sentence, cast, told)) drafts.push(draft)
    carryQuote(document, sentence, memory)
  }
  const settled = settle(drafts, cast.entity, countryOf).map((draft) => ({
    ...draft,
    span: { ...draft.span, text: document.text.slice(draft.span.start, draft.span.end) },
  }))
  return { drafts: settled, entities: cast.entities() }
}

interface Memory {
  watched: NounPhrase | null
  quoted: readonly Voice[]
  block: number
  readonly published: string | null
  /** The last claim told, for "X denied that". */
  last: Draft | null
  /** The person last spoken of as a subject: for "he" and "she" that no earlier layer could place. */
  person: NounPhrase | null
}

const claimsOf = (document: TextDocument, sentence: ReadSentence, cast: Cast, memory: Memory): Drafted[] => {
  const drafts: Drafted[] = []
  aliasPredicates(sentence, cast)
  aliasPronouns(sentence, cast)
  aliasPersons(sentence, cast, memory)
  const from = { sentence: sentence.index, block: sentence.block }
  const carried: Carried = { quoted: memory.quoted }
  for (const clause of sentence.clauses) {
    if (clause.verb === null) continue
    const framing = framingOf(clause, sentence.asides, {
      quoted: inQuote(sentence, clause, document) ? carried.quoted : [],
    })
    const scene: Scene = {
      text: document.text,
      cast,
      clause,
      clauses: sentence.clauses,
      verb: clause.verb,
      noun: null,
      elements: clause.elements,
      prep: '',
      speaker: framing.voices[0]?.source ?? null,
      medium: mediumOf(root(clause))?.source ?? null,
      watched: memory.watched,
      published: memory.published,
    }
    const particle = clause.verb.particle ?? looseParticle(clause)
    const lemma = particle === null ? clause.verb.lemma : `${clause.verb.lemma}-${particle}`
    const candidates = [
      ...(VERB_FRAMES.get(lemma) ?? []),
      ...(lemma === clause.verb.lemma ? [] : (VERB_FRAMES.get(clause.verb.lemma) ?? [])),
    ]
    for (const frame of [...candidates, ...(VERB_FRAMES.get('*') ?? [])]) {
      if (!holds(scene, frame.when ?? [])) continue
      const draft = draftOf(scene, frame, framing, document)
      if (draft !== null) {
        const beside = eventBeside(scene)
        for (const each of partsOf(scene, frame, draft))
          drafts.push({ draft: each, clause, ...from, beside, anaphoric: false, plural: false })
        memory.last = draft
        const denial = denialOf(scene, draft)
        if (denial !== null) drafts.push({ draft: denial, clause: null, ...from, beside, anaphoric: false, plural: false })
      }
      if (frame.type === 'SURVEILLANCE') memory.watched = fill(scene, frame.object)[0] ?? memory.watched
    }
    const denied = echoOf(scene, memory.last, framing)
    if (denied !== null) drafts.push({ draft: denied, clause, ...from, beside: null, anaphoric: false, plural: false })
    for (const nounScene of nounScenes(scene)) {
      for (const frame of NOUN_FRAMES.get(nounScene.noun?.head.lemma ?? '') ?? []) {
        const conditions = (frame.when ?? []).filter((each) => each !== 'specific')
        if ((frame.when ?? []).includes('specific') && !isSpecific(nounScene)) continue
        if (!holds(nounScene, conditions)) continue
        const draft = draftOf(nounScene, frame, nounFraming(framing, nounScene), document)
        if (draft !== null)
          drafts.push({
            draft,
            clause,
            ...from,
            beside: null,
            anaphoric: frame.type === 'ATTACK' || frame.type === 'HOSTAGE_TAKING', plural: nounScene.noun !== null && nounScene.noun.head.lower !== nounScene.noun.head.lemma,
          })
      }
      const { noun } = nounScene
      if (noun === null) continue
      for (const found of claimsInPhrase(noun, document.text, cast)) {
        drafts.push({ draft: phraseDraft(found, document.text), clause, ...from, beside: null, anaphoric: false, plural: false })
      }
    }
  }
  return drafts
}

const SAYING = new Set(['say', 'state', 'claim', 'insist', 'admit', 'argue', 'stress', 'declare', 'explain', 'announce', 'maintain', 'tell', 'note', 'add', 'acknowledge', 'concede', 'promise'])

/** What somebody says and no frame has a word for is at least a statement of theirs. */
const statementsOf = (document: TextDocument, sentence: ReadSentence, cast: Cast, told: readonly Drafted[]): Drafted[] => {
  const { text } = document
  const out: Drafted[] = []
  const covered = (start: number, end: number): boolean => told.some(({ draft }) => draft.span.start < end && start < draft.span.end)
  const push = (speaker: NounPhrase, start: number, end: number, time: Draft['time'], clause: Clause | null): void => {
    const sort = cast.sort(speaker)
    const subject = sort === 'person' || sort === 'group' || sort === 'state' ? cast.ids(speaker) : []
    if (subject.length === 0 || end - start < 12 || covered(start, end)) return
    const draft: Draft = { type: 'STATEMENT', altTypes: [], subject, object: [], roles: {}, polarity: 'positive', stance: 'asserted', time, attribution: [], span: { start, end, text: text.slice(start, end) }, notes: '', rule: 'frame.statement.said', confidence: null }
    out.push({ draft, clause, sentence: sentence.index, block: sentence.block, beside: null, anaphoric: false, plural: false })
  }
  for (const clause of sentence.clauses) {
    const { verb, subject } = clause
    if (verb === null || subject === null || verb.passive || verb.negative || verb.form !== 'finite' || !SAYING.has(verb.lemma) || subject.negative) continue
    const content = sentence.clauses.filter((each) => each.parent === clause && each.link === 'complement' && each.gap === null)
    const first = content[0]
    if (first === undefined) continue
    const end = Math.max(...sentence.clauses.filter((each) => content.some((top) => under(each, top))).map((each) => each.end))
    push(subject, clauseStart(first), end, timeOfClause(clause) ?? NO_TIME, clause)
  }
  for (const aside of sentence.asides) {
    const main = sentence.clauses.find((each) => each.link === 'main' && each.segment === aside.segment)
    if (aside.lemma === 'according' || main === undefined) continue
    push(aside.source, clauseStart(main), main.end, NO_TIME, main)
  }
  return out
}

const under = (inner: Clause, outer: Clause): boolean => {
  let at: Clause | null = inner
  while (at !== null && at !== outer) at = at.link === 'adverbial' ? null : at.parent
  return at === outer
}

/** Ages, ties and owners are the writer's own words, whoever is quoted around them. */
const phraseDraft = (found: PhraseClaim, text: string): Draft => ({
  type: found.type,
  altTypes: found.type === 'AFFILIATION' ? ['ATTRIBUTE', 'RELATION'] : [],
  subject: found.subject,
  object: found.object,
  roles: found.roles,
  polarity: 'positive',
  stance: 'asserted',
  time: { edtf: null, alts: [], reason: 'ages, ties and offices are undated where the text gives no time' },
  attribution: [],
  span: { start: found.start, end: found.end, text: text.slice(found.start, found.end) },
  notes: '',
  rule: found.rule,
  confidence: null,
})

/** "X was an offender who ...": what is said of the offender is said of X. */
const aliasPredicates = (sentence: ReadSentence, cast: Cast): void => {
  for (const clause of sentence.clauses) {
    if (clause.subject?.apposition != null && clause.subject.apposition.head.tag !== 'name')
      cast.alias(clause.subject.apposition, clause.subject)
    if (
      clause.verb?.copula !== true ||
      clause.verb.negative ||
      clause.subject === null ||
      clause.subject.head.lower === 'there'
    )
      continue
    const predicate = clause.elements.find((each) => each.kind === 'np' && !each.before)
    if (predicate?.kind === 'np' && predicate.phrase.head.tag === 'noun' && predicate.phrase.head.lemma !== 'member' && (cast.sort(predicate.phrase) === 'person' || (!predicate.phrase.definite && cast.sort(clause.subject) === 'person')))
      cast.alias(predicate.phrase, clause.subject)
  }
}

/** "The ministry said that it ...", "as soon as the state knew, it told ...": whom a subject "it" or "they" stands for by the build of the sentence. */
const aliasPronouns = (sentence: ReadSentence, cast: Cast): void => {
  for (const clause of sentence.clauses) {
    const { subject, verb } = clause
    if (subject === null || clause.shared || verb === null || subject.head.tag !== 'pron') continue
    const word = subject.head.lower
    if (word !== 'it' && word !== 'they') continue
    const fits = (other: NounPhrase | null): other is NounPhrase => {
      if (other === null || other === subject || other.head.tag === 'pron' || other.negative) return false
      const sort = cast.sort(other)
      return word === 'it' ? sort === 'group' || sort === 'state' : sort === 'person' || sort === 'group'
    }
    const host = clause.link === 'complement' ? clause.parent : null
    if (word === 'it' && !verb.copula && host?.verb != null && speechVerb(host.verb.lemma) && fits(host.subject)) {
      cast.alias(subject, host.subject)
      continue
    }
    if (cast.known(subject) !== null) continue
    const earlier = sentence.clauses.filter((each) => each !== clause && each.subject !== null && each.subject.start < subject.start).map((each) => each.subject)
    const found = earlier.findLast(fits)
    if (found != null && !(word === 'it' && verb.copula)) cast.alias(subject, found)
  }
}

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his'])

/** "She", where nobody else could be found: the person who was the last subject. */
const aliasPersons = (sentence: ReadSentence, cast: Cast, memory: Memory): void => {
  for (const clause of sentence.clauses) {
    const { subject } = clause
    const phrases = [subject, ...clause.elements.flatMap((each) => (each.kind === 'np' || each.kind === 'pp' ? [each.phrase] : []))]
    for (const phrase of phrases) {
      for (const pronoun of [phrase, phrase?.owner ?? null]) {
        if (pronoun === null || memory.person === null || !PERSONAL.has(pronoun.head.lower) || pronoun.words.length > 1) continue
        if (cast.known(pronoun) === null) cast.alias(pronoun, memory.person)
      }
    }
    if (subject !== null && !clause.shared && subject.head.tag !== 'pron' && subject.also.length === 0 && cast.sort(subject) === 'person' && (subject.head.capital || cast.named(subject))) memory.person = subject
  }
}

/** A frame may tell several claims at once: each of two orders, each leg of a journey. */
const partsOf = (scene: Scene, frame: Frame, draft: Draft): Draft[] => {
  const infinitives = scene.clauses.filter((each) => each.parent === scene.clause && each.link === 'infinitive')
  const [first, ...others] = infinitives
  if (frame.roles?.content === 'infinitive' && first !== undefined && others.length > 0) {
    const cut = { ...draft, span: spanFrom(scene.text, draft.span.start, Math.max(scene.clause.end, first.end)) }
    return [
      cut,
      ...others.map((each) => {
        const start = each.verb?.start ?? draft.span.start
        return {
          ...draft,
          roles: { ...draft.roles, content: scene.text.slice(start, each.end).replace(/^to\s+/, '') },
          span: spanFrom(scene.text, start, each.end),
        }
      }),
    ]
  }
  const legs = draft.type === 'TRAVEL' && Array.isArray(draft.roles.to) ? (draft.roles.to as readonly string[]) : []
  const [goal, next] = legs
  if (goal !== undefined && next !== undefined) {
    const steps = scene.clause.elements.flatMap((each) =>
      each.kind === 'pp' && scene.cast.ids(each.phrase)[0] === next ? [each] : [],
    )
    const step = steps[0]
    const then =
      step !== undefined &&
      /\b(?:then|and|before|finally)\s*$/.test(scene.text.slice(Math.max(0, step.start - 12), step.start))
    if (step !== undefined && then) {
      return [
        {
          ...draft,
          roles: { ...draft.roles, to: goal },
          span: spanFrom(scene.text, draft.span.start, Math.min(draft.span.end, step.start)),
        },
        {
          ...draft,
          roles: { ...draft.roles, from: goal, to: next },
          span: spanFrom(scene.text, step.start, step.phrase.end),
        },
      ]
    }
    return [{ ...draft, roles: { ...draft.roles, to: goal } }]
  }
  return [draft]
}

const spanFrom = (text: string, start: number, end: number): Span => {
  const trimmed = text.slice(start, end).replace(/(?:\s|,|\band\b|\bthen\b)+$/, '')
  return { start, end: start + trimmed.length, text: trimmed }
}

/** "X denied that": the claim told before, denied by X. */
const echoOf = (scene: Scene, last: Draft | null, framing: Framing): Draft | null => {
  const { clause, verb, cast } = scene
  if (last === null || verb.negative || verb.passive || framing.unreal) return null
  if (verb.lemma !== 'deny' && verb.lemma !== 'dispute' && verb.lemma !== 'reject') return null
  const object = fill(scene, 'object')[0]
  const word = object?.head.lower ?? ''
  const points = word === 'this' || word === 'that' || word === 'it' || (object !== undefined && object.definite && DENIABLE.has(object.head.lemma))
  const speaker = clause.subject === null ? undefined : cast.ids(clause.subject)[0]
  if (!points || speaker === undefined) return null
  return {
    ...last,
    polarity: last.polarity === 'positive' ? 'negative' : 'positive',
    stance: 'denied',
    attribution: [{ source: speaker, cue: scene.text.slice(verb.start, verb.end) }],
    span: spanFrom(scene.text, clause.subject?.start ?? verb.start, clause.end),
    notes: `denies "${last.span.text.slice(0, 120)}"`,
    rule: `${last.rule}.denied`,
  }
}

const DENIABLE = new Set(['claim', 'report', 'allegation', 'accusation', 'charge', 'account'])

const DISPROVED = new Set(['wrong', 'false', 'untrue', 'unfounded', 'incorrect', 'baseless'])

/** "Contrary to the speculation that ...", "reports that ... proved wrong": the writer denies what others said. */
const denialOf = (scene: Scene, draft: Draft): Draft | null => {
  const { clause, text } = scene
  const content = clause.gap === 'content' ? clause.antecedent : null
  if (content === null) return null
  const before = text.slice(Math.max(0, content.start - 20), content.start).toLowerCase()
  const contrary = /\b(?:contrary to|despite|against)\s+(?:the\s+|an?\s+)?$/.test(before)
  const host = clause.parent
  const wrong =
    host?.verb != null &&
    ['prove', 'be', 'turn-out', 'turn'].includes(host.verb.lemma) &&
    host.elements.some((each) => each.kind === 'adj' && DISPROVED.has(each.mark.lower))
  if (!contrary && !wrong) return null
  const start = contrary
    ? content.start - (before.length - before.search(/\b(?:contrary to|despite|against)\s+(?:the\s+|an?\s+)?$/))
    : content.start
  return {
    ...draft,
    polarity: draft.polarity === 'positive' ? 'negative' : 'positive',
    stance: 'denied',
    attribution: [],
    span: { start, end: draft.span.end, text: text.slice(start, draft.span.end) },
    notes: 'the report itself rejects it',
    rule: `${draft.rule}.denied`,
  }
}

const HEDGES: Readonly<Record<string, Stance>> = {
  possible: 'speculated',
  alleged: 'reported',
  suspected: 'hypothesised',
  probable: 'hypothesised',
  likely: 'hypothesised',
  reported: 'reported',
  planned: 'planned',
  apparent: 'hypothesised',
}

/** "gave it up": the particle stands after the object. */
const looseParticle = (clause: Clause): string | null => {
  const found = clause.elements.find((each) => each.kind === 'adv' && !each.before && PHRASAL.has(`${clause.verb?.lemma ?? ''}-${each.mark.lower}`))
  return found?.kind === 'adv' ? found.mark.lower : null
}

/** What a noun tells is taken for granted: no "did not" of its verb touches it, and no plan of the verb makes it a plan. */
const nounFraming = (framing: Framing, scene: Scene): Framing => {
  const inside = scene.noun === scene.clause.subject
  const hedge = scene.noun?.words.map((word) => HEDGES[word.lower]).find((each) => each !== undefined)
  if (hedge !== undefined) return { ...framing, negative: false, unreal: false, stance: hedge }
  return {
    ...framing,
    negative: false,
    unreal: false,
    stance:
      inside || framing.stance === 'planned' || framing.stance === 'denied' || framing.stance === 'unknown'
        ? 'asserted'
        : framing.stance === 'hypothesised'
          ? 'asserted'
          : framing.stance,
  }
}

const root = (clause: Clause): Clause => {
  let at = clause
  while (at.parent !== null) at = at.parent
  return at
}

/** Every noun phrase of a clause, those inside others too, with what follows it. */
const nounScenes = (scene: Scene): Scene[] => {
  const out: Scene[] = []
  const { clause } = scene
  const visit = (phrase: NounPhrase, elements: readonly Element[], prep: string): void => {
    out.push({ ...scene, noun: phrase, elements, prep })
    if (phrase.of !== null) visit(phrase.of, elements, 'of')
    if (phrase.apposition !== null) visit(phrase.apposition, elements, '')
    for (const other of phrase.also) visit(other, elements, prep)
  }
  const before = clause.elements.filter((each) => each.before)
  if (clause.subject !== null && !clause.shared)
    visit(
      clause.subject,
      before.filter((each) => startOf(each) > (clause.subject?.start ?? 0)),
      '',
    )
  clause.elements.forEach((element, at) => {
    if (element.kind !== 'np' && element.kind !== 'pp') return
    const following: Element[] = []
    for (const next of clause.elements.slice(at + 1)) {
      if (next.kind === 'np' || next.before !== element.before) break
      following.push(next)
    }
    visit(element.phrase, following, element.kind === 'pp' ? element.prep : '')
  })
  return out
}

const startOf = (element: Element): number =>
  element.kind === 'np' ? element.phrase.start : element.kind === 'pp' ? element.start : element.mark.start

const draftOf = (scene: Scene, frame: Frame, framing: Framing, document: TextDocument): Draft | null => {
  const attempt = framing.attempted && vocabularyRow(frame.type).group === 'movement'
  if (framing.unreal && !frame.speech && !attempt) return null
  const { cast, verb, clause } = scene
  const subject = ids(scene, frame.subject)
  const object = ids(scene, frame.object).filter((id) => !subject.includes(id))
  if (
    subject.length === 0 &&
    object.length === 0 &&
    frame.type !== 'ATTACK' &&
    frame.type !== 'HOSTAGE_TAKING' &&
    frame.type !== 'ASSESSMENT' &&
    frame.type !== 'POLICY' && frame.type !== 'CASUALTY' && frame.type !== 'ALERT_LEVEL' && frame.type !== 'EMERGENCY' && frame.type !== 'ESCAPE'
  )
    return null
  const negatives = [
    framing.negative,
    scene.noun === null && verb.negative,
    scene.noun === null && clause.subject?.negative === true,
    scene.noun === null && clause.elements.some((each) => each.kind === 'np' && !each.before && each.phrase.negative),
    frame.negates === true,
  ].filter((each) => each).length
  const polarity: Polarity = negatives % 2 === 1 ? 'negative' : 'positive'
  const roles = rolesOf(scene, frame)
  const { start, end } = extent(scene, frame.content === true)
  if (end <= start) return null
  const span: Span = { start, end, text: document.text.slice(start, end) }
  const own = frame.voiced === true && framing.voices.length === 0 ? fill(scene, 'agent')[0] : undefined
  const voices: readonly Voice[] = own !== undefined ? [{ source: own, cueStart: verb.start, cueEnd: verb.end }] : frame.speech === true ? framing.voices.filter((voice) => !cast.ids(voice.source).some((id) => subject.includes(id)))
      : framing.voices
  // Events that a noun takes for granted are the writer's.
  const granted =
    scene.noun !== null && scene.noun.definite && (frame.type === 'ATTACK' || frame.type === 'HOSTAGE_TAKING')
  const attribution: Attribution[] = (granted ? [] : voices).flatMap((voice) => {
    const id = cast.ids(voice.source)[0]
    return id === undefined ? [] : [{ source: id, cue: document.text.slice(voice.cueStart, voice.cueEnd) }]
  })
  return {
    type: frame.type,
    altTypes: frame.also ?? [],
    subject,
    object,
    roles,
    polarity,
    stance: attempt ? 'unknown' : stanceOf(framing.stance, frame, polarity),
    time: timeOf(scene, framing.said),
    attribution: attribution.filter((link, at) => attribution.findIndex((each) => each.source === link.source) === at),
    span,
    notes: attempt ? 'tried; whether it came about is not said' : '',
    rule: `frame.${frame.id}`,
    confidence: null,
  }
}

const stanceOf = (stance: Stance, frame: Frame, polarity: Polarity): Stance => {
  if (frame.stance !== undefined && stance === 'asserted') return frame.stance
  if (stance === 'planned' && polarity === 'negative') return 'asserted'
  return stance === 'denied' && polarity === 'positive' ? 'asserted' : stance
}

/** The entities of the first alternative that yields any. */
const ids = (scene: Scene, expression: string): string[] => {
  for (const alternative of expression.split(' / ')) {
    const found = [...new Set(fill(scene, alternative).flatMap((phrase) => scene.cast.ids(phrase)))]
    if (found.length > 0) return found
  }
  return []
}

const rolesOf = (scene: Scene, frame: Frame): Record<string, RoleValue> => {
  const roles: Record<string, RoleValue> = {}
  for (const [role, expression] of Object.entries(frame.roles ?? {})) {
    const value = roleValue(scene, expression)
    if (value !== null) roles[role] = typeof value === 'object' && value.length === 1 ? (value[0] ?? '') : value
  }
  if (roles.place === undefined && vocabularyRow(frame.type).roles.includes('place')) {
    const place = fill(scene, 'place').flatMap((phrase) => scene.cast.ids(phrase))[0]
    if (place !== undefined) roles.place = place
  }
  return roles
}

const inQuote = (sentence: ReadSentence, clause: Clause, _document: TextDocument): boolean => {
  // Carried quotations cover the sentence up to its closing mark.
  const close = sentence.phrases.find((phrase) => phrase.kind === 'close' || phrase.kind === 'open')
  return close === undefined || close.kind === 'open' ? close === undefined : (clause.verb?.start ?? 0) < close.start
}

/** Keeps the speakers of a quotation that a sentence leaves open, as long as its closing mark comes in the same paragraph. */
const carryQuote = (document: TextDocument, sentence: ReadSentence, memory: Memory): void => {
  let depth = memory.quoted.length > 0
  let opener = -1
  for (const phrase of sentence.phrases) {
    if (phrase.kind === 'open') {
      depth = true
      opener = phrase.start
    }
    if (phrase.kind === 'close') depth = false
  }
  if (!depth) {
    memory.quoted = []
    return
  }
  if (opener < 0) return
  const block = document.blocks[sentence.block]
  const end = document.sentences[sentence.index]?.end ?? opener
  const rest = document.text.slice(end, block?.end ?? end)
  const closing = rest.search(/[”»"]/)
  const opening = rest.search(/[“«]/)
  if (closing < 0 || (opening >= 0 && opening < closing)) {
    memory.quoted = []
    return
  }
  const inside = sentence.clauses.find((clause) => (clause.verb?.start ?? 0) > opener)
  memory.quoted =
    inside === undefined ? speakersOf(sentence) : framingOf(inside, sentence.asides, { quoted: [] }).voices
}

const speakersOf = (sentence: ReadSentence): readonly Voice[] => {
  const voice = sentence.clauses.map(voiceOf).find((each) => each !== null)
  return voice == null ? [] : [voice]
}
