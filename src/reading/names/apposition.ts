import type { NameSpot } from './clusters.ts'
import type { Phrase } from './phrases.ts'
import { type Referent, settled } from './referents.ts'
import { nameReferent, recent, type Scene, sentenceOf } from './scene.ts'
import type { Reading } from './sense.ts'

const TIGHT_BODIES = new Set(['company', 'group', 'agency', 'service', 'intelligence'])

/** The name in apposition to a phrase: "his brother X", "a gunman, X,", or before it: "X, a gunman,". */
export const apposed = (
  scene: Scene,
  phrase: Phrase,
  reading: Reading,
): { readonly spot: NameSpot; readonly side: 'tight' | 'after' | 'before' } | null => {
  const { words } = scene
  const fits = (spot: NameSpot | undefined): spot is NameSpot => {
    if (spot === undefined || sentenceOf(scene, spot.from) !== sentenceOf(scene, phrase.from)) return false
    const type = spot.cluster.type
    if (reading.type === 'PERSON' || reading.type === 'SOURCE') return type === 'PERSON'
    if (reading.type === 'ORG' || reading.type === 'GROUP') return type === 'ORG'
    if (reading.type === 'FAC') return type === 'FAC' || type === 'GPE' || type === 'LOC'
    return false
  }
  if (phrase.plural || phrase.none) return null
  const tight = scene.nameAt.get(phrase.to)
  if (
    fits(tight) &&
    reading.type !== 'FAC' &&
    reading.type !== 'GROUP' &&
    (reading.type !== 'ORG' || TIGHT_BODIES.has(reading.class))
  )
    return { spot: tight, side: 'tight' }
  const cited = words[phrase.from - 1]?.fold === 'to' && words[phrase.from - 2]?.fold === 'according'
  if (words[phrase.to]?.text === ',' && reading.class !== 'source') {
    const named = scene.nameAt.get(phrase.to + 1)
    const after = cited && words[named?.to ?? 0]?.text === ',' ? undefined : named
    const stop = after === undefined ? undefined : words[after.to]
    if (fits(after) && phrase.determiner !== 'none' && (stop === undefined || stop.mark))
      return { spot: after, side: 'after' }
    if (fits(after) && reading.class === 'office' && stop?.mark !== false) return { spot: after, side: 'after' }
  }
  if (words[phrase.from - 1]?.text === ',' && (phrase.determiner !== 'possessive' || phrase.owner !== null)) {
    const bracket = words[phrase.from - 2]?.text === ')' ? 1 : 0
    const aged = /^\d{1,3}$/.test(words[phrase.from - 2]?.text ?? '') && words[phrase.from - 3]?.text === ',' ? 2 : 0
    const before = scene.nameEnding.get(phrase.from - 1 - bracket - aged)
    const stop = words[phrase.to]
    if (
      fits(before) &&
      (stop === undefined ||
        stop.mark ||
        stop.fold === 'who' ||
        (phrase.determiner === 'indefinite' && (stop.fold === 'that' || stop.fold === 'which')) ||
        stop.fold === 'during' ||
        (stop.fold === 'and' && phrase.determiner === 'indefinite') ||
        stop.pos === 'VERB' ||
        stop.pos === 'ADP')
    ) {
      if (
        phrase.determiner === 'indefinite' ||
        phrase.determiner === 'possessive' ||
        (phrase.determiner === 'definite' && (stop?.mark === true || stop?.fold === 'who'))
      )
        return { spot: before, side: 'before' }
    }
  }
  return null
}

/** "X, known as the Y", "a man appearing to be X". */
export const aliasOf = (scene: Scene, phrase: Phrase): NameSpot | null => {
  const { words } = scene
  if (
    words[phrase.from - 1]?.fold === 'as' &&
    /^(?:known|nicknamed|identified)$/.test(words[phrase.from - 2]?.fold ?? '') &&
    phrase.determiner === 'definite'
  ) {
    const spot = scene.nameEnding.get(phrase.from - 2) ?? scene.nameEnding.get(phrase.from - 3)
    if (spot?.cluster.type === 'PERSON') return spot
  }
  // "a woman named X", "the third man, identified on Tuesday as X"
  const next = words[phrase.to]?.text === ',' ? phrase.to + 1 : phrase.to
  if (/^(?:named|called|identified|named)$/.test(words[next]?.fold ?? '') && !phrase.plural) {
    for (let i = next + 1; i < next + 6; i++) {
      const spot = scene.nameAt.get(i)
      const type = spot?.cluster.type
      if (
        spot !== undefined &&
        (type === 'PERSON' || (type === 'ORG' && (phrase.sense?.type === 'ORG' || phrase.sense?.type === 'GROUP'))) &&
        (i === next + 1 || words[i - 1]?.fold === 'as')
      )
        return spot
      if (spot !== undefined || words[i]?.mark !== false) break
    }
  }
  if (words[phrase.to - 2]?.fold === 'be' || words[phrase.to - 3]?.fold === 'be') {
    const spot = scene.nameEnding.get(phrase.to)
    if (spot?.cluster.type === 'PERSON' && words[spot.from - 1]?.fold === 'be' && spot.from > phrase.head) return spot
  }
  return null
}

/** "X was (also) a gunman": the subject that the phrase describes. */
export const predicateOf = (scene: Scene, phrase: Phrase): Referent | null => {
  const { words } = scene
  for (let i = phrase.from - 1; i >= phrase.from - 4; i--) {
    const word = words[i]
    if (word === undefined || word.mark) return null
    if (/^(?:was|is|be|been)$/.test(word.fold)) {
      const spot = scene.nameEnding.get(i)
      if (spot?.cluster.type === 'PERSON') return nameReferent(scene, spot)
      const pronoun = scene.ownerAt.get(i - 1)
      if (pronoun !== undefined && pronoun.type === 'PERSON' && !pronoun.plural) return settled(pronoun)
      if (words[i - 1]?.text === ',')
        return recent(
          scene,
          sentenceOf(scene, phrase.from),
          0,
          (of) => of.type === 'PERSON' && of.cluster !== null && !of.plural,
        )
      return null
    }
    if (word.pos !== 'ADV' && word.fold !== 'as' && !NAMING.test(word.fold)) return null
  }
  return null
}
const NAMING = /^(?:named|identified|described|known|regarded|seen)$/

/** Names coordinated right after a plural noun: "brothers X and Y". */
export const namedMembers = (scene: Scene, phrase: Phrase): readonly NameSpot[] => {
  const out: NameSpot[] = []
  let at = phrase.to
  for (let steps = 0; steps < 8; steps++) {
    const spot = scene.nameAt.get(at)
    if (spot !== undefined) {
      if (spot.cluster.type !== 'PERSON') return out
      out.push(spot)
      at = spot.to
      continue
    }
    const word = scene.words[at]
    if (
      out.length === 0 ||
      word === undefined ||
      !(word.text === ',' || word.fold === 'and' || /^\d{1,3}$/.test(word.text))
    )
      break
    at++
  }
  return out
}
