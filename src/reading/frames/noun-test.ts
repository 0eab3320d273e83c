import type { NounPhrase } from '../clauses/phrase.ts'
import { NOUN_CLASSES, namesPerson } from '../english/clauses/noun-classes.ts'
import type { Scene } from './scene.ts'

/** Whether a phrase's head is one of the words, or the phrase of one of the classes. */
export const passes = (scene: Scene, phrase: NounPhrase, tests: readonly string[]): boolean =>
  tests.some(
    (test) =>
      passesOne(scene, phrase, test) ||
      // "his clothes and a forged identity card": things stand in lists, the telling one anywhere.
      (THINGS.has(test) && phrase.also.some((other) => passesOne(scene, other, test))),
  )

const THINGS = new Set(['@weapon', '@document', '@evidence', '@money', '@vehicle'])

const passesOne = (scene: Scene, phrase: NounPhrase, test: string): boolean => {
  if (!test.startsWith('@')) return phrase.head.lemma === test || phrase.head.lower === test
  const { cast } = scene
  switch (test) {
    case '@name':
      return (
        (phrase.head.tag === 'name' || isUnknownName(phrase)) &&
        cast.sort(phrase) !== 'state' &&
        cast.sort(phrase) !== 'place' &&
        cast.sort(phrase) !== 'site'
      )
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
    case '@people':
      return isPeople(scene, phrase)
    case '@who':
      return isPeople(scene, phrase) || mayBeSomebody(scene, phrase)
    case '@person':
      return cast.sort(phrase) === 'person' || (cast.sort(phrase) === 'group' && namesPerson(phrase.head.lemma))
    case '@group':
      return cast.sort(phrase) === 'group'
    case '@actor': {
      const sort = cast.sort(phrase)
      if (NEWS.has(phrase.head.lemma) && phrase.words.length === 1) return false
      return sort === 'person' || sort === 'group' || sort === 'state' || NOUN_CLASSES.group.has(phrase.head.lemma)
    }
    case '@state':
      return cast.sort(phrase) === 'state'
    case '@place':
    case '@name-place': {
      const sort = cast.sort(phrase)
      return sort === 'state' || sort === 'place' || sort === 'site' || (sort === 'other' && isUnknownName(phrase))
    }
    case '@site':
      return cast.sort(phrase) === 'site' || NOUN_CLASSES.site.has(phrase.head.lemma)
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

/** One capitalised word within a sentence that no table and no layer before knows: somebody or some place. */
const isUnknownName = (phrase: NounPhrase): boolean =>
  phrase.words.length === 1 &&
  phrase.head.capital &&
  phrase.head.tag === 'noun' &&
  phrase.head.entity === null &&
  !inTables(phrase.head.lemma)

const TABLES: readonly ReadonlySet<string>[] = Object.values(NOUN_CLASSES)
const inTables = (lemma: string): boolean => TABLES.some((words) => words.has(lemma))

/** People, one or many, named, counted or pointed to, and bodies of people. */
const isPeople = (scene: Scene, phrase: NounPhrase): boolean => {
  const { head } = phrase
  const sort = scene.cast.sort(phrase)
  if (sort === 'person' || sort === 'group') return true
  if (head.tag === 'pron') return !phrase.negative || phrase.of !== null
  if (sort === 'state' || sort === 'place' || sort === 'site') return false
  return head.tag === 'name' || head.tag === 'det' || (head.tag === 'num' && sort !== 'thing') || isUnknownName(phrase)
}

/** A noun that no table knows, where only somebody can be meant: not one that is built like the name of an act or a quality. */
const mayBeSomebody = (scene: Scene, phrase: NounPhrase): boolean =>
  scene.cast.sort(phrase) === 'other' &&
  !inTables(phrase.head.lemma) &&
  !NEWS.has(phrase.head.lemma) &&
  !/(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|dom|age|ure|ing|ism|cy|sis|al|th)$/.test(phrase.head.lemma)

const NEWS = new Set([
  'information',
  'intelligence',
  'detail',
  'data',
  'name',
  'whereabouts',
  'file',
  'record',
  'finding',
  'dossier',
  'tip',
  'evidence',
])
