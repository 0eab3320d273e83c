import { clauseStart } from '../clauses/clause.ts'
import { NOUN_CLASSES } from '../english/clauses/noun-classes.ts'
import { speechVerb } from '../english/clauses/verbs.ts'
import { baseLexicon } from '../names/lexicon.ts'
import { foldWord } from '../names/words.ts'
import { passes } from './noun-test.ts'
import type { Scene } from './scene.ts'
import { compile, fill } from './slot.ts'
import { children, governorOf, objectOf } from './surroundings.ts'

type Condition = (scene: Scene) => boolean

/** Whether all conditions of a frame hold in a scene; see `Frame` for their spelling. */
export const holds = (scene: Scene, conditions: readonly string[]): boolean => {
  for (const condition of conditions) if (!conditionOf(condition)(scene)) return false
  return true
}

const conditions = new Map<string, Condition>()

/** What a condition's spelling means, taken apart once. */
const conditionOf = (spelling: string): Condition => {
  const known = conditions.get(spelling)
  if (known !== undefined) return known
  const alternatives = spelling.split(' / ').map((alternative) => oneOf(alternative.trim()))
  const [first, ...rest] = alternatives
  const made: Condition =
    first !== undefined && rest.length === 0 ? first : (scene) => alternatives.some((each) => each(scene))
  conditions.set(spelling, made)
  return made
}

const oneOf = (condition: string): Condition => {
  if (condition.startsWith('!')) {
    const inner = oneOf(condition.slice(1))
    return (scene) => !inner(scene)
  }
  const colon = condition.indexOf(':')
  if (colon > 0) {
    const [name, words] = [condition.slice(0, colon), condition.slice(colon + 1).split(' ')]
    return (scene) => holdsNamed(scene, name, words)
  }
  return PLAIN[condition] ?? ((scene) => fill(scene, condition).length > 0)
}

const PLAIN: Readonly<Record<string, (scene: Scene) => boolean>> = {
  passive: ({ verb }) => verb.passive,
  active: ({ verb }) => !verb.passive,
  copula: ({ verb }) => verb.copula,
  adj: ({ clause }) => clause.elements.some((each) => each.kind === 'adj'),
  /** "rated it as high": a degree after "as". */
  rated: ({ text, verb, clause }) =>
    /\bas (?:very |extremely )?(?:high|low|moderate|severe|critical|dangerous|harmless|elevated|serious|minor|limited)\b/.test(
      text.slice(verb.end, Math.min(clause.end + 24, verb.end + 160)),
    ),
  /** "mounted an attack": the verb's own row tells the deed. */
  done: ({ noun, clause, verb }) => noun !== null && DOING.has(verb.lemma) && objectOf(clause) === noun,
  /** "detained nine in raids": the police's own, not the enemy's. */
  'police-raid': ({ noun, verb, prep }) =>
    noun !== null && noun.head.lemma === 'raid' && prep === 'in' && POLICE_WORK.has(verb.lemma),
  /** "is responsible for releasing the video": the deed tells it. */
  'for-doing': (scene) => children(scene, 'gerund').some((each) => each.mark === 'for' || each.mark === 'of'),
  /** "Three workers seized in June": taken by nobody named, in a text that speaks of captives; police arrest, and do not seize for ransom. */
  snatched: (scene) =>
    (scene.verb.lemma === 'seize' || scene.verb.lemma === 'capture') &&
    fill(scene, 'agent~police service army force guard officer troop @state').length === 0 &&
    holdsNamed(scene, 'nearby', ['captive', 'hostage', 'kidnap', 'abduct', 'ransom', 'captor']),
  finite: ({ verb, clause }) => verb.form === 'finite' || clause.link === 'relative',
  negative: ({ verb, clause }) => verb.negative || clause.subject?.negative === true,
  there: ({ clause }) => clause.subject?.head.lower === 'there',
  that: (scene) =>
    scene.clauses.some((each) => each.parent === scene.clause && each.link === 'complement' && each.mark === 'that'),
  quoted: ({ clause }) => clause.quote > 0,
  complement: ({ clause }) => clause.link === 'complement' || clause.quote > 0,
  medium: ({ medium }) => medium !== null,
  gerund: (scene) => children(scene, 'gerund').length > 0,
  'gerund-form': ({ clause }) => clause.link === 'gerund',
  'has-infinitive': (scene) =>
    children(scene, 'infinitive').length > 0 ||
    scene.clauses.some(
      (each) =>
        each.parent === scene.clause &&
        each.quote > 0 &&
        /\bto\s*[“"]\s*$/.test(scene.text.slice(Math.max(0, clauseStart(each) - 8), clauseStart(each))),
    ),
  /** "He is from X" speaks of origin, "he came from X to Y" of a journey. */
  origin: ({ verb, clause }) =>
    !clause.elements.some((each) => each.kind === 'pp' && (each.prep === 'to' || each.prep === 'into')) &&
    (verb.copula || (!verb.past && !verb.perfect)),
  /** A noun that no verb of the same frame speaks for already. */
  free: ({ clause, noun, verb }) => noun !== null && (noun === clause.subject || verb.copula || !LIGHT.has(verb.lemma)),
  'free-event': ({ noun }) => noun !== null && !noun.words.some((word) => YET_TO_COME.has(word.lower)),
  lack: (scene) => scene.noun !== null && (scene.noun.negative || isLack(scene)),
  /** The first thing after the verb is where ("was in X", not "was in contact with a man in X"). */
  'place-first': (scene) => {
    const first = scene.clause.elements.find((each) => !each.before && (each.kind === 'np' || each.kind === 'pp'))
    return first?.kind === 'pp' && passes(scene, first.phrase, ['@place'])
  },
  'to-first': (scene) => {
    const first = scene.clause.elements.find((each) => !each.before)
    return scene.verb.perfect && first?.kind === 'pp' && first.prep === 'to' && passes(scene, first.phrase, ['@place'])
  },
  'has-what': (scene) =>
    scene.clauses.some((each) => each.parent === scene.clause && each.mark === 'what') ||
    /^\s*(?:exactly\s+)?what\b/.test(scene.text.slice(scene.clause.end, scene.clause.end + 20)),
  'pred-nationality': (scene) => {
    const head = fill(scene, 'pred')[0]?.head
    return head?.capital === true && head.tag !== 'name' && baseLexicon().adjectives.has(foldWord(head.lower))
  },
  /** What is looked into: "whether", "how", "why". */
  'open-question': (scene) => children(scene, 'complement').some((each) => OPEN.has(each.mark)),
  /** Said of oneself: "the group said it had carried out". */
  'own-words': (scene) => {
    const teller = fill(scene, 'teller').flatMap((phrase) => scene.cast.ids(phrase))
    return fill(scene, 'subject').some((phrase) => scene.cast.ids(phrase).some((id) => teller.includes(id)))
  },
  imperative: ({ clause, verb, text }) =>
    clause.subject === null &&
    clause.link === 'main' &&
    verb.form === 'finite' &&
    !verb.past &&
    text.slice(verb.start, verb.end).toLowerCase() === verb.lemma &&
    /(?:^|[.!?•*:\n-])[^\S\n]{0,12}$/.test(text.slice(Math.max(0, verb.start - 12), verb.start)),
  /** A verb further on in a sentence that spoke of watching: "watched him until March and then stopped". */
  'after-watch': (scene) =>
    scene.clauses.some(
      (each) =>
        each.id < scene.clause.id &&
        each.verb !== null &&
        (WATCHING.has(each.verb.lemma) ||
          each.elements.some((element) => element.kind === 'pp' && NOUN_CLASSES.watch.has(element.phrase.head.lemma))),
    ),
  'after-list': (scene) =>
    scene.clauses.some(
      (each) =>
        each.id < scene.clause.id &&
        each.elements.some((element) => element.kind === 'pp' && passes(scene, element.phrase, ['@list'])),
    ),
  superlative: ({ noun }) =>
    noun?.words.some((word) => /est$/.test(word.lower) || word.lower === 'worst' || word.lower === 'most') === true,
}

const DOING = new Set(['commit', 'stage', 'mount', 'perpetrate', 'carry', 'carry-out', 'conduct', 'execute'])

const BREAK = /\n[ \t]*\n/

const POLICE_WORK = new Set(['arrest', 'detain', 'capture', 'seize', 'search', 'find', 'confiscate', 'hold', 'pick-up'])

const OPEN = new Set(['whether', 'if', 'how', 'why', 'what'])
const WATCHING = new Set(['watch', 'monitor', 'follow', 'shadow', 'observe', 'surveil', 'tail', 'track'])

/** "further attacks", "another attack": not told as one that was. */
const YET_TO_COME = new Set(['further', 'future', 'more', 'additional', 'any', 'potential'])

const LIGHT = new Set([
  'place',
  'put',
  'keep',
  'receive',
  'make',
  'have',
  'get',
  'give',
  'issue',
  'send',
  'raise',
  'launch',
  'open',
  'terminate',
  'end',
  'stop',
  'lift',
])

const isLack = (scene: Scene): boolean => {
  const { noun } = scene
  if (noun === null) return false
  const before = scene.text.slice(Math.max(0, noun.start - 40), noun.start).toLowerCase()
  return /\b(?:lack|absence|want|shortage) of\s+(?:\w+\s+)?$/.test(before)
}

const holdsNamed = (scene: Scene, name: string, words: readonly string[]): boolean => {
  const { clause, verb, noun } = scene
  switch (name) {
    case 'particle':
      return verb.particle !== null && words.includes(verb.particle)
    case 'adj':
      return (
        clause.elements.some(
          (each) => (each.kind === 'adj' || each.kind === 'adv') && words.includes(each.mark.lower),
        ) || fill(scene, 'pred').some((phrase) => phrase.head.tag === 'adj' && words.includes(phrase.head.lower))
      )
    case 'adverb':
      return (
        clause.elements.some((each) => each.kind === 'adv' && words.includes(each.mark.lower)) ||
        verb.adverbs.some((each) => words.includes(each))
      )
    case 'text-around': {
      // What stands in the next paragraph or under the next heading tells nothing of this clause.
      const [before = ''] = scene.text
        .slice(Math.max(0, verb.start - 40), verb.start)
        .split(BREAK)
        .slice(-1)
      const [after = ''] = scene.text.slice(verb.start, Math.min(clause.end + 40, verb.end + 120)).split(BREAK)
      const around = (before + after).toLowerCase()
      return words
        .join(' ')
        .split('/')
        .some((each) => around.includes(each))
    }
    case 'below-pred':
      return children(scene, 'infinitive').some((child) => {
        const pred = objectOf(child)
        return child.verb?.copula === true && pred !== null && words.includes(pred.head.lemma)
      })
    case 'infinitive':
      return children(scene, 'infinitive').some((each) => each.verb !== null && words.includes(each.verb.lemma))
    case 'nearby': {
      const around = scene.text
        .slice(Math.max(0, clause.elements[0] === undefined ? verb.start - 160 : verb.start - 160), clause.end + 160)
        .toLowerCase()
      return words.some((word) => around.includes(word))
    }
    case 'modal':
      return verb.modal !== null && words.includes(verb.modal)
    case 'under': {
      const governor = governorOf(scene)
      return governor?.verb != null && words.includes(governor.verb.lemma)
    }
    case 'gerund':
      return (
        children(scene, 'gerund').some((each) => each.verb !== null && words.includes(each.verb.lemma)) ||
        fill(scene, 'pp.on,in').some((each) => words.some((word) => each.head.lower.startsWith(word)))
      )
    case 'told':
      return clause.link === 'complement' && clause.parent?.verb != null && words.includes(clause.parent.verb.lemma)
    case 'prep':
      return words.includes(scene.prep)
    case 'word':
      return noun?.words.some((word) => words.includes(word.lower)) === true
    case 'word-after': {
      const after = scene.text.slice(verb.end, verb.end + 24).toLowerCase()
      return words.some((word) => after.trimStart().startsWith(word))
    }
    default: {
      const [slot = '', kind = ''] = [name.slice(0, name.lastIndexOf('-')), name.slice(name.lastIndexOf('-') + 1)]
      if (kind === 'word')
        return fill(scene, slot).some(
          (phrase) =>
            phrase.words.some((word) => words.includes(word.lower)) ||
            phrase.of?.words.some((word) => words.includes(word.lower)) === true,
        )
      if (kind === 'text') {
        const wanted = words.join(' ')
        return fill(scene, slot).some((phrase) => {
          const text = scene.text.slice(phrase.start, phrase.end).toLowerCase()
          return (
            text.includes(wanted) ||
            (words.length > 1 && slot === 'patient' && words.some((word) => text.includes(word)))
          )
        })
      }
      return false
    }
  }
}

/** The literal or the ids that a role's expression stands for; null where it finds nothing. */
export const roleValue = (scene: Scene, expression: string): string | number | readonly string[] | null => {
  for (const alternative of expression.split(' / ')) {
    const value = roleOf(scene, alternative.trim())
    if (value !== null) return value
  }
  return null
}

const roleOf = (scene: Scene, expression: string): string | number | readonly string[] | null => {
  if (expression.startsWith('=')) return expression.slice(1)
  if (expression.startsWith('text:')) {
    const phrase = fill(scene, expression.slice(5))[0]
    return phrase === undefined ? null : clip(scene.text.slice(phrase.start, phrase.end))
  }
  if (expression.startsWith('count')) {
    const phrase =
      expression === 'count' ? scene.noun : fill(scene, expression.slice(6)).find((each) => each.count !== null)
    return phrase?.count ?? null
  }
  if (expression.startsWith('timeof:')) {
    const phrase = fill(scene, expression.slice(7))[0]
    return phrase?.words.find((word) => word.time !== null)?.time?.value ?? null
  }
  if (expression === 'infinitive' || expression === 'gerund' || expression === 'that') {
    const link = expression === 'that' ? 'complement' : expression
    const child = scene.clauses.find((each) => each.parent === scene.clause && each.link === link)
    if (child?.verb == null) return null
    return clip(
      scene.text
        .slice(child.subject !== null && !child.shared ? child.subject.start : child.verb.start, child.end)
        .replace(/^to\s+/, ''),
    )
  }
  if (expression === 'adjective') {
    const adjective = scene.clause.elements.find((each) => each.kind === 'adj')
    if (adjective?.kind !== 'adj') return null
    const before = scene.clause.elements.find(
      (each) => each.kind === 'adv' && each.mark.end < adjective.mark.start && adjective.mark.start - each.mark.end < 3,
    )
    return before?.kind === 'adv' ? `${before.mark.lower} ${adjective.mark.lower}` : adjective.mark.lower
  }
  if (expression === 'verb') return scene.verb.lemma
  if (expression === 'verbtext') return clip(scene.text.slice(scene.verb.start, scene.clause.end))
  const found = fill(scene, expression)
  if (found.length === 0) return null
  const ids = found.flatMap((phrase) => scene.cast.ids(phrase))
  return ids.length === 0 ? null : ids
}

const clip = (words: string): string => (words.length > 200 ? `${words.slice(0, 199)}…` : words).replace(/\s+/g, ' ')

/** Whether a noun stands with something that tells which event it is: a time, a participant, a place. */
export const isSpecific = (scene: Scene): boolean => {
  const { noun } = scene
  if (noun === null) return false
  return (
    noun.words.some((word) => word.time !== null) ||
    noun.of !== null ||
    noun.owner !== null ||
    scene.elements.some((each) => each.kind === 'pp' || each.kind === 'time') ||
    fill(scene, 'mod').length > 0
  )
}

export const isSpeech = (scene: Scene): boolean => speechVerb(scene.verb.lemma)

/** Conditions and slots are spelt in strings: this finds the ones that mean nothing, for the test of the tables. */
export const unknownNames = (expressions: readonly string[]): readonly string[] =>
  expressions
    .flatMap((expression) =>
      compile(expression)
        .flat()
        .map((atom) => atom.path[0] ?? ''),
    )
    .filter((name) => !KNOWN_SLOTS.has(name.split('.')[0] ?? ''))

const KNOWN_SLOTS = new Set([
  'pp',
  'subject',
  'object',
  'second',
  'agent',
  'patient',
  'pred',
  'governor',
  'self',
  'of',
  'owner',
  'mod',
  'host',
  'hearer',
  'aside',
  'hostobject',
  'hostplace',
  'speaker',
  'watched',
  'place',
  'where',
  'foundplace',
  'network',
  'ownerstate',
  'relsubject',
  'goal',
  'subjectgoal',
  'pps',
  'guarded',
  'targets',
  'issuer',
  'about',
  'any',
  'teller',
  'contentsubject',
  'narrowed',
  'listed',
  'madeby',
  'goalobject',
  'under-way',
])
