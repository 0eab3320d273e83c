import type { Clause, Element } from '../clauses/clause.ts'
import type { NounPhrase } from '../clauses/phrase.ts'
import { NOUN_CLASSES } from '../english/clauses/noun-classes.ts'
import { passes } from './noun-test.ts'
import type { Scene } from './scene.ts'
import { modifiers, some } from './slot.ts'

const PLACE_PREPOSITIONS = 'in,at,near,on,outside,inside,across,around,between,throughout,within,opposite'

/** What stands around a verb, without the prepositions that only narrow its subject ("the man behind it was ..."). */
export const loose = (clause: Clause): readonly Element[] =>
  clause.elements.filter(
    (each) =>
      !(
        each.before &&
        each.kind === 'pp' &&
        clause.subject !== null &&
        !clause.shared &&
        each.start > clause.subject.start
      ),
  )

const nounsAfter = (clause: Clause): readonly NounPhrase[] =>
  clause.elements.flatMap((element) => (element.kind === 'np' && !element.before ? [element.phrase] : []))

export const objectOf = (clause: Clause): NounPhrase | null => {
  if (clause.gap === 'object' && clause.antecedent !== null && nounsAfter(clause).length === 0) return clause.antecedent
  return nounsAfter(clause)[0] ?? null
}

export const secondOf = (clause: Clause): NounPhrase | null =>
  nounsAfter(clause)[clause.verb?.passive === true ? 0 : 1] ?? null

export const agentOf = (clause: Clause): readonly NounPhrase[] =>
  clause.elements
    .flatMap((element) => (element.kind === 'pp' && element.prep === 'by' ? [element.phrase] : []))
    .slice(0, 1)

/** The clause whose verb governs this one ("stopped watching", "failed to arrest"). */
export const governorOf = (scene: Scene): Clause | null =>
  scene.clause.link === 'infinitive' || scene.clause.link === 'gerund' || scene.clause.link === 'participle'
    ? scene.clause.parent
    : null

export const children = (scene: Scene, link: Clause['link']): readonly Clause[] => {
  const own = scene.clauses.filter((each) => each.parent === scene.clause && each.link === link)
  return own
}

export const placesIn = (scene: Scene, all: readonly Element[]): readonly NounPhrase[] => {
  // Past "over the killing of X in Y" places belong to the killing.
  const end = all.findIndex(
    (each) =>
      each.kind === 'pp' &&
      !each.before &&
      CAUSES.has(each.prep) &&
      isHappening(each.phrase) &&
      !passes(scene, each.phrase, ['@place']),
  )
  const elements = end < 0 ? all : all.slice(0, end)
  const prepositions = PLACE_PREPOSITIONS.split(',')
  return elements.flatMap((element) =>
    element.kind === 'pp' && prepositions.includes(element.prep) && passes(scene, element.phrase, ['@place'])
      ? [element.phrase]
      : [],
  )
}

export const isHappening = (phrase: NounPhrase): boolean =>
  NOUN_CLASSES.attack.has(phrase.head.lemma) || /(?:ing|tion|ment|death|crisis)$/.test(phrase.head.lemma)

export const CAUSES = new Set([
  'over',
  'after',
  'before',
  'because of',
  'since',
  'despite',
  'about',
  'regarding',
  'concerning',
])

export const placesOf = (scene: Scene): readonly NounPhrase[] => {
  const found = placesIn(scene, scene.noun === null ? loose(scene.clause) : scene.elements)
  if (found.length > 0) return found.slice(0, 1)
  if (scene.noun === null && scene.clause.gap === 'place') return some(scene.clause.antecedent)
  const deeper =
    scene.noun === null && !scene.verb.copula
      ? children(scene, 'infinitive').flatMap((child) => placesIn(scene, child.elements))
      : []
  if (deeper.length > 0) return deeper.slice(0, 1)
  return scene.noun === null
    ? []
    : modifiers(scene.noun)
        .filter((phrase) => passes(scene, phrase, ['@place']))
        .slice(0, 1)
}

export const networkOf = (scene: Scene): readonly NounPhrase[] =>
  scene.clauses
    .filter((each) => each.parent === scene.clause && (each.link === 'gerund' || each.link === 'infinitive'))
    .flatMap((each) => each.elements)
    .flatMap((each) =>
      each.kind === 'pp' &&
      (each.prep === 'in' || each.prep === 'of' || each.prep === 'to') &&
      passes(scene, each.phrase, ['@group', '@name'])
        ? [each.phrase]
        : [],
    )

export const guardedOf = (scene: Scene): readonly NounPhrase[] => {
  const sites = (phrase: NounPhrase): boolean =>
    [phrase, ...phrase.also].some((each) => passes(scene, each, ['@site', 'site', 'place', 'school']))
  const infinitives = scene.clauses.filter(
    (each) => each.link === 'infinitive' && (each.parent === scene.clause || each.parent?.parent === scene.clause),
  )
  const guarded = infinitives
    .flatMap((each) => each.elements)
    .flatMap((each) =>
      each.kind === 'np' || (each.kind === 'pp' && (each.prep === 'at' || each.prep === 'outside'))
        ? [each.phrase]
        : [],
    )
    .filter(sites)
  if (guarded.length > 0) return guarded
  return scene.elements.flatMap((each) =>
    each.kind === 'pp' &&
    (each.prep === 'at' || each.prep === 'outside' || each.prep === 'around') &&
    sites(each.phrase)
      ? [each.phrase]
      : [],
  )
}

/** Whose message it is: "a threat from X ... a message that tells". */
export const issuerOf = (scene: Scene): readonly NounPhrase[] => {
  const document = scene.clause.antecedent
  if (document?.owner != null) return [document.owner]
  for (const clause of scene.clauses) {
    if (clause.id >= scene.clause.id) break
    for (const element of clause.elements) {
      if (
        element.kind === 'pp' &&
        (element.prep === 'from' || element.prep === 'by') &&
        passes(scene, element.phrase, ['@group', '@name', '@person'])
      )
        return [element.phrase]
    }
  }
  return []
}

/** The person that a request or a piece of information is about: named in it, in its infinitive, or beside it. */
export const aboutOf = (scene: Scene): readonly NounPhrase[] => {
  const person = (phrase: NounPhrase): boolean => passes(scene, phrase, ['@person'])
  const direct = scene.clause.elements.flatMap((each) => {
    if (each.kind === 'pp' && ['about', 'on', 'regarding', 'concerning', 'over'].includes(each.prep))
      return [each.phrase]
    if (each.kind === 'np' && each.phrase.of !== null) return [each.phrase.of]
    if (each.kind === 'np' && each.phrase.owner !== null) return [each.phrase.owner]
    return []
  })
  const found = direct.filter(person)
  if (found.length > 0) return found.slice(0, 1)
  const near = scene.clauses.filter(
    (each) =>
      each !== scene.clause &&
      (each.parent === scene.clause ||
        (each.parent === scene.clause.parent && each.link === 'adverbial') ||
        (each.parent === scene.clause && each.link === 'adverbial')),
  )
  const beside = near
    .flatMap((each) => each.elements)
    .flatMap((each) =>
      each.kind === 'np'
        ? [each.phrase, ...some(each.phrase.of), ...some(each.phrase.owner)]
        : each.kind === 'pp'
          ? [each.phrase]
          : [],
    )
  return beside.filter(person).slice(0, 1)
}
