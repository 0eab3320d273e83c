import type { EntityType, MentionKind } from '../../model/index.ts'
import type { NameCluster } from './clusters.ts'
import type { Phrase } from './phrases.ts'

/** A mention while the document is being read; word indexes. */
export interface Spot {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly kind: MentionKind
  readonly sentence: number
  readonly phrase: Phrase | null
  readonly subject: boolean
  readonly plural: boolean
}

/** An entity while the document is being read. */
export interface Referent {
  readonly id: number
  type: EntityType
  name: string
  readonly cluster: NameCluster | null
  gender: 'm' | 'f' | null
  plural: boolean
  /** Nouns that have described it, folded ("gunman", "official"). */
  readonly nouns: Set<string>
  readonly classes: Set<string>
  nationality: string | null
  modifiers: readonly string[]
  age: number | null
  readonly kin: Map<string, Referent>
  members: Referent[]
  readonly spots: Spot[]
  /** Speaks of something that reports rarely turn on: kept apart from the main entities. */
  minor: boolean
  /** Where merged into another: that one. */
  into: Referent | null
  lastSentence: number
  lastAt: number
  lastSubject: boolean
}

export const referent = (id: number, type: EntityType, name: string, cluster: NameCluster | null): Referent => ({
  id,
  type,
  name,
  cluster,
  gender: cluster?.gender ?? null,
  plural: cluster?.type === 'GROUP',
  nouns: new Set(),
  classes: new Set(),
  nationality: cluster?.rank === 'country' ? cluster.name : null,
  modifiers: [],
  age: null,
  kin: new Map(),
  members: [],
  spots: [],
  minor: false,
  into: null,
  lastSentence: -1,
  lastAt: -1,
  lastSubject: false,
})

/** The referent that stands for this one after merges. */
export const settled = (of: Referent): Referent => {
  let here = of
  while (here.into !== null) here = here.into
  return here
}

export const mention = (of: Referent, spot: Spot): void => {
  const kept = of.lastSubject && of.lastSentence === spot.sentence
  of.spots.push(spot)
  of.lastSentence = spot.sentence
  of.lastAt = spot.from
  of.lastSubject = spot.subject || kept
}

/** Joins `gone` into `kept`: two descriptions turned out to be of one thing. */
export const merge = (kept: Referent, gone: Referent): void => {
  if (kept === gone) return
  gone.into = kept
  kept.spots.push(...gone.spots)
  for (const noun of gone.nouns) kept.nouns.add(noun)
  for (const name of gone.classes) kept.classes.add(name)
  for (const [noun, other] of gone.kin) if (!kept.kin.has(noun)) kept.kin.set(noun, other)
  kept.gender ??= gone.gender
  kept.age ??= gone.age
  kept.lastSentence = Math.max(kept.lastSentence, gone.lastSentence)
  kept.lastAt = Math.max(kept.lastAt, gone.lastAt)
  kept.minor &&= gone.minor
}
