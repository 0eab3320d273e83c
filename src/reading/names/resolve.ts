import type { TextDocument } from '../text-document.ts'
import { namedMembers } from './apposition.ts'
import { groupsNamed } from './bodies.ts'
import type { NameSpot, Names } from './clusters.ts'
import { joinGroups, joinKin } from './kin.ts'
import { ATTACK_KIND } from './links.ts'
import type { Phrase } from './phrases.ts'
import { pronounAt, resolvePronoun } from './pronouns.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { isSubject, nameReferent, note, quotesOf, type Scene, sentenceOf, spotOf } from './scene.ts'
import type { Word } from './words.ts'

/** What a country's name is worth for the question which country the report is about: its category line says it outright. */
const weightOf = (word: Word | undefined): number => (word?.block === 'meta' ? 12 : word?.block === 'title' ? 3 : 1)

/** Reads names, phrases and pronouns from the first word to the last and says which speak of the same thing. */
export const resolve = (doc: TextDocument, words: readonly Word[], names: Names, phrases: readonly Phrase[]): Scene => {
  const nameAt = new Map<number, NameSpot>()
  const nameEnding = new Map<number, NameSpot>()
  const counts = new Map<string, number>()
  for (const spot of names.spots) {
    nameAt.set(spot.from, spot)
    nameEnding.set(spot.to, spot)
    if (spot.cluster.rank === 'country')
      counts.set(spot.cluster.name, (counts.get(spot.cluster.name) ?? 0) + weightOf(words[spot.from]))
  }
  const byWord = new Map<number, string>()
  for (const word of words) {
    if (!word.cap || word.mark) continue
    const country = names.lexicon.adjectives.get(word.fold)
    if (country === undefined || !names.lexicon.countries.has(country) || (word.caps && nameAt.has(word.at))) continue
    byWord.set(word.at, country)
    counts.set(country, (counts.get(country) ?? 0) + 0.5)
  }
  let mainCountry: string | null = null
  for (const [name, count] of counts)
    if (mainCountry === null || count > (counts.get(mainCountry) ?? 0)) mainCountry = name
  const scene: Scene = {
    doc,
    words,
    names,
    referents: [],
    quoted: quotesOf(words),
    byCluster: new Map(),
    nameAt,
    nameEnding,
    ownerAt: new Map(),
    trail: [],
    suspects: new Set(),
    groups: [],
    families: names.clusters.filter((of) => of.type === 'GROUP').slice(0, 200),
    armedBodies: groupsNamed(words, names.spots),
    mainCluster: names.clusters.find((of) => of.rank === 'country' && of.name === mainCountry) ?? null,
    mainCountry,
    mainCountrySentence: -1,
    lastCountry: null,
  }
  const phrasesFrom = new Map<number, Phrase[]>()
  for (const phrase of phrases) phrasesFrom.set(phrase.from, [...(phrasesFrom.get(phrase.from) ?? []), phrase])
  for (let at = 0; at < words.length; at++) {
    const spot = nameAt.get(at)
    if (spot !== undefined) {
      const of = nameReferent(scene, spot)
      note(scene, of, spotOf(scene, spot.from, spot.to, spot.to - 1, 'name', null, of.plural))
      if (of.cluster?.rank === 'country' && spotIsPlace(scene, spot)) scene.lastCountry = of
      const age = words[spot.to]?.text === ',' ? words[spot.to + 1] : undefined
      if (of.type === 'PERSON' && age !== undefined && /^\d{1,2}$/.test(age.text) && words[spot.to + 2]?.mark !== false)
        of.age ??= Number(age.text)
      if (of.cluster?.name === mainCountry) scene.mainCountrySentence = sentenceOf(scene, at)
    } else if (words[at]?.block === 'paragraph') {
      const pronoun = pronounAt(words, at)
      if (pronoun !== null) {
        const of = resolvePronoun(scene, at, pronoun)
        if (of !== null) {
          note(scene, of, spotOf(scene, at, at + 1, at, 'pronoun', null, of.plural))
          if (of.type === 'PERSON' && !of.plural) of.gender ??= pronoun.gender
          scene.ownerAt.set(at, of)
        }
      }
    }
    if (byWord.get(at) === mainCountry && mainCountry !== null) scene.mainCountrySentence = sentenceOf(scene, at)
    for (const phrase of phrasesFrom.get(at) ?? []) {
      const of = resolvePhrase(scene, phrase)
      if (of === null) continue
      if (phrase.ownerPronoun === null) scene.ownerAt.set(at, of)
      if (of.type === 'EVENT' && of.classes.has('attack')) of.nouns.add(`#${ATTACK_KIND[phrase.noun] ?? 'attack'}`)
      const spoken = spotOf(scene, phrase.from, phrase.to, phrase.head, 'nominal', phrase, phrase.plural)
      const last = of.members.length > 1 ? namedMembers(scene, phrase).at(-1) : undefined
      note(scene, of, last === undefined ? spoken : { ...spoken, subject: isSubject(words, phrase.from, last.to) })
    }
  }
  for (const of of scene.referents) {
    if (of.cluster !== null && of.cluster.members.length > 0 && of.members.length === 0)
      of.members = of.cluster.members
        .map((member) => scene.byCluster.get(member))
        .filter((member) => member !== undefined)
  }
  joinGroups(scene)
  joinKin(scene)
  return scene
}

const spotIsPlace = (scene: Scene, spot: NameSpot): boolean =>
  scene.words[spot.from]?.block === 'paragraph' || scene.lastCountry === null
