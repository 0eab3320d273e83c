import { describe, expect, test } from 'vitest'
import type { Entity } from '../../model/index.ts'
import { makeTextDocument } from '../text-document.ts'
import { type KnownName, type ReadEntities, readEntities } from './index.ts'

const read = (text: string, known: readonly KnownName[] = []): ReadEntities =>
  readEntities(makeTextDocument(text), known)

const named = (reading: ReadEntities, name: string): Entity => {
  const found = reading.entities.find((entity) => entity.name === name)
  if (found === undefined)
    throw new Error(`no ${name} among ${reading.entities.map((entity) => entity.name).join(' | ')}`)
  return found
}

const texts = (entity: Entity): readonly string[] => entity.mentions.map((mention) => mention.text)

// Everybody and everything here is made up.
const REPORT = `The brothers Daro and Will Vantor had been watched by the secret service since spring. Interior Minister Elna Brask admitted on Friday that the watch on Will was ended in June. Daro Vantor, 31, and his partner Mila Oster, 26, stayed at a hotel in Quenby. A kiosk owner in Quenby said the Vantor brothers bought two rifles from him.

According to a senior security official, Mila Oster crossed the river alone. The official added that she was not on the watch list. The 26-year-old was seen at the Marl Bridge. Both brothers were named by the Northern Dawn Brigade (NDB). The NDB said in a video that it had trained them.

Will was stopped near Hollin Forest on Sunday. Brask called the gunmen a danger. "We were told too late," she said.`

describe('persons', () => {
  const reading = read(REPORT)

  test('a family name after two given names belongs to both', () => {
    expect(texts(named(reading, 'Daro Vantor'))).toContain('Daro')
    expect(texts(named(reading, 'Will Vantor'))).toContain('Will Vantor')
  })

  test('a short form that is also a common word is a name once its long form stands in the text', () => {
    expect(texts(named(reading, 'Will Vantor')).filter((text) => text === 'Will')).toHaveLength(2)
    expect(
      read('Will the ministry answer? It will not.').entities.filter((entity) => entity.type === 'PERSON'),
    ).toEqual([])
  })

  test('titles, ages and possessives stay outside the name', () => {
    expect(texts(named(reading, 'Elna Brask'))).toEqual(expect.arrayContaining(['Elna Brask', 'Brask']))
    const other = read("Colonel Istvo al-Marun's driver, Pell van der Hoek, 40, fled.")
    expect(texts(named(other, 'Istvo al-Marun'))).toEqual(['Istvo al-Marun'])
    expect(texts(named(other, 'Pell van der Hoek'))).toContain('Pell van der Hoek')
  })

  test('a family name with "brothers" is a group of its bearers', () => {
    const group = named(reading, 'Vantor brothers')
    expect(group.type).toBe('GROUP')
    expect([...group.members].sort()).toEqual(
      [named(reading, 'Daro Vantor').id, named(reading, 'Will Vantor').id].sort(),
    )
    expect(texts(group)).toEqual(expect.arrayContaining(['the Vantor brothers', 'Both brothers']))
  })

  test('an age names the person it was given for', () => {
    expect(texts(named(reading, 'Mila Oster'))).toEqual(
      expect.arrayContaining(['his partner', 'The 26-year-old', 'she']),
    )
  })

  test('a pronoun after quoted speech is the speaker', () => {
    expect(named(reading, 'Elna Brask').mentions.at(-1)).toMatchObject({ kind: 'pronoun', text: 'she' })
  })

  test('an alias is the same person', () => {
    const other = read('Tomas Ferrin, also known as Grel, was charged. Grel denied it.')
    expect(texts(named(other, 'Tomas Ferrin')).filter((text) => text === 'Grel')).toHaveLength(2)
  })
})

describe('bodies, groups and places', () => {
  const reading = read(REPORT)

  test('an acronym in brackets is tied to its long form', () => {
    const brigade = named(reading, 'Northern Dawn Brigade')
    expect(brigade.type).toBe('ORG')
    expect(texts(brigade)).toEqual(expect.arrayContaining(['NDB', 'it']))
  })

  test('words beside an unknown name say what it is', () => {
    expect(named(reading, 'Quenby').type).toBe('GPE')
    expect(named(reading, 'Marl Bridge').type).toBe('FAC')
    expect(named(reading, 'Hollin Forest').type).toBe('LOC')
    const other = read(
      'Rebels took the town of Ashkent and the Brelu hospital. Trains to Ashkent and Marw were stopped.',
    )
    expect(named(other, 'Ashkent').type).toBe('GPE')
    expect(named(other, 'Brelu').type).toBe('FAC')
    expect(named(other, 'Marw').type).toBe('GPE')
  })

  test('adjectives of nationality are no mentions', () => {
    const other = read('The French, German and Kenyan delegations met.')
    expect(other.mentions.filter((mention) => mention.kind === 'name')).toEqual([])
  })

  test('a capital that speaks stands for its state, one that is entered does not', () => {
    const other = read('Ankara has refused. A train left for Ankara.')
    expect(texts(named(other, 'Turkey'))).toEqual(['Ankara'])
    expect(texts(named(other, 'Ankara'))).toEqual(['Ankara'])
  })

  test('names the caller knows go before the tables', () => {
    const other = read('Mercury was seen in Selby.', [{ name: 'Operation Mercury', type: 'EVENT', aka: ['Mercury'] }])
    expect(named(other, 'Operation Mercury').type).toBe('EVENT')
  })

  test('a headline proves no name by its capitals', () => {
    const other = read('Rebel Leader Meets Old Friends In Secret Garden House\n\nA rebel leader met two friends.')
    expect(other.mentions.filter((mention) => mention.kind === 'name')).toEqual([])
  })
})

describe('unnamed sources, things and lists', () => {
  const reading = read(REPORT)

  test('an unnamed official is a source of its own, spoken of again by the noun', () => {
    const source = reading.entities.find((entity) => entity.type === 'SOURCE')
    expect(source === undefined ? [] : texts(source)).toEqual(['a senior security official', 'The official'])
  })

  test('the whole noun phrase is the mention', () => {
    const other = read(
      'Police found a network sending recruits to Selmar. He condemned the attack on a school near Quenby on Monday.',
    )
    const all = other.mentions.map((mention) => mention.text)
    expect(all).toContain('a network sending recruits to Selmar')
    expect(all).toContain('the attack on a school near Quenby')
  })

  test('lists, weapons and hotels have their types', () => {
    const typeOf = (text: string): string | undefined => reading.mentions.find((mention) => mention.text === text)?.type
    expect(typeOf('the watch list')).toBe('LIST')
    expect(typeOf('two rifles')).toBe('WEAPON')
    expect(typeOf('a hotel in Quenby')).toBe('FAC')
  })

  test('weapons by their marks, vehicles by their makes, and sums of money', () => {
    const other = read(
      'Two men with an AK-47 and three RPG-7s left a white Toyota Hilux and a Cessna. They were paid $50,000 and 20,000 euros; US$2.5 million was found, with 200 pounds of explosives.',
    )
    const typeAt = (text: string): string | undefined =>
      other.mentions.find((mention) => mention.text === text && mention.kind === 'nominal')?.type
    for (const text of ['an AK-47', 'three RPG-7s']) expect(typeAt(text), text).toBe('WEAPON')
    for (const text of ['a white Toyota Hilux', 'a Cessna']) expect(typeAt(text), text).toBe('VEHICLE')
    for (const text of ['$50,000', '20,000 euros', 'US$2.5 million']) expect(typeAt(text), text).toBe('MONEY')
    expect(other.mentions.filter((mention) => mention.type === 'MONEY')).toHaveLength(3)
    expect(other.mentions.filter((mention) => mention.kind === 'name')).toEqual([])
  })

  test('ships have names of their own, and a bus is not the car', () => {
    const other = read(
      'The tanker Blue Heron, and a tug, were held at Port Sorrel. A bus and a car stood there. The car was searched. The MV Anna Star sailed.',
    )
    expect(named(other, 'Blue Heron').type).toBe('VEHICLE')
    expect(named(other, 'MV Anna Star').type).toBe('VEHICLE')
    const car = other.mentions.filter((mention) => /car$/.test(mention.text)).map((mention) => mention.entity)
    expect(new Set(car).size).toBe(1)
    expect(other.mentions.find((mention) => mention.text === 'A bus')?.entity).not.toBe(car[0])
  })

  test('"no" brings nothing in, and minor phrases are kept apart', () => {
    const other = read('No gunman was found, and the information was passed on.')
    expect(other.entities).toEqual([])
    expect(other.minor.map((entity) => entity.name)).toContain('the information')
  })
})

describe('what points back', () => {
  test('a title, an owner and a part are read for what they are', () => {
    const other = read(
      'The mayor of Quenby, Ada Morrow, named the firm. The firm’s director, Lon Petrus, paid five guards. Two of them fled. The mayor was asked.',
    )
    expect(texts(named(other, 'Ada Morrow'))).toEqual(['The mayor of Quenby', 'Ada Morrow', 'The mayor'])
    expect(texts(named(other, 'Lon Petrus'))).toEqual(['The firm’s director', 'Lon Petrus'])
    const part = other.mentions.find((mention) => mention.text === 'Two of them')
    expect(part).toMatchObject({ type: 'GROUP', count: 2, plural: true })
  })

  test('"the hotel" and "the group" mean the ones that were named', () => {
    const other = read(
      'Gunmen entered the Silver Lake Hotel. Al-Qaeda praised them. The hotel was shut; the group sent a video.',
    )
    expect(texts(named(other, 'Silver Lake Hotel'))).toContain('The hotel')
    expect(texts(named(other, 'al-Qaeda'))).toContain('the group')
  })

  test('one who is contradicted is not the one who contradicts', () => {
    const other = read('Minister Ola Fenn said the man was ill. Governor Rudo Salk contradicted him.')
    expect(named(other, 'Ola Fenn').mentions.at(-1)?.text).toBe('him')
  })
})

describe('look-ups', () => {
  const reading = read(REPORT)

  test('every mention stands where it says, inside its entity', () => {
    for (const mention of reading.mentions) {
      expect(REPORT.slice(mention.start, mention.end)).toBe(mention.text)
      expect(
        reading.entityOf(mention).mentions.some((own) => own.start === mention.start && own.end === mention.end),
      ).toBe(true)
    }
    const ids = [...reading.entities, ...reading.minor].map((entity) => entity.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(reading.entity('e0')).toBeNull()
  })

  test('by offset, by range, by head and by first token', () => {
    const at = REPORT.indexOf('a hotel in Quenby')
    expect(reading.mentionAt(at + 3)?.text).toBe('a hotel in Quenby')
    expect(reading.mentionAt(at + 13)?.text).toBe('Quenby')
    expect(reading.mentionAt(REPORT.indexOf('admitted'))).toBeNull()
    const inside = reading.mentionsIn(at, at + 17)
    expect(inside.map((mention) => mention.text)).toEqual(['a hotel in Quenby', 'Quenby'])
    const [outer] = reading.mentionsIn(at, at + 17, true)
    expect(outer?.text).toBe('a hotel in Quenby')
    expect(reading.headedBy(outer?.head ?? -1)).toBe(outer)
    expect(reading.startingAt(outer?.first ?? -1)).toBe(outer)
  })
})

describe('hostile and long text', () => {
  test('nothing, marks only, and words without end are read', () => {
    expect(read('').entities).toEqual([])
    expect(read('!!! --- “” (').mentions).toEqual([])
    expect(read('a '.repeat(2000)).entities).toEqual([])
    expect(read(`${'Al '.repeat(3000)}.`).mentions.length).toBeLessThan(3001)
  })

  test('the work grows in proportion to the length', () => {
    // the best of three: other work on the machine only ever adds
    const time = (copies: number): number => {
      const doc = makeTextDocument(`${REPORT}\n\n`.repeat(copies))
      let best = Number.POSITIVE_INFINITY
      for (let run = 0; run < 3; run++) {
        const from = performance.now()
        readEntities(doc)
        best = Math.min(best, performance.now() - from)
      }
      return best
    }
    const short = Math.max(time(40), 5)
    // eight times the text: about eight times the work, where the square would be sixty-four
    expect(time(320) / short).toBeLessThan(32)
  })
})
