import { describe, expect, test } from 'vitest'
import { retag } from '../english/clauses/retag.ts'
import { makeTextDocument } from '../text-document.ts'
import { phrasesOf } from './chunk.ts'
import type { Clause } from './clause.ts'
import { parse } from './parse.ts'
import type { NounPhrase } from './phrase.ts'
import { wordsOf } from './word.ts'

/** Each clause as "subject VERB < what it hangs on"; passives carry a star, denials a minus. */
const skeleton = (text: string): string[] => {
  const document = makeTextDocument(text)
  const words = (phrase: NounPhrase | null): string => (phrase === null ? '?' : text.slice(phrase.start, phrase.end))
  return document.sentences.flatMap((_, index) =>
    parse(phrasesOf(retag(wordsOf(document, index, [], [])))).clauses.map(
      (clause: Clause) =>
        `${words(clause.subject)} ${clause.verb?.negative === true ? '-' : ''}${clause.verb?.lemma ?? ''}${clause.verb?.passive === true ? '*' : ''}${clause.parent === null ? '' : ` < ${clause.parent.verb?.lemma ?? ''} ${clause.link}`}`,
    ),
  )
}

const asides = (text: string): string[] => {
  const document = makeTextDocument(text)
  return document.sentences.flatMap((_, index) =>
    parse(phrasesOf(retag(wordsOf(document, index, [], [])))).asides.map((aside) =>
      text.slice(aside.source.start, aside.source.end),
    ),
  )
}

describe('clauses', () => {
  test.each([
    ['The guard saw the man and called the police.', ['The guard see', 'The guard call']],
    ['The police said that the man had fled.', ['The police say', 'the man flee < say complement']],
    ['The police said the man had fled.', ['The police say', 'the man flee < say complement']],
    ['The man, who killed two people, was arrested.', ['The man arrest*', 'The man kill < arrest relative']],
    ['The man who killed two people was arrested.', ['The man arrest*', 'The man kill < arrest relative']],
    [
      'The weapon found in the flat belonged to a soldier.',
      ['The weapon belong', 'The weapon find* < belong participle'],
    ],
    ['The gun that the man carried was old.', ['The gun be', 'the man carry < be relative']],
    ['The man was beaten and badly hurt.', ['The man beat*', 'The man hurt*']],
    [
      'Guards were told to lock the gates and to keep rifles.',
      ['Guards tell*', 'Guards lock < tell infinitive', 'Guards keep < tell infinitive'],
    ],
    ['The police decided not to arrest him.', ['The police decide', 'The police -arrest < decide infinitive']],
    ['While the guards slept, the man left the camp.', ['the man leave', 'the guards sleep < leave adverbial']],
    ['The ministry was accused of hiding a report.', ['The ministry accuse*', 'The ministry hide < accuse gerund']],
    ['Nobody was reported hurt.', ['Nobody report*', 'Nobody hurt* < report complement']],
  ])('%s', (text, clauses) => expect(skeleton(text)).toEqual(clauses))

  test('a verb between two readings is a participle after "by"', () => {
    expect(skeleton('The rebels backed by soldiers attacked a town.')).toEqual([
      'The rebels attack',
      'The rebels back* < attack participle',
    ])
  })

  test('"by" the length: a sentence without end is read all the same', () => {
    expect(skeleton(`${'the man who saw '.repeat(60)}left.`).length).toBeGreaterThan(30)
  })
})

describe('asides', () => {
  test.each([
    ['The man was arrested, the guard said on Monday.', ['the guard']],
    ['According to a senior official, the man was arrested.', ['a senior official']],
    ['The man was arrested, according to the army.', ['the army']],
    ['The guard said that the man was arrested.', []],
  ])('%s', (text, sources) => expect(asides(text)).toEqual(sources))
})
