import type { NounPhrase } from '../clauses/phrase.ts'
import { NOUN_CLASSES, namesPerson } from '../english/clauses/noun-classes.ts'
import type { Scene } from './scene.ts'

/** Whether a phrase's head is one of the words, or the phrase of one of the classes. */
export const passes = (scene: Scene, phrase: NounPhrase, tests: readonly string[]): boolean =>
  tests.some((test) => passesOne(scene, phrase, test))

const passesOne = (scene: Scene, phrase: NounPhrase, test: string): boolean => {
  if (!test.startsWith('@')) return phrase.head.lemma === test || phrase.head.lower === test
  const { cast } = scene
  switch (test) {
    case '@name':
      return (
        phrase.head.tag === 'name' &&
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
      return sort === 'state' || sort === 'place' || sort === 'site'
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
