import { expect, test } from 'vitest'
import { processorMs } from '../../test/processor.ts'
import { makeTextDocument } from './text-document.ts'

test('tokens carry tag, lemma and the offsets of the text as it stands', () => {
  const text = 'Orlan\u2019s guards hadn\u2019t left \u2014 the o\ufb03ce said at 11.30pm.'
  const doc = makeTextDocument(text)
  for (const token of doc.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  const find = (lower: string) => doc.tokens.find((token) => token.lower === lower)
  expect(find("'s")?.text).toBe('\u2019s')
  expect(find('left')).toMatchObject({ pos: 'VERB', lemma: 'leave' })
  expect(find('office')?.text).toBe('o\ufb03ce')
  expect(find('said')).toMatchObject({ lemma: 'say' })
})

test('letters beyond Latin-1 do not cut a name into pieces', () => {
  const text =
    'Orlan left \u015eanl\u0131varn\u0131k for Kad\u0131vik; Wa\u0142\u0119ski\u2019s men met Mu\u1e25ammad al-Qa\u02bfim there.'
  const doc = makeTextDocument(text)
  const words = doc.tokens.map((token) => token.text)
  for (const name of ['\u015eanl\u0131varn\u0131k', 'Kad\u0131vik', 'Wa\u0142\u0119ski', 'Mu\u1e25ammad', 'Qa\u02bfim'])
    expect(words).toContain(name)
  for (const token of doc.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  expect(doc.tokens.find((token) => token.text === 'Kad\u0131vik')).toMatchObject({
    pos: 'PROPN',
    lemma: 'kad\u0131vik',
  })
})

test('sentences own their tokens, in order and without gaps', () => {
  const text = 'A Title Without a Full Stop\n\nThe guards left. Nobody came\u2026 Then the flood did.'
  const doc = makeTextDocument(text)
  expect(doc.sentenceTokens[0]?.[0]).toBe(0)
  expect(doc.sentenceTokens.at(-1)?.[1]).toBe(doc.tokens.length)
  doc.sentences.forEach((sentence, index) => {
    const [first, afterLast] = doc.sentenceTokens[index] ?? [0, 0]
    for (const token of doc.tokens.slice(first, afterLast)) {
      expect(token.sentence).toBe(index)
      expect(token.start).toBeGreaterThanOrEqual(sentence.start)
      expect(token.end).toBeLessThanOrEqual(sentence.end)
    }
  })
  const covered = doc.tokens.map((token) => token.text).join('')
  expect(covered).toBe(text.replace(/\s/g, ''))
})

test('an empty text gives an empty document', () => {
  expect(makeTextDocument('')).toEqual({ text: '', blocks: [], sentences: [], tokens: [], sentenceTokens: [] })
})

test('a megabyte without line breaks is cut within seconds', () => {
  const text = 'The guards of Varnik left the bridge on Friday, said Mr. Orlan. '.repeat(16_000)
  const begun = processorMs()
  const doc = makeTextDocument(text)
  expect(processorMs() - begun).toBeLessThan(8000)
  expect(doc.sentences).toHaveLength(16_000)
})
