import { describe, expect, test } from 'vitest'
import type { Entity } from '../../model/index.ts'
import { makeTextDocument } from '../text-document.ts'
import { type ReadEntities, readEntities } from './index.ts'

// Everybody and everything here is made up.
const read = (text: string): ReadEntities => readEntities(makeTextDocument(text))

const texts = (entity: Entity | undefined): readonly string[] => (entity?.mentions ?? []).map((mention) => mention.text)

const called = (reading: ReadEntities, name: string): Entity | undefined =>
  [...reading.entities, ...reading.minor].find((entity) => texts(entity).includes(name))

describe('bodies that were named before', () => {
  test('"the group" is the body that the words round its name show to be armed', () => {
    const reading = read(
      'Two members of the Copper Hand were seen in Quenby. The Brimvale Times sent a reporter. The group threatened her.',
    )
    expect(texts(called(reading, 'Copper Hand'))).toContain('The group')
  })

  test('two groups in one sentence: neither is meant for sure', () => {
    const reading = read(
      'A leader of the Copper Hand met a leader of the Ashwood Front. The report says that the group was short of money.',
    )
    expect(texts(called(reading, 'Copper Hand'))).not.toContain('the group')
    expect(texts(called(reading, 'Ashwood Front'))).not.toContain('the group')
  })

  test('"called" gives a body its name, and its noun leads back to it', () => {
    const reading = read(
      'A charity called Open Meadow paid for the trip. It is possible that the charity knew nothing.',
    )
    expect(texts(called(reading, 'Open Meadow'))).toEqual(expect.arrayContaining(['the charity']))
  })
})

describe('persons and groups of them', () => {
  test('"the elder brother" by their ages, "his brother" is the other of the two', () => {
    const reading = read(
      'The gunmen are the brothers Daro Vantor, 31, and Will Vantor, 26. The elder brother had lived in Quenby. Police watched him until May. His brother was never watched.',
    )
    expect(texts(called(reading, 'Daro Vantor'))).toContain('The elder brother')
    expect(texts(called(reading, 'Will Vantor'))).toContain('His brother')
  })

  test('without ages nobody is the elder', () => {
    const reading = read('The brothers Daro Vantor and Will Vantor were named. The elder brother had lived in Quenby.')
    expect(texts(called(reading, 'Daro Vantor'))).not.toContain('The elder brother')
    expect(texts(called(reading, 'Will Vantor'))).not.toContain('The elder brother')
  })

  test('"both men" are the two who were just named, and have them as members', () => {
    const reading = read('Oskar Brenn met Tavi Lund in Quenby. Both men were arrested on Monday.')
    const group = called(reading, 'Both men')
    expect(group?.type).toBe('GROUP')
    expect(group?.members).toHaveLength(2)
    const third = read('Oskar Brenn met Tavi Lund and Ilvo Ferro in Quenby. Both men were arrested on Monday.')
    expect(called(third, 'Both men')?.members).toEqual([])
  })

  test('"the couple" are the two of whom one is the spouse of the other', () => {
    const reading = read(
      'Mila Oster was tried in May. Her husband Tavi Oster was acquitted. The couple had lived in Quenby.',
    )
    expect(called(reading, 'The couple')?.members).toHaveLength(2)
  })

  test('"the dead" are those who were killed', () => {
    const reading = read(
      'Four fishermen were killed near Quenby and nine others were wounded. The dead were from Brimvale.',
    )
    expect(texts(called(reading, 'Four fishermen'))).toContain('The dead')
  })

  test('how near a number is belongs to the phrase', () => {
    const reading = read('The army has sent home more than 8,000 fighters. At least five people were hurt.')
    expect(called(reading, 'more than 8,000 fighters')).toBeDefined()
    expect(called(reading, 'At least five people')).toBeDefined()
  })
})

describe('it', () => {
  test('after a verb: the thing; after a verb of speech: who speaks', () => {
    const reading = read('The letter reached the consulate in May. Orla Brenn read it and burned the envelope.')
    expect(texts(called(reading, 'The letter'))).toContain('it')
    const other = read('The Copper Hand attacked the port. The Brimvale Bank said it had paid no ransom.')
    expect(texts(called(other, 'Brimvale Bank'))).toContain('it')
  })

  test('what is denied, and what nobody does, are nothing', () => {
    const reading = read(
      'A rocket hit the port. The group has denied it. It was suggested by a lawyer that a guard slept.',
    )
    expect(reading.mentions.filter((mention) => mention.kind === 'pronoun')).toEqual([])
  })

  test('an object may be the subject before a clause opened', () => {
    const reading = read('A guard died. Ilvo Ferro left Quenby before anybody was looking for him.')
    expect(texts(called(reading, 'Ilvo Ferro'))).toContain('him')
  })
})
