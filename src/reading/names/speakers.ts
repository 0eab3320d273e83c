import { GIVEN_NAMES } from '../english/names/given-names.ts'
import { NOUNS } from '../english/names/nouns.ts'
import { type Referent, settled } from './referents.ts'
import type { Scene } from './scene.ts'
import { speaks } from './sense.ts'
import { SPEECH } from './votes.ts'

/** How far, in words, a quotation is followed either way. */
const FAR = 300

/** `speaks`, past a description between commas: "Emil Dorfer, a spokesman, said". */
const speaksPast = (scene: Scene, from: number, to: number): boolean => {
  if (speaks(scene.words, from, to)) return true
  if (scene.words[to]?.text !== ',') return false
  // "Emil Dorfer, a spokesman, said", seen from the description
  if (speaks(scene.words, to, to + 1)) return true
  for (let at = to + 1; at < to + 14; at++) if (scene.words[at]?.text === ',') return speaks(scene.words, at, at + 1)
  return false
}

/** Whom the quotation around a word is laid to: a third person inside it is never the one who speaks. Empty where it is only a few quoted words. */
export const speakersAround = (scene: Scene, at: number, candidates: Iterable<Referent>): ReadonlySet<Referent> => {
  const { words, quoted } = scene
  const out = new Set<Referent>()
  if (quoted[at] !== 1) return out
  let open = at
  while (open > 0 && at - open < FAR && quoted[open - 1] === 1) open--
  const first = words[open]
  const before = words[open - 1]
  // "had “lost his way”": the words go on from outside, and so may the person.
  if (first === undefined || (before !== undefined && before.sentence === first.sentence && !before.mark)) return out
  const lead = before?.mark === true && /^[:,]$/.test(before.text) ? before.sentence : first.sentence
  for (const of of candidates)
    if (
      of.spots.some(
        (spot) => spot.sentence === lead && quoted[spot.from] !== 1 && speaksPast(scene, spot.from, spot.to),
      )
    )
      out.add(of)
  let close = at
  while (close < words.length && close - at < FAR && quoted[close] === 1) close++
  for (let i = close, spoken = false; i < Math.min(close + 10, words.length); i++) {
    spoken ||= SPEECH.has(words[i]?.fold ?? '')
    const spot = scene.nameAt.get(i)
    if (spot === undefined) continue
    const of = scene.byCluster.get(spot.cluster)
    if (of !== undefined && (spoken || speaksPast(scene, spot.from, spot.to))) out.add(settled(of))
    break
  }
  return out
}

/** What the sentence before a pronoun's has for its subject, as far as it bears on whom the pronoun may mean. */
export interface Before {
  /** A kinsman of somebody ("His brother Jan was arrested"), or a bare "he" that could not be told. */
  readonly other: boolean
  /** Any person. */
  readonly person: boolean
  readonly sentence: number
}

/** The subject of the sentence before the one that the word at `at` stands in. */
export const subjectBefore = (scene: Scene, at: number): Before => {
  const { words } = scene
  const sentence = words[at]?.sentence ?? 0
  let first = at
  while (first > 0 && at - first < FAR && (words[first - 1]?.sentence ?? -1) >= sentence - 1) first--
  const out = { other: false, person: false, sentence: sentence - 1 }
  if (words[first]?.sentence !== sentence - 1) return out
  const opener = words[first]?.fold ?? ''
  if (opener === 'he' || opener === 'she') return { ...out, other: !scene.ownerAt.has(first) }
  for (let i = first; i < first + 8; i++) {
    const word = words[i]
    if (word === undefined || word.sentence !== sentence - 1 || word.pos === 'VERB' || word.pos === 'AUX' || word.mark)
      break
    const sense = NOUNS.get(word.fold)
    if (sense?.class === 'kin' && i > first) return { ...out, other: true, person: true }
    if (
      sense?.type === 'PERSON' ||
      scene.nameAt.get(i)?.cluster.type === 'PERSON' ||
      (word.cap && GIVEN_NAMES.has(word.fold))
    )
      out.person = true
  }
  return out
}

/** Whether the words rule out that a pronoun for a person means somebody who was last heard of as a speaker, or before another person came in. */
export const ruledOut = (scene: Scene, at: number, possessive: boolean, of: Referent, before: Before): boolean => {
  const sentence = scene.words[at]?.sentence ?? 0
  const named = of.spots.filter((spot) => spot.kind !== 'pronoun')
  const last = named.at(-1)
  if (last === undefined || last.sentence >= sentence) return false
  // "His brother Jan was arrested. He ...": Jan, whoever "his" was.
  if (before.other) return last.sentence < before.sentence
  const spoke = speaksPast(scene, last.from, last.to)
  if (!spoke) return false
  if (before.person && last.sentence < before.sentence)
    return !of.spots.some((spot) => spot.sentence === before.sentence && spot.subject)
  // "Emil Dorfer, a spokesman, said ... His brother Bilal was arrested": whose brother is open, where all that is known of Dorfer is that he spoke.
  const next = scene.words[at + 1]
  return (
    possessive && named.every((spot) => spot.sentence === last.sentence) && NOUNS.get(next?.fold ?? '')?.class === 'kin'
  )
}
