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

/** What a noun tells is taken for granted: no "did not" of its verb touches it, and no plan of the verb makes it a plan. */
export const nounFraming = (outer: Framing, scene: Scene): Framing => {
  // "X announced a deployment": X is the source.
  const told = scene.noun !== scene.clause.subject && ANNOUNCING.has(scene.verb.lemma) ? voiceOf(scene.clause) : null
  const framing = told === null ? outer : { ...outer, voices: [told, ...outer.voices] }
  const inside = scene.noun === scene.clause.subject
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
