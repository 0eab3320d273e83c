import { FATE_NOUNS, FATE_VERBS } from '../english/names/fates.ts'
import type { Phrase } from './phrases.ts'
import type { Referent } from './referents.ts'
import { recent, type Scene, telling } from './scene.ts'

/** How far after a subject its verb may stand: "five prisoners described as dangerous had escaped". */
const VERB_REACH = 6

/** Notes on a group of people what the verb before or after it says befell them. */
export const noteFate = (scene: Scene, phrase: Phrase, of: Referent): void => {
  if (!phrase.plural || of.type !== 'GROUP') return
  const { words } = scene
  const sentence = words[phrase.from]?.sentence
  const before = words[phrase.from - 1]
  // "killing two officers and wounding five" says nothing of the two beyond their death
  if (before !== undefined && before.sentence === sentence && before.pos === 'VERB')
    for (const fate of FATE_VERBS.get(before.fold) ?? []) of.classes.add(`#${fate}`)
  for (let at = phrase.to; at < phrase.to + VERB_REACH; at++) {
    const word = words[at]
    if (word === undefined || word.mark || word.sentence !== sentence) return
    const passive = words[at - 1]?.pos === 'AUX' || at === phrase.to
    if (word.pos === 'VERB' || word.fold === 'dead') {
      if (passive) for (const fate of FATE_VERBS.get(word.fold) ?? []) of.classes.add(`#${fate}`)
      if (passive) return
    }
  }
}

/** "the dead", "the four fugitives": the group spoken of before to whom that happened, where one alone comes into question. */
export const byFate = (scene: Scene, phrase: Phrase, sentence: number): Referent | null => {
  const fates = FATE_NOUNS.get(phrase.noun)
  if (fates === undefined || phrase.determiner !== 'definite' || phrase.part || telling(phrase).length > 0) return null
  const next = scene.words[phrase.head + 1]
  if (next?.fold === 'of' || next?.fold === 'in' || next?.fold === 'who') return null
  const test = (of: Referent): boolean =>
    of.type === 'GROUP' &&
    fates.some((fate) => of.classes.has(`#${fate}`)) &&
    (phrase.count === null || of.spots.some((spot) => spot.phrase?.count === phrase.count))
  const held = recent(scene, sentence, 12, test)
  return held === null || recent(scene, sentence, 12, (of) => of !== held && test(of)) !== null ? null : held
}
