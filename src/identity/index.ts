export type { Cluster, Clusters, JudgementConflict, Suggestion } from './cluster.ts'
export { clusterEntities } from './cluster-entities.ts'
export { blockOf, named, nearness } from './near-matches.ts'
export { SAME_NAME } from './same-name.ts'
