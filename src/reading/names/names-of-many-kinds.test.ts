import { describe, expect, test } from 'vitest'
import type { Entity } from '../../model/index.ts'
import { makeTextDocument } from '../text-document.ts'
import { readEntities } from './index.ts'

const read = (text: string) => readEntities(makeTextDocument(text))
/** "TYPE name" of everything that bears a name. */
const namesIn = (text: string): readonly string[] =>
  read(text)
    .entities.filter((entity) => entity.mentions.some((mention) => mention.kind === 'name'))
    .map((entity) => `${entity.type} ${entity.name}`)
const formsOf = (text: string, name: string): readonly string[] => {
  const entity: Entity | undefined = read(text).entities.find((each) => each.name === name)
  return entity?.mentions.map((mention) => mention.text) ?? []
}

// Everybody and everything here is made up; a name stands in a sentence that shows one way of telling what it is.
describe('what a name is', () => {
  test.each([
    ['Ndara Sarr and his driver, Modou, were stopped.', ['PERSON Ndara Sarr', 'PERSON Modou']],
    ['A clerk named Abla saw it.', ['PERSON Abla']],
    ['Deffa and Sons lost a lorry.', ['ORG Deffa and Sons']],
    ['Shares of Unity Bank and Trust fell.', ['ORG Unity Bank and Trust']],
    ['A manager at Marsh, Whitlow and Keane wrote it.', ['ORG Marsh, Whitlow and Keane']],
    [
      'The Ministry of Water Resources, Energy and Petroleum agreed.',
      ['ORG Ministry of Water Resources, Energy and Petroleum'],
    ],
    ['The tanker Blue Heron sank.', ['VEHICLE Blue Heron']],
    ['It was sent to the 22nd Brigade.', ['ORG 22nd Brigade']],
    ['Frente Camilo Tapias claimed it.', ['ORG Frente Camilo Tapias']],
    ['He was hidden by Lashkar-e-Sabz.', ['ORG Lashkar-e-Sabz']],
    ['They drank at Cafe Lumen.', ['FAC Cafe Lumen']],
    ["The wounded are at St Aidan's Hospital.", ["FAC St Aidan's Hospital"]],
    ['Officer C gave evidence.', ['PERSON Officer C']],
    ['Soldiers of the Crescent Reef sent a video.', ['ORG Soldiers of the Crescent Reef']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('who is meant again', () => {
  test.each([
    ['Hernan Rodallega Pombo spoke. Rodallega was hurt.', 'Hernan Rodallega Pombo', 'Rodallega'],
    ['Abu Zubayr al-Muhajir fled. Later Abu Zubayr was seen.', 'Abu Zubayr al-Muhajir', 'Abu Zubayr'],
    ['Senator Reynaldo S. Macapun Jr. resigned. They called on Macapun again.', 'Reynaldo S. Macapun Jr.', 'Macapun'],
    ['Ghana Customs Board was asked. The Customs Board refused.', 'Ghana Customs Board', 'Customs Board'],
    ['Brand and Osei Limited paid. A share of Brand and Osei was sold.', 'Brand and Osei Limited', 'Brand and Osei'],
  ])('%s', (text, name, form) => {
    expect(formsOf(text, name)).toContain(form)
  })

  test("a father named in his son's name is not the son", () => {
    const text = "Karim bin Salih al-Hujari was freed. Al-Hujari's father, Salih, was not told."
    expect(formsOf(text, 'Karim bin Salih al-Hujari')).not.toContain('Salih')
  })

  test('two of one family are told apart', () => {
    const text = 'Levan Oduri hid at a farm. Gela Oduri drove there. Levan fired first, and Gela was shot.'
    expect(formsOf(text, 'Levan Oduri')).toContain('Levan')
    expect(formsOf(text, 'Gela Oduri')).toContain('Gela')
  })

  test('a capital that is asked or given something is its state', () => {
    expect(formsOf('Germany slept. We gave Berlin the number.', 'Germany')).toContain('Berlin')
  })
})

describe('names that mean harm', () => {
  test.each([
    ['an override', 'Ilka \u202eattehcra\u202cM was seen in Selby.'],
    ['a zero-width space', 'Ilka\u200b Marchetta was seen in Selby.'],
    ['a letter of another script', 'Ilka M\u0430rchetta was seen in Selby.'],
    ['marks heaped on a letter', `Ilka Ma${'\u0301'.repeat(500)}rchetta was seen in Selby.`],
    ['words of the machine', 'Constructor Prototype met Null Undefined and __proto__ in Selby.'],
    ['a name without end', `${'Abu '.repeat(3000)}was seen in Selby.`],
  ])('%s is read, and every span holds its words', (_, text) => {
    for (const mention of read(text).mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  })
})
