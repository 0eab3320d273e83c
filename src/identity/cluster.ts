import type { EntityType, EntityView, Judgement } from '../model/index.ts'

/** Entities of several reports that count as one. `name` and `id` are those of the entity that was recorded first. */
export interface Cluster {
  readonly id: string
  readonly name: string
  readonly aka: readonly string[]
  readonly type: EntityType
  readonly entities: readonly EntityView[]
  /** Cluster ids of the members that any of its entities names: `the brothers` stand for two persons. */
  readonly members: readonly string[]
}

/**
 * "These two may be the same", with the reason. `applied` ones count until a person says otherwise; `pending` ones wait for one.
 * `a` and `b` are entity ids.
 */
export interface Suggestion {
  readonly a: string
  readonly b: string
  readonly rule: string
  readonly reason: string
  readonly standing: 'applied' | 'pending'
}

/** A judgement "the same" that another, "not the same", stands against. It is not followed. */
export interface JudgementConflict {
  readonly judgement: Judgement
  readonly against: Judgement
  readonly reason: string
}

export interface Clusters {
  /** The cluster of an entity id; null for an id that the view does not hold. */
  readonly clusterOf: (entityId: string) => Cluster | null
  readonly clusters: readonly Cluster[]
  readonly suggestions: readonly Suggestion[]
  readonly conflicts: readonly JudgementConflict[]
}
