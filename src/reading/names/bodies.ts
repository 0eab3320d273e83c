import { GROUP_AFTER, GROUP_NAME_ENDS, GROUP_PEOPLE, STATE_BODY } from '../english/names/bodies.ts'
import type { NameCluster, NameSpot } from './name-book.ts'
import type { Referent } from './referents.ts'
import type { Scene } from './scene.ts'
import type { Word } from './words.ts'

/** "claimed responsibility", "claims the attack": how many words ahead of the name it may stand. */
const CLAIM_REACH = 24

const speaksOfGroup = (words: readonly Word[], spot: NameSpot): boolean => {
  const before = words[spot.from - 1]?.fold === 'the' ? spot.from - 2 : spot.from - 1
  if (words[before]?.fold === 'of' || words[before]?.fold === 'to')
    if (GROUP_PEOPLE.has(words[before - 1]?.fold ?? '')) return true
  const after = words[spot.to]
  if (after === undefined || after.sentence !== words[spot.from]?.sentence) return false
  if (GROUP_AFTER.has(after.fold)) return true
  return after.fold === "'s" && GROUP_PEOPLE.has(words[spot.to + 1]?.fold ?? '')
}

/** The named bodies that the report's own words show to be armed or to act like such a group. One pass over the names. */
export const groupsNamed = (words: readonly Word[], spots: readonly NameSpot[]): ReadonlySet<NameCluster> => {
  const out = new Set<NameCluster>()
  let last: NameSpot | null = null
  let next = 0
  for (const spot of spots) {
    const { cluster } = spot
    if (cluster.type !== 'ORG' || out.has(cluster)) continue
    const end = words[spot.to - 1]
    if (
      cluster.armed ||
      (spot.to - spot.from > 1 && GROUP_NAME_ENDS.has(end?.fold ?? '')) ||
      speaksOfGroup(words, spot)
    )
      out.add(cluster)
  }
  for (let at = 1; at < words.length; at++) {
    while (next < spots.length && (spots[next]?.from ?? 0) < at) {
      const spot = spots[next++]
      if (spot !== undefined && spot.cluster.type === 'ORG') last = spot
    }
    const word = words[at]
    if (word?.fold !== 'responsibility' || last === null) continue
    if (!/^claim(?:ed|s|ing)?$/.test(words[at - 1]?.fold ?? '')) continue
    if (words[last.from]?.sentence === word.sentence && at - last.from < CLAIM_REACH) out.add(last.cluster)
  }
  return out
}

/** A name that says of itself that it is a state's, or a paper. */
const isState = (cluster: NameCluster): boolean =>
  cluster.name
    .toLowerCase()
    .split(' ')
    .some((word) => STATE_BODY.has(word))

/** Could "the group" mean this body? */
export const mayBeGroup = (scene: Scene, of: Referent): boolean =>
  of.type === 'ORG' &&
  !of.plural &&
  ((of.cluster !== null && scene.armedBodies.has(of.cluster)) || of.nouns.has('group'))

/** Could "the company" mean this body? A named one that nothing shows to be a state's, a paper or an armed group. */
export const mayBeFirm = (scene: Scene, of: Referent): boolean =>
  of.type === 'ORG' &&
  of.cluster !== null &&
  of.cluster.rank === 'other' &&
  !scene.armedBodies.has(of.cluster) &&
  !of.classes.has('authority') &&
  !of.classes.has('group') &&
  !isState(of.cluster)
