import type { NounPhrase } from '../clauses/phrase.ts'
import { passes } from './noun-test.ts'
import type { Scene } from './scene.ts'
import {
  aboutOf,
  agentOf,
  children,
  governorOf,
  guardedOf,
  issuerOf,
  loose,
  networkOf,
  objectOf,
  placesIn,
  placesOf,
  secondOf,
} from './surroundings.ts'

/** The noun phrases that fill a slot; see `Frame` for the names. */
export const fill = (scene: Scene, expression: string): readonly NounPhrase[] => {
  const spec = compile(expression)
  for (const alternative of spec) {
    const [first, ...others] = alternative
    const found =
      first !== undefined && others.length === 0
        ? fillAtom(scene, first)
        : alternative.flatMap((atom) => fillAtom(scene, atom))
    if (found.length > 0) return found
  }
  return NOTHING
}

const NOTHING: readonly NounPhrase[] = []

interface Atom {
  readonly path: readonly string[]
  /** The steps of the path after its first name. */
  readonly steps: readonly string[]
  readonly tests: readonly string[]
  /** The prepositions of a path that begins with "pp" or "pps", else null. */
  readonly prepositions: readonly string[] | null
}

const compiled = new Map<string, readonly (readonly Atom[])[]>()

/** A slot expression taken apart, once: alternatives of sums of paths with tests. */
export const compile = (expression: string): readonly (readonly Atom[])[] => {
  const earlier = compiled.get(expression)
  if (earlier !== undefined) return earlier
  const spec = expression
    .split(' / ')
    .map((alternative) => alternative.split(' + ').map((atom) => atomOf(atom.trim())))
    .filter((alternative) => alternative[0]?.path[0] !== '')
  compiled.set(expression, spec)
  return spec
}

const atomOf = (words: string): Atom => {
  const [path = '', tests = ''] = words.split('~')
  const parts = path.split('.')
  const prepositional = parts[0] === 'pp' || parts[0] === 'pps'
  const steps = parts.slice(prepositional ? 2 : 1)
  return {
    path: [prepositional ? `${parts[0]}.${parts[1] ?? ''}` : (parts[0] ?? ''), ...steps],
    steps,
    tests: tests.split(' ').filter((test) => test !== ''),
    prepositions: prepositional ? (parts[1] ?? '').split(',') : null,
  }
}

const fillAtom = (scene: Scene, atom: Atom): readonly NounPhrase[] => {
  const first = atom.path[0] ?? ''
  let found = atom.prepositions === null ? base(scene, first) : prepositional(scene, atom.prepositions)
  if (found.length === 0) return NOTHING
  for (const step of atom.steps) found = found.flatMap((phrase) => stepOf(scene, phrase, step))
  if (atom.tests.length > 0) found = found.filter((phrase) => passes(scene, phrase, atom.tests))
  return found.length > 1 && first.startsWith('pp.') ? found.slice(0, 1) : found
}

const prepositional = (scene: Scene, prepositions: readonly string[]): readonly NounPhrase[] => {
  const { clause, noun, elements } = scene
  const out: NounPhrase[] = []
  if (noun?.of != null && prepositions.includes('of')) out.push(noun.of)
  const subject = noun === null && !clause.shared ? clause.subject : null
  for (const element of noun === null ? clause.elements : elements) {
    if (element.kind !== 'pp' || !prepositions.includes(element.prep)) continue
    // As `loose` has it: what only narrows the subject does not stand around the verb.
    if (subject !== null && element.before && element.start > subject.start) continue
    out.push(element.phrase)
  }
  return out
}

const stepOf = (scene: Scene, phrase: NounPhrase, step: string): readonly NounPhrase[] => {
  switch (step) {
    case 'of':
      return some(phrase.of)
    case 'owner':
      return some(phrase.owner)
    case 'mod':
      return modifiers(phrase)
    case 'first':
      return [{ ...phrase, also: [] }]
    case 'rest':
      return phrase.also
    case 'from':
      return scene.elements.flatMap((element) =>
        element.kind === 'pp' && element.prep === 'from' && element.start >= phrase.end ? [element.phrase] : [],
      )
    default:
      return []
  }
}

export const some = (phrase: NounPhrase | null | undefined): readonly NounPhrase[] => (phrase == null ? [] : [phrase])

/** Names inside a phrase before its head ("the Paris killings"), as phrases of their own. */
export const modifiers = (phrase: NounPhrase): readonly NounPhrase[] =>
  phrase.words
    .filter((word) => word.tag === 'name' && word !== phrase.head)
    .map((word) => ({
      ...phrase,
      start: word.start,
      end: word.end,
      words: [word],
      head: word,
      owner: null,
      of: null,
      also: [],
      apposition: null,
      age: null,
      count: null,
      negative: false,
    }))

const base = (scene: Scene, name: string): readonly NounPhrase[] => {
  const { clause, verb, noun } = scene
  switch (name) {
    case 'subject':
      return some(clause.subject)
    case 'object':
      return some(objectOf(clause))
    case 'second':
      return some(secondOf(clause))
    case 'agent':
      return verb.passive ? agentOf(clause) : some(clause.subject)
    case 'patient':
      return verb.passive ? some(clause.subject) : some(objectOf(clause))
    case 'pred':
      return some(objectOf(clause))
    case 'governor':
      return some(governorOf(scene)?.subject)
    case 'self':
      return some(noun)
    case 'of':
      return some(noun?.of)
    case 'owner':
      return some(noun?.owner)
    case 'mod':
      return noun === null ? [] : modifiers(noun)
    case 'host':
    case 'hearer':
      return some(verb.passive ? (agentOf(clause)[0] ?? clause.subject) : clause.subject)
    case 'aside':
      return clause.link === 'participle' ? some(clause.subject) : []
    case 'hostobject':
      return some(objectOf(clause))
    case 'hostplace':
      return [
        ...some(objectOf(clause)),
        ...clause.elements.flatMap((each) =>
          each.kind === 'pp' && (each.prep === 'to' || each.prep === 'into') ? [each.phrase] : [],
        ),
      ].filter((phrase) => passes(scene, phrase, ['@state']))
    case 'teller':
      return clause.link === 'complement' ? some(clause.parent?.subject) : []
    case 'contentsubject':
      return children(scene, 'complement')
        .slice(0, 1)
        .flatMap((child) => some(child.subject))
    case 'narrowed':
      return clause.elements.flatMap((each) =>
        each.kind === 'pp' && each.before && clause.subject !== null && each.start > clause.subject.start
          ? [each.phrase]
          : [],
      )
    case 'speaker':
      return some(scene.speaker)
    case 'watched':
      return some(scene.watched)
    case 'listed':
      return some(scene.listed)
    case 'place':
      return placesOf(scene)
    case 'where':
      return clause.gap === 'place' ? some(clause.antecedent) : []
    case 'foundplace':
      return children(scene, 'participle').flatMap((child) => placesIn(scene, child.elements))
    case 'madeby':
      return children(scene, 'participle').flatMap((child) => (child.verb?.passive === true ? agentOf(child) : []))
    case 'network':
      return networkOf(scene)
    case 'subjectgoal':
      return clause.elements.flatMap((each) =>
        each.kind === 'pp' &&
        each.before &&
        (each.prep === 'to' || each.prep === 'into') &&
        passes(scene, each.phrase, ['@state'])
          ? [each.phrase]
          : [],
      )
    case 'goal':
      return children(scene, 'infinitive')
        .flatMap((child) => placesIn(scene, child.elements))
        .slice(0, 1)
    case 'goalobject':
      return children(scene, 'infinitive')
        .flatMap((child) => [
          ...some(objectOf(child)),
          ...child.elements.flatMap((each) => (each.kind === 'pp' && each.prep === 'into' ? [each.phrase] : [])),
        ])
        .slice(0, 1)
    case 'under-way':
      return scene.clauses.flatMap((each) =>
        each.link === 'adverbial' &&
        each.parent === clause &&
        (each.mark === 'as' || each.mark === 'while' || each.mark === 'when')
          ? some(each.subject)
          : [],
      )
    case 'relsubject':
      return scene.clauses.flatMap((each) =>
        each.link === 'relative' && each.parent === clause ? some(each.subject) : [],
      )
    case 'ownerstate':
      return some(clause.subject?.owner)
    case 'guarded':
      return guardedOf(scene)
    case 'targets':
      return clause.elements.flatMap((each) =>
        each.kind === 'pp' && (each.prep === 'regarding' || each.prep === 'about' || each.prep === 'concerning')
          ? some(each.phrase.of)
          : [],
      )
    case 'issuer':
      return issuerOf(scene)
    case 'about':
      return aboutOf(scene)
    case 'any':
      return [
        ...some(objectOf(clause)),
        ...some(secondOf(clause)),
        ...(verb.passive ? some(clause.subject) : []),
        ...loose(clause).flatMap((each) => (each.kind === 'pp' ? [each.phrase] : [])),
      ]
    default:
      return []
  }
}
