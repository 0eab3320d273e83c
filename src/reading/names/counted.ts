import { COUNTED, SPOUSES } from '../english/names/references.ts'
import type { Phrase } from './phrases.ts'
import { type Referent, settled } from './referents.ts'
import { recent, type Scene, telling } from './scene.ts'

/** How many sentences back two persons may have been named whom "both men" then means. */
const NEAR = 2

const numbers = (of: Referent, count: number): boolean =>
  of.members.length === count ||
  (of.members.length === 0 && of.spots.some((spot) => spot.phrase?.count === count && !spot.phrase.part))

/**
 * "Both men", "the pair", "all three suspects", "the two": the group of so many that was spoken of before, else the so many persons whom the
 * last sentences named, if it was just they. Null where that is not plain. `fresh` makes the group that they form.
 */
export const byCount = (scene: Scene, phrase: Phrase, sentence: number, fresh: () => Referent): Referent | null => {
  const own = COUNTED.get(phrase.noun)
  if (own === undefined || phrase.determiner !== 'definite' || phrase.owner !== null || phrase.part) return null
  const count = own ?? phrase.count
  if (count === null || count < 2 || count > 20 || telling(phrase).length > 0) return null
  const next = scene.words[phrase.head + 1]
  if (next?.fold === 'of' || next?.fold === 'who' || next?.fold === 'from') return null
  const formed = (members: readonly Referent[]): Referent => {
    const held = scene.groups.find(
      (of) => of.members.length === members.length && members.every((one) => of.members.includes(one)),
    )
    if (held !== undefined) return held
    const group = fresh()
    group.type = 'GROUP'
    group.plural = true
    group.members = [...members]
    if (scene.groups.length < 200) scene.groups.push(group)
    return group
  }
  if (phrase.noun === 'couple') {
    const one = recent(scene, sentence, NEAR, (of) => of.type === 'PERSON' && spouseOf(of) !== null)
    const other = one === null ? null : spouseOf(one)
    return one === null || other === null ? null : formed([one, other])
  }
  const kin = phrase.noun === 'brothers' || phrase.noun === 'sisters'
  const test = (of: Referent): boolean => of.type === 'GROUP' && numbers(of, count) && (!kin || of.classes.has('kin'))
  const held = recent(scene, sentence, 12, test)
  if (held !== null) return recent(scene, sentence, 12, (of) => of !== held && test(of)) === null ? held : null
  const named = new Set<Referent>()
  for (let i = scene.trail.length - 1; i >= 0 && named.size <= count; i--) {
    const of = scene.trail[i] === undefined ? null : settled(scene.trail[i] as Referent)
    if (of === null || of.lastSentence < sentence - NEAR) break
    if (of.type === 'PERSON' && !of.plural && !of.minor && of.cluster?.titled !== true && sexFits(of, phrase))
      named.add(of)
  }
  if (named.size !== count || kin) return null
  return formed([...named].reverse())
}

const spouseOf = (of: Referent): Referent | null => {
  for (const noun of SPOUSES) {
    const held = of.kin.get(noun)
    if (held !== undefined) return settled(held)
  }
  return null
}

const sexFits = (of: Referent, phrase: Phrase): boolean =>
  of.gender === null ||
  (phrase.noun === 'men'
    ? of.gender === 'm'
    : phrase.noun === 'women' || phrase.noun === 'sisters'
      ? of.gender === 'f'
      : true)
