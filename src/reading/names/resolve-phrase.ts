import { COUNTRIES } from '../english/names/countries.ts'
import { aliasOf, apposed, namedMembers, predicateOf } from './apposition.ts'
import type { NameCluster, NameSpot } from './clusters.ts'
import { byCount } from './counted.ts'
import { byFate, noteFate } from './fates.ts'
import { kin, tie } from './kin.ts'
import { GENERIC_ATTACKERS, link } from './links.ts'
import type { Phrase } from './phrases.ts'
import { type Referent, settled } from './referents.ts'
import { make, nameReferent, ownerOf, placeInside, recent, type Scene, sentenceOf, telling, textAt } from './scene.ts'
import { type Reading, readingOf } from './sense.ts'

const SUSPECT_CLASSES = new Set(['attacker', 'suspect', 'fighter'])

/** Notes that the report suspects a named person, and with one of a band of brothers the others. */
const suspect = (scene: Scene, of: Referent): void => {
  if (of.type !== 'PERSON' || of.plural || of.cluster === null || of.cluster.titled) return
  if (scene.suspects.size > 60) return
  scene.suspects.add(of)
  for (const group of scene.families) {
    if (!group.members.includes(of.cluster)) continue
    for (const member of group.members) {
      const other = scene.byCluster.get(member)
      if (other !== undefined) scene.suspects.add(settled(other))
    }
  }
}

/** The country that "the country" means: the report's own where it was spoken of just before, else the last one named. */
const homeCountry = (scene: Scene, sentence: number): Referent | null => {
  const main = scene.mainCluster === null ? undefined : scene.byCluster.get(scene.mainCluster)
  const near = scene.lastCountry !== null && scene.lastCountry.lastSentence >= sentence - 2
  if (main !== undefined && (scene.mainCountrySentence >= sentence - 3 || !near)) return settled(main)
  return scene.lastCountry
}

/** Resolves one noun phrase: to an earlier entity where the words point back, else to a new one. Null: no mention. */
export const resolvePhrase = (scene: Scene, phrase: Phrase): Referent | null => {
  const { words } = scene
  const reading = readingOf(words, phrase)
  const sentence = sentenceOf(scene, phrase.from)
  const text = textAt(scene, phrase.from, phrase.to)
  const owner = ownerOf(scene, phrase)
  const fresh = (): Referent => {
    const of = make(scene, reading.type, text)
    of.plural = phrase.plural
    of.minor = reading.minor
    of.gender = phrase.sense?.gender ?? null
    of.nationality = phrase.nationality ?? (reading.type === 'ORG' ? placeInside(scene, phrase) : null)
    of.modifiers = phrase.modifiers
    of.age = phrase.age
    return of
  }
  const described = (of: Referent): Referent => {
    if (!phrase.part) of.nouns.add(phrase.noun)
    of.classes.add(reading.class)
    if (SUSPECT_CLASSES.has(reading.class)) suspect(scene, of)
    of.age ??= phrase.age
    if (of.type === 'PERSON') of.nationality ??= phrase.nationality
    if (of.type === 'PERSON' && !of.plural) of.gender ??= phrase.sense?.gender ?? null
    return of
  }
  const by = apposed(scene, phrase, reading)
  const alias = aliasOf(scene, phrase)
  if (alias !== null) return described(nameReferent(scene, alias))
  if (
    by === null &&
    reading.type === 'PERSON' &&
    !phrase.plural &&
    (phrase.determiner === 'indefinite' || words[phrase.from - 1]?.fold === 'as')
  ) {
    const whole = predicateOf(scene, phrase)
    if (whole !== null) {
      described(whole)
      return null
    }
  }
  if (by !== null) {
    const of = described(nameReferent(scene, by.spot))
    if (reading.class === 'kin' && owner !== null) tie(owner, of, phrase.noun)
    if (
      by.side === 'tight' &&
      phrase.determiner === 'none' &&
      (reading.class !== 'kin' || words[phrase.head]?.cap === true)
    )
      return null
    if (phrase.age !== null && by.side === 'tight') return null
    return of
  }
  if (phrase.plural) {
    const named = namedMembers(scene, phrase)
    if (named.length > 1) {
      const members = named.map((spot) => described(nameReferent(scene, spot)))
      const held = scene.groups.find(
        (of) => of.members.length === members.length && members.every((member) => of.members.includes(member)),
      )
      const of = held ?? fresh()
      of.type = 'GROUP'
      of.members = members
      if (held === undefined && scene.groups.length < 200) scene.groups.push(of)
      return described(of)
    }
  }
  if (phrase.sense?.class === 'country' && !phrase.plural && phrase.determiner !== 'indefinite') {
    if (phrase.modifiers.some((word) => word !== 'whole' && word !== 'entire' && word !== 'own'))
      return described(fresh())
    const home = owner?.type === 'PERSON' && !owner.plural ? owner.nationality : null
    if (home !== null && scene.names.lexicon.countries.has(home)) {
      const held = recent(scene, sentence, 1000, (of) => of.type === 'GPE' && of.name === home)
      if (held !== null) return held
      const of = fresh()
      of.type = 'GPE'
      of.name = home
      of.minor = false
      return of
    }
    const country = homeCountry(scene, sentence)
    if (country !== null) return country
  }
  if (phrase.noun === 'capital' && phrase.determiner === 'definite') {
    const home = phrase.nationality ?? homeCountry(scene, sentence)?.cluster?.name ?? null
    const capital = COUNTRIES.find((country) => country.name === home)?.capital
    if (capital !== undefined && capital !== null && words[phrase.head + 1]?.fold !== 'of') {
      const held = recent(scene, sentence, 1000, (of) => of.cluster?.name === capital || of.name === capital)
      if (held !== null) return held
      const of = fresh()
      of.type = 'GPE'
      of.name = capital
      return of
    }
  }
  const sort = phrase.sense?.type
  if ((sort === 'GPE' || sort === 'LOC' || sort === 'FAC') && !phrase.plural && phrase.determiner !== 'indefinite') {
    const named = words[phrase.head + 1]?.fold === 'of' ? scene.nameAt.get(phrase.head + 2) : undefined
    if (named !== undefined && words[named.to]?.fold !== "'s" && KIND_OF_PLACE.has(phrase.noun)) {
      if (sort === 'FAC' && named.cluster.rank !== 'other') return described(fresh())
      return nameReferentAhead(scene, named, phrase)
    }
    if (
      phrase.determiner === 'definite' &&
      phrase.modifiers.length === 0 &&
      sort === 'GPE' &&
      phrase.noun !== 'capital'
    ) {
      const place =
        recent(scene, sentence, 20, (of) => of.cluster !== null && of.nouns.has(phrase.noun)) ??
        recent(scene, sentence, 3, (of) => of.type === 'GPE' && of.cluster !== null && of.cluster.rank !== 'country')
      if (place !== null) return place
    }
  }
  // "the X museum", "the X channel": the noun only says what the name is
  let start = phrase.head
  while (start > phrase.from + 1 && !scene.nameEnding.has(start) && words[start - 1]?.cap === false) start--
  const before = scene.nameEnding.get(start)
  if (
    before !== undefined &&
    before.from > phrase.from &&
    (phrase.determiner === 'definite' || phrase.determiner === 'possessive') &&
    !phrase.plural &&
    samePlane(before.cluster, reading)
  ) {
    if (before.cluster.rank === 'other' && (reading.type !== 'FAC' || before.cluster.type === 'FAC'))
      return nameReferentAhead(scene, before, phrase)
  }
  if (reading.class === 'kin') {
    const counted = byCount(scene, phrase, sentence, fresh)
    if (counted !== null) return described(counted)
  }
  if (reading.class === 'kin') return described(kin(scene, phrase, owner, sentence, fresh))
  if (phrase.age !== null) {
    const aged = recent(scene, sentence, 40, (of) => of.type === 'PERSON' && of.age === phrase.age)
    return aged ?? described(fresh())
  }
  if (phrase.noun === 'others' && phrase.determiner === 'definite' && phrase.count !== null) {
    const counted = recent(
      scene,
      sentence,
      20,
      (of) => of.plural && of.type === 'GROUP' && of.spots.some((spot) => spot.phrase?.count === phrase.count),
    )
    if (counted !== null) return counted
  }
  const linked =
    byCount(scene, phrase, sentence, fresh) ??
    link(scene, phrase, reading, sentence, owner) ??
    byFate(scene, phrase, sentence)
  const of = described(linked ?? fresh())
  noteFate(scene, phrase, of)
  if (linked !== null) of.minor &&= reading.minor
  if (
    of.plural &&
    of.type === 'GROUP' &&
    GENERIC_ATTACKERS.has(phrase.noun) &&
    of.members.length === 0 &&
    telling(phrase).length === 0
  ) {
    const members = [...scene.suspects].filter((other) => other.into === null)
    if (phrase.count === null ? members.length > 1 : members.length === phrase.count) of.members = members
  }
  return of
}

const KIND_OF_PLACE = new Set(
  'city town village district province region suburb neighbourhood neighborhood municipality port island prison airport airbase camp forest mountains hills valley desert river state governorate county'.split(
    ' ',
  ),
)

const samePlane = (of: NameCluster, reading: Reading): boolean => {
  if (reading.type === 'ORG') return of.type === 'ORG' && (reading.class === 'company' || reading.class === 'group')
  if (reading.type === 'FAC' || reading.type === 'LOC' || reading.type === 'GPE')
    return of.type === 'FAC' || of.type === 'LOC' || of.type === 'GPE'
  return false
}

const nameReferentAhead = (scene: Scene, spot: NameSpot, phrase: Phrase): Referent => {
  const of = nameReferent(scene, spot)
  of.nouns.add(phrase.noun)
  return of
}
