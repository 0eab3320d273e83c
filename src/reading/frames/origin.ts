import type { Stance } from '../../model/index.ts'
import type { Framing, Voice } from '../attribution/chain.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import {
  ADJECTIVE_STANCE,
  ADVERB_STANCE,
  NOUN_STANCE,
  PASSIVE_STANCE,
  VERB_STANCE,
} from '../english/attribution/cues.ts'
import type { Reference } from './cast.ts'
import type { Frame } from './frame.ts'
import type { ReadSentence } from './read-sentences.ts'
import type { Scene } from './scene.ts'
import type { Drafted } from './settle.ts'
import { fill } from './slot.ts'

/** What a draft was read from. Only references to what the reading made anyway: an explanation costs nothing until it is asked for. */
export interface Origin {
  readonly scene: Scene
  /** The row of the frame table; null for what no row tells (ages, ties, echoes of a claim before). */
  readonly frame: Frame | null
  readonly framing: Framing
  readonly sentence: ReadSentence
}

/** A participant that a slot of the frame gave. */
export interface Filled {
  /** `subject`, `object`, or `roles.` and the role. */
  readonly slot: string
  /** The alternative of the slot that yielded it. */
  readonly from: string
  readonly phrase: NounPhrase
  readonly entities: readonly string[]
  readonly reference: Reference
}

/** Which phrase gave which participant; of the alternatives of a slot the first that yields any, as the reading has it. */
export const filledOf = (origin: Origin): readonly Filled[] => {
  const { frame } = origin
  if (frame === null) return []
  return filled(origin, [
    ...sidesOf(frame),
    ...Object.entries(frame.roles ?? {}).map(([role, expression]) => [`roles.${role}`, expression] as const),
    ...(frame.roles?.place === undefined ? [['roles.place', 'place'] as const] : []),
  ])
}

type Slot = readonly [name: string, expression: string]

const sidesOf = (frame: Frame): readonly Slot[] => [
  ['subject', frame.subject],
  ['object', frame.object],
]

const filled = ({ scene }: Origin, slots: readonly Slot[]): readonly Filled[] =>
  slots.flatMap(([slot, expression]) => {
    for (const written of expression.split(' / ')) {
      const from = written.trim()
      if (NO_PHRASE.test(from)) {
        if (slot !== 'subject' && slot !== 'object') return []
        continue
      }
      const found = fill(scene, from).flatMap((phrase): readonly Filled[] => {
        const entities = scene.cast.ids(phrase)
        return entities.length === 0 ? [] : [{ slot, from, phrase, entities, reference: scene.cast.how(phrase) }]
      })
      if (found.length > 0) return found
    }
    return []
  })

/** Values of a role that are words, numbers or literals. */
const NO_PHRASE = /^(?:=|text:|count|timeof:|(?:infinitive|gerund|that|adjective|verb|verbtext)$)/

/** By what sort of cue somebody is the source: `attribution.verb.say`, `attribution.aside.according`, `attribution.medium`. */
export const voiceRule = (voice: Voice, { scene, sentence }: Origin): string => {
  const within = (start: number, end: number): boolean => start <= voice.cueStart && voice.cueEnd <= end
  const aside = sentence.asides.find((each) => within(each.start, each.end))
  if (aside !== undefined) return `attribution.aside.${aside.lemma}`
  if (scene.medium !== null && voice.source === scene.medium) return 'attribution.medium'
  const verb = sentence.clauses.find((each) => each.verb !== null && within(each.verb.start, each.verb.end))?.verb
  if (verb != null) return `attribution.verb.${verb.lemma}`
  const place = sentence.words[0]
  const last = sentence.words.at(-1)
  if (place === undefined || last === undefined || !within(place.start, last.end)) return 'attribution.carried'
  return `attribution.noun.${voice.source.head.lemma}`
}

/** A word that makes a claim less than asserted. Offsets are UTF-16 code units. */
export interface StanceCue {
  readonly rule: string
  readonly word: string
}

/** The word by which a claim has its stance, from its clause outwards; the rule alone where no single word makes it. */
export const stanceCue = (stance: Stance, { scene, frame }: Origin): StanceCue => {
  if (stance === 'asserted') return { rule: 'stance.plain', word: '' }
  const put = (rule: string, word: string): StanceCue => ({ rule: `stance.${rule}`, word })
  let at: Clause | null = scene.clause
  while (at !== null) {
    const parent: Clause | null = at.parent
    const verb = at.verb
    const adverb = [
      ...(verb?.adverbs ?? []),
      ...at.elements.flatMap((each) => (each.kind === 'adv' ? [each.mark.lower] : [])),
    ].find((word) => ADVERB_STANCE[word] === stance)
    if (adverb !== undefined) return put('adverb', adverb)
    if (verb !== null && verb.modal !== null && stance !== 'reported' && stance !== 'denied')
      return put('modal', verb.modal)
    if (verb?.future === true && stance === 'planned') return put('future', scene.text.slice(verb.start, verb.end))
    if (frame?.stance === stance && at === scene.clause) return put('frame', scene.verb.lemma)
    const noun = at.link === 'complement' && at.gap === 'content' ? at.antecedent : null
    if (noun !== null && NOUN_STANCE[noun.head.lemma] === stance) return put('noun', noun.head.lower)
    if (stance === 'unknown' && (at.mark === 'whether' || at.mark === 'if')) return put('question', at.mark)
    if (stance === 'hypothesised' && (at.mark === 'if' || at.mark === 'unless')) return put('condition', at.mark)
    const above = parent?.verb
    if (above != null) {
      const words = scene.text.slice(above.start, above.end)
      if ((above.passive ? PASSIVE_STANCE : VERB_STANCE)[above.lemma] === stance) return put('verb', words)
      if (stance === 'denied' && above.lemma === 'deny') return put('verb', words)
      const adjective = parent?.elements.find(
        (each) => each.kind === 'adj' && ADJECTIVE_STANCE[each.mark.lower] === stance,
      )
      if (adjective?.kind === 'adj') return put('adjective', adjective.mark.lower)
      if (stance === 'unknown' && above.negative) return put('negated', words)
    }
    at = parent
  }
  if (frame?.stance === stance) return put('frame', scene.verb.lemma)
  return put('build', '')
}

/** The ids of all rules that had a part in a claim, each once. */
export const rulesOf = ({ draft, origin, steps = [] }: Drafted): readonly string[] => {
  const rules = new Set([draft.rule])
  if (origin !== undefined) {
    const own = new Set([...draft.subject, ...draft.object])
    const sides = origin.frame === null ? [] : filled(origin, sidesOf(origin.frame))
    for (const { entities, reference } of sides)
      if (reference.rule.startsWith('coreference.') && entities.some((id) => own.has(id))) rules.add(reference.rule)
    if (draft.attribution.length > 0) for (const voice of origin.framing.voices) rules.add(voiceRule(voice, origin))
    if (draft.stance !== 'asserted') rules.add(stanceCue(draft.stance, origin).rule)
  }
  if (draft.time.rule !== undefined && draft.time.edtf !== null) rules.add(draft.time.rule)
  for (const rule of steps) rules.add(rule)
  return [...rules]
}
