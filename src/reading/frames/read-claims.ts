import type { ClaimType, Entity } from '../../model/index.ts'
import { type Carried, framingOf, mediumOf, type Voice, voiceOf } from '../attribution/chain.ts'
import { quotationsOf } from '../attribution/quotations.ts'
import { quotedVoices } from '../attribution/quoted-voices.ts'
import { readAttributions } from '../attribution/read-attributions.ts'
import { openingOf } from '../attribution/scope.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import { PHRASAL } from '../english/clauses/lexicon.ts'
import { framesOn } from '../english/frames/index.ts'
import type { TextDocument } from '../text-document.ts'
import { aliasPersons, aliasPredicates, aliasPronouns, aliasRepeated, aliasSpeaker, fillNotes } from './aliases.ts'
import { type Cast, makeCast, mentionsOf, type NounMention } from './cast.ts'
import { holds, isSpecific } from './condition.ts'
import { denialOf, echoOf } from './denials.ts'
import { attributed, draftOf, partsOf, phraseDraft } from './draft.ts'
import type { Frame } from './frame.ts'
import { phraseFor, turnsOf } from './interview.ts'
import { carryQuote, inQuote, type Memory, speakersOf } from './memory.ts'
import { personsNamed } from './named-before.ts'
import { nounFraming, nounScenes } from './noun-scenes.ts'
import { type Origin, rulesOf } from './origin.ts'
import { claimsInPhrase } from './patterns.ts'
import type { ReadSentence } from './read-sentences.ts'
import { RULE_CONFIDENCE } from './rule-confidence.ts'
import type { Scene } from './scene.ts'
import { type Draft, type Drafted, settle } from './settle.ts'
import { fill } from './slot.ts'
import { statementsOf } from './statements.ts'
import { invertedConditions, isUnreal, isWithin } from './unreal.ts'
import { eventBeside } from './when.ts'

const VERB_FRAMES = framesOn('verb')

const ANY_VERB = VERB_FRAMES.get('*') ?? []

const NOUN_FRAMES = framesOn('noun')

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
  /** What each of the drafts was read from, in the same order. */
  readonly drafted: readonly Drafted[]
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
  const memory: Memory = {
    watched: null,
    listed: null,
    quoted: [],
    block: -1,
    published,
    last: null,
    person: null,
    speaker: [],
  }
  const turns = turnsOf(document, entities)
  const voicesAt = quotedVoices(readAttributions(document, sentences), quotationsOf(document))
  const body = bodies(cast, countryOf, drafts)
  const namedBefore = personsNamed(entities)
  for (const sentence of sentences) {
    if (sentence.block !== memory.block) {
      memory.block = sentence.block
      memory.quoted = []
      memory.speaker = []
    }
    const turn = turns.get(sentence.block)
    const answer = turn?.kind === 'answer' ? turn : null
    const told = claimsOf(document, sentence, cast, memory, answer, body, voicesAt, namedBefore)
    // What is asked is not told.
    if (asks(document, sentence)) continue
    for (const draft of told) drafts.push(draft)
    for (const draft of statementsOf(document, sentence, cast, told)) drafts.push(draft)
    carryQuote(document, sentence, memory)
    const spoke = speakersOf(sentence)
    if (spoke.length > 0) memory.speaker = spoke
  }
  const settled = settle(drafts, cast.entity, countryOf)
  const all = cast.entities()
  return {
    drafts: settled.map((item): Draft => {
      const { draft } = item
      const { edtf, alts, reason } = draft.time
      return {
        ...draft,
        time: { edtf, alts, reason },
        span: { ...draft.span, text: document.text.slice(draft.span.start, draft.span.end) },
        rules: rulesOf(item),
        confidence: RULE_CONFIDENCE[draft.rule] ?? null,
      }
    }),
    drafted: settled,
    entities: all,
  }
}

/** Whether a sentence ends as a question. */
const asks = (document: TextDocument, sentence: ReadSentence): boolean => {
  const place = document.sentences[sentence.index]
  return (
    place !== undefined && /\?["'”’»)\s]*$/.test(document.text.slice(Math.max(place.start, place.end - 8), place.end))
  )
}

/** The body or state that a speaker speaks for: whose official it is, what that person was said to lead or belong to, or its nationality. */
const bodies =
  (cast: Cast, countryOf: (id: string) => string | null, drafts: readonly Drafted[]) =>
  (speaker: NounPhrase): NounPhrase | null => {
    for (const phrase of [speaker.owner, speaker.of]) {
      if (phrase === null) continue
      const sort = cast.sort(phrase)
      if (sort === 'group' || sort === 'state') return phrase
    }
    const id = cast.ids(speaker)[0]
    if (id === undefined) return null
    const tie = drafts.find(
      ({ draft }) =>
        draft.type === 'AFFILIATION' &&
        draft.polarity === 'positive' &&
        draft.subject.includes(id) &&
        draft.object.length > 0,
    )
    const entity = cast.entity(tie?.draft.object[0] ?? countryOf(id) ?? '')
    return entity === undefined ? null : phraseFor(entity, speaker.start)
  }

const claimsOf = (
  document: TextDocument,
  sentence: ReadSentence,
  cast: Cast,
  memory: Memory,
  turn: Voice | null,
  body: (speaker: NounPhrase) => NounPhrase | null,
  voicesAt: (at: number) => readonly Voice[],
  namedBefore: (at: number) => NounPhrase | null,
): Drafted[] => {
  const drafts: Drafted[] = []
  fillNotes(sentence, namedBefore)
  aliasPredicates(sentence, cast)
  aliasPronouns(sentence, cast)
  aliasPersons(sentence, cast, memory)
  aliasRepeated(sentence, memory, cast)
  const from = { sentence: sentence.index, block: sentence.block }
  const carried: Carried = { quoted: memory.quoted }
  const place = document.sentences[sentence.index]
  const conditions = place === undefined ? [] : invertedConditions(document.text, place.start, place.end)
  for (const clause of sentence.clauses) {
    if (clause.verb === null) continue
    const spoken = voicesAt(clause.verb.start)
    const unsigned = clause.quote > 0 && sentence.asides.length === 0 && sentence.phrases[0]?.kind === 'open'
    const told = framingOf(clause, sentence.asides, {
      turn,
      quoted:
        spoken.length > 0
          ? spoken
          : carried.quoted.length > 0 && inQuote(sentence, clause)
            ? carried.quoted
            : unsigned
              ? memory.speaker
              : [],
    })
    const voiced = told.voices.length > 0 ? told : { ...told, voices: spokenBefore(document.text, sentence, clause) }
    const unreal = isUnreal(document.text, clause, conditions)
    const framing = unreal ? { ...voiced, unreal, attempted: false } : voiced
    if (clause.quote > 0 || carried.quoted.length > 0)
      aliasSpeaker(clause, framing.voices[0]?.source ?? null, body, cast)
    else if (turn !== null) aliasSpeaker(clause, turn.source, body, cast)
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
      listed: memory.listed,
      published: memory.published,
    }
    const particle = clause.verb.particle ?? looseParticle(clause)
    const lemma = particle === null ? clause.verb.lemma : `${clause.verb.lemma}-${particle}`
    const denied = echoOf(scene, memory.last, framing)
    const candidates = [
      ...(VERB_FRAMES.get(lemma) ?? []),
      ...(lemma === clause.verb.lemma ? [] : (VERB_FRAMES.get(clause.verb.lemma) ?? [])),
    ]
    // One verb tells one claim of a type: the first row that fires, unless a later one finds more of its parties.
    const byType = new Map<ClaimType, { readonly sides: number; readonly items: Drafted[] }>()
    for (const frame of [...candidates, ...ANY_VERB]) {
      if (denied !== null && frame.type === 'REJECTION') continue
      const before = byType.get(frame.type)
      if (before?.sides === 2 || (frame.fallback === true && byType.size > 0)) continue
      // A verb that a row before has read as something akin ("shot": attack, casualty) tells it once.
      if (before === undefined && isAkin(frame, byType)) continue
      if (!holds(scene, frame.when ?? [])) continue
      const draft = draftOf(scene, frame, framing, document)
      if (draft !== null) {
        const sides = sidesOf(draft)
        if (before !== undefined && sides <= before.sides) continue
        const items: Drafted[] = []
        byType.set(frame.type, { sides, items })
        const beside = eventBeside(scene)
        const origin: Origin = { scene, frame, framing, sentence }
        for (const each of partsOf(scene, frame, draft))
          items.push({ draft: each, clause, ...from, beside, anaphoric: false, plural: false, origin })
        memory.last = draft
        const denial = denialOf(scene, draft, framing.voices)
        if (denial !== null)
          items.push({ draft: denial, clause: null, ...from, beside, anaphoric: false, plural: false, origin })
      }
      if (frame.type === 'WATCHLISTING' && draft !== null)
        memory.listed = fill(scene, frame.subject)[0] ?? memory.listed
      if (frame.type === 'SURVEILLANCE') memory.watched = fill(scene, frame.object)[0] ?? memory.watched
    }
    for (const { items } of byType.values()) drafts.push(...items)
    if (denied !== null) {
      const origin: Origin = { scene, frame: null, framing, sentence }
      drafts.push({ draft: denied, clause, ...from, beside: null, anaphoric: false, plural: false, origin })
    }
    for (const nounScene of nounScenes(scene)) {
      if (unreal || isWithin(conditions, nounScene.noun?.start ?? -1)) continue
      for (const frame of NOUN_FRAMES.get(nounScene.noun?.head.lemma ?? '') ?? []) {
        const conditions = (frame.when ?? []).filter((each) => each !== 'specific')
        if ((frame.when ?? []).includes('specific') && !isSpecific(nounScene)) continue
        if (!holds(nounScene, conditions)) continue
        const around = nounFraming(framing, nounScene)
        const draft = draftOf(nounScene, frame, around, document)
        if (draft !== null)
          drafts.push({
            draft,
            clause,
            ...from,
            beside: null,
            anaphoric: true,
            plural: nounScene.noun !== null && nounScene.noun.head.lower !== nounScene.noun.head.lemma,
            origin: { scene: nounScene, frame, framing: around, sentence },
          })
      }
      const { noun } = nounScene
      if (noun === null) continue
      const ownWords = turn !== null ? [turn] : voicesAt(noun.start)
      for (const found of claimsInPhrase(noun, document.text, cast)) {
        drafts.push({
          // In an answer and between quotation marks every word is the speaker's.
          draft: phraseDraft(found, document.text, attributed(ownWords, cast, document.text)),
          clause,
          ...from,
          beside: null,
          anaphoric: false,
          plural: false,
          origin: { scene: nounScene, frame: null, framing, sentence },
        })
      }
    }
  }
  return withoutCharges(drafts)
}

/** "She said that they came late: the house had burnt for an hour": what stands behind the colon is told by her, too. */
const spokenBefore = (text: string, { clauses, asides }: ReadSentence, clause: Clause): readonly Voice[] => {
  if (clause.segment === 0 || clause.quote > 0) return []
  const opener = clauses.find((each) => each.segment === clause.segment)
  if (opener === undefined || !/:\s*$/.test(text.slice(Math.max(0, openingOf(opener) - 4), openingOf(opener))))
    return []
  if (asides.some((aside) => aside.segment === clause.segment)) return []
  const teller = clauses.find(
    (each) =>
      each.segment === clause.segment - 1 &&
      each.link === 'main' &&
      clauses.some((child) => child.parent === each && child.link === 'complement'),
  )
  const voice = teller === undefined ? null : voiceOf(teller)
  return voice === null ? [] : [voice]
}

const isAkin = (frame: Frame, told: ReadonlyMap<ClaimType, { readonly items: readonly Drafted[] }>): boolean => {
  for (const [type, { items }] of told)
    if (frame.also?.includes(type) === true || items[0]?.draft.altTypes.includes(frame.type) === true) return true
  return false
}

/** How many of subject and object are filled. */
const sidesOf = (draft: Draft): number => (draft.subject.length > 0 ? 1 : 0) + (draft.object.length > 0 ? 1 : 0)

const CHARGED: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'ATTACK',
  'CASUALTY',
  'KIDNAPPING',
  'HOSTAGE_TAKING',
  'DAMAGE',
])

/** "accused X of firing": where the deed itself is a claim, the accusation is its source. */
const withoutCharges = (drafts: readonly Drafted[]): Drafted[] =>
  drafts.filter(
    ({ draft, clause }) =>
      draft.type !== 'ACCUSATION' ||
      clause === null ||
      !drafts.some(
        (other) => other.clause?.parent === clause && other.clause.link === 'gerund' && CHARGED.has(other.draft.type),
      ),
  )

/** "gave it up": the particle stands after the object. */
const looseParticle = (clause: Clause): string | null => {
  const found = clause.elements.find(
    (each) => each.kind === 'adv' && !each.before && PHRASAL.has(`${clause.verb?.lemma ?? ''}-${each.mark.lower}`),
  )
  return found?.kind === 'adv' ? found.mark.lower : null
}

const root = (clause: Clause): Clause => {
  let at = clause
  while (at.parent !== null) at = at.parent
  return at
}
