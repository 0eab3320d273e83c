import type { EntityType } from '../../model/index.ts'
import type { Phrase } from './phrases.ts'
import { SPEECH } from './votes.ts'
import type { Word } from './words.ts'

/** What a noun phrase speaks of, once its modifiers and its place in the sentence are weighed. */
export interface Reading {
  readonly type: EntityType
  readonly class: string
  readonly minor: boolean
}

const has = (phrase: Phrase, ...words: string[]): boolean => words.some((word) => phrase.modifiers.includes(word))
const minor = (type: EntityType, name: string): Reading => ({ type, class: name, minor: true })
const main = (type: EntityType, name: string): Reading => ({ type, class: name, minor: false })

const MEETINGS = new Set(
  'meeting meetings summit summits conference conferences talks wedding funeral vigil march rally protest protests demonstration demonstrations election elections concert festival match'.split(
    ' ',
  ),
)
const LOOSE_EVENTS = new Set(
  'operation operations crisis incident incidents conflict conflicts plot plots campaign spree gunfire escape targeting'.split(
    ' ',
  ),
)
const PAPERS = new Set(
  'video videos footage recording recordings tape audio message messages letter letters email emails e-mail e-mails passport passports visa visas ticket warrant photograph photographs photo photos picture pictures communique dossier memo transcript testimony leaflet document documents'.split(
    ' ',
  ),
)
const BODIES_OF_FORCE = new Set(['squad', 'force', 'brigade', 'battalion'])
const BODIES = new Set('authority intelligence police company'.split(' '))
const OFFICE_SOURCE = new Set(
  'official officer diplomat source commander spokesman spokeswoman spokesperson witness lawyer prosecutor minister member resident analyst expert investigator aide relative neighbour neighbor doctor medic soldier policeman person journalist'.split(
    ' ',
  ),
)

/** Whether a verb of speech belongs to the phrase: "according to X", "X said". */
export const speaks = (words: readonly Word[], from: number, to: number): boolean => {
  if (words[from - 1]?.fold === 'to' && words[from - 2]?.fold === 'according') return true
  for (let i = to; i < to + 4; i++) {
    const word = words[i]
    if (word === undefined) return false
    if (SPEECH.has(word.fold) && word.pos !== 'ADJ') return true
    if (word.pos !== 'AUX' && word.pos !== 'ADV' && word.fold !== 'however') return false
  }
  return false
}

/** Reads a phrase; null where it speaks of nothing that a report could claim something about. */
export const readingOf = (words: readonly Word[], phrase: Phrase): Reading => {
  const { sense, noun } = phrase
  if (sense === null) return minor('OTHER', noun)
  if (phrase.none) return minor(sense.type, noun)
  const speaking = speaks(words, phrase.from, phrase.to)
  switch (sense.class) {
    case 'source': {
      if (noun.startsWith('report')) {
        const next = words[phrase.to]
        const unnamed = phrase.owner === null && phrase.ownerPronoun === null && phrase.determiner !== 'definite'
        if (
          phrase.plural &&
          unnamed &&
          (speaking || (next !== undefined && (next.pos === 'VERB' || next.fold === 'that' || next.pos === 'AUX')))
        )
          return main('SOURCE', 'reports')
        return minor('DOCUMENT', 'report')
      }
      return main('SOURCE', noun.replace(/s$/, ''))
    }
    case 'intelligence':
      if (noun === 'intelligence')
        return phrase.nationality !== null && phrase.determiner === 'none'
          ? main('ORG', 'intelligence')
          : minor('OTHER', 'intelligence')
      if (noun === 'agency' || noun === 'agencies')
        return main('ORG', has(phrase, 'intelligence', 'security') ? 'intelligence' : 'agency')
      if (has(phrase, 'intelligence', 'security', 'secret') || noun === 'spies') return main('ORG', 'intelligence')
      return minor('ORG', 'service')
    case 'authority': {
      if (noun === 'official')
        return main(phrase.determiner !== 'definite' || speaking ? 'SOURCE' : 'PERSON', 'official')
      if (noun === 'officials' && has(phrase, 'intelligence')) return main('ORG', 'intelligence')
      if (noun === 'authority') return main('ORG', 'agency')
      if (noun === 'officials' || noun === 'authorities')
        return main('ORG', phrase.plural && has(phrase, 'other') ? 'others' : 'authority')
      if (noun === 'prosecutors' || noun === 'prosecution') return main('ORG', 'prosecution')
      return phrase.modifiers.length === 0 && phrase.nationality === null && phrase.determiner === 'none'
        ? minor('ORG', noun)
        : main('ORG', noun)
    }
    case 'police':
      return main('ORG', 'police')
    case 'company':
      return has(phrase, 'social') ? minor('ORG', 'company') : main('ORG', 'company')
    case 'country':
      return phrase.plural ? main('GROUP', 'countries') : minor('GPE', 'country')
    case 'office':
    case 'person':
    case 'victim':
    case 'suspect':
    case 'attacker':
    case 'fighter': {
      if (noun === 'guard' && has(phrase, 'national', 'republican', 'presidential', 'coast', 'border', 'revolutionary'))
        return main('ORG', 'police')
      if (/^figures?$/.test(noun) && !has(phrase, 'senior', 'leading', 'key', 'religious', 'political'))
        return minor('OTHER', 'figure')
      if (phrase.plural) return main('GROUP', sense.class)
      if (noun === 'nobody' || noun === 'anyone') return minor('PERSON', sense.class)
      if (phrase.determiner === 'none' && phrase.modifiers.length === 0 && noun !== 'someone')
        return minor('PERSON', sense.class)
      return main(
        speaking && phrase.determiner === 'indefinite' && OFFICE_SOURCE.has(noun) ? 'SOURCE' : 'PERSON',
        sense.class,
      )
    }
    case 'kin':
      return phrase.plural || noun === 'family' || noun === 'couple' ? main('GROUP', 'kin') : main('PERSON', 'kin')
    case 'force':
      // "the counter-terrorism squad", "a new security force": a body, not so many people
      if (!phrase.plural && BODIES_OF_FORCE.has(noun) && phrase.determiner !== 'none') return main('ORG', 'unit')
      return noun === 'army' || noun === 'navy' || noun === 'military' ? main('ORG', 'army') : main('GROUP', 'force')
    case 'group':
      if (
        phrase.plural ||
        /^(?:pair|duo|trio|crew|staff|delegation|audience|crowd|public|population|community|tribe|clan)$/.test(noun) ||
        noun === 'mob' ||
        noun === 'opposition'
      )
        return main('GROUP', noun === 'cells' || noun === 'groups' ? 'groups' : noun)
      return main('ORG', 'group')
    case 'attack':
      return LOOSE_EVENTS.has(noun) && phrase.modifiers.length === 0 ? minor('EVENT', noun) : main('EVENT', 'attack')
    case 'meeting':
      return MEETINGS.has(noun) ? main('EVENT', 'meeting') : minor('EVENT', noun)
    case 'response':
      return minor('EVENT', noun)
    case 'weapon':
      if (noun === 'cases' || noun === 'case')
        return has(phrase, 'shell', 'cartridge') ? main('WEAPON', 'weapon') : minor('OTHER', noun)
      if (noun === 'shots' || noun === 'arms') return minor('WEAPON', noun)
      return phrase.ownerPronoun !== null ? minor('WEAPON', 'weapon') : main('WEAPON', 'weapon')
    case 'vehicle':
      return main('VEHICLE', 'vehicle')
    case 'money':
      // "200 pounds of explosives" is a weight
      if (words[phrase.head + 1]?.fold === 'of') return minor('OTHER', noun)
      return phrase.count === null ? minor('MONEY', 'money') : main('MONEY', 'money')
    case 'thing':
      return minor('OBJECT', noun)
    case 'document':
      if (/^e?-?mail$/.test(noun) && phrase.determiner === 'none') return minor('DOCUMENT', noun)
      if (PAPERS.has(noun))
        return main('DOCUMENT', noun === 'footage' || noun.startsWith('recording') ? 'video' : noun.replace(/s$/, ''))
      if (
        /^(?:calls?|records?)$/.test(noun) &&
        has(phrase, 'phone', 'telephone', 'mobile', 'bank', 'travel', 'hotel', 'flight')
      )
        return main('DOCUMENT', noun)
      return minor('DOCUMENT', noun)
    case 'list':
      return main('LIST', 'list')
    case 'facility':
      if (/^(?:places?|locations?|scenes?|targets?|roads?|streets?|homes?|site)$/.test(noun)) {
        return noun === 'places' && words[phrase.head + 1]?.fold === 'of' ? main('FAC', noun) : minor('FAC', noun)
      }
      return phrase.determiner === 'none' && !phrase.plural && phrase.modifiers.length === 0
        ? minor('FAC', noun)
        : main('FAC', noun)
    default:
      return minor(sense.type, noun)
  }
}

export const isBody = (name: string): boolean => BODIES.has(name)
