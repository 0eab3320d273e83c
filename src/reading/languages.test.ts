import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { spanHolds } from '../model/index.ts'
import type { Gloss, GlossPiece, Language } from './language.ts'
import { detectLanguage, LANGUAGES, languageOf } from './languages.ts'
import { readIn, readReport } from './read-report.ts'

const folder = import.meta.dirname

const filesOf = (dir: string): readonly string[] =>
  fs
    .readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesOf(path.join(dir, entry.name)) : [path.join(dir, entry.name)]))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

const importsOf = (file: string): readonly string[] =>
  [...fs.readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    path.relative(folder, path.resolve(path.dirname(file), match[1] ?? '')),
  )

describe('where a language stands', () => {
  test('its folder is entered from the registry alone, and through its index', () => {
    for (const language of LANGUAGES) {
      if (language.gloss === null) continue
      const room = language.name.toLowerCase()
      const entries = filesOf(folder)
        .filter((file) => !path.relative(folder, file).startsWith(`${room}${path.sep}`))
        .flatMap((file) =>
          importsOf(file)
            .filter((target) => target.startsWith(`${room}${path.sep}`))
            .map((target) => `${path.relative(folder, file)} > ${target}`),
        )
      expect(entries).toEqual([`languages.ts > ${room}${path.sep}index.ts`])
    }
  })

  test('it needs nothing of the reader but what a language is', () => {
    for (const language of LANGUAGES) {
      if (language.gloss === null) continue
      const room = language.name.toLowerCase()
      const outside = filesOf(path.join(folder, room))
        .flatMap(importsOf)
        .filter((target) => !target.startsWith(`${room}${path.sep}`))
      expect(new Set(outside)).toEqual(new Set(['language.ts']))
    }
  })
})

describe('which language a text is in', () => {
  test.each([
    ['The police arrested two men in Lyon on Friday, and one of them was known to the service.', 'en'],
    ["La police a arrêté deux hommes à Lyon vendredi, et l'un d'eux était connu des services.", 'fr'],
    ['Le Courrier de la Meuse and La Voz del Puerto said that the man was in Liège on the Monday of the attack.', 'en'],
    ['Berlin Lyon Madrid', 'en'],
    ['', 'en'],
    ['Die Polizei hat am Freitag zwei Männer in Lyon festgenommen.', 'en'],
  ])('%s', (text, code) => {
    expect(detectLanguage(text).code).toBe(code)
  })

  test('whoever knows says so', () => {
    const text = 'Karim Belloumi : Lyon, mardi 13 janvier 2015'
    expect(readReport(text, { language: 'fr' }).times.map((time) => time.value)).toEqual(['2015-01-13'])
    expect(languageOf('xx')).toBeUndefined()
    expect(readReport(text, { language: 'xx' })).toEqual(readReport(text))
  })
})

/** A made-up language of four words, whose verb stands last. */
const TOY = new Map([
  ['arku', 'arrested'],
  ['noz', 'did not arrest'],
  ['polizo', 'the police'],
  ['kara', 'in'],
])

const toyGloss = (text: string): Gloss => {
  let out = ''
  const pieces: GlossPiece[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    const words = [...line[0].matchAll(/[^\s.]+/g)].map((word) => ({
      from: line.index + word.index,
      to: line.index + word.index + word[0].length,
      out: TOY.get(word[0].toLowerCase()) ?? word[0],
      verb: /^(?:arku|noz)$/.test(word[0]),
    }))
    // Subject, verb, the rest: the verb comes last in the toy language.
    const verb = words.find((word) => word.verb)
    const rest = words.filter((word) => word !== verb)
    for (const word of [...rest.slice(0, 1), ...(verb === undefined ? [] : [verb]), ...rest.slice(1)]) {
      const lead = out === '' || out.endsWith('\n') ? '' : ' '
      const words = lead === '' ? word.out.charAt(0).toUpperCase() + word.out.slice(1) : word.out
      pieces.push({
        start: out.length + lead.length,
        end: out.length + lead.length + words.length,
        from: word.from,
        to: word.to,
      })
      out += lead + words
    }
    out += '.\n'
  }
  return { text: out, pieces }
}

const toy: Language = { code: 'xt', name: 'Toy', functionWords: 'kara polizo', gloss: toyGloss }

describe('a third language', () => {
  const text = 'Polizo Karim Belloumi kara Zagreb arku.\nPolizo Pavel Orlik kara 2014 noz.'

  test('is told by its words once it is in the registry', () => {
    expect(detectLanguage(text, [...LANGUAGES, toy]).code).toBe('xt')
    expect(languageOf('xt', [...LANGUAGES, toy])).toBe(toy)
  })

  test('is read from end to end by the layers as they are', () => {
    const reading = readIn(toy, text, { published: '2015-01-14' })
    const said = reading.claims.map((claim) => [
      claim.type,
      claim.polarity,
      claim.time.edtf,
      claim.object.map((id) => reading.entities.find((entity) => entity.id === id)?.name),
      claim.span.text,
    ])
    expect(said).toEqual([
      ['ARREST', 'positive', null, ['Karim Belloumi'], 'Polizo Karim Belloumi kara Zagreb arku'],
      ['ARREST', 'negative', '2014', ['Pavel Orlik'], 'Polizo Pavel Orlik kara 2014 noz'],
    ])
    for (const claim of reading.claims) expect(spanHolds(text, claim.span)).toBe(true)
    for (const entity of reading.entities)
      for (const mention of entity.mentions) expect(spanHolds(text, mention)).toBe(true)
  })
})
