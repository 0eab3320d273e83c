import { FIRM_NOUNS, GROUP_ADJECTIVES } from '../english/names/bodies.ts'
import { mayBeFirm, mayBeGroup } from './bodies.ts'
import type { Phrase } from './phrases.ts'
import type { Referent } from './referents.ts'
import {
  objectInside,
  onlyOne,
  PLAIN,
  placeInside,
  recent,
  recentOnly,
  type Scene,
  sameModifiers,
  telling,
} from './scene.ts'
import type { Reading } from './sense.ts'
import type { Word } from './words.ts'

export const GENERIC_ATTACKERS = new Set([
  'attackers',
  'gunmen',
  'shooters',
  'assailants',
  'suspects',
  'killers',
  'terrorists',
  'perpetrators',
  'bombers',
])

export const ATTACK_KIND: Readonly<Record<string, string>> = {
  siege: 'siege',
  sieges: 'siege',
  crisis: 'siege',
  crises: 'siege',
  explosion: 'blast',
  blast: 'blast',
  explosions: 'blast',
  blasts: 'blast',
  bombing: 'blast',
  bombings: 'blast',
  fighting: 'fighting',
  clashes: 'fighting',
  battle: 'fighting',
  war: 'war',
  conflict: 'war',
  escape: 'escape',
  raid: 'raid',
  raids: 'raid',
  strikes: 'strike',
  airstrikes: 'strike',
  strike: 'strike',
  airstrike: 'strike',
  kidnapping: 'kidnapping',
  abduction: 'kidnapping',
  offensive: 'offensive',
  operation: 'operation',
  plot: 'plot',
  violence: 'violence',
  unrest: 'violence',
}

/** Phrases that point back by their noun. */
export const link = (
  scene: Scene,
  phrase: Phrase,
  reading: Reading,
  sentence: number,
  owner: Referent | null,
): Referent | null => {
  const { noun } = phrase
  const definite = phrase.determiner === 'definite'
  const words = scene.words
  switch (reading.class) {
    case 'authority':
    case 'intelligence':
    case 'police':
    case 'prosecution':
    case 'army':
    case 'government':
    case 'parliament': {
      if (phrase.count !== null || reading.type === 'SOURCE') break
      const place = placeInside(scene, phrase)
      const nation = phrase.nationality ?? place
      const marks = telling(phrase).filter(
        (word) =>
          word !== 'intelligence' &&
          word !== 'secret' &&
          !scene.names.lexicon.adjectives.has(word) &&
          word !== nation?.toLowerCase(),
      )
      if (marks.length > 0 && reading.class !== 'intelligence')
        return recent(
          scene,
          sentence,
          60,
          (of) =>
            of.classes.has(reading.class) && of.nationality === nation && sameModifiers(of.modifiers, phrase.modifiers),
        )
      if (reading.class === 'intelligence' && marks.length > 0) return null
      const home =
        nation ??
        recent(scene, sentence, 3, (of) => of.classes.has(reading.class) && of.nationality !== null)?.nationality ??
        scene.mainCountry
      const held = recent(
        scene,
        sentence,
        1000,
        (of) =>
          of.classes.has(reading.class) &&
          of.type === reading.type &&
          (of.nationality ?? scene.mainCountry) === home &&
          of.modifiers.every(
            (word) => PLAIN.has(word) || word === 'intelligence' || scene.names.lexicon.adjectives.has(word),
          ),
      )
      return held
    }
    case 'group': {
      if (!definite || phrase.plural) break
      const bearer = titleBearer(scene, phrase, sentence)
      if (bearer !== null) return bearer
      if (owner !== null || words[phrase.head + 1]?.fold === 'of') break
      if (!telling(phrase).every((word) => GROUP_ADJECTIVES.has(word))) break
      const said = recent(scene, sentence, 4, (of) => of.type === 'ORG' && of.nouns.has(noun))
      const group = (of: Referent): boolean => mayBeGroup(scene, of)
      return said ?? recentOnly(scene, sentence, 12, group) ?? onlyOne(scene, sentence, group)
    }
    case 'company': {
      if (!definite || phrase.plural || owner !== null || telling(phrase).length > 0) break
      if (words[phrase.head + 1]?.fold === 'of') break
      const said = recentOnly(
        scene,
        sentence,
        20,
        (of) =>
          of.type === 'ORG' && (of.nouns.has(noun) || of.cluster?.name.toLowerCase().endsWith(` ${noun}`) === true),
      )
      if (said !== null || !FIRM_NOUNS.has(noun)) return said
      return recentOnly(scene, sentence, 8, (of) => mayBeFirm(scene, of))
    }
    case 'attack': {
      const kind = ATTACK_KIND[noun] ?? 'attack'
      if (phrase.determiner === 'indefinite' || phrase.determiner === 'none') return null
      const target = placeInside(scene, phrase)
      const country = scene.names.lexicon.countries.has(target ?? '')
      const object = objectInside(words, phrase)
      if (phrase.plural || (object === null && (target === null || country))) {
        const held = recent(
          scene,
          sentence,
          1000,
          (of) =>
            of.type === 'EVENT' &&
            of.nouns.has(`#${kind}`) &&
            (phrase.plural ? of.plural : object === null && (of.plural || of.lastSentence >= sentence - 4)),
        )
        if (held !== null) return held
      }
      return null
    }
    case 'official':
    case 'source': {
      if (!definite) return null
      return recent(
        scene,
        sentence,
        8,
        (of) => of.nouns.has(noun) && !of.plural && (of.type === 'SOURCE' || of.type === 'PERSON'),
      )
    }
    case 'office-title':
    case 'suspect':
    case 'attacker':
    case 'fighter':
    case 'victim':
    case 'person':
    case 'office': {
      if (phrase.plural) {
        if (!definite && noun !== 'attackers') return null
        if (GENERIC_ATTACKERS.has(noun) && phrase.modifiers.length === 0) {
          const group = recent(
            scene,
            sentence,
            1000,
            (of) =>
              of.type === 'GROUP' &&
              of.plural &&
              of.modifiers.length === 0 &&
              [...of.nouns].some((held) => GENERIC_ATTACKERS.has(held)),
          )
          if (group !== null) return group
        }
        return recent(
          scene,
          sentence,
          6,
          (of) =>
            of.plural &&
            (telling(phrase).length === 0 || sameModifiers(of.modifiers, phrase.modifiers)) &&
            of.nouns.has(noun) &&
            (phrase.count === null || of.spots.some((spot) => spot.phrase?.count === phrase.count)),
        )
      }
      if (!definite && owner === null) {
        if (noun === 'person' && phrase.modifiers.length === 0 && phrase.determiner === 'indefinite')
          return recent(scene, sentence, 4, (of) => of.nouns.has('person') && !of.plural && of.type === 'PERSON')
        return null
      }
      if (reading.class === 'office' && words[phrase.head + 1]?.fold !== 'of') {
        const bearer = titleBearer(scene, phrase, sentence)
        if (bearer !== null) return bearer
      }
      if (owner !== null || words[phrase.head + 1]?.fold === 'of' || relativeFollows(words, phrase)) return null
      const same = recent(
        scene,
        sentence,
        20,
        (of) =>
          of.type === reading.type &&
          !of.plural &&
          of.nouns.has(noun) &&
          (telling(phrase).length === 0 || sameModifiers(of.modifiers, phrase.modifiers) || of.cluster !== null),
      )
      if (same !== null) return same
      if (reading.class === 'attacker' || reading.class === 'suspect') {
        const held = recent(
          scene,
          sentence,
          6,
          (of) => of.type === 'PERSON' && !of.plural && of.classes.has(reading.class),
        )
        if (held !== null || telling(phrase).length > 0) return held
        return recent(
          scene,
          sentence,
          3,
          (of) =>
            of.type === 'PERSON' &&
            of.cluster !== null &&
            !of.cluster.titled &&
            !of.plural &&
            !of.classes.has('office'),
        )
      }
      if (phrase.modifiers.length === 0 && (noun === 'man' || noun === 'woman' || noun === 'victim'))
        return recent(
          scene,
          sentence,
          2,
          (of) =>
            of.type === 'PERSON' &&
            !of.plural &&
            of.cluster?.titled !== true &&
            (of.gender === null || phrase.sense?.gender === null || of.gender === phrase.sense?.gender),
        )
      return null
    }
    case 'list': {
      if (phrase.determiner !== 'definite') return null
      const held = recent(scene, sentence, 10, (of) => of.type === 'LIST')
      if (held === null || held.nationality === phrase.nationality) return held
      if (phrase.nationality !== null) return null
      // a list "of X" is not the list of somebody who speaks for Y
      const speaker = recent(scene, sentence, 2, (of) => of.type === 'SOURCE' && of.nationality !== null)
      return speaker !== null && speaker.nationality !== held.nationality ? null : held
    }
    case 'countries': {
      if (phrase.modifiers.some((word) => word === 'western'))
        return recent(scene, sentence, 1000, (of) => of.type === 'GROUP' && of.modifiers.includes('western'))
      return null
    }
    default:
  }
  if (owner !== null || phrase.ownerPronoun !== null || phrase.part) return null
  // "the hotel" after a name that ends in the word
  if (definite && !phrase.plural && telling(phrase).length === 0) {
    const kind = ` ${noun}`
    const bearer = recent(
      scene,
      sentence,
      15,
      (of) => of.cluster !== null && of.type === reading.type && of.cluster.name.toLowerCase().endsWith(kind),
    )
    if (bearer !== null) return bearer
  }
  if (reading.type === 'FAC') {
    if (phrase.plural && phrase.count !== null) return null
    const marks = phrase.modifiers.filter((word) => !PLAIN.has(word))
    return recent(
      scene,
      sentence,
      1000,
      (of) =>
        of.type === 'FAC' &&
        of.nouns.has(noun) &&
        (sameModifiers(
          of.modifiers.filter((word) => !PLAIN.has(word)),
          marks,
        ) ||
          (definite && marks.length === 0 && of.lastSentence >= sentence - 15)),
    )
  }
  if (
    reading.type === 'DOCUMENT' ||
    reading.type === 'OBJECT' ||
    reading.type === 'WEAPON' ||
    reading.type === 'VEHICLE' ||
    reading.type === 'EVENT'
  ) {
    if (!definite) return null
    return recent(
      scene,
      sentence,
      8,
      (of) =>
        of.type === reading.type &&
        of.classes.has(reading.class) &&
        // a car is no bus, whatever both are
        (reading.type !== 'VEHICLE' || noun.startsWith('vehicle') || of.nouns.has(noun) || of.nouns.has('vehicle')) &&
        of.plural === phrase.plural &&
        (telling(phrase).length === 0 || sameModifiers(of.modifiers, phrase.modifiers)),
    )
  }
  if (reading.type === 'GROUP' || reading.type === 'ORG') {
    if (!definite) return null
    return recent(
      scene,
      sentence,
      8,
      (of) =>
        of.type === reading.type &&
        of.nouns.has(noun) &&
        (telling(phrase).length === 0 || sameModifiers(of.modifiers, phrase.modifiers)),
    )
  }
  return null
}

/** "the man who ..." brings in somebody new. */
const relativeFollows = (words: readonly Word[], phrase: Phrase): boolean => {
  const next = words[phrase.to]
  return next !== undefined && (next.fold === 'who' || next.fold === 'that' || next.fold === 'whose')
}

/** The person who was named with this title before: "the foreign minister". */
const titleBearer = (scene: Scene, phrase: Phrase, sentence: number): Referent | null => {
  const title = [...phrase.modifiers.filter((word) => !scene.names.lexicon.adjectives.has(word)), phrase.noun].join(' ')
  return recent(scene, sentence, 1000, (of) => {
    if (of.cluster === null || of.cluster.titles.size === 0) return false
    for (const held of of.cluster.titles) if (held === title || held.endsWith(` ${title}`)) return true
    return false
  })
}
