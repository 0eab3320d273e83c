import { ELDER, YOUNGER } from '../english/names/references.ts'
import type { NameCluster } from './clusters.ts'
import type { Phrase } from './phrases.ts'
import { merge, type Referent, settled } from './referents.ts'
import { make, recent, type Scene } from './scene.ts'

const MEN = new Set([
  'brother',
  'father',
  'son',
  'husband',
  'uncle',
  'nephew',
  'boyfriend',
  'half-brother',
  'brother-in-law',
  'stepfather',
  'grandson',
  'grandfather',
])
const MIRROR: Readonly<Record<string, string>> = {
  brother: 'brother',
  sister: 'sister',
  partner: 'partner',
  wife: 'husband',
  husband: 'wife',
  cousin: 'cousin',
  girlfriend: 'boyfriend',
  boyfriend: 'girlfriend',
  spouse: 'spouse',
  twin: 'twin',
}
export const tie = (owner: Referent, other: Referent, noun: string): void => {
  if (owner === other) return
  if (!owner.kin.has(noun)) owner.kin.set(noun, other)
  const mirror = MIRROR[noun]
  if (mirror !== undefined && !other.kin.has(mirror)) other.kin.set(mirror, owner)
  if (MEN.has(noun)) other.gender ??= 'm'
}

export const kin = (
  scene: Scene,
  phrase: Phrase,
  owner: Referent | null,
  sentence: number,
  fresh: () => Referent,
): Referent => {
  if (phrase.plural) {
    if (owner === null) {
      const group = recent(
        scene,
        sentence,
        60,
        (of) => of.type === 'GROUP' && (of.nouns.has(phrase.noun) || of.cluster?.name.endsWith(phrase.noun) === true),
      )
      if (group !== null && phrase.determiner !== 'none' && phrase.determiner !== 'indefinite') return group
      if (phrase.noun === 'brothers' || phrase.noun === 'sisters') {
        const named = scene.families.find((of) => of.type === 'GROUP' && of.members.length > 1)
        if (named !== undefined && phrase.determiner !== 'none')
          return settled(scene.byCluster.get(named) ?? groupOf(scene, named))
      }
    }
    return fresh()
  }
  if (owner !== null) {
    const held = owner.kin.get(phrase.noun)
    if (held !== undefined) return settled(held)
    if (phrase.noun === 'brother' || phrase.noun === 'sister') {
      for (const of of scene.families) {
        if (
          of.type !== 'GROUP' ||
          owner.cluster === null ||
          !of.members.includes(owner.cluster) ||
          of.members.length !== 2
        )
          continue
        const other = of.members.find((member) => member !== owner.cluster)
        const found = other === undefined ? undefined : scene.byCluster.get(other)
        if (found !== undefined) return settled(found)
      }
      for (const group of scene.groups) {
        const pair = group.members.map(settled)
        if (pair.length !== 2 || !pair.includes(owner) || !group.nouns.has(`${phrase.noun}s`)) continue
        const other = pair.find((member) => member !== owner)
        if (other !== undefined) return other
      }
    }
    const of = fresh()
    tie(owner, of, phrase.noun)
    return of
  }
  return (phrase.determiner === 'definite' ? knownKin(scene, phrase, sentence) : null) ?? fresh()
}

/** "the brother", "the elder brother": the one person who was called so, or whom the ages of a named pair show to be meant; else null. */
const knownKin = (scene: Scene, phrase: Phrase, sentence: number): Referent | null => {
  if (scene.words[phrase.head + 1]?.fold === 'of') return null
  const elder = phrase.modifiers.some((word) => ELDER.has(word))
  const younger = phrase.modifiers.some((word) => YOUNGER.has(word))
  if (elder || younger) {
    const pair = recent(
      scene,
      sentence,
      60,
      (of) => of.type === 'GROUP' && of.members.length > 1 && of.nouns.has(`${phrase.noun}s`),
    )
    const aged = (pair?.members ?? []).map(settled)
    const ages = aged.map((of) => of.age)
    if (aged.length === 0 || ages.some((age) => age === null) || new Set(ages).size < ages.length) return null
    const sought = (elder ? Math.max : Math.min)(...ages.filter((age) => age !== null))
    return aged.find((of) => of.age === sought) ?? null
  }
  if (phrase.modifiers.length > 0) return null
  const called = (of: Referent): boolean => of.type === 'PERSON' && !of.plural && of.nouns.has(phrase.noun)
  const held = recent(scene, sentence, 20, called)
  return held === null || recent(scene, sentence, 20, (of) => of !== held && called(of)) !== null ? null : held
}

const groupOf = (scene: Scene, cluster: NameCluster): Referent => {
  const of = make(scene, 'GROUP', cluster.name, cluster)
  scene.byCluster.set(cluster, of)
  return of
}

/** Groups with the same members are one group. */
export const joinGroups = (scene: Scene): void => {
  const held = new Map<string, Referent>()
  for (const of of scene.referents) {
    if (of.into !== null || of.members.length < 2) continue
    const key = of.members
      .map((member) => settled(member).id)
      .sort((a, b) => a - b)
      .join(',')
    const other = held.get(key)
    if (other === undefined) held.set(key, of)
    else if (of.cluster !== null && other.cluster === null) {
      merge(of, other)
      held.set(key, of)
    } else merge(other, of)
  }
}

/** "the partner of one of the gunmen" and a later named partner of somebody are one person where only one is known. */
export const joinKin = (scene: Scene): void => {
  const bearers = new Map<string, Set<Referent>>()
  for (const of of scene.referents) {
    if (of.into !== null || of.cluster === null) continue
    for (const [noun, held] of of.kin) {
      const other = settled(held)
      if (other.cluster === null) continue
      const list = bearers.get(noun) ?? new Set<Referent>()
      list.add(other)
      bearers.set(noun, list)
    }
  }
  for (const of of scene.referents) {
    if (of.into !== null || of.cluster !== null || of.type !== 'PERSON' || of.plural || !of.classes.has('kin')) continue
    const first = of.spots.find((spot) => spot.phrase !== null)?.phrase
    if (first === undefined || first === null || first.owner !== null || first.ownerPronoun !== null) continue
    const named = [...(bearers.get(first.noun) ?? [])].filter(
      (item) => of.gender === null || item.gender === null || item.gender === of.gender,
    )
    const match = named[0]
    if (named.length !== 1 || match === undefined) continue
    merge(match, of)
    const holder = match.kin.get(MIRROR[first.noun] ?? '')
    const inner = scene.referents.find(
      (item) =>
        item.into === null &&
        item.cluster === null &&
        item.spots[0]?.from === first.head + 2 &&
        item.spots[0]?.phrase?.count === 1,
    )
    if (holder !== undefined && inner !== undefined) merge(settled(holder), inner)
  }
}
