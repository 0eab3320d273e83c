import { CLAUSE_WORDS, EMPTY_IT, IMPERSONAL, PROPOSITIONAL } from '../english/names/references.ts'
import { type Referent, settled } from './referents.ts'
import type { Scene } from './scene.ts'
import { speaks } from './sense.ts'
import { ruledOut, speakersAround, subjectBefore } from './speakers.ts'
import { SPEECH } from './votes.ts'
import type { Word } from './words.ts'

export interface Pronoun {
  readonly gender: 'm' | 'f' | null
  readonly number: 'person' | 'plural' | 'thing'
  /** Object of a verb or preposition: not the subject of its own clause. */
  readonly object: boolean
  readonly possessive: boolean
}

const FORMS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'm', number: 'person', object: false, possessive: false }],
  ['him', { gender: 'm', number: 'person', object: true, possessive: false }],
  ['himself', { gender: 'm', number: 'person', object: false, possessive: false }],
  ['his', { gender: 'm', number: 'person', object: false, possessive: true }],
  ['she', { gender: 'f', number: 'person', object: false, possessive: false }],
  ['herself', { gender: 'f', number: 'person', object: false, possessive: false }],
  ['her', { gender: 'f', number: 'person', object: false, possessive: true }],
  ['they', { gender: null, number: 'plural', object: false, possessive: false }],
  ['them', { gender: null, number: 'plural', object: true, possessive: false }],
  ['their', { gender: null, number: 'plural', object: false, possessive: true }],
  ['it', { gender: null, number: 'thing', object: false, possessive: false }],
  ['its', { gender: null, number: 'thing', object: false, possessive: true }],
])

/** The pronoun at word `at`, or null; "it" that stands for a clause is none. */
export const pronounAt = (words: readonly Word[], at: number): Pronoun | null => {
  const word = words[at]
  const form = word === undefined ? undefined : FORMS.get(word.fold)
  if (word === undefined || form === undefined || (word.caps && word.text.length > 1)) return null
  if (word.fold === 'her') {
    const next = words[at + 1]
    const owns =
      next !== undefined &&
      !next.mark &&
      (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'NUM' || next.pos === 'PROPN')
    return owns ? form : { ...form, object: true, possessive: false }
  }
  if (word.fold === 'it') {
    const before = words[at - 1]
    const quote = /^[“"‘]$/.test(words[at + 1]?.text ?? '')
    const next = words[quote ? at + 2 : at + 1]
    const governed = (before?.pos === 'ADP' || before?.pos === 'VERB') && before.sentence === word.sentence
    if (governed && before.fold !== 'that' && !CLAUSE_WORDS.has(before.fold)) {
      const finite =
        next !== undefined && !next.mark && (next.pos === 'AUX' || next.pos === 'VERB') && SPEECH.has(before.fold)
      if (!finite) {
        if (
          next === undefined ||
          next.pos === 'ADJ' ||
          next.fold === 'to' ||
          next.fold === 'that' ||
          before.pos === 'ADP'
        )
          return null
        // what is said, denied or believed is no thing
        if (SPEECH.has(before.fold) || PROPOSITIONAL.has(before.fold)) return null
        return { ...form, object: true }
      }
    }
    if (next === undefined || next.mark) return null
    if (
      next.fold === 'emerged' ||
      next.fold === 'seems' ||
      next.fold === 'appears' ||
      next.fold === 'appeared' ||
      next.fold === 'transpired'
    )
      return null
    if (EMPTY_IT.has(next.fold)) {
      for (let i = at + 2; i < at + 6; i++) {
        const later = words[i]
        if (later === undefined || later.mark) break
        if (
          later.pos === 'ADJ' ||
          (later.pos === 'DET' && i < at + 5) ||
          later.fold === 'that' ||
          later.fold === 'who' ||
          later.fold === 'known' ||
          IMPERSONAL.has(later.fold) ||
          later.fold === 'whether'
        )
          return null
        // "it had paid no ransom": something that acts
        if (later.pos === 'VERB') break
      }
    }
  }
  return form
}

const REACH = 3

/** "X left before anybody looked for him": a clause opens between the two, so that the object may be the subject before it. */
const clauseBetween = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = Math.max(from + 1, to - 12); at < to - 1; at++) {
    const fold = words[at]?.fold ?? ''
    if (CLAUSE_WORDS.has(fold) && words[at + 1]?.pos !== 'VERB' && words[at + 1]?.pos !== 'NUM') return true
  }
  return false
}

/** The entity that a pronoun most likely stands for: by number, sex, nearness, and who is spoken of; null where none fits. */
export const resolvePronoun = (scene: Scene, at: number, pronoun: Pronoun): Referent | null => {
  const word = scene.words[at]
  if (word === undefined) return null
  const { sentence } = word
  const quoted = scene.quoted[at] === 1
  let best: Referent | null = null
  let bestScore = 0
  const candidates = new Set<Referent>()
  for (let i = scene.trail.length - 1, steps = 0; i >= 0 && steps < 120; i--, steps++) {
    const held = scene.trail[i]
    if (held === undefined) break
    const of = settled(held)
    if (of.lastSentence < sentence - REACH) break
    candidates.add(of)
  }
  let ownSubject: Referent | null = null
  if (pronoun.object) {
    for (const of of candidates) {
      if (of.lastSentence === sentence && of.lastSubject && (ownSubject === null || of.lastAt > ownSubject.lastAt))
        ownSubject = of
    }
    if (ownSubject !== null && clauseBetween(scene.words, ownSubject.lastAt, at)) ownSubject = null
  }
  const ownSpeech = !pronoun.possessive && speaks(scene.words, at, at + 1)
  const opener = scene.words[at - 1]
  const told = pronoun.number === 'thing' && (opener?.fold === 'that' || SPEECH.has(opener?.fold ?? ''))
  const person = pronoun.number === 'person'
  const speakers = person ? speakersAround(scene, at, candidates) : null
  const before = person ? subjectBefore(scene, at) : null
  for (const of of candidates) {
    if (speakers?.has(of) === true) continue
    if (before !== null && ruledOut(scene, at, pronoun.possessive, of, before)) continue
    const fit = agreement(of, pronoun)
    if (fit === null) continue
    const last = of.spots.at(-1)
    // "no group" is nobody
    if (last === undefined || last.phrase?.none === true) continue
    // "men from X held it": where somebody came from is not what was held
    if (pronoun.object && of.type === 'GPE' && scene.words[last.from - 1]?.pos === 'ADP') continue
    let score = 10 + fit - 3 * (sentence - of.lastSentence)
    if (last.subject) score += 3
    if (of.cluster !== null && pronoun.number === 'person') score += 1.5
    score += Math.min(of.spots.length, 6) * 0.3
    score += Math.max(0, 1 - (at - of.lastAt) / 100)
    if (of === ownSubject) continue
    // "the government denied that it had paid"
    if (told && of.lastSentence === sentence && last.subject && speaks(scene.words, last.from, last.to)) score += 4
    if (of.minor) score -= 2
    // whoever spoke in the sentence before goes on speaking, or is not the one spoken of
    if (
      (pronoun.number === 'person' || pronoun.possessive) &&
      of.lastSentence < sentence &&
      last.kind !== 'pronoun' &&
      !pronoun.object &&
      speaks(scene.words, last.from, last.to)
    )
      score += ownSpeech ? 2.5 : quoted ? 0 : -3.5
    // who speaks does not call himself "he" inside the quotation marks
    if (
      quoted &&
      of.lastSentence === sentence &&
      scene.quoted[last.from] !== 1 &&
      speaks(scene.words, last.from, last.to)
    )
      score -= 7
    if (score > bestScore) {
      best = of
      bestScore = score
    }
  }
  return bestScore >= 6 ? best : null
}

/** What "it" after a verb may mean. */
const THINGS: ReadonlySet<string> = new Set([
  'EVENT',
  'DOCUMENT',
  'LIST',
  'FAC',
  'VEHICLE',
  'WEAPON',
  'OBJECT',
  'ORG',
  'GPE',
])

/** How well an entity agrees in number and sex: null for not at all. */
const agreement = (of: Referent, pronoun: Pronoun): number | null => {
  if (pronoun.number === 'person') {
    if ((of.type !== 'PERSON' && of.type !== 'SOURCE') || of.plural) return null
    if (of.gender !== null) return of.gender === pronoun.gender ? 2 : null
    return pronoun.gender === 'f' && of.type === 'SOURCE' ? -2 : 0
  }
  if (pronoun.number === 'plural') {
    if (of.classes.has('reports')) return null
    if (of.type === 'GROUP') return 2
    if (of.plural && (of.type === 'ORG' || of.type === 'SOURCE')) return 2
    if (of.type === 'ORG' && (of.nouns.has('police') || of.classes.has('authority'))) return 1
    if (of.plural && of.type !== 'OTHER') return -1
    return null
  }
  if (of.plural) return null
  if (pronoun.object)
    return THINGS.has(of.type) && of.cluster?.rank !== 'country'
      ? of.type === 'ORG' || of.type === 'GPE'
        ? -3
        : 1
      : null
  if (of.type === 'GPE' && of.lastSubject) return 1
  if (of.type === 'ORG') return of.lastSubject ? 1.5 : pronoun.possessive ? -3 : null
  if ((of.type === 'GROUP' || of.type === 'DOCUMENT') && of.lastSubject) return 0
  return null
}
