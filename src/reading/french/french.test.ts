import { describe, expect, test } from 'vitest'
import type { Claim, Reading } from '../../model/index.ts'
import { spanHolds } from '../../model/index.ts'
import { readReport } from '../read-report.ts'
import { glossFrench } from './gloss.ts'

/** Published on Wednesday 14 January 2015. Everybody and every incident is made up. */
const read = (text: string): Reading => readReport(text, { published: '2015-01-14', language: 'fr' })

describe('dates', () => {
  test.each([
    ['La police est venue le 7 janvier 2015.', '7 janvier 2015', '2015-01-07'],
    ['La police est venue le mercredi 7 janvier.', 'mercredi 7 janvier', '2015-01-07'],
    ['La police est venue le 1er janvier.', '1er janvier', '2015-01-01'],
    ['Le rapport du 07/01/2015 a été lu.', '07/01/2015', '2015-01-07'],
    ['La police est venue lundi.', 'lundi', '2015-01-12'],
    ['La police est venue vendredi dernier.', 'vendredi dernier', '2015-01-09'],
    ['La police est venue la semaine dernière.', 'la semaine dernière', '2015-01-05/2015-01-11'],
    ['La police est venue le mois dernier.', 'le mois dernier', '2014-12'],
    ["La police est venue l'an dernier.", "l'an dernier", '2014'],
    ['La police est venue il y a trois jours.', 'il y a trois jours', '2015-01-11~'],
    ['La police est venue début 2013.', 'début 2013', '2013-01~/2013-04~'],
    ['La police est venue fin 2013.', 'fin 2013', '2013-09~/2013-12~'],
    ['La police est venue à la mi-2013.', 'la mi-2013', '2013-05~/2013-08~'],
    ['La police est venue en janvier 2014.', 'janvier 2014', '2014-01'],
    ['La police est venue en août 2014.', 'août 2014', '2014-08'],
    ['Il vit à Lyon depuis 2014.', '2014', '2014'],
    ["Il a vécu à Lyon jusqu'en juin 2014.", 'juin 2014', '2014-06'],
    ['La police est venue dans la nuit de lundi à mardi.', 'la nuit de lundi à mardi', '2015-01-12'],
    ['La police est venue hier.', 'hier', '2015-01-13'],
    ["La police est venue aujourd'hui.", "aujourd'hui", '2015-01-14'],
    ['La police viendra demain.', 'demain', '2015-01-15'],
    ['La police est venue mardi à 14h30.', '14h30', '2015-01-13T14:30'],
    ["La police est venue dans le courant de l'année 2013.", "l'année 2013", '2013'],
    ["La police est venue à l'automne 2013.", "l'automne 2013", '2013-23'],
  ])('%s', (text, words, value) => {
    const found = read(text).times.map((time) => [time.text, time.value])
    expect(found).toContainEqual([words, value])
  })

  test('an offset counts from a month, wherever it was told', () => {
    const reading = read(
      'Jan Orlan, surveillé depuis janvier 2014, a disparu. La surveillance a été levée six mois plus tard.',
    )
    expect(reading.times.map((time) => [time.text, time.value])).toContainEqual(['six mois plus tard', '2014-07~'])
  })

  test.each([
    'Lyon, le 9 novembre 2014.',
    'Lyon, le 9 novembre 2014',
    'Le groupe de Varnik\n\nLyon, le 9 novembre 2014',
  ])('a place and a date say when it was published: %s', (head) => {
    const { published } = readReport(`${head}\n\nLa police a fouillé trois maisons en 2013.\n`, { language: 'fr' })
    expect(published).toMatchObject({ edtf: '2014-11-09', given: 'stated' })
  })

  test('the day of an attack is not the day of publication', () => {
    const text = 'Attaque de Varnik, le 9 novembre 2014\n\nLa police a fouillé trois maisons en 2013.\n'
    expect(readReport(text, { language: 'fr' }).published.given).not.toBe('stated')
  })

  test('a range has two ends', () => {
    const reading = read('Du 3 au 5 mars 2014, le groupe a attaqué trois villages.')
    expect(reading.times.map((time) => time.value)).toEqual(['2014-03-03', '2014-03-05'])
    expect(reading.claims.map((claim) => claim.time.edtf)).toEqual(['2014-03-03/2014-03-05'])
  })

  test('an offset counts from its event', () => {
    const text = "L'attaque a eu lieu le 7 janvier 2015. Karim Belloumi était revenu cinq jours avant l'attaque."
    const reading = read(text)
    expect(reading.times.map((time) => [time.text, time.value])).toContainEqual([
      "cinq jours avant l'attaque",
      '2015-01-02',
    ])
  })
})

describe('names', () => {
  const namesOf = (text: string): readonly string[] => read(text).entities.map((entity) => entity.name)

  test.each([
    ["L'Allemagne et les États-Unis ont averti le Yémen.", ['Germany', 'United States', 'Yemen']],
    ['Londres a averti Bruxelles.', ['United Kingdom', 'Brussels']],
    ['Mme Leïla ben Amor a rencontré M. Ahmed ould Sidi à Tunis.', ['Leïla ben Amor', 'Ahmed ould Sidi', 'Tunis']],
    ['Jean de la Tour a été arrêté.', ['Jean de la Tour']],
    ['La DGSE et la DGSI ont échangé des informations.', ['DGSE', 'DGSI']],
    ['Selon Le Courrier de la Meuse, Karim Belloumi a été arrêté.', ['Le Courrier de la Meuse', 'Karim Belloumi']],
  ])('%s', (text, wanted) => {
    for (const name of wanted) expect(namesOf(text)).toContain(name)
  })

  test('a country keeps the name that other reports know, with the French one beside it', () => {
    const germany = read("L'Allemagne a averti la France.").entities.find((entity) => entity.name === 'Germany')
    expect(germany?.mentions.map((mention) => mention.text)).toEqual(['Allemagne'])
    expect(germany?.aka).toContain('Allemagne')
  })

  test('an unnamed source is one, under its French words', () => {
    const reading = read('Selon une source policière, Karim Belloumi a quitté la France.')
    const source = reading.entities.find((entity) => entity.id === reading.claims[0]?.attribution[0]?.source)
    expect(source?.mentions.map((mention) => mention.text)).toEqual(['une source policière'])
    expect(source?.name).toMatch(/source policière$/)
  })
})

interface Wanted {
  readonly type: Claim['type']
  readonly subject?: string
  readonly object?: string
  readonly negative?: true
  readonly time?: string
  readonly phase?: string
  readonly source?: string
  readonly stance?: Claim['stance']
}

/** Sentences of the ten frames that holes are made of, with what each has to say. */
const FRAMES: readonly (readonly [string, Wanted])[] = [
  [
    'La police a placé Karim Belloumi sous surveillance en janvier 2014.',
    { type: 'SURVEILLANCE', object: 'Karim Belloumi', phase: 'start', time: '2014-01' },
  ],
  [
    'La surveillance de Karim Belloumi a pris fin en juin 2014.',
    { type: 'SURVEILLANCE', object: 'Karim Belloumi', phase: 'end', time: '2014-06' },
  ],
  [
    'La DGSI a mis fin à la surveillance de Karim Belloumi en juin 2014.',
    { type: 'SURVEILLANCE', subject: 'DGSI', phase: 'end', time: '2014-06' },
  ],
  [
    'Les services belges surveillaient Karim Belloumi depuis 2012.',
    { type: 'SURVEILLANCE', object: 'Karim Belloumi', phase: 'ongoing', time: '2012/..' },
  ],
  ["Karim Belloumi faisait l'objet d'une fiche S.", { type: 'WATCHLISTING', subject: 'Karim Belloumi' }],
  ['Karim Belloumi ne figurait sur aucune liste.', { type: 'WATCHLISTING', subject: 'Karim Belloumi', negative: true }],
  [
    'Karim Belloumi avait été retiré de la liste en 2013.',
    { type: 'WATCHLISTING', subject: 'Karim Belloumi', negative: true, phase: 'end', time: '2013' },
  ],
  [
    "Karim Belloumi s'est rendu en Turquie le 7 janvier 2015.",
    { type: 'TRAVEL', subject: 'Karim Belloumi', time: '2015-01-07' },
  ],
  ["Karim Belloumi n'est jamais allé en Syrie.", { type: 'TRAVEL', subject: 'Karim Belloumi', negative: true }],
  [
    'Karim Belloumi a franchi la frontière syrienne le 2 janvier.',
    { type: 'CROSSING', subject: 'Karim Belloumi', time: '2015-01-02' },
  ],
  [
    "La Turquie n'a reçu aucune demande de la France.",
    { type: 'REQUEST', subject: 'France', object: 'Turkey', negative: true },
  ],
  [
    "La France n'a jamais demandé à la Turquie d'interdire son entrée.",
    { type: 'REQUEST', subject: 'France', object: 'Turkey', negative: true },
  ],
  [
    "Les autorités belges avaient demandé des informations sur Karim Belloumi à l'Espagne.",
    { type: 'REQUEST', object: 'Spain' },
  ],
  [
    "La France n'a pas transmis d'informations à la Turquie.",
    { type: 'INFO_SHARING', subject: 'France', object: 'Turkey', negative: true },
  ],
  ["Aucune information n'a été transmise à la Belgique.", { type: 'INFO_SHARING', object: 'Belgium', negative: true }],
  [
    "L'Espagne avait averti la France en mars 2014.",
    { type: 'WARNING', subject: 'Spain', object: 'France', time: '2014-03' },
  ],
  ["La Belgique n'avait pas été prévenue.", { type: 'WARNING', object: 'Belgium', negative: true }],
  ['La police a arrêté Karim Belloumi mardi.', { type: 'ARREST', object: 'Karim Belloumi', time: '2015-01-13' }],
  ["Karim Belloumi n'a pas été arrêté.", { type: 'ARREST', object: 'Karim Belloumi', negative: true }],
  [
    'Karim Belloumi a passé la frontière sans être arrêté.',
    { type: 'ARREST', object: 'Karim Belloumi', negative: true },
  ],
  ['Karim Belloumi a été tué dimanche.', { type: 'CASUALTY', object: 'Karim Belloumi', time: '2015-01-11' }],
  ["L'attaque contre le consulat a fait trois morts.", { type: 'CASUALTY', object: 'trois morts' }],
  [
    'Le Front du Fleuve a attaqué la Syrie en mars 2014.',
    { type: 'ATTACK', subject: 'Front du Fleuve', object: 'Syria', time: '2014-03' },
  ],
  ['Le marché a été attaqué par le Front du Fleuve.', { type: 'ATTACK', subject: 'Front du Fleuve' }],
  ["L'attaque du marché a choqué la ville.", { type: 'ATTACK', object: 'marché' }],
  [
    'Selon Le Courrier du Fleuve, Karim Belloumi a quitté la France le 2 janvier.',
    { type: 'TRAVEL', source: 'Le Courrier du Fleuve', time: '2015-01-02' },
  ],
  ["D'après Paul Lestrange, Karim Belloumi a été arrêté.", { type: 'ARREST', source: 'Paul Lestrange' }],
  ['Paul Lestrange a déclaré que Karim Belloumi avait été arrêté.', { type: 'ARREST', source: 'Paul Lestrange' }],
  ['Paul Lestrange a affirmé que la France avait été prévenue.', { type: 'WARNING', source: 'Paul Lestrange' }],
  [
    'Le 2 janvier, Karim Belloumi a été arrêté, a indiqué Paul Lestrange.',
    { type: 'ARREST', source: 'Paul Lestrange' },
  ],
  [
    '« Karim Belloumi a été arrêté », a assuré le ministre, Paul Lestrange.',
    { type: 'ARREST', source: 'Paul Lestrange' },
  ],
  ['La police turque affirme avoir arrêté Karim Belloumi.', { type: 'ARREST', object: 'Karim Belloumi' }],
  ['Karim Belloumi aurait quitté la France.', { type: 'TRAVEL', subject: 'Karim Belloumi', stance: 'reported' }],
]

describe('frames, denials and who says it', () => {
  test.each(FRAMES)('%s', (text, wanted) => {
    const reading = read(text)
    const named = (ids: readonly string[]): string =>
      ids.map((id) => reading.entities.find((entity) => entity.id === id)?.name ?? id).join(', ')
    const said = reading.claims.map((claim) => ({
      type: claim.type,
      subject: named(claim.subject),
      object: named(claim.object),
      negative: claim.polarity === 'negative',
      time: claim.time.edtf,
      phase: claim.roles.phase,
      source: named(claim.attribution.map((link) => link.source)),
      stance: claim.stance,
    }))
    const { type, negative = false, stance = 'asserted', ...rest } = wanted
    const texts = Object.fromEntries(
      Object.entries(rest).map(([field, value]) => [field, expect.stringContaining(value)]),
    )
    expect(said).toContainEqual(expect.objectContaining({ ...texts, type, negative, stance }))
    for (const claim of reading.claims) expect(spanHolds(text, claim.span)).toBe(true)
    for (const entity of reading.entities)
      for (const mention of entity.mentions) expect(spanHolds(text, mention)).toBe(true)
  })
})

describe('the gloss', () => {
  test.each([
    ["La police ne l'a pas arrêtée.", 'The police did not arrest her.'],
    ['Un haut responsable yéménite de 54 ans a parlé.', 'A Yemeni 54-year-old senior official'],
    ["L'explosion a fait deux morts et six blessés.", 'The explosion killed two people and wounded six people.'],
    ['« Nous avons prévenu Paris », a-t-il ajouté.', '"We warned Paris", he added.'],
    ['Le ministre a nié avoir été averti.', 'The minister denied being warned.'],
    ["La France n'avait pas de réponse.", 'France did not have any reply.'],
  ])('%s', (french, english) => {
    expect(glossFrench(french).text).toContain(english)
  })

  test('its pieces follow each other, and lead into the report', () => {
    const text = FRAMES.map(([sentence]) => sentence).join('\n\n')
    const { text: out, pieces } = glossFrench(text)
    let end = 0
    for (const piece of pieces) {
      expect(piece.start).toBeGreaterThanOrEqual(end)
      end = piece.end
      expect(piece.from).toBeGreaterThanOrEqual(0)
      expect(piece.to).toBeGreaterThanOrEqual(piece.from)
      expect(piece.to).toBeLessThanOrEqual(text.length)
    }
    expect(end).toBeLessThanOrEqual(out.length)
  })

  test.each(['a', '(', "l'", 'de ', '« ', 'ne ', '1er ', 'et trois morts '])(
    'a long run of "%s" is glossed in its length',
    (part) => {
      const time = (count: number): number => {
        const text = part.repeat(count)
        const start = process.cpuUsage().user
        glossFrench(text)
        return process.cpuUsage().user - start
      }
      time(2000)
      // Ten times the text may take ten times the time and some noise, not a hundred times.
      expect(time(200_000 / part.length)).toBeLessThan(40 * (time(20_000 / part.length) + 20_000))
    },
  )
})
