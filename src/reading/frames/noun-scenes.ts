import type { Stance } from '../../model/index.ts'
import { type Framing, voiceOf } from '../attribution/chain.ts'
import type { Element } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import type { Scene } from './scene.ts'

/** What is plotted, prevented or feared did not happen. */
const PLOTTING = new Set([
  'plan',
  'plot',
  'prepare',
  'foil',
  'prevent',
  'thwart',
  'avert',
  'threaten',
  'fear',
  'expect',
  'consider',
  'mull',
  'disrupt',
])

const ANNOUNCING = new Set(['announce', 'report', 'confirm', 'admit', 'reveal', 'disclose', 'declare', 'promise'])

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

const REVOKED = new Set([
  'refuse',
  'reject',
  'deny',
  'cancel',
  'call-off',
  'halt',
  'prevent',
  'block',
  'foil',
  'avert',
  'avoid',
  'quash',
  'overturn',
  'abandon',
  'rule-out',
])
const PROPOSED = new Set([
  'demand',
  'request',
  'seek',
  'expect',
  'plan',
  'propose',
  'consider',
  'discuss',
  'schedule',
  'fear',
  'order',
  'put-off',
  'postpone',
])

/** Verbs whose object is only wanted, asked for, allowed or feared. */
const WISHING = new Set([
  'demand',
  'request',
  'want',
  'seek',
  'urge',
  'propose',
  'recommend',
  'support',
  'oppose',
  'approve',
  'allow',
  'discuss',
  'consider',
  'require',
  'need',
  'fear',
  'expect',
  'await',
  'promise',
  'offer',
  'refuse',
  'reject',
])
const WISHING_FOR = new Set(['call', 'ask', 'appeal', 'wait', 'hope', 'press', 'plead', 'push', 'campaign', 'apply'])
const WISHING_WORDS =
  /\b(?:calls?|requests?|demands?|plans?|appeals?|warrants?|orders?|threats?|risks?|dangers?|fears?|possibility|prospect|likelihood|case|event|information|intelligence|signs?|hopes?|attempts?|talk|talks|rumours?|rumors?) (?:of|for|about) (?:(?:the|an?|his|her|their|its|any|further|more|new|possible) ){0,2}$/

/** "demanded the release of X", "a call for attacks": what is wanted, asked for or feared is not told as something that was. */
const isWishedFor = (scene: Scene): boolean => {
  const { noun, clause, verb, text } = scene
  if (noun === null) return false
  if (noun !== clause.subject && !verb.passive && WISHING.has(verb.lemma) && scene.prep === '') return true
  if (scene.prep === 'for' && WISHING_FOR.has(verb.lemma)) return true
  return WISHING_WORDS.test(text.slice(Math.max(0, noun.start - 48), noun.start).toLowerCase())
}

/** What a noun tells is taken for granted: no "did not" of its verb touches it, and no plan of the verb makes it a plan. */
export const nounFraming = (outer: Framing, scene: Scene): Framing => {
  // "X announced a deployment": X is the source.
  const told = scene.noun !== scene.clause.subject && ANNOUNCING.has(scene.verb.lemma) ? voiceOf(scene.clause) : null
  const framing = told === null ? outer : { ...outer, voices: [told, ...outer.voices] }
  const inside = scene.noun === scene.clause.subject
  if (isWishedFor(scene)) return { ...framing, negative: false, unreal: true }
  // "His extradition was refused", "The talks were called off", "The release was demanded".
  if (inside && scene.verb.passive) {
    if (REVOKED.has(scene.verb.lemma) || REVOKED.has(`${scene.verb.lemma}-${scene.verb.particle ?? ''}`))
      return { ...framing, negative: !scene.verb.negative, unreal: false, stance: 'asserted' }
    if (PROPOSED.has(scene.verb.lemma) || PROPOSED.has(`${scene.verb.lemma}-${scene.verb.particle ?? ''}`))
      return { ...framing, negative: false, unreal: false, stance: 'planned' }
  }
  if (scene.noun !== scene.clause.subject && PLOTTING.has(scene.verb.lemma))
    return { ...framing, negative: false, unreal: false, stance: 'planned' }
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

/** Every noun phrase of a clause, those inside others too, with what follows it. */
export const nounScenes = (scene: Scene): Scene[] => {
  const out: Scene[] = []
  const { clause } = scene
  const visit = (phrase: NounPhrase, elements: readonly Element[], prep: string): void => {
    out.push({ ...scene, noun: phrase, elements, prep })
    // "no sign of an attack": what stands inside a denied phrase is not told.
    if (phrase.of !== null && !(phrase.negative && !NOBODY.has(phrase.head.lower))) visit(phrase.of, elements, 'of')
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

const NOBODY = new Set(['none', 'neither', 'one'])

const startOf = (element: Element): number =>
  element.kind === 'np' ? element.phrase.start : element.kind === 'pp' ? element.start : element.mark.start
