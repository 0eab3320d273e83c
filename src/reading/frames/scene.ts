import { type Clause, clauseStart, type Element } from '../clauses/clause.ts'
import type { NounPhrase, VerbGroup } from '../clauses/phrase.ts'
import type { Cast } from './cast.ts'
import { NOUN_CLASSES } from '../clauses/noun-classes.ts'

/** Where a frame looks: a verb with its clause, or a noun with what follows it in its clause. Offsets are UTF-16 code units. */
export interface Scene {
  readonly text: string
  readonly cast: Cast
  readonly clause: Clause
  readonly clauses: readonly Clause[]
  readonly verb: VerbGroup
  /** The noun that the frame fires on; null for a verb. */
  readonly noun: NounPhrase | null
  /** What stands after the noun (or around the verb). */
  readonly elements: readonly Element[]
  /** The preposition before the noun, "" for none. */
  readonly prep: string
  /** Who the claim is attributed to first, where a noun phrase says so. */
  readonly speaker: NounPhrase | null
  /** Names a medium ("In the video") that the sentence rests on. */
  readonly medium: NounPhrase | null
  /** Whoever was last said to be watched: what "the surveillance" is of. */
  readonly watched: NounPhrase | null
  /** When the report was published, EDTF, or null. */
  readonly published: string | null
}

const PLACE_PREPOSITIONS = 'in,at,near,on,outside,inside,across,around,between,throughout,within,opposite'

/** The noun phrases that fill a slot; see `Frame` for the names. */
export const fill = (scene: Scene, expression: string): readonly NounPhrase[] => {
  const spec = compile(expression)
  for (const alternative of spec) {
    const found = alternative.flatMap((atom) => fillAtom(scene, atom))
    if (found.length > 0) return found
  }
  return []
}

interface Atom {
  readonly path: readonly string[]
  readonly tests: readonly string[]
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
  return {
    path: parts[0] === 'pp' || parts[0] === 'pps' ? [`${parts[0]}.${parts[1] ?? ''}`, ...parts.slice(2)] : parts,
    tests: tests.split(' ').filter((test) => test !== ''),
  }
}

const fillAtom = (scene: Scene, atom: Atom): readonly NounPhrase[] => {
  const [first = '', ...rest] = atom.path
  let found = base(scene, first)
  for (const step of rest) found = found.flatMap((phrase) => stepOf(scene, phrase, step))
  if (atom.tests.length > 0) found = found.filter((phrase) => passes(scene, phrase, atom.tests))
  return first.startsWith('pp.') ? found.slice(0, 1) : found
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

const some = (phrase: NounPhrase | null | undefined): readonly NounPhrase[] => (phrase == null ? [] : [phrase])

/** Names inside a phrase before its head ("the Paris killings"), as phrases of their own. */
const modifiers = (phrase: NounPhrase): readonly NounPhrase[] =>
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
  const { clause, verb, noun, elements } = scene
  if (name.startsWith('pp.') || name.startsWith('pps.')) {
    const prepositions = name.slice(name.indexOf('.') + 1).split(',')
    const inner = prepositions.includes('of') && noun !== null ? some(noun.of) : []
    const list = (noun === null ? loose(clause) : elements).flatMap((element) =>
      element.kind === 'pp' && prepositions.includes(element.prep) ? [element.phrase] : [],
    )
    return [...inner, ...list]
  }
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
      return clause.link === 'participle' && clause.subject !== null
        ? [clause.subject.apposition === null ? clause.subject : clause.subject]
        : []
    case 'hostobject':
      return some(objectOf(clause))
    case 'hostplace':
      return [
        ...some(objectOf(clause)),
        ...clause.elements.flatMap((each) =>
          each.kind === 'pp' && (each.prep === 'to' || each.prep === 'into') ? [each.phrase] : [],
        ),
      ].filter((phrase) => passes(scene, phrase, ['@state']))
    case 'speaker':
      return some(scene.speaker)
    case 'watched':
      return some(scene.watched)
    case 'place':
      return placesOf(scene)
    case 'where':
      return clause.gap === 'place' ? some(clause.antecedent) : []
    case 'foundplace':
      return children(scene, 'participle').flatMap((child) => placesIn(scene, child.elements))
    case 'network':
      return networkOf(scene)
    case 'goal':
      return children(scene, 'infinitive').flatMap((child) => placesIn(scene, child.elements)).slice(0, 1)
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

/** What stands around a verb, without the prepositions that only narrow its subject ("the man behind it was ..."). */
const loose = (clause: Clause): readonly Element[] =>
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

const objectOf = (clause: Clause): NounPhrase | null => {
  if (clause.gap === 'object' && clause.antecedent !== null && nounsAfter(clause).length === 0) return clause.antecedent
  return nounsAfter(clause)[0] ?? null
}

const secondOf = (clause: Clause): NounPhrase | null =>
  nounsAfter(clause)[clause.verb?.passive === true ? 0 : 1] ?? null

const agentOf = (clause: Clause): readonly NounPhrase[] =>
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

const placesIn = (scene: Scene, elements: readonly Element[]): readonly NounPhrase[] => {
  const prepositions = PLACE_PREPOSITIONS.split(',')
  return elements.flatMap((element) =>
    element.kind === 'pp' && prepositions.includes(element.prep) && passes(scene, element.phrase, ['@place'])
      ? [element.phrase]
      : [],
  )
}

const placesOf = (scene: Scene): readonly NounPhrase[] => {
  const found = placesIn(scene, scene.noun === null ? loose(scene.clause) : scene.elements)
  if (found.length > 0) return found.slice(0, 1)
  if (scene.noun === null && scene.clause.gap === 'place') return some(scene.clause.antecedent)
  return scene.noun === null
    ? []
    : modifiers(scene.noun)
        .filter((phrase) => passes(scene, phrase, ['@place']))
        .slice(0, 1)
}

const networkOf = (scene: Scene): readonly NounPhrase[] =>
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

const guardedOf = (scene: Scene): readonly NounPhrase[] => {
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
const issuerOf = (scene: Scene): readonly NounPhrase[] => {
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
const aboutOf = (scene: Scene): readonly NounPhrase[] => {
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

/** Whether a phrase's head is one of the words, or the phrase of one of the classes. */
export const passes = (scene: Scene, phrase: NounPhrase, tests: readonly string[]): boolean =>
  tests.some((test) => passesOne(scene, phrase, test))

const passesOne = (scene: Scene, phrase: NounPhrase, test: string): boolean => {
  if (!test.startsWith('@')) return phrase.head.lemma === test || phrase.head.lower === test
  const { cast } = scene
  switch (test) {
    case '@name':
      return phrase.head.tag === 'name' && cast.sort(phrase) !== 'state' && cast.sort(phrase) !== 'place' && cast.sort(phrase) !== 'site'
    case '@pronoun':
      return phrase.head.tag === 'pron' && (!phrase.negative || phrase.of !== null)
    case '@count': {
      if (phrase.count === null) return false
      const sort = cast.sort(phrase)
      return sort === 'person' || sort === 'group' || phrase.head.tag === 'num' || phrase.head.tag === 'pron'
    }
    case '@list':
      return cast.sort(phrase) === 'list' || NOUN_CLASSES.list.has(phrase.head.lemma)
    case '@negative':
      return phrase.negative
    case '@person':
      return (
        cast.sort(phrase) === 'person' || (cast.sort(phrase) === 'group' && NOUN_CLASSES.person.has(phrase.head.lemma))
      )
    case '@group':
      return cast.sort(phrase) === 'group'
    case '@actor': {
      const sort = cast.sort(phrase)
      return sort === 'person' || sort === 'group' || sort === 'state' || NOUN_CLASSES.group.has(phrase.head.lemma)
    }
    case '@state':
      return cast.sort(phrase) === 'state'
    case '@place':
    case '@name-place': {
      const sort = cast.sort(phrase)
      return sort === 'state' || sort === 'place' || sort === 'site'
    }
    case '@site':
      return cast.sort(phrase) === 'site'
    case '@document':
      return cast.sort(phrase) === 'document'
    case '@member':
      return phrase.head.lemma === 'member'
    case '@named-group':
      return cast.sort(phrase) === 'group' && cast.named(phrase)
    case '@news':
      return NEWS.has(phrase.head.lemma)
    case '@weapon':
    case '@vehicle':
    case '@money':
    case '@evidence':
    case '@attack':
    case '@kin':
      return NOUN_CLASSES[test.slice(1) as 'weapon'].has(phrase.head.lemma)
    default:
      return false
  }
}

const NEWS = new Set(['information', 'intelligence', 'detail', 'data', 'name', 'whereabouts', 'file', 'record'])

/** The words of a noun scene, or of the clause from its subject to its last element. */
export const extent = (scene: Scene, withContent: boolean): { start: number; end: number } => {
  const { clause, noun } = scene
  if (noun !== null) {
    const last = scene.elements.filter((each) => each.kind === 'pp' || each.kind === 'time').at(-1)
    const lastEnd =
      last === undefined
        ? noun.end
        : last.kind === 'pp'
          ? last.phrase.end
          : last.kind === 'time'
            ? last.mark.end
            : noun.end
    return { start: noun.start, end: Math.max(noun.end, lastEnd) }
  }
  const start =
    clause.gap !== null && clause.link === 'relative' && clause.markStart >= 0 && clause.coordinated === null
      ? clause.markStart
      : clauseStart(clause)
  let end = clause.end
  if (withContent)
    for (const each of scene.clauses) if (each.id > clause.id && within(each, clause)) end = Math.max(end, each.end)
  for (const each of scene.clauses)
    if (each.parent === clause && (each.link === 'infinitive' || each.link === 'gerund') && each.id > clause.id)
      end = Math.max(end, each.end)
  return { start, end }
}

const within = (inner: Clause, outer: Clause): boolean => {
  let at: Clause | null = inner
  while (at !== null) {
    if (at === outer) return true
    if (at.link === 'adverbial' || (at.link === 'relative' && at.comma)) return false
    at = at.parent
  }
  return false
}
