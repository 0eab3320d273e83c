import type { EntityType } from '../../model/index.ts'
import type { TextDocument } from '../text-document.ts'
import type { NameCluster, NameSpot, Names } from './clusters.ts'
import type { Phrase } from './phrases.ts'
import { mention, type Referent, referent, type Spot, settled } from './referents.ts'
import type { Word } from './words.ts'

/** State of one reading, from the first word to the last. */
export interface Scene {
  readonly doc: TextDocument
  readonly words: readonly Word[]
  readonly names: Names
  readonly referents: Referent[]
  /** Word indexes inside quotation marks. */
  readonly quoted: Uint8Array
  readonly byCluster: Map<NameCluster, Referent>
  readonly nameAt: ReadonlyMap<number, NameSpot>
  readonly nameEnding: ReadonlyMap<number, NameSpot>
  /** Referent of the pronoun or phrase that begins at a word, for owners. */
  readonly ownerAt: Map<number, Referent>
  /** Every mention's referent, in order: the way back to what was spoken of last. */
  readonly trail: Referent[]
  /** Capitals and countries by name, persons that reports suspect. */
  readonly suspects: Set<Referent>
  /** Groups with members. */
  readonly groups: Referent[]
  /** Groups that bear a family's name. */
  readonly families: readonly NameCluster[]
  /** Named bodies that "the group" may mean. */
  readonly armedBodies: ReadonlySet<NameCluster>
  readonly mainCluster: NameCluster | null
  mainCountry: string | null
  mainCountrySentence: number
  lastCountry: Referent | null
}

const QUOTE_OPEN = /^[“"«]$/
const QUOTE_CLOSE = /^[”"»]$/

export const quotesOf = (words: readonly Word[]): Uint8Array => {
  const out = new Uint8Array(words.length)
  let open = false
  let sentence = -1
  for (const word of words) {
    if (word.block === 'heading' || word.block === 'title') open = false
    if (word.sentence !== sentence) {
      sentence = word.sentence
      if (word.opens && word.cap && !open) open = false
    }
    if (word.mark) {
      if (open && QUOTE_CLOSE.test(word.text)) open = false
      else if (!open && QUOTE_OPEN.test(word.text)) open = true
    }
    out[word.at] = open ? 1 : 0
  }
  return out
}

export const textAt = (scene: Scene, from: number, to: number): string =>
  scene.doc.text.slice(scene.words[from]?.start ?? 0, scene.words[to - 1]?.end ?? 0)

export const make = (scene: Scene, type: EntityType, name: string, cluster: NameCluster | null = null): Referent => {
  const of = referent(scene.referents.length, type, name, cluster)
  scene.referents.push(of)
  return of
}

/** Words tagged as prepositions that also open a clause. */
const CLAUSE_OPENERS = /^(?:after|before|since|until|as|while|because|that|than|although|though|whether|if|for)$/

/** Is what stands at `from`..`to` the subject of the verb after it? */
export const isSubject = (words: readonly Word[], from: number, to: number): boolean => {
  // "a leader of the X met": the name is not what met
  const before = words[from - 1]?.fold === 'the' && words[from]?.cap === true ? words[from - 2] : words[from - 1]
  const first = words[from]
  if (
    before !== undefined &&
    before.sentence === first?.sentence &&
    ((before.pos === 'ADP' && !CLAUSE_OPENERS.test(before.fold)) || before.pos === 'VERB')
  )
    return false
  let at = to
  if (words[at]?.text === '(') while (at < to + 6 && words[at - 1]?.text !== ')') at++
  else if (words[at]?.text === ')') at++
  for (let i = at; i < at + 4; i++) {
    const next = words[i]
    if (next === undefined || next.sentence !== first?.sentence) return false
    if (next.pos === 'AUX' || next.pos === 'VERB') return true
    if (next.text === ',') return first?.opens === true || before?.mark === true || words[i + 1]?.pos === 'AUX'
    if (next.pos !== 'ADV' && next.fold !== 'who' && next.fold !== 'there') return false
  }
  return false
}

export const note = (scene: Scene, of: Referent, spot: Spot): void => {
  mention(of, spot)
  scene.trail.push(of)
}

export const nameReferent = (scene: Scene, spot: NameSpot): Referent => {
  let of = scene.byCluster.get(spot.cluster)
  if (of === undefined) {
    of = make(scene, spot.cluster.type, spot.cluster.name, spot.cluster)
    scene.byCluster.set(spot.cluster, of)
  }
  return settled(of)
}

export const spotOf = (
  scene: Scene,
  from: number,
  to: number,
  head: number,
  kind: Spot['kind'],
  phrase: Phrase | null,
  plural: boolean,
): Spot => ({
  from,
  to,
  head,
  kind,
  sentence: scene.words[from]?.sentence ?? 0,
  phrase,
  subject: isSubject(scene.words, from, to),
  plural,
})

export const ownerOf = (scene: Scene, phrase: Phrase): Referent | null => {
  if (phrase.owner !== null) return nameReferent(scene, phrase.owner)
  if (phrase.ownerPronoun !== null) {
    const of = scene.ownerAt.get(phrase.ownerPronoun)
    return of === undefined ? null : settled(of)
  }
  return null
}

/** How many mentions back a phrase may point: keeps the work on a long text in proportion to its length. */
const MEMORY = 600

/** The referent spoken of last that passes the test, at most `within` sentences back. */
export const recent = (
  scene: Scene,
  sentence: number,
  within: number,
  test: (of: Referent) => boolean,
): Referent | null => {
  const { trail } = scene
  for (let i = trail.length - 1, steps = 0; i >= 0 && steps < MEMORY; i--, steps++) {
    const held = trail[i]
    if (held === undefined) break
    const of = settled(held)
    if (of.lastSentence < sentence - within) {
      if (within < 1000) break
      continue
    }
    if (test(of)) return of
  }
  return null
}

/**
 * The referent that passes the test and was spoken of last, where it is plain which that is: not where the sentence that held it held
 * another such one, unless one alone of the two was a subject.
 */
export const recentOnly = (
  scene: Scene,
  sentence: number,
  within: number,
  test: (of: Referent) => boolean,
): Referent | null => {
  const first = recent(scene, sentence, within, test)
  if (first === null) return null
  const other = recent(
    scene,
    sentence,
    within,
    (of) => of !== first && of.lastSentence === first.lastSentence && test(of),
  )
  if (other === null || (first.lastSubject && !other.lastSubject)) return first
  return other.lastSubject && !first.lastSubject ? other : null
}

/** The referent that passes the test, where the text so far holds one such alone. */
export const onlyOne = (scene: Scene, sentence: number, test: (of: Referent) => boolean): Referent | null => {
  const first = recent(scene, sentence, 1000, test)
  return first === null || recent(scene, sentence, 1000, (of) => of !== first && test(of)) !== null ? null : first
}

export const sameModifiers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word))

export const sentenceOf = (scene: Scene, at: number): number => scene.words[at]?.sentence ?? 0

export const PLAIN = new Set([
  'national',
  'security',
  'local',
  'central',
  'same',
  'own',
  'latest',
  'recent',
  'deadly',
  'terrorist',
  'terror',
  'whole',
  'increased',
])
export const telling = (phrase: Phrase): readonly string[] => phrase.modifiers.filter((word) => !PLAIN.has(word))

/** The first country or place named inside a phrase after its head. */
export const placeInside = (scene: Scene, phrase: Phrase): string | null => {
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const spot = scene.nameAt.get(i)
    if (
      spot !== undefined &&
      (spot.cluster.type === 'GPE' || spot.cluster.type === 'LOC' || spot.cluster.type === 'FAC')
    )
      return spot.cluster.name
  }
  return null
}

const GENERIC_OBJECTS = new Set(['country', 'nation', 'state', 'soil', 'west', 'city', 'town', 'capital'])

/** What an event's phrase is about, by the noun or name after "of", "on", "against", "at"; null where nothing is said. */
export const objectInside = (words: readonly Word[], phrase: Phrase): string | null => {
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const word = words[i]
    if (word === undefined || !/^(?:of|on|against|at)$/.test(word.fold)) continue
    for (let j = i + 1; j < phrase.to; j++) {
      const next = words[j]
      if (next === undefined) break
      if (next.pos === 'NOUN' && words[j + 1]?.pos !== 'NOUN') return GENERIC_OBJECTS.has(next.fold) ? null : next.fold
      if (next.cap) return next.fold
    }
  }
  return null
}
