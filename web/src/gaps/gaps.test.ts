import { describe, expect, it } from 'vitest'
import type { Gap } from '../api/types.ts'
import { changesSince, goneSince } from './changes.ts'
import { quotationsOf, sentenceAround } from './context.ts'
import { inOrder } from './verdict-words.ts'

const gap = (id: string, verdict: Gap['verdict'], state: Gap['state'] = 'open'): Gap => ({
  id,
  rule: 'rule',
  question: `Question ${id}?`,
  verdict,
  basis: 'stated',
  state,
  subject: { id: 's', name: 'Somebody' },
  event: null,
  authority: null,
  windowDays: null,
  window: null,
  witnesses: [],
  against: [],
  why: '',
  assumptions: [],
  settle: '',
  reading: 'all',
})

describe('the words around a witness', () => {
  const text = 'First one. The watch began in May, and was given up in June 2030; nobody says why. Last one.'
  const span = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const ended = span('was given up in June 2030')

  it('are its sentence', () => {
    const sentence = sentenceAround(text, ended)
    expect(text.slice(sentence?.start, sentence?.end)).toBe(
      'The watch began in May, and was given up in June 2030; nobody says why.',
    )
    expect(sentence).toMatchObject({ cutBefore: false, cutAfter: false })
  })

  it('are cut between words where the sentence is long', () => {
    const sentence = sentenceAround(text, ended, 12)
    expect(text.slice(sentence?.start, sentence?.end)).toBe('in May, and was given up in June 2030; nobody')
    expect(sentence).toMatchObject({ cutBefore: true, cutAfter: true })
  })

  it('end at a paragraph', () => {
    const two = 'Heading\n\nHe was seen\n\nNext'
    const sentence = sentenceAround(two, { start: 9, end: 15 })
    expect(two.slice(sentence?.start, sentence?.end)).toBe('He was seen')
  })

  it('are none for a span outside of the text', () => {
    expect(sentenceAround('short', { start: 3, end: 99 })).toBe(null)
    expect(sentenceAround('short', { start: 4, end: 2 })).toBe(null)
  })

  it('are quoted once for two witnesses in one sentence, with both lit', () => {
    const quotes = quotationsOf(text, [ended, span('The watch began in May'), span('Last one')])
    expect(quotes).toHaveLength(2)
    expect(quotes[0]?.spans).toHaveLength(2)
    expect(quotes[0]?.parts.filter((part) => part.lit).map((part) => part.words)).toEqual([
      'The watch began in May',
      'was given up in June 2030',
    ])
    expect(quotes[1]?.parts.filter((part) => part.lit).map((part) => part.words)).toEqual(['Last one'])
  })
})

describe('the list of gaps', () => {
  it('puts the closed and the ruled out last and keeps the order else', () => {
    const all = [gap('a', 'impossible'), gap('b', 'possible'), gap('c', 'certain', 'closed'), gap('d', 'certain')]
    expect(inOrder(all).map((one) => one.id)).toEqual(['b', 'd', 'a', 'c'])
  })

  it('knows what changed since an earlier day', () => {
    const changes = changesSince(
      [gap('a', 'possible'), gap('x', 'certain')],
      [gap('a', 'certain'), gap('b', 'possible')],
    )
    expect(changes.get('a')).toEqual({ kind: 'flipped', before: 'possible' })
    expect(changes.get('b')).toEqual({ kind: 'opened' })
    expect(goneSince([gap('a', 'possible'), gap('x', 'certain')], [gap('a', 'certain')])).toBe(1)
  })
})
